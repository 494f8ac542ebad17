"""Asks as one types: one question at a time, only the newest answer counts, and a fuller one comes on a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.domain.search import SearchResult

if TYPE_CHECKING:
    from briefing_app.search import Searcher
    from briefing_app.storage import LibraryFile, NotebookFile
    from briefing_app.ui.desk import Desk

LIMIT = 40
PAUSE_MS = 220


class TypedSearch(QObject):
    """Takes queries as they are typed and answers the last one: quickly, then in full."""

    answered = Signal(SearchResult)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._searcher: Searcher | None = None
        self._query = self._council = ""
        self._wanted = ""
        """What is to be asked next: "quick", "full" or nothing."""
        self._asked = ""
        """The same for what is being asked."""
        self._answered: tuple[str, str] | None = None
        """The query and the council that the last answer was to."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(lambda: self._want("full"))

    @property
    def is_behind(self) -> bool:
        """Whether the answer to what was typed last is still to come."""
        under_way = bool(self._query and (self._asked or self._wanted))
        return under_way and self._answered != (self._query, self._council)

    def ask(self, query: str, council: str = "") -> None:
        """Search for `query`, in one council or in all; answers to what was asked before are dropped."""
        self._query, self._council = query, council
        self._pause.start()
        self._want("quick")

    def stop(self) -> None:
        """No answer is wanted any more."""
        self._pause.stop()
        self._query = self._wanted = ""
        if self._searcher:
            self._searcher.interrupt()

    def _want(self, manner: str) -> None:
        self._wanted = manner
        if not self._asked:
            self._go()
        elif self._searcher:
            self._searcher.interrupt()

    def _go(self) -> None:
        query, council = self._query, self._council
        self._asked, self._wanted = self._wanted, ""
        full = self._asked == "full"
        self._desk.read_both(
            lambda library, notebook: self._search(library, notebook, query, council, full=full),
            lambda result: self._on_desk_answered(query, council, result),
            self,
            self._on_desk_failed,
        )

    def _search(
        self, library: LibraryFile, notebook: NotebookFile, query: str, council: str, *, full: bool
    ) -> SearchResult | None:
        """Runs on a reading thread, one at a time."""
        from briefing_app.search import Searcher

        if self._searcher is None or not self._searcher.is_over(library, notebook):
            self._searcher = Searcher(library, notebook)
        search = self._searcher.on_pause if full else self._searcher.as_you_type
        return search(query, LIMIT, council)

    def _on_desk_answered(self, query: str, council: str, result: SearchResult | None) -> None:
        if result is not None and (query, council) == (self._query, self._council):
            self._answered = query, council
            self.answered.emit(result)
        self._go_on()

    def _on_desk_failed(self, why: str) -> None:
        self._desk.troubled.emit(why)
        self._go_on()

    def _go_on(self) -> None:
        self._asked = ""
        if self._wanted:
            self._go()
