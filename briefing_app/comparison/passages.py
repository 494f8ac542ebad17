"""A document cut into the passages that a statement may be held against."""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from briefing_app.comparison.words import Term, terms
from briefing_app.domain.briefing import Finding, Quote, SourceText
from briefing_app.reading.language.sentences import sentences

_APART = 0.85


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two documents: its text, and what was found in it."""

    id: str
    source: SourceText
    findings: tuple[Finding, ...]
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """One or more neighbouring sentences of one block, with their terms."""

    start: int
    end: int
    terms: tuple[Term, ...]
    keys: frozenset[str]
    parts: frozenset[str]
    """The keys of its words one by one."""
    sentences: int
    asked: bool
    """Whether it tells of something to improve."""


def holds(stretch: Stretch, term: Term) -> float:
    """How far the stretch says this term: 1 for the term itself, less for a phrase whose words stand apart."""
    if term.key in stretch.keys:
        return 1.0
    return _APART if term.parts and term.parts <= stretch.parts else 0.0


def stretches(side: Side) -> list[Stretch]:
    """Every sentence, and every two neighbouring sentences of a block."""
    asked = [(f.start, f.end) for f in side.findings if f.kind.needs_action]
    found: list[Stretch] = []
    for block in side.source.blocks:
        text = side.source.text[block.start : block.end]
        singles = [_stretch(side.source.text, block.start + a, block.start + z, asked) for a, z in sentences(text)]
        found += singles
        found += [_joined(first, second) for first, second in pairwise(singles)]
    return [stretch for stretch in found if stretch.terms]


def _stretch(text: str, start: int, end: int, asked: list[tuple[int, int]]) -> Stretch:
    inside = tuple(terms(text, start, end))
    wanted = any(a < end and start < z for a, z in asked)
    keys = frozenset(term.key for term in inside)
    return Stretch(start, end, inside, keys, frozenset().union(*(term.parts for term in inside)), 1, wanted)


def _joined(first: Stretch, second: Stretch) -> Stretch:
    return Stretch(
        first.start,
        second.end,
        first.terms + second.terms,
        first.keys | second.keys,
        first.parts | second.parts,
        2,
        first.asked or second.asked,
    )


class Weights:
    """How much each term says: its own weight, more where few sentences of the two documents hold it."""

    def __init__(self, sides: Iterable[Iterable[Stretch]]) -> None:
        """Count the sentences of both documents that hold each term."""
        singles = [stretch for side in sides for stretch in side if stretch.sentences == 1]
        self._holding = Counter(key for stretch in singles for key in stretch.keys)
        self._rarest = math.log(1 + max(len(singles), 2))

    def of(self, term: Term) -> float:
        """The weight of a term in these two documents, from about half its own weight to all of it."""
        rarity = math.log((2 + math.exp(self._rarest)) / (1 + self._holding[term.key])) / self._rarest
        return term.weight * (0.5 + 0.5 * min(1.0, rarity))
