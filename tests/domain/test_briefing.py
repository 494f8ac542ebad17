from briefing_app.domain.briefing import Block, SourceText
from briefing_app.domain.words import BlockKind

SOURCE = SourceText(
    "Title\n\nText.", (Block(BlockKind.HEADING, 0, 5, 1, level=1), Block(BlockKind.PARAGRAPH, 7, 12, 2))
)


def test_a_place_is_in_the_block_that_holds_its_character() -> None:
    found = [SOURCE.block_at(place) for place in range(len(SOURCE.text))]
    assert found == [SOURCE.blocks[0]] * 5 + [None] * 2 + [SOURCE.blocks[1]] * 5


def test_no_block_is_past_the_end() -> None:
    assert SOURCE.block_at(len(SOURCE.text)) is None
