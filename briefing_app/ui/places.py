"""Everything the window can show is a Place; back and forward walk a list of them."""

from dataclasses import dataclass
from enum import StrEnum


class PageKind(StrEnum):
    """Which page of the reading view."""

    MINUTE = "minute"
    THEME = "theme"
    SPEAKER = "speaker"
    DOCUMENT = "document"
    QUESTIONS = "questions"
    COMPARISON = "comparison"
    GLOSSARY = "glossary"
    SINCE = "since"
    COUNCILLORS = "councillors"
    COUNCIL = "council"
    NEIGHBOURS = "neighbours"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Place:
    """One page, and the passage on it to show and highlight."""

    page: PageKind
    visit: str = ""
    key: str = ""
    """Theme value, speaker, document, pair of documents, council, table of neighbours, meeting or term.

    Empty where there is only one such page.
    """
    start: int | None = None
    end: int | None = None
    """Code points in the document's text."""


def neighbours_at(council: str) -> Place:
    """A council's page, down at the table of its neighbours."""
    return Place(PageKind.COUNCIL, key=council, start=0)


def meeting_at(meeting: str) -> Place:
    """The page of a meeting, by its id."""
    return Place(PageKind.MEETING, key=meeting)
