"""Dates of visits in every shape that letters, reports and releases give them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.reading.language.dates import mentioned_dates, visit_dates

NEAR = "2024-02-27"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("on 30 and 31 July 2024", "2024-07-30", "2024-07-31"),
        ("22–23 October", "2023-10-22", "2023-10-23"),
        ("22 & 23 October", "2023-10-22", "2023-10-23"),
        ("9 to 10 November 2021", "2021-11-09", "2021-11-10"),
        ("27 June to 28 June 2023", "2023-06-27", "2023-06-28"),
        ("5 to 16 February and 22 to 26 February 2024", "2024-02-05", "2024-02-26"),
        ("on the 15 and 16 of May 2018", "2018-05-15", "2018-05-16"),
        ("15, 16 and 21 July 2025", "2025-07-15", "2025-07-21"),
        ("23 January 2017 – 16 February 2017", "2017-01-23", "2017-02-16"),
        ("28 January–5 February 2014", "2014-01-28", "2014-02-05"),
        ("31 October and 1 November 2023", "2023-10-31", "2023-11-01"),
        ("14 December 2020 to 8 January 2021", "2020-12-14", "2021-01-08"),
        ("14 December to 8 January 2021", "2020-12-14", "2021-01-08"),
        ("Monday 30th September to Friday 4th October 2024", "2024-09-30", "2024-10-04"),
        ("between 3 and 5 November 2020", "2020-11-03", "2020-11-05"),
        ("July 30-31, 2024", "2024-07-30", "2024-07-31"),
        ("on 7 July 2021", "2021-07-07", "2021-07-07"),
        ("2024-07-30", "2024-07-30", "2024-07-30"),
        ("30/07/2024", "2024-07-30", "2024-07-30"),
    ],
)
def test_one_visit_however_its_days_are_written(text: str, start: str, end: str) -> None:
    assert [(dates.start, dates.end) for dates in visit_dates(text, NEAR)] == [(start, end)]


def test_a_missing_year_is_that_of_the_letter_or_the_year_before() -> None:
    assert visit_dates("30 and 31 January", "2018-02-22")[0].start == "2018-01-30"
    assert visit_dates("30 and 31 October", "2018-02-22")[0].start == "2017-10-30"


def test_without_any_year_there_is_no_date() -> None:
    assert visit_dates("on 30 and 31 January") == []
    assert mentioned_dates("on Tuesday (May 9)") == []


def test_a_slip_in_the_year_is_mended() -> None:
    found = visit_dates("on 24 October 2022 to 25 October 2023", "2023-11-28")
    assert [(dates.start, dates.end) for dates in found] == [("2023-10-24", "2023-10-25")]


@pytest.mark.parametrize(
    "words", ["3 decisions 2020", "the 15 members", "page 12 may follow", "31 June 2020", "We met"]
)
def test_numbers_and_words_are_no_dates(words: str) -> None:
    assert visit_dates(words, NEAR) == []


def test_dates_are_as_precise_as_the_text() -> None:
    text = "since the inspection in February 2022, the visits of 2019, between May and September 2023, and 4 May 2018"
    assert [(d.start, d.end) for d in mentioned_dates(text)] == [
        ("2022-02", "2022-02"),
        ("2019", "2019"),
        ("2023-05", "2023-09"),
        ("2018-05-04", "2018-05-04"),
    ]


def test_sums_and_counts_are_no_years() -> None:
    assert mentioned_dates("£2016 was spent on 2,016 children") == []


@given(st.dates(min_value=date(2010, 1, 1), max_value=date(2030, 12, 31)))
def test_any_day_is_read_back(day: date) -> None:
    assert visit_dates(day.strftime("on %d %B %Y"))[0].start == str(day)


@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    for dates in (*visit_dates(text, NEAR), *mentioned_dates(text)):
        assert 0 <= dates.at < dates.to <= len(text)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        (
            "on 28 February and 1 March 2023, on 25 and 26 July, and on 22 and 23 November",
            [("2023-02-28", "2023-03-01"), ("2023-07-25", "2023-07-26"), ("2023-11-22", "2023-11-23")],
        ),
        (
            "on 3 October, 5 December and 6 February 2022",
            [("2021-10-03", "2021-10-03"), ("2021-12-05", "2021-12-05"), ("2022-02-06", "2022-02-06")],
        ),
        ("5 to 16 February, 22 to 26 February and 4 March 2024", [("2024-02-05", "2024-03-04")]),
        ("between 28th November to 9th December 2022", [("2022-11-28", "2022-12-09")]),
    ],
)
def test_days_in_a_row_that_lie_months_apart_are_several_visits(words: str, days: list[tuple[str, str]]) -> None:
    assert [(dates.start, dates.end) for dates in visit_dates(words)] == days


@pytest.mark.parametrize("words", ["October/November 2014", "October and November of 2014", "October & November 2014"])
def test_two_months_of_one_year_are_a_range(words: str) -> None:
    assert [(dates.start, dates.end) for dates in mentioned_dates(words)] == [("2014-10", "2014-11")]
