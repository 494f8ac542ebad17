"""Puts copies in the place of library and notebook below the open window, and shows what is there then."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from briefing_app.ui.asking import agreed
from briefing_app.ui.keeping.wording import mended, put_back, question
from briefing_app.ui.still_there import is_there, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefing_app.domain.library import ChangeSet
    from briefing_app.storage.copies import Contents
    from briefing_app.storage.repair import CheckReport
    from briefing_app.ui.keeping.keeping import Keeping
    from briefing_app.ui.window import MainWindow

T = TypeVar("T")
_MEND = (
    "Put right what the check found?",
    "A damaged file gives way to its newest good copy, with every note that can still be read in it, and is kept "
    "among the copies. Where only search is wrong, its index is made anew.",
)


class Exchanging(QObject):
    """Says first what will happen, keeps what is there now, and can take it back."""

    def __init__(self, window: MainWindow, keeping: Keeping) -> None:
        super().__init__(keeping)
        self._window = window
        self._desk = window.desk
        self._keeping = keeping
        self._undo: Callable[[], None] | None = None
        """What the message's Undo does, as long as it takes back nothing else."""
        window.desk.changed.connect(self._on_desk_changed)
        window.keeper.state_changed.connect(self._on_keeper_state_changed)

    def ask(self, file: Path, name: str) -> None:
        """Look into a copy, say what putting it back will do, and do that if it is wanted."""
        self._keeping.begin("Looking into it …")

        def work(folder: Path) -> Contents:
            from briefing_app.storage.copies import look_into

            return look_into(folder, file)

        def told(contents: Contents) -> None:
            self._keeping.end("")
            notes = sum(self._desk.overview.notes.values()) if self._desk.is_open else None
            said = question(name, contents, notes)
            if not self._window.keeper.settled:
                self._keeping.fail("A note could not be saved yet; nothing was changed: check your notes first.")
            elif self._keeping.dialog and agreed("Put back a copy", *said, "Put back", self._keeping.dialog):
                self._put_back([file], lambda kept: put_back(name, contents, kept=bool(kept)))

        # What is being typed is stored before it is asked whether it is.
        self._keeping.once_stored(lambda: self._desk.ask_folder(work, told, self, self._keeping.fail))

    def _put_back(self, files: Sequence[Path], said: Callable[[Sequence[Path]], str]) -> None:
        def work(folder: Path) -> tuple[Path, ...]:
            from briefing_app.storage.copies import put_back as put_in_place

            return put_in_place(folder, files)

        def told(kept: tuple[Path, ...]) -> None:
            self._keeping.close()
            self._show_anew()
            self._window.message.say(said(kept))
            if kept:
                self.offer_undo("Undo: go back to what was there before", kept)

        self._exchange("Putting it back …", work, told)

    def offer_undo(self, spoken: str, kept: Sequence[Path]) -> None:
        """Put Undo beside the message until something is typed or changed: that would go too, unasked."""

        def undo() -> None:
            self._keeping.open()
            self._put_back(kept, lambda _: "Your notes are again as they were before.")

        self._window.message.offer("Undo", spoken, undo)
        # What is to be undone is told as a change itself, right after this.
        QTimer.singleShot(0, self, lambda: setattr(self, "_undo", undo))

    def _on_desk_changed(self, changes: ChangeSet) -> None:
        # What was put right in a document, say, would go as a note would.
        if changes:
            self._withdraw_undo()

    def _on_keeper_state_changed(self) -> None:
        if not self._window.keeper.settled:
            self._withdraw_undo()

    def _withdraw_undo(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            self._window.message.withdraw(undo)

    def mend(self) -> None:
        """Put right what a check found, if that is wanted."""
        if not self._keeping.dialog or not agreed("Check my notes", *_MEND, "Put right", self._keeping.dialog):
            return

        def work(folder: Path) -> CheckReport:
            from briefing_app.storage.repair import repair_data

            return repair_data(folder)

        def told(report: CheckReport) -> None:
            self._show_anew()
            self._keeping.end(mended(report), error=not report.sound)
            self._keeping.show_copies()

        self._exchange("Putting it right …", work, told)

    def _exchange(self, said: str, work: Callable[[Path], T], told: Callable[[T], None]) -> None:
        """Close both files for `work`, unless an import is under way."""
        if self._window.importer.running:
            self._keeping.fail(
                "Documents are being imported; nothing was changed: wait until that is done, or stop it."
            )
            return
        self._keeping.begin(said, hold=True)
        self._keeping.once_stored(lambda: self._desk.exchange(work, told, self, self._keeping.fail))

    def _show_anew(self) -> None:
        """Show what is there now, before anybody looks for the page that showed what was there."""
        window, overview = self._window, self._desk.overview
        step = window.navigator.trail.here
        here = step.place if step else None
        # A note that has the cursor would keep its words.
        window.reader.setFocus()
        if step is not None:
            window.navigator.go(here if here and is_there(overview, here) else nearest(overview, here))
