"""A council's grades beside those of its statistical neighbours, wherever they are shown."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefing_app.domain.dates import local_day, say_cell, say_date, say_short
from briefing_app.domain.judgements import AREAS, grade_named
from briefing_app.domain.library import Visit
from briefing_app.domain.neighbours import (
    ALPHABETICAL,
    CLOSEST_FIRST,
    Completed,
    KeptNeighbours,
    Neighbour,
    by_closeness,
    by_name,
    completed,
    said_date,
)
from briefing_app.domain.wording import capital, plural
from briefing_app.ui.deeds import RemoveNeighbours
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import HeadingBlock, LineBlock, LinkTo, NoticeBlock, Page, PageBlock, TextBlock, Words
from briefing_app.ui.reader.pages.common import PRINT
from briefing_app.ui.reader.table import NOTHING, TableBlock, TableCell, TableOrder

TITLE = "Beside its statistical neighbours"
TEACHING = (
    "To set the grades beside those of statistical neighbours, import a CSV or Excel file with a column of councils "
    "(one marked “own”) and a column for each judgement."
)
_FROM = "from your documents"
Known = Mapping[str, str]
"""The library's councils: what tells each apart, and its name there."""


def neighbour_blocks(kept: Sequence[KeptNeighbours], visits: Sequence[Visit], known: Known) -> tuple[PageBlock, ...]:
    """The newest table with where it is from, and the way to the earlier ones; a line that teaches if there is none."""
    if not kept:
        graded = any(visit.grades for visit in visits)
        return (TextBlock(Words(TEACHING), muted=True),) if graded else ()
    newest, *earlier = kept
    return (
        HeadingBlock(Words(TITLE)), *_shown(newest, visits, known), _removal(newest),
        *(_earlier(one) for one in earlier),
    )  # fmt: skip


def neighbours_page(kept: KeptNeighbours, visits: Sequence[Visit], known: Known) -> Page:
    """One table on a page of its own, as an earlier one is shown."""
    council = Place(PageKind.COUNCIL, key=known.get(_own_key(kept), kept.table.council))
    return Page(
        title=f"Statistical neighbours of {kept.table.council}, {said_date(kept.table)}",
        blocks=(*_shown(kept, visits, known), _removal(kept)),
        crumbs=(LinkTo(kept.table.council, council), LinkTo(capital(said_date(kept.table))), PRINT),
        place=Place(PageKind.NEIGHBOURS, key=kept.id),
    )


def _own_key(kept: KeptNeighbours) -> str:
    return next((row.key for row in kept.table.rows if row.own), "")


def _shown(kept: KeptNeighbours, visits: Sequence[Visit], known: Known) -> tuple[PageBlock, ...]:
    shown = completed(kept.table, visits)
    notes = (*_source(shown), *_as_written(shown))
    return (NoticeBlock(kept.provenance), _table(kept, shown, known), *notes)


def _as_written(shown: Completed) -> tuple[PageBlock, ...]:
    """Says of cells that tell no grade for certain that nothing was made of them."""
    unread = any(grade and not grade_named(grade) for row in shown.rows for grade in row.grades)
    return (TextBlock(Words("Grades without a shape stand as the file has them."), muted=True),) if unread else ()


def all_told(shown: Completed) -> bool:
    """Whether every own grade is told by the library's documents, none by the table."""
    own = next((row.grades for row in shown.rows if row.own), ())
    return bool(shown.filled) and shown.filled >= {nth for nth, grade in enumerate(own) if grade}


def _source(shown: Completed) -> tuple[PageBlock, ...]:
    """Which documents told the own grades that the table leaves empty."""
    if shown.visit is None:
        return ()
    what = f"the grades of {_short(shown.rows[0].council)}" if all_told(shown) else f"what is marked “{_FROM}”"
    when = say_date(shown.visit.start) or "an unknown date"
    said = f"Not in the file: {what}, read in what you imported about the inspection of {when}."
    return (TextBlock(Words(said), muted=True),)


