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
    assert said(told)[0][:2] == ("Una Keane", "independent scrutineer")


def test_he_is_whoever_was_named_behind_earlier_speech() -> None:
    told = (
        "Ann Poole, leader, said: “It is what it means.” Tom Dale, director, said the form would be cut to two. "
        "“And I’ve promised to fill one in,” he said."
    )
    assert [quote[0] for quote in said(told)] == ["Ann Poole", "Tom Dale"]


@pytest.mark.parametrize(
    "told",
    [
        "This is no way to treat people who are old and vulnerable:\n“It was uncertain whether plans would be kept.”",
        "Recruiting and keeping staff well: “Senior managers take on able social workers.”",
        "The executive director leads with a clear sense of purpose, it says, and is backed by all.\n“Politicians give "
        "strong support.”",
        "That means that children all over the borough help to shape services.\n“Children get very good care.”",
    ],
)
def test_whoever_a_clause_only_tells_of_does_not_speak(told: str) -> None:
    assert said(told) == []


def test_a_conjunction_before_a_name_is_no_scene() -> None:
    told = (
        "But Colin Derry, Executive Director of Adults, Ageing and Wellbeing and Director of Adult Social Services "
        "said: “We could not be happier.”"
    )
    assert said(told)[0][0] == "Colin Derry"
