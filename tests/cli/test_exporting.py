"""`briefing-app export`: one visit to a file, notes only where asked for, one sentence where it cannot be."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
VISIT = "shropshire-2024-07-30"
NOTE = "Who reports back to this panel?"


@pytest.fixture
def filled(run: Run) -> Run:
    """A library with the letter and the release of one visit, and a note on it."""
    assert run("import", SAMPLE / "2024-focused-visit-letter.md", SAMPLE / "2024-news-release.md").returncode == 0
    assert run("notes", "add", NOTE, "--on", VISIT, "--category", "question").returncode == 0
    return run


@pytest.mark.parametrize("ending", ["docx", "pdf", "html", "md"])
def test_each_format_is_written_and_told(filled: Run, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"visit.{ending}"
    done = filled("export", VISIT, "--to", file)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Saved {file}\n", "")
    assert file.stat().st_size > 5_000


def test_notes_are_left_out_unless_asked_for(filled: Run, tmp_path: Path) -> None:
    file = tmp_path / "visit.md"
    filled("export", VISIT, "--to", file)
    assert NOTE not in file.read_text(encoding="utf-8")
    assert filled("export", VISIT, "--to", file, "--notes", "--replace").returncode == 0
    assert NOTE in file.read_text(encoding="utf-8")


def test_what_somebody_may_have_worked_on_is_not_written_over_unasked(filled: Run, tmp_path: Path) -> None:
    file = tmp_path / "visit.md"
    file.write_text("Put right by hand", encoding="utf-8")
    done = filled("export", VISIT, "--to", file)
    assert (done.returncode, done.stdout) == (1, "")
    assert "exists already; nothing was written over it: choose another name, or say --replace" in done.stderr
    assert file.read_text(encoding="utf-8") == "Put right by hand"
    assert filled("export", VISIT, "--to", file, "--replace").returncode == 0
    assert "Put right by hand" not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((VISIT, "--to", "visit.odt"), "ends in none of .docx, .pdf, .html or .md"),
        ((VISIT, "--to", "none/visit.pdf"), "there is no folder"),
        (("nobody-2024", "--to", "visit.pdf"), "no visit called “nobody-2024”"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    filled: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = filled("export", *arguments)
    assert done.returncode == 1
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert not list(tmp_path.glob("visit.*"))


@pytest.mark.parametrize("arguments", [(), (VISIT,), ("--to", "a.pdf"), (VISIT, "--to")])
def test_what_is_missing_is_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    done = run("export", *arguments)
    assert done.returncode == 2
    assert "--help" in done.stderr
