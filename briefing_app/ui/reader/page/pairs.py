"""Two passages held against each other."""

from dataclasses import dataclass
from enum import StrEnum

from briefing_app.ui.reader.page.links import LinkTo
from briefing_app.ui.reader.page.words import Words


class Status(StrEnum):
    """How far one document's words are another's; `icon` is the shape that says it."""

    WHOLE = "whole"
    PART = "part"
    NONE = "none"
    RULED = "ruled"

    @property
    def icon(self) -> str:
        """The shape's name."""
        return f"status-{self}"


@dataclass(frozen=True, slots=True)
class PairSide:
    """One document's side of a pair: its words and the link to them, or what is said where there are none."""

    heading: str
    words: Words
    cite: LinkTo | None = None


@dataclass(frozen=True, slots=True)
class PairBlock:
    """Two passages side by side; one below the other where the page is narrow."""

    status: Status
    label: str
    left: PairSide
    right: PairSide
    details: tuple[str, ...] = ()
    """In words: what was changed, or why the two were matched."""
    deeds: tuple[LinkTo, ...] = ()
    """What the member may say of it."""
