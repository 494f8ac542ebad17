"""Words stay away from the edges of what they stand in, whatever size of text was tried meanwhile."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QFrame, QLabel
from pytestqt.qtbot import QtBot

from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.tree.delegate import GAP
from briefing_app.ui.window import MainWindow
from tests.windows import rest

VISIT = "shropshire-council-sample-2024-07-30"


def has_lost(frame: QFrame) -> bool:
    """Whether it loses its margins when the style changes while it has no room, as where it was not shown yet."""
    before = frame.contentsMargins()
    if before.isNull():
        return False
    least, size = frame.minimumSize(), frame.size()
    frame.setMinimumSize(0, 0)
    frame.resize(1, 1)
    QApplication.sendEvent(frame, QEvent(QEvent.Type.StyleChange))
    lost = frame.contentsMargins() != before
    frame.setMinimumSize(least)
    frame.resize(size)
    return lost


@pytest.mark.parametrize(
    "kind", [PageKind.MINUTE, PageKind.COMPARISON, PageKind.SINCE, PageKind.DOCUMENT, PageKind.GLOSSARY]
)
def test_margins_outlast_any_change_of_the_text(kind: PageKind, window: MainWindow, qtbot: QtBot) -> None:
    visit = window.desk.overview.visit(VISIT)
    assert visit is not None
    key = visit.documents[0].id if kind is PageKind.DOCUMENT else ""
    window.navigator.go(Place(kind, "" if kind is PageKind.GLOSSARY else VISIT, key))
    rest(window, qtbot)
    lost = [frame for frame in window.findChildren(QFrame) if has_lost(frame)]
    assert [(type(frame).__name__, frame.accessibleName(), getattr(frame, "text", str)()) for frame in lost] == []


@pytest.mark.parametrize("percent", [100, 200])
def test_what_stands_at_the_left_begins_on_one_line(percent: int, window: MainWindow, qtbot: QtBot) -> None:
    window.looks.resize_text(percent)
    rest(window, qtbot)
    view = window.tree.view
    council = view.visualRect(view.model().index(0, 0)).left() + GAP // 2
    left = view.viewport().mapTo(window, QPoint(council, 0)).x()
    shown = {label.text(): label for label in window.findChildren(QLabel) if label.isVisible()}
    for words in ("My meetings", "Offline"):
        label = shown[words]
        assert abs(label.mapTo(window, label.contentsRect().topLeft()).x() - left) <= 1, words
    window.looks.resize_text(100)
