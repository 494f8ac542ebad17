"""One module for each kind of document; `parse` looks at the text and picks."""

from dataclasses import replace

from briefing_app.domain.briefing import Audit, Briefing, SourceText
from briefing_app.domain.words import DocumentKind
from briefing_app.reading.parsers.classify import document_kind
from briefing_app.reading.parsers.story.parts.committee import is_committee_page


def parse(source: SourceText, *, sha256: str, name: str) -> Briefing:
    """Read the text as the kind of document it is; what stands beside an article is only listed."""
    briefing = _parse(article_of(source), sha256=sha256, name=name)
    return _with_left_out(briefing, source) if source.left_out else briefing


def article_of(source: SourceText) -> SourceText:
    """The text without what stands beside the article; empty where there is nothing else."""
    own = source.own_blocks
    end = own[-1].end if own else 0
    return replace(source, text=source.text[:end], blocks=own) if source.left_out else source


def _with_left_out(briefing: Briefing, source: SourceText) -> Briefing:
    kept = replace(briefing.document.source, text=source.text, blocks=source.blocks)
    audit = briefing.audit
    paragraphs = audit.paragraphs + len(source.left_out)
    listed = Audit(paragraphs, audit.placed, (*audit.unplaced, *source.left_out))
    return replace(briefing, document=replace(briefing.document, source=kept), audit=listed)


def _parse(source: SourceText, *, sha256: str, name: str) -> Briefing:
    match document_kind(source):
        case DocumentKind.RELEASE:
            from briefing_app.reading.parsers.release import parse_release

            return parse_release(source, sha256=sha256, name=name)
        case DocumentKind.LETTER:
            from briefing_app.reading.parsers.letter import parse_letter

            return parse_letter(source, sha256=sha256, name=name)
        case DocumentKind.REPORT:
            from briefing_app.reading.parsers.report import parse_report

            return parse_report(source, sha256=sha256, name=name)
        case _ if is_committee_page(source):
            from briefing_app.reading.parsers.release import parse_release

            return parse_release(source, sha256=sha256, name=name, kind=DocumentKind.OTHER)
        case _:
            from briefing_app.reading.parsers.other import parse_other

            return parse_other(source, sha256=sha256, name=name)
