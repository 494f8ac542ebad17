"""Plain text: paragraphs, bullets, numbered paragraphs, rows of tables and the lines that read as headings."""

import re

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers.building import SourceBuilder
from briefing_app.reading.readers.lines import BULLET, CELL, NUMBER, is_mail_head, may_be_heading, may_be_title
from briefing_app.reading.readers.links import printed_links
from briefing_app.reading.readers.text_pages import without_page_heads
from briefing_app.reading.readers.wrapping import Paragraph, paragraphs

_BETWEEN_CELLS = re.compile(r"\t+| \|(?= )")
_RULE = re.compile(r"[|:+\s-]+")
_DRAWN = "---"
"""What no rule between the rows of a table is without."""
_LONGEST_HEADING = 80
"""Characters of a numbered heading that are looked at; a chapter's may run to two lines."""


def read_plain(text: str) -> SourceText:
    """A plain text with its blocks; raises EmptyDocumentError where there are no words."""
    builder = SourceBuilder()
    add_plain(builder, text)
    return builder.build()


def add_plain(builder: SourceBuilder, text: str) -> None:
    """Add a plain text's blocks to a document."""
    found = _without_rules(paragraphs(without_page_heads(text)))
    for above, paragraph, below in zip([None, *found], found, [*found[1:], None], strict=False):
        if _is_row(paragraph, above, below):
            builder.add(BlockKind.TABLE_ROW, CELL.join(_cells(paragraph.text)).strip(CELL))
        elif _heads_section(paragraph, above, below):
            builder.add(BlockKind.HEADING, paragraph.text, level=2)
        else:
            _add(builder, paragraph)
        builder.links(printed_links(paragraph.text))


def _without_rules(found: list[Paragraph]) -> list[Paragraph]:
    """All but the lines that are drawn between the rows of a table."""
    drawn = any(len(_cells(paragraph.text)) > 1 for paragraph in found)
    return [paragraph for paragraph in found if not (drawn and _is_rule(paragraph.text))]


def _is_rule(line: str) -> bool:
    """Whether a line is drawn between the rows of a table, as the one under its head is."""
    return _DRAWN in line and _RULE.fullmatch(line) is not None


def _cells(line: str) -> list[str]:
    """The cells of a line, also those without words; one where it is no row of a table."""
    if BULLET.match(line) or is_mail_head(line):
        return [line]
    within = line.strip().removeprefix("|").removesuffix("|")
    return [cell.strip() for cell in _BETWEEN_CELLS.split(within)]


def _is_row(paragraph: Paragraph, *beside: Paragraph | None) -> bool:
    """Whether a line holds cells, and one beside it as many."""
    cells = len(_cells(paragraph.text))
    return cells > 1 and any(len(_cells(other.text)) == cells for other in beside if other)


def _heads_section(paragraph: Paragraph, above: Paragraph | None, below: Paragraph | None) -> bool:
    """Whether a numbered line is a section's heading, and no item of a list: "4. Key findings"."""
    number = NUMBER.match(paragraph.text)
    if not number or not paragraph.alone or below is None or any(_is_numbered(one) for one in (above, below) if one):
        return False
    words = paragraph.text[number.end() :]
    return may_be_heading(words[:_LONGEST_HEADING]) and (words[-1].isalpha() or words.endswith("?"))


def _is_numbered(paragraph: Paragraph) -> bool:
    return bool(NUMBER.match(paragraph.text))


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
