"""Each statement of the release, held against the letter's nearest passage."""

import re
from itertools import pairwise

from briefing_app.comparison.passages import Side, Stretch, Weights, holds
from briefing_app.comparison.words import Term, terms
from briefing_app.domain.briefing import Finding
from briefing_app.domain.comparison import Match, Passage, Statement
from briefing_app.domain.words import FindingKind

STATED = 0.68
PARTLY = 0.42
_PAIR_SHARE = 0.2
"""How much of the score asks for the same words standing near each other, not merely being there."""
_WIDE = 0.96
"""What a score keeps when two sentences were needed for it."""
_CLAUSES = re.compile(r"[;,–—]\s+(?:and\s+|but\s+)?|\s+(?:and|while|but)\s+(?=[a-z]+\s+(?:is|are|has|have|was|were)\b)")
_TERMS_IN_CLAUSE = 3


def coverage(wanted: list[Term], stretch: Stretch, weights: Weights) -> float:
    """How much of the wanted terms, by weight and nearness, the stretch says: 0 to 1."""
    total = sum(weights.of(term) for term in wanted)
    if not total:
        return 0.0
    held = sum(weights.of(term) * holds(stretch, term) for term in wanted) / total
    pairs = list(pairwise(wanted))
    near = {
        frozenset((a.key, b.key)) for gap in (1, 2) for a, b in zip(stretch.terms, stretch.terms[gap:], strict=False)
    }
    together = sum(frozenset((a.key, b.key)) in near for a, b in pairs) / len(pairs) if pairs else held
    score = (1 - _PAIR_SHARE) * held + _PAIR_SHARE * max(together, held * held)
    return score * (_WIDE if stretch.sentences > 1 else 1.0)


def nearest(wanted: list[Term], letter: list[Stretch], weights: Weights) -> tuple[float, Stretch | None]:
    """The stretch that says most of the wanted terms, and how much."""
    parts = frozenset().union(*(term.parts for term in wanted))
    scored = [(coverage(wanted, stretch, weights), stretch) for stretch in letter if parts & stretch.parts]
    return max(scored, key=lambda pair: (pair[0], -pair[1].sentences), default=(0.0, None))


def clauses(text: str, start: int, end: int) -> list[list[Term]]:
    """The terms of each clause of a sentence that says enough to be matched alone; small ones join their neighbour."""
    cuts = [start, *(start + cut.end() for cut in _CLAUSES.finditer(text[start:end])), end]
    parts: list[list[Term]] = []
    for a, z in pairwise(cuts):
        inside = terms(text, a, z)
        if parts and (len(inside) < _TERMS_IN_CLAUSE or len(parts[-1]) < _TERMS_IN_CLAUSE):
            parts[-1] = parts[-1] + inside
        else:
            parts.append(inside)
    return [part for part in parts if part]


def _score(finding: Finding, release: Side, letter: list[Stretch], weights: Weights) -> tuple[float, Stretch | None]:
    whole = terms(release.source.text, finding.start, finding.end)
    best, stretch = nearest(whole, letter, weights)
    parts = clauses(release.source.text, finding.start, finding.end)
    if len(parts) > 1:
        scored = [(nearest(part, letter, weights), sum(weights.of(term) for term in part)) for part in parts]
        total = sum(weight for _, weight in scored)
        spread = _WIDE * sum(found[0] * weight for found, weight in scored) / total if total else 0.0
        if spread > best:
            heaviest = max(scored, key=lambda pair: pair[0][0] * pair[1])
            return spread, heaviest[0][1]
    return best, stretch


def match(finding: Finding, release: Side, letter_side: Side, letter: list[Stretch], weights: Weights) -> Match:
    """One statement's match, with the words both hold and the words the letter's passage lacks."""
    score, stretch = _score(finding, release, letter, weights)
    text = release.source.text
    wanted = terms(text, finding.start, finding.end)
    here = Passage(finding.start, finding.end, finding.text)
    if stretch is None or score < PARTLY:
        return Match(Statement.NOT_FOUND, here, None, round(score, 3))
    turned = finding.kind is FindingKind.STRENGTH and stretch.asked
    status = Statement.STATED if score >= STATED and not turned else Statement.PARTLY
    ranked = sorted(wanted, key=lambda term: -weights.of(term))
    shared = dict.fromkeys(text[t.start : t.end].lower() for t in ranked if holds(stretch, t))
    missing = dict.fromkeys(text[t.start : t.end].lower() for t in ranked if not holds(stretch, t))
    there = Passage(stretch.start, stretch.end, letter_side.source.text[stretch.start : stretch.end])
    return Match(status, here, there, round(score, 3), tuple(shared), tuple(missing), turned)
