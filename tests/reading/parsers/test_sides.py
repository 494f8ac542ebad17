"""Papers that weigh up each chapter under headings of its own: "Strengths", "Areas for improvement"."""

from collections.abc import Callable

import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.words import FindingKind
from briefing_app.reading.parsers.sides import side_of

Read = Callable[..., Briefing]

EVALUATION = """
# Performance evaluation inspection of Marlshire County Council
Inspection dates: 16 to 20 January 2023
## Introduction
Care Inspectorate Wales carried out a performance evaluation inspection of Marlshire County Council.
## Key findings and evidence
### People
People feel listened to and are treated with dignity.
#### Strengths
- Practitioners listen to children.
#### Areas for improvement
- Case records should be brought up to date
- Every child should have an advocate
### Prevention
Strengths:
The front door responds swiftly, and families benefit from early help.
What needs to improve:
Adults wait too long for an assessment by an occupational therapist.
Well-being
Strengths:
Concerns about children are acted upon without delay.
What needs to improve:
Two children were living in homes that are not registered.
## Next steps
The authority will send us its plan.
"""

ASSESSMENT = """
# Marlshire Council: local authority assessment
Report published: 16 May 2025
## Theme 1: How Marlshire Council works with people
### Assessing needs
Score: 2
#### What people expect
I have care and support that is coordinated, and everyone works well together and with me.
#### The local authority commitment
We maximise the effectiveness of people’s care by assessing their needs with them.
#### Key findings for this quality statement
People had mixed experiences, as the Care Quality Commission heard from carers.
##### Strengths
Staff listened to people and knew them well.
##### Areas for improvement
Reviews were overdue for half of the people who had a plan.
### Safeguarding
#### What people expect
I feel safe and am supported to understand and manage any risks, whatever happens.
#### Key findings for this quality statement
##### Strengths
Staff had training that was up to date.
##### Areas for improvement
People waited too long to be told what became of a concern.
"""


def told(briefing: Briefing) -> dict[str, list[tuple[str, FindingKind]]]:
    """What stands under each heading."""
    under: dict[str, list[tuple[str, FindingKind]]] = {}
    for finding in briefing.findings:
        under.setdefault(finding.section, []).append((finding.text.split()[0], finding.kind))
    return under


def test_each_side_carries_the_name_of_the_chapter_above_it(read: Read) -> None:
    strong, weak = FindingKind.STRENGTH, FindingKind.IMPROVEMENT
    under = told(read(EVALUATION))
    assert list(under) == [
        "Introduction",
        "People",
        "People: Strengths",
        "People: Areas for improvement",
        "Prevention: Strengths",
        "Prevention: What needs to improve",
        "Well-being: Strengths",
        "Well-being: What needs to improve",
        "Next steps",
    ]
    assert under["People: Areas for improvement"] == [("Case", weak), ("Every", weak)]
    assert under["Prevention: Strengths"] == [("The", strong)]
    assert under["Well-being: What needs to improve"] == [("Two", weak)]


def test_a_quality_statement_goes_on_behind_what_every_council_is_held_against(read: Read) -> None:
    assert list(told(read(ASSESSMENT))) == [
        "Assessing needs",
        "Assessing needs: Strengths",
        "Assessing needs: Areas for improvement",
        "Safeguarding: Strengths",
        "Safeguarding: Areas for improvement",
    ]


def test_a_list_for_the_whole_keeps_its_heading(read: Read) -> None:
    whole = "## Areas for improvement\n- The council should mend its plans\n"
    under = told(read(EVALUATION.replace("## Next steps", f"{whole}## Next steps")))
    assert "Areas for improvement" in under
    once = EVALUATION[: EVALUATION.index("### Prevention")]
    assert {"Strengths", "Areas for improvement"} <= set(told(read(once)))


def test_a_chapter_named_like_a_body_is_none_that_is_to_act(read: Read) -> None:
    under = told(read(EVALUATION.replace("### Prevention", "### Police")))
    assert {"Police: Strengths", "Police: What needs to improve"} <= set(under)


@pytest.mark.parametrize(
    ("heading", "side"),
    [
        ("Strengths:", FindingKind.STRENGTH),
        ("Key areas of strength", FindingKind.STRENGTH),
        ("What is working well?", FindingKind.STRENGTH),
        ("Areas for development", FindingKind.IMPROVEMENT),
        ("What needs to improve?", FindingKind.IMPROVEMENT),
        ("Strengths and areas for improvement", None),
        ("What needs to improve in this area of social work practice?", None),
    ],
)
def test_headings_that_stand_for_one_side(heading: str, side: FindingKind | None) -> None:
    assert side_of(heading) is side
