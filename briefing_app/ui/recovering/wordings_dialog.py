"""What a note said before, to be read, copied or used again."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.ui.recovering.differing import other_words
from briefing_app.ui.recovering.lines import lines_list
from briefing_app.ui.recovering.parts import button, read_only
from briefing_app.ui.speaking import announce
from briefing_app.ui.theme import DIALOG, px, theme, tokens
from briefing_app.ui.wrapping import wrapped

_MARKED = "Underlined: words that your note does not have now."
_ALL_THERE = "All of these words are in your note now."
_NOW = "This is what your note says now."


class WordingLine(NamedTuple):
    """A wording as the dialog shows it."""

    line: str
    text: str


class WordingsDialog(QDialog):
    """Wordings on the left, what the note says now first; the chosen one's words on the right."""

    use_wanted = Signal(str)
    """The note is to say this again."""

    def __init__(self, now: str, earlier: Sequence[WordingLine], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Earlier wordings")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._now, self._legend = now, ""
        self._texts = [now, *(one.text for one in earlier)]
        self.list = lines_list("Wordings, the newest first", self)
        self.list.addItems(["As it is now", *(one.line for one in earlier)])
        self.text = read_only("The words of the chosen wording", self)
        self.differs = wrapped("", self, "muted")
        self.use_button = button("Use this wording", "Use this wording; what the note says now is kept", self)
        self.copy_button = button("Copy", "Copy this wording", self)
        self.close_button = button("Close", "Close", self)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(self._use)
        self.use_button.clicked.connect(self._use)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.reject)
        theme().changed.connect(self._on_theme_changed)
        self.list.setCurrentRow(min(1, len(earlier)))
        self.list.setFocus()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(px(8))
        right.addWidget(self.text, 1)
        right.addWidget(self.differs)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.list)
        row.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.use_button)
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*DIALOG)
        column.setSpacing(px(10))
        column.addLayout(row, 1)
        column.addLayout(foot)
        self._fit()

    def _fit(self) -> None:
        room = self.screen().availableGeometry().size() * 0.9
        width = min(px(720), room.width())
        self.list.setFixedWidth(min(px(230), width * 2 // 5))
        self.resize(width, min(px(440), room.height()))

    def _on_theme_changed(self) -> None:
        self._fit()
        self._show_chosen()

    def _show_chosen(self) -> None:
        text = self._texts[self.list.currentRow()]
        self.text.setPlainText(text)
        self.use_button.setEnabled(text != self._now)
        found = other_words(text, self._now)
        self._underline(text, found or ())
        if self.list.currentRow() == 0:
            self._legend = _NOW
        else:
            self._legend = "" if found is None else _MARKED if found else _ALL_THERE
        self.differs.setText(self._legend)
        self.differs.setVisible(bool(self._legend))

    def _underline(self, text: str, places: Iterable[tuple[int, int]]) -> None:
        marked = QTextCharFormat()
        marked.setFontUnderline(True)
        marked.setFontWeight(QFont.Weight.DemiBold)
        marked.setBackground(QColor(tokens().accent_soft))
        cursor = QTextCursor(self.text.document())
        # Laid out once for all, and not for each: of a long note that took half a minute.
        cursor.beginEditBlock()
        done = units = 0
        for start, end in places:
            # Qt counts a character beyond the first plane twice.
            first = units + _units(text[done:start])
            done, units = end, first + _units(text[start:end])
            cursor.setPosition(first)
            cursor.setPosition(units, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(marked)
        cursor.endEditBlock()

    def _use(self) -> None:
        text = self._texts[self.list.currentRow()]
        if text != self._now:
            self.use_wanted.emit(text)
            self.accept()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._texts[self.list.currentRow()])
        self.differs.setText(" ".join(filter(None, ("Copied.", self._legend))))
        self.differs.show()
        announce(self, "Copied")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
