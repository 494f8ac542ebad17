"""Areas whose grade follows from how many are said to have it."""

import pytest

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.parsers.story.grades.choices import Choice
from briefing_app.reading.parsers.story.grades.counted import left_over
from briefing_app.reading.parsers.story.grades.verdict import story_choices, with_told_grades

FOUR = ("leaders", "help and protection", "children in care", "care leavers")
ALL = frozenset({"leaders", "protection", "care", "leavers"})
VISIT = VisitFacts(council="Mereford Council", inspectorate="Ofsted", kind="inspection", start="2024-06-10")


def choices(sentence: str, *grades: str) -> list[Choice]:
    """What a sentence may tell: each of its grades of every area."""
    found = []
    for grade in grades:
        start = sentence.lower().index(grade)
        found += [
            Choice(name, grade, name, sentence, "", start, start + len(grade), frozenset()) for name in sorted(ALL)
        ]
    return found


@pytest.mark.parametrize(
    "sentence",
    [
        "It was outstanding in three of the four areas and good for care leavers.",
        "Care leavers got good, and three areas out of four outstanding.",
        "Of the four areas, three are outstanding while care leavers are good.",
        "Three areas were judged outstanding and the fourth, care leavers, good.",
    ],
)
def test_the_rest_of_a_count_has_its_grade(sentence: str) -> None:
    found = left_over({"leavers": "good"}, choices(sentence, "outstanding", "good"), [FOUR])
    assert {(one.family, one.grade) for one in found} == {(name, "outstanding") for name in ALL - {"leavers"}}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("It was outstanding in three of the four areas.", {}),
        ("It was outstanding in two of the four areas.", {"leavers": "good"}),
        ("In 2019 it was outstanding in three of the four areas.", {"leavers": "good"}),
        ("It could become outstanding in three of the four areas.", {"leavers": "good"}),
        ("Three of the four schools are outstanding.", {"leavers": "good"}),
        ("It was outstanding in three of the five areas.", {"leavers": "good"}),
    ],
)
def test_where_the_count_does_not_tell_which_none_follows(sentence: str, told: dict[str, str]) -> None:
    assert left_over(told, choices(sentence, "outstanding"), [FOUR]) == []


def test_a_count_may_count_the_whole_as_one() -> None:
    sentence = "It has outstanding in four of the five judgements."
    found = left_over(
        {"overall": "outstanding", "leavers": "good"}, choices(sentence, "outstanding"), [FOUR, (*FOUR, "overall")]
    )
    assert {one.family for one in found} == ALL - {"leavers"}


def test_what_one_sentence_counts_another_may_name() -> None:
    story = [["Three of the four areas were judged outstanding."], ["Support for care leavers was rated good."]]
    told = with_told_grades(VISIT, story_choices(VISIT, story, None), None)
    assert {grade.area.lower(): grade.grade for grade in told.grades} == {
        "leaders": "outstanding",
        "help and protection": "outstanding",
        "children in care": "outstanding",
        "care leavers": "good",
    }
