"""The grades that a story may tell, and what speaks for each."""

from dataclasses import replace

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.parsers.story.grades.choices import Choice
from briefing_app.reading.parsers.story.grades.verdict import story_choices

VISIT = VisitFacts(council="Mereford Council", inspectorate="Ofsted", kind="inspection", start="2024-05")


def test_a_grade_is_a_choice_for_the_areas_beside_it_and_for_the_whole() -> None:
    found = _found(["Leadership was rated good."])
    assert found == {("leaders", "good"), ("overall", "good")}


def test_a_sentence_that_names_no_area_may_grade_those_of_the_one_above() -> None:
    assert ("leavers", "inadequate") in _found(["They looked at care leavers.", "It is inadequate."])


def test_every_area_is_each_that_such_an_inspection_grades() -> None:
    found = _found(["Every area was rated good."])
    assert found == {(area, "good") for area in ("leaders", "protection", "care", "leavers", "overall")}


def test_the_same_grade_is_no_choice() -> None:
    assert _found(["Care leavers were given the same grade."]) == set()


def test_what_the_councils_people_say_is_marked_as_spoken() -> None:
    choices = story_choices(VISIT, [["Ofsted came."]], None, [["We are outstanding for care leavers."]])
    assert {"spoken" in choice.marks for choice in choices if choice.marks} == {True}


def test_what_denies_a_grade_is_among_its_marks() -> None:
    for sentence, mark in (
        ("Mereford was previously rated good.", "former in clause"),
        ("Mereford hopes to be rated good.", "hoped in clause"),
        ("Mereford is up from good.", "left behind"),
        ("Mereford’s nursery was rated good.", "others in clause"),
    ):
        assert mark in _choices([sentence])[0].marks, sentence


def test_grades_that_ofsted_does_not_give_are_no_choices() -> None:
    assert _choices(["The plans were excellent."]) == []


def test_a_story_of_a_visit_between_inspections_is_marked_as_one() -> None:
    watched = _choices(["Ofsted made a second monitoring visit.", "Mereford was rated inadequate."])
    assert {"between" in choice.marks for choice in watched} == {True}


def _choices(sentences: list[str]) -> list[Choice]:
    return story_choices(VISIT, [sentences], None)


def test_every_area_that_no_words_name_is_a_choice_of_the_classifiers() -> None:
    unnamed = {choice.family: choice for choice in _choices(["Leadership was rated good."]) if not choice.marks}
    assert set(unnamed) == {"protection", "care", "leavers", "adoption"}
    assert all(choice.seen is not None for choice in unnamed.values())


def test_a_visit_between_inspections_grades_nothing_that_no_words_name() -> None:
    watched = _choices(["Ofsted made a second monitoring visit.", "Leadership was rated inadequate."])
    assert all(choice.marks for choice in watched)


def test_of_adults_services_only_what_is_named_is_a_choice() -> None:
    visit = replace(VISIT, inspectorate="Care Quality Commission")
    choices = story_choices(visit, [["Leadership was rated good."]], None)
    assert all(choice.marks for choice in choices)


def _found(sentences: list[str]) -> set[tuple[str, str]]:
    return {(choice.family, choice.grade) for choice in _choices(sentences) if choice.marks}
