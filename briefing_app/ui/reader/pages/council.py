"""A council's page: its visits on a line of time, and the same as a table."""

from collections.abc import Sequence

from briefing_app.domain.judgements import grade_in_full
from briefing_app.domain.library import Visit
from briefing_app.domain.neighbours import KeptNeighbours
from briefing_app.domain.wording import capital, plural, visit_days
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import (
    Chip,
    HeadingBlock,
    LineBlock,
    LinkTo,
    NoticeBlock,
    Page,
    PageBlock,
    RowBlock,
    TimelineBlock,
    TimelineStop,
    Words,
)  # fmt: skip
from briefing_app.ui.reader.pages.common import PRINT
from briefing_app.ui.reader.pages.neighbours import Known, neighbour_blocks

TITLE = "Visits over time"
_HINT = "Arrow keys go from visit to visit, Enter opens one."
_NOT_READ = "No grades were read"
_SHARES = 3, 2, 5
"""Grades need the most room."""


def council_page(
    council: str,
    visits: Sequence[Visit],
    kept: Sequence[KeptNeighbours] = (),
    known: Known | None = None,
    *,
    at_neighbours: bool = False,
) -> Page:
    """A council's visits, earliest first on the picture and in the table, and its neighbours if a table was imported.

    `known` are the library's councils, which the neighbours' names lead to; `at_neighbours` shows the page from there.
    """
    dated = sorted((visit for visit in visits if visit.reckoned), key=lambda visit: (visit.reckoned, visit.id))
    undated = [visit for visit in visits if not visit.reckoned]
    blocks: list[PageBlock] = []
    if dated:
        stops = tuple(_stop(visit) for visit in dated)
        blocks += [HeadingBlock(Words(TITLE)), TimelineBlock(f"{TITLE}: {council}", stops, _HINT)]
        blocks += [HeadingBlock(Words("The same as a table")), *_table(dated)]
    beside = neighbour_blocks(kept, visits, known or {})
    # A table has its place before the links; the line that teaches comes last of all.
    table = len(blocks)
    blocks += beside if kept else ()
    if dated:
        blocks += [HeadingBlock(Words("Open a visit")), *(_line(visit) for visit in reversed(dated))]
    if undated:
        blocks += [HeadingBlock(Words("Without a date")), *(_line(visit) for visit in undated)]
    if not visits:
        blocks.insert(0, NoticeBlock("The library holds no visit to this council."))
    blocks += () if kept else beside
    return Page(
        title=council or "Council not named",
        blocks=tuple(blocks),
        crumbs=(PRINT,),
        chips=(Chip(plural(len(visits), "visit", "visits")),) if visits else (),
        place=Place(PageKind.COUNCIL, key=council),
        target=table + (not visits) if at_neighbours and kept else None,
    )


def graded(visit: Visit) -> str:
    """A visit's grades by area, or why there are none."""
    if visit.grades:
        return "; ".join(f"{capital(grade.area)}: {grade_in_full(grade.grade)}" for grade in visit.grades)
    # Reading is not needed before the window is on screen.
    from briefing_app.reading.language.visit_kinds import UNGRADED

    if visit.kind not in UNGRADED:
        return _NOT_READ
    return f"No grades: {'an' if visit.kind[0] in 'aeiou' else 'a'} {visit.kind} has none"


def _stop(visit: Visit) -> TimelineStop:
    grades = tuple((capital(grade.area), capital(grade_in_full(grade.grade))) for grade in visit.grades)
    return TimelineStop(
        visit.reckoned, capital(visit.kind) or "Visit", visit_days(visit), grades,
        Place(PageKind.MINUTE, visit.id), graded(visit),
    )  # fmt: skip


def _table(visits: Sequence[Visit]) -> list[PageBlock]:
    head = RowBlock((Words("Date"), Words("What"), Words("Grades by area")), header=True, shares=_SHARES)
    return [head, *(_row(visit) for visit in visits)]


def _row(visit: Visit) -> RowBlock:
    cells = visit_days(visit), capital(visit.kind) or "Visit", graded(visit)
    return RowBlock(tuple(map(Words, cells)), shares=_SHARES)


def _line(visit: Visit) -> LineBlock:
    name = " · ".join(filter(None, (capital(visit.kind) or "Visit", visit_days(visit))))
    return LineBlock("visit", LinkTo(name, Place(PageKind.MINUTE, visit.id), f"Open {name}"), visit.focus or "")
