"""Words that are cut or said shorter where there is no room follow the size of the text as well as the width."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.lines import LineView
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import LineBlock, LinkTo
from briefing_app.ui.review.one_line import OneLine
from briefing_app.ui.searching.box import SearchBox

WORDS = "The timeliness of health assessments"


def link(parent: QWidget) -> QWidget:
    view = LineView(LineBlock("help", LinkTo(WORDS, Place(PageKind.MINUTE))), ReaderEvents(parent))
    view.setParent(parent)
    return next(iter(view.findChildren(QPushButton)))


def line(parent: QWidget) -> QWidget:
    said = OneLine(parent)
    said.say(WORDS)
    return said


def shown(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    assert isinstance(widget, QLabel | QPushButton)
    return widget.text()


@pytest.mark.parametrize("make", [link, line, SearchBox])
def test_larger_text_at_the_same_width_is_cut_and_smaller_is_whole_again(
    make: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QHBoxLayout(window)
    widget = make(window)
    widget.setParent(window)
    window.show()
    small, large = QFont(widget.font()), QFont(widget.font())
    small.setPixelSize(10)
    large.setPixelSize(40)
    widget.setFont(small)
    widget.setFixedWidth(400)
    whole = shown(widget)
    widget.setFont(large)
    assert shown(widget) != whole
    assert widget.width() == 400
    widget.setFont(small)
    assert shown(widget) == whole
