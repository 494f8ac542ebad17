"""Two columns of blocks side by side."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent

from briefing_app.ui.reader.blocks.base import BlockView
from briefing_app.ui.reader.column import gap_above
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import BesideBlock, PageBlock
from briefing_app.ui.theme import px

_NARROW, _BETWEEN = 520, 28
MakeView = Callable[[PageBlock, ReaderEvents], BlockView]


class BesideView(BlockView):
    """Each column's blocks one below the other; the second column below the first where it is narrow."""

    def __init__(self, block: BesideBlock, events: ReaderEvents, make: MakeView) -> None:
        super().__init__(events)
        self._block = block
        self._columns = tuple([make(one, events) for one in side] for side in (block.left, block.right))
        for view in (view for column in self._columns for view in column):
            view.setParent(self)

    def height_at(self, width: int) -> int:
        """How high the higher column is, or both where `width` is small."""
        return max((box.bottom() + 1 for _, box in self._laid(width)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places every block."""
        super().resizeEvent(event)
        for view, box in self._laid(event.size().width()):
            view.setGeometry(box)

    def _laid(self, width: int) -> Iterator[tuple[BlockView, QRect]]:
        left, right = self._columns
        if width < px(_NARROW):
            yield from _stacked((*self._block.left, *self._block.right), (*left, *right), QRect(0, 0, width, 0))
            return
        half = (width - px(_BETWEEN)) // 2
        yield from _stacked(self._block.left, left, QRect(0, 0, half, 0))
        yield from _stacked(self._block.right, right, QRect(width - half, 0, half, 0))


def _stacked(blocks: Sequence[PageBlock], views: Sequence[BlockView], room: QRect) -> Iterator[tuple[BlockView, QRect]]:
    """Each view and its place, one below the other from the top of `room`."""
    y = room.top()
    for (before, block), view in zip(pairwise((None, *blocks)), views, strict=True):
        y += gap_above(block, before) if block else 0
        height = view.height_at(room.width())
        yield view, QRect(room.left(), y, room.width(), height)
        y += height
