"""Meeting mode on screen: one question at a time, large, with what it is about, its answer and what became of it."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.domain.meetings import AgendaQuestion, AskedState
from briefing_app.ui.meetings.asking import LETTERS, AskPage, EndPage, label
from briefing_app.ui.meetings.parts import StageButton
from briefing_app.ui.speaking import announce
from briefing_app.ui.theme import px, theme
from briefing_app.ui.wording import in_sentences
from briefing_app.ui.wrapping import wrapped

_KEYS = {Qt.Key.Key_A: AskedState.ASKED, Qt.Key.Key_N: AskedState.ANSWERED, Qt.Key.Key_F: AskedState.FOLLOW_UP}
_ON = {Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_PageDown}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace}
_SCROLL = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WRITE = {*_ENTER, Qt.Key.Key_T}
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
        # A committee's name may be long: it goes on below, and the way out beside it stays whole.
        self._title = wrapped("", self, "pane-heading")
        self.count = label("pane-heading", self)
        self.leave = StageButton("Leave   Esc", "Leave meeting mode, key Escape", self)
        self.ask = AskPage(self)
        self.end = EndPage(self)
        self.box = self.ask.box
        self.trouble = wrapped("", self, "error")
        self.trouble.hide()
        self.back = StageButton("Previous   ←", "Previous question, key Left or Page Up", self)
        self.on = StageButton("Next   Space", "Next question, key Space, Right or Page Down", self)
        self.on.setProperty("role", "primary")
        self._middle = QStackedWidget(self)
        for page in (self.ask, self.end):
            self._middle.addWidget(page)
        self._lay_out()
        self._connect()

    def show_question(self, question: AgendaQuestion, answer: str, number: int, of: int, title: str) -> None:
        """Show a question with what is known of it, and say its number."""
        self._title.setText(title)
        self.count.setText(f"{number} of {of}")
        self.ask.show_question(question, answer, number)
        self.back.setEnabled(number > 1)
        self.on.setEnabled(True)
        self._middle.setCurrentWidget(self.ask)
        said = f"Question {number} of {of}"
        self.setAccessibleName(f"{said}: {question.note.text}")
        announce(self, in_sentences(said, question.note.text, say_state(question)))

    def show_trouble(self, why: str) -> None:
        """Say why something could not be kept; nothing where all is well again."""
        if why and why != self.trouble.text():
            announce(self, why, urgent=True)
        self.trouble.setText(why)
        self.trouble.setVisible(bool(why))
        if why:
            self.ask.saved.setText("Not saved")

    def show_end(self, said: str, details: str, title: str, *, back: bool, look_back: bool) -> None:
        """Show that there is no further question, or none at all, and what to do."""
        self._title.setText(title)
        self.count.setText("")
        self.end.title.setText(said)
        self.end.told.setText(details)
        self.end.show_way(shown=look_back, over=back)
        self.back.setEnabled(back)
        self.on.setEnabled(False)
        self._middle.setCurrentWidget(self.end)
        self.setAccessibleName(f"{said} {details}")
        announce(self, f"{said} {details}")
        self.setFocus()

    @property
    def at_end(self) -> bool:
        """Whether no question is on screen."""
        return self._middle.currentWidget() is self.end

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
            bar = self.ask.about.verticalScrollBar()
            bar.setValue(bar.value() + _SCROLL[key] * bar.pageStep() // 3)
        elif self.at_end and key in _WRITE and not self.end.look_back.isHidden():
            self.look_back_wanted.emit()
        elif self.at_end or not self._asked_for(key):
            super().keyPressEvent(event)

    def _asked_for(self, key: Qt.Key) -> bool:
        """Do what a key asks for while a question is on screen; whether it asks for anything."""
        if key in _KEYS:
            self.state_wanted.emit(_KEYS[key])
        elif key in _WRITE:
            self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif key is Qt.Key.Key_O and not self.ask.words.open.isHidden():
            self.words_wanted.emit()
        else:
            return False
        return True

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.turn_wanted.emit(-1))
        self.on.clicked.connect(lambda: self.turn_wanted.emit(1))
        self.leave.clicked.connect(self.leave_wanted)
        self.end.look_back.clicked.connect(self.look_back_wanted)
        self.ask.words.open.clicked.connect(self.words_wanted)
        self.box.textChanged.connect(self._on_box_changed)
        self.box.turned.connect(self.turn_wanted)
        self.box.left.connect(self.typing_left)
        self.box.done.connect(self.setFocus)
        for button in self.ask.states:
            button.clicked.connect(lambda _=False, state=button.state: self.state_wanted.emit(state))
        # While one types, letters are words; with Alt they still say what became of the question.
        for state, letter in LETTERS.items():
            shortcut = QShortcut(QKeySequence(f"Alt+{letter}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda state=state: self.state_wanted.emit(state))
        stops = (
            self,
            self.ask.words.open,
            *self.ask.states,
            self.box,
            self.end.look_back,
            self.back,
            self.on,
            self.leave,
        )
        for one, after in pairwise(stops):
            QWidget.setTabOrder(one, after)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_box_changed(self) -> None:
        self.typed.emit(self.box.toPlainText())

    def _on_theme_changed(self) -> None:
        self._whole.setMaximumWidth(px(_WIDEST))

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


def say_state(question: AgendaQuestion) -> str:
    """What became of a question, in words."""
    return "Not asked yet" if question.state is AskedState.NOT_ASKED else question.state.value.capitalize()
