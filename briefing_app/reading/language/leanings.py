"""How far a sentence leans beyond the lexicon's phrases: by its plain words, its paragraph and its chapter.

The weights are fitted on labelled sentences (`make fit`); each says how much more a word speaks for an area for
improvement, or for scene-setting, than for a strength.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from operator import mul

from briefing_app.reading.language.lexicon.learned import ALWAYS, CHAPTERS, CONTEXT, IMPROVEMENT, PARAGRAPH
from briefing_app.reading.language.tones import Tally, weigh
from briefing_app.reading.language.weights import Leaning, by_phrase, looked_up

_CHAPTER = re.compile(r"inadequate|requires? improvement|outstanding|(?:: |\bis |\bare )good", re.IGNORECASE)


def lean(sentence: str, *, section: str = "", around: Sequence[str] = ()) -> Tally:
    """Return what to add to the sentence's own tally.

    `section` is the heading above it, which in a report says how the chapter was judged; `around` the other sentences
    of its paragraph.
    """
    criticism, context = ALWAYS
    for asks, tells in (*looked_up(sentence, _weights()), _chapter(section), _paragraph(around)):
        criticism += asks
        context += tells
    return Tally(0.0, criticism, context)


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
def _weights() -> dict[str, Leaning]:
    return by_phrase(IMPROVEMENT, CONTEXT)


def _chapter(section: str) -> Leaning:
    return CHAPTERS.get(chapter_of(section), (0.0, 0.0))


def _paragraph(around: Sequence[str]) -> Leaning:
    told = paragraph_of(around)
    asks, tells = (sum(map(mul, weights, told)) for weights in PARAGRAPH)
    return asks, tells
