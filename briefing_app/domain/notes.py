"""What the member writes: notes and questions, each anchored to the words it is about."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum


class AnchorState(StrEnum):
    """Whether the words a note is about are still there."""

    FOUND = "found"
    CHECK = "check"
    LOST = "lost"


class NoteCategory(StrEnum):
    """What the member means a note as."""

    NOTE = "note"
    QUESTION = "question"
    FOLLOW_UP = "follow-up"
    HIGHLIGHT = "highlight"
    ANSWER = "answer"
    """What was answered to a question at a meeting."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a note belongs, with enough of the words to be readable without the library."""

    on: str
    """Id of the visit, document, finding or quote."""
    visit: str = ""
    document: str = ""
    title: str = ""
    """What it is on, in words: "Shropshire Council, focused visit, 30–31 July 2024"."""
    exact: str = ""
    """The words themselves; empty for a note on a whole visit or document."""
    before: str = ""
    after: str = ""
    start: int | None = None
    end: int | None = None
    """Code points in the document's text, where `exact` is given."""
    state: AnchorState = AnchorState.FOUND


@dataclass(frozen=True, slots=True)
class Note:
    """A note as it now stands; earlier wordings are kept as `Wording`s."""

    id: str
    anchor: Anchor
    category: NoteCategory
    text: str
    created: str
    modified: str
    """Both UTC, ISO to the second."""


@dataclass(frozen=True, slots=True)
class DeletedNote(Note):
    """A note in the bin, as it was when it was deleted."""

    deleted: str
    """When that was; UTC, ISO to the second."""
    kept_until: str
    """Until when it is kept at least, likewise; empty where it stays until somebody deletes it for good."""


@dataclass(frozen=True, slots=True)
class NoteToHandOut:
    """A note on its way into a document that is handed out."""

    note: Note
    question: Note | None = None
    """What an answer is to, where some meeting tells it; the question may have been deleted since."""


def print_of(text: str) -> str:
    """A hash that two texts share only if they are the same."""
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Wording:
    """An earlier wording of a note."""

    note: str
    sequence: int
    text: str
    saved: str
    """When it was kept, as other words took its place; UTC, ISO to the second."""
