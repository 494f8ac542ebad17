"""Files exchanged below an open desk: everything before is done first, everything after is done on the new files."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.domain.errors import DamagedFileError
from briefing_app.domain.notes import NoteCategory
from briefing_app.notebook import add_note, anchor_on_visit, list_notes
from briefing_app.storage import LibraryFile, NotebookFile
from briefing_app.storage.copies import put_back
from briefing_app.storage.held import is_held
from briefing_app.ui.desk import Desk
from tests.windows import hasten_copy


def write(desk: Desk, text: str) -> None:
    visit = desk.overview.visits[0]
    desk.write_notebook(
        lambda notebook: add_note(notebook, anchor_on_visit(visit), text, NoteCategory.QUESTION), lambda _: None
    )


def texts(desk: Desk, qtbot: QtBot) -> list[str]:
    told: list[list[str]] = []
    desk.read_notebook(lambda notebook: [note.text for note in list_notes(notebook)], told.append, desk)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def never(why: str) -> None:
    raise AssertionError(why)


def test_notes_handed_in_before_are_in_what_is_kept_and_later_ones_in_what_was_put_back(
    desk: Desk, data: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.backed_up):
        write(desk, "first")
        hasten_copy(desk, qtbot)
    copy = next((data / "backups").glob("notebook-*.db"))
    write(desk, "second")
    with qtbot.waitSignals([desk.changed] * 3):
        desk.exchange(lambda folder: put_back(folder, (copy,)), lambda _: None, desk, never)
        write(desk, "third")
    assert texts(desk, qtbot) == ["first", "third"]
    assert desk.overview.questions == 2
    assert is_held(data / "notebook.db")
    kept = next((data / "backups").glob("notebook-*-before-restore.db"))
    desk.exchange(lambda folder: put_back(folder, (kept,)), lambda _: None, desk, never)
    qtbot.waitUntil(lambda: desk.overview.questions == 2 and desk.at_rest)
    assert texts(desk, qtbot) == ["first", "second"]


def test_nothing_reads_or_writes_while_files_are_exchanged(desk: Desk, data: Path, qtbot: QtBot) -> None:
    reading, go_on, order = threading.Event(), threading.Event(), []

    def slow(_library: LibraryFile) -> None:
        reading.set()
        go_on.wait(20)
        order.append("read")

    def work(_folder: Path) -> None:
        assert not is_held(data / "notebook.db")
        assert not is_held(data / "library.db")
        order.append("exchanged")

    def both(_library: LibraryFile, _notebook: NotebookFile) -> None:
        order.append("read after")

    desk.read_library(slow, lambda _: None, desk)
    desk.exchange(work, lambda _: order.append("told"), desk, never)
    desk.read_both(both, lambda _: None, desk)
    assert reading.wait(20)
    go_on.set()
    qtbot.waitUntil(lambda: len(order) == 4)
    assert order[:2] == ["read", "exchanged"]


def test_what_fails_leaves_both_files_open_as_they_were(desk: Desk, qtbot: QtBot) -> None:
    def work(_folder: Path) -> None:
        raise DamagedFileError("It is damaged; nothing was changed: choose another.")

    with qtbot.waitSignal(desk.changed):
        write(desk, "mine")
    said: list[str] = []
    desk.exchange(work, lambda _: never("told"), desk, said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["It is damaged; nothing was changed: choose another."]
    assert desk.is_open
    assert texts(desk, qtbot) == ["mine"]


def test_a_search_goes_on_in_the_files_put_back(desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    from briefing_app.ui.searching.typed import TypedSearch

    typed = TypedSearch(desk, desk)
    with qtbot.waitSignal(typed.answered):
        typed.ask("education")
    qtbot.waitUntil(lambda: desk.at_rest)
    desk.exchange(lambda _folder: None, lambda _: None, desk, never)
    with qtbot.waitSignal(typed.answered) as answered:
        typed.ask("emotional health")
    assert answered.args[0].hits
    assert not caplog.records


def test_a_notebook_that_could_not_be_opened_can_be_put_right_below_the_desk(data: Path, qtbot: QtBot) -> None:
    whole = (data / "notebook.db").read_bytes()
    (data / "notebook.db").write_bytes(whole[:3000])
    desk = Desk(data)
    with qtbot.waitSignal(desk.open_failed):
        desk.open()
    seen: list[int] = []
    desk.ask_folder(lambda folder: len(list(folder.iterdir())), seen.append, desk, never)
    qtbot.waitUntil(lambda: bool(seen))
    with qtbot.waitSignal(desk.open_failed):
        desk.exchange(lambda _folder: None, lambda _: None, desk, never)

    def mend(folder: Path) -> None:
        (folder / "notebook.db").write_bytes(whole)

    with qtbot.waitSignal(desk.opened):
        desk.exchange(mend, lambda _: None, desk, never)
    assert desk.is_open
    desk.close()


def test_closing_in_the_middle_of_an_exchange_waits_for_it(desk: Desk, data: Path) -> None:
    done: list[str] = []
    desk.exchange(lambda _folder: done.append("exchanged"), lambda _: None, desk, never)
    desk.close()
    assert done == ["exchanged"]
    assert not is_held(data / "notebook.db")
