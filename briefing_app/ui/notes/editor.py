"""The box a note is written in: as tall as its words, left with Tab, saved when left."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.ui.growing import GrowingText
from briefing_app.ui.menu_room import make_room_for_keys


class NoteEditor(GrowingText):
    """Plain text that grows with what is written."""

    begun = Signal()
    """The focus came here."""

    def __init__(self, text: str, lines: int, parent: QWidget) -> None:
        super().__init__(lines, parent)
        # The card around it is the frame, and shows the focus.
        self.setProperty("role", "note")
        self.document().setDocumentMargin(1)
        self.setPlainText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that one is about to write."""
        super().focusInEvent(event)
        self.begun.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer it where the pointer or the cursor is."""
        menu = self.menu_at(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        make_room_for_keys(menu)
        menu.popup(event.globalPos())

    def menu_at(self, place: QPoint) -> QMenu:
        """What can be done with words that are typed, and below it what with the whole note."""
        menu = self.createStandardContextMenu(place)
        menu.setTitle("This note")
        menu.addSeparator()
        menu.addActions(self.actions())
        return menu
