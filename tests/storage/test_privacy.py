"""On a computer that several people use, what a member wrote can be read by nobody else."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.domain.notes import Anchor
from briefing_app.notebook import add_note
from briefing_app.storage import open_library, open_notebook
from briefing_app.storage.backup_file import backup_data
from briefing_app.storage.handed_out import write_handed_out
from briefing_app.storage.repair import repair_data
from briefing_app.storage.restoring import restore

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs the file modes of Unix")


@pytest.fixture(autouse=True)
def _usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def write_a_note(folder: Path) -> None:
    open_library(folder).close()
    with open_notebook(folder) as nb:
        add_note(nb, Anchor(on="f-1", visit="v"), "What the chair said")
        nb.back_up()


def test_a_new_folder_is_the_members_own_and_so_is_every_copy_of_the_notebook(tmp_path: Path) -> None:
    data, saved = tmp_path / "data", (tmp_path / "kept.zip", tmp_path / "kept.db")
    write_a_note(data)
    for file in saved:
        backup_data(data, file)
    restore(data, saved[0])
    assert {mode(data), mode(data / "backups")} == {0o700}
    copies = [*data.rglob("notebook*.db"), *saved]
    assert len(copies) > 4
    assert {path.name: mode(path) for path in copies} == {path.name: 0o600 for path in copies}


def test_a_notebook_that_was_brought_back_is_too(tmp_path: Path) -> None:
    write_a_note(tmp_path)
    (tmp_path / "notebook.db").unlink()
    assert repair_data(tmp_path).sound
    assert mode(tmp_path / "notebook.db") == 0o600


def test_a_folder_that_was_there_and_what_is_handed_out_stay_as_others_may_read_them(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    write_a_note(folder)
    write_handed_out(folder / "visit.md", b"for all")
    assert mode(folder) == 0o755
    assert mode(folder / "notebook.db") == 0o600
    assert {mode(folder / name) for name in ("library.db", "visit.md")} == {0o644}
