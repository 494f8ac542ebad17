"""What stands in quotation marks, and whether anybody speaks it."""

import pytest

from tests.reading.language.speech.saying import said


@pytest.mark.parametrize(
    "told",
    [
        "Work with care leavers was judged “Inadequate”, and some young people were said to be at risk.",
        "Leadership of children’s services and help for families both judged ‘Outstanding’",
        "The director was told that homes are ‘Good’ and leaders ‘requires improvement to be good’.",
    ],
)
def test_nobody_speaks_a_grade(told: str) -> None:
    assert said(told) == []


def test_whoever_speaks_of_a_grade_is_quoted() -> None:
    assert said("Ann Poole, leader, said: “Good is not enough for us here.”") == [
        ("Ann Poole", "leader", "Good is … us here.")
    ]
