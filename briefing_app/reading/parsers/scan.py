"""Scans: nothing can be read from them, so they are kept to be looked at and noted on, page by page."""

from pathlib import PurePath

from briefing_app.domain.briefing import Briefing, DocumentFacts, VisitFacts
from briefing_app.domain.ids import document_id
from briefing_app.domain.scans import scan_source
from briefing_app.domain.words import DocumentKind


def parse_scan(pages: int, *, sha256: str, name: str) -> Briefing:
    """A scan as a document with its pages, called by its file's name."""
    title = " ".join(PurePath(name).stem.split()) or name
    return Briefing(
        document=DocumentFacts(
            id=document_id(sha256),
            kind=DocumentKind.OTHER,
            title=title,
            sha256=sha256,
            source=scan_source(title, pages),
            file_name=name,
        ),
        visit=VisitFacts(),
    )
