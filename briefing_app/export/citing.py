"""Where a passage stands, in words: "Inspection letter, page 2, paragraph 7"."""

from collections import Counter

from briefing_app.domain.briefing import Finding, Quote
from briefing_app.domain.comparison import Passage
from briefing_app.domain.library import DocumentCard, StoredDocument, Visit
from briefing_app.domain.wording import capital, document_name
from briefing_app.domain.words import DocumentKind


def cite(passage: Finding | Quote, visit: Visit, *, dated: bool = False) -> str:
    """A finding's or quote's document, page and paragraph; `dated` where another visit's document is spoken of."""
    card = next((card for card in visit.documents if card.id == passage.document), None)
    return _joined(_named(card, visit, dated=dated), passage.page, passage.paragraph)


def cite_passage(passage: Passage, document: StoredDocument, visit: Visit) -> str:
    """The same for a stretch of a document's text."""
    block = document.source.block_at(passage.start)
    named = _named(document.card, visit)
    return _joined(named, block.page, block.paragraph) if block else named


def _named(card: DocumentCard | None, visit: Visit, *, dated: bool = False) -> str:
    """By its kind; by its date too where the visit has several of that kind, by its title where that has no date."""
    if card is None:
        return "Document"
    alone = Counter(other.kind for other in visit.documents)[card.kind] == 1
    if card.kind is DocumentKind.OTHER:
        return card.title or card.file_name or "Document"
    if (alone and not dated) or (dated and card.published):
        return document_name(card) if dated else capital(card.kind.value)
    return document_name(card) if card.published else f"{capital(card.kind.value)} “{card.title or card.file_name}”"


def _joined(named: str, page: int | None, paragraph: int) -> str:
    at = (f"page {page}" if page else "", f"paragraph {paragraph}" if paragraph else "")
    return ", ".join(filter(None, (named, *at)))
