"""Days of the week, which tell the year of a day that goes without one."""

import pytest

from briefing_app.reading.language.dates import visit_dates
from briefing_app.reading.language.weekdays import falls_on, weekday_before, year_that_fits


@pytest.mark.parametrize(
    ("before", "weekday"),
    [
        ("from Monday, ", 0),
        ("out on Tues ", 1),
        ("today (Friday the ", 4),
        ("on Wednesday (", 2),
        ("on Tuesday and Wednesday ", None),
        ("on a sunny ", None),
    ],
)
def test_a_day_of_the_week_stands_right_before_its_day(before: str, weekday: int | None) -> None:
    assert weekday_before(f"{before}24 May", len(before)) == weekday


def test_a_day_falls_on_a_day_of_the_week_in_some_years_only() -> None:
    assert falls_on("2019-08-02", 4)
    assert not falls_on(None, 4)
    assert year_that_fits(4, 8, 2, range(2017, 2022)) == 2019
    assert year_that_fits(3, 2, 29, range(2017, 2020)) is None


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("from Monday, July 4 to Wednesday, July 6", ("2022-07-04", "2022-07-06")),
        ("from Monday 4 to Wednesday 6 July", ("2022-07-04", "2022-07-06")),
        ("on Tuesday 6 and Wednesday 7 July", ("2021-07-06", "2021-07-07")),
        ("from Thursday 30 December to Monday 3 January", ("2021-12-30", "2022-01-03")),
        ("on Saturday 7 July", ("2021-07-07", "2021-07-07")),
    ],
)
def test_a_day_without_a_year_is_put_where_its_day_of_the_week_fits(told: str, days: tuple[str, str]) -> None:
    (dates,) = visit_dates(told, near="2022-06-23")
    assert (dates.start, dates.end) == days
