"""Notes stay on their words whatever becomes of the documents: replaced, moved, put back, or changed while away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.notes import AnchorState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing_app.domain.library import ChangeSet, StoredDocument, Visit
    from briefing_app.storage import LibraryFile, NotebookFile
    from briefing_app.ui.desk import Desk


class Reattaching(QObject):
    """Looks notes up in every document that was changed, each new one in its own, and all when the files are opened."""

    left_over = Signal(int)
    """So many notes on a document that was replaced no longer stand on their words for certain."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looking = False
        self._missed: list[frozenset[str] | None] = []
        """What was changed while notes were being looked up; None: all may have been."""
        self._visits: dict[str, Visit] = {}
        """Every visit that was seen, as it was last: which documents it had, should it be part of another now."""
        self._known: set[str] = set()
        """Notes that were looked up since a document last changed."""
        desk.opened.connect(self._look_up)
        desk.opened.connect(self._file_where_visits_are)
        desk.changed.connect(self._on_desk_changed)

    def _on_desk_changed(self, changes: ChangeSet) -> None:
        new = changes.notes - self._known
        if changes.visits or new:
            self._file_where_visits_are()
        if changes.documents:
            self._known.clear()
            self._look_up(changes.documents)
        elif new:
            # The words were marked in the document as it was on the screen, which may have been replaced since.
            self._known |= new
            self._desk.read_both(lambda library, notebook: _out_of_place(library, notebook, new), self._put_all, self)

    def _file_where_visits_are(self) -> None:
        """Let notes on a whole visit go with its documents, and back to it, whoever brought visits together."""
        from briefing_app.notebook import misfiled

        self._visits |= {visit.id: visit for visit in self._desk.overview.visits}
        seen = tuple(self._visits.values())
        self._desk.read_both(lambda library, notebook: misfiled(notebook, library, seen), self._file, self)

    def _file(self, where: Mapping[tuple[str, str], str]) -> None:
        if not where:
            return

        def work(notebook: NotebookFile) -> tuple[None, ChangeSet]:
            from briefing_app.notebook import refile_visit_notes

            return None, refile_visit_notes(notebook, where)

        self._desk.write_notebook(work, lambda _: None, self)

    def _look_up(self, documents: frozenset[str] | None = None) -> None:
        """One look at a time: another program that imports tells of a change every moment, and a look takes longer."""
        from briefing_app.notebook import out_of_place

        if self._looking:
            self._missed.append(documents)
            return
        self._looking = True
        self._desk.read_both(
            lambda library, notebook: out_of_place(notebook, library, documents), self._put, self, self._on_desk_failed
        )

    def _put(self, found: tuple[tuple[StoredDocument, Visit], ...]) -> None:
        self._put_all(found)
        self._look_up_missed()

    def _put_all(self, found: tuple[tuple[StoredDocument, Visit], ...]) -> None:
        for document, visit in found:
            self._put_right(document, visit)

    def _on_desk_failed(self, why: str) -> None:
        self._desk.troubled.emit(why)
        self._look_up_missed()

    def _look_up_missed(self) -> None:
        self._looking = False
        missed, self._missed = self._missed, []
        if missed:
            named = [each for each in missed if each is not None]
            self._look_up(frozenset().union(*named) if len(named) == len(missed) else None)

    def _put_right(self, document: StoredDocument, visit: Visit) -> None:
        def work(notebook: NotebookFile) -> tuple[int, ChangeSet]:
            from briefing_app.notebook import check_anchors, list_notes, refile_notes

            looked_up = check_anchors(notebook, document)
            of_document = list_notes(notebook, document=document.card.id)
            moved = [note.anchor.state for note in of_document if note.id in looked_up.notes]
            left = len(moved) - moved.count(AnchorState.FOUND)
            return left, looked_up | refile_notes(notebook, document, visit)

        self._desk.write_notebook(work, self._on_looked_up, self)

    def _on_looked_up(self, left: int) -> None:
        if left:
            self.left_over.emit(left)


def _out_of_place(
    library: LibraryFile, notebook: NotebookFile, notes: frozenset[str]
) -> tuple[tuple[StoredDocument, Visit], ...]:
    """The documents of these notes, where any note on them is not where its words are."""
    from briefing_app.notebook import documents_noted, out_of_place

    documents = documents_noted(notebook, notes)
    return out_of_place(notebook, library, documents) if documents else ()
