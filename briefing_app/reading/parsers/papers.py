"""What inspectors' letters and reports have in common: one body, one date, one visit."""

from dataclasses import replace

from briefing_app.domain.briefing import Briefing, DocumentFacts, Grade, SourceText, VisitFacts
from briefing_app.domain.ids import document_id
from briefing_app.domain.words import DocumentKind
from briefing_app.reading.language.inspectorates_meant import inspectorate_meant
from briefing_app.reading.language.others import is_of_others
from briefing_app.reading.parsers.body import BodyReader
from briefing_app.reading.parsers.findings import FindingCollector
from briefing_app.reading.parsers.visit.facts import visit_facts
from briefing_app.reading.parsers.visit.opening import title_of
from briefing_app.reading.parsers.visit.publication import month_published, published_by_name, published_in


def printed_day(source: SourceText) -> str | None:
    """Return the day on which a letter or report says that it was published, if it does."""
    return published_in(source) or source.day or None


def visit_of_paper(source: SourceText, *, published: str | None, grades: tuple[Grade, ...] = ()) -> VisitFacts:
    """Return what a letter or report says of the visit, and whose it must have been."""
    visit = visit_facts(source, published=published, grades=grades)
    council = visit.council or _council_told(source)
    meant = visit.inspectorate or inspectorate_meant(source.text, council, visit.kind)
    return replace(visit, council=council, inspectorate=meant)


def _council_told(source: SourceText) -> str | None:
    # As in a story: a paper that has lost its first page names the council only in its sentences. What stories need is
    # large, and other papers do not wait for it.
    from briefing_app.reading.parsers.story.places.council import release_council

    return release_council(source)


def collector_of(source: SourceText, visit: VisitFacts, *, sha256: str) -> FindingCollector:
    """Return what collects the findings of a visit's letter or report."""
    others = is_of_others(visit.inspectorate, visit.kind)
    return FindingCollector(source, document_id(sha256), others=others)


def paper_of(
    kind: DocumentKind,
    source: SourceText,
    visit: VisitFacts,
    reader: BodyReader,
    *,
    published: str | None,
    sha256: str,
    name: str,
) -> Briefing:
    """Return the briefing of a letter or report, with all that `reader` has found in its body."""
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
