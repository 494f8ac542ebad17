"""The sentences of a release or news story that tell something: all but speech, headings and what points elsewhere."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing_app.domain.briefing import Block, SourceText
from briefing_app.domain.spans import Span, overlaps
from briefing_app.domain.words import BlockKind, SaidBy
from briefing_app.reading.language.kinds import tally_of
from briefing_app.reading.language.quotes import SpeechFound
from briefing_app.reading.language.scenes import tells_back_then, tells_of_others
from briefing_app.reading.language.sentences import near, sentences
from briefing_app.reading.language.speech.attribution import tells_more
from briefing_app.reading.language.story_leanings import Neighbour
from briefing_app.reading.parsers.story.parts.furniture import HEADER, Part, points_elsewhere
from briefing_app.reading.parsers.story.parts.notes import tells_of_service
from briefing_app.reading.parsers.story.parts.page import around_address, behind_byline, is_credit, is_of_page
from briefing_app.reading.parsers.story.parts.pieces import Piece
from briefing_app.reading.parsers.story.parts.tables import is_answer
from briefing_app.reading.parsers.story.sides import answers, feels, holds_remarks, runs_services, tells_side
from briefing_app.reading.parsers.story.voice import admits, reported, said_by, tells_finding

_BULLET_MARK = re.compile(r"[•◦◼■▪●○✓✔➢➤►▶★☆–—*\-\uf06e\uf02d\s]+")
_DIRECTION = re.compile(r"\[[^\]]*\]\W*")
"""What is shown while a film’s text is spoken: "[Caption: what is better?]"."""
_JOINS = re.compile(r", (?:and|but|so)$")
"""Between a clause of its own and the one that says who speaks."""
_FEWEST_WORDS = 3
_SHORT_LEAD_IN = 8
_LONGEST_QUESTION = 12
_MOST_IN_POINT = 5
"""Sentences."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence that tells something, and what its words say by themselves."""

    piece: Piece
    span: Span
    words: str
    around: Sequence[str]
    """The other sentences of its paragraph."""
    voice: SaidBy

    @property
    def told(self) -> str:
        """What is told, without the words that only say who found it."""
        return reported(self.words) if self.voice is SaidBy.INSPECTORS else self.words

    @property
    def point(self) -> bool:
        """Whether it is a point of a list."""
        return self.piece.block.kind is BlockKind.BULLET

    @property
    def found(self) -> bool:
        """Whether its paragraph says that inspectors found it."""
        return any(tells_finding(sentence) for sentence in (self.words, *self.around))

    @property
    def aside(self) -> bool:
        """Whether it only tells what somebody of the council says or feels, who runs the services, or what was once."""
        return is_aside(self.words, self.voice, self.piece.section)

    def as_neighbour(self) -> Neighbour:
        """What the sentences beside it hear of it."""
        return Neighbour(tally_of(self.told), tells_finding(self.words), self.voice is SaidBy.COUNCIL)


def is_aside(words: str, voice: SaidBy, section: str) -> bool:
    """Whether it only tells what somebody says or feels, who runs the services, or what was once."""
    if runs_services(words) or tells_back_then(words) or tells_of_others(words):
        return True
    told = answers(words) or feels(words) or holds_remarks(section)
    return voice is SaidBy.COUNCIL and told and not admits(words)


def sentences_of(text: str, block: Block, speech: Sequence[Span] = ()) -> list[Span]:
    """Spans of a block's sentences; a point of a list is one, without its mark, unless the story runs on behind it.

    What holds some of the `speech`, or many sentences, is no point but a story whose lines were lost.
    """
    mark = _BULLET_MARK.match(text, block.start, block.end) if block.kind is BlockKind.BULLET else None
    start = mark.end() if mark else block.start
    told = [(start + a, start + b) for a, b in sentences(text[start : block.end])]
    whole = len(told) <= _MOST_IN_POINT and not overlaps(start, block.end, speech)
    if block.kind is BlockKind.BULLET and whole:
        return [(start, start + len(text[start : block.end].rstrip()))]
    return told


