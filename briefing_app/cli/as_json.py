"""The JSON shapes of the command line, from the domain's words."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from briefing_app.domain.briefing import Briefing, Finding, Quote, VisitFacts
from briefing_app.domain.imports import ImportReport
from briefing_app.domain.library import DocumentCard, Visit, VisitTree
from briefing_app.domain.meetings import Agenda
from briefing_app.domain.notes import DeletedNote, Note, Wording
from briefing_app.domain.search import SearchResult

Json = dict[str, Any]


def briefing_json(briefing: Briefing) -> Json:
    """What `read --json` prints."""
    document, source = briefing.document, briefing.document.source
    return {
        "document": {
            "id": document.id,
            "kind": document.kind.value,
            "title": document.title,
            "publisher": document.publisher,
            "published": document.published,
            "sha256": document.sha256,
            "pages": source.pages,
            "text": source.text,
        },
        "visit": _visit_facts(briefing.visit),
        "findings": [finding_json(each) for each in briefing.findings],
        "quotes": [quote_json(each) for each in briefing.quotes],
        "links": [{"text": link.text, "url": link.url} for link in source.links],
        "audit": {
            "paragraphs": briefing.audit.paragraphs,
            "placed": briefing.audit.placed,
            "unplaced": [{"start": u.start, "end": u.end, "why": u.why} for u in briefing.audit.unplaced],
        },
    }


def _visit_facts(visit: VisitFacts | Visit) -> Json:
    return {
        **_what_and_when(visit),
        "focus": visit.focus,
        "inspectors": list(visit.inspectors),
        "previous": [{"kind": each.kind, "when": each.when, "start": each.start} for each in visit.previous],
        "grades": [{"area": each.area, "grade": each.grade} for each in visit.grades],
    }


def finding_json(finding: Finding) -> Json:
    """One finding."""
    return {
        "id": finding.id,
        "kind": finding.kind.value,
        "theme": finding.theme.value,
        "section": finding.section,
        "paragraph": finding.paragraph or None,
        "page": finding.page,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "said_by": finding.said_by.value,
        "confidence": finding.confidence,
    }


def quote_json(quote: Quote) -> Json:
    """One quote with its speaker."""
    speaker = quote.speaker
    return {
        "id": quote.id,
        "speaker": {"name": speaker.name, "role": speaker.role, "organisation": speaker.organisation},
        "start": quote.start,
        "end": quote.end,
        "paragraph": quote.paragraph or None,
        "page": quote.page,
        "text": quote.text,
    }


def import_json(report: ImportReport) -> Json:
    """What `import --json` prints."""
    files = [
        {"path": each.path, "outcome": each.outcome.value, "document": each.document, "reason": each.reason}
        | ({"neighbours_of": each.neighbours_of} if each.neighbours_of else {})
        for each in report.files
    ]
    return {"files": files, "counts": {outcome.value: count for outcome, count in report.counts.items()}}


def shelf_json(report: ImportReport) -> Json:
    """What `publish --json` and `sync --json` print: as an import, with visits in the place of files."""
    visits = [
        {"visit": each.path, "outcome": each.outcome.value, "document": each.document, "reason": each.reason}
        for each in report.files
    ]
    return {"visits": visits, "counts": {outcome.value: count for outcome, count in report.counts.items()}}


def list_json(visits: tuple[Visit, ...]) -> Json:
    """What `list --json` prints."""
    return {"visits": [{**_visit_head(each), "documents": _documents(each.documents)} for each in visits]}


def removed_json(visits: Sequence[Visit], unknown: Sequence[str], copy: Path | None) -> Json:
    """What `remove --json` prints: what is gone from which visits, and where the library is as it was before."""
    return {
        "removed": [
            {"visit": visit.id, "file": card.file_name, **shown}
            for visit in visits
            for card, shown in zip(visit.documents, _documents(visit.documents), strict=True)
        ],
        "unknown": list(unknown),
        "copy": str(copy) if copy else None,
    }


def _visit_head(visit: Visit) -> Json:
    return {"id": visit.id, **_what_and_when(visit)}


def _what_and_when(visit: VisitFacts | Visit) -> Json:
    return {
        "council": visit.council,
        "inspectorate": visit.inspectorate,
        "kind": visit.kind,
        "start": visit.start,
        "end": visit.end,
    }


def _documents(cards: tuple[DocumentCard, ...]) -> list[Json]:
    return [
        {"id": card.id, "kind": card.kind.value, "title": card.title, "published": card.published} for card in cards
    ]


def tree_json(tree: VisitTree) -> Json:
    """What `show --json` prints: the visit, its documents, findings by theme, quotes by speaker."""
    visit = tree.visit
    return {
        "visit": {"id": visit.id, **_visit_facts(visit)},
        "documents": _documents(visit.documents),
        "themes": [
            {
                "theme": group.theme.value,
                "label": group.theme.label,
                "findings": [{"document": each.document, **finding_json(each)} for each in group.findings],
            }
            for group in tree.themes
        ],
        "speakers": [
            {
                "name": group.speaker.name,
                "role": group.speaker.role,
                "organisation": group.speaker.organisation,
                "quotes": [{"document": each.document, **quote_json(each)} for each in group.quotes],
            }
            for group in tree.speakers
        ],
    }


def search_json(result: SearchResult) -> Json:
    """What `search --json` prints."""
    hits = [
        {
            "type": hit.type.value,
            "id": hit.id,
            "title": hit.title,
            "snippet": hit.snippet,
            "marks": [list(mark) for mark in hit.marks],
            "visit": hit.visit,
            "document": hit.document,
            "start": hit.start,
            "end": hit.end,
        }
        for hit in result.hits
    ]
    return {"query": result.query, "took_ms": round(result.took_ms, 2), "total": result.total, "hits": hits}


def notes_json(notes: tuple[Note, ...]) -> Json:
    """What `notes list --json` prints."""
    return {"notes": [note_json(each) for each in notes]}


def bin_json(notes: tuple[DeletedNote, ...]) -> Json:
    """What `notes bin --json` prints."""
    return {
        "notes": [{**note_json(each), "deleted": each.deleted, "kept_until": each.kept_until or None} for each in notes]
    }


def wordings_json(note: str, wordings: tuple[Wording, ...]) -> Json:
    """What `notes wordings --json` prints."""
    return {"note": note, "wordings": [{"text": each.text, "until": each.saved} for each in wordings]}


def note_json(note: Note) -> Json:
    """One note with where it belongs."""
    return {
        "id": note.id,
        "on": note.anchor.on,
        "anchor": {"state": note.anchor.state.value, "exact": note.anchor.exact},
        "category": note.category.value,
        "text": note.text,
        "modified": note.modified,
    }


def meetings_json(told: tuple[Agenda, ...]) -> Json:
    """What `meetings list --json` prints."""
    return {"meetings": [_meeting_json(each) for each in told]}


def _meeting_json(told: Agenda) -> Json:
    """One meeting with its questions in speaking order."""
    return {
        "id": told.meeting.id,
        "name": told.meeting.name,
        "date": told.meeting.day or None,
        "questions": [
            {
                "note": each.note.id,
                "text": each.note.text,
                "state": each.state.value,
                "answer": each.answer.text if each.answer else "",
            }
            for each in told.questions
        ],
    }
