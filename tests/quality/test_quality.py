import dataclasses
import importlib.util
import json
import shutil
from pathlib import Path
from types import ModuleType

import pytest

from briefing_app.cli.as_json import briefing_json
from briefing_app.domain.briefing import Briefing, Grade, PreviousVisit
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.reading import read_bytes
from tests.quality import program
from tests.quality.documents import read
from tests.quality.figures import Figure, Tally, is_met
from tests.quality.furniture import furniture_in
from tests.quality.labels import Label, labels_in
from tests.quality.scoring import score

LETTER = """# Focused visit to Mereford Council children’s services

Dear Ms Ash

This letter summarises the findings of the focused visit to Mereford Council children’s services on 4 and 5 June 2024.

Inspectors looked at the local authority’s arrangements for children in need.

## Headline findings

Help comes early.

## What needs to improve in this area of social work practice?

- The quality of supervision for newly qualified social workers.
- The timeliness of return home interviews.

## Main findings

Most children in need are visited regularly by social workers who know them well and understand what they need.

Too many children wait too long for their plans to be reviewed by a manager.
"""
LABEL = {
    "council": "Mereford Council",
    "visit_start": "2024-06-04",
    "improvement": [
        {"starts_with": "The quality of supervision", "ends_with": "newly qualified social workers"},
        {"starts_with": "The timeliness of return", "ends_with": "return home interviews"},
    ],
    "findings_sample": [
        {"starts_with": "Most children in need are", "class": "strength"},
        {"starts_with": "Too many children wait", "class": "improvement", "theme": "plans"},
    ],
}


@pytest.fixture(scope="module")
def letter() -> Briefing:
    return read_bytes(LETTER.encode(), "mereford.md")


def _scored(briefing: Briefing) -> dict[str, Figure]:
    tally = Tally()
    score(Label("mereford", Path("letters/mereford.md"), LABEL, own_themes=True), briefing, tally)
    return tally.figures()


def test_what_was_read_right_scores_full(letter: Briefing) -> None:
    figures = _scored(letter)
    assert {name: figure.value for name, figure in figures.items() if name != "theme"} == {
        "visit.council": 1.0,
        "visit.start": 1.0,
        "asked.p": 1.0,
        "asked.r": 1.0,
        "asked.f1": 1.0,
        "findings.r": 1.0,
        "findings.kind": 1.0,
    }


def test_faults_are_counted(letter: Briefing) -> None:
    strengths = tuple(
        dataclasses.replace(finding, kind=FindingKind.STRENGTH)
        for finding in letter.findings
        if not finding.text.startswith("The timeliness")
    )
    figures = _scored(dataclasses.replace(letter, findings=strengths))
    assert figures["findings.kind"] == Figure("findings.kind", 0.5, 2)
    assert figures["asked.r"] == Figure("asked.r", 0.0, 2)


def test_a_wrong_council_is_a_miss(letter: Briefing) -> None:
    visit = dataclasses.replace(letter.visit, council="Ashford Council", start="2024-06-05")
    figures = _scored(dataclasses.replace(letter, visit=visit))
    assert figures["visit.council"].value == 0
    assert figures["visit.start"].value == 0


def test_a_council_by_another_of_its_names_is_the_same(letter: Briefing) -> None:
    visit = dataclasses.replace(letter.visit, council="Kingston upon Hull City Council")
    tally = Tally()
    for council in ("Hull City Council", "Hertford Council"):
        label = Label("hull", Path("letters/hull.md"), {"council": council}, own_themes=True)
        score(label, dataclasses.replace(letter, visit=visit), tally)
    assert tally.figures()["visit.council"] == Figure("visit.council", 0.5, 2)


def test_each_earlier_inspection_of_a_label_counts(letter: Briefing) -> None:
    read = dataclasses.replace(
        letter, visit=dataclasses.replace(letter.visit, previous=(PreviousVisit("inspection", when="2014"),))
    )
    tally = Tally()
    label = Label("mereford", Path("releases/mereford.md"), {"previous_inspection": "2014; 2018-06"}, own_themes=True)
    score(label, read, tally)
    assert tally.figures()["visit.previous"] == Figure("visit.previous", 0.5, 2)


def test_a_grade_told_that_no_label_tells_is_wrong(letter: Briefing) -> None:
    told = (Grade("Overall effectiveness", "good"), Grade("Care leavers", "good"))
    briefing = dataclasses.replace(letter, visit=dataclasses.replace(letter.visit, grades=told))
    tally = Tally()
    golds: list[dict[str, dict[str, str]]] = [
        {"grades": {"overall": "good", "care leavers": "inadequate"}},
        {"grades": {}},
        {},
    ]
    for gold in golds:
        score(Label("mereford", Path("releases/mereford.md"), gold, own_themes=True), briefing, tally)
    assert tally.figures()["grades"] == Figure("grades", 0.5, 2)
    assert tally.figures()["grades not wrong"] == Figure("grades not wrong", 0.25, 4)


