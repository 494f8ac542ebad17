"""Finding the phrases of a lexicon in a sentence, quickly."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Tag = TypeVar("Tag")

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[^\W_]*\d[\d.,/]*%?")
_GAP = "~"
_LONGEST_GAP = 3


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence, in lower case without apostrophes, and where it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit(Generic[Tag]):
    """A phrase found: the words from `first` to before `last`, and what the lexicon says of it."""

    first: int
    last: int
    tag: Tag


@dataclass(frozen=True, slots=True)
class _Phrase(Generic[Tag]):
    parts: tuple[str, ...]
    tag: Tag
    only_first: bool


@dataclass(slots=True)
class Phrasebook(Generic[Tag]):
    """The phrases of one or more tables, ready to be looked for.

    A phrase is plain words; `word*` is any word that begins so, `a|b` is either, `~` stands for up to three words,
    and `^` before the first word means at the beginning of the sentence. Phrases are divided by `;` or line ends.
    """

    phrases: list[_Phrase[Tag]] = field(default_factory=list)
    _starts: dict[str, tuple[_Phrase[Tag], ...]] = field(default_factory=dict)
    _by_word: dict[str, list[_Phrase[Tag]]] = field(default_factory=dict)
    _by_prefix: dict[str, list[_Phrase[Tag]]] = field(default_factory=dict)

    @classmethod
    def of(cls, table: Mapping[Tag, str]) -> "Phrasebook[Tag]":
        """A phrasebook of `{what to answer: "phrase; phrase; …"}`."""
        book: Phrasebook[Tag] = cls()
        book.add(table.items())
        return book

    def add(self, rows: Iterable[tuple[Tag, str]]) -> None:
        """Take in further rows."""
        for tag, text in rows:
            for phrase in re.split(r"[;\n]", text):
                if parts := tuple(phrase.replace("'", "").replace("-", " ").split()):
                    self._add(_Phrase((parts[0].lstrip("^"), *parts[1:]), tag, parts[0].startswith("^")))
        self._starts.clear()

    def _add(self, phrase: _Phrase[Tag]) -> None:
        self.phrases.append(phrase)
        for word in phrase.parts[0].split("|"):
            shelf = self._by_prefix if word.endswith("*") else self._by_word
            shelf.setdefault(word.rstrip("*"), []).append(phrase)

    def find(self, words: Sequence[Word]) -> list[Hit[Tag]]:
        """Return the phrases found from left to right, the longest at each place, none overlapping."""
        hits: list[Hit[Tag]] = []
        place = 0
        while place < len(words):
            best = place
            for phrase in self._beginning(words[place].text):
                if phrase.only_first and place:
                    continue
                end = _match(phrase.parts, 1, words, place + 1)
                if end > best:
                    best, tag = end, phrase.tag
            if best > place:
                hits.append(Hit(place, best, tag))
                place = best
            else:
                place += 1
        return hits

    def _beginning(self, word: str) -> tuple[_Phrase[Tag], ...]:
        """Phrases whose first word this may be; remembered, as documents use few different words."""
        known = self._starts.get(word)
        if known is None:
            found = list(self._by_word.get(word, ()))
            for length in range(2, len(word) + 1):
                found += self._by_prefix.get(word[:length], ())
            known = tuple(sorted(found, key=lambda phrase: -len(phrase.parts)))
            if len(self._starts) < 50_000:
                self._starts[word] = known
        return known


def words_of(sentence: str) -> list[Word]:
    """Return the sentence's words; a hyphenated word is several."""
    return [
        Word(match.group().lower().replace("'", "").replace("’", ""), match.start(), match.end())
        for match in _WORD.finditer(sentence)
    ]


def _match(parts: tuple[str, ...], nth: int, words: Sequence[Word], place: int) -> int:
    """Return where the phrase ends, or -1."""
    while nth < len(parts):
        if parts[nth] == _GAP:
            reach = range(place, min(place + _LONGEST_GAP, len(words)) + 1)
            return next((end for skip in reach if (end := _match(parts, nth + 1, words, skip)) > 0), -1)
        if place >= len(words) or not _fits(parts[nth], words[place].text):
            return -1
        nth += 1
        place += 1
    return place


def _fits(part: str, word: str) -> bool:
    if "|" in part:
        return any(_fits(option, word) for option in part.split("|"))
    return word.startswith(part[:-1]) if part.endswith("*") else word == part
