"""The notebook written to a file that other programs understand, and such a file taken in."""

from collections import Counter
from pathlib import Path

from briefing_app.domain.errors import TooLargeError, UnreadableFileError
from briefing_app.domain.file_names import shown_name
from briefing_app.domain.library import ChangeSet
from briefing_app.notebook import Fate, bring_in, carried_notes
from briefing_app.sharing.annotations import NotAnnotationsError, from_json, to_json
from briefing_app.storage import NotebookFile
from briefing_app.storage.handed_out import refuse_unwritable, write_handed_out

LARGEST = 64 * 2**20


def export_notes(notebook: NotebookFile, file: Path, *, replace: bool = False) -> int:
    """Write every note but those in the bin to a file; how many there are."""
    refuse_unwritable(file, replace=replace)
    notes = carried_notes(notebook)
    write_handed_out(file, to_json(notes))
    return len(notes)


def import_notes(notebook: NotebookFile, file: Path) -> tuple[Counter[Fate], ChangeSet]:
    """Take in the notes of a file, all or none; raises a BriefingError where it is not one of Briefing's."""
    name = shown_name(file.name)
    data = _read(file, name)
    try:
        carried = from_json(data)
    except NotAnnotationsError as fault:
        raise UnreadableFileError(
            f"{name} is not a file of notes that Briefing wrote ({fault}); nothing was changed: choose another file."
        ) from fault
    return bring_in(notebook, carried)


def _read(file: Path, name: str) -> bytes:
    if not file.is_file():
        raise UnreadableFileError(f"There is no file {name}; nothing was changed: check the name.")
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as fault:
        raise UnreadableFileError(
            f"{name} could not be read ({fault.strerror or fault}); nothing was changed: choose another file."
        ) from fault
    if len(data) > LARGEST:
        raise TooLargeError(f"{name} is larger than {LARGEST // 2**20} MB; nothing was changed: choose another file.")
    return data
