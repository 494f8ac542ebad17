"""A line above a document: how it was read, and the way to put that right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from briefing_app.domain.review import needs_you, review_line
from briefing_app.ui.desk import InOrder
from briefing_app.ui.focusing import GoingBar

if TYPE_CHECKING:
    from briefing_app.domain.library import ChangeSet
    from briefing_app.storage import LibraryFile
    from briefing_app.ui.desk import Desk


class ReviewStrip(GoingBar):
    """Says "61 of 63 paragraphs placed, 2 need you" beside a button."""

    review_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._in_order = InOrder()
        self.document = ""
        """The document on show; empty where there is none."""
        self._wanted = True
        self.line = QLabel(self)
        self.line.setProperty("role", "muted")
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        # Where large text leaves little room, the words give way and not the button.
        self.line.setWordWrap(True)
        self.button = QPushButton("Review…", self)
        self.button.setAccessibleName("Review what was read from this document")
        self.button.setToolTip("Review what was read (Ctrl+R)")
        self.button.clicked.connect(lambda: self.review_wanted.emit(self.document))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(12)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.hide()
        desk.changed.connect(self._on_desk_changed)

    def show_document(self, document_id: str) -> None:
        """Tell how this document was read; nothing for ""."""
        self.document = document_id
        if not document_id:
            self.hide()
            return
        self._desk.read_library(
            lambda lib: _line(lib, document_id),
            self._in_order(lambda line: self._take(document_id, line)),
            self,
            lambda _why: self._give_up(document_id),
        )

    def want(self, *, shown: bool) -> None:
        """Whether to be there at all; not beside a review, which says the same."""
        self._wanted = shown
        self.setVisible(shown and bool(self.document and self.line.text()))

    def _take(self, document_id: str, line: str) -> None:
        if document_id == self.document:
            self.line.setText(line)
            self.setVisible(self._wanted)

    def _give_up(self, document_id: str) -> None:
        """Why is told by its page; what is said of the document before must not stand beside it."""
        if document_id == self.document:
            self.line.setText("")
            self.hide()

    def _on_desk_changed(self, changes: ChangeSet) -> None:
        if self.document in changes.documents:
            self.show_document(self.document)


def _line(lib: LibraryFile, document_id: str) -> str:
    from briefing_app.storage.library import stored_document

    document = stored_document(lib, document_id)
    return review_line(document.audit, len(needs_you(document)))
