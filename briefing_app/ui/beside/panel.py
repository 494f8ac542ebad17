"""Below the notes: suggested questions for what is shown, and what earlier visits asked for, where there are any."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from briefing_app.domain.library import ChangeSet
from briefing_app.domain.notes import Note
from briefing_app.ui.beside.cards import AddedStrip, EarlierCard, QuestionCard, link_button
from briefing_app.ui.beside.earlier import Earlier
from briefing_app.ui.beside.reading import Beside, Question, add_question, beside_at
from briefing_app.ui.desk import Desk, InOrder
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.speaking import announce
from briefing_app.ui.wrapping import wrapped

SETTLE_MS = 150
"""How long a place is shown before it is asked what stands beside it: page and notes go first, and who only walks
through the tree needs none."""
_MOST = 3
"""So many earlier areas are shown before "All …"."""


class BesidePanel(QFrame):
    """Two sections, each only there where it has something to say."""

    place_wanted = Signal(Place)
    focus_orphaned = Signal()
    """What had the focus went, and nothing here can take it."""
    filled = Signal()
    """What belongs to the place asked for is on screen."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self._desk = desk
        self._wanted: Place | None = None
        self._filled_with: object = None
        self._in_order = InOrder()
        self._added: list[str] = []
        """The notes made here since the place is shown."""
        self._opened = False
        """Whether all questions are shown and not only the first."""
        self._takers: list[QPushButton] = []
        """What may take the focus, the likeliest first."""
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._ask)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        desk.changed.connect(self._on_desk_changed)

    def show_place(self, place: Place) -> None:
        """Show what belongs to the page at a place, or to the finding it is at."""
        if place == self._wanted:
            return
        stale = self._wanted is not None and place.visit != self._wanted.visit
        self._wanted = place
        self._added = []
        self._opened = False
        if stale:
            # What another visit asked for must not stand beside this one, not even for a moment.
            self._filled_with = None
            self._fill(Beside(place))
        self._settled.start()

    def _ask(self) -> None:
        place = self._wanted
        if place is not None:
            self._desk.read_both(
                lambda library, notebook: beside_at(library, notebook, place), self._in_order(self._on_told), self
            )

    def _on_told(self, told: Beside) -> None:
        if told.place != self._wanted:
            return
        added = [note for note in self._added if note in told.own]
        if (told.place, told.questions, told.earlier, added) != self._filled_with:
            self._added = added
            self._filled_with = (told.place, told.questions, told.earlier, added)
            self._fill(told)
        self.filled.emit()

    def _on_desk_changed(self, changes: ChangeSet) -> None:
        if self._wanted and changes.notes:
            self._ask()
        elif self._wanted and self._wanted.visit in changes.visits:
            # Corrections of a review and documents of an import follow each other: asked once they pause.
            self._settled.start()

    def _fill(self, told: Beside) -> None:
        focused = self._holds_focus()
        self._clear()
        if told.questions or self._added:
            self._head("Suggested questions", "Made from what is shown. None is yours until you add it.")
            for note in self._added:
                self._add_strip(note)
            for question in told.questions[: None if self._opened else 1]:
                self._add_question(question)
            if len(told.questions) > 1 and not self._opened:
                self._add_rest(told)
        if told.earlier:
            self._head("Since the last visit")
            for earlier in told.earlier[:_MOST]:
                self._add_earlier(earlier)
            if len(told.earlier) > _MOST:
                self._add_all(len(told.earlier), told.place)
        if focused:
            self._take_focus_back()

    def _head(self, title: str, below: str = "") -> None:
        head = wrapped(title, self, "pane-heading")
        self._column.addSpacing(14)
        self._column.addWidget(head)
        if below:
            self._column.addWidget(wrapped(below, self, "muted"))

    def _add_question(self, question: Question) -> None:
        card = QuestionCard(question, self)
        card.add_wanted.connect(lambda: self._on_card_add_wanted(card))
        self._put(card, card.add)

    def _add_strip(self, note: str) -> None:
        strip = AddedStrip(self)
        strip.undo_wanted.connect(lambda: self._on_strip_undo_wanted(note))
        self._put(strip, strip.undo)
        self._takers.insert(0, self._takers.pop())

    def _add_earlier(self, earlier: Earlier) -> None:
        card = EarlierCard(earlier, self)
        card.clicked.connect(lambda: self.place_wanted.emit(earlier.place))
        self._put(card, card)

    def _add_all(self, count: int, place: Place) -> None:
        every = self._put_link(f"All {count}…", f"All {count} areas that earlier visits asked for")
        every.clicked.connect(lambda: self.place_wanted.emit(Place(PageKind.SINCE, place.visit)))

    def _add_rest(self, told: Beside) -> None:
        rest = self._put_link(f"{len(told.questions) - 1} more…", "Show the other suggested questions")
        rest.clicked.connect(lambda: self._on_rest_wanted(told))

    def _put_link(self, label: str, said: str) -> QPushButton:
        link = link_button(label, said, self)
        self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        link.show()
        return link

    def _put(self, card: QWidget, button: QPushButton) -> None:
        self._column.addWidget(card)
        # A layout shows what it is given only later, and what is not shown takes no focus.
        card.show()
        self._takers.append(button)

    def _on_rest_wanted(self, told: Beside) -> None:
        self._opened = True
        self._fill(told)
        self.filled.emit()

    def _on_card_add_wanted(self, card: QuestionCard) -> None:
        card.add.setEnabled(False)

        def told(note: Note) -> None:
            self._added.append(note.id)
            announce(self, "Added to my questions. Undo is the next button.")

        self._desk.write_notebook(lambda notebook: add_question(notebook, card.question), told, self)

    def _on_strip_undo_wanted(self, note: str) -> None:
        from briefing_app.notebook import remove_note

        self._desk.write_notebook(
            lambda notebook: (None, remove_note(notebook, note)), lambda _: announce(self, "Taken back."), self
        )

    def _clear(self) -> None:
        self._takers.clear()
        while (entry := self._column.takeAt(0)) is not None:
            if widget := entry.widget():
                widget.hide()
                widget.deleteLater()

    def _holds_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _take_focus_back(self) -> None:
        """To what takes the last deed back, else to the first that is there."""
        if self._takers:
            self._takers[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_orphaned.emit()
