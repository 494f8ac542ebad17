"""After documents changed on the command line: notes on them are looked up in the words that stand there now."""

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.cli.options import opened_library, opened_notebook
from briefing_app.cli.say import warn
from briefing_app.domain.errors import BriefingError, InUseError
from briefing_app.domain.imports import ImportReport, Outcome

if TYPE_CHECKING:
    from briefing_app.domain.library import Visit
    from briefing_app.storage import LibraryFile


def look_up_notes_in(
    library: "LibraryFile", before: "Iterable[Visit]", report: ImportReport, data: Path | None
) -> None:
    """Find the words of notes again in the documents that came in or were brought up to date.

    Notes on whole visits are found again, too, where these were brought together; `before` are those there were.
    """
    came = {Outcome.ADDED, Outcome.UPDATED}
    changed = {each.document for each in report.files if each.document and each.outcome in came}
    if not changed:
        return
    try:
        _look_up(library, changed, data, before)
    except InUseError:
        warn(
            "The notebook is open in another Briefing, so notes on what came in are not looked up here; nothing of "
            "them is lost: that window does so, or the next one that is opened."
        )


def look_all_notes_up(data: Path | None) -> None:
    """Find the words of all notes again, once files were put in place; makes none where there is none."""
    from briefing_app.paths import data_folder
    from briefing_app.storage.schema import LIBRARY

    if not (data_folder(data) / LIBRARY.file_name).exists():
        return
    try:
        with opened_library(data) as library:
            _look_up(library, None, data)
    except BriefingError:
        # What was asked is done and was told; the window looks notes up as well when it is opened.
        return


def _look_up(
    library: "LibraryFile",
    documents: Collection[str] | None,
    data: Path | None,
    before: "Iterable[Visit]" = (),
) -> None:
    from briefing_app.notebook import look_up_notes
    from briefing_app.paths import data_folder
    from briefing_app.storage.schema import NOTEBOOK

    if (data_folder(data) / NOTEBOOK.file_name).exists():
        with opened_notebook(data, patient=False) as notebook:
            look_up_notes(notebook, library, documents, before)