def _table(kept: KeptNeighbours, shown: Completed, known: Known) -> TableBlock:
    columns = _Columns(kept.table.areas, shown, known)
    # Put in order by the name that is shown: "York" and not "City of York Council".
    rows = tuple(replace(row, council=_short(row.council)) for row in shown.rows)
    orders = [TableOrder(f"{ALPHABETICAL}.", "Order by name", columns.cells(by_name(rows)))]
    if close := by_closeness(rows):
        orders.insert(0, TableOrder(f"{CLOSEST_FIRST}.", "Order by closeness", columns.cells(close)))
    title = f"Grades of {_short(kept.table.council)} and {plural(len(shown.rows), 'council', 'councils')}"
    if any(row.own for row in shown.rows):
        others = plural(len(shown.rows) - 1, "statistical neighbour", "statistical neighbours")
        title = f"Grades of {_short(kept.table.council)} and {others}"
    return TableBlock(title, columns.headings, tuple(orders), columns.folding)


class _Columns:
    """Which columns a table has: those of its areas, and the others only where a row has something there."""

    def __init__(self, areas: tuple[str, ...], shown: Completed, known: Known) -> None:
        self._areas = sorted(range(len(areas)), key=lambda nth: AREAS.index(areas[nth]) if areas[nth] in AREAS else 99)
        self._shown, self._known = shown, known
        self._all_told = all_told(shown)
        facts = (("Inspected", "inspected"), ("Region", "region"), ("Closeness", "closeness"))
        self._facts = [(label, fact) for label, fact in facts if any(getattr(row, fact) for row in shown.rows)]
        self.headings = ("Council", *(label for label, _ in self._facts), *(areas[nth] for nth in self._areas))
        self.folding = frozenset(range(1, len(self._facts) + 1))

    def cells(self, rows: Sequence[Neighbour]) -> tuple[tuple[TableCell, ...], ...]:
        """The rows as cells under the headings."""
        return tuple(
            (self._name(row), *(self._fact(row, fact) for _, fact in self._facts), *self._grades(row)) for row in rows
        )

    def _name(self, row: Neighbour) -> TableCell:
        name = self._known.get(row.key)
        place = Place(PageKind.COUNCIL, key=name) if name and not row.own else None
        details = ("this council",) if row.own else ()
        return TableCell(row.council, details, place=place, own=row.own, named=row.own)

    def _fact(self, row: Neighbour, fact: str) -> TableCell:
        written = getattr(row, fact)
        said = say_cell(written) if fact == "inspected" else written
        short = {"inspected": say_short(written), "closeness": f"closeness {written}" * bool(written)}.get(fact, "")
        # Kept on one line: a date is read as one.
        folded = short.replace(" ", "\N{NO-BREAK SPACE}") or said
        return TableCell(said or NOTHING, folded=folded, own=row.own)

    def _grades(self, row: Neighbour) -> list[TableCell]:
        told = self._shown.filled if row.own and not self._all_told else ()
        return [
            TableCell(row.grades[nth] or NOTHING, (_FROM,) if nth in told else (), grade=True, own=row.own)
            for nth in self._areas
        ]


def _short(council: str) -> str:
    """A council by its place, as a narrow column needs it."""
    # Reading is not needed before the window is on screen.
    from briefing_app.reading.language.gazetteer import place_of

    return place_of(council)


def _removal(kept: KeptNeighbours) -> LineBlock:
    said = f"Remove this table, {said_date(kept.table)}"
    return LineBlock("remove", LinkTo("Remove this table", said=said, deed=RemoveNeighbours(kept.id)))


def _earlier(kept: KeptNeighbours) -> LineBlock:
    name = f"Earlier table, {said_date(kept.table)}"
    place = Place(PageKind.NEIGHBOURS, key=kept.id)
    detail = f"From {kept.table.file_name}, imported on {say_date(local_day(kept.imported))}."
    return LineBlock("document", LinkTo(name, place, f"Open the {name[0].lower()}{name[1:]}"), detail)
