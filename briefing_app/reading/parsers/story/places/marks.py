"""What speaks for a name in a story being its council's place: where it stands, what stands round it, how it looks.

The marks are weighed by `lexicon/learned_places.py` (`make fit`); no mark decides alone.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from math import log1p
from typing import NamedTuple

from briefing_app.reading.language.councils import council_from
from briefing_app.reading.language.gazetteer import council_named, place_of
from briefing_app.reading.language.speech.people import Person, people
from briefing_app.reading.language.towns import council_serving
from briefing_app.reading.parsers.story.places.looks import how_known, in_small_letters, looks_of, meant_by, small_words
from briefing_app.reading.parsers.story.places.names import Names, Stand
from briefing_app.reading.parsers.story.places.surroundings import (
    is_touched_on,
    surroundings,
    where_first,
    where_it_stands,
)

_TOUCHED = frozenset({"cut", "beside"})
_SAID = re.compile(r"“[^”\n]*(?:”|$)", re.MULTILINE)
_NO_PLACE = re.compile(
    r"^Majesty$|\b(?:Advertiser|Chronicle|Courier|Echo|Express|Gazette|Herald|Independents?|Mercury|Messenger"
    r"|Observer|Party|Telegraph|Tribune)$"
)
"""What is a paper, a party or part of an inspectorate's name: "Dunmere Courier", "Dunmere Independents"."""


class Place(NamedTuple):
    """A name that may be the place of a story's council, and what speaks for it."""

    name: str
    council: str | None
    """Whose place it is, where the gazetteer knows that."""
    marks: dict[str, float]


def places_of(lines: list[str], told: str | None) -> list[Place]:
    """Return every place that a story may be about, with what speaks for each; `lines` as they are read.

    `told` is the council that is named most plainly among those named in full.
    """
    return list(_Story(lines, told).places())


def may_be_person(council: str) -> bool:
    """Whether an unknown council's place could be somebody's name: "Jo Marsh Council leader at Elmbury"."""
    return " " in place_of(council) and council_named(council) is None


def names_of(told: Iterable[Person]) -> frozenset[str]:
    """The names of people; the "Sir" of a council in Welsh is no title."""
    return frozenset(person.name for person in told if person.title != "Sir")


class _Story:
    """A story's names, and what is known of all of it."""

    def __init__(self, lines: list[str], told: str | None) -> None:
        self.names = Names(lines)
        self.people = people(self.names.text)
        self.persons = {word for person in self.people for word in person.name.split()}
        self.small = small_words(self.names.text)
        named = names_of(self.people)
        councils = [mention.name for mention in self.names.mentions]
        self.mentions = {
            meant_by(name): name for name in councils if not (may_be_person(name) and place_of(name) in named)
        }
        self.told = told and meant_by(told)
        self._said = [match.span() for match in _SAID.finditer(self.names.text)]

    def places(self) -> Iterator[Place]:
        """Each place once, however it is written: a town counts for the council that serves it."""
        found: dict[str, Place] = {}
        for name, stands in self.names.stands.items():
            meant = self._may_be_place(name, stands) and meant_by(name)
            if meant and (marks := self._marks(name, meant, stands)):
                place = found.setdefault(meant, Place(name, council_serving(name), {}))
                place.marks.update({mark: max(much, place.marks.get(mark, 0.0)) for mark, much in marks.items()})
        yield from found.values()
        yield from self._only_named(found)

    def _may_be_place(self, name: str, stands: list[Stand]) -> bool:
        if _NO_PLACE.search(name) and not council_serving(name):
            return False
        known = council_serving(name) or any(stand.kind for stand in stands)
        return bool((known or not self.small.issuperset(in_small_letters(name))) and council_from(name))

    def _only_named(self, found: dict[str, Place]) -> Iterator[Place]:
        """Councils named in full whose names were taken for something else."""
        names = [{*meant.split()} for meant in found]
        for meant, name in self.mentions.items():
            told = meant == self.told
            if meant not in found and (told or not any(words <= {*meant.split()} for words in names)):
                marks = dict.fromkeys(("bias", "mention only", *self._as_told(meant)), 1.0)
                yield Place(name, council_serving(name), marks)

    def _marks(self, name: str, meant: str, stands: list[Stand]) -> dict[str, float]:
        """Nothing where the story only touches on the place."""
        known = how_known(name)
        signs, counts = set[str](), Counter[str]()
        for stand in stands:
            signs |= set(self._of_stand(stand, known, counts))
        if not counts.keys() - _TOUCHED:
            return {}
        first = where_first(self.names, min(stands))
        signs |= {known, "bias", f"first {first}", f"{known} first {first}"}
        signs |= {*looks_of(name, self.small, self.persons), *self._as_told(meant)}
        signs |= set() if "inside" in signs else {f"{known} begins always"}
        signs |= {f"{known} once"} if sum(counts.values()) - counts["typed"] == 1 else set()
        times = log1p(len(stands) - counts["cut"])
        marks = dict.fromkeys(sorted(signs), 1.0) | {mark: log1p(count) for mark, count in counts.items()}
        return marks | {"count": times, f"{known} count": times}

    def _of_stand(self, stand: Stand, known: str, counts: Counter[str]) -> Iterator[str]:
        """What speaks for a name at one place; `counts` takes what is counted."""
        around = [person for person in self.people if self._is_within(stand, person)]
        if any(person.title for person in around):
            return
        yield from ("in person" for _ in around)
        yield from _ties(stand, known)
        if "cap" in (stand.left, stand.right) and not stand.kind:
            counts["cut"] += 1
        elif is_touched_on(self.names, stand) or (known == "unknown" and self._is_said(stand)):
            counts["beside"] += 1
        else:
            where = where_it_stands(self.names, stand)
            counts[f"pos {where}"] += 1
            counts["typed"] += stand.kind
            yield from (f"{known} pos {where}", *([f"typed {where}"] if stand.kind else []))
            yield from surroundings(self.names, stand)

    def _is_within(self, stand: Stand, person: Person) -> bool:
        first, last = self.names.words[stand.first], self.names.words[stand.last]
        return person.start <= first.start and last.start + len(last.text) <= person.end

    def _is_said(self, stand: Stand) -> bool:
        """Whether a name stands in what somebody says, who may speak of any town nearby."""
        start = self.names.words[stand.first].start
        return any(said[0] < start < said[1] for said in self._said)

    def _as_told(self, meant: str) -> Iterator[str]:
        """What councils named in full say of a place."""
        if not self.told:
            yield "none told"
        else:
            yield "told" if meant == self.told else "other told"
            if {*meant.split()} < {*self.told.split()}:
                yield "part of told"
        if meant in self.mentions:
            yield "in full"


def _ties(stand: Stand, known: str) -> Iterator[str]:
    """What ties a name to others."""
    for side, tie in (("left", stand.left), ("right", stand.right)):
        if tie:
            yield from (f"{side} {tie}", f"{known} {side} {tie}")
    if not stand.left and not stand.right:
        yield "whole"
