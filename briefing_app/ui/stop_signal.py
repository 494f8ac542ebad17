"""The system asks the program to end (SIGTERM, Ctrl+C): it ends as if its window were closed, with every note saved."""

import signal
import socket
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class StopSignal(QObject):
    """Emits `received` in the window's thread; Windows asks in its own way, through the window."""

    received = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if sys.platform == "win32":
            return
        # Python hears of a signal only when it runs; a byte on a socket makes Qt run it.
        self._here, self._there = socket.socketpair()
        self._there.settimeout(0)
        signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _let_qt_decide)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)

    def _on_notifier_activated(self) -> None:
        self._here.recv(64)
        self.received.emit()


def _let_qt_decide(_number: int, _frame: FrameType | None) -> None:
    """Nothing more is to be done here: the window closes when Qt gets to it."""
