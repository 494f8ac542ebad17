"""Which kinds of visit judge by grades, and what a story on an inspection is told by."""

from briefing_app.domain.briefing import Finding, Grade, VisitFacts
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.reading.parsers.story.grades.verdict import with_kinds_of_grades, with_told_grades

COUNCIL = "Mereford Council"
RATED = ["Ofsted has rated the council’s children’s services ‘inadequate’."]
LATER = ["Monitoring visits will follow."]


def test_a_visit_that_judges_nothing_by_grades_has_none() -> None:
    opening = ["A monitoring visit found progress at Mereford Council."]
    for kind in ("monitoring visit", "joint targeted area inspection", "area SEND inspection", "assurance check"):
        visit = with_told_grades(VisitFacts(council=COUNCIL, kind=kind), [opening, RATED], None)
        assert (visit.kind, visit.grades) == (kind, ())


def test_a_story_that_opens_with_a_grade_is_of_an_inspection_whatever_visits_it_names() -> None:
    visit = with_told_grades(VisitFacts(council=COUNCIL, kind="monitoring visit"), [RATED, [], [], LATER], None)
    assert (visit.kind, visit.grades) == ("inspection", (Grade("Overall", "inadequate"),))


def test_sentences_add_the_areas_that_no_line_listed() -> None:
    listed = VisitFacts(council=COUNCIL, kind="inspection", grades=(Grade("Overall effectiveness", "good"),))
    told = [["Services were rated good overall, with care leavers judged outstanding."]]
    visit = with_told_grades(listed, told, None)
    assert visit.grades == (Grade("Overall effectiveness", "good"), Grade("Care leavers", "outstanding"))


def test_a_finding_that_tells_a_grade_is_of_the_kind_that_the_grade_is() -> None:
    visit = VisitFacts(council=COUNCIL, inspectorate="Ofsted", kind="inspection", grades=(Grade("Overall", "good"),))
    words = {
        "We’ve been graded good for leadership.": FindingKind.STRENGTH,
        "Care leavers were judged inadequate.": FindingKind.IMPROVEMENT,
        "The opposition group said that the council was rated inadequate.": FindingKind.CONTEXT,
        "Ofsted came in May.": FindingKind.CONTEXT,
    }
    findings = [_finding(text) for text in words]
    kinds = [finding.kind for finding in with_kinds_of_grades(findings, visit, [list(words)], None)]
    assert kinds == list(words.values())
    assert with_kinds_of_grades(findings, VisitFacts(kind="monitoring visit"), [list(words)], None) == tuple(findings)


def _finding(text: str) -> Finding:
    return Finding(text, "d", FindingKind.CONTEXT, Theme.OTHER, 0, len(text), text, 0)
