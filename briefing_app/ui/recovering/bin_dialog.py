"""The notes that were deleted, to be read, put back or deleted for good."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.recovering.lines import lines_list
from briefing_app.ui.recovering.parts import button, read_only
from briefing_app.ui.speaking import announce
from briefing_app.ui.theme import DIALOG, px, restyle, theme
from briefing_app.ui.wrapping import wrapped

_ID = Qt.ItemDataRole.UserRole


class BinLine(NamedTuple):
    """A deleted note as the dialog shows it."""

    note: str
    """Its id."""
    line: str
    stood: str
    text: str


class BinDialog(QDialog):
    """Shows what it is given and passes on what is wanted of the notes that are chosen."""

    put_back_wanted = Signal(list)
    """Ids, as the list has them."""
    discard_wanted = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Deleted notes")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lines: dict[str, BinLine] = {}
        self.about = wrapped("", self)
        self.list = lines_list("Deleted notes, the last deleted first", self)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.stood = wrapped("", self, "muted")
        self.stood.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = read_only("The whole note", self)
        self.said = wrapped("", self)
        self.said.hide()
        self.back_button = button("Put back", "Put back what is chosen in the list", self)
        self.discard_button = button("Delete for good…", "Delete for good what is chosen in the list", self)
        self.close_button = button("Close", "Close", self)
        self._lay_out()
        self._connect()

    def show_notes(self, about: str, lines: Sequence[BinLine]) -> None:
        """Show these; what was chosen stays so, else what is now where it was."""
        chosen, at = set(self.chosen()), max(0, self.list.currentRow())
        self._lines = {line.note: line for line in lines}
        self.about.setText(about)
        self.list.blockSignals(True)  # noqa: FBT003  # Qt takes it by place
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(line.line, self.list)
            item.setData(_ID, line.note)
        kept = [row for row in range(len(lines)) if lines[row].note in chosen]
        self.list.setCurrentRow(kept[0] if kept else min(at, len(lines) - 1))
        for row in kept:
            self.list.item(row).setSelected(True)
        self.list.blockSignals(False)  # noqa: FBT003  # Qt takes it by place
        self._show_chosen()
        self._show_parts()

    def chosen(self) -> list[str]:
        """Ids of the notes that are chosen, from the top."""
        rows = sorted(self.list.row(item) for item in self.list.selectedItems())
        return [self.list.item(row).data(_ID) for row in rows]

    def say(self, text: str, *, error: bool = False) -> None:
        """Say how it went."""
        self.said.setText(text)
        self.said.setProperty("role", "error" if error else "muted")
        restyle(self.said)
        self.said.setVisible(bool(text))
        announce(self, text, urgent=error)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.back_button)
        foot.addWidget(self.discard_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*DIALOG)
        column.setSpacing(px(10))
        column.addWidget(self.about)
        column.addWidget(self.list, 3)
        column.addWidget(self.stood)
        column.addWidget(self.text, 2)
        column.addWidget(self.said)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.list.currentRowChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(self._want_back)
        self.back_button.clicked.connect(self._want_back)
        self.discard_button.clicked.connect(self._want_discarded)
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._want_discarded)
        self.close_button.clicked.connect(self.reject)
        theme().changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        # Once every line has its new size.
        QTimer.singleShot(0, self, self._fit)

    def _show_parts(self) -> None:
        """Where there is none, nothing but the sentence that says so."""
        some = bool(self._lines)
        if not some:
            self.close_button.setFocus()
        elif not self.isVisible():
            self.list.setFocus()
        for part in (self.list, self.stood, self.text, self.back_button, self.discard_button):
            part.setVisible(some)
        # The size that the member gave it stays, while there is something to see in it.
        if not (some and self.isVisible()):
            self._fit()

    def _fit(self) -> None:
        room = self.screen().availableGeometry().size() * 0.9
        layout = self.layout()
        width = min(px(620), room.width())
        least = layout.totalHeightForWidth(width) if layout else 0
        self.resize(width, min(px(560) if self._lines else least, room.height()))

    def _show_chosen(self) -> None:
        """The text of the one that the keyboard is at, and how many are chosen."""
        item = self.list.currentItem() if self.list.currentRow() >= 0 else None
        line = self._lines.get(item.data(_ID)) if item else None
        self.stood.setText(line.stood if line else "")
        if self.text.toPlainText() != (line.text if line else ""):
            self.text.setPlainText(line.text if line else "")
        count = len(self.list.selectedItems())
        self.back_button.setText(f"Put back {count:,} notes" if count > 1 else "Put back")
        for deed in (self.back_button, self.discard_button):
            deed.setEnabled(count > 0)

    def _want_back(self) -> None:
        if chosen := self.chosen():
            self.put_back_wanted.emit(chosen)

    def _want_discarded(self) -> None:
        if chosen := self.chosen():
            self.discard_wanted.emit(chosen)
