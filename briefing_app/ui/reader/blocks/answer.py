"""The box that an answer is typed in, on a meeting's page."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.growing import GrowingText
from briefing_app.ui.reader.answers import TO_TYPE, Answers, Asked
from briefing_app.ui.reader.blocks.base import plain_label
from briefing_app.ui.theme import px
from briefing_app.ui.theme.sizes import TARGET

NAME = "answerBox"
"""What the box is called among the window's widgets: the focus comes back to it when its question moves."""
_LINES = 2


class AnswerBox(QWidget):
    """A box as tall as its words, whether they are saved, and the way out; each key goes on to `Answers`."""

    grew = Signal()

    def __init__(self, asked: Asked, question: str, answers: Answers) -> None:
        super().__init__()
        self._asked, self._answers = asked, answers
        self.field = _Field()
        self.field.setObjectName(NAME)
        self.field.setAccessibleName(f"Answer to: {question}")
        self._saved = plain_label("", "muted")
        self.done = QPushButton("Done")
        self.done.setAccessibleName("Done: show the answer as text")
        self.done.setToolTip("Done (Esc): what was typed is saved")
        self.done.setMinimumHeight(px(TARGET))
        foot = QHBoxLayout()
        foot.addWidget(self._saved, 1)
        foot.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addLayout(foot)
        self.show_text()
        self.show_saved()
        self.field.textChanged.connect(self._on_field_changed)
        self.field.cursorPositionChanged.connect(self._on_field_changed)
        self.field.left.connect(answers.left)
        self.field.done.connect(lambda: answers.done.emit(*asked))
        self.field.grew.connect(self.grew)
        self.done.clicked.connect(lambda: answers.done.emit(*asked))

    def show_text(self) -> None:
        """Show the words as they are known now."""
        box = self._answers.box(*self._asked)
        if box is None:
            return
        with QSignalBlocker(self.field):
            if self.field.toPlainText() != box.text:
                self.field.setPlainText(box.text)
            cursor = self.field.textCursor()
            cursor.setPosition(min(box.at, self.field.document().characterCount() - 1))
            self.field.setTextCursor(cursor)

    def show_saved(self) -> None:
        """Say whether they are on the disk."""
        box = self._answers.box(*self._asked)
        self._saved.setText(box.saved if box else "")

    def _on_field_changed(self) -> None:
        self._answers.type(*self._asked, self.field.toPlainText(), self.field.textCursor().position())


class _Field(GrowingText):
    """Plain text that grows with what is written; Tab and Escape leave it."""

    done = Signal()
    grew = Signal()

    def __init__(self) -> None:
        super().__init__(_LINES)
        self.setPlaceholderText(TO_TYPE)
        self._shown = self.sizeHint().height()
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        # A line begun with Enter has its height only once all is laid out.
        self.textChanged.connect(self._on_size_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key writes, but the one that leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _on_size_changed(self) -> None:
        height = self.sizeHint().height()
        if height != self._shown:
            self._shown = height
            self.grew.emit()
