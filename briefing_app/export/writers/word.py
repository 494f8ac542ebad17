"""The paper as a Word document: real headings, lists and tables, so that Word and a screen reader can use them."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from itertools import zip_longest
from typing import Any

from docx import Document
from docx import table as table_parts
from docx.document import Document as WordDocument
from docx.shared import Cm
from docx.text import paragraph as text_parts

from briefing_app.domain.wording import shortened
from briefing_app.export.blocks import (
    Block,
    Box,
    Boxes,
    Facts,
    Heading,
    Line,
    NoteBeside,
    Paper,
    Paragraph,
    Passage,
    Table,
    Tone,
    Voice,
    Words,
    has_long_title,
    leads_on,
)  # fmt: skip
from briefing_app.export.colours import colours
from briefing_app.export.writers.word_styles import (
    ADDED,
    CITE,
    LABEL,
    NOTICE,
    PAGE_WIDE,
    PASSAGE,
    QUIET,
    barred,
    edged,
    footed,
    gap,
    kept_together,
    named,
    paint,
    parted,
    repeated,
    shown_small,
    styled,
    tinted,
)  # fmt: skip
from briefing_app.export.writers.zipped import same_bytes

Said = text_parts.Paragraph
"""A paragraph of the Word document; `Paragraph` is one of ours."""
_PROPERTY = 250
"""Word takes no longer title."""
_LABELS_WIDE = Cm(3.6)
_NO_BREAK = "\u00a0"
_TABLES = (Facts, Table, Boxes, NoteBeside)


def word(paper: Paper) -> bytes:
    """A .docx on A4 in English (UK); the same paper gives the same bytes."""
    document = styled(Document(), long_title=has_long_title(paper))
    footed(document, paper.foot)
    _properties(document, paper)
    for block, following in zip_longest(paper.blocks, paper.blocks[1:]):
        _WRITERS[type(block)](document, block)
        if leads_on(block, following):
            # What leads a part in stays with what it leads to.
            document.paragraphs[-1].paragraph_format.keep_with_next = True
        if isinstance(block, _TABLES) and not isinstance(following, Heading):
            # A heading brings its own room, and what stands between a table and it may part it from what it heads.
            gap(document.add_paragraph())
    return same_bytes(document.save, paper.made)


def _properties(document: WordDocument, paper: Paper) -> None:
    known, made = document.core_properties, datetime.fromisoformat(paper.made).replace(tzinfo=None)
    known.title, known.subject = shortened(paper.title, _PROPERTY), shortened(paper.subject, _PROPERTY)
    known.language = "en-GB"
    known.author, known.last_modified_by, known.comments = "Briefing", "Briefing", ""
    known.created, known.modified, known.revision = made, made, 1


def _said(paragraph: Said, words: Words) -> Said:
    for span in words:
        paragraph.add_run(span.text, style=ADDED if span.voice is Voice.ADDED else None)
    return paragraph


def _heading(document: WordDocument, block: Heading) -> None:
    _said(document.add_paragraph(style=f"Heading {block.level}"), block.words)


def _paragraph(document: WordDocument, block: Paragraph) -> None:
    _said(document.add_paragraph(style=QUIET if block.quiet else None), block.words)


def _facts(document: WordDocument, block: Facts) -> None:
    table = _table(document, block.title, (_LABELS_WIDE, PAGE_WIDE - _LABELS_WIDE))
    for label, lines in block.rows:
        head, cell = _row(table).cells
        head.paragraphs[0].add_run(label).bold = True
        for paragraph, words in zip(_paragraphs(cell, len(lines)), lines, strict=True):
            _said(paragraph, words)
    _finished(table)


def _judgements(document: WordDocument, block: Table) -> None:
    table = _table(document, block.title, (PAGE_WIDE // len(block.header),) * len(block.header))
    head = _row(table)
    for cell, label in zip(head.cells, block.header, strict=True):
        cell.paragraphs[0].add_run(label).bold = True
    repeated(head)
    for row in block.rows:
        for cell, words in zip(_row(table).cells, row, strict=True):
            _said(cell.paragraphs[0], words)
    # Grades are read against each other; a long table is parted by Word all the same.
    for each in table.rows[:-1]:
        for cell in each.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True
    _finished(table)


def _boxes(document: WordDocument, block: Boxes) -> None:
    count = len(block.boxes)
    title = ", ".join(box.title for box in block.boxes)
    table = _table(document, title, (PAGE_WIDE // count,) * count)
    head, body = _row(table), _row(table)
    repeated(head)
    for nth, box in enumerate(block.boxes):
        _box_head(head.cells[nth], box)
        _box_body(body.cells[nth], box)
    parted(table)
    _finished(table)


def _box_head(cell: table_parts._Cell, box: Box) -> None:
    tinted(cell, box.tone, edge=True)
    heading = cell.paragraphs[0]
    heading.style = "Heading 3"
    shown_small(heading)
    paint(heading.add_run(f"{box.tone.sign} {box.title}"), _colour(box.tone))


def _box_body(cell: table_parts._Cell, box: Box) -> None:
    tinted(cell, box.tone)
    parts: list[Callable[[Said], None]] = []
    if box.notice:
        parts.append(partial(_notice, text=box.notice))
    parts += [partial(_bullet, line=line) for line in box.lines]
    if box.more:
        parts.append(partial(_quiet, text=box.more))
    for paragraph, write in zip(_paragraphs(cell, len(parts)), parts, strict=True):
        write(paragraph)


def _notice(paragraph: Said, text: str) -> None:
    paragraph.style = NOTICE
    paragraph.add_run(text)


def _quiet(paragraph: Said, text: str) -> None:
    paragraph.style = QUIET
    paragraph.add_run(text)


def _bullet(paragraph: Said, line: Line) -> None:
    paragraph.style = "List Bullet"
    _said(paragraph, line.words)
    if line.after:
        # Only the number keeps to its word: a whole remark without a break would be parted within a word.
        after = line.after.replace("finding ", f"finding{_NO_BREAK}")
        paint(paragraph.add_run(f" ({after})"), colours("light")["muted"])


def _passage(document: WordDocument, block: Passage) -> None:
    label = document.add_paragraph(style=LABEL)
    if block.number:
        paint(label.add_run(f"{block.number}. "), colours("light")["muted"]).bold = False
    paint(label.add_run(f"{block.tone.sign} {block.label}"), _colour(block.tone))
    words = _said(document.add_paragraph(style=PASSAGE), block.words)
    cite = document.add_paragraph(style=CITE)
    cite.add_run(block.cite)
    if block.detail:
        cite.add_run(" · ")
        _said(cite, block.detail)
    barred((label, words, cite), _colour(block.tone), further=block.follows)


def _note(document: WordDocument, block: NoteBeside) -> None:
    beside = bool(block.on or block.state)
    title = f"{block.label}, beside the words it is on" if beside else block.label
    table = _table(document, title, (PAGE_WIDE // 2,) * 2 if beside else (PAGE_WIDE,))
    head = _row(table)
    repeated(head)
    about = head.cells[0].merge(head.cells[-1]).paragraphs[0]
    about.paragraph_format.keep_with_next = True
    about.add_run(block.label).bold = True
    about.add_run(" · ")
    _said(about, block.about)
    cells = _row(table).cells
    if beside:
        on = [block.on] if block.on else []
        for paragraph, words in zip(_paragraphs(cells[0], len(on)), on, strict=True):
            paragraph.style, paragraph.paragraph_format.keep_with_next = PASSAGE, False
            _said(paragraph, words)
        if block.state:
            paragraph = cells[0].add_paragraph(style=QUIET) if on else cells[0].paragraphs[0]
            paragraph.add_run(block.state)
    for paragraph, words in zip(_paragraphs(cells[-1], len(block.text)), block.text, strict=True):
        _said(paragraph, words)
    edged(table)
    _finished(table)


def _table(document: WordDocument, title: str, widths: tuple[int, ...]) -> table_parts.Table:
    table: table_parts.Table = document.add_table(rows=0, cols=len(widths))
    table.style = "Briefing Table"
    table.autofit = False
    named(table, title)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    return table


def _row(table: table_parts.Table) -> table_parts._Row:
    row: table_parts._Row = table.add_row()  # type: ignore[no-untyped-call]  # python-docx left it untyped
    return row


def _finished(table: table_parts.Table) -> None:
    """Rows stay whole."""
    for row in table.rows:
        kept_together(row)


def _paragraphs(cell: table_parts._Cell, count: int) -> list[Said]:
    """So many paragraphs in a cell; it has one from the start."""
    return [cell.paragraphs[0], *(cell.add_paragraph() for _ in range(count - 1))][:count]


def _colour(tone: Tone) -> str:
    return colours("light")["muted" if tone is Tone.CONTEXT else tone.value]


_WRITERS: dict[type[Block], Callable[[WordDocument, Any], None]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Facts: _facts,
    Table: _judgements,
    Boxes: _boxes,
    Passage: _passage,
    NoteBeside: _note,
}
