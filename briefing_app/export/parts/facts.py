"""What was looked at, when, by whom, and which documents tell of it; the judgements."""

from collections.abc import Iterator

from briefing_app.domain.dates import say_date, say_range
from briefing_app.domain.judgements import grade_in_full
from briefing_app.domain.library import DocumentCard, Visit
from briefing_app.domain.wording import capital, document_name
from briefing_app.export.blocks import Block, Facts, Heading, Span, Table, Words, one_line, own, source


def visit_line(visit: Visit) -> str:
    """Whose visit it was, what and when: "Shropshire Council · Ofsted focused visit · 30–31 July 2024"."""
    parts = (council(visit), _what(visit), say_range(visit.start, visit.end))
    return one_line(" · ".join(filter(None, parts)))


def council(visit: Visit) -> str:
    """Whose visit it was."""
    return visit.council or "Council not named"


def facts(visit: Visit) -> Facts:
    """All that is known of the visit as a table; what is not known has no row."""
    rows = (
        ("Council", _line(council(visit))),
        ("Looked at", _line(capital((visit.focus or "").rstrip(".")))),
        ("What it was", _line(capital(_what(visit)))),
        ("When", _line(say_range(visit.start, visit.end))),
        ("Inspectors", _line(", ".join(visit.inspectors))),
        ("Visits before", tuple(own(_previous(one.kind, one.when or say_date(one.start))) for one in visit.previous)),
        ("Read for this paper", tuple(map(_document, visit.documents))),
    )
    return Facts("About the visit", tuple((label, lines) for label, lines in rows if lines))


def judgements(visit: Visit) -> Iterator[Block]:
    """Areas and grades; nothing where there are none, as at a focused visit."""
    if visit.grades:
        yield Heading(own("Judgements"))
        rows = tuple((own(capital(grade.area)), own(capital(grade_in_full(grade.grade)))) for grade in visit.grades)
        yield Table("Judgements", ("Area", "Grade"), rows)


def _what(visit: Visit) -> str:
    return " ".join(filter(None, (visit.inspectorate, visit.kind)))


def _line(text: str) -> tuple[Words, ...]:
    return (own(text),) if text else ()


def _previous(kind: str, when: str) -> str:
    return ", ".join(filter(None, (capital(kind or "visit"), when)))


def _document(card: DocumentCard) -> Words:
    title = one_line(card.title or card.file_name)
    if not title:
        return own(document_name(card))
    by = f" ({one_line(card.publisher)})" if card.publisher else ""
    return (Span(f"{document_name(card)}: “"), *source(title), Span(f"”{by}"))
