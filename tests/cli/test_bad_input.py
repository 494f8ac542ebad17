"""What people hand over by mistake or malice: one clear sentence each, status 1, nothing half-stored."""

import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from tests.making_pdfs import pdf_of

Run = Callable[..., "subprocess.CompletedProcess[str]"]
GOOD = "Ofsted visits Ashby Council\nInspectors found that leaders know their services well.\n"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def pdf_without_text(path: Path) -> None:
    document = pdfium.PdfDocument.new()
    document.new_page(595, 842)
    document.save(path)
    document.close()


def truncated_pdf(path: Path) -> None:
    pdf_without_text(path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def encrypted_pdf(path: Path) -> None:
    """A PDF whose trailer names a password: the words in it are lost without one."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>",
        b"<</Filter/Standard/V 1/R 2/Length 40/P -44/O<" + b"ab" * 32 + b">/U<" + b"cd" * 32 + b">>>",
    ]
    path.write_bytes(pdf_of(objects, b"/Encrypt 4 0 R/ID[<" + b"00" * 16 + b"><" + b"00" * 16 + b">]"))


def entity_bomb(path: Path) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    xml = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "lol">{entities}]><w:document {W}>&e9;</w:document>'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", xml)


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(300 * 2**20)


BAD: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "empty": ("empty.pdf", lambda path: path.touch(), "is empty"),
    "folder": ("a-folder", lambda path: path.mkdir(), "folder|holds no file"),
    "too large": ("large.pdf", sparse, "300 MB"),
    "no text": ("scan.pdf", pdf_without_text, "no text|text"),
    "truncated": ("half.pdf", truncated_pdf, "damaged|not a PDF|no text|complete"),
    "encrypted": ("locked.pdf", encrypted_pdf, "password"),
    "executable": ("letter.docx", lambda path: path.write_bytes(b"MZ\x90\x00\x03\x00" + bytes(500)), "is a program"),
    "entity bomb": ("bomb.docx", entity_bomb, "XML definitions"),
    "no text encoding": (
        "noise.txt",
        lambda path: path.write_bytes(bytes(range(128, 160)) * 90 + bytes(300)),
        "not text",
    ),
}


@pytest.mark.parametrize("kind", BAD)
def test_each_gets_one_sentence_and_nothing_is_stored(run: Run, tmp_path: Path, kind: str) -> None:
    import re

    name, make, words = BAD[kind]
    path = tmp_path / name
    make(path)
    read = run("read", path)
    assert read.returncode == 1
    assert read.stdout == ""
    assert read.stderr.count("\n") == 1
    assert re.search(words, read.stderr)
    assert name in read.stderr
    imported = run("import", path, "--json")
    assert imported.returncode == 1
    (file,) = json.loads(imported.stdout)["files"]
    assert file["outcome"] == "failed"
    assert file["document"] is None
    assert imported.stderr == f"briefing-app: {file['reason']}\n"
    assert json.loads(run("list", "--json").stdout) == {"visits": []}


def test_the_bad_ones_do_not_cost_the_good_one(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    for name, make, _ in BAD.values():
        make(folder / name)
    (folder / "good.txt").write_text(GOOD)
    done = run("import", folder, "--json")
    assert done.returncode == 1
    # The folder in the folder holds nothing, and is passed over.
    assert json.loads(done.stdout)["counts"] == {"failed": len(BAD) - 1, "added": 1}


def test_wrong_bytes_in_a_text_cost_only_themselves(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "mixed.txt"
    path.write_bytes(GOOD.encode() + b"Caf\xe9 \x93quoted\x94 and \xc3\xa9.")
    done = run("read", path, "--json")
    assert json.loads(done.stdout)["document"]["text"].endswith("Café “quoted” and é.")


def test_a_library_from_a_newer_version_is_refused_untouched(run: Run, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(GOOD)
    run("import", good)
    path = tmp_path / "data" / "library.db"
    _make_newer(path)
    before = path.read_bytes()
    for arguments in (["list"], ["import", good], ["search", "leaders"]):
        done = run(*arguments)
        assert done.returncode == 1
        assert done.stderr.count("\n") == 1
        assert "later version" in done.stderr or "newer" in done.stderr
    assert path.read_bytes() == before


def _make_newer(path: Path) -> None:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path))
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.execute("PRAGMA user_version = 9999")
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


_AS_NOBODY = """
import io, os, sys
from contextlib import redirect_stderr, redirect_stdout
from briefing_app.cli import run
# Once in a folder of its own: nobody may not even read where the program's modules are.
with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
    run(["--data", sys.argv[1], *sys.argv[3:]])
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
os.environ["BRIEFING_DATA"] = sys.argv[2]
sys.exit(run(sys.argv[3:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs the file modes of Unix")
@pytest.mark.parametrize("command", [["import", "good.txt"], ["list"]])
def test_a_folder_that_may_not_be_written_is_refused_in_words(command: list[str]) -> None:
    # Root may write anywhere, so as root the program is run as nobody, in a folder that nobody may enter.
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        data = Path(name, "locked")
        data.mkdir()
        data.chmod(0o555)
        done = subprocess.run(
            [sys.executable, "-c", _AS_NOBODY, str(Path(name, "open")), str(data), *command],
            capture_output=True, text=True, check=False, timeout=60, env={**os.environ, "HOME": name},
        )  # fmt: skip
        assert list(data.iterdir()) == []
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("briefing-app: ")
    assert done.stderr.count("\n") == 1
    assert "written" in done.stderr or "write" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="file names are text there")
def test_a_name_that_is_no_line_of_text_costs_one_line(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    odd = [b"two\nlines.pdf", b"red\x1b[31m.pdf", b"caf\xe9.pdf", b"[b]x.pdf"]
    for name in odd:
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_bytes(b"%PDF-1.4 broken")
    (folder / "good.txt").write_text(GOOD, "utf-8")
    said = run("import", folder)
    assert said.stderr.count("\n") == len(odd)
    assert "\x1b" not in said.stderr
    assert "two\ufffdlines.pdf is a damaged PDF" in said.stderr
    files = json.loads(run("import", folder, "--json").stdout)["files"]
    assert {os.fsencode(Path(file["path"]).name) for file in files} == {*odd, b"good.txt"}


@pytest.mark.parametrize("ending", [".pdf", ".jsonld", ".briefing"])
def test_a_name_that_the_system_does_not_take_costs_one_line(run: Run, tmp_path: Path, ending: str) -> None:
    (tmp_path / "good.txt").write_text(GOOD)
    done = run("import", tmp_path / ("x" * 300 + ending), tmp_path / "good.txt", "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["counts"] == {"added": 1, "failed": 1}
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "command",
    [
        ["read"],
        ["restore"],
        ["backup"],
        ["notes", "import"],
        ["notes", "export"],
        ["export", "shropshire", "--to"],
        ["pack", "shropshire", "--to"],
    ],
)
def test_no_command_stumbles_over_such_a_name(run: Run, tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "good.txt").write_text(GOOD)
    run("import", tmp_path / "good.txt")
    ending = {"pack": ".briefing", "backup": ".zip"}.get(command[0], ".pdf")
    done = run(*command, tmp_path / ("x" * 300 + ending))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "name too long" in done.stderr


@pytest.mark.parametrize(
    "command",
    [["check"], ["check", "--repair"], ["list"], ["backup", "all.zip"], ["restore", "good.txt"], ["notes", "list"]],
)
def test_a_data_folder_that_cannot_be_looked_into_costs_one_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.txt").write_text(GOOD)
    done = run(*command, "--data", tmp_path / ("x" * 300))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "did not expect" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs the file modes of Unix")
def test_what_may_not_be_opened_costs_one_line_each() -> None:
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o777)
        (place / "secret.txt").write_text(GOOD)
        (place / "hidden").mkdir()
        (place / "hidden" / "letter.txt").write_text(GOOD)
        for each in ("secret.txt", "hidden"):
            (place / each).chmod(0)
        bad = ["secret.txt", "hidden/letter.txt", "hidden"]
        importing = ["import", *bad, "--json"]
        commands = [importing, ["restore", bad[0]], ["restore", bad[1]], ["backup", "hidden/b.zip"],
                    ["notes", "import", bad[1]], ["notes", "export", bad[1]]]  # fmt: skip
        done = subprocess.run(
            [sys.executable, "-c", _ALL_AS_NOBODY, str(place / "data"), json.dumps(commands)],
            capture_output=True, text=True, check=False, timeout=60, env={**os.environ, "HOME": name}, cwd=place,
        )  # fmt: skip
        (place / "hidden").chmod(0o700)
    assert "Traceback" not in done.stderr
    assert "Something went wrong" not in done.stderr
    assert json.loads(done.stdout)["counts"] == {"failed": len(bad)}
    lines = done.stderr.splitlines()
    assert len(lines) == len(bad) + len(commands) - 1
    # Nobody may not start the reading process where the program is root's.
    reasons = ("may not", "Permission denied", "secret.txt could not be read")
    assert [line for line in lines if not any(reason in line for reason in reasons)] == []


_ALL_AS_NOBODY = """
import io, json, os, sys
from contextlib import redirect_stderr, redirect_stdout
from briefing_app.cli import run
commands = json.loads(sys.argv[2])
# Once before, as in the other test: what each command loads.
with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
    for command in [*commands, ["list"]]:
        run(["--data", sys.argv[1] + "-first", *command])
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
os.environ["BRIEFING_DATA"] = sys.argv[1]
sys.exit([run(command) for command in commands] != [1] * len(commands))
"""


@pytest.mark.parametrize("command", [[], ["list"], ["letter.pdf"]])
def test_a_data_folder_in_nobodys_home_is_told(run: Run, command: list[str]) -> None:
    done = run("--data", "~nobody-of-that-name/data", *command)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "home folder" in done.stderr


def test_so_is_one_that_the_system_names(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    set_to = monkeypatch.setenv
    monkeypatch.setattr(monkeypatch, "setenv", lambda name, _: set_to(name, "~nobody-of-that-name"))
    done = run("list")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "home folder" in done.stderr


def test_a_file_whose_name_begins_with_a_tilde_is_a_file(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.txt").write_text(GOOD)
    run("import", "good.txt")
    assert run("backup", "~nobody-of-that-name.zip").returncode == 0
    assert (tmp_path / "~nobody-of-that-name.zip").is_file()
    assert run("restore", "~nobody-of-that-name.zip").returncode == 0


@pytest.mark.parametrize("arguments", [["--data", "", "list"], ["--data="], ["--data", ""], ["list", "--data", ""]])
def test_no_data_folder_is_not_the_one_that_one_is_in(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    done = run(*arguments)
    assert done.returncode == 2
    assert "names no folder" in done.stderr
    assert list((tmp_path / "here").iterdir()) == []


@pytest.mark.parametrize(
    "command",
    [
        ["import"],
        ["read"],
        ["backup"],
        ["restore"],
        ["notes", "import"],
        ["notes", "export"],
        ["export", "a", "--to"],
        ["pack", "a", "--to"],
    ],
)
def test_no_file_is_not_the_folder_that_one_is_in(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    (tmp_path / "good.txt").write_text(GOOD)
    monkeypatch.chdir(tmp_path)
    done = run(*command, "")
    assert (done.returncode, done.stdout) == (2, "")
    assert "it names no file. See" in done.stderr
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("mistake", [["--limit", "0", "x"], ["--limit", "abc", "x"], ["x", "--limit"]])
def test_wrong_usage_is_told_in_whole_sentences(run: Run, mistake: list[str]) -> None:
    said = run("search", *mistake).stderr
    assert said.endswith(". See `briefing-app --help`.\n")
    assert ".." not in said
