"""The search box: hands the keys that move through the answers on to the pop-up."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from briefing_app.ui.searching.keys import is_for_answers

_WHAT, _SHORT = "Search briefings and my notes", "Search"
_AROUND = 32
"""What the style and the line itself keep free at both sides of its words."""
_NARROWING = (
    "Narrow a search by words such as council:shropshire, kind:improvement, theme:education, speaker:miles, "
    "type:note, after:2023, “a phrase” or -without"
)


class SearchBox(QLineEdit):
    """A line to type in, with the shortcut that leads to it shown at its end."""

    move_wanted = Signal(int)
    open_wanted = Signal()
    dismissed = Signal()
    """Escape was pressed."""
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(_WHAT)
        self.setAccessibleName(_WHAT)
        self.say_keys(council="")
        self.setToolTip(_NARROWING)
        self.setProperty("role", "search")
        self._hint = QLabel("Ctrl K", self)
        self._hint.setProperty("role", "muted")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inner = QHBoxLayout(self)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.addStretch(1)
        inner.addWidget(self._hint)
        self.textChanged.connect(self._on_self_changed)

    def say_keys(self, *, council: str) -> None:
        """Tell a screen reader the keys; of the switch only where there is a council to narrow to."""
        tab = f"Tab leads to a switch for only {council}, " if council else ""
        self.setAccessibleDescription(
            f"Down and Up choose among what was found, Enter opens it, {tab}Escape closes the list. Shortcut Ctrl+K."
        )

    def minimumSizeHint(self) -> QSize:
        """Narrow, so that the bar fits small windows."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter and Escape are for the answers; all else is typing."""
        if not is_for_answers(event, self):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the box was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words are said shorter where they would be cut, the shortcut shown only where it does not lie on them."""
        super().resizeEvent(event)
        self._choose_words()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text at the same width may need the shorter words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._choose_words()

    def _choose_words(self) -> None:
        room = self.width() - _AROUND
        self.setPlaceholderText(_WHAT if self.fontMetrics().horizontalAdvance(_WHAT) <= room else _SHORT)
        self._show_hint()

    def _on_self_changed(self) -> None:
        self._show_hint()

    def _show_hint(self) -> None:
        taken = self.fontMetrics().horizontalAdvance(self.placeholderText()) + self._hint.sizeHint().width() + 48
        self._hint.setVisible(not self.text() and taken < self.width())
