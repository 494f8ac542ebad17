"""Paragraph numbers: as printed, and counted only where a document prints none."""

from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers.building import SourceBuilder


def numbers(*blocks: tuple[BlockKind, str, int | None]) -> list[int]:
    builder = SourceBuilder()
    for kind, text, number in blocks:
        builder.add(kind, text, number=number)
    return [block.paragraph for block in builder.build().blocks]


HEADING, PARAGRAPH, BULLET, FOOTNOTE = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.FOOTNOTE


def test_what_bears_no_number_among_numbered_paragraphs_belongs_to_the_one_above_it_or_to_none() -> None:
    told = numbers(
        (HEADING, "Inspection of Ashby", None),
        (PARAGRAPH, "Lead inspector: Ann Gray", None),
        (HEADING, "What needs to improve", None),
        (BULLET, "plans", None),
        (HEADING, "Children who need help", None),
        *((PARAGRAPH, f"Sentence {number}.", number) for number in range(1, 5)),
        (BULLET, "a point of the fourth", None),
        (FOOTNOTE, "1 A note.", 1),
        (PARAGRAPH, "Sentence 5.", 5),
        (HEADING, "What happens next", None),
        (PARAGRAPH, "Ofsted will write again.", None),
    )
    assert told == [0, 0, 0, 0, 0, 1, 2, 3, 4, 4, 4, 5, 0, 0]


def test_where_no_numbers_are_printed_paragraphs_are_counted() -> None:
    assert numbers((HEADING, "Ashby", None), (PARAGRAPH, "One.", None), (BULLET, "two", None)) == [1, 1, 2]


def test_a_numbered_list_within_a_document_does_not_number_its_paragraphs() -> None:
    told = numbers(
        *((PARAGRAPH, f"Plain {nth}.", None) for nth in range(20)),
        *((PARAGRAPH, f"Point {number}.", number) for number in range(1, 5)),
    )
    assert told[:20] == list(range(1, 21))
