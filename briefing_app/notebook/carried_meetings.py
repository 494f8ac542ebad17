"""Meetings carried between notebooks. Which side changed one is told by prints of it as it was carried before.

A print is over what one reads on a meeting's page, not over ids: a note may have another id where it arrives.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from briefing_app.domain.carrying import Carriage, CarriedMeeting, CarriedQuestion, Fate
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.meetings import AskedState
from briefing_app.domain.notes import Note, print_of
from briefing_app.notebook.meetings import kept_meetings, listed_rows, meeting_changed, meeting_of, tidy_name
from briefing_app.notebook.notes import note_of, place_row, tidy
from briefing_app.notebook.which_side import been, is_newer, remember, together
from briefing_app.storage import clock
from briefing_app.storage.hashes import seal_agenda, seal_meeting, seal_note
from briefing_app.storage.rows.notebook import AgendaRow, MeetingRow, NoteRow

OTHER = " (other computer)"
"""What the name of a meeting's second copy ends in."""


@dataclass(frozen=True, slots=True)
class MeetingStep:
    """One meeting, what is to become of it, the row that it meets, and its print."""

    fate: Fate
    meeting: CarriedMeeting
    row: MeetingRow | None
    print: str

    @property
    def been(self) -> tuple[str, ...]:
        """Prints of all that it has been where it comes from."""
        return (*self.meeting.earlier, self.print)


def carried_meetings(session: Session) -> tuple[CarriedMeeting, ...]:
    """Every meeting but those in the bin, in the order they were prepared."""
    return tuple(_told(session, row)[0] for row in kept_meetings(session))


def texts_of(carried: Carriage) -> dict[str, str]:
    """What a carriage's notes say, by id."""
    removed = (note for meeting in carried.meetings for note in meeting.removed)
    return {note.id: tidy(note.text) for note in (*removed, *(each.note for each in carried.notes))}


def print_of_meeting(meeting: CarriedMeeting, texts: Mapping[str, str]) -> str:
    """The same for the same meeting, whatever ids its notes have."""
    name = tidy_name(meeting.name.removesuffix(OTHER))
    said = [[texts.get(each, "") for each in (one.note, one.answer, one.follow_up)] for one in meeting.questions]
    states = [one.state.value for one in meeting.questions]
    return print_of(json.dumps([name, meeting.day, said, states]))


def meeting_sent(session: Session, meeting: CarriedMeeting, texts: Mapping[str, str]) -> None:
    """Keep that a meeting was carried away like this; nothing is written where that is known."""
    remember(session, _key(meeting.id), (*_carried_before(session, meeting.id), print_of_meeting(meeting, texts)))


def meeting_steps(session: Session, carried: Carriage) -> list[MeetingStep]:
    """What is to become of each meeting; ask before the notes come in."""
    texts = texts_of(carried)
    return [_step(session, meeting, print_of_meeting(meeting, texts)) for meeting in carried.meetings]


def take_meeting(session: Session, step: MeetingStep, ids: Mapping[str, str]) -> ChangeSet:
    """Do what is to be done; `ids` are those that the notes carried along have here."""
    meeting, row = step.meeting, step.row
    if not step.fate.comes:
        if row is not None and step.print == _print(session, row):
            remember(session, _key(row.id), together(step.been, _been(session, row)))
        return ChangeSet()
    before = () if row is None else _been(session, row)
    if row is None:
        row = MeetingRow(id=meeting.id, created=meeting.created, binned=None)
        session.add(row)
    row.name, row.day, row.modified = tidy_name(meeting.name), meeting.day, meeting.modified
    seal_meeting(row)
    session.flush()
    for note in meeting.removed:
        _keep_removed(session, note)
    _put_list(session, row.id, meeting.questions, ids)
    remember(session, _key(row.id), (*together(step.been, before), _print(session, row)))
    return meeting_changed(row.id)


def _step(session: Session, meeting: CarriedMeeting, sent: str) -> MeetingStep:
    row = session.scalar(select(MeetingRow).where(MeetingRow.id == meeting.id))
    if row is None:
        known = any(_other_id(mine.id, sent) == meeting.id for mine in _mine_like(session, sent))
        return MeetingStep(Fate.UNCHANGED if known else Fate.ADDED, meeting, None, sent)
    here = _been(session, row)
    newer = False if sent == here[-1] else is_newer((*meeting.earlier, sent), here)
    if newer is False or (row.binned is not None and sent in here):
        return MeetingStep(Fate.UNCHANGED if row.binned is None else Fate.BINNED, meeting, row, sent)
    if newer and row.binned is None:
        return MeetingStep(Fate.UPDATED, meeting, row, sent)
    name = f"{meeting.name.removesuffix(OTHER)}{OTHER}"
    other = replace(meeting, id=_other_id(meeting.id, sent), name=name)
    came = session.scalar(select(MeetingRow.number).where(MeetingRow.id == other.id)) is not None
    return MeetingStep(Fate.UNCHANGED if came else Fate.BOTH, other, None, sent)


