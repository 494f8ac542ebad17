"""Speech that goes on below a subheading, a picture or an advertisement."""

import pytest

from tests.reading.language.speech.saying import said


@pytest.mark.parametrize("between", ["# A plan to come", "A look at where we are", "Elmbury town hall\n# What now"])
def test_speech_goes_on_below_lines_that_are_no_sentences(between: str) -> None:
    told = f"Ann Poole, leader, said: “We are not there yet.\n{between}\n“We shall be soon.”"
    assert said(told) == [("Ann Poole", "leader", "We are … be soon.”"[:-1])]


def test_a_line_that_names_somebody_else_ends_speech() -> None:
    told = "Ann Poole, leader, said: “We are not there yet.\n# Cllr Tom Dale, deputy leader\n“We shall be soon.”"
    assert [name for name, _, _ in said(told)] == ["Ann Poole", "Tom Dale"]


def test_speech_that_was_closed_does_not_go_on_below_a_heading() -> None:
    told = "Ann Poole, leader, said: “We are not there yet.”\n# What now\n“We shall be soon,” said Cllr Tom Dale."
    assert [name for name, _, _ in said(told)] == ["Ann Poole", "Tom Dale"]
