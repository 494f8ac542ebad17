"""Tables of fitted weights: how words are looked up in them, and how likely a thing is by what speaks for it."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import exp

from briefing_app.reading.language.phrasebook import words_of

_BEGINNING = 5
"""Letters that words of one kin begin with."""
Leaning = tuple[float, float]
"""How much more something speaks for an area for improvement, and for scene-setting, than for a strength."""

SIDES = {-2: "two before", -1: "before", 1: "after", 2: "two after"}
"""The sentences beside one of a story, by how far on they stand, as the weights know them."""


def by_phrase(improvement: dict[float, str], context: dict[float, str]) -> dict[str, Leaning]:
    """Return each phrase of the two tables, which list phrases by weight, with both of its weights."""
    asks, tells = phrases_of(improvement), phrases_of(context)
    return {phrase: (asks.get(phrase, 0.0), tells.get(phrase, 0.0)) for phrase in {*asks, *tells}}


def looked_up(sentence: str, weights: Mapping[str, Leaning]) -> list[Leaning]:
    """Return the weights of the sentence's words and pairs of words, in order, as the sum of fractions hangs on it."""
    return [*filter(None, map(weights.get, marks_of(sentence)))]


def marks_of(sentence: str) -> dict[str, None]:
    """The words of a sentence and its pairs of words, "^" before the first, as the weights know them, each once."""
    words = words_of(sentence).texts
    return dict.fromkeys((*words, *map(" ".join, pairwise(("^", *words)))))


def beginnings(words: Sequence[str]) -> list[str]:
    """How each longer word begins, "asses*" for "assessment", so that its kin tell what it tells; "" for others."""
    return [f"{word[:_BEGINNING]}*" if len(word) > _BEGINNING else "" for word in words]


def phrases_of(table: Mapping[float, str]) -> dict[str, float]:
    """Return each phrase of a table that lists phrases by weight, with its weight."""
    return {
        " ".join(phrase.split()): weight
        for weight, text in table.items()
        for phrase in text.split(";")
        if phrase.strip()
    }


def shares(scores: Sequence[float], certainty: float = 1.0) -> list[float]:
    """How likely each is by how much speaks for it, together 1; the more certain, the likelier the first of them."""
    most = max(scores)
    powers = [exp(certainty * (score - most)) for score in scores]
    whole = sum(powers)
    return [power / whole for power in powers]
