"""Library and notebook side by side: opened, exchanged for others and closed, on the threads of the lanes."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefing_app.domain.errors import BriefingError
from briefing_app.ui.desk.lanes import in_words
from briefing_app.ui.desk.overview import Overview, all_written, library_part, overview_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefing_app.domain.library import ChangeSet, Visit
    from briefing_app.storage import LibraryFile, NotebookFile

_log = logging.getLogger(__name__)


class NotOpenError(BriefingError):
    """Library or notebook are not open, or no longer."""

    def __init__(self) -> None:
        super().__init__(
            "The library and the notebook are not open; nothing was changed. Close Briefing and start it again."
        )


@dataclass(frozen=True, slots=True)
class Exchanged:
    """How an exchange of files went: its answer or problem, and what was opened after it."""

    answer: Any
    problem: str
    overview: Overview | None
    open_problem: str
    notes: ChangeSet


class BothFiles:
    """The library and the notebook of a data folder, open or not."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._library: LibraryFile | None = None
        self._notebook: NotebookFile | None = None

    @property
    def library(self) -> LibraryFile:
        """The open library; raises NotOpenError where there is none."""
        if self._library is None:
            raise NotOpenError
        return self._library

    @property
    def notebook(self) -> NotebookFile:
        """The open notebook; raises NotOpenError where there is none."""
        if self._notebook is None:
            raise NotOpenError
        return self._notebook

    @property
    def came_back(self) -> bool:
        """Whether the notebook that is open went from its folder, and one is there again."""
        notebook = self._notebook
        return notebook is not None and not notebook.in_place and notebook.path.exists()

    @property
    def is_away(self) -> bool:
        """Whether the notebook that is open is no longer in its folder, whether or not one is there again."""
        return self._notebook is not None and not self._notebook.in_place

    def open(self, *, patient: bool = False) -> Overview:
        """Open both, and look them over; where that fails, neither is open. The patient wait for another command."""
        from briefing_app.storage import open_library, open_notebook

        try:
            self._notebook = open_notebook(self._folder, patient=patient)
            self._library = open_library(self._folder)
            return overview_of(self._library, self._notebook)
        except BaseException:
            # A notebook left open keeps a check away, which then tells of another window.
            self._let_go()
            raise

    def exchange(self, work: Callable[[Path], Any]) -> Exchanged:
        """Let go of both while `work` puts others in their place, then open what is there; nobody else may use them."""
        notes = all_written(self._notebook)
        before = self._visits()
        self._let_go()
        answer: Any = None
        problem = open_problem = ""
        try:
            answer = work(self._folder)
        except Exception as error:
            problem = in_words(error)
        overview = None
        try:
            # A command that came while neither was open has the notebook for a moment.
            overview = self.open(patient=True)
            self._look_up_notes(before)
        except Exception as error:
            open_problem = in_words(error)
        return Exchanged(answer, problem, overview, open_problem, notes | all_written(self._notebook))

    def close(self) -> None:
        """Back the notebook up if that is due, then let go of both."""
        if self._notebook is not None:
            self._notebook.back_up()
        self._let_go()

    def _let_go(self) -> None:
        for file in (self._notebook, self._library):
            if file is not None:
                file.close()
        self._notebook = self._library = None

    def _visits(self) -> tuple[Visit, ...]:
        """The visits of the open library; none where they cannot be read, as when a copy is to take its place."""
        try:
            return library_part(self.library)[0]
        except Exception:
            return ()

    def _look_up_notes(self, before: tuple[Visit, ...]) -> None:
        """Put notes where their words are now, before anybody sees them: told later, it would end the offer to undo."""
        from briefing_app.notebook import look_up_notes

        try:
            look_up_notes(self.notebook, self.library, before=before)
        except Exception as fault:
            _log.warning("Notes could not be looked up", exc_info=fault)
