"""What stands where a note was deleted, with the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from briefing_app.ui.desk import Desk


class DeletedStrip(QFrame):
    """Deletes a note, and says so until its card is there again."""

    not_deleted = Signal()
    """The note is in the notebook still."""

    def __init__(self, desk: Desk, note_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk, self._note = desk, note_id
        self.settled = False
        """Whether the note is out of the notebook: what was read before may still hold it."""
        self._asked = False
        self.undo = QPushButton("Undo", self)
        self.undo.setAccessibleName("Undo: bring the deleted note back")
        self.undo.clicked.connect(self._on_undo_clicked)
        layout = QHBoxLayout(self)
        layout.addWidget(QLabel("Note deleted.", self), 1)
        layout.addWidget(self.undo)

    def delete(self) -> None:
        """Take the note out of the notebook."""
        from briefing_app.notebook import remove_note

        note = self._note
        self._desk.write_notebook(
            lambda notebook: (None, remove_note(notebook, note)), self._settle, self, self._give_up
        )

    def _on_undo_clicked(self) -> None:
        """Ask once, however often it is pressed while the note is on its way back."""
        from briefing_app.notebook import restore_note

        note = self._note
        if not self._asked:
            self._asked = True
            self._desk.write_notebook(lambda notebook: restore_note(notebook, note), lambda _: None, self, self._fail)

    def _settle(self, _nothing: object) -> None:
        self.settled = True

    def _give_up(self, why: str) -> None:
        self._desk.troubled.emit(why)
        self.not_deleted.emit()

    def _fail(self, why: str) -> None:
        self._asked = False
        self._desk.troubled.emit(why)
