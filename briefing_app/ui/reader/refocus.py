"""Where the focus goes when the question that had it moves on its page, or goes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from briefing_app.ui.reader.blocks.base import BlockView
from briefing_app.ui.reader.page import AskBlock, NoteBlock, OfferBlock, PageBlock
from briefing_app.ui.reader.scrolling import AROUND, Scrolling
from briefing_app.ui.reader.stack import BlockStack, focusable


@dataclass(frozen=True, slots=True)
class _Lost:
    """What had the focus: a question, or the line to type one into, and which of its parts."""

    block: NoteBlock | OfferBlock | AskBlock
    index: int
    part: int
    name: str
    """The part's object name, if it has one."""


class Refocus:
    """Takes the focus from blocks that go, and gives it back to the question that had it once the page is filled."""

    def __init__(self, view: QScrollArea, stack: BlockStack, scrolling: Scrolling) -> None:
        self._view, self._stack, self._scrolling = view, stack, scrolling
        self._lost: _Lost | None = None
        """What had the focus when its block went."""

    def take_from(self, going: Collection[int]) -> None:
        """The page has the focus now, if a block that goes had it."""
        focus = QApplication.focusWidget()
        index = self._stack.holding(focus)
        if focus is not None and index is not None and index in going:
            self._lost = _lost(self._stack.blocks, index, self._stack.view(index), focus)
            self._view.setFocus()

    def give_back(self) -> None:
        """Back to the question, wherever it stands now, unless the focus went elsewhere meanwhile."""
        lost, self._lost = self._lost, None
        if lost is None or not self._view.hasFocus():
            return
        index = _moved_to(lost, self._stack.blocks)
        if index is None:
            return
        self._stack.make((index,))
        self._scrolling.place()
        top, screen = self._stack.column.top(index) + AROUND, self._view.verticalScrollBar().value()
        if not screen <= top <= screen + self._view.viewport().height() - self._stack.column.height(index):
            self._scrolling.settle(index, self._view.viewport().height() // 4)
        if (widget := _same_widget(lost, self._stack.view(index))) is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _lost(blocks: Sequence[PageBlock], index: int, view: BlockView | None, widget: QWidget) -> _Lost | None:
    """What to remember of a widget that goes; None where it belongs to no question."""
    block = blocks[index]
    if view is None or not isinstance(block, NoteBlock | OfferBlock | AskBlock):
        return None
    parts = [*view.findChildren(QWidget)]
    return _Lost(block, index, parts.index(widget) if widget in parts else 0, widget.objectName())


def _moved_to(lost: _Lost, blocks: Sequence[PageBlock]) -> int | None:
    """Where the question stands now; of one that went, where the one after it stands, or the last."""
    same = [at for at, block in enumerate(blocks) if isinstance(block, type(lost.block))]
    own = [at for at in same if _id(blocks[at]) == _id(lost.block)]
    # One that was put on the list left a line less here, and one more above.
    after = [at for at in same if at >= lost.index + isinstance(lost.block, OfferBlock)]
    return next(iter((*own, *after, *same[-1:])), None)


def _id(block: PageBlock) -> str:
    return block.meeting if isinstance(block, AskBlock) else getattr(block, "id", "")


def _same_widget(lost: _Lost, view: BlockView | None) -> QWidget | None:
    """The part of the question that had the focus, or the first that can take it."""
    if view is None:
        return None
    parts, able = view.findChildren(QWidget), list(focusable(view))
    named = [part for part in able if lost.name and part.objectName() == lost.name and part.isEnabled()]
    alike = [part for part in parts[lost.part : lost.part + 1] if part in able and part.isEnabled()]
    return next(iter((*named, *alike, *able)), None)
