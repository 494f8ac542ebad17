from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefing_app.notebook import list_notes, rewrite_note
from briefing_app.storage import backups, open_notebook
from briefing_app.storage.ladder import backups_in
from briefing_app.storage.own_files import FOLDER
from tests.storage.noted import held, rewrite


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> "Hours":
    watch = Hours()
    monkeypatch.setattr(backups, "datetime", watch)
    return watch


class Hours:
    """A clock that moves on by an hour at each look."""

    def __init__(self) -> None:
        self.time = datetime(2026, 5, 4, tzinfo=UTC)

    def now(self, _zone: object) -> datetime:
        self.time += timedelta(hours=1)
        return self.time


def test_the_notebook_is_backed_up_at_start_when_it_has_changed(folder: Path, hours: Hours) -> None:
    for expected in (1, 1):
        open_notebook(folder).close()
        assert len(backups_in(folder / FOLDER, "notebook")) == expected
    rewrite(folder, "second")
    open_notebook(folder).close()
    first, second = reversed(backups_in(folder / FOLDER, "notebook"))
    assert (held(first.path), held(second.path)) == (["first"], ["second"])


def test_within_half_an_hour_no_second_backup_is_made(folder: Path) -> None:
    open_notebook(folder).close()
    rewrite(folder, "second")
    open_notebook(folder).close()
    assert len(backups_in(folder / FOLDER, "notebook")) == 1


def test_a_long_session_can_ask_for_backups_itself(folder: Path, hours: Hours) -> None:
    with open_notebook(folder) as nb:
        assert nb.back_up() is None
        rewrite_note(nb, list_notes(nb)[0].id, "changed")
        assert nb.back_up() is not None
        assert nb.backup_problem == ""


def test_an_empty_notebook_is_not_backed_up(tmp_path: Path) -> None:
    open_notebook(tmp_path).close()
    open_notebook(tmp_path).close()
    assert not (tmp_path / FOLDER).exists()


def test_a_backup_that_cannot_be_made_does_not_keep_the_notebook_shut(folder: Path) -> None:
    (folder / FOLDER).write_text("in the way")
    with open_notebook(folder) as nb:
        assert nb.backup_problem.startswith("A file of the notebook could not be written")
        assert [note.text for note in list_notes(nb)] == ["first"]


def test_a_backup_counts_though_an_old_one_cannot_be_deleted(folder: Path) -> None:
    old = [folder / FOLDER / f"notebook-{number:06d}-20200101T000000Z-aaaaaaaa.db" for number in range(1, 9)]
    # A folder in the place of a file is deleted no more than one that another program has open on Windows.
    old[0].mkdir(parents=True)
    for file in old[1:]:
        file.touch()
    with open_notebook(folder) as nb:
        assert nb.backup_problem == ""
    assert [kept.number for kept in backups_in(folder / FOLDER, "notebook")] == [9, 8, 7, 6, 5, 4, 3, 1]
