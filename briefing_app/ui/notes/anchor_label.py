"""The words a note is about, marked, and a link to where they stand."""

from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from briefing_app.domain.notes import Anchor
from briefing_app.ui.breaking import breakable
from briefing_app.ui.theme import theme, tokens
from briefing_app.ui.theme.sizes import RING

_FOLLOW = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_LINK = "words"


def anchor_label(anchor: Anchor, about: str, parent: QWidget) -> QLabel | None:
    """The link for an anchor; None where the note is simply on what is shown."""
    words = anchor.exact or about
    return AnchorLabel(words, marked=bool(anchor.exact), parent=parent) if words else None


class AnchorLabel(QLabel):
    """One link; `linkActivated` tells that its place is wanted."""

    def __init__(self, words: str, *, marked: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._marked = marked
        self.setTextFormat(Qt.TextFormat.RichText)
        # Not by keyboard: Qt would stop twice, first at the label, where no key does anything, and draw no ring.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMargin(RING)
        self.setWordWrap(True)
        self.setAccessibleName(f"{words}: show these words in the document" if marked else f"{words}: go there")
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space follows the link."""
        if event.key() in _FOLLOW and not event.isAutoRepeat():
            self.linkActivated.emit(_LINK)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring of the focus around the words, as buttons have it."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens().accent), RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()

    def _on_theme_changed(self) -> None:
        """Colours stand in the text itself: a link would take the palette's."""
        ground = f"background-color:{tokens().mark};" if self._marked else ""
        style = f"color:{tokens().ink};text-decoration:none;{ground}"
        self.setText(f'<a href="{_LINK}" style="{style}">{escape(breakable(self._words))}</a>')
