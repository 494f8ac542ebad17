"""A sheet of cells as a table of neighbours: whose they are, as at when, and each council's grades as written."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from briefing_app.domain.errors import UnreadableFileError
from briefing_app.domain.judgements import grade_named, plain_words
from briefing_app.domain.neighbours import Neighbour, NeighbourTable
from briefing_app.reading.language.dates import date_in
from briefing_app.reading.language.gazetteer import council_named
from briefing_app.reading.parsers.neighbours.headings import LOOKED_THROUGH, Headings, headings_in, is_mark
from briefing_app.reading.readers.cells import Sheet

_NOT_A_TABLE = (
    "It is not a table of neighbours’ grades that Briefing can read; nothing was stored: one row must head a column "
    "of councils and a column for each judgement, such as “Local authority” and “Overall effectiveness”."
)
_OWN = re.compile(
    r"\s*[(\[–-]\s*(?:own|us|ours|ourselves|our (?:council|own)|own (?:council|authority)|this (?:council|authority))"
    r"\s*[)\]]?\s*$", re.IGNORECASE,
)  # fmt: skip
_OWN_CLOSENESS = frozenset({"own", "own council", "us", "self", "this council"})
_AS_AT = re.compile(
    r"\b(?:as (?:at|of|on)|(?:last )?updated(?: on)?|correct (?:at|on)|^date(?: of (?:the )?table)?)\b"
    r"[:\s]*(?P<date>.*)",
    re.IGNORECASE,
)  # fmt: skip
_NEIGHBOURS_OF = re.compile(
    r"\bneighbou?rs (?:of|for|to)\b[:\s]*(?P<after>.+)"
    r"|^(?P<before>.+?)(?:[’']s?)? (?:statistical |nearest )?neighbou?rs\b",
    re.IGNORECASE,
)  # fmt: skip
_LABEL = re.compile(r"(?:(?:our|own|this|for|local|selected) ?)*(?:council|authority|la|for)")
_NOTE = re.compile(r"\s*(?:(?:source|notes?|key|average|data|please|nb)\b|[*†]|\d+[.)])", re.IGNORECASE)
_DIGITS = re.compile(r"(?<!\d)(20\d\d)[-_. ]?(0[1-9]|1[0-2])(?:[-_. ]?(0[1-9]|[12]\d|3[01]))?(?!\d)")


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands around the table, or in columns of its own: whose neighbours, as at when."""

    council: str
    as_of: str


def parse_neighbours(sheets: Iterable[Sheet], *, sha256: str, name: str) -> NeighbourTable:
    """The first table of neighbours in the sheets; UnreadableFileError where there is none."""
    for sheet in sheets:
        headings = headings_in(sheet)
        table = headings and _table(sheet, headings, sha256, name)
        if table:
            return table
    raise UnreadableFileError(_NOT_A_TABLE)


def _table(sheet: Sheet, headings: Headings, sha256: str, name: str) -> NeighbourTable | None:
    inner, notes = _parted(sheet[headings.row + 1 :], headings)
    if len({_at(row, headings.dated) for row in inner}) == 1 < len(inner):
        # One date for all is the table's, not that of each inspection.
        headings = replace(headings, as_of=headings.as_of if headings.as_of >= 0 else headings.dated, dated=-1)
    rows = [_neighbour(row, headings) for row in inner]
    if not rows:
        return None
    around = _around(chain(sheet[: headings.row], notes))
    council = _told_council(inner, headings) or _marked(rows) or around.council
    as_of = _told_date(inner, headings) or around.as_of or _date_of_file(name)
    return NeighbourTable(council, tuple(area for _, area in headings.areas), tuple(rows), as_of, name, sha256)


def _parted(rows: Sheet, headings: Headings) -> tuple[list[list[str]], list[list[str]]]:
    """The councils' rows, and those that only say something of the table."""
    inner, notes = [], []
    for row in rows:
        name = _at(row, headings.council)
        alone = sum(bool(cell) for cell in row) == 1
        if not name or (alone and not council_named(name)) or _NOTE.match(name):
            notes.append(row)
        else:
            inner.append(row)
    return inner, notes


def _neighbour(row: Sequence[str], headings: Headings) -> Neighbour:
    written = _at(row, headings.council)
    closeness = _at(row, headings.closeness)
    marked = is_mark(_at(row, headings.whose)) or plain_words(closeness) in _OWN_CLOSENESS or _OWN.search(written)
    inspected = _at(row, headings.inspected if headings.inspected >= 0 else headings.dated)
    return Neighbour(
        council=_council(_OWN.sub("", written)),
        grades=tuple(grade_named(_at(row, nth)) or _at(row, nth) for nth, _ in headings.areas),
        inspected=date_in(inspected) or inspected,
        region=_at(row, headings.region),
        closeness="" if plain_words(closeness) in _OWN_CLOSENESS else closeness,
        own=bool(marked),
    )


def _council(written: str) -> str:
    """The council by its own name where the gazetteer knows it, else as written."""
    return council_named(written) or written


def _told_council(rows: Iterable[Sequence[str]], headings: Headings) -> str:
    """Whose neighbours a column says they are."""
    told = Counter(_council(cell) for row in rows if (cell := _at(row, headings.whose)) and not is_mark(cell))
    names = [name for name in told if plain_words(name) not in {"no", "n", "false", "0"}]
    if len(names) > 1:
        raise UnreadableFileError(
            f"It holds the neighbours of {len(names)} councils; nothing was stored: "
            "keep the rows of one council, save the file and import that."
        )
    return names[0] if names else ""


def _marked(rows: Iterable[Neighbour]) -> str:
    return next((row.council for row in rows if row.own), "")


def _told_date(rows: Iterable[Sequence[str]], headings: Headings) -> str:
    """As at when a column says the table is: the latest date in it."""
    return max((date_in(_at(row, headings.as_of)) for row in rows), default="")


def _around(rows: Iterable[Sequence[str]]) -> _Beside:
    """What titles above and notes below the table say."""
    council = as_of = ""
    for row in list(rows)[: 2 * LOOKED_THROUGH]:
        cells = [cell for cell in row if cell]
        for cell, following in zip(cells, [*cells, ""][1:], strict=True):
            as_of = as_of or _said_date(cell, following)
            council = council or _said_council(cell, following)
    return _Beside(council, as_of)


def _said_date(cell: str, following: str) -> str:
    match = _AS_AT.search(cell)
    return (date_in(match["date"]) or date_in(following)) if match else ""


def _said_council(cell: str, following: str) -> str:
    """Whose: "Council: Marlshire", "Neighbours of Marlshire"; "Marlshire neighbours" only of a known council."""
    label, colon, rest = cell.partition(":")
    if _LABEL.fullmatch(plain_words(label)) and (rest.strip() or following):
        return _council(rest.strip() if colon and rest.strip() else following)
    match = _NEIGHBOURS_OF.search(cell)
    if match is None:
        return ""
    if match["after"]:
        return _council(re.split(r"[,;(]| as (?:at|of) |, ", match["after"])[0].strip(" .:"))
    return council_named(match["before"]) or ""


def _date_of_file(name: str) -> str:
    stem = name.rpartition(".")[0].replace("_", " ")
    match = _DIGITS.search(stem)
    if match:
        return "-".join(part for part in match.groups() if part)
    return date_in(re.sub(r"(?<=[A-Za-z\d])-(?=[A-Za-z\d])", " ", stem))


def _at(row: Sequence[str], column: int) -> str:
    return row[column] if 0 <= column < len(row) else ""
