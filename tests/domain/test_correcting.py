from briefing_app.domain.briefing import Block, SourceText
from briefing_app.domain.correcting import section_at
from briefing_app.domain.words import BlockKind


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
