"""What is selected in the reading view, and the button that turns it into a note."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from briefing_app.ui.reader.blocks.words import WordsView
from briefing_app.ui.theme import tint


class Selection(QObject):
    """One selection at a time; the button stands beneath it while there is one."""

    changed = Signal(str, int, int)
    """Document, start and end of the selected words, in code points; ("", 0, 0) for none."""
    note_wanted = Signal(str, int, int)

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._view: WordsView | None = None
        self.button = _note_button(viewport)
        self.button.clicked.connect(self._on_button_clicked)

    def offer(self, label: str, tip: str, icon: str) -> None:
        """Call the button by what the words are to become here, where that is not a note."""
        self.button.setText(label)
        self.button.setToolTip(tip)
        for old in self.button.children():
            old.deleteLater()
        tint(self.button, icon, "on-accent")

    def passage(self) -> tuple[str, int, int] | None:
        """Document, start and end of the selected words of a document; None where none are."""
        here = self._here()
        return here.passage() if here and here.selected() else None

    def take(self, view: WordsView) -> None:
        """Takes over from whatever was selected before."""
        before = self._here()
        if before and before is not view:
            before.setSelection(0, 0)
        self._view = view
        self.follow()
        self.changed.emit(*(self.passage() or ("", 0, 0)))

    def follow(self) -> None:
        """Keeps the button beneath the words, and hides it where they are not on screen."""
        here = self._here() if self.passage() else None
        shown = here is not None and not here.visibleRegion().isEmpty()
        self.button.setVisible(shown)
        if here is not None and shown:
            self.button.adjustSize()
            self.button.move(_beneath(here, self._viewport, self.button))
            self.button.raise_()

    def drop(self) -> None:
        """Forgets what was selected: its widget is going."""
        was = self.passage()
        self._view = None
        self.button.hide()
        if was:
            self.changed.emit("", 0, 0)

    def lies_in(self, view: QWidget | None) -> bool:
        """Whether the selection is inside this block."""
        here = self._here()
        return bool(view and here and view.isAncestorOf(here))

    def want_note(self, view: WordsView) -> None:
        """Asks for a note on what is selected in `view`, or on all its words."""
        passage = view.passage()
        self.button.hide()
        if passage:
            self.note_wanted.emit(*passage)

    def _here(self) -> WordsView | None:
        # A block may show itself anew, as a question does beneath which an answer is typed: its widgets go untold.
        return self._view if self._view and isValid(self._view) else None

    def _on_button_clicked(self) -> None:
        if here := self._here():
            self.want_note(here)


def _note_button(parent: QWidget) -> QPushButton:
    button = QPushButton("Add a note", parent)
    button.setProperty("role", "primary")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setToolTip("Add a note on the selected words (Ctrl+Enter)")
    tint(button, "note", "on-accent")
    button.hide()
    return button


def _beneath(view: QWidget, viewport: QWidget, button: QWidget) -> QPoint:
    corner = view.mapTo(viewport, QPoint(view.width() - button.width(), view.height() + 4))
    x = max(4, min(corner.x(), viewport.width() - button.width() - 4))
    return QPoint(x, max(4, min(corner.y(), viewport.height() - button.height() - 4)))
