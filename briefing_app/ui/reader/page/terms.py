"""The glossary: its terms, and the line that narrows them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FilterBlock:
    """A line to type in, which leaves only what matches on the page."""

    label: str
    key: str = ""
    """The place's own: at another place the line begins empty."""


@dataclass(frozen=True, slots=True)
class TermBlock:
    """A term of the glossary, explained."""

    name: str
    meaning: str
    about: str = ""
    """Said quietly: other spellings, whom it concerns."""
    own: str = ""
    """Says of a council's own term that it is."""
    active: bool = False
