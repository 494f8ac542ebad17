"""Deleted notes and earlier wordings in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from briefing_app.domain.dates import local_day, local_time, say_cell
from briefing_app.domain.meetings import QUESTIONS
from briefing_app.domain.notes import NoteCategory
from briefing_app.domain.wording import capital, shortened
from briefing_app.ui.keeping.wording import when
from briefing_app.ui.notes.category import category_label
from briefing_app.ui.page_ids import place_of_anchor
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.still_there import is_there
from briefing_app.ui.wording import many

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.domain.notes import DeletedNote, Note
    from briefing_app.ui.desk import Overview

_FIRST_WORDS, _PASSAGE = 80, 240
EMPTY = "There is no deleted note. A note that you delete stays here for 90 days, and can be put back."
NO_WORDING = (
    "This note has no earlier wording yet: what it says is kept whenever you change it, once a minute while you type."
)
UNSAVED = "This note could not be saved yet; nothing was changed: check your notes first."
_GONE = "What it was on is no longer in the library"


def counted(count: int) -> str:
    """How many deleted notes there are, and for how long they stay."""
    if not count:
        return EMPTY
    order = ", the last deleted first" if count > 1 else ""
    stays = "each stays here" if count > 1 else "it stays here"
    return f"{many(count, 'deleted note')}{order}; {stays} for 90 days."


def note_line(note: DeletedNote, now: datetime) -> str:
    """A deleted note in three lines: its first words; what it is meant as and where it stood; since when, how long."""
    meant = category_label(note.category)
    on = f"{meant} on {note.anchor.title}" if note.anchor.title else meant
    until = f"kept until {say_cell(local_day(note.kept_until))}" if note.kept_until else "kept"
    return f"{first_words(note.text)}\n{on}\nDeleted {moment(note.deleted, now)} · {until}"


def stood(note: DeletedNote, overview: Overview) -> str:
    """The words or the visit that a deleted note was on, and where it will be if that is gone."""
    exact = " ".join(note.anchor.exact.split())
    on = f"On “{shortened(exact, _PASSAGE)}” in {note.anchor.title}." if exact else f"On {note.anchor.title}."
    parts = [on if note.anchor.title else "", found_at(note, overview)]
    if not note.kept_until:
        parts.append("A meeting tells of it, so it stays here until you delete it for good.")
    return " ".join(filter(None, parts))


def place_of(note: Note, overview: Overview) -> Place | None:
    """The page beside which a note stands; None where there is none now."""
    if own := _own_place(note, overview):
        return own
    if overview.visit(note.anchor.visit):
        return Place(PageKind.MINUTE, note.anchor.visit)
    if note.category is NoteCategory.ANSWER and overview.meeting(note.anchor.on):
        return Place(PageKind.MEETING, key=note.anchor.on)
    return Place(PageKind.QUESTIONS) if note.category in QUESTIONS else None


def found_at(note: Note, overview: Overview, *, back: bool = False) -> str:
    """Where a note is found, or will be once it is back, that is not beside what it was on; nothing where it is."""
    place, it = place_of(note, overview), "it" if back else "put back, it"
    if place_of_anchor(note.anchor) is None:
        # It was typed at a meeting.
        return "" if place else f"{capital(it)} is found by the search."
    if _own_place(note, overview):
        return ""
    if place is None:
        return f"{_GONE}: {it} is found by the search until that is imported again."
    where = "under My questions" if place.page is PageKind.QUESTIONS else "among the notes on the visit"
    return f"{_GONE}: {it} stands {where}."


def put_back(notes: Sequence[Note], overview: Overview) -> str:
    """What is told of notes that were put back."""
    if len(notes) == 1:
        note = notes[0]
        said = f"Your {category_label(note.category).lower()} is back: “{first_words(note.text)}”"
        return " ".join(filter(None, (said, found_at(note, overview, back=True))))
    gone = sum(bool(found_at(note, overview)) for note in notes)
    said = f"{many(len(notes), 'note')} are back."
    if not gone:
        return said
    was = "1 of them was" if gone == 1 else f"{gone:,} of them were"
    return f"{said} What {was} on is no longer in the library: the search finds {'it' if gone == 1 else 'them'}."


def deleted_again(again: int, already: int, gone: int) -> str:
    """What is told when notes that were put back are deleted again, some of which may have been meanwhile."""
    here = again + already
    said = []
    if here:
        are, since = "is" if here == 1 else "are", "again" if again else "already"
        said.append(f"{many(here, 'note')} {are} among the deleted notes {since}.")
    if gone:
        said.append(discarded(gone).removesuffix(".") + " before.")
    return " ".join(said)


def question(notes: Sequence[DeletedNote]) -> tuple[str, str]:
    """What is asked before notes are deleted for good, and what that means."""
    one = len(notes) == 1
    asked = f"Delete “{shortened(_one_line(notes[0].text), 60)}” for good?" if one else ""
    told_of = sum(not note.kept_until for note in notes)
    means = [
        "It and its earlier wordings" if one else "They and their earlier wordings",
        "cannot be brought back; only copies of your notes that were made before still hold them.",
    ]
    if told_of:
        means.append("A question goes from the meeting that tells of it, too; its answer stays.")
    return asked or f"Delete {many(len(notes), 'note')} for good?", " ".join(means)


def discarded(count: int) -> str:
    """What was done."""
    return f"{many(count, 'note')} {'was' if count == 1 else 'were'} deleted for good."


def wording_line(text: str, saved: str, now: datetime) -> str:
    """An earlier wording in two lines: until when a note said so, and its first words."""
    return f"Until {moment(saved, now)}\n{first_words(text)}"


def first_words(text: str) -> str:
    """How a note begins."""
    return shortened(_one_line(text), _FIRST_WORDS) or "(no words)"


def moment(stored: str, now: datetime) -> str:
    """A stored time as one says it: "today, 13:50"; of what is no time, as in a damaged file, what stands there."""
    if not local_time(stored):
        return say_cell(local_day(stored))
    return when(datetime.fromisoformat(stored).astimezone(), now)


def _own_place(note: Note, overview: Overview) -> Place | None:
    """The page of what a note is on, where that is in the library, under whichever visit it is by now."""
    anchor = note.anchor
    if anchor.document and (visit := overview.visit_of_document(anchor.document)):
        return Place(PageKind.DOCUMENT, visit.id, anchor.document, anchor.start, anchor.end)
    own = place_of_anchor(anchor)
    return own if own and is_there(overview, own) else None


def _one_line(text: str) -> str:
    return " ".join(text.split())
