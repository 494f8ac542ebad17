"""The notes on what is shown: asks the desk for them, anew whenever something was written."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.domain.library import ChangeSet
from briefing_app.domain.notes import Anchor, Note
from briefing_app.ui.breaking import breakable
from briefing_app.ui.desk import Desk, InOrder
from briefing_app.ui.notes.card import NoteCard
from briefing_app.ui.notes.keeper import NotesKeeper
from briefing_app.ui.notes.listing import NotesList
from briefing_app.ui.notes.shown import Shown, list_shown, passage_anchor, shown_at
from briefing_app.ui.places import Place
from briefing_app.ui.wrapping import wrapped


class NotesPanel(QFrame):
    """Shows the notes of a place and lets the member write; every word goes through the keeper."""

    place_wanted = Signal(Place)
    meeting_wanted = Signal(str, QPoint)
    """Id of a question: the member wants to choose the meetings at which it is asked; where to offer them."""
    words_wanted = Signal(object, bool)
    """A `Note` is to be put on its words where they are now, or, if not, on those that are selected."""
    versions_wanted = Signal(str)
    """A document is to be seen as it was when a note on it was written."""
    wordings_wanted = Signal(str)
    """The member wants to see what a note, by its id, said before."""
    focus_orphaned = Signal()
    """The card that had the focus went with its page."""
    notes_shown = Signal()
    """The notes of the place asked for are on screen, as many as have room."""

    def __init__(self, desk: Desk, keeper: NotesKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self._desk = desk
        self._keeper = keeper
        self._shown: Shown | None = None
        self._wanted: Place | None = None
        self._offered: Anchor | None = None
        self._in_order = InOrder()
        self._coming = False
        """Whether notes of a place are being shown that are not all on the screen yet."""
        self._title = wrapped("My notes", self, "pane-heading")
        self._list = NotesList(desk, keeper, self)
        self._lay_out()
        for ours, its in (
            (self.place_wanted, self._list.place_wanted),
            (self.meeting_wanted, self._list.meeting_wanted),
            (self.words_wanted, self._list.words_wanted),
            (self.versions_wanted, self._list.versions_wanted),
            (self.wordings_wanted, self._list.wordings_wanted),
            (self.focus_orphaned, self._list.focus_orphaned),
        ):
            its.connect(ours)
        self._list.filled.connect(self._on_list_filled)
        desk.changed.connect(self._on_desk_changed)

    @property
    def cards(self) -> list[NoteCard]:
        """The cards that are there, the empty one last: of many notes the first, the last and those near the view."""
        return self._list.cards

    def card_of(self, note: str) -> NoteCard | None:
        """The card of a note, by its id, where it has one now."""
        return self._list.card_of(note)

    def reword(self, note: str, text: str) -> bool:
        """Let a note say this, as if it were typed in its card; False where it has none now."""
        return self._list.reword(note, text)

    def forget(self, notes: Collection[str]) -> None:
        """Say no longer of these, by their ids, that they were deleted: they cannot be brought back."""
        self._list.forget(notes)

    def put_below(self, widget: QWidget) -> None:
        """Give another panel the room below the cards; call `put_in_order` when its parts changed."""
        self._list.put_below(widget)

    def put_in_order(self) -> None:
        """Let Tab walk from top to bottom, however late a card came."""
        self._list.put_in_order()

    def keep_focus_in_view(self) -> None:
        """Scroll to what has the focus, once what changed is laid out."""
        self._list.keep_focus_in_view()

    def show_place(self, place: Place) -> None:
        """Show the notes of this place; what is being written is saved first."""
        page = Place(place.page, place.visit, place.key)
        if page == self._wanted:
            return
        self._wanted = page
        self._offered = None
        self._keeper.flush()
        failed = partial(self._on_desk_failed, page)
        self._desk.read_library(lambda library: shown_at(library, page), self._on_desk_shown, self, failed)

    def begin_note(self, document_id: str, start: int, end: int) -> None:
        """Offer an empty card on these words, ready to be typed in."""
        visit = self._desk.overview.visit_of_document(document_id)
        if visit is None:
            return
        self._desk.read_library(
            lambda library: passage_anchor(library, visit, document_id, start, end),
            partial(self._offer, self._wanted),
            self,
        )

    def focus_new_note(self) -> bool:
        """Put the cursor into the empty card; False where none can be written, and no other note is touched."""
        return self._list.focus_new()

    def take_focus(self) -> None:
        """The empty card, or where there is none the first one."""
        if not self._list.focus_new():
            self._list.focus_first()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 16, 16, 4)
        head.addWidget(self._title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._list)

    def _on_desk_shown(self, shown: Shown) -> None:
        if shown.place == self._wanted:
            failed = partial(self._on_desk_failed, shown.place)
            self._desk.read_notebook(
                lambda notebook: list_shown(notebook, shown), lambda notes: self._show(shown, notes), self, failed
            )

    def _on_desk_failed(self, page: Place, why: str) -> None:
        """What was shown before is still there; asked for once more, the page is looked for once more."""
        if page == self._wanted:
            self._wanted = self._shown.place if self._shown else None
        self._desk.troubled.emit(why)

    def _on_desk_changed(self, changes: ChangeSet) -> None:
        shown = self._shown
        if changes.meetings:
            self._list.show_meetings()
        if shown is None:
            return
        if shown.hangs_on(changes.visits):
            self._look_again(shown)
        elif changes.notes or (changes.meetings and not shown.place.visit):
            self._list_again(shown)

    def _look_again(self, shown: Shown) -> None:
        """Other findings and quotes may be on the page now, and with them other notes."""

        def came(now: Shown) -> None:
            if shown.place == self._wanted:
                self._shown = now
                self._title.setText(breakable(now.title))
                self._list_again(now)

        # Of a visit that went while its page is still on show, the notes stay.
        self._desk.read_library(
            lambda library: shown_at(library, shown.place),
            self._in_order(came),
            self,
            lambda _why: self._list_again(shown),
        )

    def _list_again(self, shown: Shown) -> None:
        self._desk.read_notebook(
            lambda notebook: list_shown(notebook, shown), lambda notes: self._renew(shown, notes), self
        )

    def _show(self, shown: Shown, notes: tuple[Note, ...]) -> None:
        if shown.place != self._wanted:
            return
        self._shown = shown
        self._title.setText(breakable(shown.title))
        self._coming = True
        self._list.show_notes(shown, notes)
        if offered := self._offered:
            self._offered = None
            self._list.offer(offered)

    def _renew(self, shown: Shown, notes: tuple[Note, ...]) -> None:
        if shown is self._shown:
            self._list.renew(shown, notes)

    def _offer(self, page: Place | None, anchor: Anchor) -> None:
        """While the place's notes are being fetched it waits for them; the words go with a page that was left."""
        if page != self._wanted:
            return
        if self._shown is None or self._shown.place != self._wanted:
            self._offered = anchor
        else:
            self._list.offer(anchor)

    def _on_list_filled(self) -> None:
        if self._coming:
            self._coming = False
            self.notes_shown.emit()
