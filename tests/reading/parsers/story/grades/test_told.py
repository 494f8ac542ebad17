"""Judgements told in a story's sentences."""

from itertools import islice

import pytest

from briefing_app.reading.parsers.story.grades.choices import Choice
from briefing_app.reading.parsers.story.grades.families import families
from briefing_app.reading.parsers.story.grades.told import grades_by_sentence, named, told_grades, weighed
from briefing_app.reading.parsers.story.grades.verdict import story_choices, with_told_grades
from tests.quality.graded import AS_PAGES, PLAIN, VISIT, as_story, graded_sentences

BETTER = "requires improvement to be good"
TOLD: tuple[tuple[str, dict[str, str]], ...] = (
    ("Leadership and children in care were both rated good.", {"Leadership": "good", "Children in care": "good"}),
    ("The council’s services have been rated good.", {"Overall": "good"}),
    ("Services rose from inadequate to good overall.", {"Overall": "good"}),
    (
        "Services were rated good overall, with care leavers judged outstanding.",
        {"Overall": "good", "Care leavers": "outstanding"},
    ),
    (
        "Leaders were graded outstanding, but help and protection was marked down to requires improvement.",
        {"Leaders": "outstanding", "Help and protection": BETTER},
    ),
    ("Ofsted has handed the county its worst possible rating.", {"Overall": "inadequate"}),
    ("Ofsted gave the council the second highest of its four grades.", {"Overall": "good"}),
    ("Help and protection, which was inadequate before, is now good.", {"Help and protection": "good"}),
    ("Children in care: good; care leavers: outstanding.", {"Children in care": "good", "Care leavers": "outstanding"}),
    (
        "Help and protection was found to be inadequate. So were services for care leavers.",
        {"Help and protection": "inadequate", "Care leavers": "inadequate"},
    ),
    (
        "Ofsted graded the experiences of children in care as outstanding and those of care leavers as good.",
        {"Children in care": "outstanding", "Care leavers": "good"},
    ),
    (
        "Ofsted has rated Mereford’s children’s services good in all areas.",
        dict.fromkeys(("Overall", "Leaders", "Help and protection", "Children in care", "Care leavers"), "good"),
    ),
)
NOT_TOLD = (
    "At the previous inspection the service was judged inadequate overall.",
    "Care leavers like the good food.",
    "The council aims to be rated good by 2027.",
    "The Little Acorns nursery was rated good by Ofsted.",
    "Councils can be rated outstanding, good, requires improvement or inadequate.",
    "In 2016 Ofsted rated the council inadequate.",
    "The changes came to help and protection, which was inadequate before.",
    "Four years ago the council was branded inadequate.",
    "Children in care have good relationships with their carers.",
    "Last time, leadership was rated inadequate.",
    "The quality of assessments requires improvement.",
    "It was ‘good’ news for families, said the mayor.",
    "Inspectors praised outstanding practice with children in care.",
)
FLOORS = ((PLAIN, 0.94, 0.95), (AS_PAGES, 0.81, 0.96))
"""Of the sentences of a file, how many grades must be told, and how many of those told must be right."""


@pytest.mark.parametrize(("words", "told"), TOLD)
def test_each_area_has_the_grade_that_the_story_gives_it(words: str, told: dict[str, str]) -> None:
    assert _told(words) == told


@pytest.mark.parametrize("words", NOT_TOLD)
def test_what_is_not_this_councils_grade_at_this_visit_is_not_told(words: str) -> None:
    assert _told(words) == {}


@pytest.mark.parametrize(("file", "fewest_told", "fewest_right"), FLOORS)
def test_of_sentences_written_for_it_most_are_told_and_few_wrongly(
    file: str, fewest_told: float, fewest_right: float
) -> None:
    """Every third of some three thousand, which is enough to see a fall."""
    right = wanted = found = 0
    for words, told in islice(graded_sentences(file), 0, None, 3):
        want, got = _by_family(told), _by_family(_told(words))
        wanted, found = wanted + len(want), found + len(got)
        right += sum(want.get(family) == grade for family, grade in got.items())
    assert right >= fewest_told * wanted
    assert right >= fewest_right * found


def _by_family(told: dict[str, str]) -> dict[str, str]:
    return {family: grade for area, grade in told.items() for family in families(area)}


def test_each_sentence_that_tells_grades_is_known_by_them() -> None:
    told = grades_by_sentence(story_choices(VISIT, [["Ofsted came in May.", "Leadership was rated good."]], None))
    assert told == {"Leadership was rated good.": {"good"}}


def test_the_grades_of_an_area_are_weighed_against_each_other_and_against_none() -> None:
    choices = [_choice("good", "one"), _choice("good", "two"), _choice("inadequate", "three")]
    for weights, grade, surety in (
        ({"one": 2.0, "two": 2.0, "three": 2.5}, "good", 0.53),
        ({"one": -3.0, "two": -3.0, "three": -2.0}, "inadequate", 0.11),
        ({"three": 9.0}, "inadequate", 1.0),
    ):
        told = weighed(choices, weights)["leaders"]
        assert (told.choice.grade, round(told.surety, 2)) == (grade, surety)


def test_a_grade_is_told_only_where_it_is_likely_enough() -> None:
    assert told_grades([_choice("good", "no mark that has a weight")]) == ()


def test_areas_told_in_one_are_shown_in_one_where_they_have_one_grade() -> None:
    both = "children in care and care leavers"
    care, leavers = (_choice("good", "one", family, both) for family in ("care", "leavers"))
    other = _choice("inadequate", "one", "leavers", "care leavers")
    weights = {"one": 5.0}
    assert [grade.area for grade in named(weighed([care, leavers], weights))] == [both.capitalize()]
    apart = {grade.area: grade.grade for grade in named(weighed([care, other], weights))}
    assert apart == {"Children in care": "good", "Care leavers": "inadequate"}


def _choice(grade: str, mark: str, family: str = "leaders", area: str = "leaders") -> Choice:
    return Choice(family, grade, area, "", "", 0, 0, frozenset({mark}))


def _told(words: str) -> dict[str, str]:
    visit = with_told_grades(VISIT, story_choices(VISIT, as_story(words), None), None)
    return {grade.area: grade.grade for grade in visit.grades}
