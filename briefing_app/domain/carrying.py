"""What is carried from one notebook to another, and what becomes of it there."""

from dataclasses import dataclass
from enum import StrEnum

from briefing_app.domain.meetings import AskedState
from briefing_app.domain.notes import Note, NoteCategory


class Fate(StrEnum):
    """What becomes of a note or a meeting that is brought in."""

    ADDED = "added"
    UPDATED = "brought up to date"
    BOTH = "kept in both wordings"
    UNCHANGED = "unchanged"
    BINNED = "left in the bin"

    @property
    def comes(self) -> bool:
        """Whether anything of it comes in."""
        return self in {Fate.ADDED, Fate.UPDATED, Fate.BOTH}


@dataclass(frozen=True, slots=True)
class Carried:
    """A note on its way from one notebook to another."""

    note: Note
    earlier: tuple[str, ...] = ()
    """`print_of` each of its earlier wordings, oldest first: enough to tell which side changed, not to read them."""
    meant: tuple[NoteCategory, ...] = ()
    """What it was meant as before, oldest first."""


@dataclass(frozen=True, slots=True)
class CarriedQuestion:
    """A question on the list of a meeting that is carried, and what became of it; notes by their ids."""

    note: str
    state: AskedState = AskedState.NOT_ASKED
    answer: str = ""
    follow_up: str = ""


@dataclass(frozen=True, slots=True)
class CarriedMeeting:
    """A meeting on its way, with its questions in speaking order."""

    id: str
    name: str
    day: str
    created: str
    modified: str
    questions: tuple[CarriedQuestion, ...] = ()
    removed: tuple[Note, ...] = ()
    """Those of the questions that were deleted since they were asked: only the meeting tells of them."""
    earlier: tuple[str, ...] = ()
    """Prints of it as it was carried before, oldest first, to tell which side has changed."""


@dataclass(frozen=True, slots=True)
class Carriage:
    """All that is carried at once; a meeting's answers and follow-ups, and its other questions, are among the notes."""

    notes: tuple[Carried, ...] = ()
    meetings: tuple[CarriedMeeting, ...] = ()


def stand_elsewhere(count: int) -> str:
    """That so many notes that come are about what is not in this library, and what to do; "" where none is."""
    if not count:
        return ""
    if count == 1:
        return "1 is about a document that is not in this library, and stands beside it once you import that."
    return f"{count:,} are about documents that are not in this library, and stand beside them once you import those."
