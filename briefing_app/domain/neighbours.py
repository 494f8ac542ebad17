"""A comparison table that an officer imports: a council's statistical neighbours and their grades. Unofficial."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing_app.domain.dates import local_day, say_date
from briefing_app.domain.judgements import area_named, grade_named
from briefing_app.domain.library import Visit

NOT_GIVEN = "date not given"
ALPHABETICAL = "In alphabetical order"
CLOSEST_FIRST = "In order of closeness, the closest first"
# How close neighbours are said to be, in words, the closest first.
_CLOSE = ("extremely close", "very close", "close", "somewhat close", "fairly close", "not close")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """One row of the table."""

    council: str
    grades: tuple[str, ...]
    """One for each of the table's areas: a grade of ours, the cell as written where it tells none, "" where empty."""
    inspected: str = ""
    """ISO, as precise as the cell, or the cell as written."""
    region: str = ""
    closeness: str = ""
    own: bool = False
    key: str = ""
    """What tells the council apart in the library, whatever its name is dressed in; filled in when stored."""


@dataclass(frozen=True, slots=True)
class NeighbourTable:
    """A table as read: `council` is whose neighbours these are, "" where the file does not say."""

    council: str
    areas: tuple[str, ...]
    rows: tuple[Neighbour, ...]
    as_of: str
    """ISO, as precise as the file; "" where it gives no date."""
    file_name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class KeptNeighbours:
    """A table in the library."""

    id: str
    table: NeighbourTable
    imported: str
    """UTC, ISO to the second."""

    @property
    def day(self) -> str:
        """By which date it is listed: the table's own, else the one it was imported on."""
        return self.table.as_of or local_day(self.imported)

    @property
    def provenance(self) -> str:
        """Where the table is from and what it is worth, to be said wherever it is shown."""
        return (
            f"Unofficial: from {self.table.file_name}, {said_date(self.table)}, "
            f"imported on {say_date(local_day(self.imported))}. Not checked against Ofsted."
        )


@dataclass(frozen=True, slots=True)
class Told:
    """What a person says of the tables in an import; their word stands above the file's."""

    council: str = ""
    as_of: str = ""
    asked: bool = False
    """Whether they can be asked afterwards: then a table that leaves either open is not stored, but reported."""


@dataclass(frozen=True, slots=True)
class Completed:
    """A table whose own row tells also what the library's documents do; every table shown is one."""

    rows: tuple[Neighbour, ...]
    """As in the table, the own row first."""
    visit: Visit | None = None
    """Whose documents told the own grades that the table leaves empty."""
    filled: frozenset[int] = frozenset()
    """Which of the areas those are."""


def completed(table: NeighbourTable, visits: Sequence[Visit]) -> Completed:
    """The table with the own council's empty cells told by the newest of its `visits` that has grades."""
    own = next((row for row in table.rows if row.own), None)
    others = tuple(row for row in table.rows if row is not own)
    graded = [visit for visit in visits if visit.grades]
    visit = max(graded, key=lambda one: (one.reckoned, one.id), default=None)
    row = own or Neighbour(table.council, ("",) * len(table.areas), own=True)
    told = {area_named(grade.area): grade_named(grade.grade) for grade in visit.grades} if visit else {}
    filled = {nth: word for nth, area in enumerate(table.areas) if not row.grades[nth] and (word := told.get(area))}
    if visit is None or not filled:
        return Completed((own, *others) if own else others)
    grades = tuple(filled.get(nth, grade) for nth, grade in enumerate(row.grades))
    # The visit's date is that of the row only where all of the row's grades are the visit's.
    alone = len(filled) == sum(bool(grade) for grade in grades)
    inspected = row.inspected or (visit.start or "" if alone else "")
    return Completed((replace(row, grades=grades, inspected=inspected), *others), visit, frozenset(filled))


def said_date(table: NeighbourTable) -> str:
    """As at when, "as at 1 March 2025", or that the date is not given."""
    return f"as at {say_date(table.as_of)}" if table.as_of else NOT_GIVEN


def by_name(rows: Sequence[Neighbour]) -> tuple[Neighbour, ...]:
    """The rows by council, the own council first."""
    return tuple(sorted(rows, key=lambda row: (not row.own, row.council.casefold())))


def by_closeness(rows: Sequence[Neighbour]) -> tuple[Neighbour, ...] | None:
    """The rows from the closest, those that do not say last; None where no row says in a way that can be ordered."""
    if not any(_rank(row) is not None for row in rows if not row.own):
        return None
    last = float("inf")

    def place(row: Neighbour) -> tuple[bool, float, str]:
        rank = _rank(row)
        return not row.own, last if rank is None else rank, row.council.casefold()

    return tuple(sorted(rows, key=place))


def _rank(row: Neighbour) -> float | None:
    said = " ".join(row.closeness.casefold().split())
    if said in _CLOSE:
        return float(_CLOSE.index(said))
    return float(said) if _NUMBER.fullmatch(said) else None
