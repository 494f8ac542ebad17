"""Deleted notes are listed, put back with a way to undo it, and deleted for good once that is agreed to."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from briefing_app.domain.library import ChangeSet
from briefing_app.ui.asking import agreed
from briefing_app.ui.recovering.bin_dialog import BinDialog, BinLine
from briefing_app.ui.recovering.wording import (
    counted,
    deleted_again,
    discarded,
    note_line,
    place_of,
    put_back,
    question,
    stood,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_app.domain.notes import DeletedNote, Note
    from briefing_app.storage import NotebookFile
    from briefing_app.ui.window import MainWindow

T = TypeVar("T")


class Binning(QObject):
    """What is put back is told above its page; what is deleted for good, in the dialog."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._notes: dict[str, DeletedNote] = {}
        self.dialog: BinDialog | None = None
        """The dialog, while it is open."""
        self._on_its_way = False
        """Whether something is being put back or deleted for good: pressed twice, it is done once."""
        window.asked.deleted_notes.triggered.connect(self.open)
        window.desk.changed.connect(self._on_desk_changed)

    def open(self) -> None:
        """Show the notes that were deleted; what is being written is saved first."""
        from briefing_app.notebook import list_bin

        self._window.keeper.flush()
        self._desk.read_notebook(list_bin, self._show, self)

    def _show(self, notes: tuple[DeletedNote, ...]) -> None:
        if self.dialog is None:
            self.dialog = BinDialog(self._window)
            self.dialog.finished.connect(self._on_dialog_finished)
            self.dialog.put_back_wanted.connect(self._put_back)
            self.dialog.discard_wanted.connect(self._ask)
        self._fill(notes)
        self.dialog.open()

    def _fill(self, notes: tuple[DeletedNote, ...]) -> None:
        self._notes = {note.id: note for note in notes}
        now, overview = datetime.now().astimezone(), self._desk.overview
        lines = [BinLine(note.id, note_line(note, now), stood(note, overview), note.text) for note in notes]
        if self.dialog:
            self.dialog.show_notes(counted(len(notes)), lines)

    def _on_dialog_finished(self) -> None:
        self.dialog = None

    def _on_desk_changed(self, changes: ChangeSet) -> None:
        from briefing_app.notebook import list_bin

        if self.dialog and (changes.notes or changes.visits):
            self._desk.read_notebook(list_bin, self._fill, self)

    def _put_back(self, chosen: Sequence[str]) -> None:
        from briefing_app.notebook import restore_note

        if self._on_its_way:
            return
        self._on_its_way = True

        def work(notebook: NotebookFile) -> tuple[tuple[Note, ...], ChangeSet]:
            return _each(notebook, chosen, restore_note)

        self._desk.write_notebook(work, self._tell_back, self, self._fail)

    def _tell_back(self, notes: tuple[Note, ...]) -> None:
        self._on_its_way = False
        if self.dialog:
            self.dialog.accept()
        window, overview = self._window, self._desk.overview
        window.message.say(put_back(notes, overview))
        window.message.offer("Undo", "Undo: delete again what was put back", lambda: self._delete_again(notes))
        step, place = window.navigator.trail.here, place_of(notes[0], overview)
        if len(notes) == 1 and place and not (step and (step.place.page, step.place.key) == (place.page, place.key)):
            window.message.offer("Show it", "Show the page of the note", lambda: window.go_and_read(place))

    def _delete_again(self, notes: Sequence[Note]) -> None:
        """Those that are there still; what is being written in one of them goes with it."""
        from briefing_app.notebook import list_bin, list_notes, remove_note

        self._window.keeper.flush()

        def work(notebook: NotebookFile) -> tuple[str, ChangeSet]:
            with notebook.writing():
                there, binned = ({note.id for note in listed(notebook)} for listed in (list_notes, list_bin))
                again = [note.id for note in notes if note.id in there]
                already = sum(note.id in binned for note in notes)
                _, changes = _each(notebook, again, lambda nb, note: (None, remove_note(nb, note)))
            return deleted_again(len(again), already, len(notes) - len(again) - already), changes

        self._desk.write_notebook(work, self._window.message.say, self)

    def _ask(self, chosen: Sequence[str]) -> None:
        notes = [self._notes[note] for note in chosen if note in self._notes]
        if self._on_its_way or not (self.dialog and notes):
            return
        if agreed("Delete for good", *question(notes), "Delete for good", self.dialog):
            self._discard([note.id for note in notes])

    def _discard(self, chosen: Sequence[str]) -> None:
        from briefing_app.notebook import discard_note

        def work(notebook: NotebookFile) -> tuple[tuple[None, ...], ChangeSet]:
            return _each(notebook, chosen, lambda nb, note: (None, discard_note(nb, note)))

        def told(_: tuple[None, ...]) -> None:
            self._on_its_way = False
            # Nothing is to offer bringing them back.
            self._window.notes.forget(chosen)
            if self.dialog:
                self.dialog.say(discarded(len(chosen)))

        self._on_its_way = True
        self._desk.write_notebook(work, told, self, self._fail)

    def _fail(self, why: str) -> None:
        self._on_its_way = False
        if self.dialog:
            self.dialog.say(why, error=True)
        else:
            self._desk.troubled.emit(why)


def _each(
    notebook: NotebookFile, chosen: Sequence[str], deed: Callable[[NotebookFile, str], tuple[T, ChangeSet]]
) -> tuple[tuple[T, ...], ChangeSet]:
    """Do it to all of them or, where one cannot, to none."""
    done, changes = [], ChangeSet()
    with notebook.writing():
        for note in chosen:
            answer, changed = deed(notebook, note)
            done.append(answer)
            changes |= changed
    return tuple(done), changes
