"""One message at a time, above what is read: what happened, what was kept, what to do."""

from collections.abc import Callable, Iterator, Sequence
from math import ceil

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.focusing import GoingBar
from briefing_app.ui.speaking import announce
from briefing_app.ui.theme import theme
from briefing_app.ui.wrapping import wrapped

LINES = 10
"""How tall a list of details grows before it scrolls."""
_FEW, _SHARE = 3, 0.3
"""So many lines of it are always shown; of the window's height it takes at most this share."""
_AROUND = 24
"""What stands above and below the lines of details."""
PAGES = 2
"""For how many pages good news stays: the page it came with, and no other."""


_BULLET = "• "


class _Offer(QPushButton):
    """A button beside the message, and what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.then: Callable[[], object] | None = None


class MessageBar(GoingBar):
    """Stays until closed or replaced; errors are read out at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAccessibleName("Message")
        self._text = wrapped("", self)
        self._details = QPlainTextEdit(self)
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self.offer_button, self.other_button = self._offers = _Offer(self), _Offer(self)
        for button in self._offers:
            button.clicked.connect(lambda _checked=False, button=button: self._on_offer_clicked(button))
        self._close = QPushButton("Close", self)
        self._close.setProperty("role", "quiet")
        self._close.setAccessibleName("Close this message")
        self._close.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.addWidget(self._text)
        words.addWidget(self._details)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addLayout(words, 1)
        # One above the other: side by side, large text would leave the words no room.
        offers = QVBoxLayout()
        for button in self._offers:
            offers.addWidget(button)
        layout.addLayout(offers)
        layout.addWidget(self._close)
        self._error, self._pages = False, 0
        theme().changed.connect(self._fit_soon)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty where nothing is."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def details(self) -> str:
        """The lines below it."""
        return self._details.toPlainText()

    def pass_by(self) -> None:
        """Another page is shown: what is good news goes, at the second page after it."""
        self._pages -= 1
        if self._pages <= 0 and not self._error:
            self.hide()

    def say(self, text: str, details: Sequence[tuple[str, Sequence[str]]] = (), *, error: bool = False) -> None:
        """Show a message, with lines of detail below it: each sort under its heading, where there are several."""
        self._error, self._pages = error, PAGES
        self._withdraw()
        self._text.setText(text)
        shown = list(_lines(details))
        self._details.setPlainText("\n".join(shown))
        self._details.setAccessibleName("; ".join(heading for heading, _ in details))
        self._details.setVisible(bool(details))
        self.show()
        self._fit_details()
        self._fit_soon()
        self._details.moveCursor(QTextCursor.MoveOperation.Start)
        self._details.ensureCursorVisible()
        announce(self, " ".join((text, *(line.removeprefix(_BULLET) for line in shown))), urgent=error)

    def add(self, text: str) -> None:
        """Go on with what is said now, its buttons as they are; say it alone where nothing is."""
        if self.isHidden():
            self.say(text)
            return
        self._pages = PAGES
        self._text.setText(f"{self._text.text()} {text}")
        self._fit_soon()
        announce(self, text)

    def unsay(self, text: str) -> None:
        """Say it no longer, if it is still what is said: it is not so any more."""
        if self.text == text:
            self.hide()

    def offer(self, label: str, spoken: str, then: Callable[[], object]) -> None:
        """Put a button beside the message that is shown, until it is closed or replaced; a second one if need be."""
        free = (button for button in self._offers if button.isHidden())
        button = next(free, self._offers[-1])
        button.then = then
        button.setText(label)
        button.setAccessibleName(spoken)
        button.show()

    def withdraw(self, then: Callable[[], object]) -> None:
        """Take the button away if it is still the one for this."""
        for button in self._offers:
            if button.then is then:
                self._take_away(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width the details have other lines."""
        super().resizeEvent(event)
        self._fit_soon()

    def _fit_soon(self) -> None:
        # What is shown knows its new width, as the new size of its text, only after this.
        QTimer.singleShot(0, self, self._fit_details)

    def _fit_details(self) -> None:
        """Make the details as high as their lines, as far as that goes."""
        document, line = self._details.document(), self._details.fontMetrics().lineSpacing()
        # Large lines must leave room for the page, or the window would grow past the screen's edge.
        most = max(_FEW * line, min(LINES * line, int(self.window().height() * _SHARE)))
        layout = document.documentLayout()
        blocks = (document.findBlockByNumber(number) for number in range(document.blockCount()))
        wanted = sum(layout.blockBoundingRect(block).height() for block in blocks)
        self._details.setFixedHeight(min(ceil(wanted), most) + _AROUND)

    def _withdraw(self) -> None:
        for button in self._offers:
            self._take_away(button)

    def _take_away(self, button: QPushButton) -> None:
        self.give_focus_away(button)
        button.hide()

    def _on_offer_clicked(self, button: _Offer) -> None:
        self.hide()
        if button.then:
            button.then()


def _lines(details: Sequence[tuple[str, Sequence[str]]]) -> Iterator[str]:
    for heading, lines in details:
        if len(details) > 1:
            yield f"{heading}:"
        yield from (f"{_BULLET}{line}" for line in lines)
