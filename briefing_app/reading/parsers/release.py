"""News releases, news stories and committee pages: what they tell of a visit, and who is quoted."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from briefing_app.domain.briefing import (
    Audit,
    Briefing,
    DocumentFacts,
    Finding,
    Link,
    Quote,
    SourceText,
    Unplaced,
    VisitFacts,
)
from briefing_app.domain.ids import PassageIds, document_id
from briefing_app.domain.spans import Span, overlaps
from briefing_app.domain.words import BlockKind, DocumentKind, FindingKind
from briefing_app.reading.language.inspectorates_meant import in_nation, inspectorate_meant
from briefing_app.reading.language.quotes import SpeechFound, find_speech
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.language.speech.stage import Paragraph
from briefing_app.reading.parsers.story.days.another_inspection import is_anothers
from briefing_app.reading.parsers.story.days.published import day_after_visit, issue_day, issue_month, release_published
from briefing_app.reading.parsers.story.days.told import story_days
from briefing_app.reading.parsers.story.grades.listed import blocks_of_this_visit, is_table_row, listed_grades
from briefing_app.reading.parsers.story.grades.verdict import story_choices, with_kinds_of_grades, with_told_grades
from briefing_app.reading.parsers.story.kinds.told import is_between_inspections, with_story_kind
from briefing_app.reading.parsers.story.parts.furniture import Part
from briefing_app.reading.parsers.story.parts.pieces import Piece, masthead_at, pieces
from briefing_app.reading.parsers.story.places.council import release_council
from briefing_app.reading.parsers.story.telling.findings import release_findings, year_of
from briefing_app.reading.parsers.story.telling.sentences import sentences_of
from briefing_app.reading.parsers.visit.facts import visit_facts

_OUTSIDE_SPEECH = {
    Part.TITLE,
    Part.DATE,
    Part.BYLINE,
    Part.NOTES,
    Part.SOURCES,
    Part.PAGE,
    Part.TABLE,
    Part.CONTACT,
    Part.LINK,
    Part.MEETING,
}
_PRESS = re.compile(
    r"^[^\w\n]{0,20}(?:[Bb]y:? (?!.{0,60}\bCouncil\b)[A-Z]\w+ [A-Z]|READ MORE"
    r"|[\w’' ]{1,80}(?:reporter|correspondent)[^\w\n]{0,20}$)"
    r"|\btold (?:the [A-Z]\w+"
    r"|this newspaper|the BBC)\b"
    r"|by this newspaper|\((?:Lab|Con|Lib ?Dem|LD|Green|Ind|Reform)\b",
    re.MULTILINE,
)
_SELF_REPORT = re.compile(r"\bself-(?:evaluation|assessment)\b|\bannual (?:report|review)\b", re.IGNORECASE)
_HEADS = frozenset({Part.TITLE, Part.HEADING})
_TELLING = frozenset({Part.BODY, Part.NOTES})
_OPPOSING = re.compile(r"\bgroup\b|\bopposition\b|\bshadow\b|\bunion\b", re.IGNORECASE)


def parse_release(source: SourceText, *, sha256: str, name: str, kind: DocumentKind = DocumentKind.RELEASE) -> Briefing:
    """Read a news release, story or committee page: visit, findings, quotes, links; no paragraph is lost."""
    published = release_published(source)
    written = published or issue_day(source)
    days = story_days(source, written)
    of_another = partial(is_anothers, text=source.text)
    facts_told = visit_facts(source, published=written, grades=listed_grades(source), days=days, is_anothers=of_another)
    visit = with_story_kind(_whose(source, facts_told, written), source.text)
    published = published or day_after_visit(source, visit) or issue_month(source)
    parts = pieces(source)
    speech = find_speech(source.text, [_paragraph(piece) for piece in parts if _may_speak(piece)], visit, _title(parts))
    facts = _facts(source, parts, visit, kind=kind, sha256=sha256, name=name, published=published)
    quotes = _quotes(source, speech, facts.id)
    findings = tuple(release_findings(source, parts, speech, facts.id, year_of(visit, published)))
    if _tells_of_no_visit(source, visit):
        findings = tuple(replace(finding, kind=FindingKind.CONTEXT) for finding in findings)
    spoken = [_in_sentences(quote.text) for quote in quotes if _speaks_for(visit, quote)]
    story = _told_of_visit(source, parts, speech)
    between = is_between_inspections(visit, source.text)
    choices = [] if between else story_choices(visit, story, published, spoken)
    visit = with_told_grades(visit, choices, published)
    findings = with_kinds_of_grades(findings, visit, choices)
    return Briefing(facts, visit, findings, quotes, _audit(source, parts, findings, speech))


def _whose(source: SourceText, visit: VisitFacts, written: str | None) -> VisitFacts:
    """The visit with the council it was made to, and with who made it where only "the watchdog" is named."""
    council, day = release_council(source), visit.start or written
    inspectorate = in_nation(visit.inspectorate, council) or inspectorate_meant(source.text, council, visit.kind, day)
    return replace(visit, council=council, inspectorate=inspectorate)


def _told_of_visit(source: SourceText, parts: list[Piece], speech: SpeechFound) -> list[list[str]]:
    """What the story and its notes tell, paragraph by paragraph: title, headings, all sentences that are no speech."""
    starts = {block.start for block in blocks_of_this_visit(source)}
    taken = speech.taken
    told: defaultdict[tuple[int, bool], list[str]] = defaultdict(list)
    for piece in parts:
        heads, block = piece.part in _HEADS, piece.block
        telling = (heads or piece.part in _TELLING) and not is_table_row(source.text[block.start : block.end])
        if block.start in starts and telling:
            spans = [(block.start, block.end)] if heads else sentences_of(source.text, block)
            free = [span for span in spans if heads or not overlaps(*span, taken)]
            told[block.start, heads] += [source.text[start:end] for start, end in free]
    return list(told.values())


def _in_sentences(words: str) -> list[str]:
    return [words[start:end] for start, end in sentences(words)]


def _speaks_for(visit: VisitFacts, quote: Quote) -> bool:
    """Whether a quote is of one of the council's own people, and not of those who oppose them."""
    of_council = bool(visit.council) and quote.speaker.organisation == visit.council
    return of_council and not _OPPOSING.search(quote.speaker.role)


