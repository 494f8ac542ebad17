from briefing_app.ui.reader.column import BlockColumn
from briefing_app.ui.reader.page import ChipsBlock, HeadingBlock, PageBlock, TextBlock, Words

BLOCKS: list[PageBlock] = [
    HeadingBlock(Words("Title"), 1),
    *(TextBlock(Words("Some words. " * n)) for n in range(1, 9)),
]


def test_blocks_stand_one_below_the_other() -> None:
    column = BlockColumn(BLOCKS, 600, 1)
    for index in range(1, len(BLOCKS)):
        assert column.top(index) >= column.top(index - 1) + column.height(index - 1)
    last = len(BLOCKS) - 1
    assert column.total == column.top(last) + column.height(last)


def test_every_height_belongs_to_a_block() -> None:
    column = BlockColumn(BLOCKS, 600, 1)
    for index in range(len(BLOCKS)):
        assert column.at(column.top(index)) == index
        assert column.at(column.top(index) + column.height(index) - 1) == index
    assert column.at(-50) == 0
    assert column.at(column.total + 500) == len(BLOCKS) - 1


def test_a_measured_height_moves_what_is_below() -> None:
    column = BlockColumn(BLOCKS, 600, 1)
    before = column.top(5)
    column.measure(2, column.height(2) + 70)
    assert column.top(5) == before + 70
    assert column.top(2) < column.top(3)


def test_nothing_shows_of_an_empty_page() -> None:
    column = BlockColumn([], 600, 1)
    assert column.total == 0
    assert list(column.between(0, 900)) == []


def test_text_below_a_pages_head_has_room() -> None:
    text = TextBlock(Words("Words"))
    close, apart = BlockColumn([text, text], 600, 1), BlockColumn([ChipsBlock(()), text], 600, 1)
    assert apart.top(1) - apart.height(0) > close.top(1) - close.height(0)
