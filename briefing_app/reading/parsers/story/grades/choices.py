"""The grades that a story may tell, each of an area, and what speaks for it.

Every word for a grade is a choice for each area of its sentence, for areas that "every area" or "the rest" stands for,
for those of the sentence above where its own names none, and for the whole. So is what points back at one.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from briefing_app.reading.language.classifier.grading import Asked, tell_grades
from briefing_app.reading.parsers.story.grades.areas import OF_CHILDREN
from briefing_app.reading.parsers.story.grades.families import NAMES, families
from briefing_app.reading.parsers.story.grades.inspected import Known
from briefing_app.reading.parsers.story.grades.lists import with_lists_joined
from briefing_app.reading.parsers.story.grades.marks import marks_above, marks_of
from briefing_app.reading.parsers.story.grades.pairs import (
    marks_of_area,
    marks_of_areas_above,
    marks_of_one,
    marks_of_shared,
    marks_of_whole,
)
from briefing_app.reading.parsers.story.grades.pointing import REACH, Antecedent, Pointing, pointed_at, pointing_in
from briefing_app.reading.parsers.story.grades.row import Row
from briefing_app.reading.parsers.story.grades.words import OF_OTHERS, OVERALL, SAME, Mention

UNNAMED = frozenset[str]()
"""What the weights know of an area that is not named."""
_FOR_ITSELF = re.compile(
    r"\bseparate (?:rating|grade|judge?ment|score)\b|\bseparately (?:rated|graded|judged|scored|awarded|given)"
    r"|\b(?:rated|graded|judged|scored) separately\b|\b(?:rating|grade|judge?ment|score) of its own\b"
)
_SURELY = 2.0
_OPENING, _EARLY = 4, 0.4
_SHARES = 4


class Choice(NamedTuple):
    """A grade that an area may have."""

    family: str
    """What the area is about."""
    grade: str
    area: str
    """As the story names it."""
    sentence: str
    above: str
    """The sentence before."""
    start: int
    end: int
    """Where in its sentence the word for the grade stands."""
    marks: frozenset[str]
    """What speaks for it as the weights know it; none where the area is not named."""
    seen: float | None = None
    """How much speaks for it as the classifier tells; None where it was not asked."""

    @property
    def asked(self) -> Asked:
        """The word for the grade as the classifier is asked about it."""
        return Asked(self.sentence, self.start, self.end, self.above)


class _Unit(NamedTuple):
    row: Row
    spoken: bool
    begins: bool


def choices_in(paragraphs: Iterable[Sequence[str]], spoken: Iterable[Sequence[str]], known: Known) -> list[Choice]:
    """Return every choice of a story; `spoken` are the words of the council's own people."""
    story = _Story(paragraphs, spoken, known)
    named = list(story.choices())
    pointing = list(story.pointing()) if named and known.gives_grades else []
    told = tell_grades([*(choice.asked for choice in named), *(one.asked for one in pointing)], known.years)
    if known.lexicon != OF_CHILDREN:  # Of other services' areas the classifier was taught nothing.
        told = {asked: {OVERALL: areas[OVERALL]} for asked, areas in told.items()}
    seen = [choice._replace(seen=told.get(choice.asked, {}).get(choice.family)) for choice in named]
    unnamed = () if known.between else _unnamed(named, told)
    return [*seen, *story.apart(), *unnamed, *_pointed(seen, pointing, told)]


def _pointed(
    seen: Sequence[Choice], pointing: Iterable[Pointing], told: Mapping[Asked, Mapping[str, float]]
) -> Iterator[Choice]:
    """Yield the grades that areas have by pointing back; only the classifier tells which those are."""
    before = [Antecedent(one.sentence, one.start, one.grade, one.seen) for one in seen if one.seen is not None]
    for one in pointing:
        for asked, family, area, grade, much in pointed_at(one, before, told):
            yield Choice(family, grade, area, asked.sentence, asked.above, asked.start, asked.end, UNNAMED, much)


def _unnamed(named: Sequence[Choice], told: Mapping[Asked, Mapping[str, float]]) -> Iterator[Choice]:
    """Yield the grades that an area may have which no words of the sentence are known to name."""
    families_of: defaultdict[Asked, set[str]] = defaultdict(set)
    for choice in named:
        families_of[choice.asked].add(choice.family)
    first = {choice.asked: choice for choice in reversed(named)}
    for asked, choice in first.items():
        for family, seen in told.get(asked, {}).items():
            if family not in families_of[asked]:
                yield choice._replace(family=family, area=NAMES[family], marks=UNNAMED, seen=seen)


