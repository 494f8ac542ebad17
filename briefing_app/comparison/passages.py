"""A document cut into the passages that a statement may be held against."""

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from briefing_app.comparison.synonyms import NEAR
from briefing_app.comparison.words import Term, part_weight, terms
from briefing_app.domain.briefing import Briefing, Finding, Quote, SourceText
from briefing_app.domain.library import StoredDocument
from briefing_app.domain.spans import Span, overlaps
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.reading.language.sentences import sentences

_APART = 0.85
"""What a word says where it stands only inside a phrase."""
_SCATTERED = 0.6
"""What the words of a phrase say where they stand apart."""
_NEARLY = 0.9
"""What a word says of another that is often said for it."""
_NAMES = {key: min(key, near) for key, near in NEAR.items()}
"""One name for two such words, where only their neighbours count."""
_CANDIDATES = 12
"""So many passages, holding most of the words, are looked at more closely."""
_PAIR_SHARE = 0.15
"""How much of the score asks for the same words standing near each other, not merely being there."""
_WIDE = 0.96
"""What a score keeps when two sentences were needed for it."""
_DOUBT = 0.25
"""The weight of words taken as missing from every statement: short ones need more of their words to be there."""

_LISTED = re.compile(
    r"\bneeds? to improve\b|\bareas? (?:for|of) (?:improvement|development)\b|\bpriority action|^recommendations?\b",
    re.IGNORECASE,
)
"""Headings of the lists; the chapters of a report that "requires improvement" are not one."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two documents: its text, and what was found in it."""

    id: str
    source: SourceText
    findings: tuple[Finding, ...]
    quotes: tuple[Quote, ...] = ()


def side_of(document: Briefing | StoredDocument) -> Side:
    """A read or stored document as one side of a comparison."""
    if isinstance(document, StoredDocument):
        return Side(document.card.id, document.source, document.findings, document.quotes)
    return Side(document.document.id, document.document.source, document.findings, document.quotes)


@dataclass(frozen=True)
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

    @cached_property
    def near(self) -> frozenset[frozenset[str]]:
        """Its terms two by two, where no more than one other stands between."""
        names = [_NAMES.get(term.key, term.key) for term in self.terms]
        return frozenset(frozenset(pair) for gap in (1, 2) for pair in zip(names, names[gap:], strict=False))


def holds(stretch: Stretch, term: Term) -> float:
    """How far the stretch says this term: 1 for the term itself, less for a phrase whose words stand apart."""
    if term.key in stretch.keys:
        return 1.0
    near = _NEARLY if NEAR.get(term.key) in stretch.keys else 0.0
    return max(near, sum(share for part, share in _shares(term).items() if part in stretch.parts))


@lru_cache(maxsize=20_000)
def _shares_of(parts: frozenset[str]) -> dict[str, float]:
    total = sum(part_weight(part) for part in parts)
    keeps = _APART if len(parts) == 1 else _SCATTERED
    return {part: keeps * part_weight(part) / total for part in parts}


def _shares(term: Term) -> dict[str, float]:
    """What each word of a term says of it where the term itself is not there."""
    return _shares_of(term.parts)


def stretches(side: Side) -> list[Stretch]:
    """Every sentence, and every two neighbouring sentences of a block."""
    asked = [(f.start, f.end) for f in side.findings if f.kind.needs_action]
    found: list[Stretch] = []
    for block in side.source.own_blocks:
        text = side.source.text[block.start : block.end]
        singles = [stretch_of(side.source.text, block.start + a, block.start + z, asked) for a, z in sentences(text)]
        found += singles
        found += [_joined(first, second) for first, second in pairwise(singles)]
    return [stretch for stretch in found if stretch.terms]


def told_of(letter: Side, every: list[Stretch]) -> list[Stretch]:
    """The passages that say what inspectors found: not the address, nor who came, when and to look at what."""
    told = sorted((f.start, f.end) for f in letter.findings if not _sets_scene(f))
    if not told:
        return every
    starts = [start for start, _ in told]
    return [one for one in every if (at := bisect_left(starts, one.end)) and told[at - 1][1] > one.start]


def _sets_scene(finding: Finding) -> bool:
    return finding.theme is Theme.SCOPE and finding.kind is FindingKind.CONTEXT


