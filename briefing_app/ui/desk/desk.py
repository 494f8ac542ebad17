"""The desk: library and notebook open side by side, and one signal that says what changed in them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.library import ChangeSet, Counts, Visit
from briefing_app.ui.desk.lanes import Lane, Mailbox, in_words
from briefing_app.ui.desk.overview import Overview, all_written, everything, library_part, notebook_part
from briefing_app.ui.desk.standstill import at_standstill
from briefing_app.ui.desk.tasks import TaskRunner

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.domain.progress import Progress
    from briefing_app.reading import PageArtist, PagePicture
    from briefing_app.storage import LibraryFile, NotebookFile

_log = logging.getLogger(__name__)
T = TypeVar("T")
BACKUP_MS = 3000
"""How long after the last write it is looked whether a backup is due."""
BACKUP_EVERY_MS = 30 * 60 * 1000
"""How often it is looked all the same: a last note may have come too soon after the backup before it."""
Failed = Callable[[str], object] | None


class NotOpenError(BriefingError):
    """Library or notebook are not open, or no longer."""

    def __init__(self) -> None:
        super().__init__(
            "The library and the notebook are not open; nothing was changed. Close Briefing and start it again."
        )


@dataclass(frozen=True, slots=True)
class _Exchanged:
    """How an exchange of files went: its answer or problem, and what was opened after it."""

    answer: Any
    problem: str
    overview: Overview | None
    open_problem: str
    notes: ChangeSet


class Desk(QObject):
    """Opens, reads and writes the two files off the window's thread, with one writing thread for each file.

    Two writing threads and not one: a note must be on the disk within a second, however long an import's file takes.
    """

    opened = Signal()
    open_failed = Signal(str)
    changed = Signal(ChangeSet)
    """Something was written; `overview` already shows it."""
    backed_up = Signal()
    """A backup of the notebook was made, or was not due; `overview` says when the last was."""
    troubled = Signal(str)
    """A job failed that nobody else words."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.overview = Overview()
        self._mailbox = Mailbox(self)
        self._library_lane = Lane("library-writer", self._mailbox)
        self._notebook_lane = Lane("notebook", self._mailbox)
        self._reading_lane = Lane("library-reader", self._mailbox, threads=2)
        self._drawing_lane = Lane("pages", self._mailbox)
        self._shared_lane = Lane("shared-library", self._mailbox)
        self._artist: PageArtist | None = None
        self.is_open = False
        """Whether both files can be read and written."""
        self._library: LibraryFile | None = None
        self._notebook: NotebookFile | None = None
        self._closed = False
        self._backup_timer = QTimer(self, singleShot=True, interval=BACKUP_MS)
        self._backup_timer.timeout.connect(self._back_up)
        self._backup_clock = QTimer(self, interval=BACKUP_EVERY_MS)
        self._backup_clock.timeout.connect(self._back_up)

    @property
    def at_rest(self) -> bool:
        """Whether everything asked was answered and everything handed in is written."""
        return not self._mailbox.owed

    def open(self) -> None:
        """Open both files, then emit `opened` or `open_failed`."""
        self._notebook_lane.do(self._open_files, self._on_files_opened, self.open_failed.emit)

    def read_library(
        self, work: Callable[[LibraryFile], T], then: Callable[[T], object], owner: QObject, failed: Failed = None
    ) -> None:
        """Ask the library something; `then` gets the answer, unless `owner` is gone."""
        self._reading_lane.do(lambda: work(self._open_library()), then, failed or self.troubled.emit, owner)

    def read_notebook(
        self, work: Callable[[NotebookFile], T], then: Callable[[T], object], owner: QObject, failed: Failed = None
    ) -> None:
        """Ask the notebook something, after everything written before."""
        self._notebook_lane.do(lambda: work(self._open_notebook()), then, failed or self.troubled.emit, owner)

    def read_both(
        self,
        work: Callable[[LibraryFile, NotebookFile], T],
        then: Callable[[T], object],
        owner: QObject,
        failed: Failed = None,
    ) -> None:
        """Ask library and notebook together, as a search does."""
        self._reading_lane.do(
            lambda: work(self._open_library(), self._open_notebook()), then, failed or self.troubled.emit, owner
        )

    def write_notebook(
        self,
        work: Callable[[NotebookFile], tuple[T, ChangeSet]],
        then: Callable[[T], object],
        owner: QObject | None = None,
        failed: Failed = None,
    ) -> None:
        """Change the notebook: `work` runs even if `owner` is gone by then; `changed` follows."""

        def run() -> tuple[T, ChangeSet, Overview]:
            answer, changes = work(self._open_notebook())
            return answer, changes, notebook_part(self._open_notebook())

        def told(result: tuple[T, ChangeSet, Overview]) -> None:
            answer, changes, seen = result
            self.overview = replace(seen, visits=self.overview.visits, counts=self.overview.counts)
            if owner is None or isValid(owner):
                then(answer)
            self.changed.emit(changes)
            # An answer may come after closing; a timer that runs then could end with Python's garbage, on any thread.
            if not self._closed:
                self._backup_timer.start()

        def untold(why: str) -> None:
            listener = failed if failed and (owner is None or isValid(owner)) else self.troubled.emit
            listener(why)

        self._notebook_lane.do(run, told, untold, self)

    def write_library(
        self,
        work: Callable[[LibraryFile], tuple[T, ChangeSet]],
        then: Callable[[T], object],
        owner: QObject,
        failed: Failed = None,
    ) -> None:
        """Change the library, in turn with an import's files: `then` gets the answer, `changed` follows."""

        def run() -> tuple[T, ChangeSet, tuple[Visit, ...], Counts]:
            answer, changes = work(self._open_library())
            return answer, changes, *library_part(self._open_library())

        def told(result: tuple[T, ChangeSet, tuple[Visit, ...], Counts]) -> None:
            answer, changes, visits, counts = result
            self.overview = replace(self.overview, visits=visits, counts=counts)
            if isValid(owner):
                then(answer)
            self.changed.emit(changes)

        def untold(why: str) -> None:
            listener = failed if failed and isValid(owner) else self.troubled.emit
            listener(why)

        self._library_lane.do(run, told, untold, self)

    def library_task(self, begin: Callable[[LibraryFile], Generator[Progress, None, Any]]) -> TaskRunner:
        """Long work that writes the library, ready to be connected and started."""
        return TaskRunner(self._library_lane, lambda: begin(self._open_library()), self)

    def shared_task(self, begin: Callable[[LibraryFile], Generator[Progress, None, Any]]) -> TaskRunner:
        """The same for work that mostly waits for a network: the library's own work does not wait for it."""
        return TaskRunner(self._shared_lane, lambda: begin(self._open_library()), self)

    def came_back(self) -> bool:
        """Whether the notebook that is open went from its folder, and one is there again; for `ask_folder`."""
        notebook = self._notebook
        return notebook is not None and not notebook.in_place and notebook.path.exists()

    def ask_folder(
        self, work: Callable[[Path], T], then: Callable[[T], object], owner: QObject, failed: Callable[[str], object]
    ) -> None:
        """Ask the data folder something, whether or not library and notebook could be opened."""
        self._reading_lane.do(lambda: work(self.folder), then, failed, owner)

    def exchange(
        self, work: Callable[[Path], T], then: Callable[[T], object], owner: QObject, failed: Callable[[str], object]
    ) -> None:
        """Let go of both files while `work` puts others in their place, then open what is there.

        Everything handed in before is done first, and what is handed in meanwhile after it, on the files as they are
        then. `then` or `failed` is told once both are open again, before `opened` or `changed`; where they cannot be
        opened, `open_failed` follows.
        """

        def told(done: _Exchanged) -> None:
            first = not self.is_open
            self.is_open = done.overview is not None
            before, self.overview = self.overview, done.overview or Overview()
            if isValid(owner):
                failed(done.problem) if done.problem else then(done.answer)
            if done.overview is None:
                self.open_failed.emit(done.open_problem)
            elif first:
                self._on_files_opened(done.overview)
            elif not done.problem:
                self.changed.emit(everything((*before.visits, *done.overview.visits)) | done.notes)

        others = (self._library_lane, self._reading_lane, self._drawing_lane, self._shared_lane)
        at_standstill(self._notebook_lane, others, lambda: self._exchange(work), told, self.troubled.emit, self)

    def draw_page(
        self,
        document: tuple[str, int],
        page: int,
        width: int,
        then: Callable[[PagePicture], object],
        owner: QObject,
        failed: Callable[[str], object],
    ) -> None:
        """Have a page of a document's version drawn, in a process of its own."""

        def run() -> PagePicture:
            from briefing_app.storage.library import original

            library = self._open_library()
            return self._drawing_artist().draw(
                "{}@{}".format(*document), lambda: original(library, *document)[1], page, width
            )

        self._drawing_lane.do(run, then, failed, owner)

    def rest_from_drawing(self) -> None:
        """No page is wanted for now: its process need not wait."""
        if self._artist is not None:
            self._drawing_lane.do(self._artist.rest, lambda _: None, self.troubled.emit, self)

    def refresh(self, changes: ChangeSet | None = None, then: Callable[[], object] | None = None) -> None:
        """Take in what long work wrote and emit `changed`, then call `then`; no `changes` means all may have."""

        def told(read: tuple[tuple[Visit, ...], Counts]) -> None:
            visits, counts = read
            before, self.overview = self.overview, replace(self.overview, visits=visits, counts=counts)
            self.changed.emit(changes if changes is not None else everything((*before.visits, *visits)))
            if then:
                then()

        self.read_library(library_part, told, self)

    def close(self) -> None:
        """Wait for every write handed in, then close both files; may be called twice."""
        if self._closed:
            return
        self._closed = True
        self._backup_timer.stop()
        self._backup_clock.stop()
        if self._artist is not None:
            self._artist.close()
        lanes = (self._notebook_lane, self._reading_lane, self._library_lane, self._drawing_lane, self._shared_lane)
        for lane in lanes:
            lane.close()
        if self._notebook is not None:
            self._notebook.back_up()
        self._close_files()

    def _close_files(self) -> None:
        for file in (self._notebook, self._library):
            if file is not None:
                file.close()
        self._notebook = self._library = None

    def _exchange(self, work: Callable[[Path], Any]) -> _Exchanged:
        """Runs on the notebook's lane while all others stand still."""
        notes = all_written(self._notebook)
        if self._artist is not None:
            self._artist.rest()
        self._close_files()
        answer: Any = None
        problem = open_problem = ""
        try:
            answer = work(self.folder)
        except Exception as error:
            problem = in_words(error)
        overview = None
        try:
            overview = self._open_files()
            self._look_up_notes()
        except Exception as error:
            open_problem = in_words(error)
        return _Exchanged(answer, problem, overview, open_problem, notes | all_written(self._notebook))

    def _look_up_notes(self) -> None:
        """Put notes where their words are now, before anybody sees them: told later, it would end the offer to undo."""
        from briefing_app.notebook import look_up_notes

        try:
            look_up_notes(self._open_notebook(), self._open_library())
        except Exception as fault:
            _log.warning("Notes could not be looked up", exc_info=fault)

    def _open_files(self) -> Overview:
        from briefing_app.storage import open_library, open_notebook

        self._notebook = open_notebook(self.folder)
        self._library = open_library(self.folder)
        visits, counts = library_part(self._library)
        return replace(notebook_part(self._notebook), visits=visits, counts=counts)

    def _back_up(self) -> None:
        """Have the notebook backed up if that is due; a backup that fails costs a word, never a note."""

        def run() -> tuple[str, Overview]:
            notebook = self._open_notebook()
            notebook.back_up()
            return notebook.backup_problem, notebook_part(notebook)

        def told(result: tuple[str, Overview]) -> None:
            problem, seen = result
            new = problem and problem != self.overview.backup_problem
            self.overview = replace(self.overview, backup=seen.backup, backup_problem=problem)
            if new:
                self.troubled.emit(problem)
            self.backed_up.emit()

        self._notebook_lane.do(run, told, self.troubled.emit, self)

    def _on_files_opened(self, overview: Overview) -> None:
        self.overview = overview
        self._backup_clock.start()
        self.is_open = True
        self.opened.emit()

    def _drawing_artist(self) -> PageArtist:
        from briefing_app.reading import PageArtist

        if self._artist is None:
            self._artist = PageArtist()
        return self._artist

    def _open_library(self) -> LibraryFile:
        if self._library is None:
            raise NotOpenError
        return self._library

    def _open_notebook(self) -> NotebookFile:
        if self._notebook is None:
            raise NotOpenError
        return self._notebook
