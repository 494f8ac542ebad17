"""What inspectors' letters and reports have in common: one body, one date, one visit."""

from dataclasses import replace

from briefing_app.domain.briefing import Briefing, DocumentFacts, Grade, SourceText, VisitFacts
from briefing_app.domain.ids import document_id
from briefing_app.domain.words import DocumentKind
from briefing_app.reading.language.inspectorates_meant import inspectorate_meant
from briefing_app.reading.parsers.body import BodyReader
from briefing_app.reading.parsers.visit.facts import visit_facts
from briefing_app.reading.parsers.visit.opening import title_of
from briefing_app.reading.parsers.visit.publication import month_published, published_by_name, published_in


def paper_of(
    kind: DocumentKind,
    source: SourceText,
    reader: BodyReader,
    *,
    sha256: str,
    name: str,
    grades: tuple[Grade, ...] = (),
) -> Briefing:
    """Return the briefing of a letter or report, with all that `reader` has found in its body."""
    published = published_in(source) or source.day or None
    visit = visit_facts(source, published=published, grades=grades)
    if not visit.inspectorate:
        visit = replace(visit, inspectorate=inspectorate_meant(source.text, visit.council, visit.kind))
    findings, audit = reader.result()
    document = DocumentFacts(
        id=document_id(sha256),
        kind=kind,
        title=title_of(source),
        sha256=sha256,
        source=source,
        publisher=visit.inspectorate,
        published=published or _published_about(source, visit, name),
        file_name=name,
    )
    return Briefing(document, visit, findings, audit=audit)


def _published_about(source: SourceText, visit: VisitFacts, name: str) -> str | None:
    """When a paper without a day came out: the day in its file's name, unless it prints another month."""
    month, by_name = month_published(source, visit.end or visit.start), published_by_name(name, visit.end)
    return by_name if by_name and (month is None or by_name.startswith(month)) else month
