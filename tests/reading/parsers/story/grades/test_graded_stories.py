"""Stories of Ofsted's visit to Mereford, each on one line with all the judgements that it tells."""

from pathlib import Path

import pytest

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.parsers.story.grades.verdict import with_told_grades

_STORIES = Path(__file__).with_name("graded_stories.txt").read_text(encoding="utf-8").splitlines()
_VISIT = VisitFacts(council="Mereford Council", inspectorate="Ofsted", kind="inspection", start="2024-05")


@pytest.mark.parametrize("line", _STORIES)
def test_a_story_tells_the_judgements_that_stand_behind_it(line: str) -> None:
    words, right = line.split(" =>")
    assert _told(_VISIT, words) == dict(pair.strip().split(": ") for pair in right.split(";") if pair.strip())


@pytest.mark.parametrize(
    "words",
    [
        "Mereford’s “inadequate” children’s services make steady progress, monitors say after their third visit.",
        "Three years after they were rated inadequate, Mereford’s services are praised on a monitoring visit.",
        "Mereford has improved since its services were found inadequate. It was the fourth inspection since then.",
    ],
)
def test_a_grade_that_services_had_before_a_monitoring_visit_is_not_its_own(words: str) -> None:
    watched = VisitFacts(council="Mereford Council", inspectorate="Ofsted", kind="monitoring visit", start="2024-05")
    assert _told(watched, words) == {}


def test_a_story_without_dates_tells_by_its_years_in_which_areas_was_inspected() -> None:
    undated = VisitFacts(council="Mereford Council", inspectorate="Ofsted", kind="inspection")
    told = _told(undated, "Mereford was rated good in every area. It was last inspected in 2022.")
    assert told["Care leavers"] == told["Children in care"] == "good"


def _told(visit: VisitFacts, words: str) -> dict[str, str]:
    told = [words[start:end] for start, end in sentences(words)]
    graded = with_told_grades(visit, [["Ofsted looked at services for children in Mereford"], told], None)
    return {grade.area: grade.grade for grade in graded.grades}
