"""The judgements that a story tells of its visit, all its words for grades weighed against each other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from math import exp
from typing import NamedTuple

from briefing_app.domain.briefing import Grade
from briefing_app.reading.language.classifier.mixing import grade_with
from briefing_app.reading.language.lexicon.learned_grades import SURE, WEIGHTS
from briefing_app.reading.language.weights import phrases_of
from briefing_app.reading.parsers.story.grades.choices import Choice
from briefing_app.reading.parsers.story.grades.counted import left_over
from briefing_app.reading.parsers.story.grades.families import NAMES, families

_MOST = 30.0


class Told(NamedTuple):
    """The grade of an area, as the choice that speaks for it most plainly tells it."""

    choice: Choice
    surety: float
    """How likely it is, from nought to one."""


def told_grades(choices: Sequence[Choice], divided: Sequence[Sequence[str]] = ()) -> tuple[Grade, ...]:
    """Return the grade of each area of which one is likely enough.

    `divided` are all areas that the visit may have graded, in each way in which inspections of its time are divided.
    """
    found = {family: told for family, told in weighed(choices, weights()).items() if told.surety >= SURE}
    grades = {family: told.choice.grade for family, told in found.items()}
    found |= {choice.family: Told(choice, 1.0) for choice in left_over(grades, choices, divided)}
    return tuple(named(found))


def grades_by_sentence(choices: Iterable[Choice]) -> dict[str, set[str]]:
    """Return each sentence of a story that tells grades of this visit, with its grades."""
    told: defaultdict[str, set[str]] = defaultdict(set)
    for choice in choices:
        if score(choice, weights()) > 0:
            told[choice.sentence].add(choice.grade)
    return told


def weighed(choices: Iterable[Choice], weights: Mapping[str, float]) -> dict[str, Told]:
    """Return the likeliest grade of each family of areas: its choices stand against each other and against none."""
    by_family: defaultdict[str, list[tuple[float, Choice]]] = defaultdict(list)
    for choice in choices:
        by_family[choice.family].append((exp(score(choice, weights)), choice))
    return {family: _likeliest(powers) for family, powers in by_family.items()}


def score(choice: Choice, weights: Mapping[str, float]) -> float:
    """How much speaks for a choice; nought is as much as for there being none."""
    # Rounded, so that the order of the marks, which changes from run to run, never decides.
    told = sum(weights.get(mark, 0.0) for mark in choice.marks)
    return min(_MOST, round(grade_with(choice.seen, told if choice.marks else None), 6))


def _likeliest(powers: list[tuple[float, Choice]]) -> Told:
    shares: defaultdict[str, float] = defaultdict(float)
    for power, choice in powers:
        shares[choice.grade] += power
    grade = max(shares, key=lambda one: shares[one])
    _, best = max(((power, choice) for power, choice in powers if choice.grade == grade), key=lambda one: one[0])
    return Told(best, shares[grade] / (1 + sum(shares.values())))


def named(found: Mapping[str, Told]) -> Iterator[Grade]:
    """Yield the grades, areas that are told in one under one name where they have one grade."""
    shown = set[str]()
    for family, told in found.items():
        choice = told.choice
        together = families(choice.area)
        alike = all(name in found and _is_alike(found[name].choice, choice) for name in together)
        if family in shown:
            continue
        shown |= together if alike else {family}
        name = choice.area if alike else NAMES.get(family, choice.area)
        yield Grade(name[:1].upper() + name[1:], choice.grade)


def _is_alike(one: Choice, other: Choice) -> bool:
    return one.area == other.area and one.grade == other.grade


@cache
def weights() -> dict[str, float]:
    """The weights of all marks."""
    return phrases_of(WEIGHTS)
