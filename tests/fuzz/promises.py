"""What reading promises of any document whatever, checked on what came out."""

from briefing_app.domain.briefing import Briefing, SourceText
from briefing_app.domain.errors import BriefingError
from briefing_app.domain.one_line import turns_round
from briefing_app.domain.words import DocumentKind
from briefing_app.reading.codec import from_plain, to_plain
from briefing_app.reading.parsers import parse
from briefing_app.reading.parsers.letter import parse_letter
from briefing_app.reading.parsers.other import parse_other
from briefing_app.reading.parsers.release import parse_release
from briefing_app.reading.parsers.report import parse_report
from briefing_app.reading.readers import source_of

PARSERS = {
    DocumentKind.RELEASE: parse_release,
    DocumentKind.LETTER: parse_letter,
    DocumentKind.REPORT: parse_report,
    DocumentKind.OTHER: parse_other,
}


def survives(data: bytes, name: str) -> None:
    """Read and parse; what is read must hold together, and be the same when it is read again."""
    try:
        source = source_of(data, name)
    except BriefingError:
        return
    assert source_of(data, name) == source
    # A briefing file that holds such signs is refused.
    shown = (source.text, *(part for link in source.links for part in (link.text, link.url or "")))
    assert not any(map(turns_round, shown))
    holds_together(source)


def holds_together(source: SourceText) -> None:
    """A text's blocks stand in order, one a line, and whatever is made of it can be relied upon."""
    source.text.encode()
    at = 0
    for block in source.blocks:
        assert at <= block.start < block.end <= len(source.text)
        at = block.end
    briefing = _parsed(source)
    if briefing is not None:
        can_be_relied_upon(briefing)
        assert _parsed(source) == briefing


def every_parser_holds(source: SourceText) -> None:
    """Whichever kind of document a text is taken for, the promises are kept."""
    for parser in PARSERS.values():
        can_be_relied_upon(parser(source, sha256="0" * 64, name="a.txt"))


def can_be_relied_upon(briefing: Briefing) -> None:
    """Spans are exact, ids are each one's own, every paragraph is accounted for, and the pipe changes nothing."""
    text, audit = briefing.document.source.text, briefing.audit
    assert all(text[each.start : each.end] == each.text != "" for each in briefing.findings)
    assert all(text[each.start : each.end] == each.text != "" for each in briefing.quotes)
    for passages in (briefing.findings, briefing.quotes):
        assert len({each.id for each in passages}) == len(passages)
    assert audit.placed + len(audit.unplaced) == audit.paragraphs
    assert all(0 <= each.start < each.end <= len(text) and each.why for each in audit.unplaced)
    assert all(0 <= each.confidence <= 1 for each in briefing.findings)
    assert from_plain(to_plain(briefing)) == briefing


def _parsed(source: SourceText) -> Briefing | None:
    try:
        return parse(source, sha256="0" * 64, name="a.txt")
    except BriefingError:
        return None
