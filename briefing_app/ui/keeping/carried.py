"""Notes on their way between computers, in words; knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.domain.carrying import Fate
from briefing_app.ui.wording import many

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.notebook import Brought
    from briefing_app.sharing.notes import Foreseen

_WORDS = {
    Fate.ADDED: "new here",
    Fate.UPDATED: "newer than here",
    Fate.BOTH: "changed both here and there",
    Fate.UNCHANGED: "here already",
    Fate.BINNED: "deleted here, to stay so",
}


def taken_along(file: Path, count: int) -> str:
    """Where the notes are now, and what to do with them there."""
    if not count:
        return f"“{file.name}” is written, but there is no note to take along yet."
    are, they = ("note is", "it stays") if count == 1 else (f"{count:,} notes are", "they stay")
    return (
        f"Your {are} in “{file.name}” in {file.parent}; {they} here too. On the other computer, drop that file on "
        "Briefing’s window or choose “Bring notes in…”."
    )


def brings(name: str, seen: Foreseen) -> tuple[str, str]:
    """What a file would bring, as a question, and what becomes of the notes that are here."""
    fates = seen.fates
    parts = [(fates[fate], words) for fate, words in _WORDS.items() if fates[fate]]
    counted = ": " + ", ".join(f"{count:,} {words}" for count, words in parts)
    if len(parts) == 1:
        counted = f", {'all ' if parts[0][0] > 1 else ''}{parts[0][1]}"
    becomes = [
        _both(fates[Fate.BOTH], "is", "are"),
        _elsewhere(seen.elsewhere),
        "Nothing of yours is written over, and a copy of your notes is kept first.",
    ]
    return f"“{name}” holds {many(fates.total(), 'note')}{counted}. Bring in?", " ".join(filter(None, becomes))


def brought_in(name: str, brought: Brought, elsewhere: int) -> str:
    """What was brought in, and what is worth knowing of it."""
    fates = brought.fates
    parts = [
        (fates[Fate.ADDED], many(fates[Fate.ADDED], "new note")),
        (fates[Fate.UPDATED], f"{fates[Fate.UPDATED]:,} brought up to date"),
    ]
    came = ", ".join(words for count, words in parts if count)
    said = [f"Brought in from “{name}”{': ' if came else ''}{came}.", _both(fates[Fate.BOTH], "is", "are")]
    return " ".join(filter(None, (*said, _elsewhere(elsewhere))))


def nothing_new(name: str, seen: Foreseen) -> str:
    """Why nothing is brought in."""
    count, binned = seen.fates.total(), seen.fates[Fate.BINNED]
    if not count:
        return f"There is no note in “{name}”; nothing was changed."
    stays = f" {many(binned, 'note')} of it, deleted here, {'stays' if binned == 1 else 'stay'} so." if binned else ""
    return f"“{name}” holds {many(count, 'note')} and nothing that is new here; nothing was changed.{stays}"


def _both(count: int, one: str, more: str) -> str:
    if not count:
        return ""
    which = "The one" if count == 1 else f"The {count:,}"
    return f"{which} changed on both computers {one if count == 1 else more} kept twice, in both wordings."


def _elsewhere(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return "1 is about a document that is not in this library, and stands beside it once you import that."
    return f"{count:,} are about documents that are not in this library, and stand beside them once you import those."
