"""What an inspector writes in a report or letter is the report's, and quoted of nobody."""

import pytest

from tests.reading.language.speech.saying import said


@pytest.mark.parametrize(
    "told",
    [
        "Inspector Ann Poole wrote in a letter to the director, Tom Dale: “Children wait too long.”",
        "In the letter, of 20 October, to the director Tom Dale, Ofsted inspector Ann Poole said: “Children wait.”",
        "“Children wait too long,” inspector Ann Poole wrote in her letter to the director, Tom Dale.",
        "The inspector, Ann Poole, has written a letter to Tom Dale, the director, and it says: “Children wait.”",
        "One parent, the report says, told inspectors: “I just want somebody to ask after us.”",
        "Ann Poole, the inspector, wrote in a letter: “Children wait too long.”\nShe added: “We saw that twice.”",
        "The agenda of the meeting says: “We have to make sure that leaders are in place.”",
    ],
)
def test_what_stands_in_a_report_or_letter_is_nobodys_speech(told: str) -> None:
    assert said(told) == []


@pytest.mark.parametrize(
    "told",
    [
        "Ann Poole, children’s minister, wrote in a letter to the council: “We saw that you have done well.”",
        "Ann Poole, leader, said of the report: “We have done well.”",
        "After the visit inspector Ann Poole said: “We saw that they have done well.”",
    ],
)
def test_whoever_else_writes_or_speaks_is_quoted(told: str) -> None:
    assert [name for name, _, _ in said(told)] == ["Ann Poole"]
