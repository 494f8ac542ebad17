"""Many notes on one visit: only those near what is seen have a card, and nobody notices."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QScrollBar, QToolButton
from pytestqt.qtbot import QtBot

from briefing_app.notebook import add_note, anchor_on_visit, remove_note
from briefing_app.storage import NotebookFile
from briefing_app.storage.library import visit_tree
from briefing_app.ui.desk import Desk
from briefing_app.ui.focusing import holds_focus
from briefing_app.ui.notes import NotesPanel
from briefing_app.ui.notes.card import NoteCard
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.theme import set_text_scale
from tests.ui.notes.making import MINUTE, VISIT, kept, show, write

if TYPE_CHECKING:
    from briefing_app.domain.library import Visit

MANY = 60
ELSEWHERE = Place(PageKind.GLOSSARY)


@pytest.fixture
def many(panel: NotesPanel, desk: Desk, qtbot: QtBot) -> list[str]:
    """Sixty notes on the visit, in the order in which they are shown."""
    show(panel, ELSEWHERE, qtbot)
    add(desk, MANY, qtbot)
    show(panel, MINUTE, qtbot)
    return [note.text for note in sorted(kept(desk, qtbot), key=lambda note: note.created)]


def add(desk: Desk, many: int, qtbot: QtBot) -> None:
    visits: list[Visit] = []
    desk.read_library(lambda library: visit_tree(library, VISIT).visit, visits.append, desk)
    qtbot.waitUntil(lambda: bool(visits))

    def work(notebook: NotebookFile) -> tuple[None, object]:
        told = [
            add_note(notebook, anchor_on_visit(visits[0]), f"{at} " + "who looks at this, and by when? " * (at % 5))[1]
            for at in range(many)
        ]
        return None, told[0]

    with qtbot.waitSignal(desk.changed):
        desk.write_notebook(work, lambda _: None)  # type: ignore[arg-type]  # all changes of one visit are alike


def bar_of(panel: NotesPanel) -> QScrollBar:
    return panel.findChildren(QScrollArea)[0].verticalScrollBar()


def settle(panel: NotesPanel, qtbot: QtBot) -> None:
    """Until no more cards come or go by themselves."""
    qtbot.waitUntil(lambda: not any(timer.isActive() and not timer.interval() for timer in panel.findChildren(QTimer)))


def top_of(panel: NotesPanel, card: NoteCard) -> int:
    return card.mapTo(panel, QPoint()).y()


def text_of(card: NoteCard) -> str:
    return card.editor.toPlainText()


def in_view(panel: NotesPanel) -> list[NoteCard]:
    view = panel.findChildren(QScrollArea)[0].viewport()
    return [
        card
        for card in panel.cards
        if card.mapTo(view, QPoint()).y() < view.height() and card.y() + card.height() > bar_of(panel).value()
    ]


def test_few_of_many_notes_have_a_card_and_the_empty_one_is_there_at_once(
    panel: NotesPanel, many: list[str], qtbot: QtBot
) -> None:
    settle(panel, qtbot)
    cards = panel.cards
    assert len(cards) < MANY / 2
    assert [text_of(card) for card in cards[:3]] == many[:3]
    assert cards[-1].blank
    assert text_of(cards[-2]) != many[-1]
    assert panel.focus_new_note()
    assert cards[-1].editor.hasFocus()


def test_every_note_comes_by_scrolling_and_goes_again_when_it_is_far(
    panel: NotesPanel, many: list[str], qtbot: QtBot
) -> None:
    bar, met, most = bar_of(panel), list[str](), 0
    while True:
        settle(panel, qtbot)
        met += [text for card in panel.cards if (text := text_of(card)) and text not in met]
        most = max(most, len(panel.cards))
        if bar.value() == bar.maximum():
            break
        bar.setValue(bar.value() + bar.pageStep())
    assert met == many
    assert most < MANY / 2
    bar.setValue(0)
    settle(panel, qtbot)
    assert [text_of(card) for card in panel.cards[:3]] == many[:3]


def test_tab_stops_at_every_note_from_top_to_bottom_and_back(panel: NotesPanel, many: list[str], qtbot: QtBot) -> None:
    def walk(key: Qt.Key, stops: int) -> list[str]:
        passed: list[str] = []
        for _ in range(stops):
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key)
            card = next(card for card in panel.cards if holds_focus(card))
            if text_of(card) not in passed[-1:]:
                passed.append(text_of(card))
        return passed

    panel.cards[0].editor.setFocus()
    stops = MANY * 3
    assert walk(Qt.Key.Key_Tab, stops) == [*many, ""]
    bar = bar_of(panel)
    settle(panel, qtbot)
    assert bar.value() > bar.maximum() - bar.pageStep()
    assert walk(Qt.Key.Key_Backtab, stops) == list(reversed(many))


def test_tab_from_elsewhere_comes_in_at_the_first_note_wherever_one_has_scrolled(
    panel: NotesPanel, many: list[str], qtbot: QtBot
) -> None:
    bar_of(panel).setValue(bar_of(panel).maximum())
    settle(panel, qtbot)
    before = QPushButton("Before", panel.window())
    before.show()
    QPushButton.setTabOrder(before, panel.cards[0].editor)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert panel.cards[0].editor.hasFocus()
    assert text_of(panel.cards[0]) == many[0]


def test_what_is_typed_keeps_focus_and_place_while_cards_still_come(
    panel: NotesPanel, many: list[str], desk: Desk, qtbot: QtBot
) -> None:
    panel.focus_new_note()
    card = panel.cards[-1]
    QTest.keyClicks(card.editor, "Who ")
    qtbot.waitUntil(lambda: 0 < top_of(panel, card) < panel.height() - card.editor.height())
    top = top_of(panel, card)
    settle(panel, qtbot)
    assert top_of(panel, card) == top
    assert card.editor.hasFocus()
    with qtbot.waitSignal(card.saving.saved):
        QTest.keyClicks(card.editor, "audits it?")
    assert "Who audits it?" in [note.text for note in kept(desk, qtbot)]


def test_what_is_read_stays_in_its_place_while_cards_above_come(
    panel: NotesPanel, many: list[str], qtbot: QtBot
) -> None:
    settle(panel, qtbot)
    bar = bar_of(panel)
    bar.setValue(bar.maximum() // 2)
    qtbot.waitUntil(lambda: len(in_view(panel)) > 1)
    card = in_view(panel)[1]
    top = top_of(panel, card)
    settle(panel, qtbot)
    assert top_of(panel, card) == top


def test_a_note_being_written_keeps_its_card_however_far_one_scrolls(
    panel: NotesPanel, many: list[str], desk: Desk, qtbot: QtBot
) -> None:
    card = panel.cards[1]
    card.editor.setFocus()
    QTest.keyClicks(card.editor, "And ")
    bar_of(panel).setValue(bar_of(panel).maximum())
    settle(panel, qtbot)
    assert panel.cards[1] is card
    assert card.editor.hasFocus()
    card.editor.undo()
    panel.show_place(ELSEWHERE)
    assert sorted(note.text for note in kept(desk, qtbot)) == sorted(many)


def test_leaving_while_cards_still_come_saves_what_was_typed_and_leaves_none_behind(
    panel: NotesPanel, many: list[str], desk: Desk, qtbot: QtBot
) -> None:
    panel.focus_new_note()
    QTest.keyClicks(panel.cards[-1].editor, "half a sen")
    show(panel, ELSEWHERE, qtbot)
    settle(panel, qtbot)
    assert panel.cards == []
    assert "half a sen" in [note.text for note in kept(desk, qtbot)]


def test_closing_while_cards_still_come_leaves_no_timer_running(panel: NotesPanel, many: list[str]) -> None:
    bar_of(panel).setValue(bar_of(panel).maximum())
    panel.window().close()
    assert not any(timer.isActive() for timer in panel.findChildren(QTimer) if not timer.interval())


def test_a_hidden_panel_says_that_its_notes_are_there_and_shows_them_later(
    panel: NotesPanel, many: list[str], qtbot: QtBot
) -> None:
    show(panel, ELSEWHERE, qtbot)
    panel.hide()
    show(panel, MINUTE, qtbot)
    assert [text_of(card) for card in panel.cards] == [many[0], ""]
    panel.show()
    qtbot.waitUntil(lambda: [text_of(card) for card in panel.cards[:3]] == many[:3])


def test_changes_from_elsewhere_reach_notes_without_a_card(
    panel: NotesPanel, many: list[str], desk: Desk, qtbot: QtBot
) -> None:
    from briefing_app.notebook import rewrite_note

    ids = {note.text: note.id for note in kept(desk, qtbot)}
    changed, gone = many[40], many[41]
    desk.write_notebook(lambda notebook: rewrite_note(notebook, ids[changed], "As changed elsewhere"), lambda _: None)
    desk.write_notebook(lambda notebook: (None, remove_note(notebook, ids[gone])), lambda _: None)
    qtbot.waitUntil(lambda: len(kept(desk, qtbot)) == MANY - 1)
    bar, met = bar_of(panel), list[str]()
    bar.setValue(0)
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep())
        settle(panel, qtbot)
        met += [text_of(card) for card in panel.cards]
    assert "As changed elsewhere" in met
    assert not {changed, gone} & set(met)


def test_undo_brings_a_note_back_to_its_place_with_the_focus(
    panel: NotesPanel, many: list[str], desk: Desk, qtbot: QtBot
) -> None:
    settle(panel, qtbot)
    button = next(one for one in panel.cards[2].findChildren(QToolButton) if one.accessibleName().startswith("Delete"))
    button.click()
    undo = next(one for one in panel.findChildren(QPushButton) if one.text() == "Undo")
    assert undo.hasFocus()
    qtbot.waitUntil(lambda: len(kept(desk, qtbot)) == MANY - 1)
    undo.click()
    qtbot.waitUntil(lambda: [text_of(card) for card in panel.cards[:4]] == many[:4])
    assert holds_focus(panel.cards[2])


def test_larger_words_keep_what_is_read_in_view(panel: NotesPanel, many: list[str], qtbot: QtBot) -> None:
    settle(panel, qtbot)
    set_text_scale(200)
    settle(panel, qtbot)
    assert len(panel.cards) < MANY / 2
    assert [text_of(card) for card in panel.cards[:2]] == many[:2]
    bar_of(panel).setValue(bar_of(panel).maximum())
    settle(panel, qtbot)
    assert panel.cards[-1] in in_view(panel)
    set_text_scale(100)


def test_a_new_note_below_many_is_followed_by_an_empty_card(panel: NotesPanel, many: list[str], qtbot: QtBot) -> None:
    panel.focus_new_note()
    write(panel, "One more", qtbot)
    assert panel.cards[-1].blank
    assert text_of(panel.cards[-2]) == "One more"
