"""Meeting mode on screen: one question at a time, large, with what it is about, its answer and what became of it."""

from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.meetings import AgendaQuestion, AskedState
from briefing_app.ui.meetings.parts import AnswerBox, LargeWords, StageButton, StateButton, WordsBeneath
from briefing_app.ui.reader.blocks.flow import FlowLayout
from briefing_app.ui.speaking import announce
from briefing_app.ui.theme import Type, px, theme

LETTERS = {AskedState.ASKED: "A", AskedState.ANSWERED: "N", AskedState.FOLLOW_UP: "F"}
_KEYS = {Qt.Key.Key_A: AskedState.ASKED, Qt.Key.Key_N: AskedState.ANSWERED, Qt.Key.Key_F: AskedState.FOLLOW_UP}
_ON = {Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_PageDown}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace}
_SCROLL = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WRITE = {*_ENTER, Qt.Key.Key_T}
_BESIDE = {AskedState.NOT_ASKED: "Not asked yet", AskedState.FOLLOW_UP: "It is under My questions too"}
"""What is said beside the buttons, where they do not say it."""
_WIDEST = 1000


class MeetingStage(QFrame):
    """Shows what it is given; tells what the member wants."""

    turn_wanted = Signal(int)
    """By how many questions to go on, or back."""
    state_wanted = Signal(object)
    """The `AskedState` chosen."""
    typed = Signal(str)
    """What the answer's box now holds."""
    typing_left = Signal()
    words_wanted = Signal()
    """The words a question is about are to be shown in their document."""
    look_back_wanted = Signal()
    """The meeting's page is wanted."""
    leave_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Meeting mode")
        self._title = _label("pane-heading", self)
        self.count = _label("pane-heading", self)
        self.leave = StageButton("Leave   Esc", "Leave meeting mode, key Escape", self)
        self.question = LargeWords(self)
        self.state = _label("muted", self)
        self.words = WordsBeneath(self)
        self.box = AnswerBox(self)
        self.saved = _label("muted", self)
        self.states = [StateButton(state, letter, self) for state, letter in LETTERS.items()]
        self.back = StageButton("Previous   ←", "Previous question, key Left or Page Up", self)
        self.on = StageButton("Next   Space", "Next question, key Space, Right or Page Down", self)
        self.on.setProperty("role", "primary")
        self.trouble = _label("error", self)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.look_back = StageButton("Look back at the meeting", "Look back: leave, and open the meeting’s page", self)
        self.look_back.setProperty("role", "primary")
        self.told = _label("", self)
        self._ask = self._asking()
        self._end = self._ending()
        self._middle = QStackedWidget(self)
        for page in (self._ask, self._end):
            self._middle.addWidget(page)
        self._lay_out()
        self._connect()

    def show_question(self, question: AgendaQuestion, answer: str, number: int, of: int, title: str) -> None:
        """Show a question with what is known of it, and say its number."""
        self._title.setText(title)
        self.count.setText(f"{number} of {of}")
        self.question.setText(question.note.text)
        anchor = question.note.anchor
        self.words.show_words(" ".join(anchor.exact.split()), anchor.title, leads=bool(anchor.document or anchor.visit))
        with QSignalBlocker(self.box):
            self.box.setPlainText(answer)
        self.box.setAccessibleName(f"Answer to question {number}: {question.note.text}")
        self.show_state(question)
        self.saved.setText("")
        self.back.setEnabled(number > 1)
        self.on.setEnabled(True)
        self._middle.setCurrentWidget(self._ask)
        self._scroll.verticalScrollBar().setValue(0)
        said = f"Question {number} of {of}"
        self.setAccessibleName(f"{said}: {question.note.text}")
        announce(self, f"{said}. {question.note.text}. {say_state(question)}")

    def show_state(self, question: AgendaQuestion) -> None:
        """Show what became of the question on screen."""
        for button in self.states:
            button.setChecked(button.state is question.state)
        gone = "Deleted from my questions since" if question.removed else ""
        self.state.setText(" · ".join(filter(None, (_BESIDE.get(question.state, ""), gone))))

    def show_trouble(self, why: str) -> None:
        """Say why something could not be kept; nothing where all is well again."""
        if why and why != self.trouble.text():
            announce(self, why, urgent=True)
        self.trouble.setText(why)
        self.trouble.setVisible(bool(why))
        if why:
            self.saved.setText("Not saved")

    def show_end(self, said: str, details: str, title: str, *, back: bool, look_back: bool) -> None:
        """Show that there is no further question, or none at all, and what to do."""
        self._title.setText(title)
        self.count.setText("")
        self._end_title.setText(said)
        self.told.setText(details)
        self.look_back.setVisible(look_back)
        self.back.setEnabled(back)
        self.on.setEnabled(False)
        self._middle.setCurrentWidget(self._end)
        self.setAccessibleName(f"{said} {details}")
        announce(self, f"{said} {details}")
        self.setFocus()

    @property
    def at_end(self) -> bool:
        """Whether no question is on screen."""
        return self._middle.currentWidget() is self._end

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that need no button: on, back, what became of it, to the answer, to the words, away."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        pressing = key in _ENTER and isinstance(QApplication.focusWidget(), QAbstractButton)
        if not plain or pressing or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif key in _ON | _BACK:
            self.turn_wanted.emit(1 if key in _ON else -1)
        elif key is Qt.Key.Key_Escape:
            self.leave_wanted.emit()
        elif key in _SCROLL:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + _SCROLL[key] * bar.pageStep() // 3)
        elif self.at_end and key in _WRITE and not self.look_back.isHidden():
            self.look_back_wanted.emit()
        elif self.at_end or not self._asked_for(key):
            super().keyPressEvent(event)

    def _asked_for(self, key: Qt.Key) -> bool:
        """Do what a key asks for while a question is on screen; whether it asks for anything."""
        if key in _KEYS:
            self.state_wanted.emit(_KEYS[key])
        elif key in _WRITE:
            self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif key is Qt.Key.Key_O and not self.words.open.isHidden():
            self.words_wanted.emit()
        else:
            return False
        return True

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.turn_wanted.emit(-1))
        self.on.clicked.connect(lambda: self.turn_wanted.emit(1))
        self.leave.clicked.connect(self.leave_wanted)
        self.look_back.clicked.connect(self.look_back_wanted)
        self.words.open.clicked.connect(self.words_wanted)
        self.box.textChanged.connect(self._on_box_changed)
        self.box.turned.connect(self.turn_wanted)
        self.box.left.connect(self.typing_left)
        self.box.done.connect(self.setFocus)
        for button in self.states:
            button.clicked.connect(lambda _=False, state=button.state: self.state_wanted.emit(state))
        # While one types, letters are words; with Alt they still say what became of the question.
        for state, letter in LETTERS.items():
            shortcut = QShortcut(QKeySequence(f"Alt+{letter}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda state=state: self.state_wanted.emit(state))
        stops = (self, self.words.open, *self.states, self.box, self.look_back, self.back, self.on, self.leave)
        for one, after in pairwise(stops):
            QWidget.setTabOrder(one, after)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_box_changed(self) -> None:
        self.typed.emit(self.box.toPlainText())

    def _on_theme_changed(self) -> None:
        self._whole.setMaximumWidth(px(_WIDEST))
        self.told.setStyleSheet(f"font-size: {px(Type.HEADING)}px;")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._title, 1)
        top.addWidget(self.count)
        top.addWidget(self.leave)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.on)
        self._whole = QWidget(self)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._middle, 1)
        column.addWidget(self.trouble)
        column.addLayout(foot)
        around = QHBoxLayout(self)
        around.setContentsMargins(32, 16, 32, 16)
        around.addStretch(0)
        around.addWidget(self._whole, 1)
        around.addStretch(0)

    def _asking(self) -> QWidget:
        inner = QWidget(self)
        inner.setProperty("role", "paper")
        words = QVBoxLayout(inner)
        words.setContentsMargins(0, 8, 12, 8)
        words.setSpacing(14)
        for part in (self.question, self.words):
            words.addWidget(part)
        words.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._states_row())
        column.addLayout(self._answer_head())
        column.addWidget(self.box)
        return page

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
        label = _label("pane-heading", self)
        label.setText("Answer")
        hint = _label("muted", self)
        hint.setText("Enter or T to type, Esc to go back to the keys")
        head.addWidget(label)
        head.addSpacing(8)
        head.addWidget(hint, 1)
        head.addWidget(self.saved)
        return head

    def _ending(self) -> QWidget:
        page = QWidget(self)
        self._end_title = _label("title", page)
        self._end_title.setWordWrap(True)
        self.told.setWordWrap(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._end_title)
        column.addWidget(self.told)
        column.addWidget(self.look_back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        return page


def say_state(question: AgendaQuestion) -> str:
    """What became of a question, in words."""
    return "Not asked yet" if question.state is AskedState.NOT_ASKED else question.state.value.capitalize()


def _label(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label
