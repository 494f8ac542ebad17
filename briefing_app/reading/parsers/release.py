"""News releases, news stories and committee pages: what they tell of a visit, and who is quoted."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

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
from briefing_app.domain.words import BlockKind, DocumentKind, FindingKind, SaidBy
from briefing_app.reading.language.kinds import kind_of
from briefing_app.reading.language.leanings import Story
from briefing_app.reading.language.quotes import Speech, SpeechFound, find_speech
from briefing_app.reading.language.scenes import tells_of_earlier_year
from briefing_app.reading.language.sentences import near, sentences
from briefing_app.reading.language.speech.stage import Paragraph
from briefing_app.reading.language.themes import theme_of
from briefing_app.reading.language.tones import PLAIN, weigh
from briefing_app.reading.parsers.release_council import release_council
from briefing_app.reading.parsers.release_dates import day_after_visit, issue_day, meeting_day, release_published
from briefing_app.reading.parsers.release_grades import (
    blocks_of_this_visit,
    kind_of_grade,
    kind_of_verdict,
    listed_grades,
)
from briefing_app.reading.parsers.release_parts import Part, Piece, pieces, points_elsewhere
from briefing_app.reading.parsers.release_verdict import with_told_grades
from briefing_app.reading.parsers.release_voice import admits, reported, said_by, tells_finding, tells_praise
from briefing_app.reading.parsers.story_days import with_visit_days
from briefing_app.reading.parsers.visit_facts import visit_facts

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
}
_PRESS = re.compile(
    r"^[^\w\n]{0,20}(?:by:? [A-Z]\w+ [A-Z]|READ MORE|[\w’' ]{1,80}(?:reporter|correspondent)[^\w\n]{0,20}$)"
    r"|\btold (?:the [A-Z]\w+"
    r"|this newspaper|the BBC)\b"
    r"|by this newspaper|\((?:Lab|Con|Lib ?Dem|LD|Green|Ind|Reform)\b",
    re.MULTILINE,
)
_SELF_REPORT = re.compile(r"\bself-(?:evaluation|assessment)\b|\bannual (?:report|review)\b", re.IGNORECASE)
_BULLET_MARK = re.compile(r"[•◼■▪●–—*\-\uf06e\uf02d\s]+")
_FEWEST_WORDS = 3
_SHORT_LEAD_IN = 8


def parse_release(source: SourceText, *, sha256: str, name: str, kind: DocumentKind = DocumentKind.RELEASE) -> Briefing:
    """Read a news release, story or committee page: visit, findings, quotes, links; no paragraph is lost."""
    published = release_published(source)
    written = published or meeting_day(source) or issue_day(source)
    told = replace(
        visit_facts(source, published=written, grades=listed_grades(source)), council=release_council(source)
    )
    visit = with_visit_days(told, source, written)
    published = published or day_after_visit(source.text, visit)
    parts = pieces(source)
    speech = find_speech(source.text, [_paragraph(piece) for piece in parts if _may_speak(piece)], visit)
    document = document_id(sha256)
    facts = replace(_facts(source, parts, visit, (document, sha256, name, published)), kind=kind)
    quotes = _quotes(source, speech, document)
    findings = tuple(_findings(source, parts, speech, document, _year_of(visit, published)))
    if _tells_of_no_visit(source, visit):
        findings = tuple(replace(finding, kind=FindingKind.CONTEXT) for finding in findings)
    visit = with_told_grades(visit, _told_of_visit(source, parts, findings), published)
    return Briefing(facts, visit, findings, quotes, _audit(source, parts, findings, speech))


def _told_of_visit(source: SourceText, parts: list[Piece], findings: tuple[Finding, ...]) -> list[list[str]]:
    """What the story itself tells, paragraph by paragraph: title, headings, and all sentences that are no speech."""
    now = list(blocks_of_this_visit(source))
    of_this_visit, starts = {block.paragraph for block in now}, {block.start for block in now}
    headings = (piece.block for piece in parts if piece.part in {Part.TITLE, Part.HEADING})
    told = [(block.start, [source.text[block.start : block.end]]) for block in headings if block.start in starts]
    for nth, group in groupby(findings, key=lambda finding: finding.paragraph):
        paragraph = list(group)
        if nth in of_this_visit:
            told.append((paragraph[0].start, [finding.text for finding in paragraph]))
    return [words for _, words in sorted(told, key=lambda pair: pair[0])]


def _tells_of_no_visit(source: SourceText, visit: VisitFacts) -> bool:
    """Whether a council reports on itself, so that its "report" is no inspectors'."""
    return not visit.start and not visit.kind and bool(_SELF_REPORT.search(source.text))


