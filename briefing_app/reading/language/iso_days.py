"""Days as ISO dates: whether the calendar has them, how many lie between two, which comes so much later."""

from calendar import monthrange
from datetime import date, timedelta


def days_between(first: str, second: str) -> int:
    """Days from one full ISO date to another."""
    return (date.fromisoformat(second) - date.fromisoformat(first)).days


def with_year_near(iso: str, near: str) -> str:
    """The same day and month in the latest year in which it does not follow `near`."""
    year = int(near[:4]) if iso[5:] <= near[5:] else int(near[:4]) - 1
    return f"{year}{iso[4:]}"


def shifted(iso: str, days: int) -> str:
    """The date so many days later."""
    return (date.fromisoformat(iso) + timedelta(days=days)).isoformat()


def iso_day(year: int, month: int, day: int) -> str | None:
    """The date, or None where the calendar has none such."""
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return f"{year}-{month:02d}-{day:02d}"


def are_days(*days: str) -> bool:
    """Whether the calendar has all of these full dates."""
    try:
        return all(date.fromisoformat(day) for day in days)
    except ValueError:
        return False
