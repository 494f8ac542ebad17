"""A document's page: the original as kept, with its own pages and paragraph numbers."""

from collections.abc import Iterable, Iterator, Sequence

from briefing_app.domain.briefing import CONTENTS, STRUCK, Audit, Block, Finding, Quote
from briefing_app.domain.dates import say_date
from briefing_app.domain.imports import ATTACHED
from briefing_app.domain.library import DocumentCard, StoredDocument, Visit
from briefing_app.domain.notes import Note
from briefing_app.domain.review import is_set_aside
from briefing_app.domain.scans import is_scan
from briefing_app.domain.wording import capital, document_name, plural, shortened
from briefing_app.domain.words import BlockKind, FindingKind
from briefing_app.ui.deeds import ShowVersions
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import (
    Chip,
    HeadingBlock,
    LineBlock,
    LinkTo,
    Mark,
    MarkRole,
    Page,
    PageBlock,
    RowBlock,
    RuleBlock,
    TextBlock,
    Tone,
    Words,
    tone_of,
)  # fmt: skip
from briefing_app.ui.reader.pages.common import crumbs
from briefing_app.ui.reader.pages.lying import Lying
from briefing_app.ui.reader.pages.originals import page_rules, scan_pages

_CELL = " | "
"""Between the cells of a table row, as readers keep it."""
_BESIDE = "Beside the article on its web page"
_BESIDES = {
    ATTACHED: "Attached to the e-mail and not read",
    STRUCK: "Struck through and not read",
    CONTENTS: "Contents list",
}
_ASIDE = frozenset({BlockKind.FOOTNOTE, BlockKind.BESIDE})
_KIND_MARKS = {
    FindingKind.STRENGTH: MarkRole.STRENGTH,
    FindingKind.IMPROVEMENT: MarkRole.IMPROVEMENT,
    FindingKind.PRIORITY_ACTION: MarkRole.PRIORITY,
}


def document_page(
    document: StoredDocument,
    visit: Visit,
    notes: Sequence[Note] = (),
    start: int | None = None,
    end: int | None = None,
) -> Page:
    """The original; what lies from `start` to `end` is highlighted and in view."""
    marks = _marks(document, notes, start, end)
    blocks: list[PageBlock] = []
    target = None
    for block, shown in _laid_out(document, marks):
        if target is None and start is not None and block and block.start <= start < max(block.end, block.start + 1):
            target = len(blocks)
        blocks.append(shown)
    blocks += _unplaced(document.audit, document, visit)
    card = document.card
    return Page(
        title=card.title or document_name(card),
        blocks=tuple(blocks),
        crumbs=(*crumbs(visit, document_name(card)), *_earlier(card)),
        chips=_chips(document),
        place=Place(PageKind.DOCUMENT, visit.id, card.id, start, end),
        target=target,
    )


def _earlier(card: DocumentCard) -> tuple[LinkTo, ...]:
    """The way to the versions before this one, where there are any."""
    if card.version == 1:
        return ()
    said = f"Show the {plural(card.version - 1, 'earlier version', 'earlier versions')} of this document"
    return (LinkTo("Earlier versions…", said=said, deed=ShowVersions(card.id)),)


def _chips(document: StoredDocument) -> tuple[Chip, ...]:
    card = document.card
    pages = f"{card.pages} pages" if card.pages and card.pages > 1 else ""
    kind = capital(card.kind.value) if card.title else ""
    said = (kind, say_date(card.published), card.publisher or "", pages)
    return tuple(Chip(text) for text in said if text)


def _marks(
    document: StoredDocument,
    notes: Iterable[Note],
    start: int | None,
    end: int | None,
) -> list[Mark]:
    marks = [Mark(f.start, f.end, _KIND_MARKS[f.kind]) for f in document.findings if f.kind in _KIND_MARKS]
    marks += [Mark(quote.start, quote.end, MarkRole.QUOTE) for quote in document.quotes]
    marks += [
        Mark(note.anchor.start, note.anchor.end, MarkRole.NOTE)
        for note in notes
        if note.anchor.document == document.card.id and note.anchor.start is not None and note.anchor.end is not None
    ]
    if start is not None and end is not None:
        marks.append(Mark(start, end, MarkRole.PASSAGE))
    return sorted(marks, key=lambda mark: mark.start)


