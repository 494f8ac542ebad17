"""A visit with the judgements that its story tells."""

from dataclasses import replace

import pytest

from briefing_app.domain.briefing import Finding, Grade, VisitFacts
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.reading.parsers.story.grades.verdict import story_choices, with_kinds_of_grades, with_told_grades

COUNCIL = "Mereford Council"
OFSTED = VisitFacts(council=COUNCIL, inspectorate="Ofsted", kind="inspection")
COMMISSION = VisitFacts(council=COUNCIL, inspectorate="Care Quality Commission (CQC)", kind="assessment")
DAYS = ("2026-03-02", "2026-05-11")


@pytest.mark.parametrize(
    "words",
    [
        "Mereford’s “inadequate” children’s services make steady progress, monitors say after their third visit.",
        "Three years after they were rated inadequate, Mereford’s services are praised on a monitoring visit.",
        "A monitoring visit found progress at Mereford Council.",
    ],
)
@pytest.mark.parametrize("kind", ["monitoring visit", "focused visit"])
def test_a_visit_that_judges_nothing_by_grades_has_none(words: str, kind: str) -> None:
    visit = VisitFacts(council=COUNCIL, inspectorate="Ofsted", kind=kind)
    assert _graded(visit, [["Ofsted looked at services"], [words]]) == visit


@pytest.mark.parametrize("kind", ["area SEND inspection", "joint targeted area inspection"])
@pytest.mark.parametrize(
    "words",
    [
        "Mereford’s partnership has been given the highest possible grade.",
        "It is the best of three ratings, and a good one.",
    ],
)
def test_an_area_that_several_inspect_together_has_an_outcome_and_no_grade(words: str, kind: str) -> None:
    visit = VisitFacts(council=COUNCIL, inspectorate="Ofsted and CQC", kind=kind)
    assert _graded(visit, [["Top rating for services in Mereford"], [words]]) == visit


def test_a_story_that_opens_with_a_grade_is_of_an_inspection_whatever_visits_it_names() -> None:
    visit = VisitFacts(council=COUNCIL, inspectorate="Ofsted", kind="monitoring visit")
    story = [
        ["Mereford’s children’s services rated good"],
        [
            "Ofsted has rated Mereford’s children’s services ‘good’.",
            "Leaders were rated good and care leavers were rated outstanding.",
        ],
        ["It ends years of monitoring."],
    ]
    graded = _graded(visit, story)
    assert graded.kind == "inspection"
    assert {Grade("Overall", "good")} <= {*graded.grades} <= {
        Grade("Overall", "good"), Grade("Leaders", "good"), Grade("Care leavers", "outstanding")
    }  # fmt: skip


def test_sentences_add_the_areas_that_no_line_listed() -> None:
    listed = VisitFacts(
        council=COUNCIL, inspectorate="Ofsted", kind="inspection", grades=(Grade("Overall effectiveness", "good"),)
    )
    visit = _graded(listed, [["Services were rated good overall, with care leavers judged outstanding."]])
    assert visit.grades == (Grade("Overall effectiveness", "good"), Grade("Care leavers", "outstanding"))


def test_the_safeguarding_board_was_judged_beside_the_council_until_2017() -> None:
    visit = VisitFacts(council="Mereford Council", inspectorate="Ofsted", kind="inspection", start="2015-01")
    story = [
        ["Children’s services in Mereford were rated inadequate overall."],
        ["The Local Safeguarding Children Board was judged ‘good’."],
        ["The Safeguarding Adults Board was judged ‘outstanding’."],
    ]
    told = [(grade.area, grade.grade) for grade in _graded(visit, story).grades]
    assert told == [("Overall", "inadequate"), ("Local safeguarding children board", "good")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Resettlement policy and provision were inspected too, and their quality had a rating of its own, ‘Good’.",
        "There was a separate rating for resettlement policy and provision, which were good as well.",
        "The quality of resettlement policy and provision was separately rated as ‘Good’.",
    ],
)
def test_an_area_that_is_rated_apart_has_that_grade(sentence: str) -> None:
    visit = VisitFacts(council="Mereford Council", inspectorate="HM Inspectorate of Probation", kind="inspection")
    story = [["Mereford’s youth justice service was rated as ‘Requires improvement’ overall."], [sentence]]
    told = {grade.area: grade.grade for grade in _graded(visit, story).grades}
    assert told == {"Overall": "requires improvement to be good", "Resettlement": "good"}


