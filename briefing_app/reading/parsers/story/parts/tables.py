"""Tables of a release that tell the story in whole sentences: "What Ofsted said" beside "What we are doing"."""

import re
from collections.abc import Iterator, Sequence

from briefing_app.domain.briefing import Block, SourceText
from briefing_app.reading.parsers.table_rows import cells_of, ends_as_sentence

_FEWEST_WORDS, _MIDDLING, _LONG = 3, 5, 8
_ANSWERS = re.compile(
    r"\b(?:we|our|us|council|authority|partnership|trust)\b.*"
    r"\b(?:do|does|doing|did|done|will|going|plans?|planned|actions?|respon\w+|answers?|next)\b",
    re.IGNORECASE,
)


def cells_in_columns(source: SourceText, rows: Sequence[Block]) -> Iterator[tuple[Block, str, bool]]:
    """Every cell in order, the heading of its column, and whether it tells something in a whole sentence.

    The last row above in which nothing is told heads the columns; a heading is "" where there is no such row.
    """
    headings: list[str] = []
    in_story = False
    for row in rows:
        cells = list(cells_of(row, source.text[row.start : row.end]))
        words = [said for _, said in cells]
        told = [_is_told(said, in_story=in_story) for said in words]
        columns = headings if any(told) and len(headings) == len(words) else [""] * len(words)
        for (cell, _), heading, tells in zip(cells, columns, told, strict=True):
            if cell.end > cell.start:
                yield cell, heading, tells
        in_story = any(told)
        headings = headings if in_story else words


def _is_told(words: str, *, in_story: bool) -> bool:
    """Whether a cell says something, and is no grade, name or figure; below one that does, fewer words will do."""
    count = len(words.split())
    return count >= (_MIDDLING if in_story else _LONG) or (count >= _FEWEST_WORDS and ends_as_sentence(words))


def is_answer(heading: str) -> bool:
    """Whether what stands under a column's heading is what the council does about it, not what was found."""
    return bool(_ANSWERS.search(heading))
