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
_GRADES = frozenset(
    ["good", "outstanding", "inadequate", "requires", "require", "improvement", "judgement", "judgment", "graded"]
)


_HEADING_COUNTS = 0.5
"""A heading says less of the sentences under it than their own words: "Headline findings" stands over everything."""
_FIRST, _FADING = 1.5, 1.1
"""A word counts most at the beginning of the sentence, least at its end."""


def theme_marks(sentence: str, section: str) -> dict[str, float]:
    """The words of a sentence and of the heading above it, as the weights know them, and how much each counts."""
    words = words_of(sentence).texts
    marks = dict.fromkeys((ALWAYS, *sorted(heading_marks(section))), 1.0)
    for nth, word in enumerate(words):
        marks.setdefault(word, _FIRST - _FADING * nth / len(words))
    return marks


@lru_cache(maxsize=64)
def heading_marks(section: str) -> frozenset[str]:
    """The words of a heading but for those that only say how it was judged."""
    return frozenset(HEADING + word for word in words_of(section).texts if word not in _GRADES)


def add_plain_words(totals: list[float], sentence: str, section: str) -> None:
    """Add to each theme's total, in the order of `Theme`, what the sentence's words and its heading say."""
    for nth, weight in _of_heading(section):
        totals[nth] += weight
    words = words_of(sentence).texts
    told_by, share = _weights().get, _FADING / max(1, len(words))
    seen: set[str] = set()
    for place, word in enumerate(words):
        if (told := told_by(word)) and word not in seen:
            seen.add(word)
            counts = _FIRST - share * place
            for nth, weight in told:
                totals[nth] += weight * counts


@lru_cache(maxsize=64)
def _of_heading(section: str) -> tuple[tuple[int, float], ...]:
    weights = _weights()
    return tuple(told for mark in (ALWAYS, *sorted(heading_marks(section))) for told in weights.get(mark, ()))


@cache
def _weights() -> dict[str, tuple[tuple[int, float], ...]]:
    """What each word tells of which themes, by their places among all."""
    weights: dict[str, tuple[tuple[int, float], ...]] = {}
    for nth, theme in enumerate(Theme):
        for weight, words in LEARNED.get(theme, {}).items():
            if theme is Theme.SCOPE:
                continue  # What was looked at is told by how a scene is set, never by single words.
            for word in words.split(";"):
                key = word.strip()
                counts = weight * _HEADING_COUNTS if key.startswith(HEADING) else weight
                weights[key] = (*weights.get(key, ()), (nth, counts))
    return weights
