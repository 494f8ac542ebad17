"""Holds every note being written until it is on the disk, also when its card is no longer shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.notes import Anchor, Note
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.saving import NoteSaving, Saving, Unsaved


class NotesKeeper(QObject):
    """Every open `Saving`, and whether all are settled."""

    state_changed = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._savings: list[Saving] = []
        self._released: set[Saving] = set()
        self.problem = ""
        """Why the last attempt to save failed; empty while all goes well."""

    @property
    def settled(self) -> bool:
        """Whether every word typed is on the disk."""
        return all(saving.settled for saving in self._savings)

    @property
    def decided(self) -> bool:
        """Whether waiting longer is of no use: all is stored, or storing it failed."""
        return self.settled or bool(self.problem)

    def keep(self, anchor: Anchor, note: Note | None) -> NoteSaving:
        """Begin to keep a note, or go on where its last words could not be stored; `release` it when its card goes."""
        for left in self._released:
            if isinstance(left, NoteSaving) and left.unsaved and left.is_of(anchor, note):
                self._released.discard(left)
                return left
        saving = NoteSaving(self._desk, anchor, note, self)
        self.watch(saving)
        return saving

    def watch(self, saving: Saving) -> None:
        """Begin to keep what is typed elsewhere, such as an answer; `release` it in the same way."""
        saving.waiting.connect(self.state_changed)
        saving.saved.connect(self._on_saving_saved)
        saving.failed.connect(self._on_saving_failed)
        self._savings.append(saving)

    def take_over(self, fits: Callable[[Saving], bool]) -> str | None:
        """What could not be stored where it was typed, and is typed on elsewhere: whoever asks stores it from now on.

        Two ways to one text on the disk would write over each other. None where all is stored.
        """
        left = [words for saving in self._savings if fits(saving) and (words := saving.hand_over()) is not None]
        self._let_go()
        return left[-1] if left else None

    def release(self, saving: Saving) -> None:
        """Its card goes: save what is unsaved, and let go once it is stored."""
        saving.flush()
        self._released.add(saving)
        self._let_go()

    def unsaved_texts(self) -> list[str]:
        """The words that are not on the disk, to be copied elsewhere if need be."""
        return [saving.unsaved for saving in self._savings if saving.unsaved]

    def unsaved(self) -> list[Unsaved]:
        """The same words, with what they are and where they belong."""
        return [saving.described() for saving in self._savings if saving.unsaved]

    def flush(self) -> None:
        """Send everything unsaved on its way now; what failed before is tried again."""
        if self.unsaved_texts():
            self.problem = ""
        for saving in self._savings:
            saving.flush()

    def _let_go(self) -> None:
        for saving in [saving for saving in self._released if saving.settled]:
            self._released.discard(saving)
            self._savings.remove(saving)
            saving.deleteLater()

    def _on_saving_saved(self) -> None:
        before, self.problem = self.problem, ""
        self._let_go()
        self.state_changed.emit()
        if before:
            # What could not be stored before may be now; its card may be gone, so that nobody would type in it again.
            self.flush()

    def _on_saving_failed(self, why: str) -> None:
        self.problem = why
        self.state_changed.emit()
        self.failed.emit(why)