def stretch_of(text: str, start: int, end: int, asked: Sequence[Span] = ()) -> Stretch:
    """This part of a text as a passage of its own."""
    inside = tuple(terms(text, start, end))
    wanted = overlaps(start, end, asked)
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


def is_listed(finding: Finding) -> bool:
    """Whether a finding stands in a list of what must improve or have priority action."""
    listed = finding.kind is FindingKind.IMPROVEMENT and _LISTED.search(finding.section)
    return finding.kind is FindingKind.PRIORITY_ACTION or bool(listed)


class Weights:
    """How much each term says: its own weight, more where few sentences of the two documents hold it."""

    def __init__(self, sides: Iterable[Iterable[Stretch]]) -> None:
        """Count the sentences of both documents that hold each term."""
        singles = [stretch for side in sides for stretch in side if stretch.sentences == 1]
        self._holding = Counter(key for stretch in singles for key in stretch.keys)
        self._rarest = math.log(1 + max(len(singles), 2))
        self._known: dict[str, float] = {}

    def of(self, term: Term) -> float:
        """The weight of a term in these two documents, from about half its own weight to all of it."""
        share = self._known.get(term.key)
        if share is None:
            rarity = math.log((2 + math.exp(self._rarest)) / (1 + self._holding[term.key])) / self._rarest
            share = self._known[term.key] = 0.5 + 0.5 * min(1.0, rarity)
        return term.weight * share


class Passages:
    """The passages of one document, found by the terms that they hold."""

    def __init__(self, every: Sequence[Stretch], weights: Weights) -> None:
        """Index the passages by term and by word."""
        self._every = every
        self._weights = weights
        self._by_key: dict[str, list[int]] = defaultdict(list)
        self._by_part: dict[str, list[int]] = defaultdict(list)
        for at, stretch in enumerate(every):
            for key in stretch.keys:
                self._by_key[key].append(at)
            for part in stretch.parts:
                self._by_part[part].append(at)

    def nearest(self, wanted: Sequence[Term]) -> tuple[float, Stretch | None]:
        """The passage that says most of the wanted terms, and how much: 0 to 1."""
        heavy = {term.key: (self._weights.of(term), term) for term in wanted}
        held: dict[int, float] = defaultdict(float)
        for weight, term in heavy.values():
            for at, share in self._holding(term).items():
                held[at] += weight * share
        total = sum(weight for weight, _ in heavy.values()) + _DOUBT
        best = sorted(held, key=lambda at: (-held[at], self._every[at].sentences, at))[:_CANDIDATES]
        scored = [(together(wanted, self._every[at], held[at] / total), at) for at in best]
        score, at = max(
            scored, key=lambda pair: (pair[0], -self._every[pair[1]].sentences, -pair[1]), default=(0.0, -1)
        )
        return score, self._every[at] if at >= 0 else None

    def _holding(self, term: Term) -> dict[int, float]:
        """How far each passage that has anything of this term holds it."""
        found: dict[int, float] = defaultdict(float)
        for part, share in _shares(term).items():
            for at in self._by_part.get(part, ()):
                found[at] += share
        for at in self._by_key.get(NEAR.get(term.key, ""), ()):
            found[at] = max(found[at], _NEARLY)
        for at in self._by_key.get(term.key, ()):
            found[at] = 1.0
        return found


def coverage(wanted: Sequence[Term], stretch: Stretch, weights: Weights) -> float:
    """How much of the wanted terms, by weight and nearness, the stretch says: 0 to 1."""
    heavy = {term.key: (weights.of(term), term) for term in wanted}
    total = sum(weight for weight, _ in heavy.values()) + _DOUBT
    return together(wanted, stretch, sum(weight * holds(stretch, term) for weight, term in heavy.values()) / total)


def together(wanted: Sequence[Term], stretch: Stretch, held: float) -> float:
    """The share held, less where the words stand further apart than they were wanted."""
    pairs = {frozenset(pair) for pair in pairwise(_NAMES.get(term.key, term.key) for term in wanted)}
    close = len(pairs & stretch.near) / len(pairs) if pairs else held
    score = (1 - _PAIR_SHARE) * held + _PAIR_SHARE * max(close, held * held)
    return score * (_WIDE if stretch.sentences > 1 else 1.0)
