"""Bringing documents in: from files, a folder, a drop or the clipboard, one import at a time."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing_app.domain.file_names import DROPPED, PASTED
from briefing_app.domain.imports import ImportReport
from briefing_app.domain.neighbours import Told
from briefing_app.domain.progress import Progress
from briefing_app.ui.desk import Desk, TaskRunner

if TYPE_CHECKING:
    from briefing_app.storage import LibraryFile

_ONLY_ADDRESS = (
    "That is only the address of a page, so nothing was imported; "
    "open it in your browser, save the page there and import the file."
)
_ONLY_ADDRESSES = (
    "Those are only the addresses of {:,} pages, so nothing was imported; "
    "open each in your browser, save the page there and import the files."
)
_NOTHING_COPIED = "There is no text and no file on the clipboard; copy the document's text and try again."
_NOTHING_DROPPED = (
    "What was dropped holds no text and no file, so nothing was imported; "
    "drop the document's file, or select its text and drop that."
)
Begin = Callable[["LibraryFile"], Generator[Progress, None, Any]]
KINDS = (
    "Documents, tables, briefing files and notes "
    "(*.pdf *.docx *.docm *.dotx *.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.eml "
    "*.csv *.tsv *.xlsx *.xlsm *.briefing *.jsonld);;All files (*)"
)


@dataclass(frozen=True, slots=True)
class Work:
    """Something that documents come or go by, one at a time, in words of its own."""

    begin: Begin
    doing: str = "Reading"
    stopped: str = "The import was stopped. What had been read by then is in the library."
    apart: bool = False
    """Whether it waits for a network, so that the library's own work must not wait for it."""
    tell: Callable[[ImportReport], object] | None = None
    """Tells how it went; None where that is told as of any import."""
    failed: Callable[[], object] | None = None
    """What follows once it was told why it failed."""
    stop: Callable[[], object] | None = None
    """Ends a step that may take long by itself."""


class Importer(QObject):
    """Asks what to import where need be, runs it, and tells how it went once the library shows it."""

    begun = Signal(str)
    """What is being done, in a word."""
    progressed = Signal(Progress)
    reported = Signal(ImportReport)
    """An import ended, and how it went is to be told."""
    finished = Signal(ImportReport)
    """Any work ended, and was told of."""
    cancelled = Signal(str)
    """What to say of it."""
    failed = Signal(str)
    refused = Signal(str)
    """Nothing was begun, and why."""
    notes_found = Signal(list)
    """Files of notes among what is to be imported: they belong into the notebook, and are asked about first."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._task: TaskRunner | None = None
        self._work: Work | None = None
        self._waiting: list[Work] = []
        # Once the library is open, and after what that itself begins.
        desk.opened.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
        self.folder = ""
        """Where the last files were taken from."""

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._task is not None

    def ask_for_files(self) -> None:
        """Let the user pick files, and import them."""
        names, _ = QFileDialog.getOpenFileNames(self._window, "Import documents", self.folder, KINDS)
        if names:
            self.folder = str(Path(names[0]).parent)
            self.import_paths([Path(name) for name in names])

    def ask_for_folder(self) -> None:
        """Let the user pick a folder, and import every document in it."""
        name = QFileDialog.getExistingDirectory(self._window, "Import a folder of documents", self.folder)
        if name:
            self.folder = name
            self.import_paths([Path(name)])

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders; files of notes among them are passed on."""
        from briefing_app.importing import import_files
        from briefing_app.sharing.notes import is_notes
        from briefing_app.sharing.taking_in import taking_in

        told = Told(asked=True)
        notes = [path for path in paths if is_notes(path)]
        rest = [path for path in paths if path not in notes]
        if rest:
            self._run(lambda lib: taking_in(lib, rest, lambda others: import_files(lib, others, told)))
        if notes:
            self.notes_found.emit(notes)

    def import_sample(self, tell: Callable[[ImportReport], object] | None = None) -> None:
        """Import the briefing that comes with the program; `tell` is told how it went, in place of everybody."""
        from briefing_app.importing import import_sample

        self.do(Work(import_sample, tell=tell))

    def import_clipboard(self) -> None:
        """Import what was copied: files, rich text or text."""
        # Qt has nothing at all where nothing was copied, though its stubs say otherwise.
        copied: QMimeData | None = QGuiApplication.clipboard().mimeData()
        self._import(copied or QMimeData(), PASTED, _NOTHING_COPIED)

    def import_dropped(self, data: QMimeData) -> None:
        """Import files, rich text or text that was dropped."""
        self._import(data, DROPPED, _NOTHING_DROPPED)

    def _import(self, data: QMimeData, name: str, nothing: str) -> None:
        from briefing_app.reading.readers.links import only_addresses

        paths = local_files(data)
        text, html = data.text(), data.html() if data.hasHtml() else None
        if paths:
            self.import_paths(paths)
        elif count := only_addresses(text):
            self.refused.emit(_ONLY_ADDRESS if count == 1 else _ONLY_ADDRESSES.format(count))
        elif text.strip() or html:
            self._import_words(text, html, name)
        else:
            self.refused.emit(nothing)

    def _import_words(self, text: str, html: str | None, name: str) -> None:
        from briefing_app.importing import import_text

        self._run(lambda library: import_text(library, text, html, name=name))

    def cancel(self) -> None:
        """Stop after the document being read; those read before stay."""
        self._waiting.clear()
        if self._task:
            self._task.cancel()
        if self._work and self._work.stop:
            self._work.stop()

    def do(self, work: Work) -> None:
        """Do this once nothing else is under way."""
        if self._task or not self._desk.is_open:
            self._waiting.append(work)
            return
        self._work = work
        begin = self._desk.shared_task if work.apart else self._desk.library_task
        task = self._task = begin(work.begin)
        task.progressed.connect(self.progressed)
        task.finished.connect(lambda report: self._on_task_finished(work, report))
        task.cancelled.connect(lambda: self._on_task_cancelled(work))
        task.failed.connect(lambda why: self._on_task_failed(work, why))
        self.begun.emit(work.doing)
        task.start()

    def _run(self, begin: Begin) -> None:
        self.do(Work(begin))

    def _on_task_finished(self, work: Work, report: ImportReport) -> None:
        def told() -> None:
            (work.tell or self.reported.emit)(report)
            self.finished.emit(report)

        self._end()
        self._desk.refresh(report.changes, told)

    def _on_task_cancelled(self, work: Work) -> None:
        self._end()
        self._desk.refresh(then=lambda: self.cancelled.emit(work.stopped))

    def _on_task_failed(self, work: Work, why: str) -> None:
        def told() -> None:
            self.failed.emit(why)
            if work.failed:
                work.failed()

        self._end()
        self._desk.refresh(then=told)

    def _end(self) -> None:
        if self._task:
            self._task.deleteLater()
        self._task = self._work = None
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self.do(self._waiting.pop(0))


def local_files(data: QMimeData) -> list[Path]:
    """The files of this machine that a drop or the clipboard names."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