def _laid_out(document: StoredDocument, marks: Sequence[Mark]) -> Iterator[tuple[Block | None, PageBlock]]:
    if is_scan(document.source):
        yield from scan_pages(document, marks)
        return
    page, above, asides, paper = 0, 0, _asides(document), _Paper(document, marks)
    title = document.card.title.strip()
    for nth, block in enumerate(document.source.blocks):
        if block.page and block.page > page:
            yield from ((None, rule) for rule in page_rules(document, page, block.page))
            page = block.page
        if nth == 0 and document.source.text[block.start : block.end].strip() == title and paper.is_plain(block):
            continue
        if block.start in asides:
            yield None, RuleBlock(asides[block.start])
        yield block, _shown(block, paper, numbered=block.paragraph != above)
        # A heading has the number of what it stands above, where one looks for it.
        above = above if block.kind is BlockKind.HEADING else block.paragraph
    if page:
        yield from ((None, rule) for rule in page_rules(document, page, (document.source.pages or 0) + 1, end=True))


def _asides(document: StoredDocument) -> dict[int, str]:
    """What stands behind the text and why, by the start of the first block of each sort."""
    whys = {left.start: left.why for left in document.audit.unplaced}
    found, last = dict[int, str](), ""
    for block in document.source.blocks:
        why = _BESIDES.get(whys.get(block.start, ""), _BESIDE) if block.kind is BlockKind.BESIDE else ""
        if why != last:
            found[block.start] = last = why
    return {start: why for start, why in found.items() if why}


class _Paper:
    """A document's text with what lies on it."""

    def __init__(self, document: StoredDocument, marks: Sequence[Mark]) -> None:
        self.document = document
        self._marks, self._findings, self._quotes = Lying(marks), Lying(document.findings), Lying(document.quotes)

    def is_plain(self, block: Block) -> bool:
        """Whether it is a heading on which nothing is marked."""
        return block.kind is BlockKind.HEADING and not self._marks.within(block.start, block.end)

    def words(self, start: int, end: int) -> Words:
        """The words between two places, with the marks on them and the first passage there."""
        here = tuple(
            Mark(max(0, mark.start - start), min(end, mark.end) - start, mark.role)
            for mark in self._marks.within(start, end)
        )
        passage = next((passage.id for passage in self.passages(start, end)), "")
        return Words(self.document.source.text[start:end], here, self.document.card.id, start, passage)

    def passages(self, start: int, end: int) -> Iterator[Finding | Quote]:
        """The findings that begin there, then the quotes of which some stands there."""
        yield from (finding for finding in self._findings.within(start, end) if finding.start >= start)
        yield from self._quotes.within(start, end)

    def cells(self, block: Block) -> Iterator[Words]:
        """The words of a row, cell by cell."""
        start = block.start
        for cell in self.document.source.text[block.start : block.end].split(_CELL):
            yield self.words(start, start + len(cell))
            start += len(cell) + len(_CELL)


def _shown(block: Block, paper: _Paper, *, numbered: bool) -> PageBlock:
    words = paper.words(block.start, block.end)
    number = str(block.paragraph) if block.paragraph and numbered else ""
    if block.kind is BlockKind.HEADING:
        return HeadingBlock(words, max(2, min(block.level, 4)))
    if block.kind is BlockKind.TABLE_ROW:
        return RowBlock(tuple(paper.cells(block)), margin=True)
    return TextBlock(
        words,
        muted=block.kind in _ASIDE,
        bullet=block.kind is BlockKind.BULLET,
        number="" if block.kind in _ASIDE else number,
        signs=_signs(paper.passages(block.start, block.end)),
        noted=any(mark.role is MarkRole.NOTE for mark in words.marks),
        margin=True,
    )


def _signs(passages: Iterable[Finding | Quote]) -> tuple[Tone, ...]:
    tones = [Tone.QUOTE if isinstance(passage, Quote) else tone_of(passage.kind) for passage in passages]
    return tuple(dict.fromkeys(tone for tone in tones if tone is not Tone.CONTEXT))


def _unplaced(audit: Audit, document: StoredDocument, visit: Visit) -> list[PageBlock]:
    """What the reader left over, and apart from it what a person did: that is no failure of the reader's."""
    left = [part for part in audit.unplaced if not is_set_aside(part)]
    aside = [part for part in audit.unplaced if is_set_aside(part)]
    lines: list[PageBlock] = []
    for title, icon, parts in (
        ("What Briefing could not place", "help", left),
        ("Set aside in a review", "check", aside),
    ):
        if parts:
            lines.append(HeadingBlock(Words(title)))
        for part in parts:
            place = Place(PageKind.DOCUMENT, visit.id, document.card.id, part.start, part.end)
            words = shortened(document.source.text[part.start : part.end].replace("\n", " "), 60)
            lines.append(LineBlock(icon, LinkTo(words, place), part.why))
    return lines
