"""The notes on what is shown, one card each, and an empty card for the next."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.library import ChangeSet
from briefing_app.domain.notes import Anchor, Note
from briefing_app.ui.desk import Desk
from briefing_app.ui.focusing import holds_focus
from briefing_app.ui.notes.card import NoteCard
from briefing_app.ui.notes.deleted import DeletedStrip
from briefing_app.ui.notes.keeper import NotesKeeper
from briefing_app.ui.notes.shown import Shown, about, list_shown, passage_anchor, place_of, shown_at
from briefing_app.ui.places import Place
from briefing_app.ui.speaking import announce


class NotesPanel(QFrame):
    """Shows the notes of a place and lets the member write; every word goes through the keeper."""

    place_wanted = Signal(Place)
    meeting_wanted = Signal(str, QPoint)
    """Id of a question: the member wants to choose the meetings at which it is asked; where to offer them."""
    focus_orphaned = Signal()
    """The card that had the focus went with its page."""
    notes_shown = Signal()
    """The notes of the place asked for are on screen."""

    def __init__(self, desk: Desk, keeper: NotesKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self._desk = desk
        self._keeper = keeper
        self._shown: Shown | None = None
        self._wanted: Place | None = None
        self._cards: list[NoteCard] = []
        self._strips: dict[str, DeletedStrip] = {}
        """What stands for notes that were deleted here."""
        self._offered: Anchor | None = None
        self._title = QLabel("My notes", self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "pane-heading")
        self._title.setWordWrap(True)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._below = QVBoxLayout()
        self._lay_out()
        desk.changed.connect(self._on_desk_changed)

    @property
    def cards(self) -> list[NoteCard]:
        """The cards shown, the empty one last."""
        return list(self._cards)

    def put_below(self, widget: QWidget) -> None:
        """Give another panel the room below the cards; call `put_in_order` when its parts changed."""
        self._below.addWidget(widget)

    def put_in_order(self) -> None:
        """Let Tab walk from top to bottom, however late a card came."""
        columns = (self._column, self._below)
        parts = [entry.widget() for column in columns for at in range(column.count()) if (entry := column.itemAt(at))]
        stops = [stop for part in parts if part for stop in _stops(part)]
        for one, after in pairwise(stops):
            QWidget.setTabOrder(one, after)

    def keep_focus_in_view(self) -> None:
        """Scroll to what has the focus, once what changed is laid out."""
        QTimer.singleShot(0, self, self._show_focus)

    def show_place(self, place: Place) -> None:
        """Show the notes of this place; what is being written is saved first."""
        page = Place(place.page, place.visit, place.key)
        if page == self._wanted:
            return
        self._wanted = page
        self._offered = None
        self._keeper.flush()
        self._desk.read_library(lambda library: shown_at(library, page), self._on_desk_shown, self)

    def begin_note(self, document_id: str, start: int, end: int) -> None:
        """Offer an empty card on these words, ready to be typed in."""
        visit = self._desk.overview.visit_of_document(document_id)
        if visit is None:
            return
        self._desk.read_library(
            lambda library: passage_anchor(library, visit, document_id, start, end), self._offer, self
        )

    def focus_new_note(self) -> bool:
        """Put the cursor into the empty card; False where none can be written, and no other note is touched."""
        if not self._cards or self._cards[-1].note_id:
            return False
        self._cards[-1].editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.keep_focus_in_view()
        return True

    def take_focus(self) -> None:
        """The empty card, or where there is none the first one."""
        if self.focus_new_note():
            return
        if self._cards:
            self._focus_card(self._cards[0])

    def _focus_card(self, card: NoteCard) -> None:
        """Its first part that cannot be typed into: a key pressed once too often is not to be stored."""
        stops = (stop for stop in _stops(card) if stop.isVisibleTo(card) and not isinstance(stop, QPlainTextEdit))
        if (part := next(stops, None)) is not None:
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.keep_focus_in_view()

    def _show_focus(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._scroll.ensureWidgetVisible(focus)

    def _lay_out(self) -> None:
        body = QWidget(self)
        body.setProperty("role", "pane")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(16, 4, 16, 16)
        inner.setSpacing(0)
        inner.addWidget(self._hint)
        inner.addLayout(self._column)
        inner.addLayout(self._below)
        inner.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self._scroll = scroll
        head = QHBoxLayout()
        head.setContentsMargins(16, 16, 16, 4)
        head.addWidget(self._title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(scroll)

    def _on_desk_shown(self, shown: Shown) -> None:
        if shown.place == self._wanted:
            self._desk.read_notebook(
                lambda notebook: list_shown(notebook, shown), lambda notes: self._show(shown, notes), self
            )

    def _on_desk_changed(self, changes: ChangeSet) -> None:
        shown = self._shown
        if changes.meetings:
            for card in self._cards:
                self._show_meetings(card)
        if shown is None or not (
            changes.notes or (changes.meetings and not shown.place.visit) or shown.place.visit in changes.visits
        ):
            return
        self._desk.read_notebook(
            lambda notebook: list_shown(notebook, shown), lambda notes: self._renew(shown, notes), self
        )

    def _show(self, shown: Shown, notes: tuple[Note, ...]) -> None:
        if shown.place != self._wanted:
            return
        self._clear()
        self._shown = shown
        self._title.setText(shown.title)
        for note in notes:
            self._add(note.anchor, note)
        if shown.anchor:
            self._add(shown.anchor, None)
        self._say_hint()
        self.put_in_order()
        self.notes_shown.emit()
        if offered := self._offered:
            self._offered = None
            self._offer(offered)

    def _renew(self, shown: Shown, notes: tuple[Note, ...]) -> None:
        """Take in changes without disturbing what is being written."""
        if shown is not self._shown:
            return
        cards = {card.note_id: card for card in self._cards if card.note_id}
        stored = {note.id: note for note in notes}
        for note_id, card in cards.items():
            if note_id in stored:
                card.take_in(stored[note_id])
            elif card.saving.settled:
                self._drop(card)
        for note in notes:
            strip = self._strips.get(note.id)
            if note.id not in cards and (strip is None or strip.settled):
                self._take_back(self._add(note.anchor, note, before_empty=True))
        self._say_hint()
        self.put_in_order()

    def _say_hint(self) -> None:
        """Where there is neither a note nor a card to write one, say what to do."""
        self._hint.setText(self._shown.hint if self._shown and not self._cards else "")
        self._hint.setVisible(bool(self._hint.text()))

    def _clear(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.focus_orphaned.emit()
        for card in self._cards:
            self._keeper.release(card.saving)
        self._cards.clear()
        self._strips.clear()
        while (entry := self._column.takeAt(0)) is not None:
            if widget := entry.widget():
                widget.hide()
                widget.deleteLater()

    def _add(self, anchor: Anchor, note: Note | None, *, before_empty: bool = False) -> NoteCard:
        on = about(anchor, self._shown) if self._shown else ""
        card = NoteCard(self._keeper.keep(anchor, note), on, place_of(anchor), self)
        card.place_wanted.connect(self.place_wanted)
        card.delete_wanted.connect(lambda: self._on_card_delete_wanted(card))
        card.meeting_wanted.connect(lambda at: self.meeting_wanted.emit(card.note_id, at))
        card.begun.connect(self._on_card_begun)
        ahead = before_empty and self._cards and self._cards[-1].saving.note is None
        at = len(self._cards) - 1 if ahead else len(self._cards)
        before = self._column.indexOf(self._cards[at]) if at < len(self._cards) else self._column.count()
        self._cards.insert(at, card)
        self._column.insertWidget(before, card)
        self._show_meetings(card)
        return card

    def _show_meetings(self, card: NoteCard) -> None:
        card.show_meetings([one.short for one in self._desk.overview.meetings if card.note_id in one.questions])

    def _offer(self, anchor: Anchor) -> None:
        """Replace the empty card by one on these words; while the place's notes are being fetched it waits for them."""
        if self._shown is None or self._shown.place != self._wanted:
            self._offered = anchor
            return
        if self._cards and self._cards[-1].blank:
            self._drop(self._cards[-1])
        card = self._add(anchor, None)
        card.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(card)

    def _drop(self, card: NoteCard) -> None:
        self._keeper.release(card.saving)
        self._cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _on_card_begun(self) -> None:
        if self._shown and self._shown.anchor:
            self._add(self._shown.anchor, None)
            self.put_in_order()

    def _on_card_delete_wanted(self, card: NoteCard) -> None:
        # What has the focus next must be there before the card that had it goes.
        strip = self._strips[card.note_id] = DeletedStrip(self._desk, card.note_id, self)
        self._column.insertWidget(self._column.indexOf(card), strip)
        strip.show()
        strip.undo.setFocus(Qt.FocusReason.OtherFocusReason)
        self._drop(card)
        strip.delete()
        self.put_in_order()
        self.keep_focus_in_view()
        announce(self, "Note deleted. Undo is the next button.")

    def _take_back(self, card: NoteCard) -> None:
        """The card of a deleted note is there again: it takes the place of what stood for it, and its focus."""
        strip = self._strips.pop(card.note_id, None)
        if strip is None:
            return
        card.show()
        if holds_focus(strip):
            self._focus_card(card)
        self._column.removeWidget(strip)
        strip.hide()
        strip.deleteLater()


def _stops(part: QWidget) -> list[QWidget]:
    every = (part, *part.findChildren(QWidget))
    return [widget for widget in every if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
