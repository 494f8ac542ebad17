"""Asks which visits are published, and says what of them is sent."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.theme import DIALOG, px, theme
from briefing_app.ui.wording import many
from briefing_app.ui.wrapping import wrap_lines, wrapped

_SENT = (
    "Sent are these documents, what was found in them and what you put right. Your notes, questions and meetings stay "
    "here. Only what changed is sent; what a colleague published and you do not have is never written over."
)


class PublishDialog(QDialog):
    """A list of visits to tick; deleted once answered."""

    chosen = Signal(list)
    """Ids of the visits that were ticked."""

    def __init__(self, place: str, visits: Sequence[tuple[str, str]], shown: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Publish visits")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ids = [visit for visit, _ in visits]
        self.list = QListWidget(self)
        self.list.setAccessibleName("Visits to publish: Space ticks one")
        wrap_lines(self.list)
        for visit, label in visits:
            item = QListWidgetItem(label, self.list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if visit == shown else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(self._ids.index(shown) if shown in self._ids else 0)
        self.buttons = QDialogButtonBox(self)
        self.publish_button = self.buttons.addButton("Publish", QDialogButtonBox.ButtonRole.AcceptRole)
        self.publish_button.setDefault(True)
        self.buttons.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(self._show_state)
        self._lay_out(place)
        self._show_state()
        theme().changed.connect(self._on_theme_changed)
        self._fit()
        self.list.setFocus()

    @property
    def ticked(self) -> list[str]:
        """The visits that are ticked, by their ids."""
        states = (self.list.item(row).checkState() for row in range(self.list.count()))
        return [visit for visit, state in zip(self._ids, states, strict=True) if state is Qt.CheckState.Checked]

    def accept(self) -> None:
        """Tell which visits are ticked."""
        if ticked := self.ticked:
            super().accept()
            self.chosen.emit(ticked)

    def _lay_out(self, place: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*DIALOG)
        column.setSpacing(px(10))
        column.addWidget(wrapped(f"Which visits go to the shared library at {place}?", self))
        column.addWidget(self.list, 1)
        sent = wrapped(_SENT, self)
        sent.setProperty("role", "muted")
        column.addWidget(sent)
        column.addWidget(self.buttons)

    def _fit(self) -> None:
        room = self.screen().availableGeometry().size() * 0.9
        self.resize(min(px(560), room.width()), min(px(440), room.height()))

    def _on_theme_changed(self) -> None:
        # Once every line has its new size.
        QTimer.singleShot(0, self, self._fit)

    def _show_state(self) -> None:
        count = len(self.ticked)
        self.publish_button.setEnabled(bool(count))
        self.publish_button.setText(f"Publish {many(count, 'visit')}" if count else "Publish")