@pytest.mark.parametrize(
    ("sentence", "area"),
    [
        ("‘Partnerships and services’ were rated ‘Outstanding’.", "Partnerships and services"),
        ("Its support for victims was rated ‘Outstanding’ as well.", "Support for victims"),
        ("For implementation and delivery its rating was ‘Outstanding’.", "Implementation and delivery"),
        ("Planning for out-of-court disposals was rated ‘Outstanding’.", "Planning for out-of-court disposals"),
        ("Out-of-court disposals, assessment: Outstanding", "Out-of-court disposals, assessment"),
    ],
)
def test_the_standards_of_youth_justice_have_grades(sentence: str, area: str) -> None:
    visit = VisitFacts(council="Mereford Council", inspectorate="HM Inspectorate of Probation", kind="inspection")
    story = [["Mereford’s youth justice service was rated as ‘Good’ overall."], [sentence]]
    assert {grade.area: grade.grade for grade in _graded(visit, story).grades} == {
        "Overall": "good",
        area: "outstanding",
    }


def test_what_everybody_plans_is_no_standard_of_youth_justice() -> None:
    visit = VisitFacts(council="Mereford Council", inspectorate="HM Inspectorate of Probation", kind="inspection")
    story = [
        ["Mereford’s youth justice service was rated as ‘Good’ overall."],
        ["Staff were outstanding, said Ms Low."],
    ]
    assert [grade.area for grade in _graded(visit, story).grades] == ["Overall"]


def test_ofsted_gives_no_grade_of_the_whole_since_april_2026() -> None:
    story = [["Mereford rated good"], ["Ofsted has rated Mereford’s services good in all four areas."]]
    named = {day: {grade.area for grade in _graded(OFSTED, story, day).grades} for day in DAYS}
    assert "Overall" in named[DAYS[0]]
    assert named[DAYS[1]] == named[DAYS[0]] - {"Overall"}


def test_a_story_without_dates_tells_by_its_years_in_which_areas_was_inspected() -> None:
    told = ["Mereford was rated good in every area."]
    dated = story_choices(OFSTED, [[*told, "It was last inspected in 2022."]], None)
    assert {"care leavers", "children in care"} <= {choice.area for choice in dated}
    assert "children in care and care leavers" in {choice.area for choice in story_choices(OFSTED, [told], None)}


def test_a_story_that_counts_nine_areas_of_adult_social_care_tells_of_them_all() -> None:
    counted = "Of the nine areas two (safeguarding and equity in access) were rated outstanding and the rest good."
    families = {choice.family for choice in story_choices(COMMISSION, [[counted]], None)}
    assert "assessing needs" in families
    uncounted = story_choices(COMMISSION, [[counted.replace("nine ", "")]], None)
    assert "assessing needs" not in {choice.family for choice in uncounted}


def test_child_protection_among_other_areas_has_the_name_that_inspections_have_for_it() -> None:
    told = [["Leadership was rated good and child protection was rated inadequate."]]
    assert _graded(OFSTED, told, "2024-06-03").grades == (
        Grade("Leadership", "good"),
        Grade("Help and protection", "inadequate"),
    )


def test_an_inspectorate_that_never_grades_councils_is_not_believed_to() -> None:
    visit = VisitFacts(council="Ceredigion County Council", inspectorate="Care Inspectorate Wales", kind="inspection")
    assert story_choices(visit, [["Services for children were rated good."]], None) == []


def test_a_finding_that_tells_a_grade_is_of_the_kind_that_the_grade_is() -> None:
    visit = VisitFacts(council=COUNCIL, inspectorate="Ofsted", kind="inspection", grades=(Grade("Overall", "good"),))
    words = {
        "Mereford has been rated good for leadership.": FindingKind.STRENGTH,
        "Care leavers were judged inadequate.": FindingKind.IMPROVEMENT,
        "The opposition group said that the council was rated inadequate.": FindingKind.CONTEXT,
        "Ofsted came in May.": FindingKind.CONTEXT,
    }
    findings = [_finding(text) for text in words]
    choices = story_choices(visit, [list(words)], None)
    assert [finding.kind for finding in with_kinds_of_grades(findings, visit, choices)] == list(words.values())
    assert with_kinds_of_grades(findings, VisitFacts(kind="monitoring visit"), choices) == tuple(findings)


def test_only_this_council_is_praised_for_coming_up_from_the_lowest_grade() -> None:
    visit = VisitFacts(council=COUNCIL, inspectorate="Ofsted", kind="inspection", grades=(Grade("Overall", "good"),))
    words = {
        "Mereford has been taken out of the ‘inadequate’ category.": FindingKind.STRENGTH,
        "Only two other councils in the region have come out of the ‘inadequate’ category.": FindingKind.IMPROVEMENT,
    }
    findings = [replace(_finding(text), kind=FindingKind.IMPROVEMENT) for text in words]
    assert [finding.kind for finding in with_kinds_of_grades(findings, visit, [])] == list(words.values())


def _graded(visit: VisitFacts, story: list[list[str]], published: str | None = None) -> VisitFacts:
    return with_told_grades(visit, story_choices(visit, story, published), published)


def _finding(text: str) -> Finding:
    return Finding(text, "d", FindingKind.CONTEXT, Theme.OTHER, 0, len(text), text, 0)
