"""Which page of the original a block of the reading view belongs to."""

from collections.abc import Sequence

from briefing_app.ui.reader.page import PageBlock, RuleBlock


def paged(blocks: Sequence[PageBlock], index: int) -> int | None:
    """Where the page begins that block `index` stands on, or the first page below it; None where there are none."""
    begins = [nth for nth, block in enumerate(blocks) if isinstance(block, RuleBlock) and block.original]
    above = [nth for nth in begins if nth <= index]
    return above[-1] if above else next(iter(begins), None)
