"""What is carried from one notebook to another, and what becomes of it there."""

from enum import StrEnum


class Fate(StrEnum):
    """What becomes of a note that is brought in."""

    ADDED = "added"
    UPDATED = "brought up to date"
    BOTH = "kept in both wordings"
    UNCHANGED = "unchanged"
    BINNED = "left in the bin"

    @property
    def comes(self) -> bool:
        """Whether anything of it comes in."""
        return self in {Fate.ADDED, Fate.UPDATED, Fate.BOTH}
