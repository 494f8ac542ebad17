"""Where in a block the words stand that its page was opened for."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from briefing_app.ui.reader.blocks.terms import rects_within
from briefing_app.ui.reader.blocks.words import WordsView
from briefing_app.ui.reader.page.words import MarkRole


def passage_in(block: QWidget) -> tuple[int, int] | None:
    """How far below the block's top its highlighted passage begins and ends; None where there is none."""
    for view in block.findChildren(WordsView):
        for mark in view.words.marks:
            if mark.role is MarkRole.PASSAGE and (rects := rects_within(view, mark.start, mark.end)):
                top = view.mapTo(block, QPoint()).y()
                return top + int(rects[0].top()), top + int(rects[-1].bottom())
    return None
