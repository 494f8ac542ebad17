"""The two pages of meeting mode: a question with its answer, and what stands where there is none."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from briefing_app.domain.meetings import AgendaQuestion, AskedState
from briefing_app.ui.meetings.parts import AnswerBox, LargeWords, StageButton, StateButton, WordsBeneath
from briefing_app.ui.reader.blocks.flow import FlowLayout
from briefing_app.ui.theme import Type, px, theme

LETTERS = {AskedState.ASKED: "A", AskedState.ANSWERED: "N", AskedState.FOLLOW_UP: "F"}
_STATES = {
    AskedState.NOT_ASKED: "Not asked yet",
    AskedState.ASKED: "Marked as asked",
    AskedState.ANSWERED: "Marked as answered",
    AskedState.FOLLOW_UP: "Marked as follow-up, under My questions too",
}


class AskPage(QWidget):
    """A question in large words, what it is about, what became of it, and the box for the answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.question = LargeWords(self)
        self.words = WordsBeneath(self)
        self.states = [StateButton(state, letter, self) for state, letter in LETTERS.items()]
        self.state = label("muted", self)
        self.saved = label("muted", self)
        self.box = AnswerBox(self)
        self.about = self._scroll_area()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.about, 1)
        column.addWidget(self._states_row())
        column.addLayout(self._answer_head())
        column.addWidget(self.box)

    def show_question(self, question: AgendaQuestion, answer: str, number: int) -> None:
        """Show a question and its answer from the top."""
        anchor = question.note.anchor
        self.question.show_words(question.note.text)
        self.words.show_words(" ".join(anchor.exact.split()), anchor.title, leads=bool(anchor.document or anchor.visit))
        with QSignalBlocker(self.box):
            self.box.setPlainText(answer)
            # One goes on with an answer, here as on the meeting's page.
            self.box.moveCursor(QTextCursor.MoveOperation.End)
        self.box.setAccessibleName(f"Answer to question {number}: {question.note.text}")
        self.show_state(question)
        self.saved.setText("")
        self.about.verticalScrollBar().setValue(0)

    def show_state(self, question: AgendaQuestion) -> None:
        """Show what became of it, in words beside the buttons too."""
        for button in self.states:
            button.setChecked(button.state is question.state)
        gone = "deleted from my questions since" if question.removed else ""
        self.state.setText("; ".join(filter(None, (_STATES[question.state], gone))))

    def _scroll_area(self) -> QScrollArea:
        inner = QWidget(self)
        inner.setProperty("role", "paper")
        words = QVBoxLayout(inner)
        words.setContentsMargins(0, 8, 12, 8)
        words.setSpacing(14)
        for part in (self.question, self.words):
            words.addWidget(part)
        words.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        return scroll

    def _states_row(self) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row, 10)
        for button in self.states:
            flow.addWidget(button)
        flow.addWidget(self.state)
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return row

    def _answer_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        title, hint = label("pane-heading", self), label("muted", self)
        title.setText("Answer")
        hint.setText("Enter or T to type, Esc to go back to the keys")
        head.addWidget(title)
        head.addSpacing(8)
        head.addWidget(hint, 1)
        head.addWidget(self.saved)
        return head


_LOOK_BACK = ("Look back at the meeting", "Look back: leave, and open the meeting’s page")
_TO_PAGE = ("Open the meeting’s page", "Open the meeting’s page: leave, and put questions on its list")


class EndPage(QWidget):
    """After the last question, or where there is none: how it went, or what to do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = label("title", self)
        self.told = label("", self)
        self.look_back = StageButton("", "", self)
        self.look_back.setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addStretch(1)
        for words in (self.title, self.told):
            words.setWordWrap(True)
            column.addWidget(words)
        column.addWidget(self.look_back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_way(self, *, shown: bool, over: bool) -> None:
        """Offer the way to the meeting's page: there is something to look back at only where something was asked."""
        label, said = _LOOK_BACK if over else _TO_PAGE
        self.look_back.setText(label)
        self.look_back.setAccessibleName(said)
        self.look_back.setToolTip(said)
        self.look_back.setVisible(shown)

    def _on_theme_changed(self) -> None:
        self.told.setStyleSheet(f"font-size: {px(Type.HEADING)}px;")


def label(role: str, parent: QWidget) -> QLabel:
    """A label of plain words in one of the style sheet's roles."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made
