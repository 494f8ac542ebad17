"""The letter's areas for improvement and priority action that no sentence of the release states."""

import re
from dataclasses import dataclass, replace

from briefing_app.comparison.passages import Side, Stretch, Weights, coverage, is_listed, stretch_of
from briefing_app.comparison.statements import clauses
from briefing_app.comparison.words import says_nothing, terms
from briefing_app.domain.briefing import Finding
from briefing_app.domain.comparison import Omission, Passage
from briefing_app.domain.words import FindingKind
from briefing_app.reading.language.sentences import sentences

TOLD = 0.42
"""How much of an area for improvement a sentence that asks for something must say to have told it."""
_UNASKED = 0.7
"""A sentence that does not ask must say this much; one of plain praise never tells that a thing must improve."""
_CORE = 1.15
"""What the beginning of an area must weigh in these documents to be looked for alone."""
_ASKS = re.compile(
    r"\b(?:improv\w*|strengthen\w*|further work|more work|more to do|do more|must|should|needs?|needed|address\w*|"
    r"challeng\w*|inconsisten\w*|not (?:always|yet|routinely|consistently)|too (?:long|late|many|slow\w*|few)|"
    r"delay\w*|drift|better|quick\w*|sooner|priority|recommend\w*|concern\w*|weak\w*|variab\w*|gaps?|"
    r"progress(?:ing)? (?:on|with)|focus(?:ing)? on|areas? (?:for|of|to)|asked|actions?|raise|faster|increase|"
    r"ensur\w*)\b",
    re.IGNORECASE,
)
_DEMANDS = re.compile(
    r"\b(?:must|should|ought to|needs? to|has to|have to|ask(?:s|ed)? (?:that|for|us|the)|wants?|wanted|recommend\w*|"
    r"areas? (?:for|to) improve\w*|more (?:work|to do))\b",
    re.IGNORECASE,
)
_LIST_LEAD = re.compile(r"\b(?:improve\w*|areas?|recommend\w*|actions?|priorit\w*)\b[^.]*:\s*$", re.IGNORECASE)
_PURPOSE = re.compile(r",? (?:so that|to ensure|to enable|in order to|including)\b|, ")
_SHORTEST_CORE = 12


@dataclass(frozen=True, slots=True)
class _Area:
    """What one area asks for: its first sentence, and the beginning of that before what it is for."""

    whole: Stretch
    core: Stretch


def asked_for(letter: Side) -> list[Finding]:
    """What the letter lists to improve, and its areas for priority action, in its own order.

    A letter without such a list has its inspectors' criticisms left in the text; they are not counted as areas. Nor is
    an entry that only points to an earlier letter.
    """
    return [
        finding
        for finding in letter.findings
        if is_listed(finding) and not says_nothing(terms(letter.source.text, finding.start, finding.end))
    ]


def omitted(release: Side, said: list[Stretch], letter: Side, weights: Weights) -> list[Omission]:
    """Each area that no sentence of the release states, with the sentence that comes nearest."""
    lost = []
    asking = _asking_of(release, said)
    apart = [(clause, keeps) for one, keeps in zip(said, asking, strict=True) for clause in _clauses_of(release, one)]
    said, asking = [*said, *(clause for clause, _ in apart)], [*asking, *(keeps for _, keeps in apart)]
    for finding in asked_for(letter):
        score, nearest = _told(_area(letter, finding), said, asking, weights)
        if score < TOLD:
            there = Passage(finding.start, finding.end, finding.text)
            near = (
                Passage(nearest.start, nearest.end, release.source.text[nearest.start : nearest.end])
                if nearest
                else None
            )
            lost.append(Omission(finding.kind, there, near, round(score, 3)))
    return lost


def _clauses_of(release: Side, stretch: Stretch) -> list[Stretch]:
    """The clauses of one sentence, each as a stretch that shows the whole sentence: one may tell an area of several."""
    parts = clauses(release.source.text, stretch.start, stretch.end) if stretch.sentences == 1 else []
    return [
        replace(
            stretch,
            terms=tuple(part),
            keys=frozenset(term.key for term in part),
            parts=frozenset().union(*(term.parts for term in part)),
        )
        for part in parts
        if len(parts) > 1
    ]


def _area(letter: Side, finding: Finding) -> _Area:
    text = letter.source.text
    first = next(iter(sentences(finding.text)), (0, len(finding.text)))
    start, end = finding.start + first[0], finding.start + first[1]
    cut = _PURPOSE.search(text, start + _SHORTEST_CORE, end)
    return _Area(stretch_of(text, start, end), stretch_of(text, start, cut.start() if cut else end))


def _told(area: _Area, said: list[Stretch], asking: list[float], weights: Weights) -> tuple[float, Stretch | None]:
    """How far the release tells this area, and where it comes nearest."""
    best: tuple[float, Stretch | None] = (0.0, None)
    for stretch, keeps in zip(said, asking, strict=True):
        if not area.whole.parts.isdisjoint(stretch.parts):
            score = keeps * _likeness(area, stretch, weights)
            if score > best[0]:
                best = (score, stretch)
    return best


def _likeness(area: _Area, stretch: Stretch, weights: Weights) -> float:
    """How much of the area the stretch says, or of the area's beginning, or of both on each other."""
    if area.whole.keys and area.whole.keys <= stretch.keys:
        return 1.0
    there = coverage(area.whole.terms, stretch, weights)
    back = coverage(stretch.terms, area.whole, weights)
    core = 0.0
    if sum(weights.of(term) for term in area.core.terms) >= _CORE:
        core = coverage(area.core.terms, stretch, weights)
    return max(there, core, (there + back) / 2)


def _asking_of(release: Side, said: list[Stretch]) -> list[float]:
    """What a likeness to each stretch keeps; two sentences tell an area together only where both ask."""
    single = [_asking(release, stretch) if stretch.sentences == 1 else 1.0 for stretch in said]
    first = {stretch.start: keeps for stretch, keeps in zip(said, single, strict=True) if stretch.sentences == 1}
    last = {stretch.end: keeps for stretch, keeps in zip(said, single, strict=True) if stretch.sentences == 1}
    return [
        keeps if stretch.sentences == 1 else min(first.get(stretch.start, 1.0), last.get(stretch.end, 1.0))
        for stretch, keeps in zip(said, single, strict=True)
    ]


def _asking(release: Side, stretch: Stretch) -> float:
    """What a likeness keeps: all where the stretch speaks of something to improve, nearly nothing where it praises."""
    if stretch.asked:
        return 1.0
    text = release.source.text[stretch.start : stretch.end]
    before = release.source.text[max(0, stretch.start - 160) : stretch.start]
    if _LIST_LEAD.search(before.rstrip()) or _DEMANDS.search(text):
        return 1.0
    kinds = {f.kind for f in release.findings if f.start < stretch.end and stretch.start < f.end}
    if kinds == {FindingKind.STRENGTH}:
        return TOLD * TOLD
    return 1.0 if _ASKS.search(text) else TOLD / _UNASKED
