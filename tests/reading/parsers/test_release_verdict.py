"""Which kinds of visit judge by grades, and what a story on an inspection is told by."""

from briefing_app.domain.briefing import Grade, VisitFacts
from briefing_app.reading.parsers.release_verdict import with_told_grades

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
