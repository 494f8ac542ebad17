"""Who is to act: in a column beside what must be done, or in the line that leads to a list."""

from collections.abc import Callable

import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.words import FindingKind
from briefing_app.reading.parsers.who_is_to_act import bodies_named, names_only_bodies, past_bodies, told_to_act

Read = Callable[..., Briefing]

TABLE = """
# Area SEND inspection of Marlshire Local Area Partnership
Inspection dates: 10 to 14 June 2024
## Inspection outcome
There are widespread failings that the local area partnership must address urgently for the sake of children.
## Areas for priority action
Responsible body Areas for priority action Marlshire Council and NHS Marl
ICB
The partnership must put in place a joint plan.
It must tell families what became of it.
NHS Marl ICB Leaders must act at once to cut the waits for therapy.
## Marlshire Council
The local authority must clear the backlog of annual reviews.
"""
LED = """
# Joint inspection of services for children in Marlshire
## Introduction
The Care Inspectorate visited Marlshire in May and June 2022 to look at how well children are kept safe.
## Recommendations
We have made six recommendations.
The local authority should:
1. mend its plans
Within three months:
2. visit each child
The integrated care board must, with the police:
- 3. cut the waits for therapy
## The youth justice partnership board (YJPB) must:
- 4. meet every month
They should also see that:
- 5. each partner attends
## Next steps
The link inspector will support the partnership as it takes its plans forward.
"""


def listed(briefing: Briefing) -> list[tuple[str, str]]:
    return [(f.text, f.section) for f in briefing.findings if f.kind.needs_action and ":" in f.section]


def test_each_item_of_a_table_is_listed_with_the_body_named_beside_it(read: Read) -> None:
    whole, board = "Areas for priority action: Marlshire Council and NHS Marl ICB", "NHS Marl ICB"
    assert listed(read(TABLE)) == [
        ("The partnership must put in place a joint plan.", whole),
        ("It must tell families what became of it.", whole),
        ("Leaders must act at once to cut the waits for therapy.", f"Areas for priority action: {board}"),
        (
            "The local authority must clear the backlog of annual reviews.",
            "Areas for priority action: Marlshire Council",
        ),
    ]


def test_where_names_come_behind_the_items_nobody_is_named(read: Read) -> None:
    behind = TABLE.replace("Marlshire Council and NHS Marl\nICB\nThe", "The").replace("Leaders must", "\nLeaders must")
    briefing = read(behind)
    assert listed(briefing) == []
    assert sum(f.kind is FindingKind.PRIORITY_ACTION for f in briefing.findings) == len(listed(read(TABLE)))


def test_each_item_of_a_list_is_listed_with_whom_the_line_above_it_names(read: Read) -> None:
    briefing = read(LED)
    assert [(text, section.removeprefix("Recommendations: ")) for text, section in listed(briefing)] == [
        ("mend its plans", "the local authority"),
        ("visit each child", "the local authority"),
        ("cut the waits for therapy", "the integrated care board must, with the police"),
        ("meet every month", "the youth justice partnership board (YJPB)"),
    ]
    unnamed = [f.section for f in briefing.findings if f.text == "each partner attends"]
    assert unnamed == ["Recommendations"]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("In order to improve, the authority should:", "the authority"),
        ("The chair of the management board should", "the chair of the management board"),
        ("Marlshire Council and NHS Marl ICB need to:", "Marlshire Council and NHS Marl ICB"),
        ("We recommend that leaders should urgently:", "leaders"),
        ("You should:", ""),
        ("Children said that staff should:", ""),
        ("The council should mend its plans.", ""),
    ],
)
def test_who_is_told_to_act(line: str, who: str) -> None:
    assert told_to_act(line) == who


def test_what_a_table_prints_above_its_columns_is_nobody() -> None:
    assert names_only_bodies("Responsible")
    assert bodies_named("Responsible body Areas for priority action Marlshire Council") == "Marlshire Council"
    assert bodies_named("Responsible") == bodies_named("Area for priority action") == ""


@pytest.mark.parametrize(
    ("text", "only"),
    [("Marlshire Council and NHS Marl", True), ("Responsible body", True), ("The council must act.", False)],
)
def test_names_of_bodies_are_told_from_what_they_must_do(text: str, only: bool) -> None:
    assert names_only_bodies(text) is only


def test_a_sentence_about_a_council_keeps_its_name() -> None:
    assert past_bodies("Marlshire Council must mend its plans.") == 0
    assert past_bodies("Marlshire Council Leaders must mend plans.") == len("Marlshire Council ")
