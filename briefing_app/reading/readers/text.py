"""Plain text: paragraphs, bullets, numbered paragraphs and the lines that read as headings."""

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers.building import SourceBuilder, printed_links
from briefing_app.reading.readers.lines import BULLET, NUMBER, may_be_heading, may_be_title
from briefing_app.reading.readers.wrapping import Paragraph, paragraphs

_SERIES = 4


def read_plain(text: str) -> SourceText:
    """A plain text with its blocks; raises EmptyDocumentError where there are no words."""
    builder = SourceBuilder()
    add_plain(builder, text)
    return builder.build()


def add_plain(builder: SourceBuilder, text: str) -> None:
    """Add a plain text's blocks to a document."""
    found = paragraphs(text)
    numbered = _numbered(found)
    for index, paragraph in enumerate(found):
        _add(builder, paragraph, numbered.get(index))
        builder.links(printed_links(paragraph.text))


def _add(builder: SourceBuilder, paragraph: Paragraph, number: int | None) -> None:
    words = paragraph.text
    if number is not None:
        builder.add(BlockKind.PARAGRAPH, NUMBER.sub("", words, count=1), number=number)
    elif bullet := BULLET.match(words):
        builder.add(BlockKind.BULLET, words[bullet.end() :])
    elif builder.empty and paragraph.alone and may_be_title(words):
        builder.add(BlockKind.HEADING, words, level=1)
    elif paragraph.underlined or (paragraph.alone and may_be_heading(words)):
        builder.add(BlockKind.HEADING, words, level=2)
    else:
        builder.add(BlockKind.PARAGRAPH, words)


def _numbered(found: list[Paragraph]) -> dict[int, int]:
    """Place and number of the paragraphs that are numbered in one rising series; empty where there is none."""
    series: dict[int, int] = {}
    expected = 1
    for index, paragraph in enumerate(found):
        match = NUMBER.match(paragraph.text)
        if match and int(match[1]) == expected:
            series[index] = expected
            expected += 1
    return series if len(series) >= _SERIES else {}
