"""Ranks the few rows at hand as bm25 would, from what the vocabulary knows: for queries too broad to rank in full."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import Final

from briefing_app.search.query import Form, Term
from briefing_app.search.vocabulary import Vocabulary

_SATURATION: Final = 1.2
_LENGTH_WEIGHT: Final = 0.75
_WHOLE_WORD_WORTH: Final = 1.5
_LETTERS_A_WORD: Final = 6
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")


@dataclass(frozen=True, slots=True)
class _Wanted:
    pattern: re.Pattern[str]
    whole: re.Pattern[str] | None
    weight: float


class Scorer:
    """Tells how well a text answers the terms of one query: 0 where it lacks any."""

    def __init__(self, terms: Sequence[Term], vocabulary: Vocabulary) -> None:
        self._wanted = [_wanted(term, vocabulary) for term in terms]
        self._average = max(1.0, vocabulary.average) * _LETTERS_A_WORD

    def score(self, text: str) -> float:
        """How well a text answers the search, the more the better; 0 where it lacks one of its words."""
        plain = folded(text)
        length = 1 - _LENGTH_WEIGHT + _LENGTH_WEIGHT * len(plain) / self._average
        total = 0.0
        for wanted in self._wanted:
            found: float = len(wanted.pattern.findall(plain))
            if not found:
                return 0.0
            if wanted.whole and wanted.whole.search(plain):
                found *= _WHOLE_WORD_WORTH
            total += wanted.weight * found * (_SATURATION + 1) / (found + _SATURATION * length)
        return total

    def holds(self, text: str) -> bool:
        """Whether a text answers every term."""
        plain = folded(text)
        return all(wanted.pattern.search(plain) for wanted in self._wanted)


def folded(text: str) -> str:
    """A text in lower case without diacritics; its length may change."""
    return text.lower() if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFD", text)).lower()


def _wanted(term: Term, vocabulary: Vocabulary) -> _Wanted:
    rows = max(1, vocabulary.rows)
    holding = min(rows, sum(_rows_with(form, vocabulary) for form in term.forms))
    weight = log(1 + (rows - holding + 0.5) / (holding + 0.5))
    whole = _pattern([Form(term.words, prefix=False)]) if term.prefix else None
    return _Wanted(_pattern(term.forms), whole, max(weight, 0.01))


def _rows_with(form: Form, vocabulary: Vocabulary) -> int:
    *whole, last = form.words
    ends = vocabulary.count_beginning(last) if form.prefix else vocabulary.count(last)
    return min([ends, *map(vocabulary.count, whole)])


def _pattern(forms: Sequence[Form]) -> re.Pattern[str]:
    shapes = (r"[\W_]+".join(map(re.escape, form.words)) + ("" if form.prefix else r"(?![^\W_])") for form in forms)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(shapes)})")
