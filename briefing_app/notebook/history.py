"""Earlier wordings of a note: which are kept while it is being typed, and for how long."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import delete, select, text
from sqlalchemy.orm import Session

from briefing_app.domain.meetings import AskedState
from briefing_app.storage import clock
from briefing_app.storage.deleted import remember_deleted
from briefing_app.storage.hashes import seal_wording
from briefing_app.storage.rows.notebook import AgendaRow, MeetingRow, NoteRow, WordingRow

WHILE_TYPING = timedelta(minutes=1)
KEPT_FOR = timedelta(days=90)
KEPT_AT_LEAST = 20
A_WHILE, LATELY = timedelta(days=7), timedelta(days=31)
# Taking away more than this in one go is no slip of the key: what stood there is kept whatever the clock says.
MUCH = 40
_ON_RECORD = select(AgendaRow.note_id).where((AgendaRow.state != AskedState.NOT_ASKED) | (AgendaRow.answer != ""))


def keep_wording(session: Session, row: NoteRow, words: str) -> None:
    """Keep what a note says before `words` replaces it; while it is being typed, once a minute."""
    last = _last(session, row)
    if last is not None and last.text == row.text and _just_now(last.saved):
        return
    if last is None or not _just_now(last.saved) or lost(row.text, words) > MUCH:
        _keep(session, row, last)


def keep_for_choosing(session: Session, row: NoteRow) -> None:
    """Keep what a note says, where an earlier wording was chosen to take its place, unless it was kept just now."""
    last = _last(session, row)
    if last is None or last.text != row.text or not _just_now(last.saved):
        _keep(session, row, last)


def keep_for_others(session: Session, row: NoteRow) -> None:
    """Keep what a note says as it is carried away, where typing on at once would not."""
    last = _last(session, row)
    if last is not None and last.text != row.text and _just_now(last.saved):
        _keep(session, row, last)


def keep_for_certain(session: Session, row: NoteRow) -> None:
    """Keep what a note says, whenever a wording was last kept: what replaces it was not typed here."""
    _keep(session, row, _last(session, row))


def _last(session: Session, row: NoteRow) -> WordingRow | None:
    return session.scalar(
        select(WordingRow).where(WordingRow.note_id == row.id).order_by(WordingRow.sequence.desc()).limit(1)
    )


def _keep(session: Session, row: NoteRow, last: WordingRow | None) -> None:
    sequence = last.sequence + 1 if last else 1
    session.add(seal_wording(WordingRow(note_id=row.id, sequence=sequence, text=row.text, saved=clock.now())))
    session.flush()
    _forget_oldest(session, row.id, sequence)


def lost(old: str, new: str) -> int:
    """How many characters of `old` are not in `new`, the common beginning and end set aside."""
    start = _in_common(old, new)
    rest = min(len(old), len(new)) - start
    end = _in_common(old[len(old) - rest :][::-1], new[len(new) - rest :][::-1])
    return len(old) - start - end


def _in_common(one: str, other: str) -> int:
    """How many characters two texts begin with alike, found by halving: notes can be long."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _just_now(saved: str) -> bool:
    passed = clock.age(saved)
    return passed is not None and passed < WHILE_TYPING


def _forget_oldest(session: Session, note: str, newest: int) -> None:
    """Drop wordings beyond the last twenty and older than ninety days, unless the clock may just have jumped."""
    old = session.scalars(
        select(WordingRow).where(WordingRow.note_id == note, WordingRow.sequence <= newest - KEPT_AT_LEAST)
    )
    gone = [row.number for row in old if (passed := clock.age(row.saved)) is not None and passed > KEPT_FOR]
    if gone and _clock_borne_out(session):
        session.execute(delete(WordingRow).where(WordingRow.number.in_(gone)))


def on_record(session: Session) -> frozenset[str]:
    """The questions that a meeting tells of: the bin keeps them."""
    return frozenset(session.scalars(_ON_RECORD))


def empty_bin(session: Session) -> None:
    """Delete for good what has been in the bin for more than ninety days; not a question that a meeting tells of.

    Nothing is deleted while the notebook itself does not bear the clock out.
    """
    if not _clock_borne_out(session):
        return
    meetings = session.scalars(select(MeetingRow).where(MeetingRow.binned.is_not(None)))
    delete_for_good(session, [row for row in meetings if _long_in_bin(row.binned)])
    notes = session.scalars(select(NoteRow).where(NoteRow.binned.is_not(None), NoteRow.id.not_in(_ON_RECORD)))
    delete_for_good(session, [row for row in notes if _long_in_bin(row.binned)])


def _clock_borne_out(session: Session) -> bool:
    """Whether something was written here between a week and a month ago: a clock that has just jumped shows nothing."""
    return any(
        session.scalars(select(moment).where(moment.between(clock.ago(LATELY), clock.ago(A_WHILE))).limit(1)).first()
        for moment in (NoteRow.modified, NoteRow.binned, WordingRow.saved, MeetingRow.modified)
    )


def _long_in_bin(binned: str | None) -> bool:
    passed = clock.age(binned or "")
    return passed is not None and passed > KEPT_FOR


def delete_for_good(session: Session, rows: Sequence[NoteRow] | Sequence[MeetingRow]) -> None:
    """Delete notes or meetings so that their words are not left in the file, nor brought back by a repair."""
    if not rows:
        return
    remember_deleted(session, [row.id for row in rows])
    for row in rows:
        session.delete(row)
    session.flush()
    # The index only marks words as gone until its parts are merged.
    session.execute(text("INSERT INTO note_fts(note_fts) VALUES ('optimize')"))
