"""Offices told beside speech, of speakers who are only named."""

import pytest

from tests.reading.language.speech.saying import said


@pytest.mark.parametrize(
    ("told", "role"),
    [
        (
            "Elmbury’s social services boss has apologised.\nJo Marsh said: “We are sorry.”",
            "social services boss",
        ),
        (
            "“It is fair,” said Ann Poole.\nThe cabinet member for schools was speaking on Monday.",
            "cabinet member for schools",
        ),
        ("The council’s chief executive was blunt. “We failed them,” Jo Marsh told members.", "chief executive"),
    ],
)
def test_the_sentence_beside_speech_gives_the_office(told: str, role: str) -> None:
    assert [quote[1] for quote in said(told)] == [role]


def test_what_happens_next_is_not_told_of_a_resident() -> None:
    told = "“Nobody rang me,” said Ann Poole, 81, of Coppice Lane.\nThe council’s chief executive has apologised."
    assert said(told)[0][1] == ""


@pytest.mark.parametrize(
    "told",
    [
        "The director has resigned.\nCllr Ann Poole said: “We are sorry.”",
        "Tom Dale, the director, was there.\nThe director has apologised.\nCllr Ann Poole said: “We are sorry.”",
        "The leader, Tom Dale, has apologised.\nCllr Ann Poole said: “We are sorry.”",
    ],
)
def test_an_office_that_is_somebody_elses_is_not_taken(told: str) -> None:
    assert said(told)[-1][:2] == ("Ann Poole", "councillor")
