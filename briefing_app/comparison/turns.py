"""Whether a release praises what the letter criticises."""

import re
from itertools import pairwise

from briefing_app.comparison.passages import Side, Stretch, Weights, coverage, is_listed, stretch_of
from briefing_app.comparison.words import Term, terms
from briefing_app.domain.briefing import Finding
from briefing_app.domain.words import FindingKind
from briefing_app.reading.language.kinds import kind_of

_NOT_PRAISE = re.compile(
    r"\b(?:must|should|needs? to|has to|have to|asked|wants?|not|no longer|but|however|although|too|few|more to do|"
    r"improve\w*|better|progress|beginning|starting|increas\w*|greater|fewer|most|mostly|some|many|majority|usually)\b",
    re.IGNORECASE,
)
"""Words of a sentence that does more, or less, than praise: it asks, limits, or tells of things getting better."""
_CONTRAST = re.compile(r"[,;] (?:but|however|although|though|while|yet)\b", re.IGNORECASE)
_DENIED = re.compile(r"\bnot all\b|\b(?:does|do|is|are) not\b", re.IGNORECASE)
"""How a letter says that a thing is not so, whatever else it says."""
_PURPOSE = re.compile(r",? (?:so that|to ensure|to enable|in order to)\b")
_MOST = 0.75
"""So much of how an area begins must be said by a statement that otherwise is little like it."""
_AS_MUCH = 0.8
"""A clause that says nearly as much of the statement as the nearest one counts with it."""


def is_turned(
    finding: Finding, wanted: list[Term], stretch: Stretch, letter: Side, weights: Weights, *, sure: bool
) -> bool:
    """Whether the release tells as a plain strength the very thing that the letter asks to improve.

    Unless the match is `sure`, only the letter's own list of areas will do for so strong a claim, and only where the
    release speaks of what the area asks for, not of its subject alone.
    """
    if finding.kind is not FindingKind.STRENGTH or _NOT_PRAISE.search(finding.text):
        return False
    inside = [f for f in letter.findings if f.start < stretch.end and stretch.start < f.end]
    if not inside:
        return False
    text = letter.source.text
    nearest = max(inside, key=lambda f: coverage(wanted, stretch_of(text, f.start, f.end), weights))
    if is_listed(nearest):
        return sure or _says_what(nearest, wanted, text, weights)
    if not sure or not (nearest.kind.needs_action or _DENIED.search(nearest.text)):
        return False
    return _criticised(nearest, wanted, text, weights)


def _says_what(area: Finding, wanted: list[Term], text: str, weights: Weights) -> bool:
    """Whether the statement holds most of how the area begins."""
    core = terms(text, area.start, area.start + _first_clause(area.text))
    held = {term.key for term in wanted}
    heavy = sum(weights.of(term) for term in core)
    return sum(weights.of(term) for term in core if term.key in held) >= _MOST * heavy


def _first_clause(text: str) -> int:
    cut = _PURPOSE.search(text)
    return cut.start() if cut else len(text)


def _criticised(nearest: Finding, wanted: list[Term], text: str, weights: Weights) -> bool:
    """Whether the criticism is in a clause that the release speaks of, not only in another of the same sentence."""
    cuts = [0, *(cut.end() for cut in _CONTRAST.finditer(nearest.text)), len(nearest.text)]
    parts = [(nearest.start + a, nearest.start + z) for a, z in pairwise(cuts)]
    if len(parts) == 1:
        return True
    scores = [coverage(wanted, stretch_of(text, *part), weights) for part in parts]
    near = [part for part, score in zip(parts, scores, strict=True) if score >= _AS_MUCH * max(scores)]
    return any(
        kind_of(text[start:end].strip(" ,;"))[0].needs_action or _DENIED.search(text, start, end) for start, end in near
    )
