"""The parts of meeting mode: buttons that leave the keys to the stage, large words, the box for the answer."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.domain.meetings import AskedState
from briefing_app.domain.wording import capital
from briefing_app.ui.breaking import breakable
from briefing_app.ui.reader.answers import TO_TYPE
from briefing_app.ui.reader.page import asked_sign
from briefing_app.ui.theme import px, theme, tint
from briefing_app.ui.words_box import WordsBox
from briefing_app.ui.wrapping import wrapped

_LEFT_TO_STAGE = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_LINES = 3
LARGE, LARGEST = 30, 46
"""The question's size at 100 % text, and the most it grows to: it is to stand on one screen."""


class StageButton(QPushButton):
    """A button that does not take the focus when clicked, and leaves the arrow keys to the stage."""

    def __init__(self, label: str, said: str, parent: QWidget) -> None:
        super().__init__(label, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(said)
        self.setToolTip(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press it; arrows turn to another question."""
        if event.key() in _LEFT_TO_STAGE:
            event.ignore()
        else:
            super().keyPressEvent(event)


class StateButton(StageButton):
    """Says and changes whether a question is in a state: by shape, word and frame."""

    def __init__(self, state: AskedState, letter: str, parent: QWidget) -> None:
        word = capital(state.value)
        super().__init__(f" {word}   {letter}", f"{word}, key {letter}", parent)
        self.setToolTip(f"{word}: {letter}, or Alt+{letter} while typing")
        self.state = state
        self.setCheckable(True)
        tint(self, asked_sign(state))


class LargeWords(QLabel):
    """The question, as large as the room allows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_words(self, text: str) -> None:
        """Show a question; a long address in it goes on in the next line."""
        shown = breakable(text)
        self.setText(shown)
        self.setAccessibleName(text)
        # What is copied here would hold the places where lines may end, and an address would lead nowhere.
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextSelectableByMouse if shown == text else flag.NoTextInteraction)

    def _on_theme_changed(self) -> None:
        self.setStyleSheet(f"font-size: {min(px(LARGE), LARGEST)}px; font-weight: 600;")


class WordsBeneath(QFrame):
    """The words that a question is about, where they stand, and the way to them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._exact, self._title = wrapped("", self), wrapped("", self, "muted")
        self.open = StageButton("Open the words   O", "Open the words in the document, key O", self)
        self.open.setProperty("role", "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(6)
        for part in (self._exact, self._title):
            column.addWidget(part)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_words(self, exact: str, title: str, *, leads: bool) -> None:
        """Show words, and what they are from; nothing at all where a question is on nothing."""
        self._exact.setText(breakable(f"“{exact}”"))
        self._exact.setVisible(bool(exact))
        self._title.setText(title)
        self.open.setVisible(leads)
        self.open.setText("Open the words   O" if exact else "Open what it is about   O")
        self.setVisible(bool(exact or leads))
        self.setAccessibleName(f"About: {exact or title}")

    def _on_theme_changed(self) -> None:
        self._exact.setStyleSheet(f"font-size: {px(16)}px;")


class AnswerBox(WordsBox):
    """Where the answer is typed; Escape leaves it, Page Up and Page Down turn to another question."""

    turned = Signal(int)
    done = Signal()
    """Escape was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(TO_TYPE)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self.setStyleSheet(f"font-size: {px(16)}px;")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """So many lines; more can be scrolled to."""
        return QSize(200, round(_LINES * px(16) * 1.2) + 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All keys write, but those that turn and leave."""
        match event.key():
            case Qt.Key.Key_PageDown:
                self.turned.emit(1)
            case Qt.Key.Key_PageUp:
                self.turned.emit(-1)
            case Qt.Key.Key_Escape:
                self.done.emit()
            case _:
                super().keyPressEvent(event)
