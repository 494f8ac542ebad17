"""Stories to interrupt by a power cut or a kill: `stories.py NAME FOLDER LOG`; each step says what it has stored."""

import itertools
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from briefing_app.domain.carrying import Carriage, Carried, CarriedMeeting, CarriedQuestion
from briefing_app.domain.errors import BriefingError
from briefing_app.domain.meetings import AskedState
from briefing_app.domain.notes import Anchor, Note, NoteCategory, print_of
from briefing_app.notebook import (
    add_meeting,
    add_note,
    bring_in,
    carriage,
    discard_note,
    list_notes,
    mark,
    move,
    note_carried,
    remove_meeting,
    remove_note,
    restore_note,
    rewrite_note,
    write_answer,
)
from briefing_app.notebook.carried_meetings import print_of_meeting, texts_of
from briefing_app.storage import NotebookFile, open_library, open_notebook
from briefing_app.storage.backup_file import backup_notebook
from briefing_app.storage.driver import connect_notebook, writer_engine
from briefing_app.storage.library import list_visits, move_document, store_briefing
from briefing_app.storage.migrate import migrate
from briefing_app.storage.restoring import restore
from briefing_app.storage.schema import NOTEBOOK
from tests.safety.later import NOTEBOOK_CHANGE, later_version
from tests.safety.outcomes import told_of
from tests.safety.powercut import acknowledge
from tests.storage.making import briefing, words

Told = dict[str, str]
STOPPED = "stopped"


def notes(folder: Path) -> Iterator[Told]:
    """A member writes, rewrites, removes."""
    with open_notebook(folder) as nb:
        yield {}
        yield from _writing(nb, 6)
        first = list_notes(nb)[0].id
        remove_note(nb, first)
        yield _notes(nb)
        restore_note(nb, first)
        yield _notes(nb)
        remove_note(nb, first)
        yield _notes(nb)
        discard_note(nb, first)
        yield _notes(nb)
    with open_notebook(folder) as nb:
        yield from _writing(nb, 3)


def meetings(folder: Path) -> Iterator[Told]:
    """A member prepares a meeting, puts questions in order, asks them and types what is answered."""
    with open_notebook(folder) as nb:
        yield {}
        yield from _writing(nb, 3)
        asked = [note.id for note in list_notes(nb)]
        meeting, _ = add_meeting(nb, "People scrutiny", "2026-09-18", asked)
        yield told_of(nb)
        move(nb, meeting.id, asked[2], -1)
        yield told_of(nb)
        for number, note in enumerate(asked):
            write_answer(nb, meeting.id, note, "Answered. " * (2 + 211 * number))
            yield told_of(nb)
        mark(nb, meeting.id, asked[0], AskedState.FOLLOW_UP)
        yield told_of(nb)
        remove_meeting(nb, meeting.id)
        yield told_of(nb)


def carrying(folder: Path) -> Iterator[Told]:
    """Notes and a meeting come in from another computer, and again once they were changed there, and here and there."""
    with open_notebook(folder) as nb:
        yield {}
        first = _sent("Note. " * 300, AskedState.NOT_ASKED)
        for sent in (first, _sent("Note, and more. " * 900, AskedState.ASKED, first)):
            bring_in(nb, sent)
            yield told_of(nb)
        note_carried(nb, carriage(nb))
        yield told_of(nb)
        mark(nb, "m-1", "n-0", AskedState.FOLLOW_UP)
        yield told_of(nb)
        bring_in(nb, _sent("Note otherwise. " * 600, AskedState.ANSWERED))
        yield told_of(nb)


def library(folder: Path) -> Iterator[Told]:
    """Documents come in, one is replaced, one is moved."""
    with open_library(folder) as lib:
        yield {}
        for number in range(3):
            store_briefing(lib, briefing(words(number, 12), start=f"2024-0{number + 1}-10"), b"original" * 900)
            yield {visit.id: str(len(visit.documents)) for visit in list_visits(lib)}
        changed = briefing(words(0, 12).replace("children", "young people"), start="2024-01-10", bytes_of="changed")
        _, document, _ = store_briefing(lib, changed, b"another" * 900)
        yield {visit.id: str(len(visit.documents)) for visit in list_visits(lib)}
        move_document(lib, document, list_visits(lib)[0].id)
        yield {visit.id: str(len(visit.documents)) for visit in list_visits(lib)}


def restoring(folder: Path) -> Iterator[Told]:
    """A backup is taken, the notebook goes on, the backup is put back."""
    with open_notebook(folder) as nb:
        yield from _writing(nb, 2)
        before = _notes(nb)
    backup_notebook(folder, folder / "kept.db")
    yield before
    with open_notebook(folder) as nb:
        yield from _writing(nb, 1)
    restore(folder, folder / "kept.db")
    yield before


def upgrading(folder: Path) -> Iterator[Told]:
    """A later version of Briefing brings the notebook up to date."""
    with open_notebook(folder) as nb:
        yield from _writing(nb, 3)
        kept = _notes(nb)
    with TemporaryDirectory() as place, closing(connect_notebook(folder / NOTEBOOK.file_name)) as connection:
        later, chain = later_version(NOTEBOOK, NOTEBOOK_CHANGE, Path(place))
        migrate(writer_engine(lambda: connection), connection, later, folder, chain)
    yield kept


def typing(folder: Path) -> Iterator[Told]:
    """A member types on and on, until somebody stops the program."""
    with open_notebook(folder) as nb:
        note, _ = add_note(nb, Anchor(on="f-1", visit="v"), "")
        for count in itertools.count(1):
            rewrite_note(nb, note.id, "typed " * (count % 4000))
            yield _notes(nb)


STORIES: dict[str, Callable[[Path], Iterator[Told]]] = {
    story.__name__: story for story in (notes, meetings, carrying, library, restoring, upgrading, typing)
}


def _writing(nb: NotebookFile, count: int) -> Iterator[Told]:
    for number in range(count):
        note, _ = add_note(nb, Anchor(on=f"f-{number}", visit="v"), f"Note {number}. " * (3 + 97 * number))
        yield _notes(nb)
        rewrite_note(nb, note.id, f"Rewritten {number}. " * (5 + 41 * number))
        yield _notes(nb)


def _sent(text: str, state: AskedState, before: Carriage | None = None) -> Carriage:
    """What comes from another computer, and how it was there before: questions, two of them asked at a meeting."""
    then = "2026-05-04T10:00:00Z"
    notes, earlier = [], texts_of(before) if before else {}
    for name in ("n-0", "n-1", "n-2"):
        note = Note(name, Anchor(on="v", visit="v"), NoteCategory.QUESTION, f"{name} {text}", then, then)
        notes.append(Carried(note, (print_of(earlier[name]),) if before else ()))
    prints = tuple(print_of_meeting(meeting, earlier) for meeting in (before.meetings if before else ()))
    listed = (CarriedQuestion("n-1", state), CarriedQuestion("n-0", state))
    return Carriage(tuple(notes), (CarriedMeeting("m-1", "Scrutiny", "", then, then, listed, earlier=prints),))


def _notes(nb: NotebookFile) -> Told:
    return {note.id: note.text for note in list_notes(nb)}


def main(name: str, folder: Path, log: Path) -> None:
    try:
        for told in STORIES[name](folder):
            acknowledge(log, json.dumps(told).encode())
    except BriefingError as fault:
        # A fault that was foreseen and said in words; whoever runs the story looks at what is left.
        acknowledge(log, json.dumps({STOPPED: str(fault)}).encode())


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
