"""Notes and meetings carried between notebooks: nothing is written over, and the same are taken in once."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from briefing_app.domain.carrying import Carriage, Carried, Fate
from briefing_app.domain.library import ChangeSet, StoredDocument, Visit
from briefing_app.domain.notes import Note, NoteCategory, print_of
from briefing_app.notebook import history
from briefing_app.notebook.carried_meetings import (
    carried_meetings,
    is_removed_elsewhere,
    meeting_sent,
    meeting_steps,
    take_meeting,
    take_out_of_bin,
    texts_of,
)
from briefing_app.notebook.notes import meant, meant_key, note_of, place_row, tidy
from briefing_app.notebook.reattach import check_anchors, refile_notes
from briefing_app.notebook.which_side import been_all, is_newer, remember, together
from briefing_app.storage import NotebookFile
from briefing_app.storage.hashes import seal_note
from briefing_app.storage.rows.notebook import NoteRow, WordingRow


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of notes and meetings that were brought in."""

    notes: Counter[Fate]
    meetings: Counter[Fate]
    copy: Path | None = None
    """The notebook as it was before; None where nothing was changed."""


@dataclass(frozen=True, slots=True)
class Foresight:
    """What would become of each note and each meeting of a carriage, in its order."""

    notes: tuple[Fate, ...] = ()
    meetings: tuple[Fate, ...] = ()

    @property
    def comes(self) -> bool:
        """Whether anything would come in."""
        return any(fate.comes for fate in (*self.notes, *self.meetings))


@dataclass(frozen=True, slots=True)
class _Step:
    """One note, what is to become of it, its id here, and the row that is to be brought up to date."""

    fate: Fate
    note: Note
    id: str
    row: NoteRow | None = None
    meant: tuple[NoteCategory, ...] = ()
    """What the note was meant as before where it comes from."""


def carriage(nb: NotebookFile) -> Carriage:
    """Every note and meeting but those in the bin, in the order they were written, ready to be carried elsewhere."""
    with nb.reading() as session:
        rows = session.scalars(select(NoteRow).where(NoteRow.binned.is_(None)).order_by(NoteRow.number))
        earlier: dict[str, list[str]] = {}
        wordings = select(WordingRow.note_id, WordingRow.text).order_by(WordingRow.sequence)
        for note, words in session.execute(wordings):
            earlier.setdefault(note, []).append(print_of(words))
        before = been_all(session, meant_key(""))
        notes = tuple(
            Carried(
                note_of(row),
                tuple(earlier.get(row.id, ())),
                tuple(map(NoteCategory, before.get(meant_key(row.id), ())[:-1])),
            )
            for row in rows
        )
        return Carriage(notes, carried_meetings(session))


def note_carried(nb: NotebookFile, sent: Carriage) -> None:
    """Remember what is carried away, so that it can be told later which side changed a note or a meeting since."""
    ids = {each.note.id for each in sent.notes}
    with nb.writing() as session:
        for row in session.scalars(select(NoteRow).where(NoteRow.binned.is_(None))).all():
            if row.id in ids:
                history.keep_for_others(session, row)
        texts = texts_of(sent)
        for meeting in sent.meetings:
            meeting_sent(session, meeting, texts)


def foresee(nb: NotebookFile, carried: Carriage) -> Foresight:
    """What would become of notes and meetings if they were brought in now; changes nothing."""
    with nb.reading() as session:
        notes = tuple(step.fate for step in _steps(session, carried.notes))
        return Foresight(notes, tuple(step.fate for step in meeting_steps(session, carried)))


def bring_in(
    nb: NotebookFile, carried: Carriage, here: Sequence[tuple[StoredDocument, Visit]] = ()
) -> tuple[Brought, ChangeSet]:
    """Take notes and meetings in, all or none; a copy of the notebook is kept first where that changes anything.

    Of a note that was changed on one side only the newer wording stands, and the other is kept as an earlier one. One
    that was changed on both sides is kept in both wordings, as two notes; so is a meeting, as two meetings. Notes on
    the documents that are `here` are looked up in their words as they are here, and stand under their visits.
    """
    copy = nb.keep_copy("before-import") if foresee(nb, carried).comes else None
    with nb.writing() as session:
        # Told before their notes come in: it is by these that one sees on which side a meeting was changed.
        meetings = meeting_steps(session, carried)
        fates, changes, ids = _take_notes(session, carried.notes)
        for step in meetings:
            changes |= take_meeting(session, step, ids)
        for document, visit in here if changes else ():
            changes |= check_anchors(nb, document) | refile_notes(nb, document, visit)
    return Brought(fates, Counter(step.fate for step in meetings), copy), changes


