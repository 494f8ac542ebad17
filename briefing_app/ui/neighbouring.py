"""Tables of neighbours in the window: asks what an import left open, keeps, removes, and takes either back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.domain.neighbours import KeptNeighbours, NeighbourTable, Told, said_date
from briefing_app.ui.deeds import RemoveNeighbours
from briefing_app.ui.filing.neighbours_dialog import NeighboursDialog
from briefing_app.ui.places import PageKind, Place, neighbours_at

if TYPE_CHECKING:
    from briefing_app.domain.imports import ImportReport
    from briefing_app.domain.library import ChangeSet
    from briefing_app.storage import LibraryFile
    from briefing_app.ui.window import MainWindow


class Neighbouring(QObject):
    """Listens to imports and to the reading view."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[NeighbourTable] = []
        self.dialog: NeighboursDialog | None = None
        window.importer.finished.connect(self._on_importer_finished)
        window.reader.deed_wanted.connect(self._on_reader_deed_wanted)

    def _on_importer_finished(self, report: ImportReport) -> None:
        self._waiting += report.open_tables
        self._ask()

    def _on_reader_deed_wanted(self, deed: object) -> None:
        if isinstance(deed, RemoveNeighbours):
            self._remove(deed.table)

    def _ask(self) -> None:
        """Ask about one table after the other."""
        if self.dialog is not None or not self._waiting:
            return
        table = self._waiting.pop(0)
        self.dialog = NeighboursDialog(table, self._councils(table), self._window)
        self.dialog.told.connect(lambda told: self._keep(table, told))
        self.dialog.rejected.connect(lambda: self._leave_out(table))
        self.dialog.finished.connect(self._on_dialog_finished)
        self.dialog.open()

    def _on_dialog_finished(self) -> None:
        self.dialog = None
        self._ask()

    def _councils(self, table: NeighbourTable) -> list[str]:
        """Those in the library first, then those of the table."""
        known = sorted({visit.council for visit in self._window.desk.overview.visits if visit.council})
        return list(dict.fromkeys([*known, *(row.council for row in table.rows)]))

    def _leave_out(self, table: NeighbourTable) -> None:
        self._window.message.say(f"{table.file_name} was left out; nothing of it was stored.")

    def _keep(self, table: NeighbourTable, told: Told) -> None:
        known = {visit.council for visit in self._window.desk.overview.visits}

        def work(library: LibraryFile) -> tuple[KeptNeighbours, ChangeSet]:
            from briefing_app.importing import settled
            from briefing_app.storage.neighbours import keep_neighbours

            _, kept, changes = keep_neighbours(library, settled(table, told, known))
            return kept, changes

        def done(kept: KeptNeighbours) -> None:
            self._window.navigator.go(neighbours_at(kept.table.council))
            self._window.message.say(f"Kept: the neighbours of {kept.table.council}, {said_date(kept.table)}.")
            self._window.message.offer("Undo", "Undo: remove the table again", lambda: self._remove(kept.id))

        self._window.desk.write_library(work, done, self)

    def _remove(self, table_id: str) -> None:
        def work(library: LibraryFile) -> tuple[KeptNeighbours | None, ChangeSet]:
            from briefing_app.storage.neighbours import remove_neighbours

            return remove_neighbours(library, table_id)

        def done(removed: KeptNeighbours | None) -> None:
            here = self._window.navigator.trail.here
            if removed and here and here.place == Place(PageKind.NEIGHBOURS, key=removed.id):
                # Its own page is gone with it.
                self._window.navigator.go(Place(PageKind.COUNCIL, key=removed.table.council))
            self._window.message.say("The table of neighbours was removed.")
            if removed:
                self._window.message.offer("Undo", "Undo: put the table back", lambda: self._put_back(removed))

        self._window.desk.write_library(work, done, self)

    def _put_back(self, removed: KeptNeighbours) -> None:
        def work(library: LibraryFile) -> tuple[None, ChangeSet]:
            from briefing_app.storage.neighbours import put_back_neighbours

            return None, put_back_neighbours(library, removed)

        self._window.desk.write_library(work, lambda _: self._window.message.say("The table is back."), self)
