"""Joins the review screen to the window: the ways in and out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.domain.imports import ImportReport, Outcome
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.wording import many

if TYPE_CHECKING:
    from briefing_app.storage import LibraryFile
    from briefing_app.ui.window import MainWindow


class Reviewing(QObject):
    """Opens the review from an import's report, a document's page or Ctrl+R, and leaves it wherever one goes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._document = ""
        window.desk.changed.connect(self._on_desk_changed)
        window.asked.review.triggered.connect(self._on_review_asked)
        window.review_strip.review_wanted.connect(self.begin)
        window.review.left.connect(self.leave)
        window.navigator.arrived.connect(self._on_navigator_arrived)
        window.importer.finished.connect(self._on_importer_finished)
        window.asked.new_note.triggered.connect(self.leave)

    @property
    def under_way(self) -> bool:
        """Whether the review is on screen."""
        return self._window.middle.currentWidget() is self._window.review

    def begin(self, document_id: str) -> None:
        """Review a document in the place of what is read and noted."""
        window = self._window
        self._document = document_id
        window.keeper.flush()
        window.middle.setCurrentWidget(window.review)
        window.review_strip.want(shown=False)
        window.panes.widen(wide=True)
        window.review.begin(document_id)

    def leave(self) -> None:
        """Back to what was read before."""
        if not self.under_way:
            return
        window = self._window
        window.review.end()
        window.middle.setCurrentWidget(window.reader)
        window.panes.widen(wide=False)
        window.review_strip.want(shown=True)
        window.reader.setFocus()

    def _on_desk_changed(self) -> None:
        """Leave a document that was removed: nothing of it can be put right any more."""
        if self.under_way and self._window.desk.overview.visit_of_document(self._document) is None:
            self.leave()

    def _on_navigator_arrived(self, place: Place) -> None:
        self._window.review_strip.show_document(place.key if place.page is PageKind.DOCUMENT else "")
        self.leave()

    def _on_review_asked(self) -> None:
        """Review the document on show, else the one of this visit that needs a person most."""
        window = self._window
        step = window.navigator.trail.here
        if self.under_way or step is None:
            return
        visit = window.desk.overview.visit(step.place.visit)
        if step.place.page is PageKind.DOCUMENT:
            self.begin(step.place.key)
        elif visit is None or not visit.documents:
            window.message.say("Open a document first: a review is of one document.")
        else:
            documents = [card.id for card in visit.documents]
            window.desk.read_library(lambda lib: _neediest(lib, documents)[0], self.begin, self)

    def _on_importer_finished(self, report: ImportReport) -> None:
        """Offer the review of what was just read, where something in it needs a person."""
        taken = [
            file.document for file in report.files if file.document and file.outcome in {Outcome.ADDED, Outcome.UPDATED}
        ]
        if taken and self._window.message.text:
            self._window.desk.read_library(lambda lib: _neediest(lib, taken), self._offer, self)

    def _offer(self, found: tuple[str, int]) -> None:
        document, needing = found
        # Where the way to what was imported is offered, the review is offered there.
        if needing and self._window.message.text and self._window.message.offer_button.isHidden():
            self._window.message.offer(
                f"Review: {needing} {'needs' if needing == 1 else 'need'} you",
                f"Review what was read: {many(needing, 'thing')} in this document need you",
                lambda: self.begin(document),
            )


def _neediest(lib: LibraryFile, documents: list[str]) -> tuple[str, int]:
    """The document that needs a person most, the first of equals, and how much of it does."""
    from briefing_app.storage.corrections import needing

    counts = needing(lib, documents)
    most = max(documents, key=lambda document: counts.get(document, 0))
    return most, counts.get(most, 0)
