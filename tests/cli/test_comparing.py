"""`compare`: two files or two documents of the library, for people and as JSON."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing_app.domain.comparison_rulings import ComparisonRuling, Overruling, Subject, ruled_words
from briefing_app.storage import open_library
from briefing_app.storage.comparisons import rule_on_comparison

if TYPE_CHECKING:
    import subprocess

Run = Callable[..., "subprocess.CompletedProcess[str]"]

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
SAMPLES = ROOT / "tests" / "samples" / "comparison"

LETTER = """# Focused visit to Mereford Council children’s services

Dear Ms Ash

This letter summarises the findings of the focused visit to Mereford Council children’s services on 4 and 5 June 2024.

## Headline findings

Foster carers feel listened to and are trained before a child first comes to stay.

## What needs to improve in this area of social work practice?

- The quality of supervision for newly qualified social workers.
- The timeliness of return home interviews.

## Main findings

Dental checks for children in care are not always up to date.

Bus passes have helped care leavers to keep jobs in the next town.
"""
RELEASE = """Ofsted praises Mereford’s foster carers

Mereford Council has welcomed a letter from Ofsted after a focused visit on 4 and 5 June 2024.

Inspectors found that foster carers are listened to, and trained before a child comes to stay.

Dental checks for children in care are up to date, the inspectors said.

They wrote that bus passes “keep good jobs in the next town” and called the service “a beacon for the whole region”.

Inspectors praised the free swimming lessons at the town’s pool.

The council must improve the supervision of newly qualified social workers.
"""


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    release, letter = tmp_path / "release.txt", tmp_path / "letter.md"
    release.write_text(RELEASE, encoding="utf-8")
    letter.write_text(LETTER, encoding="utf-8")
    return release, letter


def test_json_has_the_stated_shape_and_spans_are_the_words(run: Run, pair: tuple[Path, Path]) -> None:
    done = run("compare", *pair, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    out = json.loads(done.stdout)
    assert set(out) == {"release", "letter", "quotations", "findings", "omitted"}
    ours, theirs = (json.loads(run("read", path, "--json").stdout)["document"]["text"] for path in pair)
    for each in out["quotations"]:
        assert set(each) == {"text", "status", "release", "letter", "changes"}
        assert ours[each["release"]["start"] : each["release"]["end"]] == each["text"]
    for each in out["findings"]:
        assert set(each) == {"release", "status", "letter", "score"}
        assert ours[each["release"]["start"] : each["release"]["end"]] == each["release"]["text"]
        assert (each["letter"] is None) == (each["status"] == "not found")
        if each["letter"]:
            assert theirs[each["letter"]["start"] : each["letter"]["end"]] == each["letter"]["text"]
    (left_out,) = out["omitted"]
    assert left_out["kind"] == "improvement"
    assert (
        left_out["text"] == theirs[left_out["start"] : left_out["end"]] == "The timeliness of return home interviews."
    )
    quoted = {each["text"]: (each["status"], each["changes"]) for each in out["quotations"]}
    assert quoted["keep good jobs in the next town"] == ("altered", [["insert", "good", ""]])
    assert quoted["a beacon for the whole region"] == ("not found", [])


def test_people_read_first_what_the_release_does_not_mention(run: Run, pair: tuple[Path, Path]) -> None:
    done = run("compare", *pair)
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[0] == "Not mentioned in the release (text comparison):"
    assert lines[1].startswith("  ◆ Area for improvement: The timeliness of return home interviews. (paragraph ")
    parts = [
        "Words of the letter that the release changes:",
        "with “good” added",
        "In quotation marks, but not found in the letter:",
        "“a beacon for the whole region”",
        "Told as a strength, where the letter tells of something to improve (text comparison):",
        "“Dental checks for children in care are up to date, the inspectors said.”",
        "“Dental checks for children in care are not always up to date.”",
        "Statements not found in the letter (text comparison):",
        "“Inspectors praised the free swimming lessons at the town’s pool.”",
    ]
    places = [done.stdout.index(part) for part in parts]
    assert places == sorted(places)


def test_documents_of_the_library_compare_as_the_files_do(run: Run, pair: tuple[Path, Path]) -> None:
    files = json.loads(run("import", *pair, "--json").stdout)["files"]
    stored = json.loads(run("compare", *(each["document"] for each in files), "--json").stdout)
    read = json.loads(run("compare", *pair, "--json").stdout)
    assert stored == read


@pytest.fixture
def ruled(run: Run, pair: tuple[Path, Path], tmp_path: Path) -> tuple[str, str]:
    """The two in the library, with a person's word on an area, a statement each way and a quoted phrase."""
    release, letter = (each["document"] for each in json.loads(run("import", *pair, "--json").stdout)["files"])
    dental = "Dental checks for children in care are up to date, the inspectors said."
    carers = "Inspectors found that foster carers are listened to, and trained before a child comes to stay."
    said = [
        (Subject.AREA, "The timeliness of return home interviews.", Overruling.MENTIONED),
        (Subject.STATEMENT, dental, Overruling.STATED),
        (Subject.STATEMENT, carers, Overruling.NOT_A_MATCH),
        (Subject.QUOTATION, "keep good jobs in the next town", Overruling.NOT_A_MATCH),
    ]
    with open_library(tmp_path / "data") as library:
        for subject, text, says in said:
            rule_on_comparison(library, ComparisonRuling(release, letter, subject, ruled_words(text), says))
    return release, letter


