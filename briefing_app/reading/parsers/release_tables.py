"""Tables of a release that tell the story in whole sentences: "What Ofsted said" beside "What we are doing"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.domain.briefing import Block, SourceText
from briefing_app.reading.readers.html_tables import CELL

_FEWEST_WORDS = 5
_SENTENCE_END = re.compile(r"[.!?][”’\"')]*$")
_ANSWERS = re.compile(
    r"\b(?:we|our|us|council|authority|partnership|trust)\b.*"
    r"\b(?:do|does|doing|did|done|will|going|plans?|planned|actions?|respon\w+|answers?|next)\b",
    re.IGNORECASE,
)


def cells_of(source: SourceText, rows: Sequence[Block]) -> Iterator[tuple[Block, str]]:
    """Every cell of a table with the heading of its column, in order; "" where the first row is no heading."""
    cells = [list(_cells(source.text, row)) for row in rows]
    headings = [source.text[cell.start : cell.end] for cell in cells[0]] if cells else []
    if any(map(is_told, headings)):
        headings = []
    for row in cells:
        columns = headings if len(row) == len(headings) else [""] * len(row)
        yield from ((cell, heading) for cell, heading in zip(row, columns, strict=True) if cell.end > cell.start)


def is_told(words: str) -> bool:
    """Whether a cell says something in a whole sentence, and is no grade, name or figure."""
    return len(words.split()) >= _FEWEST_WORDS and bool(_SENTENCE_END.search(words.rstrip()))


def is_answer(heading: str) -> bool:
    """Whether what stands under a column's heading is what the council does about it, not what was found."""
    return bool(_ANSWERS.search(heading))


def _cells(text: str, row: Block) -> Iterator[Block]:
    place = row.start
    for words in text[row.start : row.end].split(CELL):
        yield replace(row, start=place, end=place + len(words))
        place += len(words) + len(CELL)
