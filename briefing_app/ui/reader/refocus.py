"""Where the focus goes when the question that had it moves on its page, or goes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from briefing_app.ui.reader.blocks.base import BlockView
from briefing_app.ui.reader.page import AskBlock, NoteBlock, OfferBlock, PageBlock
from briefing_app.ui.reader.stack import focusable


@dataclass(frozen=True, slots=True)
class LostFocus:
    """What had the focus: a question, or the line to type one into, and which of its parts."""

    block: NoteBlock | OfferBlock | AskBlock
    index: int
    part: int
    name: str
    """The part's object name, if it has one."""


def lost_focus(blocks: Sequence[PageBlock], index: int, view: BlockView | None, widget: QWidget) -> LostFocus | None:
    """What to remember of a widget that goes; None where it belongs to no question."""
    block = blocks[index]
    if view is None or not isinstance(block, NoteBlock | OfferBlock | AskBlock):
        return None
    parts = [*view.findChildren(QWidget)]
    return LostFocus(block, index, parts.index(widget) if widget in parts else 0, widget.objectName())


def moved_to(lost: LostFocus, blocks: Sequence[PageBlock]) -> int | None:
    """Where the question stands now; of one that went, where the one after it stands, or the last."""
    same = [at for at, block in enumerate(blocks) if isinstance(block, type(lost.block))]
    own = [at for at in same if _id(blocks[at]) == _id(lost.block)]
    # One that was put on the list left a line less here, and one more above.
    after = [at for at in same if at >= lost.index + isinstance(lost.block, OfferBlock)]
    return next(iter((*own, *after, *same[-1:])), None)


def _id(block: PageBlock) -> str:
    return block.meeting if isinstance(block, AskBlock) else getattr(block, "id", "")


def same_widget(lost: LostFocus, view: BlockView | None) -> QWidget | None:
    """The part of the question that had the focus, or the first that can take it."""
    if view is None:
        return None
    parts, able = view.findChildren(QWidget), list(focusable(view))
    named = [part for part in able if lost.name and part.objectName() == lost.name and part.isEnabled()]
    alike = [part for part in parts[lost.part : lost.part + 1] if part in able and part.isEnabled()]
    return next(iter((*named, *alike, *able)), None)
