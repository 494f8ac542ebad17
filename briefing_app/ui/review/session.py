"""One review: the document as it stands, what is put right in it, and the way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.correcting import section_at
from briefing_app.domain.corrections import Action, Correction, Stretch, add_finding
from briefing_app.ui.review.wording import say_correction

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.domain.library import ChangeSet, StoredDocument, Visit
    from briefing_app.storage import LibraryFile
    from briefing_app.ui.desk import Desk


_RECUTS = frozenset({Action.DISMISS, Action.JOIN, Action.SPLIT})
"""What leaves no finding or quote of just these words."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A document with all that was put right in it."""

    document: StoredDocument
    visit: Visit
    corrections: tuple[Correction, ...]


class ReviewSession(QObject):
    """Reads and corrects one document at a time, off the window's thread."""

    renewed = Signal()
    """The document was read anew; `reviewed` shows it."""
    done = Signal(str, int)
    """What was just put right or taken back, in words, and where in the text."""
    failed = Signal(str)
    ended = Signal()
    """The document was put down, or another is taken up: what was asked about it is answered no longer."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._document = ""
        self._own = False
        self._done: list[str] = []
        """Ids of what was put right here, last at the end; what was before is in the list of corrections."""
        self._undone: list[str] = []
        self._recut: list[Stretch] = []
        """Words whose finding or quote is on its way out: what is on screen of them is out of date."""
        self.reviewed: Reviewed | None = None
        desk.changed.connect(self._on_desk_changed)

    @property
    def can_undo(self) -> bool:
        """Whether something was put right here that can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back that can be put right again."""
        return bool(self._undone)

    def begin(self, document_id: str) -> None:
        """Take up a document."""
        if document_id != self._document:
            self._done, self._undone, self._recut = [], [], []
            self.reviewed = None
            self.ended.emit()
        self._document = document_id
        self._read()

    def end(self) -> None:
        """Put the document down."""
        self._document = ""
        self.ended.emit()

    def make(self, correction: Correction, *more: Correction) -> None:
        """Put something right; nothing where a key came twice, before what it did the first time is on screen."""
        made = (correction, *more)
        if any(one.on.start < gone.end and gone.start < one.on.end for one in made for gone in self._recut):
            return
        recut = [one.on for one in made if one.action in _RECUTS]
        self._recut = [*self._recut, *recut]

        def over() -> None:
            self._recut = [each for each in self._recut if each not in recut]

        self._write(lambda lib: _correct(lib, correction, more), self._on_made, over=over)

    def add_as_finding(self, start: int, end: int) -> None:
        """Make a finding of some words, of the kind and theme that the reader would give it."""
        document = self._document
        self._write(lambda lib: _add(lib, document, start, end), self._on_made)

    def undo(self) -> None:
        """Take back what was put right last."""
        if self._done:
            self.take_back(self._done[-1])

    def redo(self) -> None:
        """Put right again what was taken back last."""
        if self._undone:
            self.make_again(self._undone[-1])

    def take_back(self, correction_id: str) -> None:
        """Take back any one correction of this document."""
        put_back = _taken_from(self._done, correction_id)
        self._write(lambda lib: _undo(lib, correction_id), self._on_taken_back, put_back)

    def make_again(self, correction_id: str) -> None:
        """Put right again any one correction that was taken back."""
        put_back = _taken_from(self._undone, correction_id)
        self._write(lambda lib: _redo(lib, correction_id), self._on_made_again, put_back)

    def _read(self) -> None:
        document = self._document
        self._desk.read_library(lambda lib: _read(lib, document), self._take, self, self.failed.emit)

    def _write(
        self,
        work: Callable[[LibraryFile], tuple[str, ChangeSet]],
        then: Callable[[Reviewed, str], None],
        undone: Callable[[], object] = lambda: None,
        over: Callable[[], object] = lambda: None,
    ) -> None:
        """Write, then tell; `undone` follows where that failed, `over` comes first either way."""
        document = self._document
        if not document:
            return

        def run(lib: LibraryFile) -> tuple[tuple[Reviewed, str], ChangeSet]:
            name, changes = work(lib)
            return (_read(lib, document), name), changes

        def told(answer: tuple[Reviewed, str]) -> None:
            over()
            # What was written about a document that was put down meanwhile is told by the window alone.
            if document == self._document:
                self._own = True
                then(*answer)

        def failed(why: str) -> None:
            over()
            undone()
            self.failed.emit(why)

        self._desk.write_library(run, told, self, failed)

    def _take(self, reviewed: Reviewed) -> None:
        if reviewed.document.card.id == self._document:
            self.reviewed = reviewed
            self.renewed.emit()

    def _on_made(self, reviewed: Reviewed, batch: str) -> None:
        self._done.append(batch)
        self._undone.clear()
        self._tell(reviewed, batch, "")

    def _on_taken_back(self, reviewed: Reviewed, batch: str) -> None:
        if batch not in self._undone:
            self._undone.append(batch)
        self._tell(reviewed, batch, "Taken back. ")

    def _on_made_again(self, reviewed: Reviewed, batch: str) -> None:
        if batch not in self._done:
            self._done.append(batch)
        self._tell(reviewed, batch, "Done again. ")

    def _tell(self, reviewed: Reviewed, batch: str, lead: str) -> None:
        parts = [made for made in reviewed.corrections if made.batch == batch]
        said = say_correction(parts[0]) if len(parts) == 1 else f"{len(parts)} findings and quotes checked"
        self._take(reviewed)
        self.done.emit(lead + said, parts[0].on.start)

    def _on_desk_changed(self, changes: ChangeSet) -> None:
        """Somebody else may have written: an import, say."""
        own, self._own = self._own, False
        if self._document in changes.documents and not own:
            self._read()


def _taken_from(batches: list[str], batch: str) -> Callable[[], object]:
    """Take a correction off at once: a key pressed again means the one before. What comes back puts it back."""
    if batch not in batches:
        return lambda: None
    batches.remove(batch)
    return lambda: batches.append(batch)


def _read(lib: LibraryFile, document_id: str) -> Reviewed:
    from briefing_app.storage.corrections import corrections
    from briefing_app.storage.library import stored_document, visit_tree

    document = stored_document(lib, document_id)
    return Reviewed(document, visit_tree(lib, document.card.visit).visit, corrections(lib, document_id))


def _correct(lib: LibraryFile, correction: Correction, more: tuple[Correction, ...]) -> tuple[str, ChangeSet]:
    from briefing_app.storage.corrections import correct, corrections

    changes = correct(lib, correction, *more)
    return corrections(lib, correction.document)[-1].batch, changes


def _add(lib: LibraryFile, document_id: str, start: int, end: int) -> tuple[str, ChangeSet]:
    from briefing_app.reading.language.kinds import kind_of
    from briefing_app.reading.language.themes import theme_of
    from briefing_app.storage.library import stored_document

    source = stored_document(lib, document_id).source
    words, section = source.text[start:end].strip(), section_at(source, start)
    kind, theme = kind_of(words, section=section)[0], theme_of(words, section=section)
    made = add_finding(source, document_id, start, end, kind, theme)
    return _correct(lib, made, ())


def _undo(lib: LibraryFile, correction_id: str) -> tuple[str, ChangeSet]:
    from briefing_app.storage.corrections import undo_correction

    return correction_id, undo_correction(lib, correction_id)


def _redo(lib: LibraryFile, correction_id: str) -> tuple[str, ChangeSet]:
    from briefing_app.storage.corrections import redo_correction

    return correction_id, redo_correction(lib, correction_id)
