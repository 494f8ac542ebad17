"""Small questions asked while reviewing: which theme, who spoke, where to split."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.briefing import Speaker
from briefing_app.domain.one_line import one_line
from briefing_app.domain.themes import Theme
from briefing_app.ui.reader.markup import points_from_utf16, utf16_from_points
from briefing_app.ui.theme import DIALOG, px
from briefing_app.ui.wrapping import wrap_lines, wrapped

_OK = QDialogButtonBox.StandardButton.Ok
_ROUND = 34
"""What the style puts around a button's words."""
_CANCEL = QDialogButtonBox.StandardButton.Cancel


class AskDialog(QDialog):
    """A question with an answer and Cancel, deleted once answered."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*DIALOG)

    def end_with(self, words: str, first: QWidget) -> None:
        """Put the buttons below all else, these words on the one that answers; the keyboard begins at `first`.

        Made last, they are also last to the Tab key.
        """
        buttons = QDialogButtonBox(_OK | _CANCEL, self)
        button = buttons.button(_OK)
        button.setProperty("role", "primary")
        button.setText(words)
        bold = QFont(self.font())
        bold.setBold(True)
        button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(words) + _ROUND)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(buttons)
        first.setFocus()


class ThemeDialog(AskDialog):
    """Which theme a finding belongs under."""

    chosen = Signal(Theme)

    def __init__(self, now: Theme, parent: QWidget) -> None:
        super().__init__("Theme", parent)
        self.list = QListWidget(self)
        wrap_lines(self.list)
        self.list.setAccessibleName("Theme of this finding; type its first letters")
        self.list.addItems([theme.label for theme in Theme])
        self.list.setCurrentRow(list(Theme).index(now))
        self.list.itemActivated.connect(self.accept)
        self.column.addWidget(self.list)
        self.end_with("Set theme", self.list)
        self.accepted.connect(lambda: self.chosen.emit(list(Theme)[self.list.currentRow()]))
        room = self.screen().availableGeometry().height() * 3 // 4
        self.resize(px(340), min(px(560), room))

    def showEvent(self, event: QShowEvent) -> None:
        """The theme it has now is in view, however far down the list it stands."""
        super().showEvent(event)
        self.list.scrollTo(self.list.currentIndex(), QListWidget.ScrollHint.PositionAtCenter)


class SpeakerDialog(AskDialog):
    """Who said a quote; whoever else the document quotes is offered."""

    chosen = Signal(Speaker)

    def __init__(self, now: Speaker, known: Sequence[Speaker], parent: QWidget) -> None:
        super().__init__("Speaker", parent)
        self._known = {who.name: who for who in known if who.name}
        self.name = QComboBox(self)
        self.name.setEditable(True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.name.addItems([*self._known])
        self.role, self.organisation = QLineEdit(now.role, self), QLineEdit(now.organisation, self)
        for label, field in (("Name", self.name), ("Role", self.role), ("Organisation", self.organisation)):
            field.setAccessibleName(f"{label} of the speaker")
            field.setMinimumWidth(px(340))
            caption = QLabel(label, self)
            caption.setProperty("role", "pane-heading")
            caption.setBuddy(field)
            self.column.addWidget(caption)
            self.column.addWidget(field)
            self.column.addSpacing(8)
        for line in (self.role, self.organisation):
            # Of one that is longer than its field the beginning says most.
            line.setCursorPosition(0)
        self.name.setCurrentText(now.name)
        self.name.activated.connect(self._on_name_activated)
        self.end_with("Set speaker", self.name)
        self.accepted.connect(lambda: self.chosen.emit(self.speaker))

    @property
    def speaker(self) -> Speaker:
        """Who is named in the fields."""
        said = (self.name.currentText(), self.role.text(), self.organisation.text())
        return Speaker(*map(one_line, said))

    def _on_name_activated(self) -> None:
        who = self._known.get(self.name.currentText())
        if who:
            self.role.setText(who.role)
            self.organisation.setText(who.organisation)


class SplitDialog(AskDialog):
    """Where to split some words: at the cursor."""

    chosen = Signal(int)
    """Code points from the beginning of the words."""

    def __init__(self, text: str, at: int, parent: QWidget) -> None:
        super().__init__("Split in two", parent)
        self._text = text
        ask = wrapped("Put the cursor where the second part begins, then press Enter.", self)
        self.words = QPlainTextEdit(text, self)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.words.setAccessibleName(ask.text())
        self.words.setCursorWidth(3)
        cursor = self.words.textCursor()
        cursor.setPosition(utf16_from_points(text, at))
        self.words.setTextCursor(cursor)
        self.words.moveCursor(QTextCursor.MoveOperation.NoMove)
        self.column.addWidget(ask)
        self.column.addWidget(self.words)
        self.end_with("Split here", self.words)
        self.accepted.connect(lambda: self.chosen.emit(self.point))
        self.resize(px(480), px(260))

    @property
    def point(self) -> int:
        """Where the cursor is, or where the selection begins."""
        return points_from_utf16(self._text, self.words.textCursor().selectionStart())
