import pytest

from briefing_app.domain.briefing import Block, Finding, SourceText
from briefing_app.domain.correcting import section_at
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, FindingKind


def test_a_passage_has_the_heading_above_it_and_none_beside_an_article() -> None:
    text = "Title\nHeading\nWords.\nRelated."
    blocks = (
        Block(BlockKind.HEADING, 0, 5, 1, level=1),
        Block(BlockKind.HEADING, 6, 13, 1, level=2),
        Block(BlockKind.PARAGRAPH, 14, 20, 1),
        Block(BlockKind.BESIDE, 21, 29, 2),
    )
    source = SourceText(text, blocks)
    assert [section_at(source, point) for point in (5, 14, 19, 21, 28)] == ["", "Heading", "Heading", "", ""]


TEXT = "Prevention\nStrengths\nOne. Two. Three.\nNext\nFour."
SOURCE = SourceText(
    TEXT,
    (
        Block(BlockKind.HEADING, 0, 10, 1, level=2),
        Block(BlockKind.HEADING, 11, 20, 1, level=3),
        Block(BlockKind.PARAGRAPH, 21, 37, 1),
        Block(BlockKind.HEADING, 38, 42, 2, level=2),
        Block(BlockKind.PARAGRAPH, 43, 48, 2),
    ),
)


def found(start: int, section: str) -> Finding:
    words = TEXT[start : start + 4]
    return Finding("f", "d", FindingKind.STRENGTH, Theme.OTHER, start, start + 4, words, 1, None, section)


@pytest.mark.parametrize(
    ("around", "section"),
    [
        ([found(21, "Prevention: Strengths")], "Prevention: Strengths"),
        ([found(31, "Prevention: Strengths"), found(43, "Next")], "Prevention: Strengths"),
        ([found(21, "Asked: the board"), found(31, "Asked: the police")], "Strengths"),
        ([found(43, "Next")], "Strengths"),
    ],
)
def test_a_passage_is_listed_under_what_the_findings_around_it_are(around: list[Finding], section: str) -> None:
    assert section_at(SOURCE, 26, around) == section
