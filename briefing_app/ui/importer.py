"""Bringing documents in: from files, a folder, a drop or the clipboard, one import at a time."""

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing_app.domain.imports import ImportReport
from briefing_app.domain.neighbours import Told
from briefing_app.domain.progress import Progress
from briefing_app.ui.desk import Desk, TaskRunner

if TYPE_CHECKING:
    from briefing_app.storage import LibraryFile

Begin = Callable[["LibraryFile"], Generator[Progress, None, Any]]
KINDS = (
    "Documents, tables, briefing files and notes "
    "(*.pdf *.docx *.txt *.md *.markdown *.html *.htm *.eml *.csv *.tsv *.xlsx *.briefing *.jsonld);;All files (*)"
)


class Importer(QObject):
    """Asks what to import where need be, runs it, and tells how it went once the library shows it."""

    begun = Signal()
    progressed = Signal(Progress)
    finished = Signal(ImportReport)
    cancelled = Signal()
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
        self._waiting: list[Begin] = []
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

    def import_sample(self) -> None:
        """Import the briefing that comes with the program."""
        from briefing_app.importing import import_sample

        self._run(import_sample)

    def import_clipboard(self) -> None:
        """Import what was copied: files, rich text or text."""
        # Qt has nothing at all where nothing was copied, though its stubs say otherwise.
        copied: QMimeData | None = QGuiApplication.clipboard().mimeData()
        self.import_dropped(copied or QMimeData())

    def import_dropped(self, data: QMimeData) -> None:
        """Import files, rich text or text that was dropped or copied."""
        paths = local_files(data)
        text, html = data.text(), data.html() if data.hasHtml() else None
        if paths:
            self.import_paths(paths)
        elif text.strip():
            self.import_words(text, html)
        else:
            self.refused.emit("There is no text and no file on the clipboard; copy the document's text and try again.")

    def import_words(self, text: str, html: str | None = None) -> None:
        """Import text, or rich text, copied in another program."""
        from briefing_app.importing import import_text

        self._run(lambda library: import_text(library, text, html))

    def cancel(self) -> None:
        """Stop after the document being read; those read before stay."""
        self._waiting.clear()
        if self._task:
            self._task.cancel()

    def _run(self, begin: Begin) -> None:
        if self._task or not self._desk.is_open:
            self._waiting.append(begin)
            return
        task = self._task = self._desk.library_task(begin)
        task.progressed.connect(self.progressed)
        task.finished.connect(self._on_task_finished)
        task.cancelled.connect(self._on_task_cancelled)
        task.failed.connect(self._on_task_failed)
        self.begun.emit()
        task.start()

    def _on_task_finished(self, report: ImportReport) -> None:
        self._end()
        self._desk.refresh(report.changes, lambda: self.finished.emit(report))

    def _on_task_cancelled(self) -> None:
        self._end()
        self._desk.refresh(then=self.cancelled.emit)

    def _on_task_failed(self, why: str) -> None:
        self._end()
        self._desk.refresh(then=lambda: self.failed.emit(why))

    def _end(self) -> None:
        if self._task:
            self._task.deleteLater()
        self._task = None
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self._run(self._waiting.pop(0))


def local_files(data: QMimeData) -> list[Path]:
    """The files of this machine that a drop or the clipboard names."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
