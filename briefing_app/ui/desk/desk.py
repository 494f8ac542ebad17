"""The desk: library and notebook open side by side, and one signal that says what changed in them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from briefing_app.domain.library import ChangeSet, Counts, Visit
from briefing_app.ui.desk.backing_up import BackingUp
from briefing_app.ui.desk.both_files import BothFiles, Exchanged
from briefing_app.ui.desk.drawing import Drawing
from briefing_app.ui.desk.lanes import Lane, Mailbox
from briefing_app.ui.desk.overview import Overview, everything, library_part, notebook_part, reaching
from briefing_app.ui.desk.standstill import at_standstill
from briefing_app.ui.desk.tasks import TaskRunner

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.domain.progress import Progress
    from briefing_app.storage import LibraryFile, NotebookFile

T = TypeVar("T")
Failed = Callable[[str], object] | None


class _Look(NamedTuple):
    """What the library held at some moment; a later look has a higher number."""

    number: int
    visits: tuple[Visit, ...]
    counts: Counts


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

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.overview = Overview()
        self.is_open = False
        """Whether both files can be read and written."""
        self._closed = False
        self._looks = count(1)
        self._newest_look = 0
        """The last look at what the library holds that `overview` shows."""
        self._files = BothFiles(folder)
        self._mailbox = Mailbox(self)
        self._notebook_lane = Lane("notebook", self._mailbox)
        self._reading_lane = Lane("library-reader", self._mailbox, threads=2)
        self._library_lane = Lane("library-writer", self._mailbox)
        self._shared_lane = Lane("shared-library", self._mailbox)
        drawing_lane = Lane("pages", self._mailbox)
        self._other_lanes = (self._reading_lane, self._library_lane, drawing_lane, self._shared_lane)
        """All but the notebook's."""
        self.drawing = Drawing(drawing_lane, self._files)
        self._backing_up = BackingUp(self._notebook_lane, self._files, self)
        self._backing_up.looked.connect(self._on_backing_up_looked)
        self._backing_up.failed.connect(self.troubled)

    @property
    def at_rest(self) -> bool:
        """Whether everything asked was answered and everything handed in is written."""
        return not self._mailbox.owed

    def open(self) -> None:
        """Open both files, then emit `opened` or `open_failed`."""
        self._notebook_lane.do(self._files.open, self._on_files_opened, self.open_failed.emit)

    def read_library(
        self, work: Callable[[LibraryFile], T], then: Callable[[T], object], owner: QObject, failed: Failed = None
    ) -> None:
        """Ask the library something; `then` gets the answer, unless `owner` is gone."""
        self._reading_lane.do(lambda: work(self._files.library), then, failed or self.troubled.emit, owner)

    def read_notebook(
        self, work: Callable[[NotebookFile], T], then: Callable[[T], object], owner: QObject, failed: Failed = None
    ) -> None:
        """Ask the notebook something, after everything written before."""
        self._notebook_lane.do(lambda: work(self._files.notebook), then, failed or self.troubled.emit, owner)

    def read_both(
        self,
        work: Callable[[LibraryFile, NotebookFile], T],
        then: Callable[[T], object],
        owner: QObject,
        failed: Failed = None,
    ) -> None:
        """Ask library and notebook together, as a search does."""
        self._reading_lane.do(
            lambda: work(self._files.library, self._files.notebook), then, failed or self.troubled.emit, owner
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
            answer, changes = work(self._files.notebook)
            return answer, changes, notebook_part(self._files.notebook)

        def told(result: tuple[T, ChangeSet, Overview]) -> None:
            answer, changes, seen = result
            self.overview = replace(seen, visits=self.overview.visits, counts=self.overview.counts)
            if _listens(owner):
                then(answer)
            self.changed.emit(changes)
            self._backing_up.look_soon()

        self._notebook_lane.do(run, told, lambda why: self._say_why(why, owner, failed), self)

    def write_library(
        self,
        work: Callable[[LibraryFile], tuple[T, ChangeSet]],
        then: Callable[[T], object],
        owner: QObject,
        failed: Failed = None,
    ) -> None:
        """Change the library, in turn with an import's files: `then` gets the answer, `changed` follows."""

        def run() -> tuple[T, ChangeSet, _Look]:
            answer, changes = work(self._files.library)
            return answer, changes, self._look(self._files.library)

        def told(result: tuple[T, ChangeSet, _Look]) -> None:
            answer, changes, look = result
            before = self.overview.visits
            self._show(look)
            if _listens(owner):
                then(answer)
            self.changed.emit(reaching(changes, (*before, *self.overview.visits)))

        self._library_lane.do(run, told, lambda why: self._say_why(why, owner, failed), self)

    def library_task(self, begin: Callable[[LibraryFile], Generator[Progress, None, Any]]) -> TaskRunner:
        """Long work that writes the library, ready to be connected and started."""
        return TaskRunner(self._library_lane, lambda: begin(self._files.library), self)

    def shared_task(self, begin: Callable[[LibraryFile], Generator[Progress, None, Any]]) -> TaskRunner:
        """The same for work that mostly waits for a network: the library's own work does not wait for it."""
        return TaskRunner(self._shared_lane, lambda: begin(self._files.library), self)

    def came_back(self) -> bool:
        """Whether the notebook that is open went from its folder, and one is there again; for `ask_folder`."""
        return self._files.came_back

    def is_away(self) -> bool:
        """Whether the notebook that is open went from its folder; for `ask_folder`."""
        return self._files.is_away

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

        def alone() -> Exchanged:
            self.drawing.rest()
            return self._files.exchange(work)

        def told(done: Exchanged) -> None:
            first = not self.is_open
            self.is_open = done.overview is not None
            before, self.overview = self.overview, done.overview or Overview()
            if _listens(owner):
                failed(done.problem) if done.problem else then(done.answer)
            if done.overview is None:
                self.open_failed.emit(done.open_problem)
            elif first:
                self._on_files_opened(done.overview)
            elif not done.problem:
                self.changed.emit(everything((*before.visits, *done.overview.visits)) | done.notes)

        at_standstill(self._notebook_lane, self._other_lanes, alone, told, self.troubled.emit, self)

    def refresh(self, changes: ChangeSet | None = None, then: Callable[[], object] | None = None) -> None:
        """Take in what long work wrote and emit `changed`, then call `then`; no `changes` means all may have."""

        def told(look: _Look) -> None:
            before = self.overview.visits
            self._show(look)
            seen = (*before, *self.overview.visits)
            self.changed.emit(everything(seen) if changes is None else reaching(changes, seen))
            if then:
                then()

        self.read_library(self._look, told, self)

    def close(self) -> None:
        """Wait for every write handed in, then close both files; may be called twice."""
        if self._closed:
            return
        self._closed = True
        self._backing_up.stop()
        self.drawing.close()
        for lane in (self._notebook_lane, *self._other_lanes):
            lane.close()
        self._files.close()

    def _look(self, library: LibraryFile) -> _Look:
        """What the library holds, for `_show`; after every write there is one."""
        return _Look(next(self._looks), *library_part(library))

    def _show(self, look: _Look) -> None:
        """Have the overview show it, unless it shows a later one: two threads read, and one may be slower."""
        if look.number > self._newest_look:
            self._newest_look = look.number
            self.overview = replace(self.overview, visits=look.visits, counts=look.counts)

    def _say_why(self, why: str, owner: QObject | None, failed: Failed) -> None:
        if failed and _listens(owner):
            failed(why)
        else:
            self.troubled.emit(why)

    def _on_backing_up_looked(self, seen: Overview) -> None:
        problem, before = seen.backup_problem, self.overview.backup_problem
        self.overview = replace(self.overview, backup=seen.backup, backup_problem=problem)
        if problem and problem != before:
            self.troubled.emit(problem)
        self.backed_up.emit()

    def _on_files_opened(self, overview: Overview) -> None:
        self.overview = overview
        self._backing_up.start()
        self.is_open = True
        self.opened.emit()


def _listens(owner: QObject | None) -> bool:
    """Whether whoever asked is still there, or was nobody who could go."""
    return owner is None or isValid(owner)
