"""A table that can be walked through cell by cell: plain values for the reading view and for paper."""

from dataclasses import dataclass

from briefing_app.ui.places import Place

NOTHING = "–"
"""What an empty cell shows."""


@dataclass(frozen=True, slots=True)
class TableCell:
    """One cell; with a place, the way there."""

    text: str
    details: tuple[str, ...] = ()
    """Said below it, a line each."""
    folded: str = ""
    """What is said below the row's first cell, where there is no room for this one's column."""
    place: Place | None = None
    grade: bool = False
    """Whether it tells a grade, which is shown with the grade's shape."""
    own: bool = False
    """Whether it belongs to the council the page is about."""
    named: bool = False
    """Whether it is the name of that council."""


@dataclass(frozen=True, slots=True)
class TableOrder:
    """The rows in one order: how that is said, and how it is asked for."""

    said: str
    asked: str
    rows: tuple[tuple[TableCell, ...], ...]


@dataclass(frozen=True, slots=True)
class TableBlock:
    """Rows under headings, the first cell of each naming it; the first of the orders is shown at first."""

    title: str
    columns: tuple[str, ...]
    orders: tuple[TableOrder, ...]
    folding: frozenset[int] = frozenset()
    """Columns that are said below the first cell where the page is too narrow for them."""
