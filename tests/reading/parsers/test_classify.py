"""Each kind of document is known for what it is, and what is none of them is left as it is."""

from collections.abc import Callable

import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.words import DocumentKind, FindingKind

Read = Callable[..., Briefing]

MONITORING = """
27 March 2023
Dear Ms Example
# Monitoring visit to Marlshire children’s services
This letter summarises the findings of the monitoring visit to Marlshire children’s services on 14 and 15 \
February 2023. \
This was the first monitoring visit since the local authority was judged inadequate in July 2022.
# Areas covered by the visit
Inspectors reviewed the progress made in the following areas of concern:
- Decision-making in the hub.
# Findings and evaluation of progress
Most referrals are now considered within a day by experienced managers.
Yours sincerely
Ann Other
His Majesty’s Inspector
"""
SEND = """
# Area SEND inspection of Marlshire Local Area Partnership
Inspection dates: 12 to 16 June 2023
Date of previous inspection: 7 to 11 May 2018
# Inspection outcome
The local area partnership’s arrangements lead to inconsistent experiences for children and young people with SEND.
Ofsted and the Care Quality Commission (CQC) ask that the partnership updates its strategic plan.
# Information about the local area partnership
Marlshire County Council and its health partners plan services together.
# Areas for improvement
Leaders across the partnership should improve the quality of education, health and care plans.
# Inspection team
Una Sample, HMI Lead inspector
"""
JTAI = """
9 August 2023
Dear local partnership
# Joint targeted area inspection of Marlshire
This letter outlines the findings from the joint targeted area inspection (JTAI) of Marlshire. \
It was carried out by inspectors from Ofsted, the Care Quality Commission (CQC) and HMICFRS from 26 to 30 June 2023.
# What needs to improve?
- The use of performance data by the partnership.
Yours sincerely
"""
ADULTS = """
# Marlshire County Council: local authority assessment
Assessment published: 17 May 2024
## Local authority rating and score
Marlshire County Council
Good
Quality statement scores
Assessing needs
Score: 3
# Summary of people’s experiences
The Care Quality Commission (CQC) assessed how the local authority meets its duties. Some people waited too long.
"""
WALES = """
# Performance evaluation inspection of Gwerndale County Borough Council social services
Date(s) of inspection: 6 – 17 February 2023
Care Inspectorate Wales (CIW)
# Strengths
Staff know people well and treat them with respect.
# Areas for improvement
The local authority must ensure that carers are offered an assessment.
"""
SCHOOLS = """
# A report on education services in Gwerndale County Borough Council
by Estyn, His Majesty’s Inspectorate for Education and Training in Wales
Date of inspection: June 2022
# Summary
Outcomes in secondary schools are not consistently good.
# Recommendations
R1 Improve outcomes for learners in secondary schools
"""
SCOTLAND = """
# Joint inspection of services for children at risk of harm in Argyll and Bute community planning partnership
The Care Inspectorate carried out this joint inspection between May and September 2023 with Education Scotland.
# Key messages
- Services for mental health were hard to reach for some young people.
# Areas for improvement
- The partnership should improve how it measures the impact of its work.
"""
ALL_THREE = "Ofsted, CQC and HMICFRS"
MARLSHIRE_SEND = ("Marlshire County Council", "Ofsted and CQC", "area SEND inspection")
MARLSHIRE_ADULTS = ("Marlshire County Council", "Care Quality Commission (CQC)", "adult social care assessment")
REPORT, LETTER = DocumentKind.REPORT, DocumentKind.LETTER

MINUTES = """
# Agenda item - Ofsted inspection of children’s services
Meeting: 14/03/2024 - Children and Families Scrutiny Committee (Item 22)
To receive the outcome of the Ofsted inspection of Marl Vale Council’s children’s services in February 2024.
Minutes:
The Director presented the Ofsted report. Inspectors found that assessments are thorough and visits regular.
Inspectors also found that some care leavers wait too long for a health summary.
Members asked how many social workers had left. The committee noted the report.
RESOLVED that the report be noted.
"""
BUDGET = """
# Agenda item - Revenue budget
Meeting: 14/03/2024 - Cabinet (Item 9)
To consider the report on the revenue budget of Marl Vale Council and the level of council tax.
Minutes:
The Leader presented the report. Spending on roads rises by two per cent, and spending on waste by one per cent.
Children’s services need more money, since Ofsted asked for more social workers.
The committee noted the reserves. Members asked about the cost of buses.
RESOLVED that the budget be recommended to Council.
"""


@pytest.mark.parametrize(
    ("text", "kind", "facts"),
    [
        (MONITORING, LETTER, ("Marlshire Council", "Ofsted", "monitoring visit", "2023-02-14", "2023-02-15")),
        (SEND, REPORT, (*MARLSHIRE_SEND, "2023-06-12", "2023-06-16")),
        (JTAI, LETTER, ("Marlshire Council", ALL_THREE, "joint targeted area inspection", "2023-06-26", "2023-06-30")),
        (ADULTS, REPORT, (*MARLSHIRE_ADULTS, None, None)),
        (
            WALES,
            REPORT,
            (
                "Gwerndale County Borough Council",
                "Care Inspectorate Wales (CIW)",
                "performance evaluation inspection",
                "2023-02-06",
                "2023-02-17",
            ),
        ),
        (SCHOOLS, REPORT, ("Gwerndale County Borough Council", "Estyn", "inspection", "2022-06", "2022-06")),
        (SCOTLAND, REPORT, ("Argyll and Bute Council", "Care Inspectorate", "joint inspection", "2023-05", "2023-09")),
    ],
)  # fmt: skip
def test_letters_and_reports_of_every_inspectorate(
    read: Read, text: str, kind: DocumentKind, facts: tuple[str | None, ...]
) -> None:
    briefing = read(text)
    visit = briefing.visit
    assert briefing.document.kind is kind
    assert (visit.council, visit.inspectorate, visit.kind, visit.start, visit.end) == facts
    assert briefing.audit.placed + len(briefing.audit.unplaced) == briefing.audit.paragraphs


