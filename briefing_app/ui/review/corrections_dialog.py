"""Everything that was put right in a document, each with a way back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from briefing_app.domain.corrections import Correction, Standing
from briefing_app.ui.pressing import press_where_it_has_the_focus
from briefing_app.ui.review.wording import say_correction, say_standing
from briefing_app.ui.theme import DIALOG, px
from briefing_app.ui.wrapping import wrap_lines, wrapped


class CorrectionsDialog(QDialog):
    """Lists corrections, the last first; one may be taken back, or made again."""

    undo_wanted = Signal(str)
    redo_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Corrections to this document")
        self.setModal(True)
        self._made: list[Correction] = []
        self._said = wrapped("", self)
        self.list = QListWidget(self)
        self.list.setAccessibleName("Corrections, the last first")
        wrap_lines(self.list)
        self.turn_button, close = QPushButton("Take back", self), QPushButton("Close", self)
        for button in (self.turn_button, close):
            press_where_it_has_the_focus(button)
        self.turn_button.clicked.connect(self._on_turn_button_clicked)
        close.clicked.connect(self.close)
        self.list.currentRowChanged.connect(self._show_turn)
        row = QHBoxLayout()
        row.addWidget(self.turn_button)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*DIALOG)
        column.addWidget(self._said)
        column.addWidget(self.list)
        column.addLayout(row)
        self.resize(px(560), min(px(420), self.screen().availableGeometry().height() * 3 // 4))

    def fill(self, corrections: Sequence[Correction]) -> None:
        """Show these, keeping the place in the list."""
        at = max(0, self.list.currentRow())
        self._made = [*reversed(corrections)]
        self.list.clear()
        for made in self._made:
            standing = say_standing(made)
            self.list.addItem(f"{say_correction(made)}\n{standing}" if standing else say_correction(made))
        lost = sum(made.standing is Standing.NO_LONGER_APPLIES for made in corrections)
        self._said.setText(_counted(len(corrections), lost))
        self.list.setCurrentRow(min(at, len(self._made) - 1))
        self._show_turn()

    def _show_turn(self) -> None:
        made = self._current()
        undone = made is not None and made.standing is Standing.UNDONE
        self.turn_button.setEnabled(made is not None)
        self.turn_button.setText("Make again" if undone else "Take back")

    def _current(self) -> Correction | None:
        at = self.list.currentRow()
        return self._made[at] if 0 <= at < len(self._made) else None

    def _on_turn_button_clicked(self) -> None:
        made = self._current()
        if made is not None:
            wanted = self.redo_wanted if made.standing is Standing.UNDONE else self.undo_wanted
            wanted.emit(made.batch)


def _counted(count: int, lost: int) -> str:
    if not count:
        return "Nothing has been put right in this document yet."
    said = "1 correction" if count == 1 else f"{count} corrections"
    gone = f"; {lost} no longer {'applies' if lost == 1 else 'apply'}" if lost else ""
    return f"{said}{gone}. They are kept when a newer version of the document is imported."
