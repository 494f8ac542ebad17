"""Notices what another program writes to the library, such as an import on the command line, and each new day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from briefing_app.ui.busy import is_busy
from briefing_app.ui.still_there import nearest

if TYPE_CHECKING:
    from briefing_app.ui.window import MainWindow

EVERY_MS = 1500


class Noticing(QObject):
    """Looks every moment while the window can be seen; what is shown is shown anew where it lies."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._looking = False
        """One look at a time: it waits its turn while a document is being stored here."""
        self._day = date.today()
        """For which what is shown says "today" and which meeting is next."""
        self._clock = QTimer(self, interval=EVERY_MS)
        self._clock.timeout.connect(self._look)
        window.desk.opened.connect(self._clock.start)

    def _look(self) -> None:
        window = self._window
        if self._looking or not window.isVisible() or window.isMinimized():
            return
        self._looking = True
        window.desk.read_library(lambda library: library.changed_elsewhere(), self._told, self, self._told_nothing)

    def _told(self, changed: bool) -> None:
        self._looking = False
        today = date.today()
        if changed or today != self._day:
            self._day = today
            self._window.desk.refresh(then=self._show)

    def _told_nothing(self, _why: str) -> None:
        # Whoever asks for something next is told what is wrong.
        self._looking = False

    def _show(self) -> None:
        """Where there was nothing to show, the newest visit is."""
        window = self._window
        if window.navigator.trail.here is None and window.desk.overview.visits and not is_busy(window):
            window.navigator.go(nearest(window.desk.overview, None))