def _take_notes(session: Session, carried: Sequence[Carried]) -> tuple[Counter[Fate], ChangeSet, dict[str, str]]:
    """Also the id that each note has here."""
    ids: dict[str, str] = {}
    fates: Counter[Fate] = Counter()
    changed = set()
    for each, step in zip(carried, _steps(session, carried), strict=True):
        _take(session, step)
        ids[each.note.id] = step.id
        fates[step.fate] += 1
        changed |= {ids[each.note.id]} if step.fate.comes else set()
    return fates, ChangeSet(notes=frozenset(changed)), ids


def _steps(session: Session, carried: Sequence[Carried]) -> Iterator[_Step]:
    here = {row.id: row for row in session.scalars(select(NoteRow))}
    known = {each: row.id for row in here.values() for each in (row.id, _likeness(note_of(row)))}
    for each in carried:
        row = here.get(each.note.id)
        step = (
            replace(_new(known, each.note, Fate.ADDED), meant=each.meant)
            if row is None
            else _met(session, known, each, row)
        )
        # The same words may come once more under another name.
        known |= {step.note.id: step.id, _likeness(step.note): step.id} if step.fate.comes else {}
        yield step


def _met(session: Session, known: Mapping[object, str], carried: Carried, row: NoteRow) -> _Step:
    """A note that is here already, perhaps in other words or meant as something else."""
    note, came_after = carried.note, _came_after(session, carried, row)
    if came_after is None:
        other = Note(_other_id(note), note.anchor, note.category, note.text, note.created, note.modified)
        return _new(known, other, Fate.BOTH)
    restored = is_removed_elsewhere(session, row)
    if row.binned is not None and not restored:
        return _Step(Fate.BINNED, note, row.id)
    text, category = note.text if came_after else row.text, _category(session, carried, row)
    if not restored and (tidy(text), category) == (row.text, row.category):
        return _Step(Fate.UNCHANGED, note, row.id, row)
    now = replace(note, text=text, category=category, modified=max(note.modified, row.modified))
    return _Step(Fate.UPDATED, now, row.id, row, carried.meant)


def _came_after(session: Session, carried: Carried, row: NoteRow) -> bool | None:
    """Whether a note's words are newer than those here; None where both were changed."""
    if tidy(carried.note.text) == row.text:
        return False
    sent = (*carried.earlier, print_of(tidy(carried.note.text)))
    here = (*_earlier(session, row.id), print_of(row.text))
    if row.binned is not None and not is_removed_elsewhere(session, row):
        return False if sent[-1] in here else None
    return is_newer(sent, here)


def _category(session: Session, carried: Carried, row: NoteRow) -> NoteCategory:
    """What a note is meant as when both sides are known; where both changed it, as here."""
    here = NoteCategory(row.category)
    sent = (*carried.meant, carried.note.category)
    return sent[-1] if sent[-1] != here and is_newer(sent, (*meant(session, row.id), here)) else here


def _new(known: Mapping[object, str], note: Note, fate: Fate) -> _Step:
    """A note to be added, unless it came before or the same words stand there under another name."""
    there = known.get(note.id) or known.get(_likeness(note))
    return _Step(fate, note, note.id) if there is None else _Step(Fate.UNCHANGED, note, there)


def _likeness(note: Note) -> object:
    """The same for the same words, written on the same at the same time."""
    return note.anchor.on, note.anchor.exact, tidy(note.text), note.created, note.category


def _take(session: Session, step: _Step) -> None:
    note, row = step.note, step.row
    if step.fate in {Fate.ADDED, Fate.BOTH}:
        row = NoteRow(
            id=note.id, category=note.category, text=tidy(note.text), created=note.created, modified=note.modified
        )
        place_row(row, note.anchor)
        session.add(seal_note(row))
        _keep_meant(session, step, (*step.meant, note.category))
    elif step.fate is Fate.UPDATED and row is not None:
        if row.category != note.category:
            _keep_meant(session, step, together((*step.meant, note.category), (*meant(session, row.id), row.category)))
        take_out_of_bin(session, row)
        other = row.text != tidy(note.text)
        if other:
            history.keep_for_certain(session, row)
        row.text, row.category, row.modified = tidy(note.text), note.category, note.modified
        if other:
            # Typing on at once would not keep it, and then it would be unknown when the same comes in again.
            history.keep_for_certain(session, row)
        seal_note(row)
    session.flush()


def _keep_meant(session: Session, step: _Step, been: Sequence[str]) -> None:
    if len(been) > 1:
        remember(session, meant_key(step.id), been)


def _earlier(session: Session, note: str) -> tuple[str, ...]:
    query = select(WordingRow.text).where(WordingRow.note_id == note).order_by(WordingRow.sequence)
    return tuple(map(print_of, session.scalars(query)))


def _other_id(note: Note) -> str:
    """The same for the same words, so that they are added once."""
    return f"n-{sha256(f'{note.id} {tidy(note.text)}'.encode()).hexdigest()[:10]}"
