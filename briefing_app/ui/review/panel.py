"""The review screen itself: the document at the left, what was read from it at the right, keys below."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from briefing_app.domain.briefing import Finding, Quote
from briefing_app.domain.review import needs_you, review_line
from briefing_app.domain.wording import document_name
from briefing_app.ui.desk import Desk
from briefing_app.ui.review.acting import ReviewActs
from briefing_app.ui.review.buttons import ReviewButtons
from briefing_app.ui.review.keys import HELP, ReviewKeys
from briefing_app.ui.review.listing import ReviewList
from briefing_app.ui.review.one_line import OneLine
from briefing_app.ui.review.rows import review_rows
from briefing_app.ui.review.session import ReviewSession
from briefing_app.ui.review.source import SourceView
from briefing_app.ui.speaking import announce
from briefing_app.ui.theme import px, theme
from briefing_app.ui.wrapping import wrapped

_ROOMY = 24
"""Lines of text that the panel must be high for every action to have its button."""


class ReviewPanel(QFrame):
    """A document beside what was read from it; every key works wherever in it the focus is."""

    left = Signal()
    """The person is done."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self.setAccessibleName("Review of what was read")
        self.session = ReviewSession(desk, self)
        self.keys = ReviewKeys(self)
        self.source = SourceView(self)
        self.list = ReviewList(self)
        self.heading, self.said = OneLine(self), wrapped("", self)
        self.count, self.help = QLabel(self), QLabel(HELP, self)
        self.only = QPushButton("Only what needs me", self)
        self.done = QPushButton("Done", self)
        self.buttons = ReviewButtons(self.keys.shown, self.keys.more, self)
        self.acts = ReviewActs(self.session, self.keys, self.list, self.source, self)
        self._words = QVBoxLayout()
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fresh = True
        self._wanted: str | int = 0
        """The line to be in question after the next reading: by its key, or by where it stands in the text."""
        self._dress()
        self._lay_out()
        self._connect()

    def begin(self, document_id: str) -> None:
        """Review this document, first of all what needs a person."""
        self._fresh, self._wanted = True, 0
        self._show_said("")
        self.session.begin(document_id)

    def end(self) -> None:
        """Put the document down."""
        self.session.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it gets low, the buttons gather in a menu, so that the list keeps its room."""
        super().resizeEvent(event)
        self._fit_said()
        self.buttons.gather(together=self.height() < self.fontMetrics().lineSpacing() * _ROOMY)

    def minimumSizeHint(self) -> QSize:
        """Little, and none while it is not on screen: the page in its place is held neither wide nor high by it."""
        return QSize() if self.isHidden() else QSize(px(240), px(160))

    def _dress(self) -> None:
        self.heading.setProperty("role", "pane-heading")
        for label in (self.count, self.help):
            label.setProperty("role", "muted")
        self.help.setWordWrap(True)
        self.help.setAccessibleName(f"Keys: {HELP}")
        self.only.setCheckable(True)
        self.only.setProperty("role", "chip")
        self.only.setAccessibleName("List only what needs me")
        self.done.setProperty("role", "primary")
        self.done.setAccessibleName("Done reviewing")

    def _lay_out(self) -> None:
        self._words.setSpacing(0)
        self._words.addWidget(self.heading)
        self._below.setSpacing(16)
        self._below.addWidget(self.count)
        self._below.addWidget(self.said, 1)
        self._words.addLayout(self._below)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(16)
        head.addLayout(self._words, 1)
        head.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._sides(), 1)
        # Margins of the words' own would go whenever the size of the text changes.
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 6)
        foot.addWidget(self.help)
        column.addLayout(foot)
        # As one reads: the switch above the list before it, what is done with a line after it, and the way out last.
        QWidget.setTabOrder(self.only, self.list)
        QWidget.setTabOrder(self.list, self.buttons.first)
        QWidget.setTabOrder(self.buttons.more_button, self.done)

    def _sides(self) -> QSplitter:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 8, 4)
        column.addWidget(self.only, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.setChildrenCollapsible(False)
        for side in (self.source, right):
            sides.addWidget(side)
        sides.setSizes([520, 480])
        return sides

    def _connect(self) -> None:
        keys = self.keys
        self.session.renewed.connect(self._on_session_renewed)
        self.session.turned.connect(self._on_session_turned)
        self.session.done.connect(self._on_session_done)
        self.session.failed.connect(self._say)
        self.acts.refused.connect(self._say)
        self.list.row_chosen.connect(self._on_list_row_chosen)
        self.only.toggled.connect(self._on_only_toggled)
        self.source.passage_activated.connect(self._on_source_passage_activated)
        theme().changed.connect(self._on_theme_changed)
        self.done.clicked.connect(keys.leave.trigger)
        keys.leave.triggered.connect(self.left)
        keys.down.triggered.connect(lambda: self.list.step(1))
        keys.up.triggered.connect(lambda: self.list.step(-1))
        keys.following.triggered.connect(self._on_keys_following_triggered)

    def _on_session_renewed(self) -> None:
        """Show the document as it now stands, keeping the line in question."""
        reviewed = self.session.reviewed
        if reviewed is None:
            return
        needs = needs_you(reviewed.document)
        if self._fresh:
            self.only.setChecked(bool(needs))
            self.list.setFocus()
        else:
            self._remember()
        self._fresh = False
        self.heading.say(f"Review: {reviewed.document.card.title or document_name(reviewed.document.card)}")
        self.count.setText(review_line(reviewed.document.audit, len(needs)))
        self._on_session_turned()
        self._fill()

    def _on_session_turned(self) -> None:
        self.keys.undo.setEnabled(self.session.can_undo)
        self.keys.redo.setEnabled(self.session.can_redo)

    def _remember(self) -> None:
        if self.list.row is not None:
            self._wanted = self.list.row.key

    def _fill(self) -> None:
        if self.session.reviewed is None:
            return
        was = self.list.row
        rows = review_rows(self.session.reviewed.document, needing=self.only.isChecked())
        at = next((at for at, row in enumerate(rows) if row.key == self._wanted), None)
        if at is None:
            start = self._wanted if isinstance(self._wanted, int) else was.on.start if was else 0
            at = next((at for at, row in enumerate(rows) if row.on.end > start), len(rows) - 1)
        self.list.fill(rows, at)

    def _on_session_done(self, said: str, start: int) -> None:
        """Say what was done, and turn to it where it is listed."""
        self._say(said)
        row = self.list.row
        if row is None or not row.on.start <= start < row.on.end:
            self._turn_to(start)

    def _turn_to(self, start: int) -> None:
        for at, row in enumerate(self.list.lines.rows):
            if row.on.start <= start < row.on.end:
                self.list.choose(at)
                return

    def _say(self, words: str) -> None:
        self._show_said(words)
        announce(self, words)

    def _show_said(self, words: str) -> None:
        self.said.setText(words)
        self._fit_said()

    def _fit_said(self) -> None:
        """Beside how much there is left, or below it in as many lines as it takes: a refusal is to be read whole."""
        natural = self.said.fontMetrics().horizontalAdvance(self.said.text())
        beside = self.count.sizeHint().width() + self._below.spacing() + natural <= self._words.geometry().width()
        self._below.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _on_list_row_chosen(self) -> None:
        reviewed, row = self.session.reviewed, self.list.row
        if reviewed is None:
            return
        self.source.show_row(reviewed, row)
        is_finding, is_quote = isinstance(row and row.on, Finding), isinstance(row and row.on, Quote)
        for action in (*self.keys.kinds.values(), self.keys.theme):
            action.setEnabled(is_finding)
        self.keys.speaker.setEnabled(is_quote)

    def _on_theme_changed(self) -> None:
        """Larger text moves all below it: show the words in question where they are now."""
        QTimer.singleShot(0, self, self._show_words)
        QTimer.singleShot(0, self, self._fit_said)

    def _show_words(self) -> None:
        reviewed, row = self.session.reviewed, self.list.row
        if reviewed is not None and row is not None:
            self.source.show_passage(reviewed.document.card.id, row.on.start)

    def _on_only_toggled(self) -> None:
        self._remember()
        self._fill()

    def _on_source_passage_activated(self, passage: str) -> None:
        """A finding was clicked in the document."""
        for at, row in enumerate(self.list.lines.rows):
            if row.key == passage:
                self.list.choose(at)

    def _on_keys_following_triggered(self) -> None:
        rows, here = self.list.lines.rows, self.list.currentIndex().row()
        later = [at for at, row in enumerate(rows) if row.need and at > here]
        earlier = [at for at, row in enumerate(rows) if row.need and at < here]
        if later or earlier:
            self.list.choose((later or earlier)[0])
            self.list.setFocus()
        elif not (self.list.row and self.list.row.need):
            self._say("Nothing more in this document needs you.")
