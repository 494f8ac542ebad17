"""A meeting's list: which questions, in which order, what became of each, and what was answered.

An answer is a note on the same words as its question. So it is saved, sealed, searched, backed up and exported as
notes are, and stays when its meeting or its question goes.
"""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.meetings import QUESTIONS, Agenda, AgendaQuestion, AskedState
from briefing_app.domain.notes import Anchor, Note, NoteCategory, NoteToHandOut
from briefing_app.notebook.meetings import (
    kept_meetings,
    listed_rows,
    meeting_changed,
    meeting_of,
    meeting_row,
    new_question,
    on_record,
)
from briefing_app.notebook.notes import add_note, list_notes, note_of, remove_note, restore_note, rewrite_note, tidy
from briefing_app.storage import NotebookFile
from briefing_app.storage.hashes import seal_agenda
from briefing_app.storage.rows.notebook import AgendaRow, MeetingRow, NoteRow

FOLLOW_UP = "Follow up: "


def agenda(nb: NotebookFile, meeting_id: str) -> Agenda:
    """A meeting with its questions in speaking order."""
    with nb.reading() as session:
        row = meeting_row(session, meeting_id)
        listed = listed_rows(session, meeting_id)
        return _agenda(row, listed, _answers(session, [one for one, _ in listed]))


def find_agenda(nb: NotebookFile, meeting_id: str) -> Agenda | None:
    """A meeting with its questions in speaking order; None where it is no more."""
    try:
        return agenda(nb, meeting_id)
    except NotFoundError:
        return None


def agendas(nb: NotebookFile) -> tuple[Agenda, ...]:
    """Every meeting with its questions, in the order they were prepared."""
    with nb.reading() as session:
        listed = listed_rows(session)
        answers = _answers(session, [one for one, _ in listed])
        by_meeting: dict[str, list[tuple[AgendaRow, NoteRow]]] = defaultdict(list)
        for one, note in listed:
            by_meeting[one.meeting_id].append((one, note))
        return tuple(_agenda(row, by_meeting[row.id], answers) for row in kept_meetings(session))


def put_on_list(nb: NotebookFile, meeting_id: str, note_id: str, question: AgendaQuestion | None = None) -> ChangeSet:
    """Put a question at the end of a meeting's list; one that was taken off returns with what became of it."""
    with nb.writing() as session:
        meeting_row(session, meeting_id)
        if _listed(session, meeting_id, note_id) is not None:
            return ChangeSet()
        note = session.scalar(select(NoteRow).where(NoteRow.id == note_id))
        if note is None:
            raise NotFoundError("This question is not in the notebook any more; the meeting's list is as it was.")
        last = session.scalar(
            select(AgendaRow.place).where(AgendaRow.meeting_id == meeting_id).order_by(AgendaRow.place.desc()).limit(1)
        )
        row = new_question(meeting_id, note_id, 0 if last is None else last + 1)
        if question is not None:
            row.state, row.follow_up = question.state, question.follow_up
            row.answer = question.answer.id if question.answer else ""
        if note.binned is not None and not on_record(row):
            raise NotFoundError(
                "This question was deleted meanwhile; the meeting's list is as it was: bring the question back first, "
                "then put it on the list."
            )
        session.add(seal_agenda(row))
    return meeting_changed(meeting_id)


def put_back_on_list(nb: NotebookFile, before: Agenda, note_id: str) -> ChangeSet:
    """Undo that a question was taken off the list that there was `before`: it stands behind the one it followed.

    The others keep the order that they have by now.
    """
    question = next(each for each in before.questions if each.note.id == note_id)
    followed = before.meeting.questions[: before.meeting.questions.index(note_id)]
    with nb.writing() as session:
        changes = put_on_list(nb, before.meeting.id, note_id, question)
        order = [note.id for _, note in listed_rows(session, before.meeting.id) if note.id != note_id]
        place = next((order.index(one) + 1 for one in reversed(followed) if one in order), 0)
        return changes | set_order(nb, before.meeting.id, [*order[:place], note_id, *order[place:]])


def add_question(nb: NotebookFile, meeting_id: str, text: str) -> tuple[Note, ChangeSet]:
    """Write a new question for a meeting and put it on its list; it is on no words of a document."""
    with nb.writing() as session:
        meeting_row(session, meeting_id)
        meeting = agenda(nb, meeting_id).meeting
        note, changes = add_note(nb, Anchor(on=meeting_id, title=meeting.title), text, NoteCategory.QUESTION)
        return note, changes | put_on_list(nb, meeting_id, note.id)


