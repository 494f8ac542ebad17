"""Copies of the notebook in words; knows no Qt."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from briefing_app.domain.dates import say_date, say_short
from briefing_app.domain.wording import capital
from briefing_app.ui.wording import many

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from briefing_app.storage.copies import Contents, Copy
    from briefing_app.storage.repair import CheckReport

_WHY = {
    "": "automatic",
    "before-restore": "replaced by a copy",
    "restored": "as it was put back",
    "before-import": "before notes came in",
    "before-upgrade": "before an update of Briefing",
}


def when(moment: datetime, now: datetime) -> str:
    """A moment as one says it: "today, 13:50", "yesterday, 09:05", "3 March 2026, 14:02"."""
    time = moment.strftime("%H:%M")
    if moment.date() == now.date():
        return f"today, {time}"
    if moment.date() == now.date() - timedelta(days=1):
        return f"yesterday, {time}"
    # The system's own names of months need not be English ones.
    return f"{say_date(moment.date().isoformat())}, {time}"


def when_shortly(moment: datetime, now: datetime) -> str:
    """The same in as little room as there is: "13:50" of today, else "3 Mar 2026"."""
    return moment.strftime("%H:%M") if moment.date() == now.date() else say_short(moment.date().isoformat())


def copy_line(copy: Copy, now: datetime) -> str:
    """A copy in one line: "Today, 13:50 · 12 notes · automatic"."""
    holds = "cannot be read" if copy.notes is None else many(copy.notes, "note")
    return " · ".join((capital(when(copy.made, now)), holds, _WHY.get(copy.why, "kept by Briefing")))


def last_made(copies: Sequence[Copy], now: datetime) -> str:
    """When the last copy was made, or when the first will be."""
    if not copies:
        return (
            "Your notes are saved as you type. The first automatic copy of them is made soon after your first note; "
            "the next follow while you write, at most every half hour."
        )
    return (
        f"Your notes are saved as you type. The last automatic copy of them was made {when(copies[0].made, now)}; "
        "the next follows while you write, at most every half hour."
    )


def question(name: str, contents: Contents, notes_now: int | None) -> tuple[str, str]:
    """What putting a copy back will do: what it holds and what is there now, and what becomes of that."""
    holds = [
        *([many(contents.notes, "note")] if contents.notes is not None else []),
        *([many(contents.documents, "document")] if contents.documents is not None else []),
    ]
    now = f" Your notebook now holds {many(notes_now, 'note')}." if notes_now is not None else ""
    if contents.documents is None:
        becomes = "Your notes become as they were in it; your documents stay as they are."
    elif contents.notes is None:
        becomes = "Your documents become as they were in it; your notes stay as they are."
    else:
        becomes = "Your notes and your documents become as they were in it."
    return (
        f"{capital(name)} holds {' and '.join(holds)}.{now} Put it back?",
        f"{becomes} What is there now is kept first, with everything written since, as a copy in this list: you can "
        "go back to it at any time.",
    )


def put_back(name: str, contents: Contents, *, kept: bool) -> str:
    """What was done, and where that is which was there before."""
    holds = "documents" if contents.notes is None else many(contents.notes, "note")
    there = "among the copies of your notes" if kept else "in the folder of the copies"
    return f"Put back: {name}, with {holds}. What was there before is kept {there}."


def checked(report: CheckReport, notes: int, documents: int) -> str:
    """What a check found, in one sentence."""
    if report.sound:
        return (
            f"All is well: your {many(notes, 'note')} and the library of {many(documents, 'document')} were read from "
            "end to end."
        )
    if not report.mendable:
        return " ".join(report.plain)
    if report.words_are_sound:
        return "Your words are sound, but search may miss some of them; “Put right…” mends that and changes no word."
    return (
        "Something is damaged; nothing was changed: “Put right…” puts the newest good copy in place with every note "
        "that can still be read, and keeps the damaged file."
    )


def mended(report: CheckReport) -> str:
    """What was put right, and where the damaged file is."""
    return " ".join(report.plain)
