"""Meetings: prepared, renamed, put in the bin, taken out again. Their questions and answers are notes and stay."""

import secrets
from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from briefing_app.domain.dates import is_iso_day
from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.meetings import AskedState, Meeting
from briefing_app.domain.one_line import one_line
from briefing_app.notebook import history
from briefing_app.notebook.notes import tidy
from briefing_app.storage import NotebookFile, clock
from briefing_app.storage.hashes import seal_agenda, seal_meeting
from briefing_app.storage.rows.notebook import AgendaRow, MeetingRow, NoteRow

UNNAMED = "Meeting"


def add_meeting(nb: NotebookFile, name: str, day: str = "", notes: Iterable[str] = ()) -> tuple[Meeting, ChangeSet]:
    """Prepare a meeting, with these notes as its questions in this order; `day` is ISO, or empty."""
    now = clock.now()
    row = MeetingRow(
        id=f"m-{secrets.token_hex(5)}", name=tidy_name(name), day=day, created=now, modified=now, binned=None
    )
    with nb.writing() as session:
        session.add(seal_meeting(row))
        session.flush()
        for place, note in enumerate(dict.fromkeys(notes)):
            session.add(new_question(row.id, note, place))
        session.flush()
        return _meeting(session, row), meeting_changed(row.id)


def change_meeting(nb: NotebookFile, meeting_id: str, name: str, day: str) -> tuple[Meeting, ChangeSet]:
    """Give a meeting another name or day."""
    with nb.writing() as session:
        row = meeting_row(session, meeting_id)
        row.name, row.day, row.modified = tidy_name(name), day, clock.now()
        seal_meeting(row)
        return _meeting(session, row), meeting_changed(row.id)


def remove_meeting(nb: NotebookFile, meeting_id: str) -> ChangeSet:
    """Put a meeting in the bin, from which it can be taken for 90 days; its questions and answers are kept."""
    with nb.writing() as session:
        row = meeting_row(session, meeting_id)
        row.binned = clock.now()
        seal_meeting(row)
        history.empty_bin(session)
    return meeting_changed(meeting_id)


def restore_meeting(nb: NotebookFile, meeting_id: str) -> tuple[Meeting, ChangeSet]:
    """Take a meeting out of the bin, its list as it was."""
    with nb.writing() as session:
        row = meeting_row(session, meeting_id, binned=True)
        row.binned = None
        seal_meeting(row)
        return _meeting(session, row), meeting_changed(row.id)


def list_meetings(nb: NotebookFile) -> tuple[Meeting, ...]:
    """Meetings in the order they were prepared."""
    with nb.reading() as session:
        meetings = kept_meetings(session)
        questions: dict[str, list[str]] = {meeting.id: [] for meeting in meetings}
        for row, note in listed_rows(session):
            questions.get(row.meeting_id, []).append(note.id)
        return tuple(meeting_of(meeting, questions[meeting.id]) for meeting in meetings)


def new_question(meeting_id: str, note_id: str, place: int) -> AgendaRow:
    """A question that was not asked yet, as a row for a meeting's list."""
    return seal_agenda(
        AgendaRow(
            meeting_id=meeting_id, note_id=note_id, place=place, state=AskedState.NOT_ASKED, answer="", follow_up=""
        )
    )


def meeting_row(session: Session, meeting_id: str, *, binned: bool = False) -> MeetingRow:
    """The row of a meeting that is kept, or that is in the bin; NotFoundError where there is none."""
    row = session.scalar(select(MeetingRow).where(MeetingRow.id == meeting_id))
    if row is None or (row.binned is not None) is not binned:
        raise NotFoundError(
            "This meeting is not among your meetings any more; its questions and answers are kept under My questions: "
            "prepare another meeting to ask them."
        )
    return row


def kept_meetings(session: Session) -> Sequence[MeetingRow]:
    """The rows of all meetings but those in the bin, in the order they were prepared."""
    return session.scalars(select(MeetingRow).where(MeetingRow.binned.is_(None)).order_by(MeetingRow.number)).all()


def listed_rows(session: Session, meeting_id: str | None = None) -> list[tuple[AgendaRow, NoteRow]]:
    """Questions in speaking order, of one meeting or of all. One that was deleted is there if it was asked."""
    query = select(AgendaRow, NoteRow).join(NoteRow, NoteRow.id == AgendaRow.note_id)
    query = query.order_by(AgendaRow.place, AgendaRow.number)
    if meeting_id is not None:
        query = query.where(AgendaRow.meeting_id == meeting_id)
    return [(row, note) for row, note in session.execute(query) if note.binned is None or on_record(row)]


def on_record(row: AgendaRow) -> bool:
    """Whether anything became of a question, so that it belongs to what the meeting was."""
    return row.state != AskedState.NOT_ASKED or bool(row.answer)


def meeting_changed(meeting_id: str) -> ChangeSet:
    """What to tell of a change to one meeting."""
    return ChangeSet(meetings=frozenset({meeting_id}))


def meeting_of(row: MeetingRow, questions: Iterable[str]) -> Meeting:
    """The meeting that a row keeps, with the questions on its list."""
    # A day that a damaged file gives back may be none.
    return Meeting(row.id, row.name, row.day if is_iso_day(row.day) else "", tuple(questions))


def _meeting(session: Session, row: MeetingRow) -> Meeting:
    return meeting_of(row, [note.id for _, note in listed_rows(session, row.id)])


def tidy_name(name: str) -> str:
    """A name on one line, which leaves those beside it alone; a word where there is none."""
    return one_line(tidy(name)) or UNNAMED
