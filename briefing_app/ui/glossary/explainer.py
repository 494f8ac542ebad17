"""What the blocks of a page ask: which terms stand in these words, and are they to be marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from briefing_app.glossary import Glossary, GlossaryTerm

_KEPT = 1000
"""Texts whose terms are kept; a screen shows some twenty."""


@dataclass(frozen=True, slots=True)
class TermPlace:
    """Where in some words a term stands for the first time, in code points."""

    start: int
    end: int
    term: GlossaryTerm


class Explainer(QObject):
    """Holds the glossary once it is read; until then, or where the member wants none, no words have terms."""

    changed = Signal()
    """Terms are to be marked that were not, or no longer."""

    def __init__(self, parent: QObject | None = None, *, wanted: bool = True) -> None:
        super().__init__(parent)
        self.glossary: Glossary | None = None
        self._wanted = wanted
        self._found: dict[str, tuple[TermPlace, ...]] = {}

    @property
    def wanted(self) -> bool:
        """Whether the member wants terms marked and explained."""
        return self._wanted

    def want(self, *, wanted: bool) -> None:
        """Mark terms from now on, or do not."""
        self._wanted = wanted
        self.changed.emit()

    def take(self, glossary: Glossary) -> None:
        """Explain the terms of this glossary."""
        self.glossary = glossary
        self._found.clear()
        self.changed.emit()

    def terms_in(self, text: str) -> tuple[TermPlace, ...]:
        """Each term of a text where it first stands; none before the glossary is read."""
        if self.glossary is None or not self._wanted:
            return ()
        found = self._found.get(text)
        if found is None:
            if len(self._found) >= _KEPT:
                self._found.clear()
            found = self._found[text] = _first_places(self.glossary, text)
        return found


def _first_places(glossary: Glossary, text: str) -> tuple[TermPlace, ...]:
    places: dict[str, TermPlace] = {}
    for start, end, name in glossary.find_terms(text):
        term = glossary.lookup(text[start:end])
        if term is not None and name not in places:
            places[name] = TermPlace(start, end, term)
    return tuple(places.values())
