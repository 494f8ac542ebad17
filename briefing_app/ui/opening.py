"""What happens between the first paint and the first page: open the files, show where the member left off."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from briefing_app.ui.joining import Joining
from briefing_app.ui.places import PageKind
from briefing_app.ui.still_there import is_there, nearest
from briefing_app.ui.trail import Step
from briefing_app.ui.window import MainWindow

_OWN = frozenset({PageKind.QUESTIONS, PageKind.MEETING})
"""Pages that need no visit: what is on them is in the notebook."""


class Opening(QObject):
    """Waits for the first paint; a new library gets the sample, then files named at the start are imported.

    One that a member emptied stays empty.
    """

    def __init__(self, window: MainWindow, joining: Joining, files: Sequence[Path]) -> None:
        super().__init__(window)
        self._window = window
        self._joining = joining
        self._files = list(files)
        window.first_painted.connect(window.desk.open)
        window.desk.opened.connect(self._on_desk_opened)

    def _on_desk_opened(self) -> None:
        been_here = self._window.settings.last_step() is not None
        if not self._window.desk.overview.visits and not been_here:
            self._joining.taking_in.import_quietly()
        else:
            self._window.navigator.resume(self._first_step())
        if self._files:
            self._window.importer.import_paths(self._files)

    def _first_step(self) -> Step:
        """Where the member was last, if that is still there, else the newest visit."""
        last = self._window.settings.last_step()
        overview = self._window.desk.overview
        if last and is_there(overview, last.place) and (last.place.visit or last.place.page in _OWN):
            return last
        return Step(nearest(overview, None))
