"""A briefing as plain lists for the pipe from a reading process, and back again.

JSON between our own processes: the reading process may have been taken over by a hostile document, so what it
sends is data that is checked here, never code. Spans are checked against the text, words against their enums.
"""

from typing import Any

from briefing_app.domain.briefing import (
    Audit,
    Block,
    Briefing,
    DocumentFacts,
    Finding,
    Grade,
    Link,
    PreviousVisit,
    Quote,
    SourceText,
    Speaker,
    Unplaced,
    VisitFacts,
)
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, DocumentKind, FindingKind, SaidBy

Plain = dict[str, Any]
READY = b"ready\n"
"""What a reading process says once it is loaded, before its first answer."""


def to_plain(briefing: Briefing) -> Plain:
    """The briefing as lists, strings and numbers; words of findings and quotes are given by their spans."""
    document, visit = briefing.document, briefing.visit
    source = document.source
    return {
        "document": [
            document.id, document.kind.value, document.title, document.sha256,
            document.publisher, document.published, document.file_name,
        ],
        "text": source.text,
        "blocks": [[b.kind.value, b.start, b.end, b.paragraph, b.page, b.level] for b in source.blocks],
        "pages": source.pages,
        "links": [[link.text, link.url] for link in source.links],
        "visit": [visit.council, visit.inspectorate, visit.kind, visit.start, visit.end, visit.focus],
        "inspectors": list(visit.inspectors),
        "previous": [[p.kind, p.when, p.start] for p in visit.previous],
        "grades": [[g.area, g.grade] for g in visit.grades],
        "findings": [
            [f.id, f.document, f.kind.value, f.theme.value, f.start, f.end, f.paragraph, f.page, f.section,
             f.said_by.value, f.confidence]
            for f in briefing.findings
        ],
        "quotes": [
            [q.id, q.document, q.speaker.name, q.speaker.role, q.speaker.organisation, q.start, q.end, q.paragraph,
             q.page]
            for q in briefing.quotes
        ],
        "audit": [briefing.audit.paragraphs, briefing.audit.placed,
                  [[u.start, u.end, u.why] for u in briefing.audit.unplaced]],
    }  # fmt: skip


def from_plain(plain: Plain) -> Briefing:
    """The briefing that `to_plain` described; ValueError, KeyError or TypeError where it is not one."""
    text = text_in(plain["text"])
    source = SourceText(
        text,
        tuple(_block(text, *row) for row in plain["blocks"]),
        _count(plain["pages"]),
        tuple(Link(text_in(words), _maybe(url)) for words, url in plain["links"]),
    )
    return Briefing(
        _document(source, *plain["document"]),
        _visit(plain),
        tuple(_finding(text, *row) for row in plain["findings"]),
        tuple(_quote(text, *row) for row in plain["quotes"]),
        _audit(text, *plain["audit"]),
    )


def _document(
    source: SourceText, id_: Any, kind: Any, title: Any, sha256: Any, publisher: Any, published: Any, name: Any
) -> DocumentFacts:
    return DocumentFacts(
        text_in(id_), DocumentKind(kind), text_in(title), text_in(sha256), source, _maybe(publisher), _maybe(published),
        text_in(name),
    )  # fmt: skip


def _visit(plain: Plain) -> VisitFacts:
    council, inspectorate, kind, start, end, focus = (_maybe(value) for value in plain["visit"])
    return VisitFacts(
        council, inspectorate, kind, start, end, focus,
        tuple(text_in(name) for name in plain["inspectors"]),
        tuple(PreviousVisit(text_in(kind), text_in(when), _maybe(start)) for kind, when, start in plain["previous"]),
        tuple(Grade(text_in(area), text_in(grade)) for area, grade in plain["grades"]),
    )  # fmt: skip


def _block(text: str, kind: Any, start: Any, end: Any, paragraph: Any, page: Any, level: Any) -> Block:
    _span(text, start, end)
    return Block(BlockKind(kind), start, end, _number(paragraph), _count(page), _number(level))


def _finding(
    text: str, id_: Any, document: Any, kind: Any, theme: Any, start: Any, end: Any, paragraph: Any, *rest: Any
) -> Finding:
    page, section, said_by, confidence = rest
    if not isinstance(confidence, (int, float)):
        raise TypeError("confidence")
    return Finding(
        text_in(id_), text_in(document), FindingKind(kind), Theme(theme), start, end, _span(text, start, end),
        _number(paragraph), _count(page), text_in(section), SaidBy(said_by), float(confidence),
    )  # fmt: skip


def _quote(text: str, id_: Any, document: Any, name: Any, role: Any, organisation: Any, *rest: Any) -> Quote:
    start, end, paragraph, page = rest
    return Quote(
        text_in(id_), text_in(document), Speaker(text_in(name), text_in(role), text_in(organisation)), start, end,
        _span(text, start, end), _number(paragraph), _count(page),
    )  # fmt: skip


def _audit(text: str, paragraphs: Any, placed: Any, unplaced: Any) -> Audit:
    for start, end, _ in unplaced:
        _span(text, start, end)
    listed = tuple(Unplaced(start, end, text_in(why)) for start, end, why in unplaced)
    return Audit(_number(paragraphs), _number(placed), listed)


def _span(text: str, start: Any, end: Any) -> str:
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end <= len(text)):
        raise ValueError("span")
    return text[start:end]


def text_in(value: Any) -> str:
    """The value, which is to be text; TypeError where it is not."""
    if not isinstance(value, str):
        raise TypeError("text")
    return value


def _maybe(value: Any) -> str | None:
    return None if value is None else text_in(value)


def _number(value: Any) -> int:
    if not isinstance(value, int):
        raise TypeError("number")
    return value


def _count(value: Any) -> int | None:
    return None if value is None else _number(value)
