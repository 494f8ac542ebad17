"""Writing what was found in a document: its findings, quotes and unplaced paragraphs as rows."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from briefing_app.domain.briefing import Finding, Quote, Speaker, Unplaced
from briefing_app.domain.correcting import Reading
from briefing_app.domain.ids import PassageIds
from briefing_app.storage.rows.library import FindingRow, QuoteRow, SpeakerRow, UnplacedRow

Passage = TypeVar("Passage", Finding, Quote)
Named = Iterable[tuple[str, Passage]]
Values = dict[str, Any]


def named(prefix: str, document: str, passages: Sequence[Passage]) -> list[tuple[str, Passage]]:
    """Each passage with its id in this document, in the order of the text; the same words get the same id again."""
    ids = PassageIds(prefix, document)
    return [(ids.next(passage.text), passage) for passage in sorted(passages, key=lambda passage: passage.start)]


def add_passages(
    session: Session, document: str, findings: Named[Finding], quotes: Named[Quote], unplaced: Iterable[Unplaced]
) -> None:
    """Write what was found in a document."""
    parts: dict[type[Any], list[Values]] = {
        FindingRow: [_finding(name, document, found) for name, found in findings],
        QuoteRow: [_quote(session, name, document, said) for name, said in quotes],
        UnplacedRow: _unplaced(document, unplaced),
    }
    for table, rows in parts.items():
        add_rows(session, table, rows)


def update_passages(session: Session, document: str, was: Reading, now: Reading) -> None:
    """Write only what differs between two readings of one text, of which the library holds the first."""
    for table, before, after in ((FindingRow, was.findings, now.findings), (QuoteRow, was.quotes, now.quotes)):
        new = set(after)
        gone = [passage.id for passage in before if passage not in new]
        if gone:
            session.execute(delete(table).where(table.id.in_(gone)))
    findings, quotes = set(was.findings), set(was.quotes)
    added: dict[type[Any], list[Values]] = {
        FindingRow: [_finding(one.id, document, one) for one in now.findings if one not in findings],
        QuoteRow: [_quote(session, one.id, document, one) for one in now.quotes if one not in quotes],
    }
    for kind, rows in added.items():
        add_rows(session, kind, rows)
    if was.audit.unplaced != now.audit.unplaced:
        remove_rows(session, UnplacedRow, document)
        add_rows(session, UnplacedRow, _unplaced(document, now.audit.unplaced))


def remove_rows(session: Session, table: type[Any], document: str) -> None:
    """Remove a document's rows from a table."""
    session.execute(delete(table).where(table.document_id == document))


def add_rows(session: Session, table: type[Any], rows: list[Values]) -> None:
    """Write rows into a table."""
    # Over the session's connection: the session itself would first copy every row to keep track of it.
    if rows:
        session.connection().execute(insert(table), rows)


def _unplaced(document: str, unplaced: Iterable[Unplaced]) -> list[Values]:
    return [{"document_id": document, "start": part.start, "stop": part.end, "why": part.why} for part in unplaced]


def _finding(name: str, document: str, found: Finding) -> Values:
    return {
        "id": name,
        "document_id": document,
        "kind": found.kind,
        "theme": found.theme,
        "start": found.start,
        "stop": found.end,
        "text": found.text,
        "paragraph": found.paragraph,
        "page": found.page,
        "section": found.section,
        "said_by": found.said_by,
        "confidence": found.confidence,
        "confirmed": found.confirmed,
    }


def _quote(session: Session, name: str, document: str, said: Quote) -> Values:
    speaker = said.speaker
    return {
        "id": name,
        "document_id": document,
        "speaker_number": _speaker(session, speaker).number,
        "speaker": " ".join(filter(None, (speaker.name, speaker.role, speaker.organisation))),
        "start": said.start,
        "stop": said.end,
        "text": said.text,
        "paragraph": said.paragraph,
        "page": said.page,
        "confirmed": said.confirmed,
    }


def _speaker(session: Session, speaker: Speaker) -> SpeakerRow:
    query = select(SpeakerRow).where(
        SpeakerRow.name == speaker.name,
        SpeakerRow.role == speaker.role,
        SpeakerRow.organisation == speaker.organisation,
    )
    row = session.scalar(query)
    if row is None:
        row = SpeakerRow(name=speaker.name, role=speaker.role, organisation=speaker.organisation)
        session.add(row)
        session.flush()
    return row
