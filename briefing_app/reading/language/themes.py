"""What a finding is about."""

from collections import defaultdict
from functools import cache

from briefing_app.domain.themes import Theme
from briefing_app.reading.language.lexicon.themes import THEMES
from briefing_app.reading.language.phrasebook import Phrasebook, words_of

_FROM_SECTION = 0.5


@cache
def _book() -> Phrasebook[tuple[Theme, float]]:
    book: Phrasebook[tuple[Theme, float]] = Phrasebook()
    for theme, table in THEMES.items():
        book.add(((theme, weight), phrases) for weight, phrases in table.items())
    return book


def theme_of(sentence: str, *, section: str = "") -> tuple[Theme, float]:
    """Return the theme of a finding and how sure that is, from 0 to 1; `section` is the document's heading above it."""
    totals = _totals(sentence)
    for theme, weight in _totals(section).items():
        totals[theme] += weight * _FROM_SECTION
    if not totals:
        return Theme.OTHER, 0.4
    best = max(totals, key=lambda theme: totals[theme])
    return best, round(totals[best] / sum(totals.values()), 3)


def _totals(text: str) -> defaultdict[Theme, float]:
    """How much each theme weighs; the same words again count for little, the first theme named for a bit more."""
    totals: defaultdict[Theme, float] = defaultdict(float)
    words = words_of(text)
    for hit in _book().find(words):
        theme, weight = hit.tag
        totals[theme] += weight * (1.25 - 0.5 * hit.first / max(len(words), 1))
    return totals
