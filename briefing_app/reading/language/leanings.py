"""How far a sentence leans beyond the lexicon's phrases: by its plain words, its paragraph and its chapter.

The weights are fitted on labelled sentences (`make fit`); each says how much more a word speaks for an area for
improvement, or for scene-setting, than for a strength.
"""

import re
from collections.abc import Sequence
from enum import Enum
from functools import cache, lru_cache
from itertools import pairwise
from operator import mul

from briefing_app.reading.language.lexicon.learned import ALWAYS, CHAPTERS, CONTEXT, IMPROVEMENT, PARAGRAPH, STORY
from briefing_app.reading.language.phrasebook import words_of
from briefing_app.reading.language.tones import Tally, weigh

_CHAPTER = re.compile(r"inadequate|requires? improvement|outstanding|(?:: |\bis |\bare )good", re.IGNORECASE)


class Story(Enum):
    """How a release or news story tells a sentence."""

    FINDING = "finding"
    """Inspectors are said to have found it."""
    NARRATED = "narrated"


def lean(sentence: str, *, section: str = "", around: Sequence[str] = (), story: Story | None = None) -> Tally:
    """Return what to add to the sentence's own tally.

    `section` is the heading above it, which in a report says how the chapter was judged; `around` the other sentences
    of its paragraph; `story` is given for a story's running text, which tells much besides what was found.
    """
    criticism, context = ALWAYS
    if story:
        criticism, context = criticism + STORY[story.value][0], context + STORY[story.value][1]
    for asks, tells in (*_words(sentence), _chapter(section), _paragraph(around)):
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
