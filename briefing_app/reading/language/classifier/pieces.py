"""A sentence as the classifier sees it: the numbers of its word pieces, and of the end of the sentence before it.

The pieces are WordPiece's (Schuster and Nakajima 2012), as the model was first taught with: small letters without
accents, each sign by itself, and of each word the longest beginnings that the vocabulary knows.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from briefing_app.paths import resources

BEGIN, END, UNKNOWN, SAME_PARAGRAPH = 101, 102, 100, 1012
"""Pieces that begin and end what is seen, stand for signs nobody knows, and tell that no paragraph lies between."""
_MOST, _MOST_BEFORE, _MOST_OF_HEADING = 64, 28, 60
"""Pieces of the sentence and of the one before, and characters of the heading; what goes past is not seen."""
_LONGEST_WORD = 100
_WORD = re.compile(r"[^\W_]+|\S")


class Seen(NamedTuple):
    """A sentence, who says it, the heading above, and the sentence before."""

    text: str
    voice: str
    heading: str = ""
    before: str = ""
    same_paragraph: bool = False
    """Whether the sentence before stands in the same paragraph."""


class Pieces(NamedTuple):
    """What the classifier is given of a sentence: the numbers of pieces, and how many are its own."""

    numbers: list[int]
    own: int


def pieces_of(seen: Seen) -> Pieces:
    """Return the pieces of a sentence, those of the one before behind it."""
    heading = f"{seen.heading[:_MOST_OF_HEADING]}: " if seen.heading else ""
    own = [BEGIN, *numbers_of(f"{seen.voice}: {heading}{seen.text}")[:_MOST], END]
    before = [SAME_PARAGRAPH] * seen.same_paragraph + numbers_of(seen.before)[-_MOST_BEFORE:]
    return Pieces([*own, *before, END], len(own))


def numbers_of(text: str) -> list[int]:
    """Return the numbers of the pieces of a text."""
    return [number for word in _words(text) for number in _numbers_of_word(word)]


def _words(text: str) -> Iterator[str]:
    """Words in small letters without accents, and each other sign."""
    apart = unicodedata.normalize("NFD", text.lower())
    plain = "".join(sign for sign in apart if unicodedata.category(sign) not in {"Mn", "Cc", "Cf"} or sign.isspace())
    for found in _WORD.finditer(plain):
        yield found.group()


@lru_cache(maxsize=20_000)
def _numbers_of_word(word: str) -> tuple[int, ...]:
    known, numbers, start = _vocabulary(), list[int](), 0
    if len(word) > _LONGEST_WORD:
        return (UNKNOWN,)
    while start < len(word):
        first = "##" if start else ""
        end = next((end for end in range(len(word), start, -1) if first + word[start:end] in known), None)
        if end is None:
            return (UNKNOWN,)
        numbers.append(known[first + word[start:end]])
        start = end
    return tuple(numbers)


@cache
def _vocabulary() -> dict[str, int]:
    """The number of each piece: its line in the file."""
    lines = (resources() / "reading" / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
    return {piece: number for number, piece in enumerate(lines)}