def take_off_list(nb: NotebookFile, meeting_id: str, note_id: str) -> ChangeSet:
    """Take a question off a meeting's list; it stays among the member's questions, its answer among the notes."""
    with nb.writing() as session:
        session.delete(_row(session, meeting_id, note_id))
    return meeting_changed(meeting_id)


def set_order(nb: NotebookFile, meeting_id: str, notes: Sequence[str]) -> ChangeSet:
    """Put a meeting's questions into this order; those not named keep theirs, behind."""
    with nb.writing() as session:
        meeting_row(session, meeting_id)
        wanted = {note: place for place, note in enumerate(notes)}
        query = select(AgendaRow).where(AgendaRow.meeting_id == meeting_id).order_by(AgendaRow.place, AgendaRow.number)
        rows = sorted(session.scalars(query), key=lambda row: wanted.get(row.note_id, len(wanted)))
        for place, row in enumerate(rows):
            row.place = place
            seal_agenda(row)
    return meeting_changed(meeting_id)


def move(nb: NotebookFile, meeting_id: str, note_id: str, by: int) -> ChangeSet:
    """Let a question be asked so many places later, or earlier; at the ends it stays."""
    with nb.writing() as session:
        order = [note.id for _, note in listed_rows(session, meeting_id)]
        if note_id not in order:
            return ChangeSet()
        here = order.index(note_id)
        there = min(max(0, here + by), len(order) - 1)
        if here == there:
            return ChangeSet()
        order.insert(there, order.pop(here))
        return set_order(nb, meeting_id, order)


def mark(nb: NotebookFile, meeting_id: str, note_id: str, state: AskedState) -> tuple[AgendaQuestion, ChangeSet]:
    """Keep what became of a question. A follow-up is a note; undone, it goes unless it was reworded."""
    with nb.writing() as session:
        row = _row(session, meeting_id, note_id)
        changes = meeting_changed(meeting_id)
        if state is AskedState.FOLLOW_UP and row.state != state:
            changes |= _follow_up(nb, session, row)
        elif state is not AskedState.FOLLOW_UP and row.state == AskedState.FOLLOW_UP:
            changes |= _no_follow_up(nb, session, row)
        row.state = state
        seal_agenda(row)
        session.flush()
        return _told(session, row), changes


def write_answer(nb: NotebookFile, meeting_id: str, note_id: str, text: str) -> tuple[Note | None, ChangeSet]:
    """Keep the answer to a question as it now reads, which is asked then; an empty one goes into the bin: None."""
    with nb.writing() as session:
        row = _row(session, meeting_id, note_id)
        now = session.scalar(select(NoteRow).where(NoteRow.id == row.answer)) if row.answer else None
        if not text.strip():
            return None, _no_answer(nb, row, now)
        if now is None:
            question = note_of(_note_row(session, note_id))
            note, changes = add_note(nb, question.anchor, text, NoteCategory.ANSWER)
            row.answer = note.id
            if row.state == AskedState.NOT_ASKED:
                row.state = AskedState.ANSWERED
            seal_agenda(row)
            return note, changes | meeting_changed(meeting_id)
        before = restore_note(nb, now.id)[1] if now.binned else ChangeSet()
        note, changes = rewrite_note(nb, now.id, text)
        return note, before | changes | (meeting_changed(meeting_id) if before or changes else ChangeSet())


def notes_to_hand_out(nb: NotebookFile, visit: str) -> tuple[NoteToHandOut, ...]:
    """The notes under a visit in the order they were written, each answer right behind its question if that is there.

    Where the question was deleted since, or was taken off its meeting's list, the answer stands in its own place.
    """
    with nb.reading() as session:
        notes = list_notes(nb, visit=visit)
        query = select(AgendaRow.answer, NoteRow).join(NoteRow, NoteRow.id == AgendaRow.note_id)
        questions = {answer: note_of(row) for answer, row in session.execute(query.where(AgendaRow.answer != ""))}
    places = {note.id: place for place, note in enumerate(notes)}

    def place(told: NoteToHandOut) -> tuple[int, bool, int]:
        here = places[told.note.id]
        before = places.get(told.question.id) if told.question else None
        return (here, False, here) if before is None else (before, True, here)

    return tuple(sorted((NoteToHandOut(note, questions.get(note.id)) for note in notes), key=place))


