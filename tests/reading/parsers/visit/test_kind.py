"""Which of several visits a story is about."""

import pytest

from briefing_app.reading.parsers.visit.kind import visit_kind
from tests.reading.parsers.conftest import MakeSource


@pytest.mark.parametrize(
    "text",
    [
        "# Elmbury gets ready for Ofsted’s first visit\nElmbury Council is making preparations for the first "
        "monitoring visit. In June Ofsted rated its children’s services ‘inadequate’, and a report says why.",
        "# Elmbury told to improve\nAfter two weeks of inspection Ofsted called the borough’s services inadequate, "
        "though better than at its focused visit in 2018. There will be up to six inspections a year.",
        "# An inspection has ended\nTwo years later, on a focused inspection, much had changed. "
        "Now the whole service has had its inspection.",
        "# Elmbury inspected\nIn late 2020 there had already been a focused visit. Now comes the first inspection.",
    ],
    ids=["to come", "since", "in a row", "already"],
)
def test_visits_before_and_after_the_inspection_are_not_what_the_story_is_about(source: MakeSource, text: str) -> None:
    assert visit_kind(source(text)) == "inspection"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "# New inspection finds progress in Elmbury\nInspectors saw more than before. “The focused visit "
            "was welcome,” said the director.",
            "focused visit",
        ),
        (
            "# “Too slow”, says the newest inspection\nThat is in the watchdog’s third and latest monitoring report.",
            "monitoring visit",
        ),
        (
            "# Inspectors find progress in Elmbury\nOn a monitoring visit to the council they saw better records than"
            " at the last full inspection.",
            "monitoring visit",
        ),
        (
            "# Services praised\nAccording to a focused Ofsted visit leaders are strong, and services have moved on"
            " again since the last full inspection in 2023.",
            "focused visit",
        ),
        (
            "# Elmbury ‘on the way’\nOfsted has made its latest monitoring visit since the inspection of last year.",
            "monitoring visit",
        ),
        ("# Elmbury watched\nThe news follows Ofsted’s second review visit.", "monitoring visit"),
    ],
)
def test_visit_that_a_title_calls_an_inspection_goes_by_its_own_name(source: MakeSource, text: str, kind: str) -> None:
    assert visit_kind(source(text)) == kind
