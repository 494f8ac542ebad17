import pytest

from briefing_app.domain.briefing import Grade
from briefing_app.domain.judgements import LEADERS, OVERALL
from briefing_app.domain.library import Visit
from briefing_app.domain.neighbours import KeptNeighbours, Neighbour, NeighbourTable
from briefing_app.ui.deeds import RemoveNeighbours
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import HeadingBlock, LineBlock, NoticeBlock, Page, PageBlock, TextBlock
from briefing_app.ui.reader.pages import council_page, neighbours_page
from briefing_app.ui.reader.pages.neighbours import TEACHING, TITLE
from briefing_app.ui.reader.table import TableBlock, TableCell

COUNCIL = "Marlshire County Council"
KNOWN = {"marlshire": COUNCIL, "oxley": "Oxley Council"}
GRADED = Visit(
    "m-2022", COUNCIL, "Ofsted", "inspection", "2022-02-07", None,
    grades=(Grade("Overall effectiveness", "requires improvement to be good"), Grade("The impact of leaders", "good")),
)  # fmt: skip
ROWS = (
    Neighbour("Oxley Council", ("Good", "n/a"), "2023-03-14", "", "2", key="oxley"),
    Neighbour("Marlshire County Council", ("", ""), own=True, key="marlshire"),
    Neighbour("Brinmoor", ("Inadequate", ""), "2022", "", "1", key="brinmoor"),
)


def kept(*rows: Neighbour, number: str = "n-1", as_of: str = "2025-03-01") -> KeptNeighbours:
    table = NeighbourTable(COUNCIL, (LEADERS, OVERALL), rows or ROWS, as_of, f"{number}.csv", number)
    return KeptNeighbours(number, table, "2025-04-02T10:00:00Z")


def table_of(page: Page) -> TableBlock:
    (block,) = (block for block in page.blocks if isinstance(block, TableBlock))
    return block


def texts(cells: tuple[TableCell, ...]) -> list[str]:
    return [cell.text for cell in cells]


def said(blocks: tuple[PageBlock, ...]) -> list[str]:
    return [block.words.text for block in blocks if isinstance(block, TextBlock)]


def test_the_own_council_stands_first_and_the_order_is_said() -> None:
    block = table_of(council_page(COUNCIL, [GRADED], [kept()], KNOWN))
    assert block.columns == ("Council", "Inspected", "Closeness", "Overall effectiveness", "Impact of leaders")
    close, named = block.orders
    assert (close.said, named.asked) == ("In order of closeness, the closest first.", "Order by name")
    assert [row[0].text for row in close.rows] == ["Marlshire", "Brinmoor", "Oxley"]
    assert close.rows[0][0].details == ("this council",)
    assert all(cell.own for cell in close.rows[0])
    assert texts(close.rows[2]) == ["Oxley", "14 March 2023", "2", "n/a", "Good"]
    assert texts(close.rows[1]) == ["Brinmoor", "2022", "1", "–", "Inadequate"]


def test_own_grades_come_from_the_documents_and_say_so() -> None:
    page = council_page(COUNCIL, [GRADED], [kept()], KNOWN)
    own = table_of(page).orders[0].rows[0]
    assert texts(own) == ["Marlshire", "7 February 2022", "–", "Requires improvement", "Good"]
    assert any("the grades of Marlshire, read in what you imported" in text for text in said(page.blocks))
    half = kept(*ROWS[:1], Neighbour(COUNCIL, ("", "Good"), own=True, key="marlshire"))
    mixed = council_page(COUNCIL, [GRADED], [half], KNOWN)
    *_, overall, leaders = table_of(mixed).orders[0].rows[0]
    assert (overall.text, overall.details) == ("Good", ())
    assert (leaders.text, leaders.details) == ("Good", ("from your documents",))