def test_precision_counts_what_nobody_labelled() -> None:
    tally = Tally()
    tally.pairs("quotes", "release", ["a", "b"], ["a", "c", "d"], lambda label, read: label == read)
    figures = tally.figures()
    assert figures["quotes.p"] == Figure("quotes.p", 1 / 3, 3)
    assert figures["quotes.r"] == Figure("quotes.r", 1 / 2, 2)


def test_each_reading_answers_one_label_only() -> None:
    tally = Tally()
    tally.pairs("quotes", "release", ["a", "a"], ["a"], lambda label, read: label == read)
    assert tally.figures()["quotes.r"].value == 0.5


def test_furniture_inside_a_finding_is_seen(letter: Briefing) -> None:
    assert furniture_in(letter) == []
    held = dataclasses.replace(letter.findings[0], text="Children are Piccadilly Gate Store Street safe")
    assert furniture_in(dataclasses.replace(letter, findings=(held,))) == [held.text]


def test_bars_are_met_at_the_bar_and_faults_only_at_none() -> None:
    assert is_met(Figure("findings.kind", 0.90, 10)) is True
    assert is_met(Figure("findings.kind", 0.8999, 10)) is False
    assert is_met(Figure("furniture", 1, 10)) is False
    assert is_met(Figure("visit.previous", 0.1, 10)) is None


def test_every_label_is_of_a_document_that_is_there_and_speaks_our_themes() -> None:
    paths = [path for group in program.GROUPS for path in (program.SAMPLES / group).rglob("*.json")]
    if not program.SHARED.exists():
        paths = [path for path in paths if path.parts[-2] not in {"letters", "reports"} and "releases" in path.parts]
    told = [
        label
        for folder in {path.parent for path in paths}
        for label in labels_in(folder, own_themes=folder.name != "twins")
    ]
    assert len(told) == len(paths)
    themes = {theme.value for theme in Theme}
    for label in told:
        for passage in label.gold.get("findings", []) + label.gold.get("findings_sample", []):
            assert passage["class"] in {"strength", "improvement", "priority_action", "context"}, label.name
            assert not label.own_themes or passage.get("theme", "other") in themes, label.name


def test_the_program_prints_a_table_and_writes_its_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(program, "SHARED", tmp_path / "missing")
    (tmp_path / "releases").mkdir()
    for name in ("arlesbury", "brinmoor", "fellbury"):  # `make quality` reads them all
        for path in (program.SAMPLES / "releases").glob(f"{name}.*"):
            shutil.copy(path, tmp_path / "releases")
    monkeypatch.setattr(program, "SAMPLES", tmp_path)
    monkeypatch.setattr(program, "GROUPS", ("releases",))
    monkeypatch.setattr(program, "STORIES", tmp_path / "no stories")  # nine hundred of them: `make quality` reads them
    monkeypatch.setattr(program, "PASSAGES", tmp_path / "no passages")  # a hundred and more
    monkeypatch.setattr(program, "TUNED_TOO", ())
    monkeypatch.setattr(program, "PAGES", ())  # and as many pages
    out = tmp_path / "build" / "quality.json"
    assert program.run(["--json", str(out)]) == 0
    rows = json.loads(out.read_text(encoding="utf-8"))["figures"]
    assert set(rows[0]) == {"name", "value", "unit", "n", "yardstick", "bar", "met"}
    assert {"quotes.f1", "findings.kind", "theme", "spans", "visit.published"} <= {row["name"] for row in rows}
    assert "quotes.speaker not wrong" in capsys.readouterr().out


def test_our_figures_agree_with_the_shared_scorer() -> None:
    scorer = _shared_scorer()
    theirs, ours = scorer.Tally(), Tally()
    for label in labels_in(program.SHARED / "gold", own_themes=False):
        if any(isinstance(quote.get("speaker"), list) for quote in label.gold.get("quotes", [])):
            continue  # a joint statement: the shared scorer stops at a list of names
        briefing = read(label.document)
        scorer.score(label.gold, briefing_json(briefing), theirs, lambda _: None)
        score(label, briefing, ours)
    wanted = scorer.summary(theirs)
    figures = ours.figures()
    shared = [name for name in wanted if name in figures]
    assert {"findings.kind", "quotes.f1", "quotes.role", "visit.council"} <= set(shared)
    for name in shared:
        assert (name, figures[name].n) == (name, wanted[name]["n"])
        assert round(figures[name].value, 4) == pytest.approx(wanted[name]["value"]), name


def _shared_scorer() -> ModuleType:
    path = program.SHARED / "tools" / "score_reading.py"
    if not path.exists():
        pytest.skip("the shared scorer is not beside this project")
    spec = importlib.util.spec_from_file_location("score_reading", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("worded", ["require improvement", "requiring improvement", "required improvement"])
def test_a_label_may_word_the_grade_as_its_sentence_does(letter: Briefing, worded: str) -> None:
    told = (Grade("Leadership", "requires improvement to be good"),)
    briefing = dataclasses.replace(letter, visit=dataclasses.replace(letter.visit, grades=told))
    tally = Tally()
    gold = {"grades": {"leadership": worded}}
    score(Label("mereford", Path("releases/mereford.md"), gold, own_themes=True), briefing, tally)
    assert tally.figures()["grades"] == Figure("grades", 1.0, 1)
