"""How the blocks of a letter or report stand to each other: what is a list, what a line stands over, what is prose."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing_app.domain.briefing import Block
from briefing_app.domain.words import BlockKind
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.parsers.sections import Role, asked_before, role_of
from briefing_app.reading.parsers.table_rows import cells_of, ends_as_sentence

STOPS = frozenset(".;)!?")
LONGEST_LABEL = 60
_LONGEST_ENTRY = 90
"""Of a contents list, in characters."""
_MANY_SENTENCES = 4
_FEWEST_TOLD = 4
"""Words of a cell that tells something."""
_SENTENCE = re.compile(r"[\w)\]’”]{3}\.\s|[\w)\]’”]\.$")


def follows_up(pair: Sequence[Block], text: str) -> bool:
    """Whether the first of two blocks is a line that stands over what became of an earlier recommendation."""
    if [block.kind for block in pair] != [BlockKind.PARAGRAPH] * 2:
        return False
    line, below = (text[block.start : block.end] for block in pair)
    return bool(asked_before(line)) and not asked_before(below) and below[-1:] in STOPS


def names_points(pair: Sequence[Block], text: str) -> bool:
    """Whether the first of two blocks is a short line over bulleted sentences: "Scrutiny and challenge"."""
    if [block.kind for block in pair] != [BlockKind.PARAGRAPH, BlockKind.BULLET]:
        return False
    line, point = (text[block.start : block.end] for block in pair)
    plain = len(line) < LONGEST_LABEL and line[:1].isupper() and line[-1:].isalpha() and ":" not in line
    return plain and point[-1:] in STOPS


def bullets_that_go_on(blocks: Sequence[Block], text: str) -> list[Block]:
    """The first of some blocks that go on with a sentence begun above them: bullets in small letters."""
    parts: list[Block] = []
    for block in blocks:
        if block.kind is not BlockKind.BULLET or not text[block.start].islower():
            break
        parts.append(block)
    return parts


def is_prose(block: Block, text: str) -> bool:
    """Whether a block holds a sentence, and more than an entry of a contents list."""
    return block.end - block.start > _LONGEST_ENTRY and bool(_SENTENCE.search(text, block.start, block.end))


def is_told_at_length(text: str) -> bool:
    """Whether a paragraph under what is asked tells of many things in many sentences, and is no one item."""
    return len(sentences(text)) >= _MANY_SENTENCES


def is_listed(blocks: Sequence[Block]) -> bool:
    """Whether a section begins with a list: its first few blocks hold a bullet."""
    for block in blocks[:3]:
        if block.kind is BlockKind.HEADING:
            return False
        if block.kind is BlockKind.BULLET:
            return True
    return False


def is_punctuated(blocks: Sequence[Block], text: str) -> bool:
    """Whether most paragraphs up to the next heading end in full stops."""
    ends = []
    for block in blocks:
        if block.kind is BlockKind.HEADING and role_of(text[block.start : block.end]) is not Role.SAME:
            break
        if block.kind is BlockKind.PARAGRAPH:
            ends.append(text[block.end - 1] in STOPS)
    return 2 * sum(ends) >= len(ends)


def paragraphs_in_row(row: Block, text: str) -> list[Block]:
    """The cells of a table's row that tell something in a whole sentence, as paragraphs; `text` is the row's.

    Of a row on a page nobody knows where its cells end.
    """
    return [
        replace(cell, kind=BlockKind.PARAGRAPH)
        for cell, words in (cells_of(row, text) if row.page is None else ())
        if len(words.split()) >= _FEWEST_TOLD and ends_as_sentence(words)
    ]
