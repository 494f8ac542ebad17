"""The notebook written to a file that other programs understand, and such a file taken in."""

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from briefing_app.domain.carrying import Carriage, Fate
from briefing_app.domain.errors import DiskFullError, ExportError, TooLargeError, UnreadableFileError
from briefing_app.domain.file_names import shown_name
from briefing_app.domain.library import ChangeSet, StoredDocument, Visit
from briefing_app.domain.notes import Note
from briefing_app.notebook import Brought, bring_in, carriage, foresee, note_carried
from briefing_app.paths import is_folder
from briefing_app.sharing.checked import LONGEST, NotAnnotationsError
from briefing_app.sharing.note_file import from_json, to_json
from briefing_app.storage import LibraryFile, NotebookFile
from briefing_app.storage.former import former_visits
from briefing_app.storage.handed_out import refuse_unwritable, write_handed_out
from briefing_app.storage.library import list_visits, stored_document

ENDING = ".jsonld"
LARGEST = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Foreseen:
    """The notes and meetings of a file, and what would become of them."""

    carried: Carriage
    notes: Counter[Fate]
    meetings: Counter[Fate]
    elsewhere: int
    """How many of the notes that would come are about something that is not in the library."""
    here: tuple[tuple[StoredDocument, Visit], ...]
    """The documents of the library that the notes that would come are on."""

    @property
    def comes(self) -> bool:
        """Whether anything would come in."""
        return any(fate.comes for fate in (*self.notes, *self.meetings))


def is_notes(path: Path) -> bool:
    """Whether a file is to be taken in as a file of notes, by its name."""
    return path.suffix.lower() == ENDING and not is_folder(path)


def export_notes(notebook: NotebookFile, file: Path, *, replace: bool = False) -> Carriage:
    """Write every note and meeting but those in the bin to a file; what was written.

    Raises ExportError for what could not be taken in again.
    """
    refuse_unwritable(file, replace=replace)
    sent = carriage(notebook)
    content = _content(sent)
    # A full disk must not keep notes from being carried off it; a meeting changed there is kept twice then, no worse.
    with suppress(DiskFullError):
        note_carried(notebook, sent)
    write_handed_out(file, content)
    return sent


def _content(sent: Carriage) -> bytes:
    """A file's bytes, which were read once more."""
    for each in sent.notes:
        if len(each.note.text) > LONGEST:
            raise ExportError(
                f"The note “{_beginning(each.note.text)}” is longer than the {LONGEST:,} characters that can be "
                "carried; nothing was written, and all your notes are kept: make two notes of it."
            )
    content = to_json(sent)
    if len(content) > LARGEST:
        raise ExportError(
            f"Your notes are more than the {LARGEST // 2**20} MB that can be carried in one file; nothing was written, "
            "and all are kept: put those in the bin that are not needed."
        )
    try:
        from_json(content)
    except NotAnnotationsError as fault:
        raise ExportError(
            f"Your notes could not be carried as they are ({fault}); nothing was written, and all are kept: look them "
            "over with “Check my notes” or `briefing-app check`."
        ) from fault
    return content


def _beginning(text: str) -> str:
    return " ".join(text[:40].split()) + "…"


def look_into_notes(library: LibraryFile, notebook: NotebookFile, file: Path) -> Foreseen:
    """What a file of notes would bring; changes nothing. Raises a BriefingError where it is not one of Briefing's."""
    carried = _carried(file)
    seen = foresee(notebook, carried)
    coming = [each.note for each, fate in zip(carried.notes, seen.notes, strict=True) if fate.comes]
    visits = list_visits(library)
    return Foreseen(
        carried,
        Counter(seen.notes),
        Counter(seen.meetings),
        _elsewhere(library, visits, coming),
        _here(library, visits, coming),
    )


def take_in_notes(notebook: NotebookFile, foreseen: Foreseen) -> tuple[Brought, ChangeSet]:
    """Take in what is in a file that was looked into, all or none."""
    return bring_in(notebook, foreseen.carried, foreseen.here)


def import_notes(library: LibraryFile, notebook: NotebookFile, file: Path) -> tuple[Brought, ChangeSet]:
    """Take in what a file of notes holds, all or none; raises a BriefingError where it is not one of Briefing's."""
    return take_in_notes(notebook, look_into_notes(library, notebook, file))


def _here(
    library: LibraryFile, visits: Sequence[Visit], notes: Iterable[Note]
) -> tuple[tuple[StoredDocument, Visit], ...]:
    wanted = {note.anchor.document for note in notes}
    return tuple(
        (stored_document(library, card.id), visit) for visit in visits for card in visit.documents if card.id in wanted
    )


def _elsewhere(library: LibraryFile, visits: Sequence[Visit], notes: Iterable[Note]) -> int:
    there = {visit.id for visit in visits} | {card.id for visit in visits for card in visit.documents}
    places = [note.anchor.document or note.anchor.visit for note in notes]
    lacking = {place for place in places if place} - there
    # What is a visit there may be part of another here.
    lacking -= former_visits(library, lacking).keys() if lacking else set()
    return sum(place in lacking for place in places)


def _carried(file: Path) -> Carriage:
    name = shown_name(file.name)
    data = _read(file, name)
    try:
        return from_json(data)
    except NotAnnotationsError as fault:
        raise UnreadableFileError(
            f"{name} is not a file of notes that Briefing wrote ({fault}); nothing was changed: choose another file."
        ) from fault


def _read(file: Path, name: str) -> bytes:
    try:
        if not file.is_file():
            raise UnreadableFileError(f"There is no file {name}; nothing was changed: check the name.")
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as fault:
        raise UnreadableFileError(
            f"{name} could not be read ({fault.strerror or fault}); nothing was changed: choose another file."
        ) from fault
    if len(data) > LARGEST:
        raise TooLargeError(f"{name} is larger than {LARGEST // 2**20} MB; nothing was changed: choose another file.")
    return data
