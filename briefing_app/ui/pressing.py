"""Buttons of a dialog that Enter presses where they have the focus, and nowhere else."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def press_where_it_has_the_focus(button: QPushButton) -> None:
    """Keep Enter in a list or line of the dialog from pressing a button, but not Enter on the button itself.

    Qt ties both to one setting: where it is off, Enter on the button does nothing, or presses another.
    """
    button.setAutoDefault(False)
    button.installEventFilter(_Presses(button))


class _Presses(QObject):
    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self._button = button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER):
            return super().eventFilter(watched, event)
        if not event.isAutoRepeat():
            self._button.click()
        return True
