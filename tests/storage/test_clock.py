from datetime import UTC, datetime, timedelta, timezone

from briefing_app.storage.clock import written


def test_a_moment_is_written_in_utc_to_the_second_with_a_year_of_four_digits() -> None:
    summer = timezone(timedelta(hours=1))
    assert written(datetime(2026, 7, 1, 0, 30, 9, 999_999, summer)) == "2026-06-30T23:30:09Z"
    assert written(datetime(1, 1, 1, tzinfo=UTC)) == "0001-01-01T00:00:00Z"
