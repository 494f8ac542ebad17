"""Which versions of a shared library's visits this library knows: those it took in whole, and those it published."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from briefing_app.storage.files import LibraryFile
from briefing_app.storage.rows.library import DocumentRow
from briefing_app.storage.rows.shared import SharedVisitRow


def remember_shared(lib: LibraryFile, visit: str, sha256: str, documents: Sequence[str] = ()) -> None:
    """Keep in mind that this version of a visit is known here, and which documents it brought."""
    seen = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    row = {"sha256": sha256, "visit": visit, "documents": list(documents), "seen": seen}
    with lib.writing() as session:
        session.execute(insert(SharedVisitRow).on_conflict_do_nothing(), [row])


def known_versions(lib: LibraryFile) -> frozenset[tuple[str, str]]:
    """The versions known here, each as a visit and the hash of its briefing file."""
    with lib.reading() as session:
        return frozenset(
            (visit, sha256) for visit, sha256 in session.execute(select(SharedVisitRow.visit, SharedVisitRow.sha256))
        )


def documents_of_version(lib: LibraryFile, visit: str, sha256: str) -> tuple[str, ...]:
    """The documents that a version brought and that are still here."""
    with lib.reading() as session:
        row = session.get(SharedVisitRow, (sha256, visit))
        listed = row.documents if row else []
        here = set(session.scalars(select(DocumentRow.id).where(DocumentRow.id.in_(listed))))
        return tuple(document for document in listed if document in here)
