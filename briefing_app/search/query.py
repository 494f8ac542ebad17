"""What was typed into the search box, as words, phrases and filters; anything typed is a valid query."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from briefing_app.search.words import plain_words

MOST_WORDS = 64
_LONGEST_QUERY = 4_000

_PIECE = re.compile(
    r"""
    (?P<minus>(?<!\S)-)?
    (?:(?P<filter>theme|kind|speaker|council|type|before|after):[ ]?
       (?!(?:theme|kind|speaker|council|type|before|after):))?
    (?:"(?P<quoted>[^"]*)(?P<closed>"?)|(?P<bare>[^\s"]+))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CURLY_DOUBLE = dict.fromkeys(map(ord, "“”„‟«»"), '"')
_HYPHEN_OR_APOSTROPHE = re.compile(r"(?<=\w)['’‘ʼ‐‑-](?=\w)")


class FilterName(StrEnum):
    """What a filter narrows by."""

    THEME = "theme"
    KIND = "kind"
    SPEAKER = "speaker"
    COUNCIL = "council"
    TYPE = "type"
    BEFORE = "before"
    AFTER = "after"


class Form(NamedTuple):
    """Words side by side; with `prefix` the last one may go on."""

    words: tuple[str, ...]
    prefix: bool


@dataclass(frozen=True, slots=True)
class Term:
    """One or more folded words that must stand side by side."""

    words: tuple[str, ...]
    prefix: bool = False
    """Whether the last word may go on: it is still being typed."""
    joined: bool = False
    """Whether the words may also be run together, as "long-term" and "longterm" are one."""
    also: tuple[tuple[str, ...], ...] = ()
    """Other ways to write it that were found in the index."""

    @property
    def forms(self) -> tuple[Form, ...]:
        """Each way this may be written."""
        own = Form(self.words, self.prefix)
        together = (Form(("".join(self.words),), self.prefix),) if self.joined else ()
        return (own, *together, *(Form(words, prefix=False) for words in self.also))


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter as typed; `negated` where a minus stands before it."""

    name: FilterName
    value: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What must be there, what must not, and what narrows it."""

    text: str
    terms: tuple[Term, ...] = ()
    excluded: tuple[Term, ...] = ()
    filters: tuple[Filter, ...] = ()
    council: str = ""
    """The one council whose visits are searched, by its whole name; "" for all. A filter may name it in part."""

    def __bool__(self) -> bool:
        """Whether it asks for anything: exclusions alone do not."""
        return bool(self.terms or self.filters)


def parse_query(text: str) -> Query:
    """The query that `text` says; never fails."""
    terms: list[Term] = []
    excluded: list[Term] = []
    filters: list[Filter] = []
    for piece in _PIECE.finditer(text[:_LONGEST_QUERY].translate(_CURLY_DOUBLE)):
        negated = piece["minus"] is not None
        if piece["filter"]:
            _add_filter(filters, piece, negated=negated)
        else:
            (excluded if negated else terms).extend(_terms(piece))
    kept = _first_words(terms, MOST_WORDS)
    left = MOST_WORDS - sum(len(term.words) for term in kept)
    closed = tuple(_closed(term) for term in _first_words(excluded, left))
    return Query(text, _last_open(kept), closed, tuple(filters[:MOST_WORDS]))


def _add_filter(filters: list[Filter], piece: re.Match[str], *, negated: bool) -> None:
    value = (piece["quoted"] or piece["bare"] or "").strip()
    if plain_words(value):
        filters.append(Filter(FilterName(piece["filter"].lower()), value, negated))


def _terms(piece: re.Match[str]) -> list[Term]:
    if piece["quoted"] is not None:
        phrase = plain_words(piece["quoted"])
        # A phrase whose closing mark is not typed yet goes on, like any last word.
        return [Term(phrase, prefix=not piece["closed"])] if phrase else []
    chunks = (piece["bare"] or "").split(":")
    return [_term_of(chunk, found) for chunk in chunks if (found := plain_words(chunk))]


def _term_of(chunk: str, found: tuple[str, ...]) -> Term:
    links = len(_HYPHEN_OR_APOSTROPHE.findall(chunk))
    return Term(found, prefix=True, joined=len(found) > 1 and links == len(found) - 1)


def _first_words(terms: list[Term], most: int) -> tuple[Term, ...]:
    kept: list[Term] = []
    for term in terms:
        if len(term.words) > most:
            if most:
                kept.append(Term(term.words[:most]))
            break
        most -= len(term.words)
        kept.append(term)
    return tuple(kept)


def _last_open(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Only the last term may still be going on."""
    return (*(_closed(term) for term in terms[:-1]), *terms[-1:])


def _closed(term: Term) -> Term:
    return replace(term, prefix=False)
