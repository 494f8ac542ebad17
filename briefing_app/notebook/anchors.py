"""Where a note belongs: a visit, a document, or some words of it with the words around them."""

from briefing_app.domain.library import StoredDocument, Visit
from briefing_app.domain.notes import Anchor
from briefing_app.domain.wording import visit_line

AROUND = 32


def anchor_on_visit(visit: Visit) -> Anchor:
    """An anchor on a whole visit."""
    return Anchor(on=visit.id, visit=visit.id, title=say_visit(visit))


def anchor_on_document(document: StoredDocument, visit: Visit) -> Anchor:
    """An anchor on a whole document."""
    return Anchor(on=document.card.id, visit=visit.id, document=document.card.id, title=say_document(document, visit))


def anchor_on_passage(document: StoredDocument, visit: Visit, start: int, end: int, on: str) -> Anchor:
    """An anchor on a document's words from `start` to `end`; `on` is the finding, quote or document they are."""
    text = document.source.text
    return Anchor(
        on=on,
        visit=visit.id,
        document=document.card.id,
        title=say_document(document, visit),
        exact=text[start:end],
        before=text[max(0, start - AROUND) : start],
        after=text[end : end + AROUND],
        start=start,
        end=end,
    )


def say_visit(visit: Visit) -> str:
    """A visit in one line."""
    return visit_line(visit.council, visit.kind, visit.start, visit.end)


def say_document(document: StoredDocument, visit: Visit) -> str:
    """A document in words, with the visit it is about."""
    return f"{document.card.title} ({say_visit(visit)})" if document.card.title else say_visit(visit)
