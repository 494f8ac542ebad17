"""The names in a story that may be its council's place, and where each stands."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from briefing_app.reading.language.councils import CouncilMention, council_mentions
from briefing_app.reading.language.gazetteer import bare_names, council_named, place_of
from briefing_app.reading.language.lexicon.learned_places import COMMON

_WORD = re.compile(r"\d[\d,.:]*\w*|\w+(?:[’'](?!s\b)\w+)*(?:-\w+(?:[’'](?!s\b)\w+)*)*|[’']s?(?!\w)|\n+|[^\w\s]")
_CAPITAL = re.compile(r"[A-ZÀ-Þ][\w’'-]+$")
_DESCRIBES = re.compile(r"[A-Z]\w+(?!-(?:on|in|le|under|by|super|upon|the|en|la|with)-)-[a-z]+$")
"""What a council is called and no place is: "Cash-strapped"; "Stoke-on-Trent" is one."""
_JOINS = frozenset({"and", "&", "of", "upon", "on", "the"})
_BOTH = frozenset({"and", "&", "of"})
_KINDS = frozenset(
    {"council", "county", "city", "borough", "district", "metropolitan", "unitary", "authority", "corporation"}
    | {"mbc", "mdc", "cbc", "london", "royal"}
)
_OF_KIND = frozenset({"Borough", "City", "County"})
_KINDS_BEFORE = frozenset({"Cyngor", "Sir"})
"""Which tell the kind of council in Welsh: "Cyngor Sir Marl"."""
_LONGEST = 7


class Word(NamedTuple):
    """A word or mark of a story; a break between lines is one too."""

    text: str
    start: int
    line: int


class Stand(NamedTuple):
    """One place where a name stands."""

    first: int
    """Its first word, by number."""
    last: int
    end: int
    """The last word of the name with what kind of council it is: "Marl Borough Council"."""
    left: str = ""
    """What ties a name to it on the left: "and", or "cap" where another name runs into it."""
    right: str = ""
    kind: bool = False
    """Whether the words for a kind of council stand by it."""


class Names:
    """The names of a story by how they are written, and the words they stand among."""

    def __init__(self, lines: list[str]) -> None:
        """Take the story's lines, as they are read: without capitals that only shout."""
        self.text = "\n".join(lines)
        found = list(_WORD.finditer(self.text))
        breaks = accumulate((match.group().startswith("\n") for match in found), initial=0)
        self.words = [Word(match.group(), match.start(), line) for match, line in zip(found, breaks, strict=False)]
        self._starts = {word.start: nth for nth, word in enumerate(self.words)}
        self._ends = {word.start + len(word.text): nth for nth, word in enumerate(self.words)}

    @cached_property
    def stands(self) -> dict[str, list[Stand]]:
        """Every name with the places where it stands."""
        stands: defaultdict[str, list[Stand]] = defaultdict(list)
        known = dict(self._known())
        for first, last in known.items():
            stands[self._name(first, last)].append(self._stand(first, last, *self._ties(first, last)))
        for first, last in self._listed():
            if known.get(first) != last:
                stands[self._name(first, last)].append(self._stand(first, last))
        ends = {nth: last for first, last in known.items() for nth in range(first, last + 1)}
        for first, last, left, right in self._unknown():
            if last > ends.get(first, -1):
                stands[self._name(first, last)].append(self._stand(first, last, left, right))
        return dict(stands)

    def _name(self, first: int, last: int) -> str:
        end = self.words[last]
        return self.text[self.words[first].start : end.start + len(end.text)]

    def _known(self) -> Iterator[tuple[int, int]]:
        """Places of the gazetteer."""
        for match in bare_names().finditer(self.text):
            first, last = self._starts.get(match.start()), self._ends.get(match.end())
            if first is not None and last is not None and council_named(match.group()):
                yield first, last

    @cached_property
    def mentions(self) -> list[CouncilMention]:
        """Every council named in full."""
        return council_mentions(self.text)

    def _listed(self) -> Iterator[tuple[int, int]]:
        """Names of councils that list places: "Marl, Oxley and Dunford Council"."""
        for mention in self.mentions:
            place = place_of(mention.name)
            start = self.text.find(place, mention.start)
            first, last = self._starts.get(start), self._ends.get(start + len(place))
            if "," in place and first is not None and last is not None:
                yield first, last

    def _unknown(self) -> Iterator[tuple[int, int, str, str]]:
        """Runs of words with a capital, and their parts that an "and" or "of" ties together."""
        nth = 0
        while nth < len(self.words):
            if not self._is_part(nth):
                nth += 1
                continue
            sides = self._sides(nth)
            last = sides[-1][1]
            if last - nth < _LONGEST:
                yield nth, last, "", ""
            if len(sides) > 1:
                for first, end in sides:
                    yield first, end, "" if first == nth else "join", "" if end == last else "join"
            nth = last + 1

    def _sides(self, nth: int) -> list[tuple[int, int]]:
        """The parts of the run that begins here."""
        sides = [(nth, self._run(nth))]
        while begins := self._joined(sides[-1][1]):
            sides.append((begins, self._run(begins)))
        return sides

    def _run(self, nth: int) -> int:
        while self._is_part(nth + 1):
            nth += 1
        return nth

    def _joined(self, last: int) -> int:
        """Where the next part begins; 0 if none does."""
        one, two = self._text(last + 1), self._text(last + 2)
        if one in _JOINS and self._is_part(last + 2):
            return last + 2
        return last + 3 if one in _BOTH | {"on"} and two == "the" and self._is_part(last + 3) else 0

    def _ties(self, first: int, last: int) -> tuple[str, str]:
        before, after = self._text(first - 1), self._text(last + 1)
        left = "cap" if self._is_part(first - 1) else before if before in _BOTH and self._is_part(first - 2) else ""
        right = "cap" if self._is_part(last + 1) else after if after in _BOTH and self._is_part(last + 2) else ""
        return left, right

    def _stand(self, first: int, last: int, left: str = "", right: str = "") -> Stand:
        end = last
        while self._is_kind(end + 1):
            end += 1
        before = self._text(first - 1)
        kind = end > last or before in _KINDS_BEFORE or (before == "of" and self._text(first - 2) in _OF_KIND)
        return Stand(first, last, end, left, right, kind)

    def _is_kind(self, nth: int) -> bool:
        word = self._text(nth)
        return word == "council" or (word[:1].isupper() and word.lower() in _KINDS)

    def _is_part(self, nth: int) -> bool:
        """Whether a word may be part of a place's name."""
        word = self._text(nth)
        shouted = len(word) > 2 and word.isupper()
        no_name = shouted or word in COMMON or word in _KINDS_BEFORE or word.lower() in _KINDS or _DESCRIBES.match(word)
        return bool(_CAPITAL.match(word)) and not no_name

    def _text(self, nth: int) -> str:
        return self.words[nth].text if 0 <= nth < len(self.words) else ""
