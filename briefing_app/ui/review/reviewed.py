"""A document under review: read and corrected in the library, on the threads that the desk has for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.domain.correcting import section_at
from briefing_app.domain.corrections import add_finding

if TYPE_CHECKING:
    from briefing_app.domain.corrections import Correction
    from briefing_app.domain.library import ChangeSet, StoredDocument, Visit
    from briefing_app.storage import LibraryFile


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A document with all that was put right in it."""

    document: StoredDocument
    visit: Visit
    corrections: tuple[Correction, ...]


def read_document(lib: LibraryFile, document_id: str) -> Reviewed:
    """The document as it stands now."""
    from briefing_app.storage.corrections import corrections
    from briefing_app.storage.library import stored_document, visit_tree

    document = stored_document(lib, document_id)
    return Reviewed(document, visit_tree(lib, document.card.visit).visit, corrections(lib, document_id))


def correct(lib: LibraryFile, correction: Correction, *more: Correction) -> tuple[str, ChangeSet]:
    """Put something right in one go: the id by which that is taken back, and what changed."""
    from briefing_app.storage.corrections import correct as put_right

    return put_right(lib, correction, *more)


def add_as_found(lib: LibraryFile, document_id: str, start: int, end: int) -> tuple[str, ChangeSet]:
    """Make a finding of some words, of the kind and theme that the reader would give it; the id likewise."""
    from briefing_app.reading.language.kinds import kind_of
    from briefing_app.reading.language.themes import theme_of
    from briefing_app.storage.library import stored_document

    document = stored_document(lib, document_id)
    source = document.source
    words, section = source.text[start:end].strip(), section_at(source, start, document.findings)
    kind, theme = kind_of(words, section=section)[0], theme_of(words, section=section)
    return correct(lib, add_finding(source, document_id, start, end, kind, theme))


def undo(lib: LibraryFile, batch: str) -> tuple[str, ChangeSet]:
    """Take back what has this id."""
    from briefing_app.storage.corrections import undo_correction

    return batch, undo_correction(lib, batch)


def redo(lib: LibraryFile, batch: str) -> tuple[str, ChangeSet]:
    """Put right again what has this id."""
    from briefing_app.storage.corrections import redo_correction

    return batch, redo_correction(lib, batch)
