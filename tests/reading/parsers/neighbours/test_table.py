"""Tables of neighbours: whatever officers call their columns, and nothing guessed."""

import pytest

from briefing_app.domain.errors import BriefingError, UnreadableFileError
from briefing_app.domain.judgements import CARE, CARE_AND_LEAVERS, LEADERS, LEAVERS, OVERALL, PROTECTION
from briefing_app.domain.neighbours import NeighbourTable
from briefing_app.reading.document import read_table_bytes
from tests.neighbouring import HEAD, ROWS, TABLE, plain_table, workbook


def read(text: str, name: str = "table.csv") -> NeighbourTable:
    return read_table_bytes(text.encode(), name)


def test_a_whole_table_is_read_with_its_date_and_its_own_council() -> None:
    table = read(TABLE)
    assert (table.council, table.as_of, table.file_name) == ("Marlshire", "2025-03-01", "table.csv")
    assert table.areas == (OVERALL, LEADERS, PROTECTION, CARE, LEAVERS)
    assert [row.council for row in table.rows] == ["Marlshire", "Oxley Council", "Shropshire Council", "Brinmoor"]
    assert [row.own for row in table.rows] == [True, False, False, False]
    own, oxley, shropshire, brinmoor = table.rows
    assert own.closeness == ""
    assert (oxley.closeness, oxley.inspected) == ("2", "2023-03-14")
    assert shropshire.grades == ("Requires improvement",) * 3 + ("Good", "Inadequate")
    assert shropshire.inspected == "2024-07"
    assert brinmoor.grades == ("Inadequate", "n/a", "Inadequate", "Inadequate", "See note")


