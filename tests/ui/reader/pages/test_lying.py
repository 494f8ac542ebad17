from hypothesis import given
from hypothesis import strategies as st

from briefing_app.ui.reader.page import Mark, MarkRole
from briefing_app.ui.reader.pages.lying import Lying

PLACES = st.integers(0, 30)
MARKS = st.lists(st.builds(lambda start, size: Mark(start, start + size, MarkRole.NOTE), PLACES, PLACES))


@given(MARKS, PLACES, PLACES)
def test_all_that_lies_within_is_found_and_nothing_else(marks: list[Mark], start: int, size: int) -> None:
    end = start + size
    told = [mark for mark in sorted(marks, key=lambda mark: mark.start) if mark.start < end and start < mark.end]
    assert Lying(marks).within(start, end) == told
