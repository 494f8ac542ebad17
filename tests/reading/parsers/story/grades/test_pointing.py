"""Grades that a sentence tells by pointing back at one told before it."""

import pytest

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.language.classifier import models
from briefing_app.reading.parsers.story.grades.told import told_grades
from briefing_app.reading.parsers.story.grades.verdict import story_choices

VISIT = VisitFacts(council="Mereford Council", inspectorate="Ofsted", kind="inspection", start="2024-05")
GOOD = "Children’s services in Mereford are good, Ofsted has found."
CARE = "Services for care leavers were rated inadequate."


@pytest.mark.parametrize(
    "sentence",
    [
        "So are leadership and the help and protection of children.",
        "Leadership and the help and protection of children were given the same grade.",
        "The judgements on leadership and on help and protection carry the same grade.",
        "The same applied to leadership and to the help and protection of children.",
        "This also goes for leadership and for help and protection.",
        "This was our result for leadership as well as for help and protection.",
        "The grade was the same for leadership and for help and protection.",
    ],
)
def test_areas_have_the_grade_of_the_sentence_above(sentence: str) -> None:
    assert _told([GOOD, sentence]) == {"overall": "good", "leaders": "good", "protection": "good"}


def test_of_several_grades_above_the_one_of_this_visit_counts() -> None:
    above = "Mereford is inadequate no more: Ofsted now says that its children’s services are good."
    assert _told([above, "Leadership was given the same grade."])["leaders"] == "good"


def test_the_grade_may_stand_further_above() -> None:
    told = _told([GOOD, "Inspectors came in January.", "They gave the council the same grade for leadership."])
    assert told["leaders"] == "good"


def test_the_nearest_grade_of_its_own_sentence_comes_before_those_above() -> None:
    told = _told([CARE, "Help and protection is good, and so is leadership."])
    assert (told["protection"], told["leaders"], told["leavers"]) == ("good", "good", "inadequate")


@pytest.mark.parametrize(
    ("sentence", "leavers"),
    [
        ("The rating for care leavers is one notch below.", "requires improvement to be good"),
        ("Care leavers were judged one grade lower.", "requires improvement to be good"),
        ("Its work with care leavers is rated one grade higher.", "outstanding"),
        ("The rating for care leavers is one notch below the top.", "good"),
        ("Care leavers' support is one grade higher than in 2018.", None),
    ],
)
def test_a_grade_may_be_told_by_how_far_it_is_from_another(sentence: str, leavers: str | None) -> None:
    assert _told([GOOD, sentence]).get("leavers") == leavers


def test_there_is_no_grade_below_the_lowest() -> None:
    assert "leaders" not in _told([CARE, "The rating for leadership is one notch below."])


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2018 leadership had been given the same grade.",
        "So are leaders of other councils, who come to look.",
        "It is the same grade as in 2018.",
    ],
)
def test_what_is_no_grade_of_this_visit_is_not_told_of_an_area(sentence: str) -> None:
    assert "leaders" not in _told([GOOD, sentence])


def test_without_the_classifier_nothing_is_told_by_pointing_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "model", lambda _name: None)
    assert _told([GOOD, "So is leadership."]) == {"overall": "good"}


def _told(sentences: list[str]) -> dict[str, str]:
    choices = story_choices(VISIT, [sentences], None)
    told = {grade.area.lower(): grade.grade for grade in told_grades(choices)}
    names = {"help and protection": "protection", "leadership": "leaders", "care leavers": "leavers"}
    return {names.get(area, area): grade for area, grade in told.items()}
