"""Which column of a table of neighbours is which, by the words at its head."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from briefing_app.domain.judgements import OVERALL, area_named, grade_named, plain_words, says_only_grade
from briefing_app.reading.readers.cells import Sheet

LOOKED_THROUGH = 60
"""Rows in which the headings are looked for."""
_NEIGHBOUR = re.compile(
    r"(?:name of )?(?:statistical |nearest |closest |comparator |comparable |similar )*"
    r"(?:neighbours?|neighbors?|comparators?|neighbouring)(?: (?:name|councils?|authority|authorities|la|las))?"
)
_COUNCIL = re.compile(
    r"(?:name of )?(?:the )?(?:local )?(?:councils?|authority|authorities|la|las|lad|utla|area)(?: (?:name|area))?|name"
)
_WHOSE = re.compile(
    r"(?:statistical |nearest )?(?:neighbours?|neighbors?|comparators?) (?:of|for|to)(?: .*)?|for|for (?:the )?council"
    r"|(?:our|own|home|target|base|selected|main|this) (?:local )?(?:council|authority|la)|own|ours|us|is own|own row"
)
# Not any rank: tables like these rank deprivation and spending too.
_CLOSENESS = re.compile(
    r"(?:how )?(?:(?:statistical|nearest|closest) )*(?:(?:neighbou?r|sn) )?"
    r"(?:closeness|close|rank(?:ing)?|distance|order|proximity)(?: (?:score|rank|order|band|category|to|of)\b.*)?"
)
_REGION = re.compile(r"(?:government office |gor )?region(?: name)?")
_INSPECTED = re.compile(
    r".*\b(?:inspected|inspection|visited|visit|published|judge?ment|ofsted|ilacs)\b.*\bdate\b.*"
    r"|.*\bdate\b.*\b(?:inspect\w*|visit\w*|publi\w*|judge?ment|ofsted|ilacs|report)\b.*"
    r"|(?:last|latest|most recent|date) inspect(?:ed|ion)|inspected(?: on)?|inspection"
)
_AS_OF = re.compile(r"(?:data |table |grades |correct |position )?as (?:at|of|on)(?: date)?|(?:last )?updated(?: on)?")
_YES = frozenset({"yes", "y", "true", "x", "1", "own", "us", "ours", "this council", "own council", "✓", "✔"})


@dataclass(frozen=True, slots=True)
class Headings:
    """Where the headings stand and which column is which; -1 for a column that is not there."""

    row: int
    council: int
    areas: tuple[tuple[int, str], ...]
    """Each column of grades, and our word for its area or the file's own."""
    whose: int = -1
    inspected: int = -1
    region: int = -1
    closeness: int = -1
    as_of: int = -1
    dated: int = -1
    """A column headed "Date" and no more."""


def headings_in(sheet: Sheet) -> Headings | None:
    """The first row that names a council's column and at least one column of grades; None where none does."""
    for number, row in enumerate(sheet[:LOOKED_THROUGH]):
        found = _headings(number, row, sheet[number + 1 :])
        if found:
            return found
    return None


def is_mark(cell: str) -> bool:
    """Whether a cell says yes rather than a name."""
    return cell.casefold().strip() in _YES


def _headings(number: int, row: Sequence[str], below: Sheet) -> Headings | None:
    plain = [plain_words(cell) for cell in row]
    council = _council(plain)
    if council is None:
        return None
    taken = {"council": council}
    for name, pattern in (
        ("whose", _WHOSE), ("as_of", _AS_OF), ("inspected", _INSPECTED), ("region", _REGION),
        ("closeness", _CLOSENESS),
    ):  # fmt: skip
        if (place := _first(plain, pattern, taken.values())) is not None:
            taken[name] = place
    if "date" in plain and "inspected" not in taken:
        taken["dated"] = plain.index("date")
    if "whose" not in taken and _NEIGHBOUR.fullmatch(plain[council]):
        # "Local authority | Statistical neighbour | …": the first says whose neighbour the second is.
        other = _first(plain, _COUNCIL, taken.values())
        taken |= {"whose": other} if other is not None else {}
    areas = _areas(row, below, set(taken.values()))
    return Headings(number, areas=areas, **taken) if areas else None


def _council(plain: Sequence[str]) -> int | None:
    neighbour = _first(plain, _NEIGHBOUR, ())
    return neighbour if neighbour is not None else _first(plain, _COUNCIL, ())


def _first(plain: Sequence[str], pattern: re.Pattern[str], taken: Collection[int]) -> int | None:
    return next((nth for nth, cell in enumerate(plain) if nth not in taken and cell and pattern.fullmatch(cell)), None)


def _areas(row: Sequence[str], below: Sheet, taken: set[int]) -> tuple[tuple[int, str], ...]:
    """The columns of grades: by their heading, or because nothing but grades in words stands below it."""
    found: dict[str, int] = {}
    for nth, heading in enumerate(row):
        if nth in taken or not heading:
            continue
        area = area_named(heading) or (OVERALL if says_only_grade(heading) else None)
        if area is None and _only_grades([cells[nth] for cells in below if nth < len(cells) and cells[nth]]):
            area = heading
        if area:
            # A second column for one area keeps the file's own words.
            found.setdefault(area if area not in found else heading, nth)
    return tuple((nth, area) for area, nth in found.items())


def _only_grades(cells: Sequence[str]) -> bool:
    """Whether all cells tell a grade in words: bare figures may count anything."""
    return len(cells) > 1 and all(grade_named(cell) and not cell.isdecimal() for cell in cells)
