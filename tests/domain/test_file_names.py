"""A file's name in a sentence stays on its line and does what it says."""

import pytest

from briefing_app.domain.file_names import shown_name


@pytest.mark.parametrize("name", ["letter.pdf", "Ynys Môn – 'visit' 100%.txt", "👩‍👩‍👧 plan.docx", "[b]x[/b].txt"])
def test_an_ordinary_name_is_shown_as_it_is(name: str) -> None:
    assert shown_name(name) == name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("two\nlines.txt", "two\ufffdlines.txt"),
        ("red\x1b[31m.txt", "red\ufffd[31m.txt"),
        ("caf\udce9.txt", "caf\ufffd.txt"),
        ("txt\u202efdp.exe", "txt\ufffdfdp.exe"),
        ("line\u2028end", "line\ufffdend"),
    ],
)
def test_signs_that_a_screen_obeys_or_cannot_show_are_replaced(name: str, shown: str) -> None:
    assert shown_name(name) == shown
