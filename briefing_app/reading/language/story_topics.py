"""What a story's sentence is about by those round it: a paragraph holds on to its topic.

Each sentence is weighed by itself first (`themes.about`), then again by what the sentences beside it are likely to be
about. The weights are fitted on labelled stories (`make fit`).
"""

from collections.abc import Iterator, Sequence
from math import log
from typing import NamedTuple

from briefing_app.reading.language.lexicon.learned_topics import BESIDE, CERTAINTY, OWN
from briefing_app.reading.language.themes import About
from briefing_app.reading.language.weights import SIDES, shares

LEAST = 1e-4
"""A chance counts as no less."""


class Topic(NamedTuple):
    """A sentence among those of its story: its paragraph, and how likely each theme is by itself, together 1."""

    paragraph: int
    chances: Sequence[float]


def topic_of(paragraph: int, told: About, certainty: float = CERTAINTY) -> Topic:
    """Return how likely each theme is by what speaks for it."""
    if told.settled is not None:
        rest = (1 - told.settled) / (len(told.totals) - 1)
        return Topic(paragraph, [told.settled if total else rest for total in told.totals])
    return Topic(paragraph, shares(told.totals, certainty))


def in_its_place(topics: Sequence[Topic], nth: int, told: About) -> About:
    """Return what speaks for each theme of a sentence among those of its story."""
    if told.settled is not None:
        return told
    totals = [OWN * log(chance + LEAST) for chance in topics[nth].chances]
    for side, chances in beside(topics, nth):
        weight = BESIDE.get(side, 0.0)
        totals = [total + weight * chance for total, chance in zip(totals, chances, strict=True)]
    return About(totals)


def beside(topics: Sequence[Topic], nth: int) -> Iterator[tuple[str, Sequence[float]]]:
    """Yield how likely each theme is of the sentences beside one, and on which side, as the weights know it."""
    for step, side in SIDES.items():
        if 0 <= nth + step < len(topics):
            other = topics[nth + step]
            same = other.paragraph == topics[nth].paragraph
            yield side if same else f"{side} the paragraph", other.chances
