from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing_app.domain.corrections import change_theme
from briefing_app.domain.errors import DiskFullError
from briefing_app.domain.notes import NoteCategory
from briefing_app.domain.themes import Theme
from briefing_app.notebook import list_notes, rewrite_note
from briefing_app.storage import NotebookFile, clock, open_notebook
from briefing_app.storage.library import visit_tree
from briefing_app.ui.desk import Desk
from briefing_app.ui.focusing import holds_focus
from briefing_app.ui.notes import NotesPanel
from briefing_app.ui.notes.category import CategoryButton
from briefing_app.ui.notes.keeper import NotesKeeper
from briefing_app.ui.notes.saving import IDLE_MS, LATEST_MS
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.review.reviewed import Reviewed, correct, read_document
from briefing_app.ui.theme import set_text_scale
from tests.ui.notes.making import MINUTE, VISIT, kept, show, write
from tests.windows import hasten

if TYPE_CHECKING:
    from briefing_app.domain.briefing import Finding

LONG = "many words\n" * 2_000
COUNCIL = Place(PageKind.COUNCIL, key="Shropshire Council (sample)")


def letter(desk: Desk, qtbot: QtBot) -> Reviewed:
    """The first document of the visit on show."""
    read: list[Reviewed] = []
    document = next(visit for visit in desk.overview.visits if visit.id == VISIT).documents[0].id
    desk.read_library(lambda library: read_document(library, document), read.append, desk)
    qtbot.waitUntil(lambda: bool(read))
    return read[0]


def passage(desk: Desk, qtbot: QtBot) -> "Finding":
    return letter(desk, qtbot).document.findings[0]


def test_a_note_is_saved_as_it_is_typed_and_says_so(panel: NotesPanel, desk: Desk, qtbot: QtBot) -> None:
    write(panel, "Who audits it?", qtbot)
    assert [note.text for note in kept(desk, qtbot)] == ["Who audits it?"]
    said = [label.text() for label in panel.cards[0].findChildren(QLabel)]
    assert any(text.startswith("Saved ") for text in said)
    assert len(panel.cards) == 2, "an empty card for the next note follows"
    assert panel.cards[0].editor.hasFocus(), "one goes on typing in the same card"


