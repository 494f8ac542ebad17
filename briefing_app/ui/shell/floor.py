"""What fills the window: its panes, or one thing that takes all of the screen for a while."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget


class Floor(QStackedWidget):
    """The panes are its first page; the window comes back as it was."""

    given_back = Signal()
    """The panes are shown again."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._state = Qt.WindowState.WindowNoState
        self._geometry: QByteArray | None = None

    @property
    def taken(self) -> bool:
        """Whether something else than the panes is shown."""
        return self._geometry is not None

    @property
    def geometry_to_keep(self) -> QByteArray:
        """The window's place and size while its panes are shown, for the next start."""
        return self._window.saveGeometry() if self._geometry is None else self._geometry

    def take(self, widget: QWidget) -> None:
        """Show a page on the whole screen, without the status line."""
        if self._geometry is None:
            self._geometry, self._state = self._window.saveGeometry(), self._window.windowState()
            self._window.statusBar().hide()
            self._window.showFullScreen()
        if self.indexOf(widget) < 0:
            self.addWidget(widget)
        self.setCurrentWidget(widget)

    def give_back(self) -> None:
        """Show the panes again, in a window of the size it had."""
        if self._geometry is not None:
            self._geometry = None
            self.setCurrentIndex(0)
            self._window.statusBar().show()
            self._window.setWindowState(self._state)
            self.given_back.emit()
