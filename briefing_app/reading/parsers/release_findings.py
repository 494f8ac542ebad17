"""The findings of a release or news story: every sentence that tells of the services or the visit, but for speech."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import add

from briefing_app.domain.briefing import Block, Finding, SourceText, VisitFacts
from briefing_app.domain.ids import passage_id
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, FindingKind, SaidBy
from briefing_app.reading.language.kinds import kind_by, tally_in_story, tally_of
from briefing_app.reading.language.plain_words import story_marks
from briefing_app.reading.language.quotes import SpeechFound
from briefing_app.reading.language.sentences import near, sentences
from briefing_app.reading.language.speech.attribution import tells_more
from briefing_app.reading.language.story_leanings import Neighbour, Place, Story, chances_of, lean_on_neighbours
from briefing_app.reading.language.story_topics import in_its_place, topic_of
from briefing_app.reading.language.themes import about, theme_by
from briefing_app.reading.language.tones import Tally
from briefing_app.reading.parsers.release_furniture import Part, points_elsewhere
from briefing_app.reading.parsers.release_grades import kind_of_grade
from briefing_app.reading.parsers.release_parts import Piece
from briefing_app.reading.parsers.release_tables import is_answer
from briefing_app.reading.parsers.release_voice import reported, said_by, tells_finding
from briefing_app.reading.parsers.release_ways import ways_told

_BULLET_MARK = re.compile(r"[•◦◼■▪●○✓✔➢➤►▶★☆–—*\-\uf06e\uf02d\s]+")
_DIRECTION = re.compile(r"\[[^\]]*\]\W*")
"""What is shown while a film’s text is spoken: "[Caption: what is better?]"."""
_FEWEST_WORDS = 3
_SHORT_LEAD_IN = 8


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence that tells something, and what its words say by themselves."""

    piece: Piece
    span: tuple[int, int]
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

    def as_neighbour(self) -> Neighbour:
        """What the sentences beside it hear of it."""
        return Neighbour(tally_of(self.told), tells_finding(self.words), self.voice is SaidBy.COUNCIL)


def release_findings(
    source: SourceText, parts: list[Piece], speech: SpeechFound, document: str, year: int | None
) -> Iterator[Finding]:
    """Yield the findings in order; what is told of years before `year`, that of the visit, is context."""
    telling = list(_telling(source, parts, speech))
    stories = [_story(telling, nth, len(source.text), year) for nth in range(len(telling))]
    kinds = [_kind(here, tally) for here, tally in zip(telling, _tallies(telling, stories), strict=True)]
    themes = _themes(telling, stories, [kind for kind, _ in kinds])
    seen: Counter[str] = Counter()
    for here, kind, theme in zip(telling, kinds, themes, strict=True):
        first = passage_id("f", document, here.words, 0)
        yield _finding(here, kind, theme, (document, seen[first]))
        seen[first] += 1


def _story(telling: Sequence[Telling], nth: int, size: int, year: int | None) -> Story:
    here = telling[nth]
    return Story(
        here.span[0] / size,
        found=here.found,
        point=here.point,
        before=telling[nth - 1].as_neighbour() if nth else None,
        after=telling[nth + 1].as_neighbour() if nth + 1 < len(telling) else None,
        ways=ways_told(here.words, here.voice, year),
    )


def _tallies(telling: Sequence[Telling], stories: Sequence[Story]) -> Iterator[Tally]:
    """Yield what speaks for each kind of each sentence, by itself and then by those around it."""
    alone = [
        tally_in_story(here.words, story, told=here.told, section=here.piece.section, around=here.around)
        for here, story in zip(telling, stories, strict=True)
    ]
    places = [Place(here.piece.block.start, chances_of(tally)) for here, tally in zip(telling, alone, strict=True)]
    for nth, (tally, story) in enumerate(zip(alone, stories, strict=True)):
        yield Tally(*map(add, tally, lean_on_neighbours(places, nth, story.share)))


