"""Asks as one types: one question at a time, and only the newest answer counts."""

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.search import SearchResult
from briefing_app.ui.desk import Desk

LIMIT = 40


class Searcher(QObject):
    """Takes queries as they are typed; answers the last one."""

    answered = Signal(SearchResult)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: str | None = None
        self._asked: str | None = None

    def ask(self, query: str) -> None:
        """Search for `query`; answers to what was asked before are dropped."""
        self._wanted = query
        if self._asked is None:
            self._go()

    def stop(self) -> None:
        """No answer is wanted any more."""
        self._wanted = None

    def _go(self) -> None:
        from briefing_app.search import search

        query = self._asked = self._wanted
        if query is None:
            return
        self._desk.read_both(
            lambda library, notebook: search(library, notebook, query, LIMIT),
            self._on_desk_answered,
            self,
            self._on_desk_failed,
        )

    def _on_desk_answered(self, result: SearchResult) -> None:
        asked, self._asked = self._asked, None
        if asked == self._wanted:
            self._wanted = None
            self.answered.emit(result)
        elif self._wanted is not None:
            self._go()

    def _on_desk_failed(self, why: str) -> None:
        self._asked = None
        self._desk.troubled.emit(why)
