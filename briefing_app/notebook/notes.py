"""Notes: written, rewritten, put in the bin, taken out again."""

import secrets
import unicodedata
from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.notes import Anchor, AnchorState, DeletedNote, Note, NoteCategory, Wording
from briefing_app.notebook import history, which_side
from briefing_app.storage import NotebookFile, clock
from briefing_app.storage.hashes import seal_note
from briefing_app.storage.rows.notebook import NoteRow, WordingRow


def add_note(
    nb: NotebookFile, anchor: Anchor, text: str, category: NoteCategory = NoteCategory.NOTE
) -> tuple[Note, ChangeSet]:
    """Write a new note on something."""
    now = clock.now()
    row = NoteRow(id=f"n-{secrets.token_hex(5)}", category=category, text=tidy(text), created=now, modified=now)
    place_row(row, anchor)
    with nb.writing() as session:
        session.add(seal_note(row))
    return note_of(row), _changes(row)


def rewrite_note(nb: NotebookFile, note_id: str, text: str) -> tuple[Note, ChangeSet]:
    """Give a note new words; those it had are kept as an earlier wording."""
    words = tidy(text)
    with nb.writing() as session:
        row = _row(session, note_id)
        if row.text == words:
            return note_of(row), ChangeSet()
        history.keep_wording(session, row, words)
        row.text, row.modified = words, clock.now()
        seal_note(row)
    return note_of(row), _changes(row)


def keep_wording(nb: NotebookFile, note_id: str) -> ChangeSet:
    """Keep what a note says now as an earlier wording, however soon after another: what is to replace it is chosen."""
    with nb.writing() as session:
        history.keep_for_choosing(session, _row(session, note_id))
    return ChangeSet()


def recategorise_note(nb: NotebookFile, note_id: str, category: NoteCategory) -> tuple[Note, ChangeSet]:
    """Mean a note as something else: a question, a follow-up, a highlight."""
    with nb.writing() as session:
        row = _row(session, note_id)
        which_side.remember(session, meant_key(note_id), (*meant(session, note_id), row.category, category))
        row.category, row.modified = category, clock.now()
        seal_note(row)
    return note_of(row), _changes(row)


def put_note_on(nb: NotebookFile, note_id: str, anchor: Anchor) -> tuple[Note, ChangeSet]:
    """Put a note on other words, or on the same where they are now; what it says stays as it is."""
    with nb.writing() as session:
        row = _row(session, note_id)
        place_row(row, anchor)
        row.modified = clock.now()
        seal_note(row)
    return note_of(row), _changes(row)


def remove_note(nb: NotebookFile, note_id: str) -> ChangeSet:
    """Put a note in the bin, from which it can be taken for 90 days."""
    with nb.writing() as session:
        row = _row(session, note_id)
        row.binned = clock.now()
        seal_note(row)
        history.empty_bin(session)
    return _changes(row)


def restore_note(nb: NotebookFile, note_id: str) -> tuple[Note, ChangeSet]:
    """Take a note out of the bin."""
    with nb.writing() as session:
        row = _row(session, note_id, binned=True)
        row.binned = None
        seal_note(row)
    return note_of(row), _changes(row)


def discard_note(nb: NotebookFile, note_id: str) -> ChangeSet:
    """Delete a note in the bin, and all its wordings, for good; only earlier backups still hold it until they go."""
    with nb.writing() as session:
        row = _row(session, note_id, binned=True)
        history.delete_for_good(session, [row])
    return _changes(row)


def list_notes(
    nb: NotebookFile, *, on: str | None = None, visit: str | None = None, document: str | None = None
) -> tuple[Note, ...]:
    """Notes in the order they were written: all, or those on one thing, under one visit, or on one document."""
    query = select(NoteRow).where(NoteRow.binned.is_(None)).order_by(NoteRow.number)
    if on is not None:
        query = query.where(NoteRow.on_id == on)
    if visit is not None:
        query = query.where(NoteRow.visit == visit)
    if document is not None:
        query = query.where(NoteRow.document == document)
    with nb.reading() as session:
        return tuple(note_of(row) for row in session.scalars(query))


