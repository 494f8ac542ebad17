"""Joins the dialog of copies to the window: saves, looks over and puts back off the window's thread."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from briefing_app.domain.dates import say_date
from briefing_app.ui import opener
from briefing_app.ui.asking import ask_where_to_save, file_name
from briefing_app.ui.keeping.asking import ask_for_copy
from briefing_app.ui.keeping.carrying import Carrying
from briefing_app.ui.keeping.dialog import KeepingDialog
from briefing_app.ui.keeping.exchanging import Exchanging
from briefing_app.ui.keeping.wording import checked, copy_line, last_made, when

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefing_app.storage import LibraryFile, NotebookFile
    from briefing_app.storage.copies import Copy
    from briefing_app.storage.repair import CheckReport
    from briefing_app.ui.window import MainWindow


_AS_THEY_WERE = "Your notes and their copies are on the disk as they were."


class Keeping(QObject):
    """What is told is told in the dialog while it is open, above the page after it was closed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._copies: Sequence[Copy] = ()
        self.exchanging = Exchanging(window, self)
        self.carrying = Carrying(window, self)
        self.dialog: KeepingDialog | None = None
        """The dialog, while it is open."""
        self.folder = ""
        """Where the last copy, or file of notes, was saved to or taken from."""
        window.asked.copies.triggered.connect(self.open)
        window.desk.open_failed.connect(self._on_desk_open_failed)
        window.desk.opened.connect(self._on_desk_opened)

    def open(self) -> None:
        """Show the copies there are; what is being written is saved first."""
        if self.dialog is not None:
            return
        self._window.keeper.flush()
        self.dialog = dialog = KeepingDialog(self._place(), self._window)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.put_back_wanted.connect(lambda row: self.exchanging.ask(self._copies[row].path, self._named(row)))
        dialog.choose_wanted.connect(self._choose)
        dialog.save_wanted.connect(self._save)
        dialog.along_wanted.connect(self.carrying.take_along)
        dialog.bring_wanted.connect(self.carrying.choose)
        dialog.check_wanted.connect(self._check)
        dialog.mend_wanted.connect(self.exchanging.mend)
        dialog.folder_wanted.connect(self._open_folder)
        self.show_copies()
        dialog.open()

    def _place(self) -> Path:
        from briefing_app.storage.own_files import FOLDER

        return self._desk.folder / FOLDER

    def _on_dialog_finished(self) -> None:
        self.dialog = None

    def show_copies(self) -> None:
        """Show the copies that there are now."""

        def work(folder: Path) -> tuple[Copy, ...]:
            from briefing_app.storage.copies import list_copies

            return list_copies(folder)

        def told(copies: tuple[Copy, ...]) -> None:
            self._copies = copies
            if self.dialog:
                now = datetime.now().astimezone()
                about = self._desk.overview.backup_problem or last_made(copies, now)
                self.dialog.show_copies(about, [copy_line(copy, now) for copy in copies])

        self._desk.ask_folder(work, told, self, self.fail)

    def _named(self, row: int) -> str:
        return f"the copy of {when(self._copies[row].made, datetime.now().astimezone())}"

    def _save(self) -> None:
        offered = file_name(f"Briefing, copy of {say_date(date.today().isoformat())}", ".zip")
        title = "Save a copy of notes and documents"
        file = ask_where_to_save(title, offered, "Copy of Briefing", self.folder, self.dialog or self._window)
        if file is None:
            return
        self.folder = str(file.parent)
        self.begin(f"Saving “{file.name}” …")

        def work(library: LibraryFile, notebook: NotebookFile) -> None:
            from briefing_app.storage.copies import save_copy

            save_copy((notebook, library), file)

        def told(_: None) -> None:
            self.end(f"Saved “{file.name}” in {file.parent}, and opened it to see that it is good.")

        # What is being typed is stored first, and the notebook answers after it.
        self.once_stored(lambda: self._desk.read_both(work, told, self, self.fail))

    def _choose(self) -> None:
        file = ask_for_copy(self.folder, self.dialog or self._window)
        if file is not None:
            self.folder = str(file.parent)
            self.exchanging.ask(file, f"“{file.name}”")

    def _check(self) -> None:
        self.begin("Checking …")
        overview = self._desk.overview

        def told(report: CheckReport) -> None:
            said = checked(report, sum(overview.notes.values()), overview.counts.documents)
            self.end(said, error=not report.sound, mendable=report.mendable)

        if self._desk.is_open:
            self.once_stored(lambda: self._desk.read_both(_check_open, told, self, self.fail))
        else:
            self._desk.ask_folder(_check_folder, told, self, self.fail)

    def once_stored(self, then: Callable[[], object], failed: Callable[[str], object] | None = None) -> None:
        """Call `then` once all that was typed is on the disk, or cannot be."""
        self._window.keeper.flush()
        if self._desk.is_open:
            self._desk.read_notebook(lambda _notebook: None, lambda _: then(), self, failed or self.fail)
        else:
            then()

    def begin(self, said: str, *, hold: bool = False) -> None:
        """Say what is under way; with `hold` the dialog cannot be closed meanwhile."""
        if self.dialog:
            self.dialog.begin(said, hold=hold)

    def end(self, said: str, *, error: bool = False, mendable: bool = False) -> None:
        """Say how it went."""
        if self.dialog and isValid(self.dialog):
            self.dialog.end(said, error=error, mendable=mendable)
            if said and not error:
                self.show_copies()
        elif said:
            self._window.message.say(said, error=error)

    def fail(self, why: str) -> None:
        """Say why it could not be done."""
        self.end(why, error=True)

    def close(self) -> None:
        """Close the dialog: what is told next is told above the page."""
        if self.dialog:
            self.dialog.end("")
            self.dialog.accept()

    def _open_folder(self) -> None:
        if not opener.open_file(self._place()):
            self.fail(f"The folder {self._place()} could not be opened; it is made with the first copy.")

    def _on_desk_open_failed(self, _why: str) -> None:
        """The member has only the window: lead to the copies from here too."""
        message = self._window.message
        message.say(_AS_THEY_WERE, error=True)
        message.offer("Copies of my notes…", "Copies of my notes: check, put right or put back", self.open)

    def _on_desk_opened(self) -> None:
        if self._window.message.text == _AS_THEY_WERE:
            self._window.message.hide()


def _check_open(library: LibraryFile, notebook: NotebookFile) -> CheckReport:
    from briefing_app.storage.repair import check_open, joined

    reports = []
    for file in (notebook, library):
        with file.alone() as connection:
            reports.append(check_open(connection, file.schema))
    return joined(*reports)


def _check_folder(folder: Path) -> CheckReport:
    from briefing_app.storage.repair import check_data

    return check_data(folder)
