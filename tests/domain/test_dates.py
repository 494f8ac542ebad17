from datetime import date, datetime, tzinfo
from typing import NoReturn

import pytest

from briefing_app.domain import dates
from briefing_app.domain.dates import is_day, is_month, local_day, read_day, say_date, say_month, say_range


@pytest.mark.parametrize(
    ("iso", "said"),
    [("2024-07-30", "30 July 2024"), ("2022-02", "February 2022"), ("2017", "2017"), (None, ""), ("", "")],
)
def test_a_date_is_said_only_as_precisely_as_it_is_known(iso: str | None, said: str) -> None:
    assert say_date(iso) == said


@pytest.mark.parametrize(("iso", "said"), [("2024-07-30", "Jul 2024"), ("2022-02", "Feb 2022"), ("2017", "2017")])
def test_a_month_is_short(iso: str, said: str) -> None:
    assert say_month(iso) == said


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2024-07-30", "2024-07-31", "30–31 July 2024"),
        ("2023-11-23", "2023-11-23", "23 November 2023"),
        ("2024-07-29", "2024-08-02", "29 July – 2 August 2024"),
        ("2018-12-31", "2019-01-04", "31 December 2018 – 4 January 2019"),
        ("2022-02-07", None, "7 February 2022"),
        (None, "2022-02", "February 2022"),
        ("2022-02", "2022-03", "February 2022 – March 2022"),
        (None, None, ""),
    ],
)
def test_a_range_is_said_as_briefly_as_it_can_be(start: str | None, end: str | None, said: str) -> None:
    assert say_range(start, end) == said


def test_a_date_is_as_precise_as_it_is_written() -> None:
    assert [iso for iso in ("2024", "2024-07", "2024-07-30") if is_month(iso)] == ["2024-07"]
    assert [iso for iso in ("2024", "2024-07", "2024-07-30") if is_day(iso)] == ["2024-07-30"]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("18 Sep 2026", "2026-09-18"),
        ("18 September 2026", "2026-09-18"),
        ("18th of Sept. 26", "2026-09-18"),
        ("18/9/26", "2026-09-18"),
        ("18.09.2026", "2026-09-18"),
        ("18-9-2026", "2026-09-18"),
        ("2026-09-18", "2026-09-18"),
        ("Friday 18 September", "2026-09-18"),
        ("18 Mar", "2027-03-18"),
        ("29 Feb", "2028-02-29"),
        ("today", "2026-09-01"),
        ("Tomorrow", "2026-09-02"),
        ("31/2/26", None),
        ("9/18/26", None),
        ("1812", None),
        ("3 ma", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_british_members_type_it(typed: str, day: str | None) -> None:
    assert read_day(typed, date(2026, 9, 1)) == day


@pytest.mark.usefixtures("british_clock")
@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-06-30T23:30:00Z", "2026-07-01"),
        ("2026-06-30T22:30:00Z", "2026-06-30"),
        ("2026-12-31T23:30:00Z", "2026-12-31"),
        ("no time", "no time"),
        ("2026-13-31T23:30:00Z", "2026-13-31"),
        ("", ""),
    ],
)
def test_a_stored_time_is_of_the_day_that_the_clock_on_the_wall_shows(moment: str, day: str) -> None:
    assert local_day(moment) == day


def test_a_stored_time_that_windows_cannot_turn_into_the_local_one_is_of_its_own_day(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class OnWindows(datetime):
        def astimezone(self, _tz: tzinfo | None = None) -> NoReturn:
            raise OSError(22, "Invalid argument")

    monkeypatch.setattr(dates, "datetime", OnWindows)
    assert local_day("1950-06-30T23:30:00Z") == "1950-06-30"
