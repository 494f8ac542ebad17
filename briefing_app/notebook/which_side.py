"""Tells on which side something that is carried was changed: by what each side has known it as, never by a clock."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from briefing_app.storage.rows.notebook import MetaRow

_MOST = 200
"""How much of what something was is kept, the latest."""


def is_newer(sent: Sequence[str], here: Sequence[str]) -> bool | None:
    """Whether what was sent came after what is here; None where both were changed, or it cannot be told.

    Each is all that the thing has been there, oldest first, and ends with what it is now.
    """
    arrived, known = here[-1] in sent[:-1], sent[-1] in here[:-1]
    if arrived is not known:
        return arrived
    if not arrived:
        return None
    # One of them changed it back: whoever has been through all that the other has, and more, did so last.
    both = {*sent} & {*here}
    theirs, mine = (_in_turn(each for each in one if each in both) for one in (sent, here))
    if _is_within(mine, theirs):
        return True
    return False if _is_within(theirs, mine) else None


def together(sent: Sequence[str], here: Sequence[str]) -> tuple[str, ...]:
    """All that something has been, as far as either side tells."""
    if _is_within(here, sent):
        return tuple(sent)
    return tuple(here) if _is_within(sent, here) else _in_turn((*here, *sent[-1:]))


def been(session: Session, key: str) -> tuple[str, ...]:
    """What was remembered under a key, oldest first."""
    value = session.scalar(select(MetaRow.value).where(MetaRow.key == key))
    return tuple(value.split()) if value else ()


def been_all(session: Session, prefix: str) -> dict[str, tuple[str, ...]]:
    """All that was remembered under keys that begin like this."""
    query = select(MetaRow.key, MetaRow.value).where(MetaRow.key.startswith(prefix, autoescape=True))
    return {key: tuple(value.split()) for key, value in session.execute(query)}


def remember(session: Session, key: str, history: Sequence[str]) -> None:
    """Keep what something has been; nothing is written where that is known."""
    kept = _in_turn(history)[-_MOST:]
    if kept != been(session, key):
        session.merge(MetaRow(key=key, value=" ".join(kept)))
        session.flush()


def _in_turn(history: Iterator[str] | Sequence[str]) -> tuple[str, ...]:
    """Each only where it follows another."""
    kept: list[str] = []
    for one in history:
        if kept[-1:] != [one]:
            kept.append(one)
    return tuple(kept)


def _is_within(part: Sequence[str], whole: Sequence[str]) -> bool:
    """Whether one is all in the other, in its order."""
    rest = iter(whole)
    return all(one in rest for one in part)
