import pytest

from briefing_app.domain.spans import overlaps


@pytest.mark.parametrize(("start", "end"), [(0, 11), (10, 11), (12, 14), (19, 25), (35, 36), (0, 50)])
def test_a_stretch_overlaps_what_it_shares_a_character_with(start: int, end: int) -> None:
    assert overlaps(start, end, [(10, 20), (30, 40)])


@pytest.mark.parametrize(("start", "end"), [(0, 10), (20, 30), (40, 41)])
def test_a_stretch_that_only_touches_a_span_does_not_overlap_it(start: int, end: int) -> None:
    assert not overlaps(start, end, [(10, 20), (30, 40)])


def test_nothing_overlaps_where_there_are_no_spans() -> None:
    assert not overlaps(0, 10, [])
