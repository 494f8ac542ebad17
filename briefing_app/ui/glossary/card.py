"""The small card that explains one term, over the page it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.glossary.wording import concerns, heading, origin
from briefing_app.ui.speaking import announce
from briefing_app.ui.theme import px
from briefing_app.ui.wrapping import wrapped

if TYPE_CHECKING:
    from briefing_app.glossary import GlossaryTerm

_WIDTH = 380
_GAP = 4
_KEYS = "F1 next term · Esc closes"


class TermCard(QFrame):
    """Term, meaning and whom it concerns; with the focus in it where it was opened by key."""

    glossary_wanted = Signal(str)
    """The term to open the glossary at."""
    step_wanted = Signal(int)
    """The next term, or the one before."""
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._term = ""
        self._name, self._meaning = wrapped("", self, "pane-heading"), wrapped("", self)
        self._who, self._keys = wrapped("", self, "muted"), wrapped("", self, "muted")
        self._keys.setWordWrap(False)
        self._open = QPushButton("Open glossary", self)
        self._open.setProperty("role", "link")
        self._open.clicked.connect(lambda: self.glossary_wanted.emit(self._term))
        self._lay_out()
        self.setGraphicsEffect(QGraphicsDropShadowEffect(self, blurRadius=24, color=QColor(0, 0, 0, 70)))
        self.hide()

    def explain(self, term: GlossaryTerm, beside: QRect, *, by_key: bool) -> None:
        """Show a term's meaning below (or above) a rectangle of the window."""
        self._term = term.term
        self._name.setText(heading(term))
        self._meaning.setText(term.meaning)
        self._who.setText("\n".join(filter(None, (concerns(term), origin(term)))))
        self._who.setVisible(bool(self._who.text()))
        self._keys.setText(_KEYS if by_key else "")
        self.setAccessibleName(f"Explanation: {heading(term)}")
        self._open.setAccessibleName(f"Open glossary at {term.term}")
        # Hidden, it keeps the measures of the size of text that it was last shown in.
        self.show()
        self._place(beside)
        self.raise_()
        if by_key:
            self.setFocus(Qt.FocusReason.PopupFocusReason)
            announce(self, ". ".join(filter(None, (f"{heading(term)}: {term.meaning}", concerns(term), origin(term)))))

    def holds_focus(self) -> bool:
        """Whether the keyboard is with the card."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, F1 goes on to the next term, Shift+F1 back, Enter opens the glossary."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.hide()
            case Qt.Key.Key_F1:
                self.step_wanted.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open.click()
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:  # Qt's own signature
        """Tab goes to the link, then back to the page."""
        if following and self.hasFocus():
            self._open.setFocus(Qt.FocusReason.TabFocusReason)
        elif not following and self._open.hasFocus():
            self.setFocus(Qt.FocusReason.BacktabFocusReason)
        else:
            self.hide()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that the card is gone."""
        super().hideEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 8)
        column.setSpacing(4)
        for label in (self._name, self._meaning, self._who):
            column.addWidget(label)
        foot = QHBoxLayout()
        foot.addWidget(self._open)
        foot.addStretch(1)
        foot.addWidget(self._keys)
        column.addLayout(foot)

    def _place(self, beside: QRect) -> None:
        window = self._window.rect().adjusted(8, 8, -8, -8)
        self.setFixedWidth(min(px(_WIDTH), window.width()))
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
        left = max(window.left(), min(beside.left() - 12, window.right() - self.width()))
        below = beside.bottom() + _GAP
        fits = below + self.height() <= window.bottom()
        self.move(left, below if fits else max(window.top(), beside.top() - _GAP - self.height()))
