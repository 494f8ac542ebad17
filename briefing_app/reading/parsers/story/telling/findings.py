"""The findings of a release or news story: every sentence that tells of the services or the visit, but for speech."""

from collections.abc import Container, Iterator, Sequence
from operator import add

from briefing_app.domain.briefing import Finding, SourceText, VisitFacts
from briefing_app.domain.ids import PassageIds
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind, SaidBy
from briefing_app.reading.language.classifier.mixing import kind_with, topic_with
from briefing_app.reading.language.classifier.pieces import Seen
from briefing_app.reading.language.classifier.telling import Told, tell
from briefing_app.reading.language.kinds import decided_by, kind_by, tally_in_story
from briefing_app.reading.language.plain_words import story_marks
from briefing_app.reading.language.quotes import SpeechFound
from briefing_app.reading.language.story_leanings import Place, Story, chances_of, lean_on_neighbours
from briefing_app.reading.language.story_topics import in_its_place, topic_of
from briefing_app.reading.language.themes import about, theme_by
from briefing_app.reading.language.tones import Tally
from briefing_app.reading.parsers.story.grades.listed import earlier_visits_blocks, kind_of_grade
from briefing_app.reading.parsers.story.parts.pieces import Piece
from briefing_app.reading.parsers.story.telling.sentences import Telling, tellings
from briefing_app.reading.parsers.story.telling.ways import ways_told

_BELOW_WHAT_IS_ASKED = 1.0
"""How much a heading such as "What we need to do better" speaks for an area for improvement."""


def release_findings(
    source: SourceText, parts: list[Piece], speech: SpeechFound, document: str, year: int | None
) -> Iterator[Finding]:
    """Yield the findings in order; what is told of years before `year`, that of the visit, is context."""
    telling = list(tellings(source, parts, speech))
    stories = [_story(telling, nth, len(source.text), year) for nth in range(len(telling))]
    told = tell([_seen(telling, nth) for nth in range(len(telling))])
    tallies = _tallies(telling, stories, told)
    former = earlier_visits_blocks(source)
    kinds = [_kind(here, tally, seen, former) for here, tally, seen in zip(telling, tallies, told, strict=True)]
    themes = _themes(telling, stories, [kind for kind, _ in kinds], told)
    ids = PassageIds("f", document)
    for here, (kind, sure), theme in zip(telling, kinds, themes, strict=True):
        yield Finding(
            id=ids.next(here.words),
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


def _story(telling: Sequence[Telling], nth: int, size: int, year: int | None) -> Story:
    here = telling[nth]
    return Story(
        here.span[0] / size,
        found=here.found,
        point=here.point,
        before=telling[nth - 1].as_neighbour() if nth else None,
        after=telling[nth + 1].as_neighbour() if nth + 1 < len(telling) else None,
        ways=ways_told(here.words, here.voice, year),
        aside=here.aside,
    )


def _seen(telling: Sequence[Telling], nth: int) -> Seen:
    here, before = telling[nth], telling[nth - 1] if nth else None
    if before is None:
        return Seen(here.told, here.voice, here.piece.section)
    same = before.piece.block.start == here.piece.block.start
    return Seen(here.told, here.voice, here.piece.section, before.words, same)


def _tallies(telling: Sequence[Telling], stories: Sequence[Story], told: Sequence[Told | None]) -> Iterator[Tally]:
    """Yield what speaks for each kind of each sentence: its words, those around it, and what the classifier says."""
    alone = [
        tally_in_story(here.words, story, told=here.told, section=here.piece.section, around=here.around)
        for here, story in zip(telling, stories, strict=True)
    ]
    places = [Place(here.piece.block.start, chances_of(tally)) for here, tally in zip(telling, alone, strict=True)]
    for nth, (tally, story, seen) in enumerate(zip(alone, stories, told, strict=True)):
        yield kind_with(seen, Tally(*map(add, tally, lean_on_neighbours(places, nth, story.share))))


def _themes(
    telling: Sequence[Telling], stories: Sequence[Story], kinds: Sequence[FindingKind], told: Sequence[Told | None]
) -> Iterator[Theme]:
    """Yield what each sentence is about: by its words, by those around it, and by what the classifier says."""
    alone = [
        about(
            here.told,
            section=here.piece.section,
            around=here.around,
            story=story_marks(kind, council=here.voice is SaidBy.COUNCIL, found=story.found, share=story.share),
        )
        for here, story, kind in zip(telling, stories, kinds, strict=True)
    ]
    topics = [topic_of(here.piece.block.start, each) for here, each in zip(telling, alone, strict=True)]
    for nth, (each, seen) in enumerate(zip(alone, told, strict=True)):
        yield theme_by(topic_with(seen, in_its_place(topics, nth, each)))


def year_of(visit: VisitFacts, published: str | None) -> int | None:
    """The year of the visit; where it is not told, the year before publication, since it may have been then."""
    if visit.start:
        return int(visit.start[:4])
    return int(published[:4]) - 1 if published else None


def _kind(here: Telling, tally: Tally, seen: Told | None, former: Container[int]) -> tuple[FindingKind, float]:
    """What a sentence tells and how sure that is: a line that only grades decides alone, and the list it is in.

    What stands below "Where we need to do better" goes on to what the council does about it: where the classifier has
    read a sentence that is no point of a list, the heading only adds to what speaks for an area for improvement. In
    the `former` blocks grades are an earlier visit's.
    """
    if graded := kind_of_grade(here.words):
        return FindingKind.CONTEXT if here.piece.block.start in former else graded, 0.95
    if here.piece.scope:
        return FindingKind.CONTEXT, 0.8
    asked = decided_by(here.piece.section)
    if asked and seen is not None and not here.point:
        kind, sure = kind_by(tally._replace(criticism=tally.criticism + _BELOW_WHAT_IS_ASKED))
        return asked if kind is FindingKind.IMPROVEMENT else (kind, sure)
    return kind_by(tally, here.piece.section)
