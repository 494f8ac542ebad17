"""The import audit: each paragraph is placed, or listed with a reason a person understands."""

from briefing_app.domain.briefing import Audit, Block, SourceText, Unplaced
from briefing_app.domain.words import BlockKind


class Ledger:
    """Notes for every paragraph what became of it; a paragraph of which anything was placed is placed."""

    def __init__(self, source: SourceText) -> None:
        self._source = source
        self._placed: set[int] = set()
        self._why: dict[int, str] = {}

    def place(self, block: Block) -> None:
        """Note that a block's words are in a finding, a quote or the visit's facts."""
        self._placed.add(block.start)

    def leave(self, *blocks: Block, why: str) -> None:
        """Note why blocks became nothing."""
        for block in blocks:
            self._why.setdefault(block.start, why)

    def audit(self) -> Audit:
        """The account: headings are not counted, they stand over what is."""
        blocks = [block for block in self._source.blocks if block.kind is not BlockKind.HEADING]
        left = [block for block in blocks if block.start not in self._placed]
        unplaced = tuple(
            Unplaced(block.start, block.end, self._why.get(block.start, "not recognised as a finding or a quote"))
            for block in left
        )
        return Audit(len(blocks), len(blocks) - len(unplaced), unplaced)
