"""The areas of one sentence, each with the grade it gives them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from briefing_app.reading.parsers.story.grades import cues, every
from briefing_app.reading.parsers.story.grades.added import adds_grade
from briefing_app.reading.parsers.story.grades.areas import area_mentions
from briefing_app.reading.parsers.story.grades.around import (
    ADDS,
    are_named,
    in_place_of_overall,
    is_answered,
    is_said_more,
    named_in,
    says_no_more,
)
from briefing_app.reading.parsers.story.grades.clauses import BEGINS_SO, Clause, Told
from briefing_app.reading.parsers.story.grades.given import LONGEST, clauses
from briefing_app.reading.parsers.story.grades.shared import REST, is_but_one, is_shared, rest_in
from briefing_app.reading.parsers.story.grades.whole import beside_areas, of_whole
from briefing_app.reading.parsers.story.grades.words import OVERALL, SAME, grade_mentions

_BRACKETS = re.compile(r"(?P<grade>[\w'\"]{1,30}(?: [\w'\"]{1,30}){0,5}) \((?P<inside>[^()]{1,200})\)")
_TURNS = re.compile(r"\W*(?:while|whereas|although|though|but)\b")
_IN = re.compile(r"\W*(?:and )?(?:in|for|on|across|under|at)\b")
_TURN = re.compile(r", (?:while|but|and|with|whereas|though|although)\b|;")
_AMONG = re.compile(
    r"^\W*(?:and|from|as well as|(?:along|together) with|plus|including)\b|\b(?:included|including|too|among them)\b"
)
_IS_WHOLE = re.compile(rf"{cues.WHOLE.pattern}(?!'s\b)")
_AMONG_THEM = re.compile(r"\W*among (?:them|these)\b")
_ALL, _BUT = re.compile(r"\b(?:all|everything|everywhere)\W*$"), re.compile(r"\W*but\b")
_ANOTHER = re.compile(r"\b(?:a|the) (?:second|third|fourth|fifth|sixth|last|other)\W*$")
_MOST = 6

_Pairs = Iterator[tuple[str, str]]


def graded_areas(sentence: str, low: str, before: str, told: Told) -> list[tuple[str, str]]:
    """Areas in brackets behind their grade, those that "so" have the grade told before, and those with their own."""
    if len(low) > LONGEST:
        return []
    found = []
    for match in _BRACKETS.finditer(low) if " (" in low else ():
        inside, grades = match["inside"], list(grade_mentions(match["grade"]))
        if grades and not any(grade_mentions(inside)) and (areas := list(area_mentions(inside, told.lexicon))):
            found += [(area.meant, grades[-1].meant) for area in areas]
            sentence = _blank(sentence, *match.span())
    if before and BEGINS_SO.match(low):
        turns = (turn.start() for turn in _TURN.finditer(low) if any(grade_mentions(low[turn.start() :])))
        end = next(turns, len(low))
        found += (
            [(area.meant, before) for area in area_mentions(low[:end], told.lexicon)]
            if not any(grade_mentions(low[:end]))
            else []
        )
        sentence = _blank(sentence, 0, end) if found else sentence
    return [*found, *_pairs(sentence, told)]


def _blank(sentence: str, start: int, end: int) -> str:
    return sentence[:start] + " " * (end - start) + sentence[end:]


def _pairs(sentence: str, told: Told) -> list[tuple[str, str]]:
    parts = clauses(sentence, told)
    if sum(len(part.areas) for part in parts) > _MOST:
        return []
    pairs = [*beside_areas(sentence, parts, told), *_Reader(parts).pairs()]
    return pairs if any(not is_shared(area) for area, _ in pairs) else [*pairs, *of_whole(sentence, parts, told)]


@dataclass(slots=True)
class _Reader:
    """Goes through clauses: areas get the grade of their own clause, or the one before; else they wait for the next."""

    parts: Sequence[Clause]
    grade: str = ""
    unnamed: str = ""
    """Areas that were told of without a name and have no grade yet."""
    waiting: list[str] = field(default_factory=list)
    held: list[str] = field(default_factory=list)
    """Areas of which something else was said, which a grade may still follow."""

    def pairs(self) -> _Pairs:
        """Every area and its grade."""
        for nth, part in enumerate(self.parts):
            areas, rest = named_in(part), rest_in(part.words + self._except(nth))
            if not rest and not part.grade and not areas and _IN.match(part.words) and self._of_every_area(nth):
                rest = REST
            if part.grade:
                yield from self._graded(nth, areas, rest)
            elif self.grade and (had := list(self._as_before(nth, areas, rest))):
                yield from had
            elif rest and not part.ungraded:
                self.waiting, self.held, self.grade, self.unnamed = [], areas, "", rest
            elif areas and self.grade and self.parts[nth - 1].grade and _AMONG_THEM.match(part.words):
                yield from ((area, self.grade) for area in areas)
            elif part.ungraded or not part.bare:
                self.unnamed = "" if areas or part.ungraded else self.unnamed
                self.waiting, self.held = [], areas or self.waiting or self.held
                self.grade = "" if areas or part.ungraded or _ANOTHER.search(part.words) else self.grade
            else:
                yield from self._named_only(nth, areas)

    def _graded(self, nth: int, areas: list[str], rest: str) -> _Pairs:
        part = self.parts[nth]
        told = part.grade.meant if part.grade else ""
        self.grade = self.grade if self.grade and told == SAME else told
        if areas and _TURNS.match(part.words):
            self.waiting = []
        if part.grade and cues.OF_COUNCIL.match(part.words[part.grade.end - part.start :]):
            self.waiting, self.held = [], []
            return
        areas = areas or (self.held if adds_grade(part, self.parts[max(0, nth - 2) : nth]) else [])
        if self._of_every_area(nth):
            yield from ((OVERALL, self.grade), (REST, self.grade))
        elif (every.of_every_area(self.parts, nth) or _ALL.search(part.words)) and self._is_excepted(nth):
            yield (f"{REST} of the kind", self.grade)
        elif (rest or self.unnamed) and (is_but_one(rest) or not are_named(self.parts[nth + 1 : nth + 2])):
            yield (rest or self.unnamed, self.grade)
            self.unnamed = ""
        yield from ((area, self.grade) for area in (*self.waiting, *(in_place_of_overall(part, self.held) or areas)))
        self.waiting, self.held = [], []
        self.grade = "" if is_but_one(rest) else self.grade

    def _as_before(self, nth: int, areas: list[str], rest: str) -> _Pairs:
        """Those that a clause without a grade of its own gives the grade before, by "so is" or "in every area"."""
        part = self.parts[nth]
        if BEGINS_SO.match(part.words):
            areas = areas or [rest or OVERALL][: bool(rest or _IS_WHOLE.search(part.words))]
            yield from ((area, self.grade) for area in areas)
        elif rest and _IN.match(part.words):
            yield (rest, self.grade)
        elif not areas and not rest and self._of_every_area(nth) and says_no_more(part):
            yield (REST, self.grade)

    def _named_only(self, nth: int, areas: list[str]) -> _Pairs:
        """What becomes of areas of which a clause says no more."""
        following = self.parts[nth + 1 :]
        turns = _TURNS.match(self.parts[nth].words) and any(after.grade for after in following)
        if areas and (self.unnamed or turns):
            self.waiting, self.grade = [*self.waiting, *areas], ""
            self.unnamed = self.unnamed if _AMONG.search(self.parts[nth].words) else ""
        elif areas and self._await_grade(nth):
            self.waiting, self.grade = [*self.waiting, *areas], ""
        elif areas and self.grade and is_said_more(self.parts[nth], following):
            self.held, self.grade = areas, ""
        elif areas and self.grade and not is_answered(following[:1]):
            yield from ((area, self.grade) for area in areas)
        else:
            self.waiting += areas

    def _await_grade(self, nth: int) -> bool:
        """Whether areas have the grade that follows, as those before them had: "adoption is good, and leaders, ..."."""
        words = self.parts[nth].words
        graded = next((part for part in reversed(self.parts[:nth]) if part.grade), None)
        if graded is None or graded.grade is None or _IN.match(words) or not ADDS.match(words):
            return False
        ends_in_grade = not graded.words[graded.grade.end - graded.start :].strip(" ,.'\"")
        return ends_in_grade and any(part.grade for part in self.parts[nth + 1 :])

    def _except(self, nth: int) -> str:
        """What follows a clause to take something out of it: "bar one"."""
        return "".join(after.words for after in self.parts[nth + 1 : nth + 2] if every.EXCEPT.match(after.words))

    def _is_excepted(self, nth: int) -> bool:
        """Whether areas with a grade of their own follow, which are not among all."""
        following = self.parts[nth + 1 :]
        but = _ALL.search(self.parts[nth].words)
        excepted = any(
            (every.EXCEPT.match(after.words) or (but and _BUT.match(after.words))) and after.areas
            for after in following[:1]
        )
        return excepted and any(after.grade for after in following)

    def _of_every_area(self, nth: int) -> bool:
        part = self.parts[nth]
        if self._except(nth):
            return False
        return every.of_every_area(self.parts, nth) and not every.is_partly(part.words)
