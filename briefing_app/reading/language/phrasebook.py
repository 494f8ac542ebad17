"""Finding the phrases of a lexicon in a sentence, quickly."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

Tag = TypeVar("Tag")

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_GAP = "~"
_LONGEST_GAP = 3
_REMEMBERED = 50_000
"""Different words a phrasebook remembers; a document uses a few thousand."""


class Words(NamedTuple):
    """The words of a sentence in lower case without apostrophes, and where each begins."""

    texts: tuple[str, ...]
    starts: tuple[int, ...]


class Hit(NamedTuple, Generic[Tag]):
    """A phrase found: the words from `first` to before `last`, and what the lexicon says of it."""

    first: int
    last: int
    tag: Tag


class _Phrase(NamedTuple, Generic[Tag]):
    parts: tuple[str, ...]
    tag: Tag
    only_first: bool


class _Entry(NamedTuple, Generic[Tag]):
    """Phrases that may begin with a word, sorted by what must come next, so that few are tried."""

    alone: tuple[_Phrase[Tag], ...]
    by_next: dict[str, tuple[_Phrase[Tag], ...]]
    loose: tuple[_Phrase[Tag], ...]


@dataclass(slots=True)
class Phrasebook(Generic[Tag]):
    """The phrases of one or more tables, ready to be looked for.

    A phrase is plain words; `word*` is any word that begins so, `a|b` is either, `~` stands for up to three words,
    and `^` before the first word means at the beginning of the sentence. Phrases are divided by `;` or line ends.
    """

    _by_word: dict[str, list[_Phrase[Tag]]] = field(default_factory=dict)
    _by_prefix: dict[str, list[_Phrase[Tag]]] = field(default_factory=dict)
    _known: dict[str, _Entry[Tag] | None] = field(default_factory=dict)

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
                    self._shelve(_Phrase((parts[0].lstrip("^"), *parts[1:]), tag, parts[0].startswith("^")))
        self._known.clear()

    def find(self, words: Sequence[str]) -> list[Hit[Tag]]:
        """Return the phrases found from left to right, the longest at each place, none overlapping."""
        hits: list[Hit[Tag]] = []
        known, end = self._known, 0
        for place, word in enumerate(words):
            if place < end:
                continue
            entry = known[word] if word in known else self._look_up(word)
            if entry is not None and (hit := _longest(entry, place, words)) is not None:
                hits.append(hit)
                end = hit.last
        return hits

    def _shelve(self, phrase: _Phrase[Tag]) -> None:
        for word in phrase.parts[0].split("|"):
            shelf = self._by_prefix if word.endswith("*") else self._by_word
            shelf.setdefault(word.rstrip("*"), []).append(phrase)

    def _look_up(self, word: str) -> _Entry[Tag] | None:
        """Phrases that may begin with this word, or None; remembered."""
        found = list(self._by_word.get(word, ()))
        for length in range(2, len(word) + 1):
            found += self._by_prefix.get(word[:length], ())
        entry = _entry_of(found) if found else None
        if len(self._known) < _REMEMBERED:
            self._known[word] = entry
        return entry


@lru_cache(maxsize=64)
def words_of(sentence: str) -> Words:
    """Return the sentence's words; a hyphenated word is several."""
    found = [(match.group(), match.start()) for match in _WORD.finditer(sentence.lower())]
    return Words(
        tuple(text.replace("'", "").replace("’", "") if "'" in text or "’" in text else text for text, _ in found),
        tuple(start for _, start in found),
    )


def _entry_of(phrases: list[_Phrase[Tag]]) -> _Entry[Tag]:
    by_next: dict[str, list[_Phrase[Tag]]] = {}
    loose, alone = [], []
    for phrase in phrases:
        if len(phrase.parts) == 1:
            alone.append(phrase)
        elif phrase.parts[1] == _GAP or "*" in phrase.parts[1]:
            loose.append(phrase)
        else:
            for word in phrase.parts[1].split("|"):
                by_next.setdefault(word, []).append(phrase)
    return _Entry(tuple(alone), {word: tuple(found) for word, found in by_next.items()}, tuple(loose))


def _longest(entry: _Entry[Tag], place: int, words: Sequence[str]) -> Hit[Tag] | None:
    """The longest phrase that begins here; only the words that the shelf has not settled yet are compared."""
    after = words[place + 1] if place + 1 < len(words) else ""
    longest: _Phrase[Tag] | None = None
    last = place
    for group, settled in ((entry.by_next.get(after, ()), 2), (entry.loose, 1), (entry.alone, 1)):
        for phrase in group:
            if place and phrase.only_first:
                continue
            parts = phrase.parts
            end = place + settled if len(parts) == settled else _match(parts, settled, words, place + settled)
            if end > last:
                longest, last = phrase, end
    return Hit(place, last, longest.tag) if longest else None


def _match(parts: tuple[str, ...], nth: int, words: Sequence[str], place: int) -> int:
    """Return where the phrase ends, or -1."""
    while nth < len(parts):
        part = parts[nth]
        if part == _GAP:
            reach = range(place, min(place + _LONGEST_GAP, len(words)) + 1)
            return next((end for skip in reach if (end := _match(parts, nth + 1, words, skip)) > 0), -1)
        if place >= len(words) or not _fits(part, words[place]):
            return -1
        nth += 1
        place += 1
    return place


def _fits(part: str, word: str) -> bool:
    if part == word:
        return True
    if "|" in part:
        return any(_fits(option, word) for option in part.split("|"))
    return part[-1] == "*" and word.startswith(part[:-1])
