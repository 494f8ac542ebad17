"""Tables of a page: rows of data, or only its layout."""

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from briefing_app.domain.errors import TooLargeError
from briefing_app.domain.words import BlockKind
from briefing_app.reading.limits import MAX_TABLE_CELLS
from briefing_app.reading.readers.building import SourceBuilder
from briefing_app.reading.readers.lines import CELL
from briefing_app.reading.readers.walking import words

_LAYOUT = "table, h1, h2, h3, h4, ul, ol, blockquote, article, section"
_LONGEST_CELL = 600
_LONGEST_LABEL = 90
"""Characters of a first cell that is said again for each row it stands for; what is longer would be told twice."""
_MOST_DIGITS = 4
_NONE = "–"


def is_data(table: LexborNode, beside: frozenset[int] = frozenset()) -> bool:
    """Whether a table holds data: rows of two or more short cells, nothing that a page is laid out with."""
    if (table.attributes.get("role") or "") in {"presentation", "none"}:
        return False
    if any(node.mem_id != table.mem_id for node in table.css(_LAYOUT)):
        return False
    rows = list(_rows(table, beside))
    wide = [row for row in rows if len(row) > 1]
    return bool(wide) and 2 * len(wide) >= len(rows) and all(len(cell) <= _LONGEST_CELL for row in rows for cell in row)


def add_rows(builder: SourceBuilder, table: LexborNode, beside: frozenset[int]) -> None:
    """Add each row as a block, its cells in order, below what the table is called, without what is in `beside`."""
    for caption in table.css("caption"):
        builder.add(BlockKind.PARAGRAPH, words(caption, beside) if caption.mem_id not in beside else "")
    for row in _rows(table, beside):
        builder.add(BlockKind.TABLE_ROW, CELL.join(row))


def _rows(table: LexborNode, beside: frozenset[int]) -> Iterator[list[str]]:
    """The words of each row's cells, under the label that stands for several rows.

    Cells without words are left out, but for one amid others in a column that the first row names: without its place
    what stands behind it would be read under another column's name.
    """
    label, more = "", 0
    head: list[str] | None = None
    for cells in _cells(table, beside):
        texts = [words(cell, beside) for cell in cells]
        if more:
            more -= 1
            texts = [label, *texts] if any(texts) else []
        elif texts and len(texts[0]) <= _LONGEST_LABEL:
            label, more = texts[0], _rows_of(cells[0]) - 1
        if head is None:
            head = texts
        elif len(texts) == len(head):
            texts = [*_in_place(texts, head)]
        if kept := [text for text in texts if text]:
            yield kept


def _in_place(texts: list[str], head: list[str]) -> Iterator[str]:
    """Yield the words of a row's cells, a dash where a named column has none amid others that have some."""
    for nth, (text, name) in enumerate(zip(texts, head, strict=True)):
        amid = any(texts[:nth]) and any(texts[nth + 1 :])
        yield text or (_NONE if name and amid else "")


def _cells(table: LexborNode, beside: frozenset[int]) -> Iterator[list[LexborNode]]:
    """The cells of each row that is shown, within the limit for one table."""
    count = 0
    for row in table.css("tr"):
        if row.mem_id in beside or (row.parent is not None and row.parent.mem_id in beside):
            continue
        cells = [cell for cell in row.iter() if cell.tag in {"td", "th"}]
        count += len(cells)
        if count > MAX_TABLE_CELLS:
            raise TooLargeError(
                "It holds a table larger than Briefing reads; nothing was stored: copy the text you need and paste it."
            )
        yield cells


def _rows_of(cell: LexborNode) -> int:
    """How many rows a cell stands for."""
    said = cell.attributes.get("rowspan") or ""
    return max(1, int(said)) if said.isascii() and said.isdigit() and len(said) <= _MOST_DIGITS else 1