class _Story:
    """A story's sentences, and what is known of all of them."""

    def __init__(self, paragraphs: Iterable[Sequence[str]], spoken: Iterable[Sequence[str]], known: Known) -> None:
        self.known = known
        told = with_lists_joined(paragraphs, known.lexicon)
        self.units = [*_units(told, known, spoken=False), *_units(spoken, known, spoken=True)]
        self.told = sum(not unit.spoken for unit in self.units)

    @cached_property
    def counts(self) -> Counter[str]:
        """In how many sentences each grade is told."""
        told = ({grade.meant for grade in unit.row.grades} - {SAME} for unit in self.units)
        return Counter(grade for grades in told for grade in grades)

    @cached_property
    def named(self) -> frozenset[str]:
        """What the areas that it names are about."""
        return frozenset(name for unit in self.units for area in unit.row.areas for name in families(area.meant))

    @cached_property
    def first(self) -> str:
        """The first grade below the title."""
        told = (grade.meant for unit in self.units[1:] for grade in unit.row.grades if grade.meant != SAME)
        return next(told, "")

    def choices(self) -> Iterator[Choice]:
        above = None
        for nth, unit in enumerate(self.units):
            if unit.row.grades:
                unit.row.lay_out(self.known.place, self.known.years)
                yield from self._of_sentence(nth, None if unit.spoken and unit.begins else above)
            above = unit.row

    def apart(self) -> Iterator[Choice]:
        """Each grade that the one area of its sentence is said to have for itself, beside the others."""
        for unit in self.units:
            row = unit.row
            if len(row.grades) == len(row.areas) == 1 and _FOR_ITSELF.search(row.low):
                (grade,), (area,) = row.grades, row.areas
                for family in families(area.meant):
                    told = row.sentence, "", grade.start, grade.end, UNNAMED, _SURELY
                    yield Choice(family, grade.meant, area.meant, *told)

    def pointing(self) -> Iterator[Pointing]:
        """Each place that points back at a grade."""
        for nth, unit in enumerate(self.units):
            yield from pointing_in(unit.row, self._above(nth))

    def _above(self, nth: int) -> list[str]:
        """The sentences above one that it may point back at, the nearest first: somebody's words only at their own."""
        first = nth
        while first > 0 and nth - first < REACH and not (self.units[first].spoken and self.units[first].begins):
            first -= 1
        return [unit.row.sentence for unit in reversed(self.units[first:nth])]

    def _of_sentence(self, nth: int, above: Row | None) -> Iterator[Choice]:
        unit, where = self.units[nth], self._where(nth)
        around = list(marks_above(above, begins=unit.begins))
        for grade in unit.row.grades:
            # "The same grade" takes part in the row; by words alone it told wrongly nearly as often as not.
            if grade.meant != SAME and grade.start in unit.row.at:
                marks = [*marks_of(unit.row, grade), *around, *self._of_story(grade.meant, unit.spoken)]
                if self.known.between:
                    marks += [f"between {mark}" for mark in (*marks, where) if _matters_between(mark)] + ["between"]
                for family, area, more in self._areas(unit, grade, above, marks, where):
                    told = frozenset((*marks, *more))
                    before = above.sentence if above else ""
                    yield Choice(family, grade.meant, area, unit.row.sentence, before, grade.start, grade.end, told)

    def _of_story(self, meant: str, spoken: bool) -> Iterator[str]:
        yield f"share {_SHARES * self.counts[meant] // max(1, self.counts.total())}"
        yield "as first" if meant == self.first else "not as first"
        yield "spoken" if spoken else "told"
        yield from self.known.marks

    def _where(self, nth: int) -> str:
        if not nth:
            return "title"
        return "opening" if nth < _OPENING else "early" if nth < _EARLY * self.told else "late"

    def _areas(
        self, unit: _Unit, grade: Mention, above: Row | None, marks: list[str], where: str
    ) -> Iterator[tuple[str, str, list[str]]]:
        """What each area that may have a grade is about, how it is named and what speaks for it."""
        row = unit.row
        areas = [area for area in row.areas if area.start in row.at]
        for area in areas:
            yield from _of_each(area, list(marks_of_area(row, grade, area)))
        if not areas and above:
            more = list(marks_of_areas_above(row, above, begins=unit.begins))
            for area in above.areas[-3:]:
                yield from _of_each(area, more)
        for shared in row.shared:
            if shared.start in row.at:
                yield from self._of_shared(row, list(marks_of_shared(row, grade, shared, self.known.inspected)))
        yield OVERALL, OVERALL, list(marks_of_whole(row, grade, marks, where))

    def _of_shared(self, row: Row, marks: list[str]) -> Iterator[tuple[str, str, list[str]]]:
        for area in (*self.known.inspected, OVERALL):
            for name in families(area):
                yield name, area, [*marks, *marks_of_one(marks, name, row, self.named)]


def _units(paragraphs: Iterable[Sequence[str]], known: Known, *, spoken: bool) -> Iterator[_Unit]:
    not_given = OF_OTHERS if known.of_four else frozenset[str]()
    for paragraph in paragraphs:
        for nth, sentence in enumerate(paragraph):
            yield _Unit(Row(sentence, known.lexicon, not_given), spoken, not nth)


def _of_each(area: Mention, marks: list[str]) -> Iterator[tuple[str, str, list[str]]]:
    return ((name, area.meant, marks) for name in families(area.meant))


def _matters_between(mark: str) -> bool:
    return mark.startswith(("b1 ", "former", "title", "opening", "early", "late"))
