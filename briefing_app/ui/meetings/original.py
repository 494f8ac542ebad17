"""The words a question is about, in their document, without leaving meeting mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing_app.ui.meetings.parts import StageButton
from briefing_app.ui.pages import page_at
from briefing_app.ui.picturing import Picturing
from briefing_app.ui.reader import Page, ReaderView
from briefing_app.ui.reader.page import NoticeBlock
from briefing_app.ui.reader.pages import waiting_page
from briefing_app.ui.theme import tint

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from briefing_app.ui.desk import Desk
    from briefing_app.ui.places import Place


class OriginalPage(QFrame):
    """A reading view of its own; Escape goes back to the question."""

    back_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self._desk = desk
        self._wanted: Place | None = None
        self.reader = ReaderView(self)
        self._picturing = Picturing(desk, self.reader.pictures, self)
        self.back = StageButton("Back to the question   Esc", "Back to the question, key Escape", self)
        self.back.setProperty("role", "primary")
        tint(self.back, "back", "on-accent")
        self._about = QLabel(self)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(16)
        row.addWidget(self.back)
        row.addWidget(self._about, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.reader, 1)
        self.back.clicked.connect(self.back_wanted)
        self.reader.place_wanted.connect(self._go)

    def show_place(self, place: Place, question: str) -> None:
        """Fetch the page at a place and show it."""
        self._about.setText(" ".join(question.split()))
        self.reader.show_page(waiting_page())
        self._go(place)
        self.reader.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, place: Place) -> None:
        self._wanted = place
        self._desk.read_both(
            lambda library, notebook: page_at(library, notebook, place),
            lambda page: self._show(place, page),
            self,
            lambda why: self._show(place, Page("", (NoticeBlock(why),))),
        )

    def _show(self, place: Place, page: Page) -> None:
        if place == self._wanted:
            self.reader.show_page(page)
