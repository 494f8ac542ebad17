"""A stopped run leaves half-made copies; the next clears them away, and nothing else."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefing_app.domain.notes import Anchor
from briefing_app.notebook import add_note, list_notes
from briefing_app.storage import open_notebook
from briefing_app.storage.left_overs import AFTER_SECONDS

LEFT = [".backup-ab_12xyz", ".restore-ab12xyz9", ".look-00000000", ".repair-abcdefgh", ".salvage-abcdefgh"]
DRAFTS = [".notebook.db-0123abcd", ".library.db-0123abcd-journal", ".settings-abcdefgh.json", ".briefing-abcdefgh"]
NOT_LEFT = ["backup-abcdefgh", ".backup-mine", ".notebook", "notebook.db-copy", ".glossary-abcdefgh", "mine.zip"]
STOPPED = """
import sys, time
from pathlib import Path
from briefing_app.storage import backup_file

def slow(*_):
    print("now", flush=True)
    time.sleep(60)

backup_file.pack = slow
backup_file.backup_data(Path(sys.argv[1]), Path(sys.argv[2]))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    data = tmp_path / "data"
    with open_notebook(data) as nb:
        add_note(nb, Anchor(on="v"), "kept")
    (data / "backups").mkdir(exist_ok=True)
    return data


def make_old(path: Path) -> None:
    before = time.time() - AFTER_SECONDS - 60
    os.utime(path, (before, before), follow_symlinks=False)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_what_stopped_runs_left_is_cleared_away(folder: Path) -> None:
    for place in (folder, folder / "backups"):
        for name in (*LEFT, *NOT_LEFT):
            (place / name).mkdir()
            (place / name / "notebook.db").write_text("a copy")
            make_old(place / name)
        for name in DRAFTS:
            (place / name).write_text("a copy")
            make_old(place / name)
    before = [names(folder), names(folder / "backups")]
    with open_notebook(folder) as nb:
        assert [note.text for note in list_notes(nb)] == ["kept"]
    gone = {*LEFT, *DRAFTS}
    assert before[0] - names(folder) == gone
    assert before[1] - names(folder / "backups") == gone


def test_what_may_be_at_work_stays(folder: Path) -> None:
    (folder / LEFT[0]).mkdir()
    open_notebook(folder).close()
    assert (folder / LEFT[0]).is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="has no such links")
def test_nothing_that_a_link_leads_to_is_touched(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "letter.txt").write_text("mine")
    (folder / LEFT[0]).symlink_to(tmp_path / "papers")
    make_old(folder / LEFT[0])
    open_notebook(folder).close()
    assert not (folder / LEFT[0]).is_symlink()
    assert (tmp_path / "papers" / "letter.txt").read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="needs the signals of Unix")
def test_a_backup_that_was_stopped_leaves_no_copy_for_good(folder: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", STOPPED, str(folder), str(tmp_path / "copy.zip")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "now\n"
        running.send_signal(signal.SIGTERM)
    (left,) = [path for path in folder.iterdir() if path.name.startswith(".backup-")]
    make_old(left)
    open_notebook(folder).close()
    assert not left.exists()