def test_cells_that_tell_no_grade_are_said_to_stand_as_written() -> None:
    note = "Grades without a shape stand as the file has them."
    assert note in said(council_page(COUNCIL, [GRADED], [kept()], KNOWN).blocks)
    clear = kept(Neighbour("Oxley Council", ("Good", "Requires improvement"), key="oxley"))
    assert note not in said(council_page(COUNCIL, [GRADED], [clear], KNOWN).blocks)


def test_where_it_is_from_stands_above_the_table() -> None:
    blocks = council_page(COUNCIL, [GRADED], [kept()], KNOWN).blocks
    at = next(nth for nth, block in enumerate(blocks) if isinstance(block, TableBlock))
    notice = blocks[at - 1]
    assert isinstance(notice, NoticeBlock)
    assert notice.text == (
        "Unofficial: from n-1.csv, as at 1 March 2025, imported on 2 April 2025. Not checked against Ofsted."
    )


def test_councils_in_the_library_lead_to_their_page_and_others_nowhere() -> None:
    rows = table_of(council_page(COUNCIL, [GRADED], [kept()], KNOWN)).orders[1].rows
    assert [row[0].place for row in rows] == [None, None, Place(PageKind.COUNCIL, key="Oxley Council")]


def test_a_table_can_be_removed_and_earlier_ones_are_listed_by_date() -> None:
    page = council_page(COUNCIL, [GRADED], [kept(), kept(number="n-0", as_of="2024-03")], KNOWN)
    lines = [block for block in page.blocks if isinstance(block, LineBlock)]
    assert lines[0].link.deed == RemoveNeighbours("n-1")
    assert lines[1].link.label == "Earlier table, as at March 2024"
    assert lines[1].link.place == Place(PageKind.NEIGHBOURS, key="n-0")
    assert lines[1].detail == "From n-0.csv, imported on 2 April 2025."


def test_without_a_table_one_line_teaches_where_there_are_grades_to_compare() -> None:
    assert said(council_page(COUNCIL, [GRADED]).blocks)[-1] == TEACHING
    focused = Visit("m-2024", COUNCIL, "Ofsted", "focused visit", "2024-07-30", None)
    assert TEACHING not in said(council_page(COUNCIL, [focused]).blocks)


def test_a_council_without_visits_still_shows_its_table() -> None:
    page = council_page("Marlshire", [], [kept()], {})
    assert isinstance(page.blocks[0], NoticeBlock)
    assert page.blocks[0].text == "The library holds no visit to this council."
    assert table_of(page).title == "Grades of Marlshire and 2 statistical neighbours"


def test_an_earlier_table_has_a_page_of_its_own_with_the_way_back() -> None:
    page = neighbours_page(kept(as_of=""), [GRADED], KNOWN)
    assert page.title == "Statistical neighbours of Marlshire County Council, date not given"
    assert page.crumbs[0].place == Place(PageKind.COUNCIL, key=COUNCIL)
    assert page.place == Place(PageKind.NEIGHBOURS, key="n-1")
    assert not any(isinstance(block, HeadingBlock) for block in page.blocks)


def test_names_are_in_the_order_of_what_is_shown() -> None:
    cells = ("Good", "Good")
    rows = [Neighbour(name, cells) for name in ("Zedham", "City of York Council", "London Borough of Barnet", "Ashby")]
    block = table_of(council_page(COUNCIL, [], [kept(*rows)], {}))
    assert [row[0].text for row in block.orders[0].rows] == ["Ashby", "Barnet", "York", "Zedham"]


@pytest.mark.parametrize("visits", [[], [GRADED]])
def test_a_table_just_imported_is_what_the_page_shows_first(visits: list[Visit]) -> None:
    page = council_page(COUNCIL, visits, [kept()], KNOWN, at_neighbours=True)
    assert page.target is not None
    head = page.blocks[page.target]
    assert isinstance(head, HeadingBlock)
    assert head.words.text == TITLE
    assert council_page(COUNCIL, visits, [], KNOWN, at_neighbours=True).target is None
    assert council_page(COUNCIL, visits, [kept()], KNOWN).target is None
