"""The real window opened and closed, and waited for until it is at rest, however fast the machine is."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from briefing_app.ui.application import end, make_window
from briefing_app.ui.desk import Desk
from briefing_app.ui.resting import at_rest, is_due
from briefing_app.ui.window import MainWindow


def open_window(folder: Path, qtbot: QtBot, height: int = 720) -> MainWindow:
    """Show the window on a data folder and wait for its first page and its notes."""
    window = make_window(folder)
    window.resize(1280, height)
    with qtbot.waitSignal(window.notes.notes_shown):
        window.show()
    qtbot.waitUntil(lambda: not window.importer.running)
    return window


def close_window(window: MainWindow) -> None:
    """Close the window as a member does, with every note stored; what stayed would be restyled with every later one."""
    if isValid(window):
        window.close()
        end(window)
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def rest(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until all that is under way has come to the screen."""

    def is_over() -> bool:
        hasten(window)
        return at_rest(window)

    qtbot.waitUntil(is_over)
    QCoreApplication.processEvents()


def hasten(part: QObject) -> None:
    """Put the clock on by the pause that a part makes, if it makes one: after typing, before it saves or looks."""
    for timer in part.findChildren(QTimer):
        if is_due(timer) and timer.interval():
            timer.stop()
            timer.timeout.emit()


def hasten_copy(desk: Desk, qtbot: QtBot) -> None:
    """Put the clock on by the pause between what was just written and the look whether a copy is due."""
    pause = desk._backing_up._timer
    # Where the machine stands still for a while, the pause may be over by now.
    qtbot.waitUntil(lambda: pause.isActive() or bool(desk.overview.backup or desk.overview.backup_problem))
    pause.start(0)
