"""Pasted text into the library."""

from collections.abc import Generator
from typing import TYPE_CHECKING

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.file_names import PASTED
from briefing_app.domain.imports import FileOutcome, ImportReport, Outcome
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.progress import Progress
from briefing_app.reading import pasted_bytes, read_pasted
from briefing_app.storage.library import store_briefing

if TYPE_CHECKING:
    from briefing_app.storage import LibraryFile


def import_text(
    library: "LibraryFile", text: str, html: str | None = None, *, name: str = PASTED
) -> Generator[Progress, None, ImportReport]:
    """Import what was copied in another program, read in a process of its own like any file.

    `name` says in place of a file's name how the words came.
    """
    yield Progress(0, 1, name)
    try:
        briefing = read_pasted(text, html=html, name=name)
        outcome, document, changes = store_briefing(library, briefing, pasted_bytes(text, html))
        file = FileOutcome(name, outcome, document)
    except BriefingError as error:
        file, changes = FileOutcome(name, Outcome.FAILED, None, str(error)), ChangeSet()
    yield Progress(1, 1)
    return ImportReport((file,), changes)
