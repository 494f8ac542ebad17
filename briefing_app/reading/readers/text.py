"""Plain text: paragraphs, bullets, numbered paragraphs and the lines that read as headings."""

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers.building import SourceBuilder
from briefing_app.reading.readers.lines import BULLET, may_be_heading, may_be_title
from briefing_app.reading.readers.links import printed_links
from briefing_app.reading.readers.wrapping import Paragraph, paragraphs


def read_plain(text: str) -> SourceText:
    """A plain text with its blocks; raises EmptyDocumentError where there are no words."""
    builder = SourceBuilder()
    add_plain(builder, text)
    return builder.build()


def add_plain(builder: SourceBuilder, text: str) -> None:
    """Add a plain text's blocks to a document."""
    for paragraph in paragraphs(text):
        _add(builder, paragraph)
        builder.links(printed_links(paragraph.text))


def _add(builder: SourceBuilder, paragraph: Paragraph) -> None:
    words = paragraph.text
    if bullet := BULLET.match(words):
        builder.add(BlockKind.BULLET, words[bullet.end() :])
    elif builder.empty and paragraph.alone and may_be_title(words):
        builder.add(BlockKind.HEADING, words, level=1)
    elif paragraph.underlined or (paragraph.alone and may_be_heading(words)):
        builder.add(BlockKind.HEADING, words, level=2)
    else:
        builder.add(BlockKind.PARAGRAPH, words)
