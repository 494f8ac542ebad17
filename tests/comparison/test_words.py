"""Which words are taken for one thing."""

import pytest

from briefing_app.comparison.words import terms


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("care", "careful", False),
        ("caring", "carefully", False),
        ("carefully", "thorough", True),
        ("cares", "caring", True),
    ],
)
def test_care_is_not_what_is_done_carefully(one: str, other: str, *, same: bool) -> None:
    assert ({term.key for term in terms(one)} == {term.key for term in terms(other)}) is same
