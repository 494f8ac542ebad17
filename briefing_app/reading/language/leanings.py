"""How far a sentence leans beyond the lexicon's phrases: by its plain words, its paragraph and its chapter.

The weights are fitted on labelled sentences (`make fit`); each says how much more a word speaks for an area for
improvement, or for scene-setting, than for a strength.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from operator import mul
from typing import NamedTuple

from briefing_app.reading.language.lexicon.learned import ALWAYS, CHAPTERS, CONTEXT, IMPROVEMENT, PARAGRAPH, STORY
from briefing_app.reading.language.phrasebook import words_of
from briefing_app.reading.language.plain_words import end_of_story
from briefing_app.reading.language.tones import Tally, weigh

_CHAPTER = re.compile(r"inadequate|requires? improvement|outstanding|(?:: |\bis |\bare )good", re.IGNORECASE)


_HEARD = 6.0
"""A neighbour that tells more is heard no louder."""


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


def lean(sentence: str, *, section: str = "", around: Sequence[str] = (), story: Story | None = None) -> Tally:
    """Return what to add to the sentence's own tally.

    `section` is the heading above it, which in a report says how the chapter was judged; `around` the other sentences
    of its paragraph; `story` is given for a sentence of a story, which tells much besides what was found.
    """
    criticism, context = ALWAYS
    for asks, tells in (*_words(sentence), _chapter(section), _paragraph(around), *_story(story)):
        criticism += asks
        context += tells
    return Tally(0.0, criticism, context)


def marks_of(sentence: str) -> set[str]:
    """The words of a sentence and its pairs of words, "^" before the first, as the weights know them."""
    words = words_of(sentence).texts
    return {*words, *map(" ".join, pairwise(("^", *words)))}


@lru_cache(maxsize=64)
def chapter_of(section: str) -> str:
    """How the chapter was judged, in one word; "" where its heading does not say."""
    found = _CHAPTER.search(section)
    return found.group().lower().split()[-1].removeprefix(":").strip() if found else ""


def paragraph_of(around: Sequence[str]) -> tuple[float, float, float, float]:
    """Mean praise, criticism and scene-setting of the paragraph's other sentences, and 1 where there are none."""
    if not around:
        return 0.0, 0.0, 0.0, 1.0
    tallies = [weigh(sentence) for sentence in around]
    praise, criticism, context = (sum(column) / len(tallies) for column in zip(*tallies, strict=True))
    return praise, criticism, context, 0.0


def marks_of_story(story: Story) -> dict[str, float]:
    """Where a story's sentence stands and what stands round it, as the weights know it, and how much each counts."""
    told = ["point" if story.point else "found" if story.found else "narrated"]
    told += end_of_story(story.share)
    marks = dict.fromkeys(told, 1.0)
    for side, other in (("before", story.before), ("after", story.after)):
        if other is None:
            marks[f"nothing {side}"] = 1.0
            continue
        marks |= {f"{tone} {side}": min(much, _HEARD) / 2 for tone, much in other.tally._asdict().items()}
        marks |= {f"found {side}": float(other.found), f"council {side}": float(other.council)}
    return marks


def _story(story: Story | None) -> list[tuple[float, float]]:
    if story is None:
        return []
    known = ((STORY[mark], much) for mark, much in marks_of_story(story).items() if much and mark in STORY)
    return [(asks * much, tells * much) for (asks, tells), much in known]


@cache
def _weights() -> dict[str, tuple[float, float]]:
    asks, tells = (_by_phrase(table) for table in (IMPROVEMENT, CONTEXT))
    return {phrase: (asks.get(phrase, 0.0), tells.get(phrase, 0.0)) for phrase in {*asks, *tells}}


def _by_phrase(table: dict[float, str]) -> dict[str, float]:
    return {
        " ".join(phrase.split()): weight
        for weight, text in table.items()
        for phrase in text.split(";")
        if phrase.strip()
    }


def _words(sentence: str) -> list[tuple[float, float]]:
    weights = _weights()
    # In order, as the sum of fractions hangs on it.
    return [weights[mark] for mark in sorted(weights.keys() & marks_of(sentence))]


def _chapter(section: str) -> tuple[float, float]:
    return CHAPTERS.get(chapter_of(section), (0.0, 0.0))


def _paragraph(around: Sequence[str]) -> tuple[float, float]:
    told = paragraph_of(around)
    asks, tells = (sum(map(mul, weights, told)) for weights in PARAGRAPH)
    return asks, tells
