"""Which of the grades that are told of an area counts."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from briefing_app.domain.briefing import Grade


def same_area(one: Grade, other: Grade) -> bool:
    """Whether two judgements are of one area, told at different length."""
    names = one.area.lower(), other.area.lower()
    return names[0] in names[1] or names[1] in names[0]


def with_others(found: tuple[Grade, ...], more: tuple[Grade, ...]) -> tuple[Grade, ...]:
    """The judgements found, and those of further areas."""
    return (*found, *(grade for grade in more if not any(same_area(grade, known) for known in found)))


def most_told(told: Iterable[tuple[str, list[tuple[str, str]]]]) -> tuple[Grade, ...]:
    """Each area's grade that most sentences tell; none where two are told equally often."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for area, grade in (pair for _, pairs in told for pair in pairs):
        votes[area][grade] += 1
    found = []
    for area, grades in votes.items():
        (grade, most), *others = grades.most_common(2)
        if not others or others[0][1] < most:
            found.append(Grade(area[0].upper() + area[1:], grade))
    return tuple(found)
