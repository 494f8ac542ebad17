"""Speakers whom nobody names where they speak."""

import pytest

from tests.reading.language.speech.saying import said


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("“We wrote it at night,” said a social worker who has since left.", "social worker who has since left"),
        ("One mother of three, who asked not to be named, said: “Nobody rang me.”", "mother of three"),
        ("A nurse who asked not to be named said: “Nobody rang me.”", "nurse"),
        ("One mother, whose daughter is two, said: “Nobody rang me.”", "mother"),
        ("A whistleblower said: “We were told to close them.”", "whistleblower"),
        ("“We were told to smile,” a council source said.", "council source"),
    ],
)
def test_somebody_without_a_name_has_a_role(told: str, role: str) -> None:
    assert [quote[:2] for quote in said(told)] == [("", role)]


def test_her_verdict_is_hers() -> None:
    told = "Una Keane was brought in as independent scrutineer last year. Her verdict: “They listen to me now.”"
    assert said(told)[0][:2] == ("Una Keane", "independent scrutineer last year")


def test_he_is_whoever_was_named_behind_earlier_speech() -> None:
    told = (
        "Ann Poole, leader, said: “It is what it means.” Tom Dale, director, said the form would be cut to two. "
        "“And I’ve promised to fill one in,” he said."
    )
    assert [quote[0] for quote in said(told)] == ["Ann Poole", "Tom Dale"]
