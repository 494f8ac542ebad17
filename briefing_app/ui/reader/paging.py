"""Turns a page of the original from words to a picture and back, and keeps where one was reading."""

from collections.abc import Sequence

from PySide6.QtWidgets import QScrollArea

from briefing_app.ui.reader.blocks.original import PageView
from briefing_app.ui.reader.page import PageBlock, RuleBlock
from briefing_app.ui.reader.pictures import Pictures
from briefing_app.ui.reader.scrolling import AROUND, Scrolling
from briefing_app.ui.reader.stack import BlockStack

_NOT_TURNED = (-1, 0)


class Paging:
    """One page is turned at a time: the one with the focus, or the one that is being read."""

    def __init__(self, view: QScrollArea, stack: BlockStack, scrolling: Scrolling, pictures: Pictures) -> None:
        self._view, self._stack, self._scrolling, self._pictures = view, stack, scrolling, pictures
        self._read_before = _NOT_TURNED
        """The page turned last, and where the member was reading then."""

    def forget(self) -> None:
        """Something else is shown: there is no way back to where one was reading."""
        self._read_before = _NOT_TURNED

    def turn(self) -> bool:
        """Show the page as a picture, or its words again; False where no original has pages."""
        here = self._stack.holding(self._view.focusWidget())
        read_at = self._view.verticalScrollBar().value() - AROUND + self._view.viewport().height() // 3
        index = paged(self._stack.blocks, self._stack.column.at(read_at) if here is None else here)
        if index is None:
            return False
        back = self._read_before if self._read_before[0] == index else None
        before = self._scrolling.position()
        self._stack.make((index,))
        page = self._stack.view(index)
        if not isinstance(page, PageView):
            return False
        self.toggle(page)
        self._read_before = (index, before) if page.picture else _NOT_TURNED
        if back and not page.picture:
            self._scrolling.restore(back[1])
        return True

    def toggle(self, page: PageView) -> None:
        """The same for one page, which stays where it is on the screen."""
        self._pictures.toggle(page.original)
        page.show_state()
        index = self._stack.holding(page.button)
        if index is not None:
            self._stack.column.measure(index, page.height_at(self._scrolling.width()))
            self._scrolling.settle(index, AROUND)


def paged(blocks: Sequence[PageBlock], index: int) -> int | None:
    """Where the page begins that block `index` stands on, or the first page below it; None where there are none."""
    begins = [nth for nth, block in enumerate(blocks) if isinstance(block, RuleBlock) and block.original]
    above = [nth for nth in begins if nth <= index]
    return above[-1] if above else next(iter(begins), None)
