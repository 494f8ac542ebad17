"""Asks where the shared library is and who wants in; nothing is connected to before a button is pressed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.pressing import press_where_it_has_the_focus
from briefing_app.ui.speaking import announce
from briefing_app.ui.theme import DIALOG, px, restyle, theme
from briefing_app.ui.wrapping import wrapped

_ABOUT = (
    "Officers publish visits to the council’s shared library, and you take in what is new. Your notes, questions and "
    "meetings never go there. Briefing connects only when you press a button here."
)
_HINT = "Login and password are needed only where the server asks for them. The password is never stored."


class ShelfDialog(QDialog):
    """An address, a login, a password, and what to do; deleted once closed."""

    sync_wanted = Signal()
    publish_wanted = Signal()

    def __init__(self, address: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Shared library")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.address = self._field(address, "Address of the shared library", "postgresql://server.example/library")
        self.login = self._field("", "Your login at the shared library", "If it is not in the address")
        self.password = self._field("", "Your password at the shared library", "")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.said = wrapped("", self, "error")
        self.said.hide()
        self.buttons = QDialogButtonBox(self)
        self.sync_button = self.buttons.addButton("Bring up to date", QDialogButtonBox.ButtonRole.AcceptRole)
        self.sync_button.setAccessibleName("Bring up to date from the shared library")
        self.sync_button.setDefault(True)
        self.close_button = self.buttons.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole)
        self.publish_button = QPushButton("Publish visits…", self)
        self.publish_button.setAccessibleName("Publish visits to the shared library, as an officer")
        press_where_it_has_the_focus(self.publish_button)
        self.buttons.addButton(self.publish_button, QDialogButtonBox.ButtonRole.ResetRole)
        self.buttons.accepted.connect(self.sync_wanted)
        self.buttons.rejected.connect(self.reject)
        self.publish_button.clicked.connect(self.publish_wanted)
        self.address.textChanged.connect(self._show_state)
        self._lay_out()
        self._show_state()
        theme().changed.connect(self._on_theme_changed)
        (self.password if address else self.address).setFocus()

    def refuse(self, why: str) -> None:
        """Say why it cannot be done so, where it was typed."""
        self.said.setText(why)
        self.said.show()
        restyle(self.said)
        self._fit()
        self.address.setFocus()
        announce(self, why, urgent=True)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its lines are once the theme has dressed them."""
        super().showEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*DIALOG)
        column.setSpacing(px(6))
        column.addWidget(wrapped(_ABOUT, self))
        for label, field in (("Address", self.address), ("Login", self.login), ("Password", self.password)):
            column.addSpacing(px(6))
            column.addWidget(self._label(label, field))
            column.addWidget(field)
        column.addWidget(wrapped(_HINT, self, "muted"))
        column.addWidget(self.said)
        column.addStretch(1)
        column.addSpacing(px(8))
        column.addWidget(self.buttons)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        for field in (self.address, self.login, self.password):
            # Where the screen is low, what is typed is not cut for it.
            field.setMinimumHeight(field.sizeHint().height())
        room = self.screen().availableGeometry().size() * 0.9
        width = min(px(500), room.width())
        self.resize(width, min(layout.totalHeightForWidth(width), room.height()))

    def _on_theme_changed(self) -> None:
        # Once every line has its new size.
        QTimer.singleShot(0, self, self._fit)

    def _show_state(self) -> None:
        for button in (self.sync_button, self.publish_button):
            button.setEnabled(bool(self.address.text().strip()))

    def _field(self, text: str, spoken: str, like: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setAccessibleName(spoken)
        field.setPlaceholderText(like)
        return field

    def _label(self, text: str, of: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "pane-heading")
        label.setBuddy(of)
        return label
