"""Words of a text as the index sees them: letters and digits, without case or diacritics."""

import re
import unicodedata
from typing import NamedTuple

# A letter or digit begins a word; combining marks may follow inside it, as in FTS5's unicode61.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f])*")


class Word(NamedTuple):
    """One word of a text: as the index folds it, and where it stands."""

    text: str
    start: int
    end: int


def fold(word: str) -> str:
    """The word in lower case without diacritics: "Résumé" gives "resume"."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFD", word)
    return "".join(char for char in parts if unicodedata.category(char) != "Mn").lower()


def words(text: str) -> list[Word]:
    """Every word of a text, in order, with its span in code points."""
    return [Word(fold(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)]


def plain_words(text: str) -> tuple[str, ...]:
    """Every word of a text, folded, without spans."""
    return tuple(fold(found) for found in _WORD.findall(text))
