"""News releases, news stories and committee pages: what they tell of a visit, and who is quoted."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace

from briefing_app.domain.briefing import (
    Audit,
    Block,
    Briefing,
    DocumentFacts,
    Finding,
    Link,
    Quote,
    SourceText,
    Unplaced,
    VisitFacts,
)
from briefing_app.domain.ids import document_id, passage_id
from briefing_app.domain.words import BlockKind, DocumentKind, FindingKind
from briefing_app.reading.language.inspectorates_meant import inspectorate_meant
from briefing_app.reading.language.quotes import Speech, SpeechFound, find_speech
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.language.speech.stage import Paragraph
from briefing_app.reading.parsers.story.days.published import day_after_visit, issue_day, issue_month, release_published
from briefing_app.reading.parsers.story.days.told import story_days
from briefing_app.reading.parsers.story.grades.listed import blocks_of_this_visit, is_table_row, listed_grades
from briefing_app.reading.parsers.story.grades.verdict import story_choices, with_kinds_of_grades, with_told_grades
from briefing_app.reading.parsers.story.kinds.told import is_between_inspections, with_story_kind
from briefing_app.reading.parsers.story.parts.furniture import Part
from briefing_app.reading.parsers.story.parts.parts import Piece, pieces
from briefing_app.reading.parsers.story.places.council import release_council
from briefing_app.reading.parsers.story.telling.findings import release_findings, year_of
from briefing_app.reading.parsers.story.telling.sentences import sentences_of, spans_of_speech
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
    r"^[^\w\n]{0,20}(?:by:? [A-Z]\w+ [A-Z]|READ MORE|[\w’' ]{1,80}(?:reporter|correspondent)[^\w\n]{0,20}$)"
    r"|\btold (?:the [A-Z]\w+"
    r"|this newspaper|the BBC)\b"
    r"|by this newspaper|\((?:Lab|Con|Lib ?Dem|LD|Green|Ind|Reform)\b",
    re.MULTILINE,
)
_SELF_REPORT = re.compile(r"\bself-(?:evaluation|assessment)\b|\bannual (?:report|review)\b", re.IGNORECASE)
_HEADS = frozenset({Part.TITLE, Part.HEADING})
_OPPOSING = re.compile(r"\bgroup\b|\bopposition\b|\bshadow\b|\bunion\b", re.IGNORECASE)


def parse_release(source: SourceText, *, sha256: str, name: str, kind: DocumentKind = DocumentKind.RELEASE) -> Briefing:
    """Read a news release, story or committee page: visit, findings, quotes, links; no paragraph is lost."""
    published = release_published(source)
    written = published or issue_day(source)
    days = story_days(source, written)
    facts_told = visit_facts(source, published=written, grades=listed_grades(source), days=days)
    visit = with_story_kind(_whose(source, facts_told), source.text)
    published = published or day_after_visit(source, visit) or issue_month(source)
    parts = pieces(source)
    title = next(((piece.block.start, piece.block.end) for piece in parts if piece.part is Part.TITLE), None)
    speech = find_speech(source.text, [_paragraph(piece) for piece in parts if _may_speak(piece)], visit, title)
    document = document_id(sha256)
    facts = replace(_facts(source, parts, visit, (document, sha256, name, published)), kind=kind)
    quotes = _quotes(source, speech, document)
    findings = tuple(release_findings(source, parts, speech, document, year_of(visit, published)))
    if _tells_of_no_visit(source, visit):
        findings = tuple(replace(finding, kind=FindingKind.CONTEXT) for finding in findings)
    spoken = [_in_sentences(quote.text) for quote in quotes if _speaks_for(visit, quote)]
    story = _told_of_visit(source, parts, speech)
    between = is_between_inspections(visit, source.text)
    choices = [] if between else story_choices(visit, story, published, spoken)
    visit = with_told_grades(visit, choices, published)
    findings = with_kinds_of_grades(findings, visit, choices)
    return Briefing(facts, visit, findings, quotes, _audit(source, parts, findings, speech))


def _whose(source: SourceText, visit: VisitFacts) -> VisitFacts:
    """The visit with the council it was made to, and with who made it where only "the watchdog" is named."""
    council = release_council(source)
    inspectorate = visit.inspectorate or inspectorate_meant(source.text, council, visit.kind)
    return replace(visit, council=council, inspectorate=inspectorate)


def _told_of_visit(source: SourceText, parts: list[Piece], speech: SpeechFound) -> list[list[str]]:
    """What the story itself tells, paragraph by paragraph: title, headings, and all sentences that are no speech."""
    starts = {block.start for block in blocks_of_this_visit(source)}
    taken = spans_of_speech(speech)
    told: defaultdict[tuple[int, bool], list[str]] = defaultdict(list)
    for piece in parts:
        heads, block = piece.part in _HEADS, piece.block
        telling = (heads or piece.part is Part.BODY) and not is_table_row(source.text[block.start : block.end])
        if block.start in starts and telling:
            spans = [(block.start, block.end)] if heads else sentences_of(source.text, block)
            free = [span for span in spans if heads or not any(a < span[1] and span[0] < b for a, b in taken)]
            told[block.paragraph, heads] += [source.text[start:end] for start, end in free]
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


def _facts(
    source: SourceText, parts: list[Piece], visit: VisitFacts, known: tuple[str, str, str, str | None]
) -> DocumentFacts:
    document, sha256, name, published = known
    title = next((piece.block for piece in parts if piece.part is Part.TITLE), None)
    words = " ".join(source.text[title.start : title.end].split()) if title else ""
    publisher = None if _PRESS.search(source.text) else visit.council
    linked = replace(source, links=(*source.links, *_named_links(source, parts)))
    return DocumentFacts(document, DocumentKind.RELEASE, words, sha256, linked, publisher, published, name)


def _named_links(source: SourceText, parts: list[Piece]) -> Iterator[Link]:
    """Links told only in words, such as "on the Ofsted website"."""
    for piece in parts:
        words = source.text[piece.block.start : piece.block.end]
        if piece.part is Part.LINK and not any(link.text in words for link in source.links):
            yield Link(words.strip())


def _quotes(source: SourceText, speech: SpeechFound, document: str) -> tuple[Quote, ...]:
    seen: Counter[str] = Counter()
    quotes = []
    for quote in speech.quotes:
        words = source.text[quote.start : quote.end]
        block = _block_at(source, quote.start)
        first = passage_id("q", document, words, 0)
        name = passage_id("q", document, words, seen[first])
        place = (block.paragraph, block.page) if block else (0, None)
        quotes.append(Quote(name, document, quote.speaker, quote.start, quote.end, words, *place))
        seen[first] += 1
    return tuple(quotes)


def _block_at(source: SourceText, place: int) -> Block | None:
    return next((block for block in source.blocks if block.start <= place < block.end), None)


def _audit(source: SourceText, parts: list[Piece], findings: tuple[Finding, ...], speech: SpeechFound) -> Audit:
    spans = [(finding.start, finding.end) for finding in findings] + _placed_speech(speech.quotes)
    unplaced = []
    for piece in parts:
        block = piece.block
        if piece.part in {Part.TITLE, Part.HEADING} or any(a < block.end and block.start < b for a, b in spans):
            continue
        repeated = any(a < block.end and block.start < b for a, b in speech.repeats)
        announces = source.text[block.start : block.end].rstrip(" *_").endswith(":")
        other = "announces what follows" if announces else "tells nothing of the visit"
        why = "repeats a quote" if repeated else piece.part.value or other
        unplaced.append(Unplaced(block.start, block.end, why))
    return Audit(len(parts), len(parts) - len(unplaced), tuple(unplaced))


def _placed_speech(quotes: tuple[Speech, ...]) -> list[tuple[int, int]]:
    return [span for quote in quotes for span in (quote.outer, *quote.attributions)]
