"""The time, as library and notebook keep it."""

from datetime import UTC, datetime, timedelta

_FORM = "%Y-%m-%dT%H:%M:%SZ"


def now() -> str:
    """UTC, ISO to the second."""
    return written(datetime.now(UTC))


def written(moment: datetime) -> str:
    """A moment of any time zone, likewise; OverflowError where UTC has no such year."""
    # Not by the form, which on some systems gives an early year fewer digits.
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def ago(passed: timedelta) -> str:
    """The time that was so long ago."""
    return written(datetime.now(UTC) - passed)


def later(then: str, passed: timedelta) -> str:
    """The time so long after another; empty where that is no time, or UTC has no such year."""
    try:
        return written(datetime.strptime(then, _FORM).replace(tzinfo=UTC) + passed)
    except (ValueError, OverflowError):
        return ""


def age(then: str) -> timedelta | None:
    """How long ago that was; None where the clock has been put back since, or `then` is no time."""
    try:
        passed = datetime.now(UTC) - datetime.strptime(then, _FORM).replace(tzinfo=UTC)
    except ValueError:
        return None
    # A time is cut to the second, so one written just now may look a moment old but never young.
    return passed if passed >= timedelta(0) else None
