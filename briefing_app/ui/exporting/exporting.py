"""Hands out the visit on show as a file: asks how and where, writes it beside the window's work, and tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.export import Format
from briefing_app.ui import opener
from briefing_app.ui.asking import ask_where_to_save, file_name
from briefing_app.ui.exporting.dialog import ExportDialog
from briefing_app.ui.filing.choices import visit_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefing_app.domain.library import Visit
    from briefing_app.domain.notes import NoteToHandOut
    from briefing_app.storage import LibraryFile, NotebookFile
    from briefing_app.ui.window import MainWindow


class Exporting(QObject):
    """Remembers the last format and folder while the program runs; notes are ticked anew each time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._form = Format.WORD
        self.folder = ""
        """Where the last file was saved."""
        window.asked.export_visit.triggered.connect(self.ask)

    def ask(self) -> None:
        """Ask how the visit on show is to be handed out."""
        place = self._window.reader.page.place
        visit = self._window.desk.overview.visit(place.visit) if place else None
        if visit is None:
            self._window.message.say("There is no visit on show to export: open one in the tree first.")
            return
        dialog = ExportDialog(visit_in_words(visit), self._form, self._window)
        dialog.chosen.connect(lambda form, notes: self._on_dialog_chosen(visit, form, with_notes=notes))
        dialog.open()

    def export(self, visit: str, file: Path, *, with_notes: bool) -> None:
        """Write a visit to a file off the window's thread."""
        self._window.message.say(f"Writing “{file.name}” …")
        if not with_notes:
            self._write(visit, file, None)
            return

        def read(notebook: NotebookFile) -> tuple[NoteToHandOut, ...]:
            from briefing_app.notebook import notes_to_hand_out

            return notes_to_hand_out(notebook, visit)

        # What is being typed is stored first, and the notebook answers after it.
        self._window.keeper.flush()
        self._window.desk.read_notebook(read, lambda notes: self._write(visit, file, notes), self, self._on_failed)

    def hand_out(self, visit: str, file: Path) -> None:
        """Write a visit to a briefing file off the window's thread."""
        self._window.message.say(f"Writing “{file.name}” …")

        def work(library: LibraryFile) -> Path:
            from briefing_app.sharing.handing_out import hand_out

            hand_out(library, [visit], file)
            return file

        self._window.desk.read_library(work, self._on_handed_out, self, self._on_failed)

    def _on_dialog_chosen(self, visit: Visit, form: Format | None, *, with_notes: bool) -> None:
        if form is None:
            name = file_name(visit_in_words(visit), ".briefing")
            file = ask_where_to_save("Hand out this visit", name, "Briefing file", self.folder, self._window)
            if file:
                self.folder = str(file.parent)
                self.hand_out(visit.id, file)
            return
        self._form = form
        name = file_name(visit_in_words(visit), form)
        file = ask_where_to_save("Export this visit", name, form.label, self.folder, self._window)
        if file:
            self.folder = str(file.parent)
            self.export(visit.id, file, with_notes=with_notes)

    def _write(self, visit: str, file: Path, notes: Sequence[NoteToHandOut] | None) -> None:
        def work(library: LibraryFile) -> Path:
            from briefing_app.export.saving import export_visit

            return export_visit(library, visit, file, notes)

        self._window.desk.read_library(work, self._on_saved, self, self._on_failed)

    def _on_saved(self, file: Path) -> None:
        self._window.message.say(f"Saved “{file.name}” in {file.parent}.")
        opener.offer_to_open(file, self._window.message)

    def _on_handed_out(self, file: Path) -> None:
        said = f"Saved “{file.name}” in {file.parent}, without notes. Others take it in with Briefing, by Import…."
        self._window.message.say(said)

    def _on_failed(self, why: str) -> None:
        self._window.message.say(why, error=True)
