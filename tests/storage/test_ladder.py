from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.storage.ladder import NEWEST, Kept, backups_in, next_name, to_drop

NOW = datetime(2026, 6, 15, 9, 30, tzinfo=UTC)


def made(number: int, age: timedelta) -> Kept:
    return Kept(Path(f"{number}"), number, NOW - age, "0" * 8)


def left(backups: list[Kept], now: datetime = NOW) -> list[Kept]:
    dropped = {backup.number for backup in to_drop(backups, now)}
    return [backup for backup in backups if backup.number not in dropped]


ages = st.lists(st.timedeltas(timedelta(days=-4000), timedelta(days=4000)), max_size=40)


@given(ages)
def test_the_newest_is_never_dropped_and_two_days_are_kept_whole(ages: list[timedelta]) -> None:
    backups = [made(number, age) for number, age in enumerate(ages)]
    kept = left(backups)
    assert backups[-NEWEST:] == kept[-NEWEST:]
    assert all(backup in kept for backup, age in zip(backups, ages, strict=True) if age <= timedelta(days=2))


@given(ages)
def test_pruning_again_drops_nothing_more(ages: list[timedelta]) -> None:
    kept = left([made(number, age) for number, age in enumerate(ages)])
    assert left(kept) == kept


def test_a_year_of_hourly_backups_comes_down_to_the_ladder() -> None:
    hours = 24 * 365
    kept = left([made(number, timedelta(hours=hours - number)) for number in range(hours)])
    assert 49 + 12 + 5 + 9 <= len(kept) <= 49 + 15 + 9 + 13
    days = sorted({backup.made.date() for backup in kept}, reverse=True)
    assert all(first - second == timedelta(days=1) for first, second in pairwise(days[:14]))
    assert NOW - min(backup.made for backup in kept) > timedelta(days=300)


def test_of_a_day_the_last_is_kept() -> None:
    day = timedelta(days=5)
    early, late = made(1, day + timedelta(hours=3)), made(2, day)
    newest = [made(3 + number, timedelta(0)) for number in range(NEWEST)]
    assert left([early, late, *newest]) == [late, *newest]


@pytest.mark.parametrize("there", [timedelta(0), timedelta(days=60)])
def test_a_clock_far_ahead_costs_no_more_than_a_month_and_the_time_it_was_so(there: timedelta) -> None:
    """Every month of a year and more is still there: while the clock is wrong, and when it is put right."""
    before = left([made(number, timedelta(days=400 - number)) for number in range(400)])
    jumped = NOW + timedelta(days=3650)
    backups, now = before, jumped
    for number in range(400, 401 + there.days):
        now = jumped + timedelta(days=number - 400)
        backups = left([*backups, Kept(Path(f"{number}"), number, now, "0" * 8)], now)
    old = [backup for backup in before if backup.made < NOW - timedelta(days=56)]
    assert len(old) >= 10
    lost = [backup for backup in old if backup not in backups]
    assert all(NOW - backup.made > timedelta(days=366 - 31) - there for backup in lost)
    back = left([*backups, made(500, timedelta(0))])
    assert back == [*backups, made(500, timedelta(0))]


def test_a_clock_that_is_wrong_at_every_other_start_makes_nothing_older() -> None:
    starts = 100
    right = [made(2 * number, timedelta(days=starts - number)) for number in range(starts)]
    wrong = [made(2 * number + 1, timedelta(days=4000)) for number in range(starts)]
    alone = left(right)
    assert set(alone) - set(right[-NEWEST:]) <= set(left([*right, *wrong]))


def test_backups_made_seldom_go_in_the_end() -> None:
    seldom = [made(number, timedelta(days=100 * (30 - number))) for number in range(30)]
    assert left(seldom) == seldom[-11:]


def test_names_count_up_whatever_the_clock_says(tmp_path: Path) -> None:
    for now in (NOW, NOW - timedelta(days=3650), NOW + timedelta(days=3650)):
        (tmp_path / next_name(tmp_path, "notebook", "0123abcd", "", now)).touch()
    (tmp_path / next_name(tmp_path, "notebook", "0123abcd", "before-restore", NOW)).touch()
    (tmp_path / "notebook-copy.db").touch()
    (tmp_path / ".notebook-000009-20260101T000000Z-0123abcd.db-77").touch()
    assert [backup.number for backup in backups_in(tmp_path, "notebook")] == [4, 3, 2, 1]
    assert backups_in(tmp_path, "notebook")[1].made == NOW + timedelta(days=3650)
    assert backups_in(tmp_path, "library") == []
    assert backups_in(tmp_path / "none", "library") == []


def test_a_name_that_says_no_day_there_is_is_none_of_a_backup(tmp_path: Path) -> None:
    (tmp_path / "notebook-000001-20261399T000000Z-0123abcd.db").touch()
    (tmp_path / "notebook-000002-20260930T000000Z-0123abcd.db").touch()
    assert [kept.number for kept in backups_in(tmp_path, "notebook")] == [2]
