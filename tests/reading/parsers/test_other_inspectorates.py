"""Papers of other inspectorates: area SEND, the Care Quality Commission, probation inspectors."""

from collections.abc import Callable

import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.reading import read_bytes
from briefing_app.reading.parsers.scales import rated_standards, scored
from briefing_app.reading.parsers.sections import Role, role_of
from briefing_app.reading.parsers.standing_words import printed_everywhere, prints_standards, repeats_judgement

Read = Callable[..., Briefing]

SEND = """
# Area SEND inspection of Marlshire Local Area Partnership
Inspection dates: 10 to 14 June 2024
## Inspection outcome
There are widespread failings that the local area partnership must address urgently for the sake of children.
## Areas for priority action
Responsible body Areas for priority action Marlshire Council and NHS Marl
ICB
Leaders must put in place a joint plan.
NHS Marl ICB Leaders must act at once to cut the waits for therapy.
## Marlshire Council
The local authority must clear the backlog of annual reviews.
## Areas for improvement
The partnership should widen the choice of short breaks.
## Inspection team
Ann Other, HMI, Ofsted lead inspector Bob Example, CQC inspector
"""
ASSESSMENT = """
# Marlshire Council: local authority assessment
Report published: 16 May 2025
## Overall summary
### Local authority rating and score
Marlshire Council
Requires improvement
### Quality statement scores
#### Assessing needs
Score: 2
#### Safeguarding
Score: 3
## Theme 1: How Marlshire Council works with people
### Assessing needs
Score: 2
2 - Evidence shows some shortfalls
#### What people expect
I have care and support that is coordinated, and everyone works well together and with me.
#### The local authority commitment
We maximise the effectiveness of people’s care by assessing their needs with them.
#### Key findings for this quality statement
##### Timeliness of assessments
People waited too long for an assessment of their needs.
"""
YOUTH_JUSTICE = """
# An inspection of youth justice services in Marlshire
HM Inspectorate of Probation, December 2022
## Foreword
We found practitioners who know their children well. The board has not given the service enough direction.
Wilf Example
HM Chief Inspector of Probation
## Ratings
Fieldwork started September 2022
Overall rating Requires improvement
1. Organisational delivery
1.1 Governance and leadership Requires improvement
1.2 Staff Good
2. Court disposals
2.1 Assessment Good
2.2 Planning Requires improvement
3. Out-of-court disposals
3.1 Assessment Inadequate
## Recommendations
As a result of our inspection findings, we have made two recommendations that will help.
### The Marlshire Youth Justice Service should:
- 1. improve planning for the safety of others
### The chair of the management board should:
- 2. see that partners attend.
## 1.1 Governance and leadership
Requires improvement
### Strengths:
- The head of service speaks up for children.
### Areas for improvement:
- Board members do not know what the service does.
## 1.2 Staff
### Areas for improvement:
- Volunteers have had no training since 2019.
"""
REVISIT = """
25 November 2019
Dear Ms Example
## Joint area SEND revisit in Marlshire
Between 7 and 9 October 2019, Ofsted and the Care Quality Commission (CQC) revisited the area of Marlshire.
The area has not made sufficient progress in addressing one significant weakness.
This letter outlines our findings from the revisit.
## Main findings
The initial inspection found that:
Children waited too long to be seen.
Waiting times have fallen by half and families are well supported.
The local area is required to submit a written statement of action on the following areas of significant weakness:
- the poor quality of plans
- the lack of joint commissioning.
Yours sincerely
Ann Other
Her Majesty’s Inspector
"""


def of_kind(briefing: Briefing, kind: FindingKind) -> list[str]:
    return [finding.text for finding in briefing.findings if finding.kind is kind]


def test_what_must_be_done_stands_without_the_body_that_is_to_do_it(read: Read) -> None:
    briefing = read(SEND)
    assert of_kind(briefing, FindingKind.PRIORITY_ACTION) == [
        "Leaders must put in place a joint plan.",
        "Leaders must act at once to cut the waits for therapy.",
        "The local authority must clear the backlog of annual reviews.",
    ]
    asked = [f.text for f in briefing.findings if f.section == "Areas for improvement"]
    assert asked == ["The partnership should widen the choice of short breaks."]
    assert briefing.findings[0].section == "Inspection outcome"
    assert briefing.visit.inspectors == ("Ann Other", "Bob Example")


def test_scores_are_told_in_the_commission_s_own_words(read: Read) -> None:
    briefing = read(ASSESSMENT)
    assert briefing.document.kind is DocumentKind.REPORT
    assert briefing.visit.inspectorate == "Care Quality Commission"
    assert [(grade.area, grade.grade) for grade in briefing.visit.grades] == [
        ("Overall rating", "requires improvement"),
        ("Assessing needs", "2 of 4"),
        ("Safeguarding", "3 of 4"),
    ]
    assert [finding.text for finding in briefing.findings] == [
        "People waited too long for an assessment of their needs."
    ]


