"""The dialog that links an area for improvement by hand: find the later finding by its words, and choose it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.across.following import Since
from briefing_app.domain.briefing import Finding
from briefing_app.domain.dates import say_month
from briefing_app.domain.threads import Thread
from briefing_app.ui.clearable import ClearableLine
from briefing_app.ui.theme import DIALOG, px
from briefing_app.ui.wrapping import wrap_lines, wrapped


class LinkDialog(QDialog):
    """What inspectors found at the visits after the area was named, to be searched and chosen from."""

    finding_chosen = Signal(str)
    """Id of the later finding."""

    def __init__(self, thread: Thread, since: Since, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Link by hand")
        room = self.screen().availableGeometry().size() * 0.9
        self.resize(min(px(640), room.width()), min(px(480), room.height()))
        asked = wrapped(f"Asked for: {thread.area.text}", self)
        self.search = ClearableLine(self)
        self.search.setPlaceholderText("Words of the later finding")
        self.search.setAccessibleName("Find a later finding by its words")
        self.list = QListWidget(self)
        wrap_lines(self.list)
        self.list.setAccessibleName("Later findings")
        self.none = QLabel("No finding has these words.", self)
        self.none.setProperty("role", "muted")
        self.none.hide()
        self.buttons = QDialogButtonBox(self)
        self.link_button = self.buttons.addButton("Link", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG)
        for part in (asked, self.search, self.list, self.none, self.buttons):
            layout.addWidget(part)
        self._fill(thread, since)
        self._connect()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the search box walk the list."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self._walk(step)
                return True
        return super().eventFilter(watched, event)

    def _fill(self, thread: Thread, since: Since) -> None:
        order = [visit.id for visit in since.visits]
        later = {card.id: visit for visit in since.visits[order.index(thread.visit) + 1 :] for card in visit.documents}
        linked = {one.finding.id for one in thread.followers}
        for finding in since.told:
            if finding.document in later and finding.id not in linked:
                self._add(finding, say_month(later[finding.document].start))

    def _add(self, finding: Finding, when: str) -> None:
        line = QListWidgetItem(f"{when} · {finding.kind.label}: {finding.text}", self.list)
        line.setData(Qt.ItemDataRole.UserRole, finding.id)

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._on_search_changed)
        self.list.currentItemChanged.connect(self._show_state)
        self.list.itemActivated.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show_state()

    def accept(self) -> None:
        """Link what is chosen; without a choice the dialog stays."""
        line = self.list.currentItem()
        if self.list.currentRow() >= 0 and not line.isHidden():
            self.finding_chosen.emit(line.data(Qt.ItemDataRole.UserRole))
            super().accept()

    def _on_search_changed(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.list.count()):
            line = self.list.item(row)
            line.setHidden(not all(word in line.text().casefold() for word in words))
        shown = [self.list.item(row) for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        self.none.setVisible(not shown)
        if shown:
            self.list.setCurrentItem(shown[0])
        else:
            self.list.setCurrentRow(-1)

    def _walk(self, step: int) -> None:
        row = self.list.currentRow() + step
        while 0 <= row < self.list.count() and self.list.item(row).isHidden():
            row += step
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _show_state(self) -> None:
        self.link_button.setEnabled(self.list.currentRow() >= 0)
