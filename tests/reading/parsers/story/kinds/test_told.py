"""The kind of a visit that a story calls by another name, or by none."""

import pytest

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.parsers.story.kinds.told import story_kind


def visit(inspectorate: str, kind: str | None = None, start: str | None = None, end: str | None = None) -> VisitFacts:
    return VisitFacts(council="Marlshire Council", inspectorate=inspectorate, kind=kind, start=start, end=end)


def test_cqc_assesses_services_for_adults_whatever_the_headline_says() -> None:
    text = "Care for adults inadequate\n\nThe CQC’s team stayed for eight days and read the files of vulnerable adults."

    assert story_kind(visit("Care Quality Commission", "inspection"), text) == "assessment"


@pytest.mark.parametrize(
    ("called", "kind"),
    [
        ("performance evaluation", "performance evaluation inspection"),
        ("progress check", "progress check"),
        ("assurance check", "assurance check"),
    ],
)
def test_welsh_visits_go_by_their_own_names(called: str, kind: str) -> None:
    text = f"Social services inspected\n\nCIW carried out a {called} of our social services in May."

    assert story_kind(visit("Care Inspectorate Wales", "inspection"), text) == kind


def test_visit_of_a_single_day_is_no_inspection() -> None:
    text = "One-day visit finds hub humming\n\nOfsted looked at referrals. The council is inadequate."

    assert story_kind(visit("Ofsted", "inspection", "2022-09-14", "2022-09-14"), text) == "monitoring visit"


def test_team_named_further_down_is_not_who_was_visited() -> None:
    text = (
        "Report praises team for disabled children\n\nVulnerable children were the subject of a visit by Ofsted on 20 "
        "and 21 November, and most praise goes to the workers who know them best and to the parents, who were asked "
        "what they thought of it all.\n\nThe youth offending team is not told of conferences."
    )

    assert story_kind(visit("Ofsted", None, "2018-11-20", "2018-11-21"), text) == "focused visit"


def test_inspectors_who_come_back_to_monitor_make_no_inspection() -> None:
    text = (
        "Ofsted to return\n\nThe department was found inadequate. Since then inspectors have been coming every few "
        "months to monitor it."
    )

    assert story_kind(visit("Ofsted", "inspection"), text) == "monitoring visit"


def test_progress_since_a_bad_verdict_is_told_after_a_monitoring_visit() -> None:
    text = "Ofsted says that leavers are helped. There is progress since last year’s inadequate judgement."

    assert story_kind(visit("Ofsted", None, "2017-08"), text) == "monitoring visit"


def test_letter_to_children_about_a_rating_is_about_an_inspection() -> None:
    text = "Ofsted came\n\nThe rating was inadequate. Ofsted wrote a letter for children. The letter is below."

    assert story_kind(visit("Ofsted", "inspection", "2018-11"), text) == "inspection"


def test_what_ofsted_said_each_year_is_an_assessment() -> None:
    text = "Elmbury praised\n\nOfsted’s assessment found that services ‘perform well’, as monitoring visits show."

    assert story_kind(visit("Ofsted", "monitoring visit"), text) == "assessment"


def test_inspection_called_by_its_letters_stays_one_whoever_came() -> None:
    text = (
        "ILACS update\n\nThe inspection was an ILACS. Ofsted sent inspectors for two weeks, as many as to a bigger "
        "council. The inspection report rated services good overall."
    )

    assert story_kind(visit("Ofsted", "inspection"), text) == "inspection"


def test_letter_on_an_unannounced_visit_is_of_a_focused_visit() -> None:
    text = (
        "Ofsted letter on its unannounced visit\n\nChildren’s social care was inspected. Partners work well together."
    )

    assert story_kind(visit("Ofsted", "inspection", "2021-02"), text) == "focused visit"


@pytest.mark.parametrize(
    ("told", "between"),
    [
        (
            "Ofsted wrote a letter after its visit. Every three months it monitors the council, which is failing.",
            "monitoring visit",
        ),
        (
            "Ofsted’s letter is out. The purpose of the visits is to monitor a council found inadequate.",
            "monitoring visit",
        ),
        (
            "Ofsted’s letter is out. It rated services inadequate earlier this year, and inspectors came again.",
            "monitoring visit",
        ),
        ("Ofsted’s letter to children is out. It gave the council a ‘Good’ rating; it was inadequate.", "inspection"),
    ],
)
def test_a_former_grade_leaves_a_visit_between_inspections_what_it_is(told: str, between: str) -> None:
    assert story_kind(visit("Ofsted", "inspection"), f"Council watched\n\n{told}") == between


def test_who_came_for_several_weeks_came_for_no_visit_between_inspections() -> None:
    text = "Council failing\n\nOfsted’s letter tells of its visit in June and July, after years of failing."
    months = visit("Ofsted", "inspection", "2017-06", "2017-07")
    assert story_kind(months, text) == "inspection"


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("It has now carried out a review, after its joint inspection in 2022.", "progress review"),
        ("A follow-up review has looked at how far services have come since the joint inspection.", "progress review"),
        ("Inspectors went back to see what had changed since their joint inspection.", "progress review"),
        ("This was a joint inspection. There will be a progress review next year.", "joint inspection"),
    ],
)
def test_scotlands_inspectors_who_come_back_make_a_progress_review(told: str, kind: str) -> None:
    text = f"Adults in Scotland safer\n\nThe Care Inspectorate reports today. {told}"
    came = VisitFacts(council=None, inspectorate="Care Inspectorate", kind="joint inspection")

    assert story_kind(came, text) == kind
