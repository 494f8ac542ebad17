"""Takes the member's notes to another computer in a file, and brings such a file in: looked into first, then asked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from briefing_app.domain.dates import say_date
from briefing_app.ui.asking import agreed, ask_where_to_save, file_name
from briefing_app.ui.keeping.asking import ask_for_notes
from briefing_app.ui.keeping.carried import brings, brought_in, nothing_new, taken_along

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from briefing_app.domain.carrying import Carriage
    from briefing_app.domain.library import ChangeSet
    from briefing_app.notebook import Brought
    from briefing_app.sharing.notes import Foreseen
    from briefing_app.storage import LibraryFile, NotebookFile
    from briefing_app.ui.keeping.keeping import Keeping
    from briefing_app.ui.window import MainWindow

_UNDO = "Undo: go back to the notes as they were before"


class Carrying(QObject):
    """One file after the other, and none while documents come in: they may be what the notes are on."""

    def __init__(self, window: MainWindow, keeping: Keeping) -> None:
        super().__init__(keeping)
        self._window = window
        self._desk = window.desk
        self._keeping = keeping
        self._waiting: list[Path] = []
        self._busy = False
        self._told: list[str] = []
        """How it went with the files so far, while others wait."""
        self._trouble = False
        self._before: Path | None = None
        """The notes as they were before the first of these files."""
        window.asked.take_notes_along.triggered.connect(self.take_along)
        window.asked.bring_notes_in.triggered.connect(self.choose)
        importer = window.importer
        importer.notes_found.connect(self.bring_in)
        for ended in (importer.finished, importer.cancelled, importer.failed, window.desk.opened):
            # After what else comes of it has begun, such as the next import.
            ended.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    def take_along(self) -> None:
        """Ask where to, and write every note to one file."""
        offered = file_name(f"My notes, {say_date(date.today().isoformat())}", ".jsonld")
        file = ask_where_to_save("Take my notes along", offered, "Notes", self._keeping.folder, self._owner())
        if file is None:
            return
        self._keeping.folder = str(file.parent)
        self._keeping.begin(f"Writing “{file.name}” …")

        def work(notebook: NotebookFile) -> Carriage:
            from briefing_app.sharing.notes import export_notes

            return export_notes(notebook, file, replace=True)

        def told(sent: Carriage) -> None:
            self._keeping.end(taken_along(file, sent))

        self._keeping.once_stored(lambda: self._desk.read_notebook(work, told, self, self._keeping.fail))

    def choose(self) -> None:
        """Let the member pick a file of notes, and bring it in."""
        file = ask_for_notes(self._keeping.folder, self._owner())
        if file is not None:
            self._keeping.folder = str(file.parent)
            self.bring_in([file])

    def bring_in(self, files: Sequence[Path]) -> None:
        """Say of each file what it would bring, and bring that in if it is wanted."""
        self._waiting.extend(files)
        self._go_on()

    def _owner(self) -> QWidget:
        return self._keeping.dialog or self._window

    def _go_on(self) -> None:
        if not self._waiting or self._busy or self._window.importer.running or not self._desk.is_open:
            return
        self._busy = True
        self._look_into(self._waiting.pop(0))

    def _look_into(self, file: Path) -> None:
        self._keeping.begin(f"Looking into “{file.name}” …")

        def work(library: LibraryFile, notebook: NotebookFile) -> Foreseen:
            from briefing_app.sharing.notes import look_into_notes

            return look_into_notes(library, notebook, file)

        # What is being typed is stored first: it may be a note that is changed on both sides.
        self._keeping.once_stored(
            lambda: self._desk.read_both(work, lambda seen: self._ask(file, seen), self, self._fail), self._fail
        )

    def _ask(self, file: Path, seen: Foreseen) -> None:
        if not self._window.keeper.settled:
            self._fail("A note could not be saved yet; nothing was changed: check your notes first.")
        elif not seen.comes:
            self._end(nothing_new(file.name, seen))
        elif agreed("Bring notes in", *brings(file.name, seen), "Bring in", self._owner()):
            self._take_in(file, seen)
        else:
            self._end("")

    def _take_in(self, file: Path, seen: Foreseen) -> None:
        # A note that has the cursor would keep its words.
        self._window.reader.setFocus()
        self._keeping.begin(f"Bringing in “{file.name}” …", hold=True)

        def work(notebook: NotebookFile) -> tuple[Brought, ChangeSet]:
            from briefing_app.sharing.notes import take_in_notes

            return take_in_notes(notebook, seen)

        def told(brought: Brought) -> None:
            self._before = self._before or brought.copy
            self._end(brought_in(file.name, brought, seen.elsewhere))

        self._desk.write_notebook(work, told, self, self._fail)

    def _fail(self, why: str) -> None:
        self._trouble = True
        self._end(why)

    def _end(self, said: str) -> None:
        """Go on to the next file; after the last say how it went, above the page where there is something to undo."""
        self._told += [said] if said else []
        self._busy = False
        if self._waiting:
            self._go_on()
            return
        told, trouble, before = " ".join(self._told), self._trouble, self._before
        self._told, self._trouble, self._before = [], False, None
        if before is not None:
            self._keeping.close()
        self._keeping.end(told, error=trouble)
        if before is not None:
            self._keeping.exchanging.offer_undo(_UNDO, [before])
