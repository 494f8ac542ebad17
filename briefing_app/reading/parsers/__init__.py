"""One module for each kind of document; `parse` looks at the text and picks."""

from briefing_app.domain.briefing import Briefing, SourceText
from briefing_app.domain.words import DocumentKind
from briefing_app.reading.parsers.classify import document_kind, is_committee_page


def parse(source: SourceText, *, sha256: str, name: str) -> Briefing:
    """Read the text as the kind of document it is."""
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
