"""The cards beside a page: one for an earlier area, one for a suggested question, and the strip that takes back."""

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefing_app.domain.wording import shortened
from briefing_app.ui.beside.earlier import NOTHING, Answer, Earlier
from briefing_app.ui.beside.reading import Question
from briefing_app.ui.theme import px, theme, tint, tokens
from briefing_app.ui.wrapping import wrapped

_WORDS = 80
_NARROWEST = 72


class Button(QPushButton):
    """A button that keeps no pane wider than it is wanted."""

    def minimumSizeHint(self) -> QSize:
        """Rather cut at the end than wider than the pane: what it does is told in full to a screen reader."""
        return QSize(px(_NARROWEST), super().minimumSizeHint().height())


def link_button(label: str, said: str, parent: QWidget) -> Button:
    """A button that looks like a link; `said` is what a screen reader says."""
    link = Button(label, parent)
    link.setProperty("role", "link")
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    link.setAccessibleName(said)
    return link


class EarlierCard(Button):
    """What an earlier visit asked for and what is said now; pressed, it opens the page that tells more."""

    def __init__(self, earlier: Earlier, parent: QWidget) -> None:
        super().__init__(parent)
        self.earlier = earlier
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(earlier.said)
        self.setAccessibleDescription("Opens “Since last time” at this matter")
        self._answer = _label("", self)
        self._answer.setTextFormat(Qt.TextFormat.RichText)
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 9, 11, 9)
        column.setSpacing(3)
        column.addWidget(_label(earlier.asked, self))
        column.addWidget(self._answer)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        """As its words need."""
        layout = self.layout()
        return layout.totalSizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As its words need at least."""
        layout = self.layout()
        return layout.totalMinimumSize() if layout else super().minimumSizeHint()

    def _on_theme_changed(self) -> None:
        """Colours stand in the text itself."""
        self._answer.setText(_answer_html(self.earlier.answer))


class QuestionCard(QFrame):
    """A suggested question: the program's until the member adds it."""

    add_wanted = Signal()

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self.question = question
        self.setProperty("role", "suggestion")
        self.setAccessibleName(f"Suggested question: {question.text}")
        self.add = link_button("Add to my questions", f"Add to my questions: {question.text}", self)
        tint(self.add, "add", "accent")
        self.add.clicked.connect(self.add_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 9, 11, 6)
        column.setSpacing(4)
        column.addWidget(_label(question.text, self))
        column.addWidget(_label(f"On: {shortened(question.words, _WORDS)}", self, "muted"))
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)


class AddedStrip(QFrame):
    """Says that a question was added, and takes it back."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.undo = Button("Undo", self)
        self.undo.setAccessibleName("Undo: take the question out of my questions again")
        self.undo.clicked.connect(self.undo_wanted)
        row = QHBoxLayout(self)
        row.addWidget(_label("Added to my questions.", self), 1)
        row.addWidget(self.undo)


def _answer_html(answer: Answer | None) -> str:
    now = tokens()
    if answer is None:
        return f'<span style="color:{now.muted}">Now: {NOTHING}</span>'
    kind = f"{answer.tone.shape} {escape(answer.kind)}"
    return (
        f'<span style="color:{now.muted}">{escape(answer.when)}: </span>'
        f'<span style="color:{now.colour(answer.tone)}; font-weight:600">{kind}</span>'
        f'<span style="color:{now.muted}">, {escape(answer.bond)}</span>'
    )


def _label(text: str, parent: QWidget, role: str = "") -> QLabel:
    label = wrapped(text, parent, role)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
