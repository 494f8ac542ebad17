"""One note: the words it is about, the member's own words, what it is meant as, and whether it is saved."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefing_app.domain.meetings import QUESTIONS
from briefing_app.domain.notes import Anchor, AnchorState, Note, NoteCategory
from briefing_app.domain.wording import capital
from briefing_app.ui.breaking import breakable
from briefing_app.ui.focusing import holds_focus
from briefing_app.ui.notes.anchor_label import anchor_label
from briefing_app.ui.notes.category import CategoryButton
from briefing_app.ui.notes.editor import NoteEditor
from briefing_app.ui.notes.saving import NoteSaving, saved_at
from briefing_app.ui.places import Place
from briefing_app.ui.reader.blocks.flow import FlowLayout
from briefing_app.ui.speaking import announce
from briefing_app.ui.theme import restyle, tint
from briefing_app.ui.wrapping import wrapped

_STATES = {
    AnchorState.CHECK: "Please check: these words may have changed in the document.",
    AnchorState.LOST: "These words are no longer in the document; your note is kept.",
}
_OTHERS = "Put on selected words"
_NOT_SAVED = "Not saved"


class NoteCard(QFrame):
    """A note being read or written; saves through its `NoteSaving`."""

    place_wanted = Signal(Place)
    delete_wanted = Signal()
    meeting_wanted = Signal(QPoint)
    """The member wants to choose the meetings at which this is asked; where on the screen to offer them."""
    words_wanted = Signal(bool)
    """The note is to be put on its words where they are now, or, if not, on those that are selected."""
    versions_wanted = Signal()
    """The member wants to see the document as it was."""
    wordings_wanted = Signal()
    """The member wants to see what the note said before."""
    begun = Signal()
    """The first words of a new note are stored."""

    def __init__(self, saving: NoteSaving, about: str, place: Place | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.saving = saving
        self._place = place
        self._new = saving.note is None
        self.setProperty("role", "card")
        self.editor = NoteEditor(saving.unsaved or saving.known, 3 if self._new else 1, self)
        self._anchor = anchor_label(saving.anchor, about, self)
        self._state = wrapped("", self, "muted")
        # Tab walks through a card in the order in which its parts are made.
        self._ways, self._told = QWidget(self), QWidget(self)
        self._category = CategoryButton(saving.category, self._told)
        self.right = self._way("These words are right", "Keep the note on these words, as they are now")
        self.others = self._way(_OTHERS, "Select words in the document, then press this: the note is put on them")
        self.versions = self._way("Earlier versions…", "Read the document as it was when the note was written")
        self.wordings = QAction("Earlier wordings…", self)
        """In the menu of what the note is meant as, and in those of the card and its words."""
        self._status = QLabel(self._told)
        self._meetings = wrapped("", self, "muted")
        self._meeting = self._tool("meeting")
        self._delete = self._tool("remove")
        self._lay_out()
        self._name_parts(about)
        self._connect()
        if saving.unsaved:
            self._status.setText(_NOT_SAVED)
        elif saving.note:
            self._show_saved(saving.note)

    @property
    def note_id(self) -> str:
        """The note's id; empty until its first words are stored."""
        return self.saving.note.id if self.saving.note else ""

    @property
    def blank(self) -> bool:
        """Whether nothing was written yet."""
        return self.saving.note is None and self.saving.settled

    def take_in(self, note: Note) -> None:
        """Show the note as stored elsewhere, unless words typed here are on their way."""
        others = self.editor.toPlainText() != note.text
        if not self.saving.settled or (others and self.editor.hasFocus()):
            return
        self.saving.note = note
        if others:
            self.editor.setPlainText(note.text)
        self._category.show_category(note.category)
        self.saving.category = note.category
        self._show_meeting_button()
        self._show_state(note.anchor)
        self._show_saved(note)

    def reword(self, text: str) -> None:
        """Let the note say this, as if it were typed: it is saved at once, and Ctrl+Z takes it back."""
        whole = QTextCursor(self.editor.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.insertText(text)
        self.editor.moveCursor(QTextCursor.MoveOperation.Start)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.saving.flush()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 6, 8)
        layout.setSpacing(4)
        if self._anchor:
            layout.addWidget(self._anchor)
        layout.addWidget(self._state)
        flow = FlowLayout(self._ways, 4)
        for way in (self.right, self.others, self.versions):
            flow.addWidget(way)
        layout.addWidget(self._ways)
        self._show_state(self.saving.anchor)
        layout.addWidget(self.editor)
        layout.addWidget(self._meetings)
        layout.addLayout(self._footer())
        self._status.setProperty("role", "muted")
        self._delete.setVisible(not self._new)
        self.wordings.setEnabled(not self._new)
        self._show_meeting_button()
        self._meetings.hide()
        self._category.offer(self.wordings)
        self.editor.addAction(self.wordings)
        self.addAction(self.wordings)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _footer(self) -> QHBoxLayout:
        """When it was saved goes under what it is meant as where both have no room: the text may be large."""
        flow = FlowLayout(self._told, 4)
        for part in (self._category, self._status):
            flow.addWidget(part)
        footer = QHBoxLayout()
        footer.setSpacing(0)
        footer.addWidget(self._told, 1)
        for tool in (self._meeting, self._delete):
            footer.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        return footer

    def _name_parts(self, about: str) -> None:
        what = self.saving.anchor.exact or about or self.saving.anchor.title
        self.editor.setAccessibleName(f"New note on {what}" if self._new else f"Note on {what}")
        self.editor.setPlaceholderText("Add a note… (saved as you type)" if self._new else "")
        self._delete.setAccessibleName(f"Delete the note on {what}")
        self._delete.setToolTip("Delete this note; “Deleted notes…” in the Aa menu keeps it for 90 days")
        for way in (self.right, self.others, self.versions):
            way.setAccessibleName(f"{way.text()} Note on {what}")
        self._meeting.setAccessibleName(f"Choose meetings for the question on {what}")
        self._meeting.setToolTip("Add to a meeting…")
        self.setAccessibleName(f"Note on {what}")

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._on_editor_changed)
        self.editor.left.connect(self._on_editor_left)
        self.editor.begun.connect(lambda: self._outline(active=True))
        self._category.chosen.connect(self._on_category_chosen)
        self._meeting.clicked.connect(self._on_meeting_clicked)
        self._delete.clicked.connect(self.delete_wanted)
        self.wordings.triggered.connect(self.wordings_wanted)
        self.right.clicked.connect(lambda: self.words_wanted.emit(True))  # noqa: FBT003  # Qt takes it by place
        self.others.clicked.connect(lambda: self.words_wanted.emit(False))  # noqa: FBT003  # Qt takes it by place
        self.versions.clicked.connect(self.versions_wanted)
        if self._anchor and self._place:
            self._anchor.linkActivated.connect(self._on_anchor_activated)
        self.saving.waiting.connect(self._on_saving_waiting)
        self.saving.saved.connect(self._on_saving_saved)
        self.saving.failed.connect(self._on_saving_failed)

    def show_meetings(self, meetings: Sequence[str]) -> None:
        """Say at which meetings this is asked."""
        self._meetings.setText(breakable(f"For {'; '.join(meetings)}"))
        self._meetings.setVisible(bool(meetings))

    def _tool(self, icon: str) -> QToolButton:
        tool = QToolButton(self)
        tool.setProperty("role", "quiet")
        tool.setProperty("compact", "true")
        tint(tool, icon, "muted")
        return tool

    def _way(self, label: str, tip: str) -> QPushButton:
        way = QPushButton(label, self._ways)
        way.setProperty("role", "link")
        way.setToolTip(tip)
        way.setAccessibleDescription(tip)
        return way

    def _show_meeting_button(self) -> None:
        """Only what can be asked is put on a meeting's list, and only once it is stored."""
        self._meeting.setVisible(not self._new and self.saving.category in QUESTIONS)

    def _on_meeting_clicked(self) -> None:
        self.meeting_wanted.emit(self._meeting.mapToGlobal(QPoint(0, self._meeting.height())))

    def _on_category_chosen(self, category: NoteCategory) -> None:
        self.saving.recategorise(category)
        self._show_meeting_button()

    def _outline(self, *, active: bool) -> None:
        self.setProperty("active", active)
        restyle(self)

    def _on_editor_left(self) -> None:
        self._outline(active=False)
        self.saving.flush()

    def _show_state(self, anchor: Anchor) -> None:
        """Say nothing where the words were found; else what can be done about it."""
        self._state.setText(_STATES.get(anchor.state, ""))
        self._state.setVisible(anchor.state in _STATES)
        if anchor.state not in _STATES and holds_focus(self._ways):
            # What is hidden hands the focus on, and the next to take it would be the member's own words.
            self._category.setFocus()
        self._ways.setVisible(anchor.state in _STATES)
        self.right.setVisible(anchor.start is not None)

    def _show_saved(self, note: Note) -> None:
        self._status.setText(saved_at(note))
        self._status.setToolTip("")

    def _on_editor_changed(self) -> None:
        self.saving.type(self.editor.toPlainText())

    def _on_anchor_activated(self) -> None:
        self.place_wanted.emit(self._place)

    def _on_saving_waiting(self) -> None:
        self._status.setText("Saving…")

    def _on_saving_saved(self, note: Note) -> None:
        self._show_saved(note)
        self._show_state(note.anchor)
        announce(self, "Note saved")
        if self._new:
            self._new = False
            self._delete.show()
            self.wordings.setEnabled(True)
            self._show_meeting_button()
            self.editor.setAccessibleName(capital(self.editor.accessibleName().removeprefix("New ")))
            self.begun.emit()

    def _on_saving_failed(self, why: str) -> None:
        self._status.setText(_NOT_SAVED)
        self._status.setToolTip(why)
        self._category.show_category(self.saving.category)
        self._show_meeting_button()
