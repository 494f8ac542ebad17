"""The notes of a place in their order, and what stands for each: its card, a strip where it was deleted, or room."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.domain.notes import Anchor, Note
from briefing_app.ui.focusing import holds_focus
from briefing_app.ui.notes.card import NoteCard
from briefing_app.ui.notes.deleted import DeletedStrip
from briefing_app.ui.notes.room import room_for


class Row:
    """One note, or the one that is still to be written."""

    def __init__(self, anchor: Anchor, note: Note | None) -> None:
        self._anchor = anchor
        self._note = note
        self.shows: NoteCard | DeletedStrip | None = None
        """What stands for it; None where only room is kept."""

    @property
    def card(self) -> NoteCard | None:
        """Its card, where that is there."""
        return self.shows if isinstance(self.shows, NoteCard) else None

    @property
    def strip(self) -> DeletedStrip | None:
        """What says that it was deleted."""
        return self.shows if isinstance(self.shows, DeletedStrip) else None

    @property
    def note(self) -> Note | None:
        """The note as last known to be on the disk; None before its first words are."""
        return self.card.saving.note if self.card else self._note

    @property
    def note_id(self) -> str:
        """Its id; empty before its first words are on the disk."""
        return self.note.id if self.note else ""

    @property
    def anchor(self) -> Anchor:
        """What it is on."""
        return self.note.anchor if self.note else self._anchor

    @property
    def spare(self) -> bool:
        """Whether its card can go and be made anew without anything lost: no focus, no word on its way, no undo."""
        card = self.card
        if card is None or holds_focus(card):
            return False
        return card.saving.settled and not card.editor.document().isUndoAvailable()

    def take_in(self, note: Note) -> None:
        """Show it as stored elsewhere, now or once it has a card."""
        if self.card:
            self.card.take_in(note)
        else:
            self._note = note

    def leave(self) -> None:
        """Keep what its card knows; the card is about to go."""
        self._note = self.note


class Rows:
    """All rows, each one item of a column: what is not near the screen costs no widget."""

    def __init__(self, column: QVBoxLayout, body: QWidget) -> None:
        self._column = column
        self._body = body
        self._rows: list[Row] = []

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, at: int) -> Row:
        return self._rows[at]

    def index(self, row: Row) -> int:
        """Which one it is, from the top."""
        return self._rows.index(row)

    def place(self, at: int) -> QRect:
        """Where one stands in the column."""
        item = self._column.itemAt(at)
        return item.geometry() if item else QRect()

    def parts(self) -> list[QWidget]:
        """What stands there, from top to bottom."""
        return [row.shows for row in self._rows if row.shows]

    def insert(self, at: int, row: Row) -> None:
        """Keep room for a row at a place in the order."""
        self._rows.insert(at, row)
        self._column.insertSpacing(at, self._room(row))

    def put(self, row: Row, shown: NoteCard | DeletedStrip) -> QWidget | None:
        """Let this stand for a row; what stood for it until now is still on the screen and may hold the focus."""
        at = self.index(row)
        row.leave()
        row.shows = shown
        self._column.insertWidget(at, shown)
        # A layout shows what it is given only later, and what is not shown takes neither room nor focus.
        shown.show()
        return self._take(at + 1)

    def keep_room(self, row: Row) -> QWidget | None:
        """Keep as much room as what stands there takes, and let that go."""
        at = self.index(row)
        height = self.place(at).height()
        row.leave()
        row.shows = None
        self._column.insertSpacing(at, height + self._column.spacing())
        return self._take(at + 1)

    def measure(self) -> None:
        """Work out anew how much room is kept: the pane has another width, or its words another size."""
        for at, row in enumerate(self._rows):
            if row.shows is None:
                self._take(at)
                self._column.insertSpacing(at, self._room(row))

    def remove(self, row: Row) -> QWidget | None:
        """Take a row out; what stood for it."""
        at = self.index(row)
        del self._rows[at]
        return self._take(at)

    def clear(self) -> list[QWidget]:
        """Take all rows out; what stood for them."""
        self._rows.clear()
        taken = [self._take(0) for _ in range(self._column.count())]
        return [widget for widget in taken if widget]

    def _take(self, at: int) -> QWidget | None:
        item = self._column.takeAt(at)
        return item.widget() if item else None

    def _room(self, row: Row) -> int:
        # Between widgets the column leaves its spacing by itself, beside room it does not.
        return room_for(row.note, self._body.width(), self._body.fontMetrics()) + self._column.spacing()
