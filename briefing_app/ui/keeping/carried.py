"""Notes and meetings on their way between computers, in words; knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.domain.carrying import Fate, stand_elsewhere
from briefing_app.ui.wording import many

if TYPE_CHECKING:
    from collections import Counter
    from pathlib import Path

    from briefing_app.domain.carrying import Carriage
    from briefing_app.notebook import Brought
    from briefing_app.sharing.notes import Foreseen

_WORDS = {
    Fate.ADDED: "new here",
    Fate.UPDATED: "newer than here",
    Fate.BOTH: "changed both here and there",
    Fate.UNCHANGED: "here already",
    Fate.BINNED: "deleted here, to stay so",
}


def taken_along(file: Path, sent: Carriage) -> str:
    """Where the notes are now, and what to do with them there."""
    count, meetings = len(sent.notes), len(sent.meetings)
    if not count + meetings:
        return f"“{file.name}” is written, but there is no note to take along yet."
    what = _and(many(count, "note") if count else "", many(meetings, "meeting") if meetings else "")
    are, they = ("is", "it stays") if count + meetings == 1 else ("are", "they stay")
    return (
        f"Your {what.removeprefix('1 ')} {are} in “{file.name}” in {file.parent}; {they} here too. On the other "
        "computer, drop that file on Briefing’s window or choose “Bring notes in…”."
    )


def brings(name: str, seen: Foreseen) -> tuple[str, str]:
    """What a file would bring, as a question, and what becomes of the notes that are here."""
    told = (_told(seen.notes, "note"), _told(seen.meetings, "meeting"))
    holds = "; and ".join(filter(None, told))
    becomes = [
        *_both(seen.notes, seen.meetings),
        stand_elsewhere(seen.elsewhere),
        "Nothing of yours is written over, and a copy of your notes is kept first.",
    ]
    return f"“{name}” holds {holds}. Bring in?", " ".join(filter(None, becomes))


def brought_in(name: str, brought: Brought, elsewhere: int) -> str:
    """What was brought in, and what is worth knowing of it."""
    new, newer = (
        _and(
            *(
                many(fates[fate], f"{of}{what}") if fates[fate] else ""
                for fates, what in ((brought.notes, "note"), (brought.meetings, "meeting"))
            )
        )
        for fate, of in ((Fate.ADDED, "new "), (Fate.UPDATED, ""))
    )
    came = ", ".join(filter(None, (new, f"{newer} brought up to date" if newer else "")))
    said = [f"Brought in from “{name}”{': ' if came else ''}{came}.", *_both(brought.notes, brought.meetings)]
    return " ".join(filter(None, (*said, stand_elsewhere(elsewhere))))


def nothing_new(name: str, seen: Foreseen) -> str:
    """Why nothing is brought in."""
    count, binned = seen.notes.total(), seen.notes[Fate.BINNED]
    if not count + seen.meetings.total():
        return f"There is no note in “{name}”; nothing was changed."
    what = _and(*(many(fates.total(), of) for fates, of in ((seen.notes, "note"), (seen.meetings, "meeting")) if fates))
    stays = f" {many(binned, 'note')} of it, deleted here, {'stays' if binned == 1 else 'stay'} so." if binned else ""
    return f"“{name}” holds {what} and nothing that is new here; nothing was changed.{stays}"


def _told(fates: Counter[Fate], what: str) -> str:
    """Such as "3 notes: 1 new here, 2 here already", or "2 meetings, all new here"."""
    parts = [(fates[fate], words) for fate, words in _WORDS.items() if fates[fate]]
    if not parts:
        return ""
    if len(parts) > 1:
        return f"{many(fates.total(), what)}: {', '.join(f'{count:,} {words}' for count, words in parts)}"
    return f"{many(fates.total(), what)}, {'all ' if fates.total() > 1 else ''}{parts[0][1]}"


def _both(notes: Counter[Fate], meetings: Counter[Fate]) -> list[str]:
    kept = [
        (notes[Fate.BOTH], "note", "in both wordings"),
        (meetings[Fate.BOTH], "meeting", "the other time with “(other computer)” in the name"),
    ]
    return [
        f"The {what if count == 1 else many(count, what)} changed on both computers {'is' if count == 1 else 'are'} "
        f"kept twice, {how}."
        for count, what, how in kept
        if count
    ]


def _and(*parts: str) -> str:
    return " and ".join(filter(None, parts))
