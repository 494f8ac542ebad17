"""Pages in two columns, and those behind them."""

from briefing_app.reading.readers.pdf_columns import all_unfolded
from briefing_app.reading.readers.pdf_lines import Line, PageLines

LEFT, MIDDLE, RIGHT = 72, 320, 523
HALF, NARROW = 250, 200


def page(*rows: tuple[float, float]) -> PageLines:
    """A page of lines, told by where each begins and ends."""
    lines = [
        Line("words", 1, x, end, 700 - 16 * nth, 700 - 16 * nth, 12, bold=False) for nth, (x, end) in enumerate(rows)
    ]
    return PageLines(1, 595, 842, tuple(lines))


COLUMNS = page(*[(LEFT, HALF)] * 8, *[(MIDDLE, RIGHT)] * 8)
LEFT_ONLY = page((LEFT, NARROW), (LEFT, NARROW))
WIDE = page((LEFT, RIGHT))


def test_a_page_that_fills_only_the_left_column_is_read_as_wide_as_the_text() -> None:
    *_, last = all_unfolded([COLUMNS, page(), LEFT_ONLY])
    assert all(line.right > HALF for line in last.lines)


def test_short_lines_behind_a_page_of_one_column_stay_as_they_are() -> None:
    assert all_unfolded([COLUMNS, WIDE, LEFT_ONLY])[1:] == [WIDE, LEFT_ONLY]
    assert all_unfolded([LEFT_ONLY]) == [LEFT_ONLY]