@pytest.mark.parametrize("text", [SEND, JTAI, WALES, SCHOOLS, SCOTLAND])
def test_their_lists_of_what_must_improve(read: Read, text: str) -> None:
    assert any(f.kind is FindingKind.IMPROVEMENT and f.confidence == 1.0 for f in read(text).findings)


def test_scores_of_an_assessment_are_its_judgements(read: Read) -> None:
    assert [(g.area, g.grade) for g in read(ADULTS).visit.grades] == [
        ("Overall rating", "good"),
        ("Assessing needs", "3 of 4"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "# Leek and potato soup\nChop two leeks and fry them in butter. Add a litre of stock and simmer until soft.",
        "# Minutes of the Scrutiny Committee\nApologies for absence\nDeclarations of interest\n"
        "The Director presented the report on the Ofsted inspection of the council.",
        "# Terms of reference\nAgenda item 4\nThe board meets twice a year to oversee the council’s libraries.",
    ],
)
def test_other_documents_are_kept_and_not_forced_into_findings(read: Read, text: str) -> None:
    briefing = read(text)
    assert briefing.document.kind is DocumentKind.OTHER
    assert briefing.findings == ()
    assert briefing.audit.placed == 0
    assert len(briefing.audit.unplaced) == briefing.audit.paragraphs > 0


def test_a_release_with_somebody_speaking_is_a_release(read: Read) -> None:
    text = """
    # Inspectors praise children’s services in Marlshire
    Ofsted inspectors visited Marlshire County Council on 4 and 5 June 2024.
    Councillor Jo Bloggs, cabinet member for children, said: “We are proud of our staff.”
    """
    assert read(text).document.kind is DocumentKind.RELEASE


def test_minutes_about_a_visit_are_read_though_nobody_released_them(read: Read) -> None:
    briefing = read(MINUTES)
    assert briefing.document.kind is DocumentKind.OTHER
    assert (briefing.visit.council, briefing.visit.inspectorate) == ("Marl Vale Council", "Ofsted")
    kinds = {finding.text: finding.kind for finding in briefing.findings}
    assert kinds["Inspectors found that assessments are thorough and visits regular."] is FindingKind.STRENGTH
    waits = "Inspectors also found that some care leavers wait too long for a health summary."
    assert kinds[waits] is FindingKind.IMPROVEMENT
    assert kinds["RESOLVED that the report be noted."] is FindingKind.CONTEXT


@pytest.mark.parametrize(
    "head",
    [
        "Agenda item\n\nOfsted inspection\n\nReport of the Director of Care\n\nThe Director laid before members"
        " a report on an inspection.",
        "Agenda and minutes\n\nOfsted inspection: outcome\n\nA member asked how the inspection had gone.",
        "Agenda and draft minutes\n\nOfsted inspection: outcome\n\nMembers heard how the inspection had gone.",
    ],
)
def test_a_committees_page_about_a_visit_is_known_by_its_own_words(read: Read, head: str) -> None:
    briefing = read(f"{head} Ofsted had inspected Elmbury Council. Inspectors found that plans are clear.")
    assert [finding.text for finding in briefing.findings][-1] == "Inspectors found that plans are clear."


def test_minutes_about_a_statement_of_action_are_about_the_inspection_before_it(read: Read) -> None:
    briefing = read(
        "Agenda item\n\nWritten Statement of Action\n\nMinutes:\n\nThe Director told the Board what Elmbury had "
        "done since the local area SEND inspection in March 2019. The Council’s Board was told that plans are clear."
    )
    assert briefing.visit.kind == "area SEND inspection"
    assert briefing.findings


@pytest.mark.parametrize("text", [BUDGET, MINUTES.replace("Ofsted", "audit")])
def test_minutes_about_something_else_are_not_read(read: Read, text: str) -> None:
    briefing = read(text)
    assert briefing.document.kind is DocumentKind.OTHER
    assert briefing.findings == ()


def test_a_short_release_that_quotes_a_report_is_no_report(read: Read) -> None:
    text = """
    Children’s services in Marlshire are outstanding

    Published on: 12 July 2024

    The overall effectiveness of Marlshire Council’s services was judged outstanding.

    Lead inspector Jo Marsh wrote in the report: “Social work in Marlshire is exceptional.”

    Councillor Ann Poole, leader of the council, said:

    “We are proud of this inspection.”
    """
    assert read(text).document.kind is DocumentKind.RELEASE


def test_a_letter_that_nowhere_says_who_its_writer_is_is_known_by_its_parts(read: Read) -> None:
    briefing = read(
        """
28 February 2025
Dear Owain
# Focused visit to Elmbury children’s services
Following the visit to Elmbury on 4 and 5 February 2025, I am writing to summarise the findings.
# Headline findings
Services for children in need have improved.
# Main findings
Plans are clear.
Yours sincerely
Iona Garrick
"""
    )
    assert briefing.document.kind is DocumentKind.LETTER
    assert (briefing.visit.start, briefing.visit.end) == ("2025-02-04", "2025-02-05")
    assert briefing.visit.previous == ()
