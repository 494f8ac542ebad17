"""Saving what is typed: soon after a pause, never later than a stated time after the first unsaved key."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.domain.dates import local_day, local_time, say_short
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.notes import Anchor, Note, NoteCategory
from briefing_app.ui.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.storage import NotebookFile

IDLE_MS = 300
LATEST_MS = 900


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Words that are not on the disk, and all that is needed to put them back by hand."""

    category: NoteCategory
    anchor: Anchor
    text: str
    question: str = ""
    """What they answer."""
    created: str = ""
    """When the note was first stored, if it was."""


class Saving(QObject):
    """The way to the disk of one text that is typed. What is on its way is never overtaken."""

    saved = Signal(object)
    """All that was typed is on the disk: what the notebook now holds."""
    failed = Signal(str)
    waiting = Signal()
    """Something was typed that is not on the disk yet."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._unsaved: str | None = None
        self._on_its_way = 0
        self._sent = 0
        """How many texts were sent on their way; the last of them is all that was typed."""
        self._newest = ""
        """That last one."""
        self._idle = self._timer(IDLE_MS)
        self._latest = self._timer(LATEST_MS)

    @property
    def known(self) -> str:
        """The text as last known to be on the disk."""
        raise NotImplementedError

    @property
    def _begun(self) -> bool:
        """Whether there is something on the disk: before that, blanks are not worth keeping."""
        return bool(self.known)

    @property
    def settled(self) -> bool:
        """Whether all that was typed is on the disk."""
        return self._unsaved is None and self._on_its_way == 0

    @property
    def unsaved(self) -> str:
        """The words typed and not yet sent on their way."""
        return self._unsaved or ""

    def described(self) -> Unsaved:
        """The words not on the disk, with what they are and where they belong."""
        raise NotImplementedError

    def type(self, text: str) -> None:
        """Take in what the editor now holds."""
        if self._unsaved is None and not self._on_its_way and text == self.known:
            return
        self._unsaved = text
        self._idle.start()
        if not self._latest.isActive():
            self._latest.start()
        self.waiting.emit()

    def flush(self) -> None:
        """Send what is unsaved on its way now."""
        self._idle.stop()
        self._latest.stop()
        text, self._unsaved = self._unsaved, None
        if text is None or (not text.strip() and not self._begun and not self._on_its_way):
            return
        self._sent, self._newest = self._sent + 1, text
        number = self._sent
        self._send(lambda notebook: self._store(notebook, text), lambda why: self._on_words_failed(why, text, number))

    def hand_over(self) -> str | None:
        """The text not known to be on the disk, which somebody else stores from now on; None where all is."""
        self._idle.stop()
        self._latest.stop()
        text = self._newest if self._unsaved is None and self._on_its_way else self._unsaved
        self._unsaved = None
        # What is on its way now and fails is not tried again here.
        self._sent += 1
        return text

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(self.flush)
        return timer

    def _send(self, work: "Callable[[NotebookFile], tuple[Any, ChangeSet]]", failed: "Callable[[str], object]") -> None:
        self._on_its_way += 1
        self._desk.write_notebook(work, self._on_desk_saved, self, failed)

    def _store(self, notebook: "NotebookFile", text: str) -> "tuple[Any, ChangeSet]":
        """Runs on the notebook's thread: writes the text."""
        raise NotImplementedError

    def _take_in(self, stored: Any) -> None:
        """Remember what the notebook now holds."""
        raise NotImplementedError

    def _on_desk_saved(self, stored: Any) -> None:
        self._on_its_way -= 1
        self._take_in(stored)
        if self.settled and stored is not None:
            self.saved.emit(stored)

    def _on_words_failed(self, why: str, text: str, number: int) -> None:
        """Keep what could not be stored, so that the next flush tries again, unless newer words are on their way."""
        if number == self._sent and self._unsaved is None:
            self._unsaved = text
        self._on_desk_failed(why)

    def _on_desk_failed(self, why: str) -> None:
        self._on_its_way -= 1
        self.failed.emit(why)


class NoteSaving(Saving):
    """One note's way to the disk. The first words make the note."""

    def __init__(self, desk: Desk, anchor: Anchor, note: Note | None, parent: QObject) -> None:
        super().__init__(desk, parent)
        self.anchor = anchor
        self.category = note.category if note else NoteCategory.NOTE
        self.note = note
        """The note as last known to be on the disk."""
        self._stored = note
        """The same, as the notebook's thread knows it: touched by jobs only."""

    @property
    def known(self) -> str:
        """The text as last known to be on the disk."""
        return self.note.text if self.note else ""

    @property
    def _begun(self) -> bool:
        return self.note is not None

    def is_of(self, anchor: Anchor, note: Note | None) -> bool:
        """Whether it keeps this note, or, where that was never stored, one on the same."""
        if self.note is None or note is None:
            return self.note is note and self.anchor == anchor
        return self.note.id == note.id

    def described(self) -> Unsaved:
        """The words not on the disk, with what they are and where they belong."""
        return Unsaved(self.category, self.anchor, self.unsaved, created=self.note.created if self.note else "")

    def recategorise(self, category: NoteCategory) -> None:
        """Change what the note is meant as; a note without words yet takes it on when it is made."""
        self.category = category
        self.flush()
        if self.note is not None or self._on_its_way:
            self._send(lambda notebook: self._store_category(notebook, category), self._on_category_failed)

    def _store(self, notebook: "NotebookFile", text: str) -> tuple[Note, ChangeSet]:
        from briefing_app.notebook import add_note, rewrite_note

        if self._stored is None:
            self._stored, changes = add_note(notebook, self.anchor, text, self.category)
        else:
            self._stored, changes = rewrite_note(notebook, self._stored.id, text)
        return self._stored, changes

    def _store_category(self, notebook: "NotebookFile", category: NoteCategory) -> tuple[Note | None, ChangeSet]:
        from briefing_app.notebook import recategorise_note

        if self._stored is None:
            # It could not be made, which was told; it takes this on when it is.
            return None, ChangeSet()
        self._stored, changes = recategorise_note(notebook, self._stored.id, category)
        return self._stored, changes

    def _take_in(self, stored: Note | None) -> None:
        self.note = stored

    def _on_category_failed(self, why: str) -> None:
        if self.note is not None:
            # It is not tried again, and nothing is to look as if it were stored.
            self.category = self.note.category
        self._on_desk_failed(why)


def saved_at(note: Note) -> str:
    """When a note was saved by the clock on the wall, in words: "Saved 14:02" of today, else "Saved 3 Mar 2026"."""
    time, day = local_time(note.modified), local_day(note.modified)
    return f"Saved {time if not time or day == date.today().isoformat() else say_short(day)}".rstrip()
