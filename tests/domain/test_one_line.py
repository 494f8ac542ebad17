"""A name leaves the lines beside it alone."""

import pytest

from briefing_app.domain.one_line import one_line, turns_round


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Budget\u202e panel", "Budget panel"),
        ("\u2067Scrutiny\u2069\n of\tcare ", "Scrutiny of care"),
        ("אספה שנתית", "אספה שנתית"),
        ("👩‍👩‍👧 evening", "👩‍👩‍👧 evening"),
    ],
)
def test_a_name_is_one_line_that_turns_nothing_round(name: str, shown: str) -> None:
    assert one_line(name) == shown
    assert not turns_round(shown)


def test_words_that_would_be_turned_round_are_told() -> None:
    assert turns_round("said \u202eby nobody")
    assert not turns_round("אספה – Ynys Môn")
