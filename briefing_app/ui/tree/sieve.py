"""Narrows the tree off the window's thread: one question at a time, and only the newest one's answer counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.errors import NotFoundError
from briefing_app.ui.tree.left import Ask, Holding, holding
from briefing_app.ui.tree.narrowing import Narrowed, narrow
from briefing_app.ui.tree.wish import Wish

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing_app.storage import LibraryFile
    from briefing_app.ui.desk import Desk, Overview


class Sieve(QObject):
    """Reads every visit once, when something is first looked for, and again when it was changed."""

    answered = Signal(Narrowed)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held: dict[str, Holding] = {}
        """Only the reading thread touches it, one question at a time."""
        self._stale: set[str] = set()
        self._wanted: Ask | None = None
        self._latest: Ask | None = None
        self._busy = False

    def ask(self, ask: Ask) -> None:
        """Narrow the tree to a wish; answers to what was asked before are dropped."""
        self._latest = self._wanted = ask
        if not self._busy:
            self._go()

    def make_ready(self) -> None:
        """Read the visits already, as something is about to be looked for."""
        if self._desk.is_open and not self._busy:
            self.ask(Ask(Wish()))

    def stop(self) -> None:
        """No answer is wanted any more."""
        self._latest = self._wanted = None

    def forget(self, visits: Iterable[str]) -> None:
        """These were changed: read them again before the next answer."""
        self._stale |= set(visits)

    def _go(self) -> None:
        ask, self._wanted, self._busy = self._wanted, None, True
        stale, self._stale = self._stale, set()
        seen = self._desk.overview
        self._desk.read_library(
            lambda library: self._answer(library, seen, ask, stale),
            lambda result: self._on_desk_answered(ask, result),
            self,
            lambda why: self._on_desk_failed(why, stale),
        )

    def _answer(self, library: LibraryFile, seen: Overview, ask: Ask | None, stale: set[str]) -> Narrowed | None:
        """Runs on a reading thread."""
        from briefing_app.storage.corrections import needing
        from briefing_app.storage.library import visit_tree

        here = {visit.id for visit in seen.visits}
        self._held = {visit: held for visit, held in self._held.items() if visit in here - stale}
        missing = [visit for visit in seen.visits if visit.id not in self._held]
        needs = needing(library, [card.id for visit in missing for card in visit.documents]) if missing else {}
        for visit in missing:
            try:
                self._held[visit.id] = holding(visit_tree(library, visit.id), needs)
            except NotFoundError:
                # It was removed meanwhile; word of that is on its way.
                continue
        return narrow(self._held, seen, ask) if ask and ask.wish else None

    def _on_desk_answered(self, ask: Ask | None, result: Narrowed | None) -> None:
        self._busy = False
        if result is not None and ask is self._latest:
            self.answered.emit(result)
        if self._wanted is not None:
            self._go()

    def _on_desk_failed(self, why: str, stale: set[str]) -> None:
        self._busy = False
        self._stale |= stale
        self._desk.troubled.emit(why)
        if self._wanted is not None:
            self._go()
