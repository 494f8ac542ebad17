"""What both dialogs have: a text to read, and buttons that Enter presses where they have the focus."""

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from briefing_app.ui.pressing import press_where_it_has_the_focus


def read_only(name: str, parent: QWidget) -> QPlainTextEdit:
    """A box whose words can be read, selected and copied, and which Tab leaves."""
    box = QPlainTextEdit(parent)
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    box.setAccessibleName(name)
    return box


def button(label: str, spoken: str, parent: QWidget) -> QPushButton:
    """A button of a dialog."""
    made = QPushButton(label, parent)
    made.setAccessibleName(spoken)
    made.setToolTip(spoken)
    press_where_it_has_the_focus(made)
    return made
