"""Finding the phrases of a lexicon in a sentence, quickly."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import compress
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


class _Part(NamedTuple):
    """What one word of a phrase may be: one of `words`, or any that begins with one of `beginnings`."""

    words: frozenset[str]
    beginnings: tuple[str, ...]


class _Begun(NamedTuple, Generic[Tag]):
    """A phrase whose first words are known to be there: how many, and what must follow; None is a gap."""

    words: int
    rest: tuple[_Part | None, ...]
    tag: Tag
    only_first: bool


class _Entry(NamedTuple, Generic[Tag]):
    """Phrases that may begin with a word, by the word after it, so that few are tried."""

    by_next: dict[str, tuple[_Begun[Tag], ...]]
    otherwise: tuple[_Begun[Tag], ...]


class _Known(dict[str, _Entry[Tag] | None]):
    """The entries of words met so far, so that most words cost one look-up."""

    def __init__(self, look_up: Callable[[str], _Entry[Tag] | None]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, word: str) -> _Entry[Tag] | None:
        entry = self._look_up(word)
        if len(self) < _REMEMBERED:
            self[word] = entry
        return entry


@dataclass(slots=True)
class Phrasebook(Generic[Tag]):
    """The phrases of one or more tables, ready to be looked for.

    A phrase is plain words; `word*` is any word that begins so, `a|b` is either, `~` stands for up to three words,
    and `^` before the first word means at the beginning of the sentence. Phrases are divided by `;` or line ends.
    """

    _by_word: dict[str, list[_Phrase[Tag]]] = field(default_factory=dict)
    _by_prefix: dict[str, list[_Phrase[Tag]]] = field(default_factory=dict)
    _known: _Known[Tag] = field(init=False)

    def __post_init__(self) -> None:
        self._known = _Known(self._look_up)

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
        end = 0
        entries = [*map(self._known.__getitem__, words)]
        # Most words begin no phrase: passed over at once.
        for place, entry in compress(enumerate(entries), entries):
            if entry is None or place < end:
                continue
            after = words[place + 1] if place + 1 < len(words) else ""
            begun = entry.by_next.get(after, entry.otherwise)
            if begun and (hit := _longest(begun, place, words)) is not None:
                hits.append(hit)
                end = hit.last
        return hits

    def _shelve(self, phrase: _Phrase[Tag]) -> None:
        for word in phrase.parts[0].split("|"):
            shelf = self._by_prefix if word.endswith("*") else self._by_word
            shelf.setdefault(word.rstrip("*"), []).append(phrase)

    def _look_up(self, word: str) -> _Entry[Tag] | None:
        """Phrases that may begin with this word, or None."""
        found = list(self._by_word.get(word, ()))
        for length in range(2, len(word) + 1):
            found += self._by_prefix.get(word[:length], ())
        return _entry_of(found) if found else None


@lru_cache(maxsize=64)
def words_of(sentence: str) -> Words:
    """Return the sentence's words; a hyphenated word is several."""
    low = sentence.replace("İ", "I").lower()  # the one letter that grows when written small, and moves all after it
    found = list(_WORD.finditer(low))
    texts = [match.group() for match in found]
    if "'" in low or "’" in low:
        texts = [text.replace("'", "").replace("’", "") for text in texts]
    return Words(tuple(texts), tuple([match.start() for match in found]))


def _entry_of(phrases: list[_Phrase[Tag]]) -> _Entry[Tag]:
    by_next: dict[str, list[_Begun[Tag]]] = {}
    loose, alone = [], []
    for phrase in phrases:
        if len(phrase.parts) == 1:
            alone.append(_begun(phrase, 1))
        elif phrase.parts[1] == _GAP or "*" in phrase.parts[1]:
            loose.append(_begun(phrase, 1))
        else:
            for word in phrase.parts[1].split("|"):
                by_next.setdefault(word, []).append(_begun(phrase, 2))
    otherwise = (*loose, *alone)
    return _Entry({word: (*found, *otherwise) for word, found in by_next.items()}, otherwise)


def _begun(phrase: _Phrase[Tag], words: int) -> _Begun[Tag]:
    return _Begun(words, tuple(map(_part, phrase.parts[words:])), phrase.tag, phrase.only_first)


@cache
def _part(text: str) -> _Part | None:
    if text == _GAP:
        return None
    options = text.split("|")
    words = frozenset(option for option in options if not option.endswith("*"))
    return _Part(words, tuple(option[:-1] for option in options if option.endswith("*")))


def _longest(phrases: Sequence[_Begun[Tag]], place: int, words: Sequence[str]) -> Hit[Tag] | None:
    """The longest of the phrases begun at a place that goes on as it must."""
    longest: Hit[Tag] | None = None
    last = place
    for known, rest, tag, only_first in phrases:
        if place and only_first:
            continue
        end = _match(rest, words, place + known) if rest else place + known
        if end > last:
            longest, last = Hit(place, end, tag), end
    return longest


def _match(parts: tuple[_Part | None, ...], words: Sequence[str], place: int) -> int:
    """Return where the phrase ends, or -1."""
    for nth, part in enumerate(parts):
        if part is None:
            reach = range(place, min(place + _LONGEST_GAP, len(words)) + 1)
            return next((end for skip in reach if (end := _match(parts[nth + 1 :], words, skip)) > 0), -1)
        if place >= len(words) or not (words[place] in part.words or words[place].startswith(part.beginnings)):
            return -1
        place += 1
    return place