def test_typing_without_a_pause_is_saved_all_the_same(panel: NotesPanel, desk: Desk, qtbot: QtBot) -> None:
    editor = panel.cards[-1].editor
    for _ in range(20):
        QTest.keyClick(editor, Qt.Key.Key_A)
        qtbot.wait(IDLE_MS // 4)
    assert kept(desk, qtbot), f"nothing was stored within {LATEST_MS} ms of the first key"


@pytest.mark.parametrize("leaving", ["focus", "place", "flush"])
def test_leaving_saves_at_once(panel: NotesPanel, desk: Desk, qtbot: QtBot, leaving: str) -> None:
    card = panel.cards[-1]
    card.editor.insertPlainText("half a sen")
    if leaving == "focus":
        QApplication.sendEvent(card.editor, QFocusEvent(QEvent.Type.FocusOut))
    elif leaving == "place":
        panel.show_place(Place(PageKind.THEME, VISIT, "education"))
    else:
        card.saving.flush()
    assert [note.text for note in kept(desk, qtbot)] == ["half a sen"]


def test_more_typed_while_the_first_words_are_on_their_way_makes_one_note(
    panel: NotesPanel, desk: Desk, qtbot: QtBot
) -> None:
    card = panel.cards[-1]
    for word in ("one", " two", " three"):
        card.editor.insertPlainText(word)
        card.saving.flush()
    assert [note.text for note in kept(desk, qtbot)] == ["one two three"]


def test_a_deleted_note_can_be_taken_back(panel: NotesPanel, desk: Desk, qtbot: QtBot) -> None:
    write(panel, "Not this one", qtbot)
    button = next(b for b in panel.cards[0].findChildren(QAbstractButton) if b.accessibleName().startswith("Delete"))
    button.click()
    qtbot.waitUntil(lambda: kept(desk, qtbot) == [])
    undo = next(b for b in panel.findChildren(QPushButton) if b.text() == "Undo")
    undo.click()
    qtbot.waitUntil(lambda: len(panel.cards) == 2)
    assert [note.text for note in kept(desk, qtbot)] == ["Not this one"]


def test_a_note_that_could_not_be_deleted_is_there_again(
    panel: NotesPanel, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DiskFullError("The disk refused to store this.")

    write(panel, "Not this one", qtbot)
    button = next(b for b in panel.cards[0].findChildren(QAbstractButton) if b.accessibleName().startswith("Delete"))
    with monkeypatch.context() as full, qtbot.waitSignal(desk.troubled):
        full.setattr("briefing_app.notebook.remove_note", refuse)
        button.click()
    qtbot.waitUntil(lambda: desk.at_rest)
    assert [card.editor.toPlainText() for card in panel.cards] == ["Not this one", ""]


@pytest.mark.parametrize("how", ["key", "mouse"])
def test_the_focus_stays_with_a_note_that_is_deleted_and_taken_back(
    panel: NotesPanel, desk: Desk, qtbot: QtBot, how: str
) -> None:
    for text in ("Who audits it?", "Not this one", "How many posts?"):
        write(panel, text, qtbot)
    card = panel.cards[1]
    button = next(b for b in card.findChildren(QAbstractButton) if b.accessibleName().startswith("Delete"))
    if how == "key":
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
    else:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    undo = next(b for b in panel.findChildren(QPushButton) if b.text() == "Undo")
    assert undo.hasFocus()
    qtbot.waitUntil(lambda: len(kept(desk, qtbot)) == 2)
    QTest.keyClick(undo, Qt.Key.Key_Tab)
    assert holds_focus(panel.cards[1]), "Tab goes on from there"
    undo.setFocus()
    for _ in range(2):
        QTest.keyClick(undo, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(panel.cards) == 4)
    back = next(card for card in panel.cards if card.editor.toPlainText() == "Not this one")
    assert holds_focus(back)
    assert not back.editor.hasFocus()


def test_words_marked_while_notes_are_fetched_are_not_lost(panel: NotesPanel, desk: Desk, qtbot: QtBot) -> None:
    trees: list[Finding] = []
    desk.read_library(lambda library: visit_tree(library, VISIT).findings[0], trees.append, desk)
    qtbot.waitUntil(lambda: bool(trees))
    found = trees[0]
    with qtbot.waitSignal(panel.notes_shown):
        panel.show_place(COUNCIL)
        panel.begin_note(found.document, found.start, found.start + 12)
    qtbot.waitUntil(lambda: bool(panel.cards) and panel.cards[-1].saving.anchor.on == found.id)
    write(panel, "Since when?", qtbot)
    assert kept(desk, qtbot)[0].anchor.exact == found.text[:12]


def test_a_card_on_words_stays_away_from_a_page_that_was_turned_to_meanwhile(
    panel: NotesPanel, desk: Desk, qtbot: QtBot
) -> None:
    found = passage(desk, qtbot)
    with qtbot.waitSignal(panel.notes_shown):
        panel.begin_note(found.document, found.start, found.start + 12)
        panel.show_place(Place(PageKind.THEME, VISIT, "education"))
    qtbot.waitUntil(lambda: desk.at_rest and bool(panel.cards))
    assert [card.saving.anchor.on == found.id for card in panel.cards] == [False]


def test_a_note_on_words_stands_on_their_finding_and_leads_there(panel: NotesPanel, desk: Desk, qtbot: QtBot) -> None:
    trees: list[Finding] = []
    desk.read_library(lambda library: visit_tree(library, VISIT).findings[0], trees.append, desk)
    qtbot.waitUntil(lambda: bool(trees))
    found = trees[0]
    panel.begin_note(found.document, found.start, found.start + 12)
    qtbot.waitUntil(lambda: panel.cards[-1].saving.anchor.on == found.id)
    write(panel, "Since when?", qtbot)
    note = kept(desk, qtbot)[0]
    assert note.anchor.exact == found.text[:12]
    with qtbot.waitSignal(panel.place_wanted) as wanted:
        panel.cards[0].findChildren(QLabel)[0].linkActivated.emit("words")
    assert wanted.args == [Place(PageKind.DOCUMENT, VISIT, found.document, found.start, found.start + 12)]


def test_each_page_shows_its_own_notes(panel: NotesPanel, desk: Desk, qtbot: QtBot) -> None:
    show(panel, Place(PageKind.THEME, VISIT, "education"), qtbot)
    write(panel, "About schooling", qtbot)
    panel.cards[0].saving.recategorise(NoteCategory.QUESTION)
    for place, shown in (
        (MINUTE, 1),
        (Place(PageKind.THEME, VISIT, "workforce"), 0),
        (Place(PageKind.THEME, VISIT, "education"), 1),
        (Place(PageKind.QUESTIONS), 1),
        (COUNCIL, 1),
        (Place(PageKind.COUNCIL, key="Telford and Wrekin Council"), 0),
        (Place(PageKind.GLOSSARY), 0),
        (Place(PageKind.MINUTE, "shropshire-council-sample-2022-02-07"), 0),
    ):
        show(panel, place, qtbot)
        assert sum(bool(card.note_id) for card in panel.cards) == shown, place
    assert desk.overview.questions == 1
    assert desk.overview.notes == {f"{VISIT}/education": 1}


def test_notes_of_one_second_stand_in_the_order_they_were_written(
    panel: NotesPanel, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "now", lambda: "2026-05-04T15:00:00Z")
    texts = [f"question {number}" for number in range(5)]
    for text in texts:
        write(panel, text, qtbot)
    for place in (Place(PageKind.QUESTIONS), MINUTE):
        show(panel, place, qtbot)
    assert [card.editor.toPlainText() for card in panel.cards if card.note_id] == texts


@pytest.mark.parametrize("page", [PageKind.COUNCIL, PageKind.QUESTIONS, PageKind.GLOSSARY])
def test_a_page_where_no_note_can_be_written_says_what_to_do(panel: NotesPanel, qtbot: QtBot, page: PageKind) -> None:
    def said() -> list[str]:
        labels = (label for label in panel.findChildren(QLabel) if label.isVisible())
        return [label.text() for label in labels if label.property("role") == "muted"]

    assert not any("visit" in line for line in said())
    show(panel, Place(page, key=COUNCIL.key if page is PageKind.COUNCIL else ""), qtbot)
    assert any("visit" in line for line in said())
    show(panel, MINUTE, qtbot)
    write(panel, "Who audits it?", qtbot)
    panel.cards[0].saving.recategorise(NoteCategory.QUESTION)
    show(panel, COUNCIL, qtbot)
    assert not any("visit" in line for line in said()), "a note stands there instead"


def test_a_new_note_is_begun_in_an_empty_card_or_nowhere(panel: NotesPanel, qtbot: QtBot) -> None:
    write(panel, "Who audits it?", qtbot)
    panel.cards[0].saving.recategorise(NoteCategory.QUESTION)
    show(panel, COUNCIL, qtbot)
    assert not panel.focus_new_note()
    card = panel.cards[0]
    qtbot.waitUntil(card.isVisible)
    panel.take_focus()
    assert holds_focus(card)
    assert not card.editor.hasFocus(), "a key pressed now would be stored in an older note"


def test_a_new_note_is_begun_in_view(panel: NotesPanel, qtbot: QtBot) -> None:
    for _ in range(3):
        card = panel.cards[-1]
        with qtbot.waitSignal(card.saving.saved):
            card.editor.setPlainText("many words\n" * 12)
            hasten(card.saving)
    panel.setFocus()
    view = panel.findChildren(QScrollArea)[0]
    view.verticalScrollBar().setValue(0)
    assert panel.focus_new_note()
    editor = panel.cards[-1].editor
    qtbot.waitUntil(lambda: view.viewport().rect().contains(editor.mapTo(view.viewport(), editor.rect().bottomLeft())))


def test_tab_leaves_the_editor(panel: NotesPanel) -> None:
    editor = panel.cards[-1].editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == ""


def test_tab_comes_to_the_bin_of_a_note_last(panel: NotesPanel, qtbot: QtBot) -> None:
    write(panel, "Who audits it?", qtbot)
    panel.cards[0].editor.setFocus()
    passed = []
    while panel.cards[0].isAncestorOf(focus := QApplication.focusWidget() or panel):
        passed.append(type(focus).__name__)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert passed == ["NoteEditor", "CategoryButton", "QToolButton"]


def test_what_cannot_be_saved_is_said_and_kept_on_screen(
    panel: NotesPanel, desk: Desk, data: Path, qtbot: QtBot
) -> None:
    keeper = panel.window().findChild(NotesKeeper)
    assert isinstance(keeper, NotesKeeper)
    card = panel.cards[-1]
    notebook = desk._files._notebook
    assert notebook is not None
    with notebook.writing() as session:
        session.connection().exec_driver_sql("PRAGMA max_page_count = 1")
    card.editor.insertPlainText(LONG)
    with qtbot.waitSignal(keeper.failed) as failed:
        card.saving.flush()
    assert "\n" not in failed.args[0]
    assert not keeper.settled
    assert keeper.unsaved_texts() == [LONG]
    with notebook.writing() as session:
        session.connection().exec_driver_sql("PRAGMA max_page_count = 100000")
    with qtbot.waitSignal(card.saving.saved):
        keeper.flush()
    (saved,) = [label for label in card.findChildren(QLabel) if label.text().startswith("Saved ")]
    assert not saved.toolTip(), "why it was not saved is told no longer"
    desk.close()
    with open_notebook(data) as again:
        assert [len(note.text) for note in list_notes(again)] == [len(LONG)]


@pytest.mark.parametrize("refused", [1, 2])
def test_of_words_that_could_not_be_stored_only_the_newest_are_tried_again(
    panel: NotesPanel, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, refused: int
) -> None:
    """Typed on while what was typed before was on its way, and had not failed yet."""
    asked: list[str] = []

    def refuse(notebook: NotebookFile, note: str, text: str) -> object:
        asked.append(text)
        if len(asked) <= refused:
            raise DiskFullError("The disk refused to store this.")
        return rewrite_note(notebook, note, text)

    write(panel, "Who audits it", qtbot)
    card = panel.cards[0]
    monkeypatch.setattr("briefing_app.notebook.rewrite_note", refuse)
    for more in (" now", " and when?"):
        card.editor.moveCursor(QTextCursor.MoveOperation.End)
        card.editor.insertPlainText(more)
        card.saving.flush()
    qtbot.waitUntil(lambda: desk.at_rest)
    whole = "Who audits it now and when?"
    assert card.saving.unsaved == (whole if refused == 2 else "")
    card.saving.flush()
    qtbot.waitUntil(lambda: card.saving.settled)
    assert [note.text for note in kept(desk, qtbot)] == [whole]


def test_a_note_that_could_not_be_made_says_why_whatever_it_is_meant_as(
    panel: NotesPanel, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    card = panel.cards[-1]
    card.saving.failed.connect(told.append)

    def refuse(*_: object) -> None:
        raise DiskFullError("The disk refused to store this.")

    with monkeypatch.context() as full:
        full.setattr("briefing_app.notebook.add_note", refuse)
        card.editor.insertPlainText("Who audits it?")
        card.saving.recategorise(NoteCategory.QUESTION)
        qtbot.waitUntil(lambda: desk.at_rest)
    assert set(told) == {"The disk refused to store this."}
    card.saving.flush()
    qtbot.waitUntil(lambda: card.saving.settled)
    assert [(note.text, note.category) for note in kept(desk, qtbot)] == [("Who audits it?", NoteCategory.QUESTION)]


def test_one_empty_card_follows_however_many_were_begun(panel: NotesPanel, desk: Desk, qtbot: QtBot) -> None:
    """Words are chosen for a second note before the first one is on the disk."""
    first = panel.cards[-1]
    first.editor.insertPlainText("Who audits it?")
    found = passage(desk, qtbot)
    panel.begin_note(found.document, found.start, found.end)
    qtbot.waitUntil(lambda: panel.cards[-1].saving.anchor.on == found.id)
    second = panel.cards[-1]
    for card in (first, second):
        card.editor.insertPlainText("!")
        with qtbot.waitSignal(card.saving.saved):
            hasten(card.saving)
    qtbot.waitUntil(lambda: desk.at_rest)
    assert [bool(card.note_id) for card in panel.cards] == [True, True, False]


def test_a_page_whose_notes_could_not_be_read_is_asked_for_again(
    panel: NotesPanel, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Place(PageKind.THEME, VISIT, "education")

    def refuse(*_: object) -> None:
        raise DiskFullError("The drive went away for a moment.")

    with monkeypatch.context() as gone, qtbot.waitSignal(desk.troubled):
        gone.setattr("briefing_app.ui.notes.panel.shown_at", refuse)
        panel.show_place(theme)
    show(panel, theme, qtbot)
    with monkeypatch.context() as gone, qtbot.waitSignal(desk.troubled):
        gone.setattr("briefing_app.ui.notes.panel.list_shown", refuse)
        panel.show_place(MINUTE)
    show(panel, MINUTE, qtbot)


@pytest.mark.parametrize("modified", ["", "lately", "9999-12-31T23:59:59-14:00"])
def test_a_note_whose_time_a_damaged_file_gives_back_is_shown_all_the_same(
    panel: NotesPanel, desk: Desk, qtbot: QtBot, modified: str
) -> None:
    write(panel, "Who audits it?", qtbot)
    notebook = desk._files._notebook
    assert notebook is not None
    with notebook.writing() as session:
        session.connection().exec_driver_sql("UPDATE note SET modified = ?", (modified,))
    show(panel, Place(PageKind.THEME, VISIT, "education"), qtbot)
    show(panel, MINUTE, qtbot)
    assert [card.editor.toPlainText() for card in panel.cards] == ["Who audits it?", ""]
    assert any(label.text() == "Saved" for label in panel.cards[0].findChildren(QLabel))


def test_a_note_is_shown_as_what_it_is_stored_as_where_a_change_of_that_fails(
    panel: NotesPanel, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DiskFullError("The disk refused to store this.")

    write(panel, "Who audits it?", qtbot)
    card = panel.cards[0]
    button = card.findChild(CategoryButton)
    assert isinstance(button, CategoryButton)
    question = next(action for action in button.menu().actions() if action.text() == "Question")
    with monkeypatch.context() as full, qtbot.waitSignal(card.saving.failed):
        full.setattr("briefing_app.notebook.recategorise_note", refuse)
        question.trigger()
    assert button.text() == "Note"
    assert [note.category for note in kept(desk, qtbot)] == [NoteCategory.NOTE]
    question.trigger()
    qtbot.waitUntil(lambda: card.saving.settled)
    assert [note.category for note in kept(desk, qtbot)] == [NoteCategory.QUESTION]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("category", [NoteCategory.NOTE, NoteCategory.QUESTION, NoteCategory.FOLLOW_UP])
def test_nothing_below_a_note_is_cut_however_narrow_the_pane(
    panel: NotesPanel, qtbot: QtBot, percent: int, category: NoteCategory
) -> None:
    set_text_scale(percent)
    panel.window().resize(250 * percent // 100, 700)
    panel.resize(250 * percent // 100, 700)
    write(panel, "Who audits it?", qtbot)
    card = panel.cards[0]
    actions = {action.text(): action for menu in card.findChildren(QMenu) for action in menu.actions()}
    actions[category.value.capitalize()].trigger()
    parts = [part for part in card.findChildren(QWidget) if isinstance(part, QPushButton | QLabel) and part.isVisible()]
    qtbot.waitUntil(lambda: [part for part in parts if part.width() < part.sizeHint().width()] == [])
    assert {part.accessibleName() or part.text()[:5] for part in parts} > {"Saved"}
    assert all(card.rect().contains(part.rect().translated(part.mapTo(card, QPoint()))) for part in parts)
    tops = {tool.mapTo(card, QPoint()).y() for tool in card.findChildren(QToolButton) if tool.isVisible()}
    assert len(tops) == 1, "what can be done with a note stands in one row"
    set_text_scale(100)


def test_a_note_goes_with_its_finding_to_the_theme_that_this_is_put_under(
    panel: NotesPanel, desk: Desk, qtbot: QtBot
) -> None:
    reviewed = letter(desk, qtbot)
    source, findings = reviewed.document.source, reviewed.document.findings
    found = next(one for one in findings if one.theme is not Theme.HEALTH)
    panel.begin_note(found.document, found.start, found.end)
    qtbot.waitUntil(lambda: panel.cards[-1].saving.anchor.on == found.id)
    write(panel, "Who looks at it?", qtbot)
    show(panel, Place(PageKind.THEME, VISIT, Theme.HEALTH.value), qtbot)
    assert not any(card.note_id for card in panel.cards)
    desk.write_library(
        lambda library: correct(library, change_theme(source, found, Theme.HEALTH)), lambda _: None, panel
    )
    qtbot.waitUntil(lambda: any(card.note_id for card in panel.cards))


def test_a_long_name_above_the_notes_makes_the_pane_no_wider(panel: NotesPanel, qtbot: QtBot) -> None:
    show(panel, Place(PageKind.SPEAKER, VISIT, "Maximiliana Brambleschlegelsteinhausenbergerdorffnerin"), qtbot)
    (title,) = (each for each in panel.findChildren(QLabel) if each.property("role") == "pane-heading")
    assert title.minimumSizeHint().width() < 240


def test_a_meeting_of_one_long_word_makes_no_card_wider(panel: NotesPanel, qtbot: QtBot) -> None:
    write(panel, "Who decides?", qtbot)
    card = panel.cards[-1] if panel.cards[-1].note_id else panel.cards[0]
    card.show_meetings(["Maximiliana" * 12])
    assert card.minimumSizeHint().width() < 320
