"""Where there is no display: say so, print the tree, and draw the window off screen into a picture."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.ui.window import MainWindow

PICTURE = Path("build") / "briefing.png"
PATIENCE_MS = 300_000
SIZE = (1440, 900)
_LOOK_MS = 100
"""How often it is looked whether the window is at rest."""


def run_without_display(files: Sequence[Path], data: Path | None) -> int:
    """Print the library's tree and write `build/briefing.png`; 1 if it could not be opened, or not be drawn there."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.stdout.write("There is no display here, so Briefing prints the tree and draws its window into a picture.\n\n")
    from briefing_app.paths import data_folder
    from briefing_app.ui.application import end, make_window
    from briefing_app.ui.diary import keep_diary

    _keep_remark_unsaid()
    folder = data_folder(data)
    keep_diary(folder)
    window = make_window(folder, files)
    window.resize(*SIZE)
    window.show()
    problem = _wait(window)
    drawn = not problem and _draw(window)
    end(window)
    if problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    sys.stdout.write(f"{_tree(folder)}\n")
    if not drawn:
        sys.stderr.write(f"The window could not be drawn in {PICTURE.absolute()}: start Briefing in another folder.\n")
        return 1
    sys.stdout.write(f"\nThe window is drawn in {PICTURE}.\n")
    return 0


def _draw(window: "MainWindow") -> bool:
    """Whether the window's picture could be written."""
    try:
        PICTURE.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return window.grab().save(str(PICTURE))


def _keep_remark_unsaid() -> None:
    """The platform without a screen owns up to having no window manager, again and again; the rest is printed."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def told(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if "propagateSizeHints" not in text:
            sys.stderr.write(f"{text}\n")

    qInstallMessageHandler(told)


def _wait(window: "MainWindow") -> str:
    """Let the window open until its first page stands; why not, if it cannot."""
    from PySide6.QtCore import QEventLoop, QTimer

    from briefing_app.ui.resting import at_rest

    loop = QEventLoop()
    problems: list[str] = []

    def stop(why: str) -> None:
        problems.append(why)
        loop.quit()

    def settled() -> None:
        if at_rest(window):
            loop.quit()

    look = QTimer(window, interval=_LOOK_MS)
    look.timeout.connect(settled)
    # Before the first page, or where none comes of an import, there is nothing to look at.
    for news in (window.notes.notes_shown, window.importer.finished):
        news.connect(lambda *_: look.start())
    window.desk.open_failed.connect(stop)
    QTimer.singleShot(
        PATIENCE_MS, lambda: stop("Briefing did not get ready in time; what was stored is kept. Try again.")
    )
    loop.exec()
    return problems[0] if problems else ""


def _tree(folder: Path) -> str:
    from briefing_app.storage import open_library
    from briefing_app.ui.outline import outline

    with open_library(folder) as library:
        return outline(library)
