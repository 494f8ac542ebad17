"""Where every block of a page stands, measured where its widget was made and estimated where not."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from briefing_app.ui.reader.page import (
    BesideBlock,
    BoxesBlock,
    CardBlock,
    ChartBlock,
    ChipsBlock,
    HeadingBlock,
    LineBlock,
    LinesBlock,
    NoteBlock,
    NoticeBlock,
    OfferBlock,
    PageBlock,
    PairBlock,
    RowBlock,
    RuleBlock,
    TermBlock,
    TextBlock,
)  # fmt: skip
from briefing_app.ui.reader.table import TableBlock

_GAPS: dict[type, int] = {
    TextBlock: 6, RowBlock: 0, RuleBlock: 12, ChipsBlock: 8, BoxesBlock: 14, CardBlock: 10, PairBlock: 12,
    ChartBlock: 4, LinesBlock: 4, BesideBlock: 14, TermBlock: 6, LineBlock: 6, NoteBlock: 10, NoticeBlock: 12,
}  # fmt: skip
_BELOW_HEAD = 14
_PICTURE = 940
"""A page of the original at 100 % text, as wide as the column."""
_CHARACTER, _LINE = 8.2, 24.0
"""An ordinary character and line of the reader at 100 % text."""


class BlockColumn:
    """Tops and heights of blocks one below the other."""

    def __init__(self, blocks: Sequence[PageBlock], width: int, scale: float) -> None:
        self._gaps = [gap_above(block, before) for before, block in zip((None, *blocks), blocks, strict=False)]
        self._heights = [estimated_height(block, width, scale) for block in blocks]
        self._tops: list[int] = []

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """How high all of them are."""
        return self._ends()[-1] if self._heights else 0

    def top(self, index: int) -> int:
        """Where a block begins."""
        return self._ends()[index] - self._heights[index]

    def height(self, index: int) -> int:
        """How high a block is."""
        return self._heights[index]

    def measure(self, index: int, height: int) -> None:
        """Takes a block's true height."""
        if self._heights[index] != height:
            self._heights[index] = height
            self._tops = []

    def at(self, y: int) -> int:
        """The block that stands at `y`, or the last above it."""
        return min(bisect_right(self._ends(), max(0, y)), max(0, len(self) - 1))

    def between(self, top: int, bottom: int) -> range:
        """The blocks that show between two heights."""
        return range(self.at(top), self.at(bottom) + 1) if self._heights else range(0)

    def _ends(self) -> list[int]:
        if not self._tops:
            self._tops = list(accumulate(gap + height for gap, height in zip(self._gaps, self._heights, strict=True)))
        return self._tops


def gap_above(block: PageBlock, before: PageBlock | None) -> int:
    """The room above a block: none above the first, more above a heading and below what heads the page."""
    if before is None:
        return 0
    return max(_gap(block), _BELOW_HEAD if isinstance(before, ChipsBlock) else 0)


def _gap(block: PageBlock) -> int:
    if isinstance(block, HeadingBlock):
        return 2 if block.level == 1 else 22 if block.level == 2 else 14
    if isinstance(block, TextBlock) and block.bullet:
        return 2
    return _GAPS.get(type(block), 8)


def estimated_height(block: PageBlock, width: int, scale: float) -> int:
    """About how high a block will be; close enough for a scroll bar until it is measured."""
    characters, extra = _amount(block)
    in_line = max(12.0, min(width, 640 * scale) / (_CHARACTER * scale))
    lines = max(1, -(-characters // int(in_line)))
    return round((lines * _LINE + extra) * scale)


def _amount(block: PageBlock) -> tuple[int, int]:  # noqa: C901, PLR0911, PLR0912  # one line for each kind of block
    match block:
        case HeadingBlock():
            return len(block.words.text) * (2 if block.level == 1 else 1), 4
        case TextBlock():
            return len(block.words.text), 4
        case CardBlock():
            aside = len(block.aside.words.text) + 80 if block.aside else 0
            return len(block.words.text) + aside, 44 + 30 * bool(block.deeds)
        case PairBlock():
            longer = max(len(side.words.text) for side in (block.left, block.right))
            return 2 * longer + sum(map(len, block.details)), 80 + 30 * bool(block.deeds)
        case NoteBlock():
            answers = sum(len(line.answer) + 40 for line in block.asked)
            return len(block.text) + len(block.exact) + answers, 60 + 30 * bool(block.deeds)
        case OfferBlock():
            return len(block.text) + len(block.detail), 20
        case BoxesBlock():
            return max(sum(len(line.words.text) + 20 for line in box.lines) * 2 + 60 for box in block.boxes), 50
        case ChartBlock():
            return 1, 26 * len(block.bars) + 20
        case LinesBlock():
            return 1, sum(24 * -(-len(line.words.text) // 36) for line in block.lines)
        case BesideBlock(left=left, right=right):
            return 1, max(sum(sum(_amount(one)) + 20 for one in side) for side in (left, right))
        case TermBlock():
            return len(block.meaning) + len(block.about), 50
        case LineBlock():
            return len(block.detail), 26
        case RuleBlock(original=original):
            return 1, _PICTURE if original and original.at_once else 10
        case TableBlock():
            return 1, 58 * len(block.orders[0].rows) + 60
        case RowBlock():
            return max((len(cell.text) * 2 for cell in block.cells), default=1), 10
        case _:
            return 1, 10
