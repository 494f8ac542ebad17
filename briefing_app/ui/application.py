"""One run of the window, from the first paint to the last note saved."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from briefing_app import __version__
from briefing_app.paths import APP_NAME, data_folder
from briefing_app.ui.closing import settle
from briefing_app.ui.desk import Desk
from briefing_app.ui.diary import catch_unexpected, keep_diary
from briefing_app.ui.joining import Joining
from briefing_app.ui.opening import Opening
from briefing_app.ui.remembering import SettingsKeeper
from briefing_app.ui.stop_signal import StopSignal
from briefing_app.ui.theme import apply_theme
from briefing_app.ui.window import MainWindow

_SETTLED_MS = 2_500
"""After so long what stays until the end is there, the tables of words among it."""
_TURN = 0.002
"""Seconds that a reading thread may keep the window waiting for its turn: by Python's five the longest wait while
opening was a fifth longer, and one of one millisecond brought no more."""


def application() -> QApplication:
    """The one application object, made if there is none yet."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName(APP_NAME)
    app.setApplicationDisplayName(APP_NAME)
    app.setApplicationVersion(__version__)
    sys.setswitchinterval(_TURN)
    return app


def make_window(folder: Path, files: Sequence[Path] = ()) -> MainWindow:
    """A window on a data folder, everything joined, not shown yet; the files open once it has painted."""
    app = application()
    settings = SettingsKeeper(folder)
    apply_theme(app, settings.settings.appearance.value, settings.settings.text_size)
    window = MainWindow(Desk(folder), settings)
    Opening(window, Joining(window), files)
    app.aboutToQuit.connect(window.keeper.flush)
    app.commitDataRequest.connect(lambda _manager: _on_session_ending(window, _manager))
    return window


def put_off_garbage(window: MainWindow) -> None:
    """Look for none until the window is open and has settled, and never among what is there by then.

    That took a fifth of a second whenever much was read, and half of the longest wait while opening.
    """

    def settled() -> None:
        gc.freeze()
        gc.enable()

    gc.disable()
    for over in (window.desk.opened, window.desk.open_failed):
        over.connect(lambda: QTimer.singleShot(_SETTLED_MS, window, settled))


def end(window: MainWindow) -> None:
    """Let every write reach the disk and close the files."""
    window.keeper.flush()
    window.importer.cancel()
    window.desk.close()
    window.settings.close()


def run_window(files: Sequence[Path], data: Path | None) -> int:
    """Show the window until it is closed; the exit status."""
    folder = data_folder(data)
    app = application()
    keep_diary(folder)
    window = make_window(folder, files)
    catch_unexpected(lambda why: window.message.say(why, error=True))
    put_off_garbage(window)
    stop = StopSignal(app)
    stop.received.connect(window.close)
    window.show()
    status = app.exec()
    end(window)
    return status


def _on_session_ending(window: MainWindow, manager: QSessionManager) -> None:
    """The member logs off or shuts down: save first, ask nothing."""
    manager.setRestartHint(QSessionManager.RestartHint.RestartIfRunning)
    settle(window.keeper)
