"""The document as kept, beside what was read from it: the line in question is highlighted where it stands."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from briefing_app.ui.reader import ReaderView
from briefing_app.ui.reader.noting import Selection
from briefing_app.ui.reader.pages import document_page
from briefing_app.ui.review.reviewed import Reviewed
from briefing_app.ui.review.rows import ReviewRow


class SourceView(ReaderView):
    """A reading view whose selected words can be added as a finding."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("The document as kept")
        selection = self.viewport().findChild(Selection)
        if isinstance(selection, Selection):
            selection.offer("Add as a finding", "Add the selected words as a finding (A)", "add")

    def show_row(self, reviewed: Reviewed, row: ReviewRow | None) -> None:
        """Show the document with the words of this line highlighted, bringing them into view."""
        start, end = (row.on.start, row.on.end) if row else (None, None)
        page = document_page(reviewed.document, reviewed.visit, (), start, end)
        kept = self.scroll_position() if row is None and self.page.title == page.title else 0
        self.show_page(replace(page, crumbs=()))
        if kept:
            self.restore_scroll(kept)

    def selected_in(self, document: str) -> tuple[int, int] | None:
        """Start and end of the selected words of the document."""
        found = self.selection()
        return found[1:] if found and found[0] == document else None
