"""How near an earlier area for improvement and a later finding come to each other in what they are about."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing_app.comparison.statements import clauses
from briefing_app.comparison.subjects import Named, agreement, named
from briefing_app.comparison.words import Term, terms
from briefing_app.domain.briefing import Finding
from briefing_app.domain.themes import Theme

_MANNER = (
    "consistent clear detailed appropriate effective better worse weak excellent dedicated available active quality "
    "time deadline often past begin complete end keep advance increase reduce wide impact concern data understand show "
    "use receive provide help explain need review resolve priority consider robust specific focus identify monitor "
    "develop establish embed avoid enable outcome action arrangement purpose child family decide plan case work "
    "practice involve respond record start year risk protect social-worker children-in-care inform achieve include "
    "relevant system process key individual good meet opportunity influence drive track mean level access leader "
    "manager strategic service experience council timescale progress prioritise prioritisation recognise recognition "
    "help-and-protection current "
    "escalate articulate comprehensive routinely long extensive commission option operate several large small number "
    "majority necessary required further support team staff ensure oversight intervention multi-agency partner"
)
"""Keys and stems that say how well a thing is done, or stand in every letter: they do not say which thing is meant."""
_MANNER_WEIGHT = 0.3
_CLAUSE_OF_AREA, _CLAUSE_OF_LATER = 0.85, 0.92
"""What a likeness keeps that was found in one clause and not in the whole."""
_SAME_THEME = 0.25
_SIDES = {
    "time": "time", "deadline": "time", "often": "time", "record": "record", "attend": "others", "involve": "others",
    "partner": "others", "quality": "quality", "consistent": "quality", "sufficiency": "enough",
}  # fmt: skip
"""The sides from which one piece of work is looked at: when, how written down, who takes part, how well, how much."""
_SAME_SIDE, _OTHER_SIDE = 0.1, -0.05
"""What is added where both look at the work from one side; where each looks at it only from another."""
_WHOLLY = 0.8
"""So much of an area, said by a later finding that speaks of other things too, makes them alike by itself."""
_ELSEWHERE = 0.45
"""What is taken off then, since the rest of the finding is about something else."""
_LONE = {True: 0.85, False: 0.65}
"""What a likeness keeps that rests on a single telling word, where the themes are the same and where they differ."""
_TELLING = 0.3
"""A word this heavy says which thing is meant."""
_DOUBT = 0.4
"""Weight taken as missing from every statement: short ones need more of their words to be there."""
_AS_IF = 30
"""So many findings are taken to stand beside those there are, so that few do not make every word common."""
_ALIKE = {"quality-assurance": "audit"}


@dataclass(frozen=True, slots=True)
class Matter:
    """A finding as its terms, whole and clause by clause."""

    finding: Finding
    parts: tuple[dict[str, Term], ...]
    """The whole first."""
    named: Named
    """The work and the children it names."""


class Rarity:
    """The weight of a term among everything found at all the visits."""

    def __init__(self, matters: Iterable[Matter]) -> None:
        """Count the findings that hold each term."""
        every = [matter.parts[0] for matter in matters]
        self._total = len(every) + _AS_IF
        self._holding = Counter(key for part in every for key in part)

    def of(self, term: Term) -> float:
        """A term's own weight, less the more findings hold it; little where it only says how."""
        rarity = math.log(self._total / (self._holding[term.key] + 0.5)) / math.log(self._total)
        return term.weight * max(0.05, rarity) * (_MANNER_WEIGHT if term.key in _manner() else 1.0)


@lru_cache(maxsize=4096)
def matter_of(finding: Finding) -> Matter:
    """What a finding is about."""
    text = finding.text
    whole, parts = terms(text), clauses(text, 0, len(text))
    every = (whole, *(parts if len(parts) > 1 else ()))
    return Matter(finding, tuple(_by_key(part) for part in every), named(text))


def kinship(area: Matter, later: Matter, rarity: Rarity) -> float:
    """From 0 to 1: how alike the two are in the things they speak of, whole or in a clause.

    What they are about, from which side, and with which children goes into it as much as their words.
    """
    if later.finding.theme is Theme.SCOPE:
        return 0.0  # What inspectors looked at tells nothing of what they found.
    best, same_theme = 0.0, area.finding.theme is later.finding.theme
    for nth, one in enumerate(area.parts):
        for other_nth, other in enumerate(later.parts):
            likeness = _likeness(one, other, rarity, lone=_LONE[same_theme])
            likeness *= (_CLAUSE_OF_AREA if nth else 1.0) * (_CLAUSE_OF_LATER if other_nth else 1.0)
            best = max(best, likeness)
    if not best:
        return 0.0
    best += _SAME_THEME if same_theme else 0.0
    return max(0.0, min(1.0, best + agreement(area.named, later.named) + _in_sides(area, later)))


def _in_sides(area: Matter, later: Matter) -> float:
    asked, told = ({_SIDES[key] for key in one.parts[0] if key in _SIDES} for one in (area, later))
    if not asked or not told:
        return 0.0
    return _SAME_SIDE if asked & told else _OTHER_SIDE


def shared_words(area: Matter, later: Matter, rarity: Rarity) -> tuple[str, ...]:
    """The later finding's words that the area has too, heaviest first."""
    here, there = area.parts[0], later.parts[0]
    held = sorted((there[key] for key in there if key in here), key=lambda term: -rarity.of(term))
    return tuple(dict.fromkeys(later.finding.text[term.start : term.end].lower() for term in held))


def _likeness(one: dict[str, Term], other: dict[str, Term], rarity: Rarity, *, lone: float) -> float:
    """The cosine of the two, or how much of the area is said where that is nearly all."""
    weights = [rarity.of(one[key]) for key in one.keys() & other.keys()]
    telling = sum(weight >= _TELLING for weight in weights)
    if not telling:
        return 0.0
    shared, here, there = sum(weight**2 for weight in weights), _size(one, rarity), _size(other, rarity)
    likeness = shared / math.sqrt(here * there)
    said = shared / (here - _DOUBT)
    if said > _WHOLLY:
        likeness = max(likeness, said - _ELSEWHERE)
    return likeness * (lone if telling == 1 else 1.0)


def _size(part: dict[str, Term], rarity: Rarity) -> float:
    # A clause of one term is no more telling than that term: it is measured as if it had another.
    return sum(rarity.of(term) ** 2 for term in part.values()) + _DOUBT


def _by_key(found: Sequence[Term]) -> dict[str, Term]:
    return {_ALIKE.get(term.key, term.key): term for term in reversed(found)}


@lru_cache(maxsize=1)
def _manner() -> frozenset[str]:
    return frozenset(_MANNER.split()) | {term.key for term in terms(_MANNER)}
