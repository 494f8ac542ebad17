"""Where the pages of the original begin on a document's page, and what is shown of a scan."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.domain.briefing import Block
from briefing_app.domain.library import StoredDocument
from briefing_app.domain.words import BlockKind
from briefing_app.ui.reader.page import Mark, MarkRole, NoticeBlock, Original, PageBlock, RuleBlock, Words

SCANNED = (
    "This document is a scan: each page is a picture, so its words cannot be searched or read out. "
    "You can add a note to any page; Ctrl and + make it larger."
)


def page_rules(document: StoredDocument, done: int, upto: int, *, end: bool = False) -> Iterator[RuleBlock]:
    """The lines for the pages after `done`: that of `upto`, before it those without words of their own.

    At the document's `end` there is no page `upto` any more.
    """
    for page in range(done + 1, upto):
        yield RuleBlock(f"Page {page} · no text", original(document, page))
    if not end:
        yield RuleBlock(f"Page {upto}", original(document, upto))


def original(document: StoredDocument, page: int) -> Original | None:
    """A page of the file; None where the file has no pages that could be drawn."""
    pages = document.source.pages
    if not pages or page > pages:
        return None
    return Original(document.card.id, document.card.version, page, pages)


def scan_pages(document: StoredDocument, marks: Sequence[Mark]) -> Iterator[tuple[Block | None, PageBlock]]:
    """A scan's pages, each shown as a picture, with what a note on it is anchored to."""
    yield None, NoticeBlock(SCANNED)
    for block in document.source.blocks:
        if block.kind is not BlockKind.HEADING:
            yield block, _scanned(document, block, marks)


def _scanned(document: StoredDocument, block: Block, marks: Sequence[Mark]) -> RuleBlock:
    text = document.source.text[block.start : block.end]
    noted = any(mark.role is MarkRole.NOTE and mark.start < block.end and block.start < mark.end for mark in marks)
    words = Words(text, (), document.card.id, block.start)
    page = original(document, block.page or 1)
    return RuleBlock(text, replace(page, at_once=True, words=words, noted=noted) if page else None)
