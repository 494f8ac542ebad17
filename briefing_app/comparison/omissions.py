"""The letter's areas for improvement and priority action that no sentence of the release states."""

import re
from collections import Counter
from dataclasses import dataclass, replace

from briefing_app.comparison.asking import Asking, asking_of
from briefing_app.comparison.passages import Side, Stretch, Weights, coverage, holds, is_listed, stretch_of
from briefing_app.comparison.statements import clauses
from briefing_app.comparison.synonyms import NEAR
from briefing_app.comparison.words import says_nothing, terms
from briefing_app.domain.briefing import Finding
from briefing_app.domain.comparison import Omission, Passage
from briefing_app.reading.language.sentences import sentences

TOLD = 0.34
"""How much of an area for improvement a sentence that asks for something must say to have told it."""
_UNASKED = 0.7
"""A sentence that does not ask must say this much; one of plain praise never tells that a thing must improve."""
_KEEPS = {
    Asking.DEMANDS: 1.0, Asking.FAULTS: 1.0, Asking.CRITICISES: 1.0, Asking.TELLS: TOLD / _UNASKED,
    Asking.PRAISES: TOLD * TOLD,
}  # fmt: skip
_MEANT = {Asking.DEMANDS: 0.22, Asking.FAULTS: 0.3}
"""How much of an area a sentence must say that is like no other area."""
_AHEAD = 1.3
"""How much more like it than like the next area."""
_BESIDE = 0.7
"""A sentence tells an area besides the one it is most like where it is nearly as like that one."""
_SAID = 0.5
"""How much of a phrase must be there to be said."""
_LIGHT = 0.25
"""Words of no more weight stand in every sentence: sharing only "the council" or "take part" is no likeness."""
_WHO = {"children-in-care", "care-leavers", "child-in-need", "help-and-protection", "unaccompanied", "child", "family"}
_CORE = 1.15
"""What the beginning of an area must weigh in these documents to be looked for alone."""
_PURPOSE = re.compile(r",? (?:so that|to ensure|to enable|in order to|including)\b|, ")
_SHORTEST_CORE = 12


@dataclass(frozen=True, slots=True)
class _Area:
    """What one area asks for: its first sentence, and the beginning of that before what it is for."""

    whole: Stretch
    core: Stretch
    words: frozenset[str]
    """Its terms, their parts and what is often said for them: a stretch with none of these is not like it."""
    people: frozenset[str] = frozenset()
    """Whom it alone of the areas names: naming them may be meant for it."""


_Spoken = tuple[Stretch, Asking]


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
    asked = asked_for(letter)
    areas = _told_apart([_area(letter, finding) for finding in asked])
    nearest: list[tuple[float, Stretch | None]] = [(0.0, None)] * len(areas)
    told: set[int | None] = set()
    for stretch, asks in _spoken(release, said) if areas else ():
        likeness = [_likeness(area, stretch, weights, asks) for area in areas]
        if stretch.sentences == 1:
            told.add(_meant(likeness, asks))
        for nth, like in enumerate(likeness):
            score = _KEEPS[asks] * like
            if score >= TOLD and like >= _BESIDE * max(likeness):
                told.add(nth)
            if score > nearest[nth][0]:
                nearest[nth] = score, stretch
    return [
        Omission(
            finding.kind, Passage(finding.start, finding.end, finding.text), _passage(release, near), round(score, 3)
        )
        for nth, (finding, (score, near)) in enumerate(zip(asked, nearest, strict=True))
        if nth not in told
    ]


def _passage(side: Side, stretch: Stretch | None) -> Passage | None:
    if stretch is None:
        return None
    return Passage(stretch.start, stretch.end, side.source.text[stretch.start : stretch.end])


def _spoken(release: Side, said: list[Stretch]) -> list[_Spoken]:
    """Every stretch of the release, and every clause of its sentences, with how it asks."""
    whole = list(zip(said, asking_of(release, said), strict=True))
    return [*whole, *((clause, asks) for one, asks in whole for clause in _clauses_of(release, one))]


def _meant(likeness: list[float], asks: Asking) -> int | None:
    """The area that a sentence which asks, or finds fault, comes clearly nearest to.

    Such a sentence retells some area in few and other words; fewer of them are enough where no other area is like it.
    """
    best, *others = sorted(likeness, reverse=True)
    enough = asks in _MEANT and best >= max(_MEANT[asks], _AHEAD * max(others, default=0.0))
    return likeness.index(best) if enough else None


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
    whole, core = stretch_of(text, start, end), stretch_of(text, start, cut.start() if cut else end)
    return _Area(whole, core, whole.keys | whole.parts | {NEAR[key] for key in whole.keys & NEAR.keys()})


def _told_apart(areas: list[_Area]) -> list[_Area]:
    """The areas, each with whom it alone names; where a letter is all about care leavers, naming them says nothing."""
    named = Counter(key for area in areas for key in area.whole.keys & _WHO)
    return [replace(area, people=frozenset(key for key in area.whole.keys & _WHO if named[key] == 1)) for area in areas]


def _likeness(area: _Area, stretch: Stretch, weights: Weights, asks: Asking) -> float:
    """How much of the area the stretch says, or of the area's beginning, or of both on each other.

    Naming the same people says nothing of what has to improve for them, unless the sentence asks for something and no
    other area is about them.
    """
    if area.words.isdisjoint(stretch.keys) and area.words.isdisjoint(stretch.parts):
        return 0.0
    if area.whole.keys and area.whole.keys <= stretch.keys:
        return 1.0
    shared = {term.key for term in area.whole.terms if term.weight > _LIGHT and holds(stretch, term) >= _SAID}
    shared.discard("local-authority")
    if not shared or (shared <= _WHO and (asks is not Asking.DEMANDS or shared.isdisjoint(area.people))):
        return 0.0
    there = coverage(area.whole.terms, stretch, weights)
    back = coverage(stretch.terms, area.whole, weights)
    core = 0.0
    if sum(weights.of(term) for term in area.core.terms) >= _CORE:
        core = coverage(area.core.terms, stretch, weights)
    return max(there, core, (there + back) / 2)
