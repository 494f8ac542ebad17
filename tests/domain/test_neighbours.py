from briefing_app.domain.briefing import Grade
from briefing_app.domain.judgements import CARE, CARE_AND_LEAVERS, OVERALL
from briefing_app.domain.library import DocumentCard, Visit
from briefing_app.domain.neighbours import (
    KeptNeighbours,
    Neighbour,
    NeighbourTable,
    by_closeness,
    by_name,
    completed,
)
from briefing_app.domain.words import DocumentKind

VISITS = (
    Visit("m-2017", "Marlshire Council", "Ofsted", "inspection", "2017-01-01", None, grades=(Grade(OVERALL, "good"),)),
    Visit(
        "m-2022", "Marlshire Council", "Ofsted", "inspection", "2022-02-07", "2022-02-18",
        grades=(Grade("Overall effectiveness", "requires improvement to be good"),
                Grade("The experiences and progress of children in care and care leavers", "good")),
    ),
    Visit("m-2024", "Marlshire Council", "Ofsted", "focused visit", "2024-07-30", None),
)  # fmt: skip


def row(council: str, closeness: str = "", *grades: str, own: bool = False) -> Neighbour:
    return Neighbour(council, grades, closeness=closeness, own=own)


def table(
    *rows: Neighbour, areas: tuple[str, ...] = (OVERALL, CARE, CARE_AND_LEAVERS), as_of: str = ""
) -> NeighbourTable:
    return NeighbourTable("Marlshire", areas, rows, as_of, "a.csv", "0")


def names(rows: tuple[Neighbour, ...] | None) -> list[str]:
    return [one.council for one in rows or ()]


def test_the_closest_come_first_and_those_that_do_not_say_last() -> None:
    rows = [row("Zed", "10"), row("Own", own=True), row("Ann"), row("Bee", "9.5")]
    assert names(by_closeness(rows)) == ["Own", "Bee", "Zed", "Ann"]
    assert names(by_name(rows)) == ["Own", "Ann", "Bee", "Zed"]


def test_closeness_in_words_is_ordered_and_nonsense_is_not() -> None:
    rows = [row("Zed", "Somewhat close"), row("Ann", "Very close"), row("Bee", "Extremely  close")]
    assert names(by_closeness(rows)) == ["Bee", "Ann", "Zed"]
    assert by_closeness([row("Zed", "quite"), row("Own", "1", own=True)]) is None


def test_own_grades_the_table_lacks_are_told_by_the_newest_graded_visit() -> None:
    shown = completed(table(row("Oxley", "", "Good", "Good", ""), row("Marlshire", "", "", "", "", own=True)), VISITS)
    own = shown.rows[0]
    assert own.grades == ("Requires improvement", "", "Good")
    assert own.inspected == "2022-02-07"
    assert shown.filled == {0, 2}
    assert shown.visit is not None
    assert shown.visit.id == "m-2022"


def test_a_row_told_by_both_has_no_date_of_one_of_them() -> None:
    own = completed(table(row("Marlshire", "", "Good", "Good", "", own=True)), VISITS).rows[0]
    assert (own.grades, own.inspected) == (("Good", "Good", "Good"), "")


def test_what_the_table_says_stands_and_an_own_row_is_made_where_there_is_none() -> None:
    kept = completed(table(row("Marlshire", "", "Good", "Good", "Good", own=True)), VISITS)
    assert (kept.rows[0].grades, kept.filled, kept.visit) == (("Good", "Good", "Good"), frozenset(), None)
    made = completed(table(row("Oxley", "", "Good", "Good", "")), VISITS)
    assert names(made.rows) == ["Marlshire", "Oxley"]
    assert made.rows[0].own
    assert names(completed(table(row("Oxley", "", "Good", "Good", "")), ()).rows) == ["Oxley"]


def test_where_it_is_from_is_said_in_full() -> None:
    kept = KeptNeighbours("n-1", table(as_of="2025-03-01"), "2025-04-02T10:00:00Z")
    assert kept.provenance == (
        "Unofficial: from a.csv, as at 1 March 2025, imported on 2 April 2025. Not checked against Ofsted."
    )
    assert "date not given, imported on 2 April 2025" in KeptNeighbours("n-2", table(), kept.imported).provenance


def test_the_newest_visit_may_be_one_known_by_its_release_alone() -> None:
    card = DocumentCard("d", "m", DocumentKind.RELEASE, "", None, "2025-03-28", None, "", 1, "")
    told = Visit(
        "m",
        "Marlshire Council",
        "Ofsted",
        "inspection",
        None,
        None,
        grades=(Grade(OVERALL, "outstanding"),),
        documents=(card,),
    )
    shown = completed(table(row("Marlshire", "", "", "", "", own=True)), (*VISITS, told))
    assert shown.visit == told
