"""Dates that only the day of the document makes plain."""

import pytest

from briefing_app.reading.language.dates_from_day import with_years, with_years_ago


@pytest.mark.parametrize(
    ("told", "full"),
    [
        ("in January", "in January 2024"),
        ("in early April", "in early April 2023"),
        ("between June and August", "between June and August 2023"),
        ("came last month", "came in February 2024"),
        ("in May 2019", "in May 2019"),
        ("in May last year", "in May 2023"),
        ("In November a team came", "In November 2023 a team came"),
        ("late in May", "late in May 2023"),
        ("in the first week of October", "in the first week of October 2023"),
        ("came last September", "came in September 2023"),
        ("from late October to mid-January", "from late October to mid-January 2024"),
        ("spent November to April", "spent November 2023 to April 2023"),
        ("went on until February", "went on until February 2024"),
        ("in February this year", "in February 2024"),
        ("Early this month they came", "in March 2024 they came"),
        ("came earlier in the month", "came in March 2024"),
        ("last month’s letter", "last month’s letter"),
        ("last month’s inspection report", "last month’s inspection report"),
        ("last month’s focused visit", "the focused visit in February 2024"),
        ("the review of May found", "the review of May 2023 found"),
        ("it may rain", "it may rain"),
    ],
)
def test_a_month_gets_the_last_year_before_the_document(told: str, full: str) -> None:
    assert with_years(told, "2024-03-14") == full


def test_last_month_in_january_is_the_year_before() -> None:
    assert with_years("last month", "2024-01-14") == "in December 2023"
    assert with_years("last month", "2024") == "last month"


@pytest.mark.parametrize(
    ("told", "full"),
    [
        ("Three years ago", "in 2021"),
        ("a year ago", "in 2023"),
        ("12 years ago", "in 2012"),
        ("over six years ago", "over six years ago"),
        ("an inspection last November", "an inspection in November 2023"),
        ("rated good in May last year", "rated good in May 2023"),
        ("less than two years ago", "less than two years ago"),
    ],
)
def test_years_ago_are_counted_from_the_document(told: str, full: str) -> None:
    assert with_years_ago(told, "2024-03-14") == full
    assert with_years_ago(told, None) == told
