"""Meetings through all that may befall a notebook: an earlier version, a backup from before, damage."""

import shutil
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from briefing_app.domain.errors import DamagedFileError
from briefing_app.domain.meetings import Agenda, AskedState
from briefing_app.domain.notes import Anchor, NoteCategory
from briefing_app.notebook import add_meeting, add_note, agendas, list_meetings, list_notes, mark, write_answer
from briefing_app.storage import open_notebook
from briefing_app.storage.backup_file import backup_notebook
from briefing_app.storage.driver import connect
from briefing_app.storage.ladder import backups_in
from briefing_app.storage.own_files import FOLDER
from briefing_app.storage.repair import check_data, repair_data
from briefing_app.storage.restoring import restore
from tests.safety.damage import WAYS, spoil
from tests.safety.earlier import before_meetings
from tests.storage.making import words


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A notebook with some pages of notes and two meetings, both in its one backup."""
    data = tmp_path / "data"
    with open_notebook(data) as nb:
        notes = [add_note(nb, Anchor(on=f"f-{n}"), words(n, 4), NoteCategory.QUESTION)[0].id for n in range(40)]
        for number, name in enumerate(("People scrutiny", "Full council")):
            meeting, _ = add_meeting(nb, name, f"2026-09-1{number}", notes[number : number + 6])
            write_answer(nb, meeting.id, notes[number], "Eight weeks.")
            mark(nb, meeting.id, notes[number + 1], AskedState.FOLLOW_UP)
    open_notebook(data).close()
    return data


def told(folder: Path) -> tuple[Agenda, ...]:
    with open_notebook(folder) as nb:
        return agendas(nb)


def texts(folder: Path) -> list[str]:
    with open_notebook(folder) as nb:
        return [note.text for note in list_notes(nb)]


def test_a_notebook_from_before_there_were_meetings_opens_with_every_note(folder: Path) -> None:
    before = texts(folder)
    before_meetings(folder / "notebook.db")
    assert check_data(folder).sound
    assert texts(folder) == before
    assert told(folder) == ()
    assert any(path.name.endswith("before-upgrade.db") for path in (folder / FOLDER).iterdir())
    with open_notebook(folder) as nb:
        add_meeting(nb, "Now there are")
    assert check_data(folder).sound


def test_a_backup_from_before_there_were_meetings_can_be_put_back(folder: Path, tmp_path: Path) -> None:
    before = texts(folder)
    old = tmp_path / "old.db"
    backup_notebook(folder, old)
    before_meetings(old)
    restore(folder, old)
    assert texts(folder) == before
    assert told(folder) == ()
    # What was there, meetings and all, is kept among the backups.
    replaced = next(path for path in (folder / FOLDER).iterdir() if path.name.endswith("before-restore.db"))
    restore(folder, replaced)
    assert [each.meeting.name for each in told(folder)] == ["People scrutiny", "Full council"]


def test_meetings_are_read_from_a_damaged_file_where_the_backup_has_none(folder: Path) -> None:
    before, backup = told(folder), backups_in(folder / FOLDER, "notebook")[0].path
    before_meetings(backup)
    content = (folder / "notebook.db").read_bytes()
    place = content.index(words(20, 4)[:40].encode())
    (folder / "notebook.db").write_bytes(content[:place] + b"~" + content[place + 1 :])
    with pytest.raises(DamagedFileError):
        open_notebook(folder)
    assert repair_data(folder).sound
    assert told(folder) == before


def test_a_letter_changed_in_a_meetings_name_is_noticed_and_told(folder: Path) -> None:
    before = told(folder)
    shutil.rmtree(folder / FOLDER)
    content = (folder / "notebook.db").read_bytes()
    place = content.index(b"Full council")
    (folder / "notebook.db").write_bytes(content[:place] + b"D" + content[place + 1 :])
    with pytest.raises(DamagedFileError):
        open_notebook(folder)
    report = repair_data(folder)
    assert any(f"Look these over, for letters in them may have changed: {before[1].meeting.id}" in said
               for said in report.sentences)  # fmt: skip
    after = told(folder)
    assert [each.meeting.name for each in after] == ["People scrutiny", "Dull council"]
    assert [each.questions for each in after] == [each.questions for each in before]


def test_a_day_that_damage_made_none_does_not_stop_the_notebook(folder: Path) -> None:
    with closing(connect(folder / "notebook.db")) as connection:
        connection.execute("UPDATE meeting SET day = '2026-99-99'")
    shutil.rmtree(folder / FOLDER)
    assert repair_data(folder).sound
    with open_notebook(folder) as nb:
        assert [meeting.day for meeting in list_meetings(nb)] == ["", ""]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_repair_brings_meetings_back_however_the_file_was_damaged(folder: Path, way: object) -> None:
    before, chance = told(folder), Random(4)
    for _ in range(6):
        spoil(folder / "notebook.db", next(one for one in WAYS if one is way), chance)
        assert repair_data(folder).sound
        assert told(folder) == before


def test_a_notebook_of_meetings_alone_is_backed_up(tmp_path: Path) -> None:
    with open_notebook(tmp_path) as nb:
        add_meeting(nb, "Full council")
    open_notebook(tmp_path).close()
    assert len(backups_in(tmp_path / FOLDER, "notebook")) == 1
    assert "1 meeting, 0 agenda questions" in check_data(tmp_path).sentences[0]
