"""One line of the tree: what it shows, says and leads to."""

from dataclasses import dataclass, field
from enum import Enum, auto

from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.wording import many


class Mark(Enum):
    """The sign painted before a branch's label."""

    NONE = auto()
    STRENGTH = auto()
    IMPROVEMENT = auto()
    PRIORITY = auto()
    CONTEXT = auto()
    QUOTE = auto()


@dataclass(frozen=True, slots=True)
class Branch:
    """One line of the tree."""

    key: str
    """The same for the same thing after every refresh."""
    label: str
    spoken: str
    """All that the line shows, in words for a screen reader."""
    place: Place | None = None
    mark: Mark = Mark.NONE
    count: int = 0
    of: int = 0
    """How many there are in all: more than `count` only where the tree is narrowed."""
    notes: int = 0
    heading: bool = False
    counts_mark: bool = False
    """Whether the sign stands at the count and not before the label."""
    visit: str = ""
    """For a visit, its id: what is under it is asked for when it is opened."""
    children: tuple["Branch", ...] = field(default=(), compare=False)
    """Lines of their own: two branches are equal when they look and lead the same."""

    @property
    def counted(self) -> str:
        """How many there are, as the line shows it: "9", or "2 of 9" where the tree is narrowed."""
        return f"{self.count:,} of {self.of:,}" if self.count < self.of else f"{self.count:,}" if self.count else ""

    def leads_to(self, place: Place) -> bool:
        """Whether this is the line of a place's page, whatever passage of it is meant."""
        # The key of "Since last time" is one matter on its one page.
        key = "" if place.page is PageKind.SINCE else place.key
        return self.place is not None and (self.place.page, self.place.visit, self.place.key) == (
            place.page,
            place.visit,
            key,
        )


def spoken_line(label: str, counted: str, notes: int) -> str:
    """What a screen reader says of a line."""
    return ", ".join(filter(None, (label, counted, many(notes, "note") if notes else "")))
