"""One review: the document as it stands, what is put right in it, and the way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.corrections import Action, Correction, Stretch
from briefing_app.domain.errors import CorrectionError
from briefing_app.ui.desk import InOrder
from briefing_app.ui.review.reviewed import Reviewed, add_as_found, correct, read_document, redo, undo
from briefing_app.ui.review.wording import say_correction

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.domain.library import ChangeSet
    from briefing_app.storage import LibraryFile
    from briefing_app.ui.desk import Desk


_RECUTS = frozenset({Action.DISMISS, Action.JOIN, Action.SPLIT})
"""What leaves no finding or quote of just these words."""


@dataclass(slots=True)
class _Made:
    """What was put right in one go, from the moment it is asked for."""

    batch: str = ""
    """Its id, once it is stored."""


class ReviewSession(QObject):
    """Reads and corrects one document at a time, off the window's thread."""

    renewed = Signal()
    """The document was read anew; `reviewed` shows it."""
    done = Signal(str, int)
    """What was just put right or taken back, in words, and where in the text."""
    failed = Signal(str)
    turned = Signal()
    """What can be taken back or done again is another now."""
    ended = Signal()
    """The document was put down, or another is taken up: what was asked about it is answered no longer."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._document = ""
        self._own = False
        self._written = 0
        """How often something was put right or taken back here."""
        self._in_order = InOrder()
        self._done: list[_Made] = []
        """What was put right here, last at the end; what was before is in the list of corrections."""
        self._undone: list[_Made] = []
        self._recut: list[Stretch] = []
        """Words whose finding or quote is on its way out: what is on screen of them is out of date."""
        self.reviewed: Reviewed | None = None
        desk.changed.connect(self._on_desk_changed)

    @property
    def can_undo(self) -> bool:
        """Whether something was put right here that can be taken back."""
        return bool(self._document and self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back that can be put right again."""
        return bool(self._document and self._undone)

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

        self._make(lambda lib: correct(lib, *made), over)

    def add_as_finding(self, start: int, end: int) -> None:
        """Make a finding of some words, of the kind and theme that the reader would give it."""
        document = self._document
        self._make(lambda lib: add_as_found(lib, document, start, end))

    def undo(self) -> None:
        """Take back what was put right last, even if it is still being stored."""
        if self._done:
            self._turn(self._done[-1], self._done, self._undone)

    def redo(self) -> None:
        """Put right again what was taken back last."""
        if self._undone:
            self._turn(self._undone[-1], self._undone, self._done)

    def take_back(self, correction_id: str) -> None:
        """Take back any one correction of this document."""
        self._turn(_named(correction_id, self._done), self._done, self._undone)

    def make_again(self, correction_id: str) -> None:
        """Put right again any one correction that was taken back."""
        self._turn(_named(correction_id, self._undone), self._undone, self._done)

    def _make(
        self, work: Callable[[LibraryFile], tuple[str, ChangeSet]], over: Callable[[], object] = lambda: None
    ) -> None:
        if not self._document:
            over()
            return
        made, done, undone, forgotten = _Made(), self._done, self._undone, [*self._undone]

        def run(lib: LibraryFile) -> tuple[str, ChangeSet]:
            # What is asked next runs after this on the same thread, and finds the id here.
            made.batch, changes = work(lib)
            return made.batch, changes

        def put_back() -> None:
            _drop(made, done, undone)
            undone[:0] = forgotten

        undone.clear()
        done.append(made)
        self._write(run, "", put_back, over)

    def _turn(self, made: _Made, off: list[_Made], on: list[_Made]) -> None:
        """Take back or make again: at once in what the next key is about, soon in the library."""
        turn, lead = (undo, "Taken back. ") if on is self._undone else (redo, "Done again. ")

        def run(lib: LibraryFile) -> tuple[str, ChangeSet]:
            if not made.batch:
                raise CorrectionError("That was not put right, so there was nothing to take back; nothing was changed.")
            return turn(lib, made.batch)

        def put_back() -> None:
            _drop(made, on)
            if made.batch:
                off.append(made)

        _drop(made, off, on)
        on.append(made)
        self._write(run, lead, put_back)

    def _read(self) -> None:
        document, written = self._document, self._written

        def take(reviewed: Reviewed) -> None:
            if written == self._written:
                self._take(reviewed)
            else:
                # What was put right meanwhile is on screen, and may not be in this.
                self._read()

        self._desk.read_library(lambda lib: read_document(lib, document), self._in_order(take), self, self.failed.emit)

    def _write(
        self,
        work: Callable[[LibraryFile], tuple[str, ChangeSet]],
        lead: str,
        put_back: Callable[[], object],
        over: Callable[[], object] = lambda: None,
    ) -> None:
        """Write, then tell; `put_back` follows where that failed, `over` comes first either way."""
        document = self._document

        def run(lib: LibraryFile) -> tuple[tuple[Reviewed, str], ChangeSet]:
            name, changes = work(lib)
            return (read_document(lib, document), name), changes

        def told(answer: tuple[Reviewed, str]) -> None:
            over()
            # What was written about a document that was put down meanwhile is told by the window alone.
            if document == self._document:
                self._own = True
                self._written += 1
                self._tell(*answer, lead)

        def failed(why: str) -> None:
            over()
            put_back()
            self.turned.emit()
            self.failed.emit(why)

        self.turned.emit()
        self._desk.write_library(run, told, self, failed)

    def _take(self, reviewed: Reviewed) -> None:
        if reviewed.document.card.id == self._document:
            self.reviewed = reviewed
            self.renewed.emit()

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


def _named(batch: str, among: list[_Made]) -> _Made:
    return next((made for made in among if made.batch == batch), _Made(batch))


def _drop(made: _Made, *lists: list[_Made]) -> None:
    for each in lists:
        each[:] = [other for other in each if other is not made]
