"""How a sentence leans to each theme by its plain words, beyond the lexicon's phrases.

The weights are fitted on labelled sentences (`make fit`): many words tell a little, where phrases tell much.
"""

from functools import cache, lru_cache

from briefing_app.domain.themes import Theme
from briefing_app.reading.language.lexicon.learned_themes import LEARNED
from briefing_app.reading.language.phrasebook import words_of

HEADING = "# "
"""Before a word that stands in the heading above."""
ALWAYS = "="
"""Stands in every sentence: how often a theme is met at all."""
_GRADES = frozenset("good outstanding inadequate requires require improvement judgement judgment graded".split())


def theme_marks(sentence: str, section: str) -> set[str]:
    """The words of a sentence and of the heading above it, as the weights know them."""
    return {*words_of(sentence).texts, *heading_marks(section), ALWAYS}


@lru_cache(maxsize=64)
def heading_marks(section: str) -> frozenset[str]:
    """The words of a heading but for those that only say how it was judged."""
    return frozenset(HEADING + word for word in words_of(section).texts if word not in _GRADES)


def add_plain_words(totals: dict[Theme, float], sentence: str, section: str) -> None:
    """Add to each theme's total what the sentence's words and its heading say."""
    for theme, weight in _of_heading(section):
        totals[theme] = totals.get(theme, 0.0) + weight
    weights = _weights()
    for word in set(words_of(sentence).texts):
        for theme, weight in weights.get(word, ()):
            totals[theme] = totals.get(theme, 0.0) + weight


@lru_cache(maxsize=64)
def _of_heading(section: str) -> tuple[tuple[Theme, float], ...]:
    weights = _weights()
    return tuple(told for mark in (ALWAYS, *sorted(heading_marks(section))) for told in weights.get(mark, ()))


@cache
def _weights() -> dict[str, tuple[tuple[Theme, float], ...]]:
    """What each word tells of which themes."""
    weights: dict[str, tuple[tuple[Theme, float], ...]] = {}
    for theme, table in LEARNED.items():
        for weight, words in table.items():
            for word in words.split(";"):
                key = word.strip()
                weights[key] = (*weights.get(key, ()), (theme, weight))
    return weights