def test_ratings_and_recommendations_of_youth_justice(read: Read) -> None:
    briefing = read(YOUTH_JUSTICE)
    visit = briefing.visit
    assert briefing.document.kind is DocumentKind.REPORT
    assert (visit.start, visit.end, briefing.document.published) == ("2022-09", None, "2022-12")
    grades = {grade.area: grade.grade for grade in visit.grades}
    assert grades == {
        "Overall rating": "requires improvement",
        "Governance and leadership": "requires improvement",
        "Staff": "good",
        "Court disposals: Assessment": "good",
        "Planning": "requires improvement",
        "Out-of-court disposals: Assessment": "inadequate",
    }
    asked = [(f.text, f.section) for f in briefing.findings if f.section.startswith("Recommendations: ")]
    assert asked == [
        ("improve planning for the safety of others", "Recommendations: the Marlshire Youth Justice Service"),
        ("see that partners attend.", "Recommendations: the chair of the management board"),
    ]
    sided = {f.text: (f.kind, f.section) for f in briefing.findings if f.section.startswith("1.")}
    assert sided == {
        "The head of service speaks up for children.": (FindingKind.STRENGTH, "1.1 Governance and leadership"),
        "Board members do not know what the service does.": (FindingKind.IMPROVEMENT, "1.1 Governance and leadership"),
        "Volunteers have had no training since 2019.": (FindingKind.IMPROVEMENT, "1.2 Staff"),
    }


def test_a_revisit_tells_its_days_its_outcome_and_what_must_be_stated(read: Read) -> None:
    briefing = read(REVISIT)
    assert (briefing.visit.start, briefing.visit.end) == ("2019-10-07", "2019-10-09")
    kinds = {finding.text: finding.kind for finding in briefing.findings}
    missed = "The area has not made sufficient progress in addressing one significant weakness."
    assert kinds[missed] is FindingKind.IMPROVEMENT
    assert kinds["Children waited too long to be seen."] is FindingKind.CONTEXT
    assert kinds["Waiting times have fallen by half and families are well supported."] is FindingKind.STRENGTH
    assert of_kind(briefing, FindingKind.PRIORITY_ACTION) == [
        "the poor quality of plans",
        "the lack of joint commissioning.",
    ]


def test_few_standards_or_scores_are_no_table() -> None:
    assert rated_standards("1.1 Staff Good\n1.2 Plans Good") == ()
    assert scored("The council has a good score.") == ()


def test_lines_that_every_report_prints() -> None:
    assert repeats_judgement("Score: 3")
    assert repeats_judgement("2.2 Planning Requires improvement")
    assert not repeats_judgement("Planning requires improvement because it is late.")
    assert printed_everywhere("Does planning sufficiently promote the child’s safety? 75%", standards=True)
    assert printed_everywhere("HM Chief Inspector of Probation", standards=False)
    assert printed_everywhere("Planning was good for most children.", standards=True) is None
    assert printed_everywhere("Assessments are well-informed and tell the child’s story.", standards=True) is None


@pytest.mark.parametrize(
    "text",
    [
        "We understand that families wait too long, whatever leaders told us of their work with others.",
        "Assessment is well-informed, holistic and personalised, and children know what happens next.",
        "Safeguarding",
    ],
)
def test_a_paper_that_prints_no_standards_loses_none_of_its_sentences(text: str) -> None:
    assert printed_everywhere(text, standards=False) is None


def test_a_heading_that_says_who_should_act_goes_on_with_the_list() -> None:
    assert role_of("The chair of the management board should:") is Role.SAME


def test_a_letter_below_its_address_is_wrapped_text() -> None:
    address = "Ofsted\nAgora\n6 Cumberland Place\nNottingham\nNG1 6HJ\nT 0300 123 1231\nMrs Example\nMarlshire Council"
    sentence = (
        "Some plans that social workers write in the borough say too little about what has to change for a child."
    )
    body = "\n\n".join([_wrapped(sentence, 60)] * 14)
    text = f"{address}\n12 May 2018\nDear Mrs Example\n\nMonitoring visit to Marlshire\n\n{body}\n\nYours sincerely\n"
    source = read_bytes(text.encode(), "letter.txt").document.source
    assert [source.text[block.start : block.end] for block in source.blocks].count(sentence) == 14


def _wrapped(text: str, width: int) -> str:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def test_an_equality_statement_is_no_quality_statement() -> None:
    assert prints_standards("Key findings for this quality statement")
    assert not prints_standards("The council has an equality statement.")
