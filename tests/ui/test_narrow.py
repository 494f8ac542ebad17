"""The window where it is small and its text large: what a button says is whole."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.domain.meetings import Meeting
from briefing_app.domain.words import DocumentKind
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.base import SignView
from briefing_app.ui.reader.blocks.words import BulletWords
from briefing_app.ui.window import MainWindow
from tests.windows import rest

_AROUND = 4
"""The least that a button needs beside its words: its edges."""


def words_fit(button: QPushButton) -> bool:
    icon = button.iconSize().width() if not button.icon().isNull() else 0
    return button.fontMetrics().horizontalAdvance(button.text()) + icon + _AROUND <= button.width()


def test_buttons_say_all_of_it_at_twice_the_size_in_a_small_window(window: MainWindow, qtbot: QtBot) -> None:
    visit = window.desk.overview.visits[0]
    letter = next(card for card in visit.documents if card.kind is DocumentKind.LETTER)
    window.navigator.go(Place(PageKind.DOCUMENT, visit.id, letter.id))
    qtbot.waitUntil(window.review_strip.isVisible)
    window.resize(1024, 700)
    window.looks.resize_text(200)
    rest(window, qtbot)
    assert window.width() == 1024
    shown = [button for button in window.bar.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in shown if not words_fit(button)] == []
    assert words_fit(window.review_strip.button)
    assert window.bar.search.placeholderText() == "Search"
    line = window.tree.meetings.first
    assert line.text().endswith("…")
    assert words_fit(line)
    assert window.review_strip.button.width() >= window.review_strip.button.sizeHint().width()


def test_where_both_panes_are_put_away_the_bar_leaves_out_what_ctrl_m_does(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.bar
    window.resize(1000, 700)
    window.looks.resize_text(200)
    for button in (bar.tree_button, bar.notes_button):
        button.show()
    bar.fit()
    rest(window, qtbot)
    shown = [button for button in bar.findChildren(QPushButton) if button.isVisible()]
    assert bar.prepare_button not in shown
    assert [button.text() for button in shown if button.width() < button.sizeHint().width()] == []
    window.looks.resize_text(100)
    rest(window, qtbot)
    assert bar.prepare_button.isVisible()


def test_signs_of_points_stand_below_those_of_paragraphs(window: MainWindow, qtbot: QtBot) -> None:
    visit = window.desk.overview.visits[0]
    letter = next(card for card in visit.documents if card.kind is DocumentKind.LETTER)
    window.navigator.go(Place(PageKind.DOCUMENT, visit.id, letter.id))
    rest(window, qtbot)
    window.reader.verticalScrollBar().setValue(400)
    rest(window, qtbot)
    signs = [sign for sign in window.reader.findChildren(SignView) if sign.isVisible()]
    assert len({sign.mapTo(window.reader, QPoint()).x() for sign in signs}) == 1
    bullets = [words for words in window.reader.findChildren(BulletWords) if words.isVisible()]
    assert bullets
    assert len(signs) > len(bullets)


def test_the_line_of_a_meeting_is_seen_whole(window: MainWindow, qtbot: QtBot) -> None:
    listed = window.tree.meetings
    for percent in (100, 200):
        window.looks.resize_text(percent)
        listed.show_meetings((Meeting("m-1", "People scrutiny", "2027-09-18"),))
        rest(window, qtbot)
        (line,) = listed.lines.values()
        qtbot.waitUntil(lambda line=line: line.visibleRegion().boundingRect().height() == line.height())  # type: ignore[misc]  # bound as it is now
