import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from briefing_app.domain.library import Counts, Visit
from briefing_app.domain.notes import NoteCategory
from briefing_app.domain.progress import Progress
from briefing_app.notebook import add_note, anchor_on_visit, list_notes
from briefing_app.storage import LibraryFile, open_notebook
from briefing_app.storage.library import visit_tree
from briefing_app.storage.removing import remove_documents
from briefing_app.ui.desk import Desk
from briefing_app.ui.desk.lanes import UNEXPECTED
from briefing_app.ui.desk.overview import library_part

VISIT = "shropshire-council-sample-2024-07-30"


def test_the_files_open_with_an_overview(desk: Desk) -> None:
    assert desk.overview.visit(VISIT) is not None
    assert len(desk.overview.visits) == 3
    assert desk.overview.counts.documents == sum(len(visit.documents) for visit in desk.overview.visits)
    document = desk.overview.visits[0].documents[0].id
    assert desk.overview.visit_of_document(document) == desk.overview.visits[0]
    assert desk.overview.visit_of_document("d-0") is None


def test_a_folder_that_cannot_hold_data_is_told_in_one_sentence(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "data").write_text("a file, not a folder")
    desk = Desk(tmp_path / "data")
    with qtbot.waitSignal(desk.open_failed) as failed:
        desk.open()
    assert failed.args[0]
    assert "\n" not in failed.args[0]
    with qtbot.waitSignal(desk.troubled):
        desk.read_library(lambda library: visit_tree(library, VISIT), lambda _: None, desk)
    desk.close()


def test_a_write_is_followed_by_one_change(desk: Desk, qtbot: QtBot) -> None:
    visit = desk.overview.visits[0]
    with qtbot.waitSignal(desk.changed) as changed:
        desk.write_notebook(
            lambda notebook: add_note(notebook, anchor_on_visit(visit), "Why?", NoteCategory.QUESTION), lambda _: None
        )
    assert len(changed.args[0].notes) == 1
    assert (desk.overview.notes, desk.overview.questions) == ({visit.id: 1}, 1)


def test_a_look_at_the_library_that_was_slow_takes_nothing_back(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = desk.overview.visits[0]
    has_looked, go_on = threading.Event(), threading.Event()

    def slow(library: LibraryFile) -> tuple[tuple[Visit, ...], Counts]:
        seen = library_part(library)
        if not has_looked.is_set():
            has_looked.set()
            go_on.wait(10)
        return seen

    monkeypatch.setattr("briefing_app.ui.desk.desk.library_part", slow)
    shown: list[None] = []
    desk.refresh(then=lambda: shown.append(None))
    assert has_looked.wait(10)
    with qtbot.waitSignal(desk.changed):
        desk.write_library(
            lambda library: remove_documents(library, [card.id for card in gone.documents]), lambda _: None, desk
        )
    go_on.set()
    qtbot.waitUntil(lambda: bool(shown))
    assert desk.overview.visit(gone.id) is None
    assert desk.overview.counts.documents == sum(len(visit.documents) for visit in desk.overview.visits)


def test_errors_of_ours_are_told_as_they_are_and_others_in_one_sentence(
    desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(desk.troubled) as known:
        desk.read_library(lambda library: visit_tree(library, "nowhere"), lambda _: None, desk)
    assert "nowhere" in known.args[0]
    with qtbot.waitSignal(desk.troubled) as unknown:
        desk.read_library(lambda _: 1 / 0, lambda _: None, desk)
    assert unknown.args == [UNEXPECTED]
    assert "ZeroDivisionError" in caplog.text
    caplog.clear()


def test_notes_are_stored_while_an_import_reads_a_slow_file(desk: Desk, qtbot: QtBot) -> None:
    release = threading.Event()

    def slow(_library: object) -> Generator[Progress, None, str]:
        yield Progress(0, 1)
        release.wait(20)
        return "done"

    task = desk.library_task(slow)
    with qtbot.waitSignal(task.progressed):
        task.start()
    visit = desk.overview.visits[0]
    with qtbot.waitSignal(desk.changed):
        desk.write_notebook(lambda notebook: add_note(notebook, anchor_on_visit(visit), "Still here"), lambda _: None)
    with qtbot.waitSignal(task.finished) as finished:
        release.set()
    assert finished.args == ["done"]


def test_closing_waits_for_what_was_handed_in_and_backs_up(desk: Desk, data: Path) -> None:
    visit = desk.overview.visits[0]

    def write(text: str) -> None:
        desk.write_notebook(lambda notebook: add_note(notebook, anchor_on_visit(visit), text), lambda _: None)

    for number in range(20):
        write(f"note {number}")
    desk.close()
    desk.close()
    with open_notebook(data) as notebook:
        assert len(list_notes(notebook)) == 20
    assert len(list((data / "backups").glob("notebook-*.db"))) == 1


def test_an_answer_that_comes_after_closing_starts_no_timer(desk: Desk, qtbot: QtBot) -> None:
    told: list[object] = []
    visit = desk.overview.visits[0]
    desk.write_notebook(lambda notebook: add_note(notebook, anchor_on_visit(visit), "Last words"), told.append)
    desk.close()
    qtbot.waitUntil(lambda: bool(told))
    assert not any(timer.isActive() for timer in desk.findChildren(QTimer)), "it could end on a thread of Python's"
