"""Notes taken to another computer and brought in there, all in the window."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from briefing_app.domain.carrying import Carriage, Carried, CarriedMeeting, Fate
from briefing_app.domain.errors import DiskFullError
from briefing_app.domain.notes import Anchor, Note, NoteCategory
from briefing_app.notebook import Brought, add_meeting, add_note, list_notes, rewrite_note, write_answer
from briefing_app.sharing.notes import Foreseen, export_notes, import_notes
from briefing_app.storage import NotebookFile, open_library, open_notebook
from briefing_app.ui.keeping.carried import brings, brought_in, nothing_new, taken_along
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.window import MainWindow
from tests.ui.keeping.making import VISIT, Answers, dialog_of, say_file, shown, stored, write
from tests.windows import rest

ON_VISIT = Anchor(on=VISIT, visit=VISIT, title="The visit")


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """The data folder of another computer, with two notes: on the sample, and on a document that is only there."""
    folder = tmp_path / "elsewhere"
    with open_notebook(folder) as nb:
        add_note(nb, ON_VISIT, "from elsewhere")
        add_note(nb, Anchor("d-9", "v-9", "d-9", "A letter of theirs"), "who pays?", NoteCategory.QUESTION)
    return folder


def exported(folder: Path, file: Path) -> Path:
    with open_notebook(folder) as nb:
        export_notes(nb, file, replace=True)
    return file


def dropped(window: MainWindow, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    window.importer.import_dropped(data)


def test_notes_are_taken_along_and_brought_in_on_another_computer(
    window: MainWindow, tmp_path: Path, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(window, "first", qtbot)
    editor = window.notes.cards[-1].editor
    editor.setFocus()
    QTest.keyClicks(editor, "typed a moment ago")
    say_file(monkeypatch, "getSaveFileName", tmp_path / "mine")
    window.asked.take_notes_along.trigger()
    qtbot.waitUntil(lambda: window.message.text.startswith("Your 2 notes are in “mine.jsonld”"))
    there = tmp_path / "there"
    with open_library(there) as library, open_notebook(there) as nb:
        assert import_notes(library, nb, tmp_path / "mine.jsonld")[0].notes == {Fate.ADDED: 2}
        assert [note.text for note in list_notes(nb)] == ["first", "typed a moment ago"]
        rewrite_note(nb, list_notes(nb)[0].id, "first, and more")
        add_note(nb, ON_VISIT, "third")
    say_file(monkeypatch, "getOpenFileName", exported(there, tmp_path / "back.jsonld"))
    window.asked.bring_notes_in.trigger()
    qtbot.waitUntil(lambda: window.message.text.startswith("Brought in"))
    assert "holds 3 notes: 1 new here, 1 newer than here, 1 here already. Bring in?" in answers.asked[0]
    assert "a copy of your notes is kept first" in answers.asked[0]
    assert window.message.text == "Brought in from “back.jsonld”: 1 new note, 1 note brought up to date."
    qtbot.waitUntil(lambda: shown(window) == ["first, and more", "typed a moment ago", "third"])


def test_undo_goes_back_to_the_notes_as_they_were(
    window: MainWindow, elsewhere: Path, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    file = exported(elsewhere, tmp_path / "notes.jsonld")
    dropped(window, file)
    qtbot.waitUntil(lambda: window.message.text.startswith("Brought in"))
    assert "1 is about a document that is not in this library" in answers.asked[0]
    assert "1 is about a document that is not in this library" in window.message.text
    assert stored(window, qtbot) == ["from elsewhere", "who pays?"]
    assert window.desk.overview.questions == 1
    window.message.offer_button.click()
    qtbot.waitUntil(lambda: "as they were before" in window.message.text)
    assert stored(window, qtbot) == []
    dropped(window, file)
    qtbot.waitUntil(lambda: window.message.text.startswith("Brought in"))
    assert stored(window, qtbot) == ["from elsewhere", "who pays?"], "what was undone can be brought in again"
    rest(window, qtbot)
    dropped(window, file)
    qtbot.waitUntil(lambda: "nothing that is new here" in window.message.text)
    assert len(answers.asked) == 2
    assert not window.message.offer_button.isVisible()


def test_undo_goes_once_something_else_is_typed(
    window: MainWindow, elsewhere: Path, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    dropped(window, exported(elsewhere, tmp_path / "notes.jsonld"))
    qtbot.waitUntil(lambda: window.message.text.startswith("Brought in"))
    rest(window, qtbot)
    assert window.message.offer_button.isVisible()
    write(window, "typed since", qtbot)
    assert not window.message.offer_button.isVisible()
    assert window.message.text.startswith("Brought in"), "what was said stays"
    window.message.offer("Open", "Open it", lambda: None)
    write(window, "and more", qtbot)
    assert window.message.offer_button.isVisible(), "what others offer is not taken away"
    assert len(answers.asked) == 1


def test_a_name_that_looks_like_markup_is_shown_as_it_is(
    window: MainWindow, elsewhere: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    formats = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: formats.append(box.textFormat()))
    dropped(window, exported(elsewhere, tmp_path / "<b>notes.jsonld"))
    qtbot.waitUntil(lambda: bool(formats))
    assert formats == [Qt.TextFormat.PlainText]
    window.message.say("Brought in from “<b>notes.jsonld”.")
    shown_as = {label.textFormat() for label in window.message.findChildren(QLabel)}
    assert shown_as == {Qt.TextFormat.PlainText}


def test_a_note_changed_on_both_computers_is_kept_twice(
    window: MainWindow, tmp_path: Path, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(window, "first", qtbot)
    say_file(monkeypatch, "getSaveFileName", tmp_path / "mine.jsonld")
    window.asked.take_notes_along.trigger()
    qtbot.waitUntil((tmp_path / "mine.jsonld").is_file)
    there = tmp_path / "there"
    with open_library(there) as library, open_notebook(there) as nb:
        import_notes(library, nb, tmp_path / "mine.jsonld")
        rewrite_note(nb, list_notes(nb)[0].id, "first there")
    card = window.notes.cards[0]
    card.editor.setFocus()
    card.editor.setPlainText("first here")
    dropped(window, exported(there, tmp_path / "back.jsonld"))
    qtbot.waitUntil(lambda: "kept twice, in both wordings" in window.message.text)
    assert "1 note, changed both here and there. Bring in?" in answers.asked[0]
    qtbot.waitUntil(lambda: shown(window) == ["first here", "first there"])


def test_a_meeting_comes_with_its_questions_and_what_became_of_them(
    window: MainWindow, elsewhere: Path, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    with open_notebook(elsewhere) as nb:
        asked = list_notes(nb)[1].id
        meeting, _ = add_meeting(nb, "People scrutiny", "2026-09-18", [asked])
        write_answer(nb, meeting.id, asked, "The council does")
    dropped(window, exported(elsewhere, tmp_path / "notes.jsonld"))
    qtbot.waitUntil(lambda: window.message.text.startswith("Brought in"))
    assert "holds 3 notes, all new here; and 1 meeting, new here. Bring in?" in answers.asked[0]
    assert "3 new notes and 1 new meeting" in window.message.text
    assert [one.title for one in window.desk.overview.meetings] == [meeting.title]
    window.navigator.go(Place(PageKind.MEETING, key=meeting.id))
    qtbot.waitUntil(lambda: shown(window) == ["who pays?", "The council does"])
    assert "Answered 1" in [chip.text for chip in window.reader.page.chips]


def test_nothing_is_done_where_the_member_thinks_better_of_it(
    window: MainWindow, elsewhere: Path, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    answers.yes = False
    dropped(window, exported(elsewhere, tmp_path / "notes.jsonld"))
    qtbot.waitUntil(lambda: bool(answers.asked))
    rest(window, qtbot)
    assert stored(window, qtbot) == []
    assert window.message.text == ""


def test_a_file_that_comes_with_documents_waits_for_them(
    window: MainWindow, elsewhere: Path, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    (tmp_path / "release.txt").write_text(
        "Ofsted visits Ashby Council\n\nOfsted inspectors visited Ashby Council on 3 and 4 June 2025 for a focused "
        "visit.\n\nInspectors found that leaders know their services well and act on what they hear from children.\n"
    )
    visits = len(window.desk.overview.visits)
    second = tmp_path / "second"
    with open_notebook(second) as nb:
        add_note(nb, ON_VISIT, "from a third computer")
    dropped(
        window,
        exported(elsewhere, tmp_path / "one.jsonld"),
        tmp_path / "release.txt",
        exported(second, tmp_path / "two.jsonld"),
    )
    assert answers.asked == []
    qtbot.waitUntil(lambda: window.message.text.count("Brought in") == 2)
    assert len(window.desk.overview.visits) == visits + 1
    assert len(answers.asked) == 2
    window.message.offer_button.click()
    qtbot.waitUntil(lambda: "as they were before" in window.message.text)
    assert stored(window, qtbot) == [], "both are taken back at once"


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b'{"first": {"items": [{"id": "other"}]}}'])
def test_what_is_no_file_of_notes_is_refused_in_one_sentence(
    content: bytes, window: MainWindow, tmp_path: Path, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(window, "first", qtbot)
    (tmp_path / "other.jsonld").write_bytes(content)
    say_file(monkeypatch, "getOpenFileName", tmp_path / "other.jsonld")
    dialog = dialog_of(window, qtbot)
    dialog.elsewhere_button.menu().actions()[1].trigger()
    qtbot.waitUntil(lambda: "is not a file of notes" in dialog.said.text())
    assert "nothing was changed" in dialog.said.text()
    assert dialog.said.property("role") == "error"
    assert dialog.elsewhere_button.isEnabled()
    assert answers.asked == []
    assert stored(window, qtbot) == ["first"]


def test_the_dialog_of_copies_does_it_too(
    window: MainWindow, elsewhere: Path, tmp_path: Path, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    say_file(monkeypatch, "getSaveFileName", tmp_path / "nowhere" / "mine.jsonld")
    dialog = dialog_of(window, qtbot)
    along, bring = dialog.elsewhere_button.menu().actions()
    along.trigger()
    qtbot.waitUntil(lambda: "could not be written" in dialog.said.text())
    say_file(monkeypatch, "getSaveFileName", tmp_path / "mine.jsonld")
    along.trigger()
    qtbot.waitUntil(lambda: "no note to take along yet" in dialog.said.text())
    say_file(monkeypatch, "getOpenFileName", exported(elsewhere, tmp_path / "notes.jsonld"))
    bring.trigger()
    qtbot.waitUntil(lambda: window.message.text.startswith("Brought in"))
    assert stored(window, qtbot) == ["from elsewhere", "who pays?"]


def test_a_disk_that_fills_up_meanwhile_costs_nothing(
    window: MainWindow, elsewhere: Path, tmp_path: Path, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: NotebookFile, _why: str) -> None:
        raise DiskFullError("The disk is full; nothing was changed: free some space.")

    with monkeypatch.context() as patched:
        patched.setattr(NotebookFile, "keep_copy", full)
        dropped(window, exported(elsewhere, tmp_path / "notes.jsonld"))
        qtbot.waitUntil(lambda: "The disk is full" in window.message.text)
    assert stored(window, qtbot) == []
    dropped(window, tmp_path / "notes.jsonld")
    qtbot.waitUntil(lambda: window.message.text.startswith("Brought in"))


def test_it_is_in_the_menu(window: MainWindow) -> None:
    for action in (window.asked.take_notes_along, window.asked.bring_notes_in, window.asked.deleted_notes):
        assert any(action in menu.actions() for menu in window.bar.findChildren(QMenu))


def fates(**counts: int) -> Counter[Fate]:
    return Counter({Fate[name]: count for name, count in counts.items()})


def seen(notes: Counter[Fate], meetings: Counter[Fate] | None = None, elsewhere: int = 0) -> Foreseen:
    return Foreseen(Carriage(), notes, meetings or Counter(), elsewhere, ())


def test_it_is_said_in_plain_words_what_would_come() -> None:
    told, becomes = brings("a.jsonld", seen(fates(ADDED=1200, BOTH=2, BINNED=1), fates(BOTH=1), elsewhere=2))
    assert told == (
        "“a.jsonld” holds 1,203 notes: 1,200 new here, 2 changed both here and there, 1 deleted here, to stay so; and "
        "1 meeting, changed both here and there. Bring in?"
    )
    assert becomes.startswith(
        "The 2 notes changed on both computers are kept twice, in both wordings. The meeting changed on both computers "
        "is kept twice, the other time with “(other computer)” in the name. 2 are about documents"
    )
    assert brings("a.jsonld", seen(fates(ADDED=1)))[0] == "“a.jsonld” holds 1 note, new here. Bring in?"
    assert brings("a.jsonld", seen(fates(ADDED=3)))[0] == "“a.jsonld” holds 3 notes, all new here. Bring in?"
    assert (
        brings("a.jsonld", seen(fates(), fates(ADDED=2)))[0] == "“a.jsonld” holds 2 meetings, all new here. Bring in?"
    )
    assert nothing_new("a.jsonld", seen(fates())) == "There is no note in “a.jsonld”; nothing was changed."
    same = nothing_new("a.jsonld", seen(fates(UNCHANGED=1, BINNED=1), fates(UNCHANGED=1)))
    assert same.startswith("“a.jsonld” holds 2 notes and 1 meeting and nothing that is new here; nothing was changed.")
    assert same.endswith("1 note of it, deleted here, stays so.")


def test_it_is_said_in_plain_words_what_came() -> None:
    only = brought_in("a.jsonld", Brought(fates(BOTH=1), fates()), 0)
    assert only == "Brought in from “a.jsonld”. The note changed on both computers is kept twice, in both wordings."
    much = brought_in("a.jsonld", Brought(fates(ADDED=3, UPDATED=1), fates(ADDED=1, UPDATED=2)), 0)
    assert much == (
        "Brought in from “a.jsonld”: 3 new notes and 1 new meeting, 1 note and 2 meetings brought up to date."
    )
    note = Carried(Note("n-1", ON_VISIT, NoteCategory.NOTE, "x", "", ""))
    meeting = CarriedMeeting("m-1", "People scrutiny", "", "", "")
    file = Path("/usb/a.jsonld")
    assert taken_along(file, Carriage((note,))).startswith("Your note is in “a.jsonld” in /usb; it stays here too.")
    assert taken_along(file, Carriage((note, note), (meeting,))).startswith("Your 2 notes and 1 meeting are in")
