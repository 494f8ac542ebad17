"""Which sentences of a release tell a reader that something has to improve, and which only speak of the matter."""

from dataclasses import replace

import pytest

from briefing_app.comparison import Side, compare
from briefing_app.comparison.asking import Asking, asking_of
from briefing_app.comparison.passages import stretches
from briefing_app.domain.briefing import Block, Finding, SourceText
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, FindingKind
from tests.comparison import sides

side, STRENGTH, IMPROVEMENT, CONTEXT = sides.side, sides.STRENGTH, sides.IMPROVEMENT, FindingKind.CONTEXT


def listed(lead: str, *items: str) -> Side:
    """A release that is one list, each item taken for a strength."""
    text, blocks, findings = lead, [Block(BlockKind.PARAGRAPH, 0, len(lead), 1)], []
    for number, item in enumerate(items, 2):
        start = len(text) + 1
        text += f"\n{item}"
        blocks.append(Block(BlockKind.BULLET, start, len(text), number))
        end = len(text)
        findings.append(Finding(f"f{number}", "r", STRENGTH, Theme.OTHER, start, end, item, number, section=lead))
    return Side("r", SourceText(text, tuple(blocks)), tuple(findings))


LETTER = side(
    "letter",
    (STRENGTH, "Foster carers feel listened to."),
    (IMPROVEMENT, "The timeliness of return home interviews."),
    (IMPROVEMENT, "The choice of placements for teenagers."),
    (IMPROVEMENT, "The consistency of responses to care leavers."),
)


def left_out(release: Side, letter: Side = LETTER) -> list[str]:
    return [omission.letter.text for omission in compare(release, letter).omitted]


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("Inspectors want supervision to be regular.", Asking.DEMANDS),
        ("They also demand supervision that challenges staff.", Asking.DEMANDS),
        ("The council was told to find more homes.", Asking.DEMANDS),
        ("Plans are to be written in plain words.", Asking.DEMANDS),
        ("There are too few homes.", Asking.FAULTS),
        ("Contingency plans are often missing.", Asking.FAULTS),
        ("Demand for early help has risen.", Asking.TELLS),
        ("Health visitors call on all new parents.", Asking.TELLS),
        ("Children who go missing are seen by the police.", Asking.TELLS),
        ("What children wanted was asked at each meeting.", Asking.CRITICISES),
    ],
)
def test_a_sentence_asks_as_plainly_as_it_is_written(sentence: str, asks: Asking) -> None:
    release = side("r", (CONTEXT, sentence))
    assert asking_of(release, stretches(release)) == [asks]


@pytest.mark.parametrize("lead", ["Inspectors told us to:", "What we are working on:", "Areas for improvement:"])
def test_every_item_of_a_list_of_what_to_do_tells(lead: str) -> None:
    release = listed(lead, "hold return home interviews on time", "find more placements for teenagers")
    assert left_out(release) == ["The consistency of responses to care leavers."]


@pytest.mark.parametrize("lead", ["What inspectors liked:", "Areas of strength:", "Inspectors praised:"])
def test_no_item_of_a_list_of_strengths_tells(lead: str) -> None:
    release = listed(lead, "return home interviews on time", "the choice of placements for teenagers")
    assert len(left_out(release)) == 3


def test_few_and_other_words_are_enough_where_a_sentence_asks_for_one_area_alone() -> None:
    release = side("r", (IMPROVEMENT, "More homes must be found for the young by the autumn, inspectors said."))
    assert "The choice of placements for teenagers." not in left_out(release)


def test_naming_the_same_people_tells_nothing_of_what_must_improve_for_them() -> None:
    release = side("r", (IMPROVEMENT, "Services for care leavers were judged to require improvement."))
    assert "The consistency of responses to care leavers." in left_out(release)


def test_naming_whom_several_areas_are_about_tells_none_of_them() -> None:
    letter = side(
        "letter",
        (STRENGTH, "Interpreters are used well."),
        (IMPROVEMENT, "The sufficiency of lodgings for care leavers with complex needs."),
        (IMPROVEMENT, "The timeliness of health histories given to care leavers."),
    )
    release = side("r", (IMPROVEMENT, "Inspectors praise services but say more must be done for care leavers"))
    assert len(left_out(release, letter)) == 2
    alone = side(
        "letter", (STRENGTH, "Interpreters are used well."), (IMPROVEMENT, "Health histories of care leavers.")
    )
    assert left_out(release, alone) == []


def test_a_sentence_that_only_says_that_there_is_something_to_improve_tells_no_area() -> None:
    letter = side("letter", (IMPROVEMENT, "How far children take part in shaping the council’s plans."))
    vague = "The letter names some areas for improvement; the council says that it is already acting on them."
    assert left_out(side("r", (IMPROVEMENT, vague)), letter) == [
        "How far children take part in shaping the council’s plans."
    ]


def test_children_who_need_help_are_not_children_with_a_child_in_need_plan() -> None:
    letter = side("letter", (IMPROVEMENT, "The quality of child in need and child protection plans."))
    worse = side("r", (IMPROVEMENT, "Services for children in need of help and protection have got worse."))
    assert left_out(worse, letter) == ["The quality of child in need and child protection plans."]


def test_a_sentence_tells_the_area_that_it_is_most_like() -> None:
    letter = side(
        "letter",
        (IMPROVEMENT, "The recording of why partner agencies are contacted."),
        (IMPROVEMENT, "The recording of why checks are made without consent."),
    )
    release = side("r", (IMPROVEMENT, "Staff must record why partner agencies are contacted."))
    assert left_out(release, letter) == ["The recording of why checks are made without consent."]


def test_what_a_page_points_to_beside_its_story_tells_nothing_of_the_visit() -> None:
    told = "Inspectors want return home interviews to be timely."
    release = side("release", (STRENGTH, "Foster carers feel listened to."), (CONTEXT, told))
    assert not any("interviews" in words for words in left_out(release))
    *own, last = release.source.blocks
    beside = replace(release.source, blocks=(*own, replace(last, kind=BlockKind.BESIDE)))
    assert any(
        "interviews" in words for words in left_out(replace(release, source=beside, findings=release.findings[:1]))
    )
