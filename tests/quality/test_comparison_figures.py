"""The measuring of the comparison: it counts what it says, and the real pairs stay above their bars."""

from pathlib import Path

import pytest

from tests.quality import program
from tests.quality.comparison import Pair, measure_comparison, pairs_in
from tests.quality.figures import Tally

LETTER = """# Focused visit to Mereford Council children’s services

Dear Ms Ash

This letter summarises the findings of the focused visit to Mereford Council children’s services on 4 and 5 June 2024.

## Headline findings

Bus passes have helped care leavers to keep jobs in the next town.

## What needs to improve in this area of social work practice?

- The timeliness of return home interviews.

## Main findings

Foster carers feel listened to and are trained before a child first comes to stay.
"""
RELEASE = """Ofsted praises Mereford’s foster carers

Mereford Council has welcomed a letter from Ofsted after a focused visit on 4 and 5 June 2024.

Inspectors found that foster carers are listened to, and trained before a child comes to stay.

Inspectors praised the free swimming lessons at the town’s pool.
"""
CARERS = {"starts_with": "Inspectors found that foster", "ends_with": "comes to stay"}
POOL = {"starts_with": "Inspectors praised the free", "ends_with": "the town’s pool"}


def _figures(tmp_path: Path, **gold: object) -> dict[str, float]:
    release, letter = tmp_path / "release.txt", tmp_path / "letter.md"
    release.write_text(RELEASE, encoding="utf-8")
    letter.write_text(LETTER, encoding="utf-8")
    told = {"statements": [], "areas": [], "quotations": [], **gold}
    return {
        name: figure.value for name, figure in measure_comparison([Pair("x", release, letter, told)]).figures().items()
    }


def test_what_agrees_with_its_label_scores_full(tmp_path: Path) -> None:
    statements = [{**CARERS, "status": "stated"}, {**POOL, "status": "not found"}]
    areas = [{"starts_with": "The timeliness of return", "ends_with": "home interviews", "told": False}]
    figures = _figures(tmp_path, statements=statements, areas=areas)
    for name in ("told.f1", "told.three", "told.seen", "left out.f1", "areas.number"):
        assert figures[name] == 1, name


def test_what_does_not_agree_is_counted(tmp_path: Path) -> None:
    statements = [{**CARERS, "status": "not found"}, {**POOL, "status": "stated"}]
    areas = [{"starts_with": "The timeliness of return", "ends_with": "home interviews", "told": True}]
    quotations = [{"text": "a beacon for the region", "status": "not found"}]
    figures = _figures(tmp_path, statements=statements, areas=areas, quotations=quotations)
    assert (figures["told.f1"], figures["told.three"], figures["left out.p"], figures["quoted"]) == (0, 0, 0, 0)


@pytest.mark.skipif(not program.SHARED.exists(), reason="the real letters are not beside this project")
@pytest.mark.parametrize(
    ("folder", "statements", "left_out", "quoted"),
    [("", 180, 35, 80), ("kept-aside", 90, 13, 24), ("kept-aside-2", 150, 42, 100)],
)
def test_the_real_pairs_stay_above_their_bars(folder: str, statements: int, left_out: int, quoted: int) -> None:
    figures = measure_comparison(pairs_in(program.SAMPLES / "comparison" / folder)).figures()
    for name, n, bar in (("told.f1", statements, 0.9), ("left out.r", left_out, 0.95), ("quoted", quoted, 0.98)):
        assert (figures[name].n >= n, figures[name].value >= bar) == (True, True), name
    assert figures["left out.p"].value >= 0.95


@pytest.mark.parametrize("name", ["held, kept aside", *sorted(program.UNSEEN)])
def test_misses_of_the_unseen_yardstick_are_never_printed(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    tally = Tally()
    tally.hit("quoted", "release", ok=False, why="a phrase of the release")
    monkeypatch.setattr(program, "yardsticks", dict)
    monkeypatch.setattr(program, "SHARED", tmp_path)
    monkeypatch.setattr(program, "comparison_yardsticks", lambda _: {name: tally})
    monkeypatch.setattr(program, "thread_yardsticks", lambda *_: {})
    program.run(["--verbose", "--json", str(tmp_path / "quality.json")])
    assert ("a phrase of the release" in capsys.readouterr().out) is (name not in program.UNSEEN)