def documents_noted(nb: NotebookFile, notes: Collection[str]) -> frozenset[str]:
    """The documents that these notes are on."""
    query = select(NoteRow.document).where(NoteRow.id.in_(notes), NoteRow.binned.is_(None), NoteRow.document != "")
    with nb.reading() as session:
        return frozenset(session.scalars(query))


def list_bin(nb: NotebookFile) -> tuple[DeletedNote, ...]:
    """Notes in the bin, last removed first."""
    query = select(NoteRow).where(NoteRow.binned.is_not(None)).order_by(NoteRow.binned.desc(), NoteRow.number.desc())
    with nb.reading() as session:
        staying = history.on_record(session)
        return tuple(_deleted(row, stays=row.id in staying) for row in session.scalars(query))


def note_counts(nb: NotebookFile) -> dict[str, int]:
    """How many notes are on each thing that has any, by its id."""
    query = select(NoteRow.on_id, func.count().label("total")).where(NoteRow.binned.is_(None)).group_by(NoteRow.on_id)
    with nb.reading() as session:
        return {row.on_id: row.total for row in session.execute(query)}


def wordings(nb: NotebookFile, note_id: str) -> tuple[Wording, ...]:
    """Earlier wordings of a note, oldest first."""
    query = select(WordingRow).where(WordingRow.note_id == note_id).order_by(WordingRow.sequence)
    with nb.reading() as session:
        _row(session, note_id, binned=None)
        return tuple(Wording(row.note_id, row.sequence, row.text, row.saved) for row in session.scalars(query))


def tidy(text: str) -> str:
    """Text in one canonical form, with plain line ends and without what no file can hold."""
    return unicodedata.normalize("NFC", sound(text).replace("\r\n", "\n").replace("\r", "\n"))


def sound(text: str) -> str:
    """Text without the halves of characters and the zeros that broken programs put on the clipboard."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def _row(session: Session, note_id: str, *, binned: bool | None = False) -> NoteRow:
    row = session.scalar(select(NoteRow).where(NoteRow.id == note_id))
    if row is None or (binned is not None and (row.binned is not None) is not binned):
        where = "bin" if binned else "notebook"
        raise NotFoundError(
            f"The {where} holds no note called “{note_id}”; nothing was changed: look it up in the list."
        )
    return row


def meant(session: Session, note_id: str) -> tuple[NoteCategory, ...]:
    """What a note was ever meant as, oldest first; nothing where that never changed."""
    return tuple(map(NoteCategory, which_side.been(session, meant_key(note_id))))


def meant_key(note_id: str) -> str:
    """Under which name it is remembered what a note was meant as."""
    return f"meant:{note_id}"


def place_row(row: NoteRow, anchor: Anchor) -> None:
    """Put a row's note where it belongs, out of the bin."""
    row.on_id, row.visit, row.document = anchor.on, anchor.visit, anchor.document
    # The words stay as the document has them, so that they can be found in it again.
    row.title, row.exact, row.before, row.after = map(sound, (anchor.title, anchor.exact, anchor.before, anchor.after))
    row.start, row.stop, row.state, row.binned = anchor.start, anchor.end, anchor.state, None


def note_of(row: NoteRow) -> Note:
    """The note that a row keeps."""
    anchor = Anchor(
        on=row.on_id,
        visit=row.visit,
        document=row.document,
        title=row.title,
        exact=row.exact,
        before=row.before,
        after=row.after,
        start=row.start,
        end=row.stop,
        state=AnchorState(row.state),
    )
    return Note(row.id, anchor, NoteCategory(row.category), row.text, row.created, row.modified)


def _deleted(row: NoteRow, *, stays: bool) -> DeletedNote:
    note = note_of(row)
    deleted = row.binned or ""
    until = "" if stays else clock.later(deleted, history.KEPT_FOR)
    return DeletedNote(note.id, note.anchor, note.category, note.text, note.created, note.modified, deleted, until)


def _changes(row: NoteRow) -> ChangeSet:
    return ChangeSet(notes=frozenset({row.id}))
