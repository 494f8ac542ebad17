from pathlib import Path

from pytestqt.qtbot import QtBot

from briefing_app.notebook import add_note, anchor_on_visit
from briefing_app.ui.desk import Desk
from tests.windows import hasten_copy


def test_a_backup_follows_the_first_note_and_is_told(desk: Desk, qtbot: QtBot) -> None:
    visit = desk.overview.visits[0]
    assert desk.overview.backup is None
    with qtbot.waitSignal(desk.backed_up):
        desk.write_notebook(lambda notebook: add_note(notebook, anchor_on_visit(visit), "Why?"), lambda _: None)
        hasten_copy(desk, qtbot)
    assert desk.overview.backup is not None


def test_a_note_written_soon_after_a_backup_is_backed_up_by_the_clock(desk: Desk, qtbot: QtBot) -> None:
    desk._backing_up._timer.setInterval(3_600_000)
    assert desk._backing_up._clock.interval() == 30 * 60 * 1000
    assert desk._backing_up._clock.isActive()
    visit = desk.overview.visits[0]
    with qtbot.waitSignal(desk.changed):
        desk.write_notebook(lambda notebook: add_note(notebook, anchor_on_visit(visit), "Late"), lambda _: None)
    assert desk.overview.backup is None
    with qtbot.waitSignal(desk.backed_up):
        desk._backing_up._clock.setInterval(20)
    assert desk.overview.backup is not None


def test_a_backup_that_fails_is_told_once_and_kept_in_view(desk: Desk, data: Path, qtbot: QtBot) -> None:
    (data / "backups").write_text("a file where the folder should be")
    told: list[str] = []
    desk.troubled.connect(told.append)
    visit = desk.overview.visits[0]
    with qtbot.waitSignal(desk.backed_up):
        desk.write_notebook(lambda notebook: add_note(notebook, anchor_on_visit(visit), "Kept"), lambda _: None)
        hasten_copy(desk, qtbot)
    with qtbot.waitSignal(desk.backed_up):
        desk._backing_up._clock.setInterval(20)
    assert desk.overview.backup_problem
    assert told == [desk.overview.backup_problem]
