"""Each statement of the release, held against the letter's nearest passage."""

import re
from itertools import pairwise

from briefing_app.comparison.asking import Asking
from briefing_app.comparison.passages import Passages, Side, Stretch, Weights, holds
from briefing_app.comparison.turns import is_turned
from briefing_app.comparison.words import Term, says_nothing, terms
from briefing_app.domain.briefing import Finding
from briefing_app.domain.comparison import Match, Passage, Statement
from briefing_app.domain.spans import overlaps
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind, SaidBy
from briefing_app.reading.language.councils import council_mentions

STATED = 0.5
PARTLY = 0.33
_SPREAD = 0.96
"""What a score keeps when the clauses of a statement were found in different places."""
_CLAUSES = re.compile(r"[;,–—]\s+(?:and\s+|but\s+)?|\s+(?:and|while|but)\s+(?=[a-z]+\s+(?:is|are|has|have|was|were)\b)")
_TERMS_IN_CLAUSE = 3
_TAKEN = re.compile(
    r"[“‘\"]|\baccording to\b|\b(?:f(?:ou|i)nds?|sa(?:id|ys?|w)|not(?:ed|es)|report(?:ed|s)) that\b", re.IGNORECASE
)
_FRAME = re.compile(
    r",\s+(?:according to |as )?(?:the |its )?(?:inspectors?|ofsted|letter|report)\b(?:\s+[^\s,;]+){0,12}\s*$",
    re.IGNORECASE,
)
_SAID_SO = re.compile(r"\b(?:inspectors?|ofsted|letter|report|CIW|CQC|Estyn|Care Inspectorate)\b", re.IGNORECASE)


def statements_of(release: Side) -> list[Finding]:
    """The findings of the release that may say something of the service which a letter says too.

    Who came, when and to look at what is none, nor is what the council says of the letter, nor a sentence that says
    only that there is something to improve.
    """
    return [
        finding
        for finding in release.findings
        if (finding.kind is not FindingKind.CONTEXT or _may_count(finding))
        and not says_nothing(terms(release.source.text, finding.start, finding.end))
    ]


def counts(finding: Finding, found: Match) -> bool:
    """Whether a finding belongs among the statements: context does only where the letter states it too."""
    return finding.kind is not FindingKind.CONTEXT or _is_reported(finding) or found.status is Statement.STATED


def _is_reported(finding: Finding) -> bool:
    """Whether the sentence says that inspectors found it, or quotes them."""
    return bool(_SAID_SO.search(finding.text)) and bool(_TAKEN.search(finding.text))


def _may_count(finding: Finding) -> bool:
    return finding.said_by is SaidBy.INSPECTORS and (finding.theme is not Theme.SCOPE or _is_reported(finding))


def _end(finding: Finding) -> int:
    """Where the statement ends: a clause at the end that only says who found it, and when, is no part of it."""
    frame = _FRAME.search(finding.text)
    return finding.start + frame.start() if frame else finding.end


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


def _score(
    finding: Finding, wanted: list[Term], release: Side, letter: Passages, weights: Weights
) -> tuple[float, Stretch | None]:
    best, stretch = letter.nearest(wanted)
    all_parts = clauses(release.source.text, finding.start, _end(finding))
    parts = [part for clause in all_parts if (part := [term for term in clause if term in wanted])]
    if len(parts) > 1:
        scored = [(letter.nearest(part), sum(weights.of(term) for term in part)) for part in parts]
        total = sum(weight for _, weight in scored)
        spread = _SPREAD * sum(found[0] * weight for found, weight in scored) / total if total else 0.0
        if spread > best:
            heaviest = max(scored, key=lambda pair: pair[0][0] * pair[1])
            return spread, heaviest[0][1]
    return best, stretch


def _without_council(wanted: list[Term], finding: Finding) -> list[Term]:
    """The terms without the council's name: both documents are about it, and the letter may call it otherwise."""
    named = [(finding.start + told.start, finding.start + told.end) for told in council_mentions(finding.text)]
    return [term for term in wanted if not overlaps(term.start, term.end, named)] or wanted


def match(
    finding: Finding, release: Side, letter_side: Side, letter: Passages, weights: Weights, *, asks: Asking
) -> Match:
    """One statement's match, with the words both hold and the words the letter's passage lacks."""
    text = release.source.text
    wanted = _without_council(terms(text, finding.start, _end(finding)), finding)
    score, stretch = _score(finding, wanted, release, letter, weights)
    here = Passage(finding.start, finding.end, finding.text)
    if stretch is None or score < PARTLY:
        return Match(Statement.NOT_FOUND, here, None, round(score, 3))
    # A sentence that asks or criticises is no praise, whatever the wording of its verdict.
    praises = asks < Asking.CRITICISES
    turned = praises and is_turned(finding, wanted, stretch, letter_side, weights, sure=score >= STATED)
    status = Statement.STATED if score >= STATED and not turned else Statement.PARTLY
    ranked = sorted(wanted, key=lambda term: -weights.of(term))
    shared = dict.fromkeys(text[t.start : t.end].lower() for t in ranked if holds(stretch, t))
    missing = dict.fromkeys(text[t.start : t.end].lower() for t in ranked if not holds(stretch, t))
    there = Passage(stretch.start, stretch.end, letter_side.source.text[stretch.start : stretch.end])
    return Match(status, here, there, round(score, 3), tuple(shared), tuple(missing), turned)
