"""Documents that tell of no inspection: kept and searchable, not forced into findings."""

from briefing_app.domain.briefing import Briefing, DocumentFacts, SourceText, VisitFacts
from briefing_app.domain.ids import document_id
from briefing_app.domain.words import DocumentKind
from briefing_app.reading.parsers.audit import Ledger
from briefing_app.reading.parsers.visit.council import visit_council
from briefing_app.reading.parsers.visit.opening import largest_title
from briefing_app.reading.parsers.visit.publication import published_in

_WHY = "the document is no release, letter or report about an inspection, so nothing was made of it"


def parse_other(source: SourceText, *, sha256: str, name: str) -> Briefing:
    """The document with its title, date and council, and no findings; `name` is its file's."""
    ledger = Ledger(source)
    ledger.leave(*source.blocks, why=_WHY)
    return Briefing(
        document=DocumentFacts(
            id=document_id(sha256),
            kind=DocumentKind.OTHER,
            title=largest_title(source),
            sha256=sha256,
            source=source,
            published=published_in(source) or source.day or None,
            file_name=name,
        ),
        visit=VisitFacts(council=visit_council(source)),
        audit=ledger.audit(),
    )