def test_what_a_person_ruled_in_the_window_stands_in_json_and_is_marked(
    run: Run, pair: tuple[Path, Path], ruled: tuple[str, str]
) -> None:
    out = json.loads(run("compare", *ruled, "--json").stdout)
    assert out["omitted"] == []
    (mentioned,) = out["mentioned"]
    assert mentioned["text"] == "The timeliness of return home interviews."
    assert mentioned["ruled_by_person"] is True
    statements = {each["release"]["text"].split()[0]: each for each in out["findings"] if "ruled_by_person" in each}
    assert {first: each["status"] for first, each in statements.items()} == {
        "Dental": "stated",
        "Inspectors": "not found",
    }
    assert statements["Inspectors"]["letter"] is None
    (phrase,) = (each for each in out["quotations"] if "ruled_by_person" in each)
    assert (phrase["text"], phrase["status"], phrase["changes"]) == ("keep good jobs in the next town", "not found", [])
    files = json.loads(run("compare", *pair, "--json").stdout)
    assert "mentioned" not in files
    assert len(files["omitted"]) == 1
    assert "ruled_by_person" not in json.dumps(files)


def test_what_a_person_ruled_is_marked_for_people_to_read(run: Run, ruled: tuple[str, str]) -> None:
    shown = " ".join(run("compare", *ruled).stdout.split())
    parts = [
        "All 2 areas that the letter lists are mentioned in the release (text comparison and a person’s word).",
        "Mentioned in the release, as a person says:",
        "The timeliness of return home interviews. (paragraph 5) (ruled by a person)",
        "In quotation marks, but not found in the letter:",
        "“keep good jobs in the next town” (ruled by a person)",
        "“a beacon for the whole region”",
        "Statements not found in the letter (text comparison):",
        "trained before a child comes to stay.” (ruled by a person)",
        "Statements that a person counts as stated:",
        "“Dental checks for children in care are up to date, the inspectors said.” (ruled by a person)",
    ]
    places = [shown.index(part) for part in parts]
    assert places == sorted(places)
    assert "Told as a strength" not in shown


def test_a_ruling_on_other_documents_changes_nothing(run: Run, pair: tuple[Path, Path], ruled: tuple[str, str]) -> None:
    mixed = json.loads(run("compare", ruled[0], pair[1], "--json").stdout)
    assert mixed == json.loads(run("compare", *pair, "--json").stdout)


def test_the_release_comes_first(run: Run, pair: tuple[Path, Path]) -> None:
    done = run("compare", pair[1], pair[0])
    assert (done.returncode, done.stdout) == (2, "")
    assert "name the release first" in done.stderr


@pytest.mark.parametrize(
    ("named", "said"), [("gone.txt", "gone.txt is not there"), ("d-0", "neither a file nor the id of a document")]
)
def test_what_is_not_there_gets_one_sentence(run: Run, pair: tuple[Path, Path], named: str, said: str) -> None:
    for arguments in ((named, pair[1]), (pair[0], named)):
        done = run("compare", *arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
        assert said in done.stderr


def test_a_damaged_file_gets_one_sentence(run: Run, pair: tuple[Path, Path], tmp_path: Path) -> None:
    damaged = tmp_path / "letter.pdf"
    damaged.write_bytes(b"%PDF-1.7\nnothing more")
    done = run("compare", pair[0], damaged)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "letter.pdf" in done.stderr


@pytest.mark.skipif(not SHARED.exists(), reason="the real letters are not beside this project")
def test_the_first_release_leaves_out_exactly_the_three_areas(run: Run) -> None:
    seed, letter = SHARED / "seeds/shropshire-release-2024.txt", SHARED / "corpus/letters/shropshire-2024-08-30.pdf"
    out = json.loads(run("compare", seed, letter, "--json").stdout)
    assert [each["text"].split()[1] for each in out["omitted"]] == ["effectiveness", "pace", "engagement"]
    exact = [each["text"] for each in out["quotations"] if each["status"] == "exact"]
    assert any(text.startswith("There are strong links between schools") for text in exact)
    assert any(text.startswith("The virtual school has been successful") for text in exact)
    shown = run("compare", SAMPLES / "leeds-2021.txt", SHARED / "corpus/letters/leeds-2021-08-31.pdf").stdout
    assert shown.count("◆ Area for improvement:") == 3
    assert "(page 2, paragraph 13)" in shown
