"""The kind of a visit that a story calls by another name, or by none."""

import pytest

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.parsers.story_kind import story_kind


def visit(inspectorate: str, kind: str | None = None, start: str | None = None, end: str | None = None) -> VisitFacts:
    return VisitFacts(council="Marlshire Council", inspectorate=inspectorate, kind=kind, start=start, end=end)


def test_cqc_assesses_services_for_adults_whatever_the_headline_says() -> None:
    text = "Care for adults inadequate\n\nThe CQC’s team stayed for eight days and read the files of vulnerable adults."

    assert story_kind(visit("Care Quality Commission", "inspection"), text) == "assessment"


def test_cqc_inspected_where_a_story_says_so() -> None:
    text = "Care for adults inspected\n\nThe CQC’s inspection looked at services for vulnerable adults."

    assert story_kind(visit("Care Quality Commission", "inspection"), text) == "inspection"


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