def _tells_of_no_visit(source: SourceText, visit: VisitFacts) -> bool:
    """Whether a council reports on itself, so that its "report" is no inspectors'."""
    return not visit.start and not visit.kind and bool(_SELF_REPORT.search(source.text))


def _may_speak(piece: Piece) -> bool:
    return piece.part not in _OUTSIDE_SPEECH


def _paragraph(piece: Piece) -> Paragraph:
    block = piece.block
    heading = block.kind is BlockKind.HEADING and piece.part is Part.HEADING
    bullet, caption = block.kind is BlockKind.BULLET, piece.part is Part.CAPTION
    return Paragraph(block.start, block.end, heading=heading, bullet=bullet, caption=caption)


def _title(parts: Sequence[Piece]) -> Span | None:
    return next(((piece.block.start, piece.block.end) for piece in parts if piece.part is Part.TITLE), None)


def _facts(
    source: SourceText,
    parts: Sequence[Piece],
    visit: VisitFacts,
    *,
    kind: DocumentKind,
    sha256: str,
    name: str,
    published: str | None,
) -> DocumentFacts:
    title = _title(parts)
    return DocumentFacts(
        id=document_id(sha256),
        kind=kind,
        title=" ".join(source.text[slice(*title)].split()) if title else "",
        sha256=sha256,
        source=replace(source, links=(*source.links, *_named_links(source, parts))),
        publisher=masthead_at(source, 0) or (None if _PRESS.search(source.text) else visit.council),
        published=published,
        file_name=name,
    )


def _named_links(source: SourceText, parts: Sequence[Piece]) -> Iterator[Link]:
    """Links told only in words, such as "on the Ofsted website"."""
    for piece in parts:
        words = source.text[piece.block.start : piece.block.end]
        if piece.part is Part.LINK and not any(link.text in words for link in source.links):
            yield Link(words.strip())


def _quotes(source: SourceText, speech: SpeechFound, document: str) -> tuple[Quote, ...]:
    ids = PassageIds("q", document)
    quotes = []
    for quote in speech.quotes:
        words = source.text[quote.start : quote.end]
        block = source.block_at(quote.start)
        place = (block.paragraph, block.page) if block else (0, None)
        quotes.append(Quote(ids.next(words), document, quote.speaker, quote.start, quote.end, words, *place))
    return tuple(quotes)


def _audit(source: SourceText, parts: list[Piece], findings: tuple[Finding, ...], speech: SpeechFound) -> Audit:
    spans = [(finding.start, finding.end) for finding in findings] + speech.placed
    unplaced = []
    for piece in parts:
        block = piece.block
        if piece.part in _HEADS or overlaps(block.start, block.end, spans):
            continue
        repeated = overlaps(block.start, block.end, speech.repeats)
        announces = source.text[block.start : block.end].rstrip(" *_").endswith(":")
        other = "announces what follows" if announces else "tells nothing of the visit"
        why = "repeats a quote" if repeated else piece.part.value or other
        unplaced.append(Unplaced(block.start, block.end, why))
    return Audit(len(parts), len(parts) - len(unplaced), tuple(unplaced))
