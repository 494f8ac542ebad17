"""Words as the comparison sees them: stems, and one name for the different words of one thing."""

import re
import threading
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

from briefing_app.comparison.everyday import LIGHT, SILENT, VAGUE
from briefing_app.comparison.phrases import PHRASES
from briefing_app.comparison.synonyms import SYNONYMS

_WORD = re.compile(r"[^\W_]+(?:['’‘`´][^\W_]+)*")
_APOSTROPHES = str.maketrans("’‘`´", "''''")
_STEMMER = snowballstemmer.stemmer("english")
_ONE_AT_A_TIME = threading.Lock()
"""A stemmer keeps the word it works on: two threads would mix theirs."""
_APART = {"careful": "careful", "carefully": "careful"}
"""Words whose stem is another word: what is done carefully is not "care"."""
_PHRASE = 1.3
"""A phrase of the field says more than a word."""
_FIGURE = 0.4
"""A number says less: years and ages stand in many sentences."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase that carries meaning: `key` is the same for all its forms and synonyms."""

    key: str
    start: int
    end: int
    weight: float
    parts: frozenset[str]
    """The keys of its words one by one, for a phrase whose words stand apart in the other document."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text, in lower case and with straight apostrophes."""

    text: str
    start: int
    end: int


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Every word between `start` and `end`; hyphens part words, apostrophes do not."""
    end = len(text) if end is None else end
    return [
        Word(found.group().lower().translate(_APOSTROPHES), found.start(), found.end())
        for found in _WORD.finditer(text, start, end)
    ]


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The stem of a lower-case word; a possessive ending does not count."""
    plain = word.removesuffix("'s").removesuffix("'").replace("'", "")
    if plain in _APART:
        return _APART[plain]
    with _ONE_AT_A_TIME:
        return str(_STEMMER.stemWord(plain))


@lru_cache(maxsize=1)
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Phrases as stems, under their first stem, longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for key, forms in PHRASES.items():
        for form in forms:
            stems = tuple(stem(word.text) for word in words(form))
            table.setdefault(stems[0], []).append((stems, key))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


@lru_cache(maxsize=1)
def _synonyms() -> dict[str, str]:
    return {stem(form): key for key, forms in SYNONYMS.items() for form in forms.split()}


@lru_cache(maxsize=1)
def _light() -> dict[str, float]:
    names = _synonyms()
    light = {names.get(stem(word), stem(word)): weight for weight, listed in LIGHT.items() for word in listed.split()}
    return light | dict.fromkeys(_silent(), 0.0)


@lru_cache(maxsize=1)
def _silent() -> frozenset[str]:
    return frozenset(stem(word) for word in SILENT.split())


@lru_cache(maxsize=1)
def _vague() -> frozenset[str]:
    return frozenset(_synonyms().get(stem(word), stem(word)) for word in VAGUE.split())


@lru_cache(maxsize=50_000)
def part_weight(part: str) -> float:
    """How much one word of a phrase says by itself."""
    return _light().get(part, 1.0) or _FIGURE


def says_nothing(wanted: list[Term]) -> bool:
    """Whether the terms speak only of there being something to improve, or of nothing."""
    return all(term.parts <= _vague() for term in wanted)


def terms(text: str, start: int = 0, end: int | None = None) -> list[Term]:
    """The meaningful terms of a stretch of text, in order; phrases of the field are one term."""
    every = words(text, start, end)
    stems = [stem(word.text) for word in every]
    found: list[Term] = []
    at = 0
    while at < len(every):
        key, length = _term_at(stems, at)
        weight = _weight(key, length)
        if weight > 0:
            parts = frozenset(_synonyms().get(one, one) for one in stems[at : at + length]) - _silent()
            found.append(Term(key, every[at].start, every[at + length - 1].end, weight, parts))
        at += length
    return found


def _weight(key: str, length: int) -> float:
    if key in _light():
        return _light()[key]
    if key.isdecimal():
        return _FIGURE
    return _PHRASE if length > 1 else 1.0


def _term_at(stems: list[str], at: int) -> tuple[str, int]:
    for phrase, key in _phrases().get(stems[at], ()):
        if tuple(stems[at : at + len(phrase)]) == phrase:
            return key, len(phrase)
    return _synonyms().get(stems[at], stems[at]), 1
