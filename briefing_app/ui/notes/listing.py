"""The notes of a place below each other, and an empty card for the next where one can be written."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from briefing_app.domain.notes import Anchor, Note
from briefing_app.ui.desk import Desk
from briefing_app.ui.focusing import holds_focus
from briefing_app.ui.notes.card import NoteCard
from briefing_app.ui.notes.deleted import DeletedStrip
from briefing_app.ui.notes.keeper import NotesKeeper
from briefing_app.ui.notes.nearby import Nearby
from briefing_app.ui.notes.rows import Row, Rows
from briefing_app.ui.notes.scroll import NotesScroll
from briefing_app.ui.notes.shown import Shown, about
from briefing_app.ui.notes.tab_order import put_in_order, stops
from briefing_app.ui.page_ids import place_of_anchor
from briefing_app.ui.places import Place
from briefing_app.ui.speaking import announce


class NotesList(NotesScroll):
    """Shows notes, as cards where one looks; takes in what changes without disturbing what is being written."""

    place_wanted = Signal(Place)
    meeting_wanted = Signal(str, QPoint)
    words_wanted = Signal(object, bool)
    """A `Note` is to be put on its words where they are now, or, if not, on those that are selected."""
    versions_wanted = Signal(str)
    """A document is to be seen as it was."""
    wordings_wanted = Signal(str)
    """What a note, by its id, said before is to be seen."""
    focus_orphaned = Signal()
    filled = Signal()
    """All that is in view stands there."""

    def __init__(self, desk: Desk, keeper: NotesKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keeper = keeper
        self._shown: Shown | None = None
        self._rows = Rows(self.column, self.body)
        self._nearby = Nearby(self._rows, self)
        self._nearby.came_near.connect(self._make)
        self._nearby.went_far.connect(self._put_away)
        self._nearby.changed.connect(self.put_in_order)
        self._nearby.filled.connect(self.filled)

    @property
    def cards(self) -> list[NoteCard]:
        """The cards that are there, from top to bottom."""
        return [row.card for row in self._rows if row.card]

    def show_notes(self, shown: Shown, notes: Sequence[Note]) -> None:
        """Show these instead of what was shown."""
        self._clear()
        self._shown = shown
        for note in notes:
            self._rows.insert(len(self._rows), Row(note.anchor, note))
        if shown.anchor:
            self._rows.insert(len(self._rows), Row(shown.anchor, None))
        self.verticalScrollBar().setValue(0)
        self._mend()

    def renew(self, shown: Shown, notes: Sequence[Note]) -> None:
        """Take in changes of the same place without disturbing what is being written."""
        self._shown = shown
        stored = {note.id: note for note in notes}
        with self._nearby.steady():
            for row in [row for row in self._rows if row.note_id]:
                self._renew(row, stored.get(row.note_id))
            self._take_in_new(notes)
        self._mend()

    def show_meetings(self) -> None:
        """Say anew at which meetings each is asked."""
        for card in self.cards:
            self._show_meetings(card)

    def offer(self, anchor: Anchor) -> None:
        """Replace the empty card by one on these words, ready to be typed in."""
        if len(self._rows) and (last := self._rows[-1]).card and last.card.blank:
            self._drop(last)
        self._rows.insert(len(self._rows), Row(anchor, None))
        self._mend()
        self.focus_new()

    def focus_new(self) -> bool:
        """Put the cursor into the empty card; False where none can be written, and no other note is touched."""
        card = self._rows[-1].card if len(self._rows) else None
        if card is None or card.note_id:
            return False
        card.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.keep_focus_in_view()
        return True

    def focus_first(self) -> None:
        """Move the focus to the first note."""
        if len(self._rows) and (card := self._rows[0].card):
            self._focus_card(card)

    def card_of(self, note: str) -> NoteCard | None:
        """The card of a note, where it has one now."""
        return next((card for card in self.cards if card.note_id == note), None)

    def reword(self, note: str, text: str) -> bool:
        """Let a note say this, as if it were typed in its card, and go there; False where it has none now."""
        card = self.card_of(note)
        if card:
            card.reword(text)
            self.keep_focus_in_view()
        return card is not None

    def forget(self, notes: Collection[str]) -> None:
        """Take away what says of these that they were deleted, and offers to bring them back."""
        for row in [row for row in self._rows if row.note_id in notes]:
            if row.strip:
                self._drop(row)
        self._mend()

    def put_in_order(self) -> None:
        """Let Tab walk from top to bottom, however late a card came."""
        put_in_order((*self._rows.parts(), *self.below))

    def _mend(self) -> None:
        """After every change: where there is neither a note nor a card to write one, say what to do."""
        self.hint.setText(self._shown.hint if self._shown and not self._rows else "")
        self.hint.setVisible(bool(self.hint.text()))
        self._nearby.make(-1, 0)
        self.put_in_order()
        self._nearby.look()

    def _make(self, row: Row) -> None:
        """Let a card stand for a row."""
        anchor = row.anchor
        on = about(anchor, self._shown) if self._shown else ""
        card = NoteCard(self._keeper.keep(anchor, row.note), on, place_of_anchor(anchor), self.body)
        card.place_wanted.connect(self.place_wanted)
        card.delete_wanted.connect(lambda: self._on_card_delete_wanted(row))
        card.meeting_wanted.connect(lambda at: self.meeting_wanted.emit(row.note_id, at))
        card.words_wanted.connect(lambda here: self.words_wanted.emit(row.note, here))
        card.versions_wanted.connect(lambda: self.versions_wanted.emit(row.anchor.document))
        card.wordings_wanted.connect(lambda: self.wordings_wanted.emit(row.note_id))
        card.begun.connect(self._on_card_begun)
        self._show_meetings(card)
        strip = self._rows.put(row, card)
        if strip and holds_focus(strip):
            self._focus_card(card)
        _retire(strip)

    def _put_away(self, row: Row) -> None:
        self._release(row)
        _retire(self._rows.keep_room(row))

    def _drop(self, row: Row) -> None:
        self._release(row)
        _retire(self._rows.remove(row))

    def _release(self, row: Row) -> None:
        if row.card:
            self._keeper.release(row.card.saving)

    def _clear(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.focus_orphaned.emit()
        for row in self._rows:
            self._release(row)
        for widget in self._rows.clear():
            _retire(widget)

    def _renew(self, row: Row, note: Note | None) -> None:
        if row.strip:
            # What was read before a note was out of the notebook may still hold it.
            if note and row.strip.settled:
                row.take_in(note)
                self._make(row)
        elif note and row.card and row.card.saving.settled and note.anchor.exact != row.anchor.exact:
            # The card is about other words now, and so is all that it says of them.
            self._release(row)
            row.card.saving.note = note
            self._make(row)
        elif note:
            row.take_in(note)
        elif row.card is None or row.card.saving.settled:
            if row.card and holds_focus(row.card):
                self.focus_orphaned.emit()
            self._drop(row)

    def _take_in_new(self, notes: Sequence[Note]) -> None:
        """New ones stand below the others, above the one that is still to be written."""
        known = {row.note_id for row in self._rows}
        for note in notes:
            if note.id not in known:
                unwritten = len(self._rows) and not self._rows[-1].note_id
                self._rows.insert(len(self._rows) - bool(unwritten), Row(note.anchor, note))

    def _show_meetings(self, card: NoteCard) -> None:
        card.show_meetings([one.short for one in self._desk.overview.meetings if card.note_id in one.questions])

    def _focus_card(self, card: NoteCard) -> None:
        """Its first part that cannot be typed into: a key pressed once too often is not to be stored."""
        fit = (stop for stop in stops(card) if stop.isVisibleTo(card) and not isinstance(stop, QPlainTextEdit))
        if (part := next(fit, None)) is not None:
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.keep_focus_in_view()

    def _on_card_begun(self) -> None:
        # Another may have been offered before the first words of this one were stored.
        if self._shown and self._shown.anchor and self._rows[-1].note_id:
            self._rows.insert(len(self._rows), Row(self._shown.anchor, None))
            self._mend()

    def _on_card_delete_wanted(self, row: Row) -> None:
        strip = DeletedStrip(self._desk, row.note_id, self.body)
        strip.not_deleted.connect(lambda: self._on_strip_not_deleted(row))
        self._release(row)
        card = self._rows.put(row, strip)
        # What has the focus next must be there before the card that had it goes.
        strip.undo.setFocus(Qt.FocusReason.OtherFocusReason)
        _retire(card)
        strip.delete()
        self._mend()
        self.keep_focus_in_view()
        announce(self, "Note deleted. Undo is the next button.")

    def _on_strip_not_deleted(self, row: Row) -> None:
        if row in self._rows:
            self._make(row)
            self._mend()


def _retire(widget: QWidget | None) -> None:
    if widget:
        widget.hide()
        widget.deleteLater()
