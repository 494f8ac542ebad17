"""What speaks for a grade being that of an area: how the two stand in their sentence, and what is between them."""

from collections.abc import Iterable, Iterator

from briefing_app.reading.parsers.story.grades import against
from briefing_app.reading.parsers.story.grades.every import EVERY, PARTLY
from briefing_app.reading.parsers.story.grades.families import families
from briefing_app.reading.parsers.story.grades.row import GRADE, Row
from briefing_app.reading.parsers.story.grades.shared import counts_in
from briefing_app.reading.parsers.story.grades.words import Mention

_BREAKS = frozenset({*",:.-–—()", "SEMICOLON", "but", "while", "and", "with", "although", "whereas", "which"})
_NEAR = 14
_FAR = 3
_ROW = 6


def marks_of_area(row: Row, grade: Mention, area: Mention) -> Iterator[str]:
    """Yield what speaks for an area's having a grade of the same sentence."""
    kind = "whole" if "overall" in families(area.meant) else "area"
    here, there = row.at[grade.start], row.at[area.start]
    side = "<" if there < here else ">"
    yield f"of {kind}"
    yield f"{kind} {side}"
    yield from (f"family {name}" for name in families(area.meant))
    yield from _between(row, here, there, kind)
    yield f"row {row.order[:_ROW]} {min(_ROW, row.group_of[there])} {min(_ROW, row.group_of[here])}"
    yield from _around(row, area)
    yield f"nearest {_is_nearest(row, here, there)} {side}"


def _around(row: Row, area: Mention) -> Iterator[str]:
    """The words beside an area: t1, t2 before it and u1, u2 behind it; and what is less than the area."""
    nth = row.at[area.start]
    one, two, three, four = (row.word(nth + far) for far in (-2, -1, 1, 2))
    yield from (f"t1 {two}", f"t2 {one} {two}", f"u1 {three}", f"u2 {three} {four}")
    if against.PART_OF.search(row.low[: area.start]):
        yield "part of area"


def _between(row: Row, here: int, there: int, kind: str) -> Iterator[str]:
    side = "<" if there < here else ">"
    words = row.words[min(here, there) + 1 : max(here, there)]
    if len(words) > _NEAR:
        yield from {f"far {side} {word}" for word in words if word in _BREAKS}
        return
    yield from {f"{side} {word}" for word in words}
    yield from {f"{kind} {side} {word}" for word in words} if side == ">" else ()
    yield from {f"{side} {one} {two}" for one, two in zip(["#", *words], [*words, "#"], strict=True)}


def _apart(row: Row, here: int, there: int) -> int:
    """How many groups lie from a grade to an area, less than nought where the area comes first."""
    return max(-_FAR, min(_FAR, row.group_of[there] - row.group_of[here]))


def _is_nearest(row: Row, here: int, there: int) -> str:
    """Whether no other area is nearer to the grade, and no other grade to the area's list."""
    own = row.groups[row.group_of[there]]
    far = _far(own, here)
    areas = [_far(group, here) for group in row.groups if group.kind != GRADE and group != own]
    grades = [_far(own, group.first) for group in row.groups if group.kind == GRADE and group.first != here]
    return f"{'area' if far <= min(areas, default=far) else ''}+{'grade' if far <= min(grades, default=far) else ''}"


def _far(group: tuple[str, int, int], nth: int) -> int:
    return min(abs(group[1] - nth), abs(group[2] - nth))


def marks_of_areas_above(row: Row, above: Row, *, begins: bool) -> Iterator[str]:
    """Yield what speaks for the areas of the sentence above having a grade of a sentence that names none."""
    yield "of area above"
    yield f"above {'apart' if begins else 'beside'}"
    yield f"above {min(_FAR, len(above.areas))}"
    yield f"above {'with' if above.grades else 'without'} grade"
    first, second, third = (row.word(nth) for nth in range(3))
    yield from (f"c1 {first}", f"c2 {first} {second}", f"c3 {first} {second} {third}")


def marks_of_shared(row: Row, grade: Mention, shared: Mention, inspected: tuple[str, ...]) -> Iterator[str]:
    """Yield what speaks for several areas, told in one word, having a grade of the same sentence."""
    here, there = row.at[grade.start], row.at[shared.start]
    side = "<" if there < here else ">"
    between = row.words[min(here, there) + 1 : max(here, there)]
    yield "of every"
    yield f"every {side}"
    yield f"every apart {_apart(row, here, there)}"
    yield from (f"every {side} {word}" for word in set(between[:_NEAR])) if len(between) <= _NEAR else ()
    others = any(other.meant != grade.meant for other in row.grades)
    named = {name for area in row.areas for name in families(area.meant)} if others else ()
    yield f"every, others {min(_FAR, len(named))}"
    yield from _of_shared(row, shared, inspected)


def _of_shared(row: Row, shared: Mention, inspected: tuple[str, ...]) -> Iterator[str]:
    """What the words for several areas say: which they are, and how many."""
    words = shared.meant.split()
    yield f"every: {' '.join(words[:3])}"
    yield from {f"every: {word}" for word in words}
    if EVERY.search(row.low):
        yield "every: all"
    if PARTLY.search(row.low):
        yield "every: partly"
    if counts := counts_in(shared.meant):
        yield f"every: {'all' if max(counts) >= len(inspected) else 'some'} counted"
        here = {name for area in row.areas for name in families(area.meant)}
        left = sum(not families(area) & here for area in inspected)
        yield f"every: {'as many as' if counts[0] == left else 'not those'} left"
        if len(counts) > 1:
            yield f"every: {'all' if counts[0] == counts[1] else 'some'} of them"


def marks_of_one(marks: Iterable[str], name: str, row: Row, named: frozenset[str]) -> Iterator[str]:
    """Yield what more speaks for one of the areas that are told in one word: whether it is named elsewhere."""
    here = any(name in families(area.meant) for area in row.areas)
    where = "here" if here else "elsewhere" if name in named else "nowhere"
    yield f"every, named {where}"
    yield f"every family {name}"
    yield from (f"{mark}, {where}" for mark in marks if mark.startswith(("every:", "every, others")))


def marks_of_whole(row: Row, grade: Mention, marks: Iterable[str], where: str) -> Iterator[str]:
    """Yield what speaks for a grade being the whole's without its saying so: "Ofsted rated Mereford good"."""
    yield "of services"
    yield f"services {where}"
    yield f"services {row.order[:4]} {min(4, row.group_of[row.at[grade.start]])}"
    if "PLACE" in row.words:
        yield "services of place"
    yield from (f"services {mark}" for mark in marks if mark.startswith("is "))
