"""A data folder that may only be read, as on a disk that is write-protected, can be read and is never changed."""

import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.domain.notes import Anchor
from briefing_app.notebook import add_note
from briefing_app.storage import open_library, open_notebook
from briefing_app.storage.driver import load_driver
from briefing_app.storage.library import store_briefing
from tests.storage.making import briefing, words

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs the file modes of Unix")
VISIT = "shropshire-2024-07-30"
NOTE = "Who reports back to this panel?"
READING = [
    ["list"],
    ["show", VISIT],
    ["search", "panel", "--json"],
    ["notes", "list"],
    ["notes", "bin"],
    ["meetings", "list"],
    ["export", VISIT, "--notes", "--to", "{open}/visit.md"],
    ["pack", VISIT, "--to", "{open}/visit.briefing"],
    ["backup", "{open}/all.zip"],
    ["backup", "{open}/notes.db"],
]
WRITING = [["notes", "add", "x", "--on", VISIT], ["remove", VISIT], ["import", "{open}/visit.md"]]
_AS_NOBODY = """
import io, json, os, sys
from contextlib import redirect_stderr, redirect_stdout
from briefing_app.cli import run

def said(commands):
    for command in commands:
        with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
            status = run(command)
        yield status, out.getvalue(), err.getvalue()

data, first, commands = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
# Once in a copy, as root: nobody may not even read where the program's modules are.
os.environ["BRIEFING_DATA"] = first
list(said([[word.replace("open/", "first/") for word in command] for command in commands]))
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
os.environ["BRIEFING_DATA"] = data
print(json.dumps(list(said(commands))))
"""


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder with "data", which holds a visit and a note, and "open", where anybody may write."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o755)
        for each in ("open", "first"):
            (place / each).mkdir()
            (place / each).chmod(0o777)
        with open_library(place / "data") as lib, open_notebook(place / "data") as nb:
            store_briefing(lib, briefing(words(1, 8)), b"original")
            add_note(nb, Anchor(on=VISIT, visit=VISIT), NOTE)
        yield place
        (place / "data").chmod(0o755)


def as_nobody(place: Path, commands: list[list[str]]) -> list[tuple[int, str, str]]:
    """What each command says and its status, run by somebody who may read the data and write nowhere but in "open"."""
    with open_library(place / "again") as lib, open_notebook(place / "again"):
        store_briefing(lib, briefing(words(1, 8)), b"original")
    data = place / "data"
    for file in data.rglob("*"):
        file.chmod(0o555 if file.is_dir() else 0o444)
    data.chmod(0o555)
    # Not by reading them: whoever closes a file lets go of its locks.
    before = {file: (file.stat().st_size, file.stat().st_mtime_ns) for file in sorted(data.rglob("*.db"))}
    told = [[word.format(open=place / "open") for word in command] for command in commands]
    done = subprocess.run(
        [sys.executable, "-c", _AS_NOBODY, str(data), str(place / "again"), json.dumps(told)],
        capture_output=True, text=True, check=True, timeout=60, env={**os.environ, "HOME": str(place)},
    )  # fmt: skip
    assert {file: (file.stat().st_size, file.stat().st_mtime_ns) for file in sorted(data.rglob("*.db"))} == before
    return [tuple(one) for one in json.loads(done.stdout)]


def test_what_only_reads_reads_and_what_writes_is_refused_in_words(place: Path) -> None:
    told = as_nobody(place, [*READING, *WRITING])
    assert [(status, err) for status, _, err in told[: len(READING)]] == [(0, "")] * len(READING)
    listed, shown, found, notes = (out for _, out, _ in told[:4])
    assert VISIT in listed
    assert VISIT in shown
    assert [hit["type"] for hit in json.loads(found)["hits"]] == ["note"]
    assert NOTE in notes
    assert NOTE in (place / "open" / "visit.md").read_text(encoding="utf-8")
    assert zipfile.ZipFile(place / "open" / "all.zip").namelist() == ["backup.json", "notebook.db", "library.db"]
    assert sorted(file.name for file in (place / "open").iterdir()) == [
        "all.zip", "notes.db", "visit.briefing", "visit.md"
    ]  # fmt: skip
    for status, out, err in told[len(READING) :]:
        assert (status, out, err.count("\n")) == (1, "", 1)
        assert "cannot be written; nothing was stored" in err


def test_what_another_program_stores_meanwhile_is_read(place: Path) -> None:
    with open_library(place / "data") as lib:
        store_briefing(lib, briefing(words(2, 8), name="later.txt"), b"another")
        ((status, out, err),) = as_nobody(place, [["list"]])
    assert (status, err) == (0, "")
    assert len(out.splitlines()) == 3


def test_an_open_notebook_is_told_to_be_open(place: Path) -> None:
    with open_notebook(place / "data"):
        ((notes, _, said), (search, found, why)) = as_nobody(place, [["notes", "list"], ["search", "leaders"]])
    assert (notes, search) == (1, 1)
    assert "open in another Briefing" in said
    assert "Your notes were not searched" in why
    assert "found" in found


def test_an_earlier_library_is_not_brought_up_to_date_there(place: Path) -> None:
    connection = load_driver().connect(str(place / "data" / "library.db"))
    connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    ((status, out, err),) = as_nobody(place, [["list"]])
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert "earlier version of Briefing" in err


def test_a_damaged_notebook_is_told_to_be_damaged(place: Path) -> None:
    connection = load_driver().connect(str(place / "data" / "notebook.db"))
    connection.execute("UPDATE note SET text = 'Somebody else put this in.'")
    connection.commit()
    connection.close()
    ((status, out, err),) = as_nobody(place, [["notes", "list"]])
    assert (status, out) == (1, "")
    assert "is damaged" in err
