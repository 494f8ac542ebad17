"""How a release or news story tells a sentence: where it stands, in what way it is told, and what stands round it.

A story's sentences are weighed twice: each by itself, then each again by what the others around it are likely to be.
The weights are fitted on labelled sentences (`make fit`).
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple

from briefing_app.reading.language.everyday import kinds_pointed_to
from briefing_app.reading.language.lexicon.learned import CERTAINTY, NEARBY, STORY
from briefing_app.reading.language.phrasebook import words_of
from briefing_app.reading.language.plain_words import end_of_story
from briefing_app.reading.language.tones import Tally
from briefing_app.reading.language.weights import SIDES, Leaning, by_phrase, looked_up, shares

PAIR = " & "
"""Between two marks that tell something else together: what a council looks back on, figures in a point."""
_HEARD = 6.0
"""A neighbour that tells more is heard no louder."""
_SHORT, _LONG = 8, 28
"""Words of a sentence that says little, and of one that says much."""


class Neighbour(NamedTuple):
    """The sentence before or after one of a story."""

    tally: Tally
    found: bool
    """Inspectors are said to have found it."""
    council: bool
    """The council speaks."""


class Story(NamedTuple):
    """How a release or news story tells a sentence: where it stands, and what stands round it."""

    share: float
    """How far down the story, from 0 to 1."""
    found: bool = False
    """Its paragraph says that inspectors found it."""
    point: bool = False
    """It is a point of a list."""
    before: Neighbour | None = None
    after: Neighbour | None = None
    ways: frozenset[str] = frozenset()
    """In which ways it is told: "council", "admits", "looks back" … (`parsers/story/telling/ways.py`)."""
    aside: bool = False
    """It tells what somebody of the council, or who answers it, says or feels, or who runs the services."""


class Chances(NamedTuple):
    """How likely a sentence by itself is of each kind; together 1."""

    strength: float
    improvement: float
    context: float


class Place(NamedTuple):
    """A sentence among those of its story: its paragraph, and what it is likely to be by itself."""

    paragraph: int
    chances: Chances


def marks_of_story(sentence: str, story: Story) -> dict[str, float]:
    """Where a story's sentence stands, how it is told and what stands round it, and how much each counts."""
    words = len(sentence.split())
    told = ["point" if story.point else "found" if story.found else "narrated", *end_of_story(story.share)]
    told += [mark for mark, so in (("short", words < _SHORT), ("long", words > _LONG), ("aside", story.aside)) if so]
    told += sorted(story.ways)
    marks = dict.fromkeys([*told, *(f"{one}{PAIR}{other}" for one, other in combinations(sorted(told), 2))], 1.0)
    marks |= {f"{kind} in everyday words": much for kind, much in kinds_pointed_to(words_of(sentence).texts).items()}
    for side, other in (("before", story.before), ("after", story.after)):
        if other is None:
            marks[f"nothing {side}"] = 1.0
            continue
        marks |= {f"{tone} {side}": min(much, _HEARD) / 2 for tone, much in other.tally._asdict().items()}
        marks |= {f"found {side}": float(other.found), f"council {side}": float(other.council)}
    return marks


def leanings_of_story(sentence: str, told: str, story: Story) -> Iterator[Leaning]:
    """Yield how a story's sentence leans; `told` is what it tells, without the words that only say who found it."""
    for mark, much in marks_of_story(sentence, story).items():
        if much and (weight := STORY.get(mark) or _pairs().get(mark)):
            asks, tells = weight
            yield asks * much, tells * much
    yield from looked_up(told, _weights())


def chances_of(tally: Tally) -> Chances:
    """Return what a sentence is likely to be by what speaks for each kind."""
    return Chances(*shares(tally, CERTAINTY))


def lean_on_neighbours(places: Sequence[Place], nth: int, share: float) -> Tally:
    """Return what to add to a sentence's tally, by what the story's other sentences are likely to be."""
    told = [(NEARBY[mark], much) for mark, much in nearby_marks(places, nth, share).items() if mark in NEARBY]
    asks, tells = (sum(weights[side] * much for weights, much in told) for side in (0, 1))
    return Tally(0.0, asks, tells)


def nearby_marks(places: Sequence[Place], nth: int, share: float) -> dict[str, float]:
    """What the sentences round one are likely to be, as the weights know them, and how much each counts."""
    here = places[nth]
    marks = {"always": 1.0, "share": share, "share squared": share * share}
    for step, side in SIDES.items():
        if not 0 <= nth + step < len(places):
            marks[f"nothing {side}"] = 1.0
            continue
        other = places[nth + step]
        near = "" if other.paragraph == here.paragraph else " the paragraph"
        marks |= {f"{kind} {side}{near}": chance for kind, chance in other.chances._asdict().items()}
    return marks


@cache
def _pairs() -> dict[str, Leaning]:
    from briefing_app.reading.language.lexicon.learned_told_kinds import PAIRS

    return PAIRS


@cache
def _weights() -> dict[str, Leaning]:
    # Large, and only stories need it: whoever reads letters and reports does not wait for it.
    from briefing_app.reading.language.lexicon.learned_told_kinds import TOLD_CONTEXT, TOLD_IMPROVEMENT

    return by_phrase(TOLD_IMPROVEMENT, TOLD_CONTEXT)
