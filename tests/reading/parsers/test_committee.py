"""A committee's page is known by what committees write, and what every meeting does is no finding."""

import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.words import DocumentKind
from briefing_app.reading import read_text

BUSINESS = "the meeting’s own business"
TOLD = "Inspectors had found that visits to children are regular."
AGENDA = """Agendas, meetings and minutes

Families Panel, Elmbury - Tuesday 4th March, 2025 6.30 pm

Venue: Town Hall

Apologies for absence

Cllr Ann Poole and Cllr Jo Marsh were away.

Declarations of interest

There were none.

Minutes of the last meeting

The minutes of 4 February 2025 were agreed as a true record.

Ofsted monitoring visit pdf icon PDF 90 KB

Report of the Director of Children’s Services.

The Chairman noted that Ofsted had come in January 2025.

"""


def _reasons(briefing: Briefing) -> dict[str, str]:
    return {briefing.document.source.text[each.start : each.end]: each.why for each in briefing.audit.unplaced}


@pytest.mark.parametrize(
    "page",
    [
        "Agenda item\n\nWritten Statement of Action\n\nMinutes:\n\nThe area SEND inspection had been in May.",
        "Agenda and draft minutes\n\nOfsted update\n\nApologies for absence\n\nThe Board heard of Ofsted’s visit.",
        "Agenda item\n\nOfsted inspection outcome\n\nReport of the Director\n\nThe report was on the Ofsted letter.",
        "Decision details\n\nCQC assessment report\n\nDecision Maker: Cabinet\n\nThe CQC came in May.",
        "Ofsted letter\n\nVenue: Town Hall\n\nThe Chairman was told of the Ofsted visit.",
    ],
)
def test_a_committees_page_about_a_visit_is_read(page: str) -> None:
    briefing = read_text(f"{page}\n\n{TOLD}")
    assert briefing.document.kind is DocumentKind.OTHER
    assert TOLD in [finding.text for finding in briefing.findings]


def test_what_every_meeting_does_is_explained_and_is_no_finding() -> None:
    briefing = read_text(AGENDA + TOLD)
    assert [finding.text for finding in briefing.findings] == [
        "The Chairman noted that Ofsted had come in January 2025.",
        TOLD,
    ]
    reasons = _reasons(briefing)
    assert reasons["Cllr Ann Poole and Cllr Jo Marsh were away."] == BUSINESS
    assert reasons["The minutes of 4 February 2025 were agreed as a true record."] == BUSINESS
    assert reasons["Report of the Director of Children’s Services."] == BUSINESS
    assert reasons["Families Panel, Elmbury - Tuesday 4th March, 2025 6.30 pm"] == BUSINESS


def test_an_item_with_its_paper_heads_what_stands_below() -> None:
    assert {finding.section for finding in read_text(AGENDA + TOLD).findings} == {
        "Ofsted monitoring visit pdf icon PDF 90 KB"
    }


def test_apologies_in_a_story_are_told() -> None:
    told = "Apologies were made to families by Elmbury Council."
    story = f"Ofsted visits Elmbury\n\nOfsted inspectors came to Elmbury Council in May 2024.\n\n{told}"
    assert told in [finding.text for finding in read_text(story).findings]


@pytest.mark.parametrize("head", ["7 Care of children", "Ofsted told the council of its findings in May 2025."])
def test_the_meetings_business_ends_where_an_item_or_the_visit_begins(head: str) -> None:
    page = (
        AGENDA.split("Ofsted monitoring", maxsplit=1)[0]
        + f"Ofsted visit\n\nOfsted came.\n\nApologies\n\n{head}\n\n{TOLD}"
    )
    assert TOLD in [finding.text for finding in read_text(page).findings]