def _may_speak(piece: Piece) -> bool:
    return piece.part not in _OUTSIDE_SPEECH


def _paragraph(piece: Piece) -> Paragraph:
    block = piece.block
    heading = block.kind is BlockKind.HEADING and piece.part is Part.HEADING
    return Paragraph(block.start, block.end, heading=heading, bullet=block.kind is BlockKind.BULLET)


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


def _year_of(visit: VisitFacts, published: str | None) -> int | None:
    """The year of the visit; where it is not told, the year before publication, since it may have been then."""
    if visit.start:
        return int(visit.start[:4])
    return int(published[:4]) - 1 if published else None


def _findings(
    source: SourceText, parts: list[Piece], speech: SpeechFound, document: str, year: int | None
) -> Iterator[Finding]:
    taken = _taken(speech)
    seen: Counter[str] = Counter()
    for piece in parts:
        if piece.part is not Part.BODY:
            continue
        spans = _sentences_of(source.text, piece.block)
        told = [source.text[start:end] for start, end in spans]
        for nth, ((start, end), words) in enumerate(zip(spans, told, strict=True)):
            if _is_telling(piece, words) and not any(a < end and start < b for a, b in taken):
                first = passage_id("f", document, words, 0)
                found = _finding(piece, (start, end), words, (document, seen[first]), near(told, nth))
                yield _of_the_past(found) if tells_of_earlier_year(words, year) else found
                seen[first] += 1


def _taken(speech: SpeechFound) -> list[tuple[int, int]]:
    """Spans that no finding may touch: speech, the words that only attribute it, and pull-quotes."""
    spans = list(speech.repeats)
    for quote in speech.quotes:
        spans += [quote.outer, *quote.attributions]
    return spans


def _sentences_of(text: str, block: Block) -> list[tuple[int, int]]:
    mark = _BULLET_MARK.match(text, block.start, block.end) if block.kind is BlockKind.BULLET else None
    start = mark.end() if mark else block.start
    if block.kind is BlockKind.BULLET:
        return [(start, start + len(text[start : block.end].rstrip()))]
    return [(start + a, start + b) for a, b in sentences(text[start : block.end])]


def _is_telling(piece: Piece, words: str) -> bool:
    if piece.block.kind is BlockKind.BULLET:
        return bool(words.strip())
    if points_elsewhere(words):
        return False
    count = len(words.split())
    announces = words.rstrip().endswith(":")
    return count >= (_SHORT_LEAD_IN if announces else _FEWEST_WORDS)


def _finding(piece: Piece, span: tuple[int, int], words: str, key: tuple[str, int], around: list[str]) -> Finding:
    document, nth = key
    voice = said_by(words) if piece.block.kind is not BlockKind.BULLET else SaidBy.INSPECTORS
    told = reported(words) if voice is SaidBy.INSPECTORS else words
    kind, sure = kind_of(
        told, section=piece.section, said_by=voice, around=around, story=_story(piece, (words, *around))
    )
    if voice is SaidBy.COUNCIL or piece.scope:
        kind, sure = FindingKind.CONTEXT, 0.8
    if voice is SaidBy.COUNCIL and admits(words) and weigh(words).criticism >= PLAIN:
        kind, sure = FindingKind.IMPROVEMENT, 0.7
    if voice is SaidBy.INSPECTORS and kind is FindingKind.CONTEXT and tells_praise(words):
        kind, sure = FindingKind.STRENGTH, 0.7
    if voice is SaidBy.INSPECTORS and (judged := kind_of_verdict(words)):
        kind, sure = judged, 0.9
    if graded := kind_of_grade(words):
        kind, sure = graded, 0.95
    theme, _ = theme_of(told, section=piece.section, around=around)
    return Finding(
        id=passage_id("f", document, words, nth),
        document=document,
        kind=kind,
        theme=theme,
        start=span[0],
        end=span[1],
        text=words,
        paragraph=piece.block.paragraph,
        page=piece.block.page,
        section=piece.section,
        said_by=voice,
        confidence=sure,
    )


def _of_the_past(finding: Finding) -> Finding:
    return replace(finding, kind=FindingKind.CONTEXT, confidence=0.8)


def _story(piece: Piece, paragraph: Sequence[str]) -> Story | None:
    if piece.block.kind is BlockKind.BULLET:
        return None
    return Story.FINDING if any(tells_finding(sentence) for sentence in paragraph) else Story.NARRATED


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