def open_questions(nb: NotebookFile) -> tuple[Note, ...]:
    """The questions and follow-ups that no meeting has settled, in the order they were written."""
    with nb.reading() as session:
        query = select(NoteRow).where(*_still_open()).order_by(NoteRow.number)
        return tuple(note_of(row) for row in session.scalars(query))


def count_open_questions(nb: NotebookFile) -> int:
    """How many those are: told anew after every write, however many notes there are."""
    with nb.reading() as session:
        return session.scalar(select(func.count()).select_from(NoteRow).where(*_still_open())) or 0


def _settled() -> Select[str]:
    """Ids of the questions that are open no longer, as some meeting tells."""
    settling = [state for state in AskedState if state.settles]
    return (
        select(AgendaRow.note_id)
        .join(MeetingRow, MeetingRow.id == AgendaRow.meeting_id)
        .where(AgendaRow.state.in_(settling), MeetingRow.binned.is_(None))
    )


def _still_open() -> tuple[ColumnElement[bool], ...]:
    return NoteRow.binned.is_(None), NoteRow.category.in_(QUESTIONS), NoteRow.id.not_in(_settled())


def _follow_up(nb: NotebookFile, session: Session, row: AgendaRow) -> ChangeSet:
    """Write the follow-up of a question, or take the one that was written before out of the bin."""
    earlier = session.scalar(select(NoteRow).where(NoteRow.id == row.follow_up)) if row.follow_up else None
    if earlier is not None:
        return restore_note(nb, earlier.id)[1] if earlier.binned else ChangeSet()
    question = note_of(_note_row(session, row.note_id))
    note, changes = add_note(nb, question.anchor, FOLLOW_UP + question.text, NoteCategory.FOLLOW_UP)
    row.follow_up = note.id
    return changes


def _no_follow_up(nb: NotebookFile, session: Session, row: AgendaRow) -> ChangeSet:
    note = session.scalar(select(NoteRow).where(NoteRow.id == row.follow_up))
    if note is None or note.binned or note.text != tidy(FOLLOW_UP + _note_row(session, row.note_id).text):
        return ChangeSet()
    return remove_note(nb, note.id)


def _no_answer(nb: NotebookFile, row: AgendaRow, now: NoteRow | None) -> ChangeSet:
    if now is None or now.binned:
        return ChangeSet()
    return remove_note(nb, now.id) | meeting_changed(row.meeting_id)


def _listed(session: Session, meeting_id: str, note_id: str) -> AgendaRow | None:
    return session.scalar(select(AgendaRow).where(AgendaRow.meeting_id == meeting_id, AgendaRow.note_id == note_id))


def _row(session: Session, meeting_id: str, note_id: str) -> AgendaRow:
    meeting_row(session, meeting_id)
    row = _listed(session, meeting_id, note_id)
    if row is None:
        raise NotFoundError("This question is not on the meeting's list any more; it is kept under My questions.")
    return row


def _note_row(session: Session, note_id: str) -> NoteRow:
    return session.scalars(select(NoteRow).where(NoteRow.id == note_id)).one()


def _answers(session: Session, rows: Sequence[AgendaRow]) -> dict[str, NoteRow]:
    wanted = [row.answer for row in rows if row.answer]
    found = session.scalars(select(NoteRow).where(NoteRow.id.in_(wanted), NoteRow.binned.is_(None)))
    return {row.id: row for row in found if row.text.strip()}


def _agenda(row: MeetingRow, listed: Sequence[tuple[AgendaRow, NoteRow]], answers: dict[str, NoteRow]) -> Agenda:
    return Agenda(
        meeting_of(row, [note.id for _, note in listed]),
        tuple(_question(one, note, answers) for one, note in listed),
    )


def _told(session: Session, row: AgendaRow) -> AgendaQuestion:
    return _question(row, _note_row(session, row.note_id), _answers(session, [row]))


def _question(row: AgendaRow, note: NoteRow, answers: dict[str, NoteRow]) -> AgendaQuestion:
    found = answers.get(row.answer)
    answer = note_of(found) if found else None
    return AgendaQuestion(note_of(note), AskedState(row.state), answer, row.follow_up, note.binned is not None)
