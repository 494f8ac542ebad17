"""The words a note is about, marked, and a link to where they stand."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from briefing_app.domain.notes import Anchor
from briefing_app.ui.breaking import breakable
from briefing_app.ui.theme import theme, tokens


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
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setWordWrap(True)
        self.setAccessibleName(f"{words}: show these words in the document" if marked else f"{words}: go there")
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        """Colours stand in the text itself: a link would take the palette's."""
        ground = f"background-color:{tokens().mark};" if self._marked else ""
        style = f"color:{tokens().ink};text-decoration:none;{ground}"
        self.setText(f'<a href="words" style="{style}">{escape(breakable(self._words))}</a>')
