"""Whether the window is at rest: for whoever takes a picture of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from briefing_app.ui.window import MainWindow

_SOON_MS = 1000
"""A timer for later than this waits for what may never come, as for the next backup."""


def at_rest(window: "MainWindow") -> bool:
    """Whether nothing more comes to the screen by itself: the page, its pictures, its notes and what is beside it."""
    busy = window.importer.running or not window.desk.at_rest
    return not busy and not any(is_due(timer) for timer in window.findChildren(QTimer))


def is_due(timer: QTimer) -> bool:
    """Whether a timer goes off soon, and not again and again but while there is work to do."""
    return timer.isActive() and timer.interval() < _SOON_MS and (timer.isSingleShot() or not timer.interval())