def _mine_like(session: Session, sent: str) -> Iterator[MeetingRow]:
    """Meetings here that read like that, or did when they were carried."""
    for row in session.scalars(select(MeetingRow)):
        if sent == _print(session, row) or sent in _carried_before(session, row.id):
            yield row


def _put_list(session: Session, meeting: str, questions: tuple[CarriedQuestion, ...], ids: Mapping[str, str]) -> None:
    session.execute(delete(AgendaRow).where(AgendaRow.meeting_id == meeting))
    listed: dict[str, CarriedQuestion] = {}
    for one in questions:
        listed.setdefault(ids.get(one.note, one.note), one)
    for place, (note, one) in enumerate(listed.items()):
        answer, follow_up = (ids.get(each, each) for each in (one.answer, one.follow_up))
        session.add(
            seal_agenda(
                AgendaRow(
                    meeting_id=meeting, note_id=note, place=place, state=one.state, answer=answer, follow_up=follow_up
                )
            )
        )
    session.flush()


def _keep_removed(session: Session, note: Note) -> None:
    """A question that is only on the record of its meeting, and in the bin."""
    if session.scalar(select(NoteRow.number).where(NoteRow.id == note.id)) is not None:
        return
    row = NoteRow(
        id=note.id, category=note.category, text=tidy(note.text), created=note.created, modified=note.modified
    )
    place_row(row, note.anchor)
    row.binned = clock.now()
    session.add(seal_note(row))
    remember(session, _removed_key(note.id), [row.binned])
    session.flush()


def is_removed_elsewhere(session: Session, row: NoteRow) -> bool:
    """Whether a note is in the bin only because it was where it came from: here nobody put it there."""
    return row.binned is not None and been(session, _removed_key(row.id)) == (row.binned,)


def take_out_of_bin(session: Session, row: NoteRow) -> None:
    """Take a note out of the bin, if it is there; put there again, it was put there here."""
    if row.binned is not None:
        remember(session, _removed_key(row.id), ())
        row.binned = None


def _removed_key(note: str) -> str:
    return f"removed:{note}"


def _print(session: Session, row: MeetingRow) -> str:
    return print_of_meeting(*_told(session, row))


def _told(session: Session, row: MeetingRow) -> tuple[CarriedMeeting, dict[str, str]]:
    """A meeting as it is carried from here, and what its notes say."""
    listed = listed_rows(session, row.id)
    beside = {name for one, _ in listed for name in (one.answer, one.follow_up) if name}
    found = session.scalars(select(NoteRow).where(NoteRow.id.in_(beside), NoteRow.binned.is_(None)))
    texts = {note.id: note.text for note in found}
    questions = tuple(
        CarriedQuestion(
            note.id,
            AskedState(one.state),
            one.answer if one.answer in texts else "",
            one.follow_up if one.follow_up in texts else "",
        )
        for one, note in listed
    )
    removed = tuple(note_of(note) for _, note in listed if note.binned is not None)
    plain = meeting_of(row, ())
    meeting = CarriedMeeting(row.id, row.name, plain.day, row.created, row.modified, questions, removed)
    texts |= {note.id: note.text for _, note in listed}
    before, now = _carried_before(session, row.id), print_of_meeting(meeting, texts)
    return replace(meeting, earlier=before[:-1] if before[-1:] == (now,) else before), texts


def _carried_before(session: Session, meeting: str) -> tuple[str, ...]:
    return been(session, _key(meeting))


def _been(session: Session, row: MeetingRow) -> tuple[str, ...]:
    """Prints of a meeting as it was carried, and as it is now."""
    return (*_carried_before(session, row.id), _print(session, row))


def _key(meeting: str) -> str:
    return f"carried:{meeting}"


def _other_id(meeting: str, sent: str) -> str:
    """The same for the same meeting as it was there, so that it is added once."""
    return f"m-{sha256(f'{meeting} {sent}'.encode()).hexdigest()[:10]}"
