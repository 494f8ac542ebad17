"""Boxes that tell of one piece of work: what stands in them is never something that is asked for."""

from collections.abc import Callable

import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.words import FindingKind
from briefing_app.reading.parsers.examples import example_told, heads_example, is_praised

Read = Callable[..., Briefing]

REPORT = """
# Report on a joint inspection of services for children in Marlshire
## Introduction
The Care Inspectorate visited Marlshire in May and June 2022 to look at how well children are kept safe.
## Areas for improvement
- The partnership should improve its plans
{box}
- Leaders should look at what children say
## Next steps
The link inspector will support the partnership as it takes its plans forward.
"""
ASKED = ["The partnership should improve its plans", "Leaders should look at what children say"]
STORY = "A nurse saw that a baby had missed two appointments. A joint visit led to swift help for the family."


def asked(briefing: Briefing) -> list[str]:
    return [
        finding.text
        for finding in briefing.findings
        if finding.kind is FindingKind.IMPROVEMENT and "improvement" in finding.section
    ]


@pytest.mark.parametrize(
    "box",
    [
        f"Practice example\n{STORY}",
        f"### Case study: The baby clinic\n{STORY}",
        f"### Good practice example\n{STORY}\nStaff have since been trained.",
        f"- Practice example: {STORY}",
        f"### Practice example\n#### What they did\n{STORY}",
    ],
)
def test_a_box_inside_a_list_is_no_item_of_it_and_the_list_goes_on_behind(read: Read, box: str) -> None:
    briefing = read(REPORT.format(box=box))
    assert asked(briefing) == ASKED
    assert "A joint visit led to swift help for the family." in {finding.text for finding in briefing.findings}


def test_points_that_a_box_leads_to_are_its_own(read: Read) -> None:
    box = "### Practice example\nIn this case:\n- a nurse saw the family at once\n- the school kept a place"
    assert asked(read(REPORT.format(box=box)))[:1] == ASKED[:1]
    assert not {"a nurse saw the family at once", "the school kept a place"} & set(asked(read(REPORT.format(box=box))))


def test_numbered_items_go_on_behind_a_box(read: Read) -> None:
    numbered = REPORT.replace("- The", "4.4 The").replace("- Leaders", "4.5 Leaders")
    assert asked(read(numbered.format(box=f"### Practice example\n{STORY}"))) == ASKED


def test_what_the_heading_calls_good_practice_is_a_strength(read: Read) -> None:
    briefing = read(REPORT.format(box=f"### Areas of effective practice\n{STORY}"))
    kinds = {finding.kind for finding in briefing.findings if finding.section == "Areas of effective practice"}
    assert kinds == {FindingKind.STRENGTH}


def test_a_box_between_the_two_sides_of_a_standard_leaves_both_what_they_are(read: Read) -> None:
    briefing = read("""
# An inspection of youth justice services in Marlshire
## Recommendations
### The Marlshire Youth Justice Service should:
- 1. improve planning for the safety of others
## 1.1 Governance and leadership
### Strengths:
- The head of service speaks up for children.
### Areas for improvement:
- Board members do not know what the service does.
### Examples of effective practice
A panel of children met the board every month.
## 1.2 Staff
### Areas for improvement:
- Volunteers have had no training since 2019.
### Practice example
Every volunteer walks with a child in the woods.
- Managers do not see volunteers often enough.
""")
    told = {finding.text: (finding.section, finding.kind) for finding in briefing.findings}
    strong, weak = FindingKind.STRENGTH, FindingKind.IMPROVEMENT
    assert told["A panel of children met the board every month."] == ("Examples of effective practice", strong)
    assert told["Volunteers have had no training since 2019."] == ("1.2 Staff", weak)
    assert told["Managers do not see volunteers often enough."] == ("1.2 Staff", weak)
    assert told["Every volunteer walks with a child in the woods."][0] == "Practice example"


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ("Practice example", True),
        ("Case study 2 – “Better Meetings”", True),
        ("Areas of effective practice", True),
        ("Practice study: highly effective practice", True),
        ("Good and innovative practice", True),
        ("Good practice should be shared with every team", False),
        ("Case studies were read by inspectors.", False),
        ("Practice", False),
    ],
)
def test_lines_over_such_boxes(line: str, heads: bool) -> None:
    assert heads_example(line) is heads


def test_only_a_box_called_good_is_praised_and_a_paragraph_may_be_one_by_itself() -> None:
    assert is_praised("Practice study: highly effective practice")
    assert not is_praised("Practice example")
    assert example_told("Case study: The hub met every day.") == "Case study"
    assert not example_told("Good practice is not shared: teams keep to themselves.")
