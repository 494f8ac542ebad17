"""The copies of one's notes at a glance, and what can be done with them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.pressing import press_where_it_has_the_focus
from briefing_app.ui.speaking import announce
from briefing_app.ui.theme import DIALOG, px, restyle, theme, tokens
from briefing_app.ui.wrapping import wrap_lines, wrapped

_LINES = 5
"""How many copies are in view at least."""


class _Copies(QListWidget):
    """The copies there are, or a word where there is none yet."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The list, or the word in its middle."""
        super().paintEvent(event)
        if not self.count():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(tokens().muted))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, "No copies yet")
            painter.end()


class KeepingDialog(QDialog):
    """Shows what it is given and passes on what is wanted; while something is under way nothing else can be begun."""

    put_back_wanted = Signal(int)
    """A copy of the list, by its row."""
    choose_wanted = Signal()
    save_wanted = Signal()
    along_wanted = Signal()
    bring_wanted = Signal()
    check_wanted = Signal()
    mend_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Copies of my notes")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.about = wrapped("", self)
        self.folder = QLineEdit(str(folder), self)
        self.folder.setReadOnly(True)
        self.folder.setCursorPosition(0)
        self.folder.setAccessibleName("Where the automatic copies are")
        self.folder.setToolTip(self.folder.text())
        self.folder_button = self._button("Open folder", "Open the folder of the automatic copies", self.folder_wanted)
        self.list = _Copies(self)
        self.list.setAccessibleName("Automatic copies, the newest first")
        wrap_lines(self.list)
        self.list.itemActivated.connect(lambda _: self._want_selected())
        self.list.itemSelectionChanged.connect(self._show_state)
        self.back_button = self._button("Put back…", "Put back the copy that is chosen in the list", None)
        self.back_button.clicked.connect(self._want_selected)
        self.choose_button = self._button("Put back a file…", "Put back a copy that you saved", self.choose_wanted)
        self.save_button = self._button("Save a copy…", "Save a copy of notes and documents", self.save_wanted)
        self.check_button = self._button("Check my notes", "Check notes and documents for damage", self.check_wanted)
        self.mend_button = self._button("Put right…", "Put right what the check found", self.mend_wanted)
        self.mend_button.hide()
        self.said = wrapped("", self)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.elsewhere_button = self._elsewhere_button()
        self.buttons = QDialogButtonBox(self)
        # Enter in the list is for the copy that is chosen, not for a button.
        close = self.buttons.addButton("Close", QDialogButtonBox.ButtonRole.RejectRole)
        press_where_it_has_the_focus(close)
        self.buttons.rejected.connect(self.reject)
        self._under_way = False
        self._held = False
        self._focus: QWidget | None = None
        self._lay_out()
        self._show_state()
        theme().changed.connect(self._on_theme_changed)
        self.list.setFocus()

    def show_copies(self, about: str, lines: Sequence[str]) -> None:
        """Show the copies that there are, the newest chosen."""
        self.about.setText(about)
        self.list.clear()
        self.list.addItems(list(lines))
        self.list.setCurrentRow(0)
        self._show_state()
        self._fit()

    def begin(self, said: str, *, hold: bool = False) -> None:
        """Say what is under way; with `hold` the dialog stays until it is done."""
        self._focus = QApplication.focusWidget()
        self._under_way, self._held = True, hold
        self.mend_button.hide()
        self._say(said, "muted")
        self._show_state()

    def end(self, said: str, *, error: bool = False, mendable: bool = False) -> None:
        """Say how it went."""
        self._under_way = self._held = False
        self.mend_button.setVisible(mendable)
        self._say(said, "error" if error else "saved")
        self._show_state()
        back = self.mend_button if mendable else self._focus
        if back is not None and self.isAncestorOf(back):
            back.setFocus()

    def reject(self) -> None:
        """Close, unless what is under way must be seen to its end."""
        if not self._held:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its lines are once the theme has dressed them."""
        super().showEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Wide enough for a copy's line beside the buttons, no larger than the screen."""
        room = self.screen().availableGeometry().size() * 0.9
        return QSize(px(640), self.list.sizeHintForRow(0) * _LINES).boundedTo(room)

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(px(8))
        where.addWidget(self.folder, 1)
        where.addWidget(self.folder_button)
        deeds = QVBoxLayout()
        deeds.setSpacing(px(8))
        for button in (self.back_button, self.choose_button, self.save_button, self.check_button, self.mend_button):
            deeds.addWidget(button)
        deeds.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.list, 1)
        row.addLayout(deeds)
        column = QVBoxLayout(self)
        column.setContentsMargins(*DIALOG)
        column.setSpacing(px(10))
        column.addWidget(self.about)
        column.addLayout(where)
        column.addLayout(row, 1)
        column.addWidget(self.said)
        foot = QHBoxLayout()
        foot.addWidget(self.elsewhere_button)
        foot.addWidget(self.buttons, 1)
        column.addLayout(foot)

    def _elsewhere_button(self) -> QPushButton:
        """For whoever uses another computer too, or the next one."""
        button = self._button("Another computer", "Another computer: take my notes along, or bring notes in", None)
        menu = QMenu("Another computer", button)
        menu.setAccessibleName(menu.title())
        menu.addAction("Take my notes along…").triggered.connect(self.along_wanted)
        menu.addAction("Bring notes in…").triggered.connect(self.bring_wanted)
        button.setProperty("hasMenu", "true")
        button.setMenu(menu)
        return button

    def _fit(self) -> None:
        """No line is cut: the list gives way first, then the dialog grows."""
        layout = self.layout()
        if layout is None:
            return
        room = self.screen().availableGeometry().size() * 0.9
        width = min(max(self.width(), px(660)), room.width())
        self.resize(width, min(max(self.height(), layout.totalHeightForWidth(width)), room.height()))

    def _on_theme_changed(self) -> None:
        # Once every line has its new size.
        QTimer.singleShot(0, self, self._fit)

    def _button(self, label: str, spoken: str, wanted: SignalInstance | None) -> QPushButton:
        button = QPushButton(label, self)
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)
        press_where_it_has_the_focus(button)
        if wanted is not None:
            button.clicked.connect(wanted)
        return button

    def _say(self, text: str, role: str) -> None:
        self.said.setText(text)
        self.said.setProperty("role", role)
        restyle(self.said)
        self._fit()
        announce(self, text, urgent=role == "error")

    def _show_state(self) -> None:
        for button in (
            self.choose_button, self.save_button, self.check_button, self.mend_button, self.elsewhere_button
        ):  # fmt: skip
            button.setEnabled(not self._under_way)
        self.back_button.setEnabled(not self._under_way and self.list.currentRow() >= 0)
        self.buttons.setEnabled(not self._held)

    def _want_selected(self) -> None:
        if not self._under_way and self.list.currentRow() >= 0:
            self.put_back_wanted.emit(self.list.currentRow())