def tellings(source: SourceText, parts: list[Piece], speech: SpeechFound) -> Iterator[Telling]:
    """Yield the telling sentences of a story's body, in order."""
    taken = speech.taken
    for place, piece in enumerate(parts):
        if piece.part is Part.NOTES:
            yield from _noted(source.text, piece)
        if piece.part is not Part.BODY:
            continue
        whole = _with_answers(source.text, sentences_of(source.text, piece.block, taken), taken)
        spans = [_before_speech(source.text, span, taken) for span in whole]
        told = [_without_address(source.text, span) for span in spans]
        if place < HEADER and told:
            start, end = told[0]
            told[0] = (start + behind_byline(source.text[start:end]), end)
        words = [source.text[start:end] for start, end in told]
        for nth, (start, end) in enumerate(spans):
            if _is_telling(piece, source.text[start:end], words[nth]) and not overlaps(start, end, taken):
                yield Telling(piece, told[nth], words[nth], near(words, nth), _voice(piece, words[nth]))


def _with_answers(text: str, spans: Sequence[Span], taken: Sequence[Span]) -> list[Span]:
    """The sentences, each short question as one with its answer: "Life story books? Nine children have one."."""
    found: list[Span] = []
    for start, end in spans:
        asked = found[-1] if found else None
        if asked and _is_answered(text, asked, (start, end)) and not overlaps(asked[0], end, taken):
            found[-1] = (asked[0], end)
        else:
            found.append((start, end))
    return found


def _is_answered(text: str, asked: Span, answer: Span) -> bool:
    words = text[answer[0] : answer[1]]
    return _asks(text, asked) and not (_asks(text, answer) or points_elsewhere(words) or is_of_page(words))


def _asks(text: str, span: Span) -> bool:
    words = text[span[0] : span[1]]
    return words.endswith("?") and len(words.split()) <= _LONGEST_QUESTION


def _noted(text: str, piece: Piece) -> Iterator[Telling]:
    """What the notes below a story tell of the service and the scale of its ratings; none of it was found."""
    for start, end in sentences_of(text, piece.block):
        words = text[start:end]
        if tells_of_service(words):
            yield Telling(replace(piece, scope=True), (start, end), words, (), said_by(words))


def _without_address(text: str, span: Span) -> Span:
    start, end = span
    first, last = around_address(text[start:end])
    return start + first, start + last


def _is_telling(piece: Piece, words: str, told: str) -> bool:
    if told != words and len(told.split()) <= _FEWEST_WORDS:
        return False
    if piece.block.kind is BlockKind.BULLET:
        return bool(words.strip())
    if points_elsewhere(words) or is_of_page(words) or is_credit(words) or _DIRECTION.fullmatch(words):
        return False
    count = len(words.split())
    announces = words.rstrip().endswith(":")
    return count >= (_SHORT_LEAD_IN if announces else _FEWEST_WORDS)


def _before_speech(text: str, span: Span, taken: Sequence[Span]) -> Span:
    """A sentence without the speech that ends it, where its beginning reports something of its own."""
    start, end = span
    speech = min((a for a, b in taken if a < end and start < b), default=end)
    lead = text[start:speech].rstrip()
    clause = _JOINS.sub("", lead)
    own = tells_more(lead) or (clause != lead and len(clause.split()) >= _SHORT_LEAD_IN)
    return (start, start + len(clause)) if start < speech < end and own else span


def _voice(piece: Piece, words: str) -> SaidBy:
    """Whose words a sentence is, by its place in a list or a table before by what it says."""
    if piece.block.kind is BlockKind.BULLET:
        council = holds_remarks(piece.section) or tells_side(words)
        return SaidBy.COUNCIL if council else SaidBy.INSPECTORS
    in_answer = piece.block.kind is BlockKind.TABLE_ROW and is_answer(piece.section)
    return SaidBy.COUNCIL if in_answer else said_by(words)
