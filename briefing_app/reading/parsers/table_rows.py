"""The cells of a table's row, which readers join into one block, each as a block of its own again."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing_app.domain.briefing import Block
from briefing_app.reading.readers.lines import CELL

_SENTENCE_END = re.compile(r"[.!?][”’\"')]*$")


def cells_of(row: Block, text: str) -> Iterator[tuple[Block, str]]:
    """Every cell in order, also those without words, each with its words; `text` is the row's."""
    at = row.start
    for words in text.split(CELL):
        yield replace(row, start=at, end=at + len(words)), words.strip()
        at += len(words) + len(CELL)


def ends_as_sentence(words: str) -> bool:
    """Whether a cell's words end as a sentence does, also one in quotation marks or brackets."""
    return bool(_SENTENCE_END.search(words))
