"""Judgements told in a story's sentences."""

import pytest

from briefing_app.reading.parsers.told_grades import told_grades

BETTER = "requires improvement to be good"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Leadership and children in care were both rated good.", {"Leadership": "good", "Children in care": "good"}),
        (
            "The report rates the town ‘requires improvement to be good’ overall, and for help and protection.",
            {"Overall": BETTER, "Help and protection": BETTER},
        ),
        ("The council was given its lowest rating overall and was judged so.", {"Overall": "inadequate"}),
        (
            "Services were rated good overall, with care leavers judged outstanding.",
            {"Overall": "good", "Care leavers": "outstanding"},
        ),
        ("The council’s services have been rated good.", {"Overall": "good"}),
        ("Services rose from inadequate to good overall, as inspectors judged it: rated good.", {"Overall": "good"}),
        ("Inspectors rated four of the five areas good.", {}),
        ("At the previous inspection the service was judged inadequate overall.", {}),
        ("Care leavers like the good food.", {}),
    ],
)
def test_each_area_has_the_grade_of_its_clause(sentence: str, told: dict[str, str]) -> None:
    assert {grade.area: grade.grade for grade in told_grades([[sentence]])} == told
