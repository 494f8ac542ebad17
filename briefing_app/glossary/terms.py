"""The jargon of inspections, explained: looked up by any of its forms, or found in a text."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from briefing_app.domain.errors import UnreadableFileError

Place = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """One term with its short form, other spellings, whom it concerns, and its meaning in plain words."""

    term: str
    short: str
    also: tuple[str, ...]
    who: str
    meaning: str
    everyday: tuple[str, ...] = ()
    """Forms that also have an everyday sense: known when asked for, never found in a text."""
    own: bool = False
    """Whether the council wrote it."""

    @property
    def forms(self) -> tuple[str, ...]:
        """Every way it is written."""
        return (self.term, *((self.short,) if self.short else ()), *self.also)


class Glossary:
    """All terms; forms with a capital letter are known only as written, others in any case."""

    def __init__(self, terms: Iterable[GlossaryTerm]) -> None:
        self.terms = tuple(terms)
        self._known = {_key(form): term for term in self.terms for form in term.forms}

    @classmethod
    def load(cls, path: Path) -> "Glossary":
        """The glossary in a TOML file of `[[term]]` tables; raises UnreadableFileError where it is none."""
        try:
            tables = tomllib.loads(path.read_text(encoding="utf-8-sig"))["term"]
            return cls(_term_of(table) for table in tables)
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as fault:
            raise UnreadableFileError(
                f"The glossary {path.name} cannot be read; nothing was changed: put back a whole file of that name."
            ) from fault

    def with_own(self, terms: Iterable[GlossaryTerm]) -> "Glossary":
        """This glossary with a council's terms: each takes the place of the term so named, and of its forms."""
        own = [replace(term, own=True) for term in terms]
        named = {_key(term.term).casefold() for term in own}
        return Glossary([*(term for term in self.terms if _key(term.term).casefold() not in named), *own])

    def lookup(self, term: str) -> GlossaryTerm | None:
        """The term written so, in the singular or plural; None where it is not known."""
        written = _key(term)
        asked = (written, written.lower(), written.removesuffix("s"), written.lower().removesuffix("s"))
        return next((self._known[form] for form in asked if form in self._known), None)

    def matching(self, asked: str) -> tuple[GlossaryTerm, ...]:
        """The terms with a form that is what is asked, begins so, or has a word that does: the nearest first."""
        ranked = [(rank, term) for term in self.terms if (rank := nearness(term, asked)) is not None]
        return tuple(term for _, term in sorted(ranked, key=lambda pair: pair[0]))

    def find_terms(self, text: str) -> list[Place]:
        """Every known form in a text as start, end and its `term`: whole words, the longest where several begin."""
        places: list[Place] = []
        for found in self._pattern.finditer(text):
            term = self.lookup(found.group())
            if term is not None:
                places.append((found.start(), found.end(), term.term))
        return places

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        hidden = {_key(form) for term in self.terms for form in term.everyday}
        forms = {_key(form) for term in self.terms for form in term.forms} - hidden
        exact = _either(form for form in forms if form != form.lower())
        any_case = _either(form for form in forms if form == form.lower())
        return re.compile(rf"(?<!\w)(?:{exact}|(?i:{any_case}))s?(?!\w)")


def nearness(term: GlossaryTerm, asked: str) -> int | None:
    """How near a term's forms come to what is asked, in any case: 0 the same, 1 begin so, 2 have a word that does."""
    wanted = _key(asked).casefold()
    if not wanted:
        return None
    forms = [_key(form).casefold() for form in term.forms]
    if any(wanted in {form, f"{form}s"} for form in forms):
        return 0
    if any(form.startswith(wanted) for form in forms):
        return 1
    return 2 if any(f" {wanted}" in form for form in forms) else None


def _term_of(table: dict[str, Any]) -> GlossaryTerm:
    return GlossaryTerm(
        _text(table["term"], "term"),
        _text(table.get("short", ""), "short", blank=True),
        _texts(table, "also"),
        _text(table.get("who", ""), "who", blank=True),
        _text(table["meaning"], "meaning"),
        _texts(table, "everyday"),
    )


def _texts(table: dict[str, Any], name: str) -> tuple[str, ...]:
    forms = table.get(name, [])
    if not isinstance(forms, list):
        raise TypeError(f"{name} is not a list of words")
    return tuple(_text(form, name) for form in forms)


def _text(value: object, name: str, *, blank: bool = False) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{name} is not text in quotation marks")
    if not value.strip() and not blank:
        raise ValueError(f"{name} is empty")
    return " ".join(value.split())


def _key(form: str) -> str:
    """A form with plain spaces, hyphens and apostrophes, as printers vary them."""
    return re.sub(r"[‐‑]", "-", re.sub(r"[’‘]", "'", " ".join(form.split())))


def _either(forms: Iterable[str]) -> str:
    """A pattern for any of the forms, the longest first; grouped by first letter, so that most words fail at once."""
    groups: dict[str, list[str]] = defaultdict(list)
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        groups[form[0]].append(_loose(form[1:]))
    grouped = (f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in sorted(groups.items()))
    return f"(?:{'|'.join(grouped)})" if groups else r"(?!)"


def _loose(form: str) -> str:
    plain = re.escape(form)
    return plain.replace(r"\ ", r"\s+").replace(r"\-", "[-‐‑]").replace("'", "['’‘]")