@pytest.mark.parametrize("separator", [";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_separators_and_encodings_make_no_difference(separator: str, encoding: str) -> None:
    text = TABLE.replace(",", separator).replace("Brinmoor", "Brinmôor")
    table = read_table_bytes(text.encode(encoding), "table.csv")
    assert table.areas == read(TABLE).areas
    assert table.rows[3].council == "Brinmôor"
    assert table.rows[:3] == read(TABLE).rows[:3]


def test_the_separator_that_excel_names_is_used() -> None:
    assert read("sep=;\nCouncil;Overall\nOxley, the;Good\n").rows[0].council == "Oxley, the"


def test_a_workbook_gives_the_same_as_the_text_it_was_made_from() -> None:
    rows = [line.split(",") for line in TABLE.splitlines()]
    table = read_table_bytes(workbook([["Read me first"]], rows), "table.xlsx")
    assert (table.rows, table.areas, table.as_of) == (read(TABLE).rows, read(TABLE).areas, "2025-03-01")


@pytest.mark.parametrize(
    ("head", "areas"),
    [
        ("LA,Overall", (OVERALL,)),
        ("Name,Judgement", (OVERALL,)),
        ("Council,Latest Ofsted rating,Leadership", (OVERALL, LEADERS)),
        ("Authority,Help and protection,Children in care and care leavers", (PROTECTION, CARE_AND_LEAVERS)),
        ("Local Authority Name,Impact of leaders on social work practice with children and families", (LEADERS,)),
        ("Statistical neighbour,Overall effectiveness grade", (OVERALL,)),
        ("Local area,Region,Overall effectiveness", (OVERALL,)),
    ],
)
def test_headings_are_known_by_many_names(head: str, areas: tuple[str, ...]) -> None:
    cells = head.count(",")
    assert read(f"{head}\nOxley{',Good' * cells}\nDunford{',RI' * cells}\n").areas[: len(areas)] == areas


def test_a_column_of_nothing_but_grades_is_an_area_by_its_own_heading_and_figures_are_not() -> None:
    table = read("Council,Overall,Fostering,Staff\nOxley,Good,Good,3\nDunford,RI,Inadequate,4\n")
    assert table.areas == (OVERALL, "Fostering")


@pytest.mark.parametrize(
    "text",
    [
        "Council,Overall\nOxley,Good\nMarlshire (own),RI\n",
        "Council,Own,Overall\nOxley,,Good\nMarlshire,x,RI\n",
        "Council,Neighbour of,Overall\nOxley,Marlshire,Good\nDunford,Marlshire,RI\n",
        "Local authority,Statistical neighbour,Overall\nMarlshire,Oxley,Good\nMarlshire,Dunford,RI\n",
        "Neighbours of Marlshire\nCouncil,Overall\nOxley,Good\n",
        "Council:,Marlshire\n\nCouncil,Overall\nOxley,Good\n",
        "Council,Overall\nOxley,Good\n\nOur council: Marlshire\n",
        "Council,Closeness,Overall\nOxley,1,Good\nMarlshire,own,RI\n",
    ],
)
def test_whose_neighbours_they_are_is_told_in_many_ways(text: str) -> None:
    assert read(text).council == "Marlshire"


def test_whose_neighbours_they_are_is_never_guessed() -> None:
    assert read(plain_table()).council == ""
    assert read(plain_table(), "Marlshire.csv").council == ""
    assert read("My useful neighbours\nCouncil,Overall\nOxley,Good\n").council == ""
    assert read("Shropshire’s statistical neighbours\nCouncil,Overall\nOxley,Good\n").council == "Shropshire Council"


@pytest.mark.parametrize(
    ("text", "name", "as_of"),
    [
        ("As of 3 May 2025\nCouncil,Overall\nOxley,Good\n", "a.csv", "2025-05-03"),
        ("Date:,2025-05-03\nCouncil,Overall\nOxley,Good\n", "a.csv", "2025-05-03"),
        ("Council,Overall\nOxley,Good\nSource: made up, as at May 2025\n", "a.csv", "2025-05"),
        ("Council,Overall,As at\nOxley,Good,01/05/2025\nDunford,RI,03/05/2025\n", "a.csv", "2025-05-03"),
        ("Council,Overall,Date\nOxley,Good,03/05/2025\nDunford,RI,03/05/2025\n", "a.csv", "2025-05-03"),
        ("Council,Overall\nOxley,Good\n", "neighbours-2025-05-03.csv", "2025-05-03"),
        ("Council,Overall\nOxley,Good\n", "neighbours_20250503.csv", "2025-05-03"),
        ("Council,Overall\nOxley,Good\n", "Neighbours May 2025.csv", "2025-05"),
        ("Council,Overall\nOxley,Good\n", "neighbours-may-2025.csv", "2025-05"),
        ("Council,Overall\nOxley,Good\n", "neighbours.csv", ""),
        ("As at yesterday\nCouncil,Overall\nOxley,Good\n", "a.csv", ""),
    ],
)
def test_the_date_is_from_the_file_else_its_name_else_not_given(text: str, name: str, as_of: str) -> None:
    assert read(text, name).as_of == as_of


def test_dates_under_date_that_differ_are_those_of_the_inspections() -> None:
    table = read("Council,Overall,Date\nOxley,Good,03/05/2023\nDunford,RI,31/02/2025\n")
    assert table.as_of == ""
    assert [row.inspected for row in table.rows] == ["2023-05-03", "31/02/2025"]


def test_notes_below_the_table_are_no_councils() -> None:
    table = read(f"{HEAD}\n{ROWS[1]}\nSource: made up\n* not inspected yet\nEngland,,Good,Good,Good,Good,Good,\n\n")
    assert [row.council for row in table.rows] == ["Oxley Council", "England"]


@pytest.mark.parametrize(
    "text",
    [
        "Dear all,\nthe meeting is on Monday.\n",
        "Council,Population\nOxley,3\n",
        "Council,Overall\n",
        "a\x00b,c\n",
        "1,2,3\n",
    ],
)
def test_what_is_no_such_table_gets_one_sentence_that_names_the_file(text: str) -> None:
    with pytest.raises(BriefingError) as caught:
        read(text, "budget.csv")
    assert str(caught.value).startswith("budget.csv is not ")
    assert "nothing was stored" in str(caught.value)


def test_the_neighbours_of_two_councils_are_not_mixed() -> None:
    text = "Council,Neighbour of,Overall\nOxley,Marlshire,Good\nDunford,Kelby,RI\n"
    with pytest.raises(UnreadableFileError, match="neighbours of 2 councils"):
        read(text)


@pytest.mark.parametrize(
    ("heading", "closeness"),
    [
        ("Closeness", "2"), ("Rank", "2"), ("SN rank", "2"), ("Statistical neighbour closeness", "2"),
        ("Distance to Marlshire", "2"), ("Neighbour order", "2"), ("How close", "2"), ("IMD rank", ""),
        ("Rank for spending", ""), ("Court orders", ""),
    ],
)  # fmt: skip
def test_closeness_is_told_from_other_ranks(heading: str, closeness: str) -> None:
    assert read(f"Council,{heading},Overall\nOxley,2,Good\n").rows[0].closeness == closeness
