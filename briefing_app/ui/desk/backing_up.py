"""When the notebook is backed up: soon after a note, and by the clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.ui.desk.overview import Overview, notebook_part

if TYPE_CHECKING:
    from briefing_app.ui.desk.both_files import BothFiles
    from briefing_app.ui.desk.lanes import Lane

SOON_MS = 3000
"""How long after the last write it is looked whether a backup is due."""
EVERY_MS = 30 * 60 * 1000
"""How often it is looked all the same: a last note may have come too soon after the backup before it."""


class BackingUp(QObject):
    """Has the notebook backed up if that is due; a backup that fails costs a word, never a note."""

    looked = Signal(Overview)
    """A backup was made, or was not due, or could not be made: the notebook's part of an overview tells."""
    failed = Signal(str)

    def __init__(self, lane: Lane, files: BothFiles, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._files = files
        self._timer = QTimer(self, singleShot=True, interval=SOON_MS)
        self._timer.timeout.connect(self._look)
        self._clock = QTimer(self, interval=EVERY_MS)
        self._clock.timeout.connect(self._look)
        self._stopped = False

    def start(self) -> None:
        """Look by the clock from now on."""
        self._stopped = False
        self._clock.start()

    def look_soon(self) -> None:
        """Something was written: look once nothing more was for a while."""
        # An answer may come after closing; a timer that runs then could end with Python's garbage, on any thread.
        if not self._stopped:
            self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._stopped = True
        self._timer.stop()
        self._clock.stop()

    def _look(self) -> None:
        def run() -> Overview:
            notebook = self._files.notebook
            notebook.back_up()
            return notebook_part(notebook)

        self._lane.do(run, self.looked.emit, self.failed.emit, self)
