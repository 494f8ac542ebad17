"""Which versions of a shared library's visits this library knows: those it took in whole, and those it published."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from briefing_app.storage import clock
from briefing_app.storage.files import LibraryFile
from briefing_app.storage.rows.library import DocumentRow
from briefing_app.storage.rows.shared import SharedDocumentRow, SharedVisitRow


def remember_shared(lib: LibraryFile, visit: str, sha256: str, documents: Sequence[str] | None = None) -> None:
    """Keep in mind that this version of a visit is known here, with its documents: all of the visit's by default."""
    seen = clock.now()
    with lib.writing() as session:
        if documents is None:
            documents = session.scalars(select(DocumentRow.id).where(DocumentRow.visit_id == visit)).all()
        row = {"sha256": sha256, "visit": visit, "documents": list(documents), "seen": seen}
        session.execute(
            insert(SharedVisitRow).on_conflict_do_update(index_elements=["sha256", "visit"], set_=row), [row]
        )
        if links := [{"sha256": sha256, "visit": visit, "document_id": document} for document in documents]:
            session.execute(insert(SharedDocumentRow).on_conflict_do_nothing(), links)


def known_versions(lib: LibraryFile) -> dict[tuple[str, str], tuple[str, ...]]:
    """The versions known here, each as a visit and the hash of its briefing file, with its documents that are here.

    One of whose documents was removed and is here again is not known any more: it was read anew, and what others had
    put right in it is missing. One that was removed and stayed so was somebody's wish.
    """
    with lib.reading() as session:
        here = set(session.scalars(select(DocumentRow.id)))
        linked = select(SharedDocumentRow.visit, SharedDocumentRow.sha256, SharedDocumentRow.document_id)
        links = {(visit, sha256, document) for visit, sha256, document in session.execute(linked)}
        known = {}
        for row in session.scalars(select(SharedVisitRow)):
            documents = tuple(document for document in row.documents if document in here)
            if all((row.visit, row.sha256, document) in links for document in documents):
                known[row.visit, row.sha256] = documents
        return known
