"""`stalls.py FOLDER` opens the window on a data folder and prints the longest, in seconds, that it did not answer."""

import sys
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QTimer

from briefing_app.ui.application import application, end, make_window, put_off_garbage


def main(folder: str) -> None:
    """Open, wait until the notes are shown and a little longer, print."""
    app = application()
    window = make_window(Path(folder))
    put_off_garbage(window)
    beats: list[float] = []
    beat = QTimer(interval=1)
    beat.timeout.connect(lambda: beats.append(time.perf_counter()))
    window.first_painted.connect(beat.start)
    window.notes.notes_shown.connect(lambda: QTimer.singleShot(300, app.quit))
    window.show()
    app.exec()
    end(window)
    print(max(later - sooner for sooner, later in pairwise(beats)))  # noqa: T201 - what it is for


if __name__ == "__main__":
    main(*sys.argv[1:])
