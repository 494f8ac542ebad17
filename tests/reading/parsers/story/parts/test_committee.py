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


FORMALITIES = """Agenda and minutes

Venue: Town Hall, Elmbury

Contact: Jo Marsh

No. Item

1.

Welcome and apologies

Minutes:

Cllr Ann Poole welcomed everybody and said that two members were away until the spring, as they had told her.

2.

Declarations of members’ pecuniary interests

Minutes:

None.

3.

Election of Vice-Chair

Minutes:

1.

Mr Lamont proposed Mr Brand as Vice-Chair, and Mr Sorley seconded.

RESOLVED that Mr Brand be elected.

4.

Requests to address the meeting

Minutes:

Nobody had asked to address the meeting, so that the Chairman went on to what was to be discussed, and said so.

5.

Minutes of the last meeting PDF 93 KB

Minutes:

A member asked for the spelling of a name to be put right in the record, as it had been wrong for a year or more.

RESOLVED that the minutes be agreed as a correct record.

"""


def test_an_item_on_a_visit_is_read_however_much_every_meeting_does_before_it() -> None:
    page = FORMALITIES + f"6.\n\nOfsted focused visit PDF 44 KB\n\nMinutes:\n\n{TOLD}"
    briefing = read_text(page)
    assert [finding.text for finding in briefing.findings] == [TOLD]
    reasons = _reasons(briefing)
    assert reasons["Mr Lamont proposed Mr Brand as Vice-Chair, and Mr Sorley seconded."] == BUSINESS


@pytest.mark.parametrize(
    "item",
    [
        "Youth Justice Service Inspection\n\nMinutes:\n\nThe Committee considered a report on the service.",
        "Inspection update\n\nMinutes:\n\nThe Panel heard that His Majesty’s Inspectorate of Probation had reported.",
        "SEND improvement\n\nMinutes:\n\nMembers heard that the Improvement Notice and the WSoA were being answered.",
        "Services\n\nMinutes:\n\nCllr Poole, cabinet member, told the committee about Ofsted’s recent inspection."
        " Members asked how the staff were trained. All of them thanked the leaders of the service. One suggestion was"
        " that a new plan would be a chance to give fresh thought to early help and to keeping things steady.",
        "Services update\n\nMinutes:\n\nOfsted had inspected the council. The inspectors said in May that it did well.",
    ],
)
def test_whoever_inspects_an_item_on_an_inspection_is_of_a_visit(item: str) -> None:
    assert TOLD in [finding.text for finding in read_text(f"Agenda item\n\n{item}\n\n{TOLD}").findings]


@pytest.mark.parametrize(
    "item",
    [
        "Revenue budget monitoring\n\nMinutes:\n\nThe Cabinet noted that £2m had been overspent. Posts were added"
        " after Ofsted came in 2023.\n\nRESOLVED that the report be noted.",
        "Gullies and drains\n\nMinutes:\n\nThe Committee heard that inspections of gullies were late. Members asked"
        " when the inspections would be made, and when inspectors would be found.",
        "School places\n\nMinutes:\n\nThe Panel noted that a new school would open in May.\n\nMembers asked whether"
        " Ofsted had been told.",
    ],
)
def test_an_item_that_names_a_visit_in_passing_is_of_none(item: str) -> None:
    briefing = read_text(f"Agenda item\n\n{item}")
    assert briefing.document.kind is DocumentKind.OTHER
    assert briefing.findings == ()


def test_what_an_item_is_for_is_told_without_a_full_stop() -> None:
    purpose = "To hear what came of the Ofsted visit to Elmbury"
    page = f"Agenda item\n\nOfsted visit\n\n{purpose}\n\nMinutes:\n\nThe Panel noted the outcome.\n\n{TOLD}"
    assert purpose in [finding.text for finding in read_text(page).findings]


@pytest.mark.parametrize("visit", ["CSCI inspection", "Core Case Inspection", "Joint Area Review"])
def test_a_paper_on_an_older_sort_of_visit_tells_of_one(visit: str) -> None:
    told = (
        f"Agenda item\n\nOutcome of the {visit}\n\nMinutes:\n\nThe director told members what the {visit} found. "
        f"The report of the {visit} praised how plans are kept for children in care, and asked for more visits."
    )
    assert read_text(told).findings