def _themes(telling: Sequence[Telling], stories: Sequence[Story], kinds: Sequence[FindingKind]) -> Iterator[Theme]:
    """Yield what each sentence is about, by itself and then by those around it."""
    told = [
        about(
            here.told,
            section=here.piece.section,
            around=here.around,
            story=story_marks(kind, council=here.voice is SaidBy.COUNCIL, found=story.found, share=story.share),
        )
        for here, story, kind in zip(telling, stories, kinds, strict=True)
    ]
    topics = [topic_of(here.piece.block.start, each) for here, each in zip(telling, told, strict=True)]
    for nth, each in enumerate(told):
        yield theme_by(in_its_place(topics, nth, each))


def year_of(visit: VisitFacts, published: str | None) -> int | None:
    """The year of the visit; where it is not told, the year before publication, since it may have been then."""
    if visit.start:
        return int(visit.start[:4])
    return int(published[:4]) - 1 if published else None


def spans_of_speech(speech: SpeechFound) -> list[tuple[int, int]]:
    """Spans that no finding may touch: speech, the words that only attribute it, and pull-quotes."""
    spans = list(speech.repeats)
    for quote in speech.quotes:
        spans += [quote.outer, *quote.attributions]
    return spans


def sentences_of(text: str, block: Block) -> list[tuple[int, int]]:
    """Spans of a block's sentences; a point of a list is one, without its mark."""
    mark = _BULLET_MARK.match(text, block.start, block.end) if block.kind is BlockKind.BULLET else None
    start = mark.end() if mark else block.start
    if block.kind is BlockKind.BULLET:
        return [(start, start + len(text[start : block.end].rstrip()))]
    return [(start + a, start + b) for a, b in sentences(text[start : block.end])]


def _telling(source: SourceText, parts: list[Piece], speech: SpeechFound) -> Iterator[Telling]:
    taken = spans_of_speech(speech)
    for piece in parts:
        if piece.part is not Part.BODY:
            continue
        spans = [_before_speech(source.text, span, taken) for span in sentences_of(source.text, piece.block)]
        words = [source.text[start:end] for start, end in spans]
        for nth, (start, end) in enumerate(spans):
            if _is_telling(piece, words[nth]) and not any(a < end and start < b for a, b in taken):
                yield Telling(piece, (start, end), words[nth], near(words, nth), _voice(piece, words[nth]))


def _is_telling(piece: Piece, words: str) -> bool:
    if piece.block.kind is BlockKind.BULLET:
        return bool(words.strip())
    if points_elsewhere(words) or _DIRECTION.fullmatch(words):
        return False
    count = len(words.split())
    announces = words.rstrip().endswith(":")
    return count >= (_SHORT_LEAD_IN if announces else _FEWEST_WORDS)


def _before_speech(text: str, span: tuple[int, int], taken: list[tuple[int, int]]) -> tuple[int, int]:
    """A sentence without the speech that ends it, where its beginning reports something of its own."""
    start, end = span
    speech = min((a for a, b in taken if a < end and start < b), default=end)
    lead = text[start:speech].rstrip()
    return (start, start + len(lead)) if start < speech < end and tells_more(lead) else span


def _voice(piece: Piece, words: str) -> SaidBy:
    """Whose words a sentence is, by its place in a list or a table before by what it says."""
    if piece.block.kind is BlockKind.BULLET:
        return SaidBy.INSPECTORS
    answers = piece.block.kind is BlockKind.TABLE_ROW and is_answer(piece.section)
    return SaidBy.COUNCIL if answers else said_by(words)


def _finding(here: Telling, told: tuple[FindingKind, float], theme: Theme, key: tuple[str, int]) -> Finding:
    document, nth = key
    kind, sure = told
    return Finding(
        id=passage_id("f", document, here.words, nth),
        document=document,
        kind=kind,
        theme=theme,
        start=here.span[0],
        end=here.span[1],
        text=here.words,
        paragraph=here.piece.block.paragraph,
        page=here.piece.block.page,
        section=here.piece.section,
        said_by=here.voice,
        confidence=sure,
    )


def _kind(here: Telling, tally: Tally) -> tuple[FindingKind, float]:
    """What a sentence tells and how sure that is: a line that only grades decides alone, and the list it is in."""
    if graded := kind_of_grade(here.words):
        return graded, 0.95
    return (FindingKind.CONTEXT, 0.8) if here.piece.scope else kind_by(tally, here.piece.section)
