"""What a story tells that speaks for a kind of visit, by the names that the weights know."""

from math import log

import pytest

from briefing_app.domain.briefing import PreviousVisit, VisitFacts
from briefing_app.reading.parsers.story.kinds.marks import (
    KNOWN,
    OPENING,
    marks_told,
    names_told,
    opens_with_one_of_a_row,
    stayed_long,
    stayed_short,
)


def visit(start: str | None = None, end: str | None = None, kind: str | None = None) -> VisitFacts:
    return VisitFacts(council="Marlshire Council", kind=kind, start=start, end=end)


def known(text: str, told: VisitFacts | None = None) -> set[str]:
    """The marks besides the story's words."""
    return {mark.removeprefix(KNOWN) for mark in marks_told(told or visit(), text) if mark.startswith(KNOWN)}


def test_a_kind_is_named_in_the_title_early_or_further_down() -> None:
    below = "Nothing else was said of it. " * (OPENING // 20)
    text = f"Focused visit to Marlshire\n\nOfsted made a monitoring visit.\n\n{below}\n\nIt was an inspection."
    told = names_told(visit(), text)
    assert "in the title now, between" in told["focused visit"]
    assert "early now, between" in told["monitoring visit"]
    assert set(told["inspection"]) == {"now, plain", "how often now, plain"}


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("There was a focused visit.", "now"),
        ("They paid the town hall a “focused” visit.", "now"),
        ("The last focused visit was in 2019.", "earlier"),
        ("The council will have two focused visits.", "to come"),
        ("Focused visits are made to all councils.", "several"),
    ],
)
def test_a_kind_is_named_of_one_visit_or_another(sentence: str, when: str) -> None:
    told = names_told(visit(), f"Marlshire in the news\n\n{sentence}")["focused visit"]
    assert f"{when}, between" in told


def test_how_often_a_kind_is_named_and_which_is_named_most_counts() -> None:
    text = "Marlshire visited\n\nIt was a monitoring visit. A focused visit is short. The focused visit was in May."
    told = names_told(visit(), text)
    assert told["focused visit"]["how often now, between"] == log(2)
    assert "most, between" in told["focused visit"]
    assert "first, between" in told["monitoring visit"]
    assert not any("no other, between" in names for names in told.values())


def test_a_visit_that_is_called_by_one_kind_only_is_called_by_no_other() -> None:
    told = names_told(visit(kind="inspection"), "Marlshire visited\n\nThis was the first focused visit.")
    assert {"no other, between", "outright, between"} <= set(told["focused visit"])
    assert told["inspection"] == {"in short, plain": 1.0}


@pytest.mark.parametrize(
    ("start", "end", "short", "long"),
    [
        ("2024-06-04", "2024-06-05", True, False),
        ("2024-06-04", "2024-06-06", True, False),
        ("2024-06-04", "2024-06-04", False, False),
        ("2024-06-03", "2024-06-07", False, False),
        ("2024-06-03", "2024-06-14", False, True),
        ("2024-06", "2024-07", False, True),
        ("2024-06", "2024-06", False, False),
        (None, None, False, False),
    ],
)
def test_who_came_stayed_for_a_short_or_a_long_time(
    start: str | None, end: str | None, short: bool, long: bool
) -> None:
    stay = visit(start, end)
    assert (stayed_short(stay), stayed_long(stay)) == (short, long)


def test_the_days_and_the_year_are_marks() -> None:
    assert {"two or three days", "2018 to 2022"} <= known("", visit("2019-05-07", "2019-05-08"))
    assert {"weeks", "since 2023"} <= known("", visit("2024-06-03", "2024-06-20"))
    assert {"days untold", "over months", "until 2015"} <= known("", visit("2014-01", "2014-02"))
    assert {"days untold", "year untold"} <= known("")


def test_who_came_is_a_mark() -> None:
    assert {"by nobody named", "in England"} <= known("Somebody came.")
    both = known("Ofsted and the CQC came. Ofsted led.")
    assert {"by Ofsted", "most by Ofsted", "by Care Quality Commission", "by 2 together", "both in one breath"} <= both
    assert "both" in known("Ofsted came in May. In June the CQC looked at homes.")
    assert "assessed rather" in known("The CQC assessed the council; its assessment is out.")


def test_letters_are_held_against_reports() -> None:
    assert {"no report", "letter oftener than report"} <= known("A letter came.")
    assert {"report", "letter"} <= known("The report and the letter: the report is long.")
    assert not any("letter" in mark for mark in known("The report is long."))


def test_a_short_visit_to_a_failing_council_is_told_apart() -> None:
    text = "Ofsted came\n\nThe services are still failing."
    assert {"days of a failing council", "short of a failing council"} <= known(text, visit("2019-05-07", "2019-05-08"))
    assert "days of another council" in known("Ofsted came", visit("2019-05-07", "2019-05-08"))
    assert not any(mark.startswith("short") for mark in known(text, visit("2014-05-06", "2014-05-07")))


def test_earlier_visits_words_and_pairs_of_words_are_marks() -> None:
    before = VisitFacts(previous=(PreviousVisit("focused visit", "May 2019", "2019-05"),))
    marks = marks_told(before, "Leaders listen.")
    assert {f"{KNOWN}earlier focused visit", f"{KNOWN}always", "leaders", "listen", "leaders listen"} <= marks


@pytest.mark.parametrize(
    ("told", "one_of_a_row"),
    [
        ("Inspectors made their fifth monitoring visit to the council in April.", True),
        ("This is the second Ofsted monitoring visit.", True),
        ("Inspectors made a monitoring visit in April.", False),
        ("Two years ago there was a third monitoring visit.", False),
        ("A fourth monitoring visit will be made in June.", False),
    ],
)
def test_a_story_opens_with_one_of_a_row_of_visits(told: str, one_of_a_row: bool) -> None:
    assert opens_with_one_of_a_row(f"Care leavers better supported\n\n{told}") is one_of_a_row


@pytest.mark.parametrize(
    ("told", "failing"),
    [
        ("Services were judged inadequate in July 2018.", True),
        ("Services were judged inadequate in July 2018 and outstanding in July 2021.", False),
        ("It went from inadequate to outstanding.", False),
        ("It was inadequate, and some of it is good.", True),
        ("It was inadequate in 2018 and requires improvement now.", True),
    ],
)
def test_a_council_that_left_its_failure_behind_is_not_failing(told: str, failing: bool) -> None:
    assert ("failing" in known(told)) is failing
