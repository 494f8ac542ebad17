"""The letter's areas for improvement and priority action that no sentence of the release states."""

import re

from briefing_app.comparison.passages import Side, Stretch, Weights
from briefing_app.comparison.statements import coverage
from briefing_app.comparison.words import Term, terms
from briefing_app.domain.briefing import Finding
from briefing_app.domain.comparison import Omission, Passage
from briefing_app.domain.words import FindingKind

TOLD = 0.5
"""How much of an area for improvement a sentence must say to have told it."""
_PRAISED = 0.85
"""A sentence of plain praise must say nearly all of it, since praise of a thing does not tell that it must improve."""
_ASKS = re.compile(
    r"\b(?:improv\w*|strengthen\w*|further work|more work|more to do|do more|must|should|needs?|needed|address\w*|"
    r"challeng\w*|inconsisten\w*|not (?:always|yet|routinely|consistently)|too (?:long|late|many|slow\w*|few)|"
    r"delay\w*|drift|better|"
    r"quick\w*|sooner|priority|recommend\w*|concern\w*|weak\w*|variab\w*|gaps?|progress(?:ing)? (?:on|with)|"
    r"focus(?:ing)? on|areas? (?:for|of|to)|asked|actions?|raise|faster|increase|ensur\w*)\b",
    re.IGNORECASE,
)
_LIST_LEAD = re.compile(r"\b(?:improve\w*|areas?|recommend\w*|actions?|priorit\w*)\b[^.]*:\s*$", re.IGNORECASE)


def asked_for(letter: Side) -> list[Finding]:
    """What the letter lists to improve, and its areas for priority action, in its own order.

    A letter without such a list has its inspectors' criticisms left in the text; they are not counted as areas.
    """
    listed = re.compile(r"improve|improvement|priority action|recommendation", re.IGNORECASE)
    return [
        finding
        for finding in letter.findings
        if finding.kind is FindingKind.PRIORITY_ACTION
        or (finding.kind is FindingKind.IMPROVEMENT and listed.search(finding.section))
    ]


def omitted(release: Side, said: list[Stretch], letter: Side, weights: Weights) -> list[Omission]:
    """Each area that no sentence of the release states, with the sentence that comes nearest."""
    lost = []
    for area in asked_for(letter):
        wanted = terms(letter.source.text, area.start, area.end)
        score, nearest = _told(wanted, said, release, weights)
        if score < TOLD:
            there = Passage(area.start, area.end, area.text)
            near = (
                Passage(nearest.start, nearest.end, release.source.text[nearest.start : nearest.end])
                if nearest
                else None
            )
            lost.append(Omission(area.kind, there, near, round(score, 3)))
    return lost


def _told(wanted: list[Term], said: list[Stretch], release: Side, weights: Weights) -> tuple[float, Stretch | None]:
    """How far the release tells this area, and where it comes nearest.

    Praise of the same matter is scaled down: "plans are good" does not tell that plans must improve.
    """
    best: tuple[float, Stretch | None] = (0.0, None)
    for stretch in said:
        score = coverage(wanted, stretch, weights)
        if not _asks(release, stretch):
            score *= TOLD / _PRAISED
        if score > best[0]:
            best = (score, stretch)
    return best


def _asks(release: Side, stretch: Stretch) -> bool:
    """Whether this stretch of the release speaks of something to improve, itself or as part of a list that does."""
    if stretch.asked:
        return True
    kinds = {f.kind for f in release.findings if f.start < stretch.end and stretch.start < f.end}
    before = release.source.text[max(0, stretch.start - 160) : stretch.start]
    if _LIST_LEAD.search(before.rstrip()):
        return True
    return bool(_ASKS.search(release.source.text[stretch.start : stretch.end])) and kinds != {FindingKind.STRENGTH}
