from briefing_app.domain.meetings import Meeting, in_order, nearest

TODAY = "2026-09-18"
PAST = Meeting("m-1", "Past", "2026-09-17")
LONG_PAST = Meeting("m-2", "Long past", "2025-01-01")
NOW = Meeting("m-3", "Now", TODAY)
NEXT = Meeting("m-4", "Next", "2026-10-01")
UNDATED = Meeting("m-5", "Some day")
LATER_MADE = Meeting("m-6", "Another day")


def test_those_to_come_stand_first_and_then_those_without_a_day() -> None:
    every = (LONG_PAST, PAST, UNDATED, NEXT, LATER_MADE, NOW)
    assert in_order(every, TODAY) == (NOW, NEXT, LATER_MADE, UNDATED, PAST, LONG_PAST)


def test_the_nearest_is_never_one_that_is_over() -> None:
    assert nearest((PAST, NEXT, NOW), TODAY) == NOW
    assert nearest((PAST, UNDATED), TODAY) == UNDATED
    assert nearest((PAST,), TODAY) is None
    assert nearest((), TODAY) is None
