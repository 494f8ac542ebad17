"""A sentence as the weights see it: a row of words, in which grades, areas, years and some words are only marks."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from briefing_app.reading.parsers.story.grades.areas import area_mentions
from briefing_app.reading.parsers.story.grades.asides import in_small_letters
from briefing_app.reading.parsers.story.grades.families import families
from briefing_app.reading.parsers.story.grades.shared import shared_mentions
from briefing_app.reading.parsers.story.grades.words import Mention, grade_mentions

GRADE, AREA, WHOLE, EVERY = "GRADE", "AREA", "WHOLE", "EVERY"
_SPELLED = {"\x01": "PLACE", ";": "SEMICOLON", "\\": "/"}
"""What a place is put by, and marks that a table of weights cannot hold."""
_WORD = re.compile(r"\x01|[a-z][\w'&-]*|\d+|[^\w\s'\"]")
_ALIKE = {
    "RATED": "rated judged graded deemed marked scored ranked branded labelled classed adjudged rates judges grades "
    "rating judging grading judgement judgment",
    "GIVEN": "given gave gives awarded awards received receives receive got gets get getting earned handed won "
    "achieved secured",
    "FOUND": "found finds find said says concluded ruled",
    "BE": "is are was were be been being",
    "INSPECTORS": "ofsted cqc inspectors inspector inspectorate watchdog regulator commission ofsted's",
    "SERVICES": "services service council authority department county borough city trust partnership council's",
    "ITS": "its their our the his",
    "MOVED": "fell dropped slipped fallen moved went improved rose risen climbed gone upgraded downgraded jumped "
    "remains remained remain stayed stays kept",
}
_CLASS = {word: name for name, words in _ALIKE.items() for word in words.split()}
"""Words that say the same of a grade."""
_IN_LIST = frozenset(["ITS", "SERVICES", ",", "and", "&", "for", "both", "as", "well", "in", "also", "of", "with"])
"""What may stand between the areas of one list."""
_CLAUSE_ENDS = re.compile(r"[;:–—]|,|\b(?:but|while|although|though|whereas|which|who|because|with)\b")
_MAY_GRADE = re.compile(
    r"outst|good|improvem|adequ|effect|excel|weak|unsat|lowest|highest|bottom|worst|\btop|best|same|that|third|short of"
    r"|off|from|above|below|under"
)
"""What every word for a grade has a part of, or what stands by it."""
_LONGEST = 1500
_MOST_GRADES = 10


class Group(NamedTuple):
    """A grade, or areas that stand in one list; words of the row are counted from nought."""

    kind: str
    first: int
    last: int


class Row:
    """A sentence with its grades and areas, and the row of words that they stand in."""

    def __init__(self, sentence: str, lexicon: str, not_given: frozenset[str] = frozenset()) -> None:
        """Take a sentence whose areas `lexicon` names; grades that are `not_given` are everyday words in it."""
        self.sentence = sentence
        self.low = in_small_letters(sentence)
        self._lexicon = lexicon
        self._not_given = not_given

    @cached_property
    def areas(self) -> list[Mention]:
        """Every area that it names; none in what is too long to be a sentence."""
        return list(area_mentions(self.low, self._lexicon)) if len(self.low) <= _LONGEST else []

    @cached_property
    def grades(self) -> list[Mention]:
        """Its words for grades, the first ten."""
        if len(self.low) > _LONGEST or not _MAY_GRADE.search(self.low):
            return []
        found = [grade for grade in grade_mentions(self.low) if grade.meant not in self._not_given]
        return [grade for grade in found if not _lies_in(grade, self.areas)][:_MOST_GRADES]

    @cached_property
    def shared(self) -> list[Mention]:
        """What stands for several areas: "every area", "the other two"."""
        taken = [*self.areas, *self.grades]
        return [
            shared
            for shared in shared_mentions(self.low)
            if not any(one.start < shared.end and shared.start < one.end for one in taken)
        ]

    def lay_out(self, place: str, years: frozenset[str]) -> None:
        """Make the row, `place` and the visit's own years by marks."""
        text = self.low.replace(place, "\x01" + " " * (len(place) - 1)) if place else self.low
        self.words: list[str] = []
        self.starts: list[int] = []
        self.at: dict[int, int] = {}
        done = 0
        for mention, kind in sorted(self._mentions(), key=lambda found: found[0].start):
            if mention.start >= done:
                self._put(text, done, mention.start, years)
                self.at[mention.start] = len(self.words)
                self._add(kind, mention.start)
                done = mention.end
        self._put(text, done, len(text), years)
        self.groups = list(_groups(self.words))
        self.group_of = {nth: number for number, group in enumerate(self.groups) for nth in _of(group, self.words)}

    def _mentions(self) -> Iterator[tuple[Mention, str]]:
        yield from ((grade, GRADE) for grade in self.grades)
        yield from ((area, WHOLE if "overall" in families(area.meant) else AREA) for area in self.areas)
        yield from ((shared, EVERY) for shared in self.shared)

    def _put(self, text: str, start: int, end: int, years: frozenset[str]) -> None:
        for match in _WORD.finditer(text, start, end):
            self._add(_as_mark(match.group(), years), match.start())

    def _add(self, word: str, start: int) -> None:
        self.words.append(word)
        self.starts.append(start)

    def word(self, nth: int) -> str:
        """A word of the row; "^" before its first, "$" behind its last."""
        return "^" if nth < 0 else self.words[nth] if nth < len(self.words) else "$"

    def clause(self, grade: Mention) -> tuple[int, int]:
        """Where the clause that a grade stands in begins and ends."""
        begins = max((match.end() for match in _CLAUSE_ENDS.finditer(self.low, 0, grade.start)), default=0)
        ends = _CLAUSE_ENDS.search(self.low, grade.end)
        return begins, ends.start() if ends else len(self.low)

    @cached_property
    def order(self) -> str:
        """The kinds of its groups in order, a letter each."""
        return "".join(group.kind[0] for group in self.groups)


def _lies_in(grade: Mention, areas: Iterable[Mention]) -> bool:
    return any(area.start <= grade.start < area.end for area in areas)


def _as_mark(word: str, years: frozenset[str]) -> str:
    if word in _SPELLED:
        return _SPELLED[word]
    if not word.isdigit():
        return _CLASS.get(word, word)
    is_year = len(word) == len("2024") and word[:2] in {"19", "20"}
    return ("NOW" if word in years else "YEAR") if is_year else "NUMBER"


def _groups(words: Sequence[str]) -> Iterator[Group]:
    last: Group | None = None
    for nth, word in enumerate(words):
        if word not in {GRADE, AREA, WHOLE, EVERY}:
            continue
        if last and word == last.kind == AREA and _IN_LIST.issuperset(words[last.last + 1 : nth]):
            last = last._replace(last=nth)
            continue
        if last:
            yield last
        last = Group(word, nth, nth)
    if last:
        yield last


def _of(group: Group, words: Sequence[str]) -> Iterator[int]:
    return (nth for nth in range(group.first, group.last + 1) if words[nth] == group.kind)
