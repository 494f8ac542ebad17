"""What the words in a filter mean: themes, kinds, sorts of hit and days, named as a councillor names them."""

import re
from collections.abc import Iterable, Sequence

from briefing_app.domain.notes import NoteCategory
from briefing_app.domain.search import HitType
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.search.query import Filter, FilterName
from briefing_app.search.words import plain_words

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO_DAY = re.compile(r"(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?")
_BRITISH_DAY = re.compile(r"(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})")
_WORDED_DAY = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\s+(\d{4})")
_HIT_WORDS = {
    HitType.FINDING: "finding",
    HitType.QUOTE: "quote quotation",
    HitType.DOCUMENT: "document passage",
    HitType.NOTE: "my note",
}


def chosen(filters: Iterable[Filter], name: FilterName) -> list[Filter]:
    """The filters of one name."""
    return [each for each in filters if each.name is name]


def themes_named(value: str) -> frozenset[Theme]:
    """The themes whose key or label holds every word of `value`, or begins of them."""
    return frozenset(theme for theme in Theme if _names(value, theme.value + " " + theme.label))


def kinds_named(value: str) -> frozenset[FindingKind | DocumentKind]:
    """The kinds of finding, or of document, that `value` names."""
    findings = [kind for kind in FindingKind if _names(value, kind.value + " " + kind.label)]
    documents = [kind for kind in DocumentKind if _names(value, kind.value)]
    return frozenset([*findings, *documents])


def types_named(value: str) -> frozenset[HitType | NoteCategory]:
    """The sorts of hit, or of note, that `value` names: "findings", "my notes", "question"."""
    hits = [kind for kind, label in _HIT_WORDS.items() if _names(value, label)]
    notes = [kind for kind in NoteCategory if kind is not NoteCategory.NOTE and _names(value, kind.value)]
    return frozenset([*hits, *notes])


def day_named(value: str) -> str | None:
    """The day, month or year that `value` says, as ISO; None where it says none: "July 2024" gives "2024-07"."""
    plain = value.strip().lower()
    if found := _ISO_DAY.fullmatch(plain):
        return _iso(found[1], found[2], found[3])
    if found := _BRITISH_DAY.fullmatch(plain):
        return _iso(found[3], found[2], found[1])
    if (found := _WORDED_DAY.fullmatch(plain)) and found[2][:3] in _MONTHS:
        return _iso(found[3], str(_MONTHS.index(found[2][:3]) + 1), found[1])
    return None


def _iso(year: str, month: str | None, day: str | None) -> str | None:
    if month is None:
        return year
    if not 1 <= int(month) <= 12:
        return None
    if day is None:
        return f"{year}-{int(month):02}"
    return f"{year}-{int(month):02}-{int(day):02}" if 1 <= int(day) <= 31 else None


def _names(value: str, label: str) -> bool:
    """Whether every word of `value`, one or many of it, begins a word of `label`."""
    known = plain_words(label)
    return all(_begins_one(word, known) for word in plain_words(value))


def _begins_one(word: str, known: Sequence[str]) -> bool:
    single = word.removesuffix("s") if len(word) > 3 else word
    return any(each.startswith((word, single)) for each in known)
