"""Speech that the line under it signs, or the sentence above it tells of."""

import pytest

from briefing_app.reading import read_text
from tests.reading.language.speech.saying import said

CASES = {
    "signature under the quote": (
        "“We are glad of this letter.”\nCllr Ann Poole, Leader\n“So am I, and so is my team.”\nJo Marsh, head of care",
        [("Ann Poole", "Leader", "We are … this letter."), ("Jo Marsh", "head of care", "So am … my team.")],
    ),
    "the office on a line of its own": (
        "“We are glad of this letter.”\nAnn Poole\nLeader of the council",
        [("Ann Poole", "Leader of the council", "We are … this letter.")],
    ),
    "what announces more signs nothing": (
        "“We are glad of this letter.”\nCllr Ann Poole, Leader:\n“So am I, and so is my team.”",
        [("", "", "We are … this letter."), ("Ann Poole", "Leader", "So am … my team.")],
    ),
    "somebody asked for it": (
        "I emailed the director, Jo Marsh, and got one at once.\n“We are glad of this letter.”",
        [("Jo Marsh", "director", "We are … this letter.")],
    ),
    "a sentence that reports her": (
        "Cllr Ann Poole praised the staff.\n“We are glad of this letter.”",
        [("Ann Poole", "councillor", "We are … this letter.")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_signatures(name: str) -> None:
    text, expected = CASES[name]
    assert said(text) == expected


def test_a_statement_at_the_head_is_its_speakers() -> None:
    told = "Statement from Cllr Ann Poole, Leader of the Council\nOfsted came in May.\n“I am sorry for all of it.”"
    assert said(told)[-1][:2] == ("Ann Poole", "Leader of the Council")


def test_a_title_says_whose_statement_follows() -> None:
    told = (
        "Statement from Cllr Ann Poole, Leader of Elmbury Council\n\nOfsted inspected Elmbury Council in May 2024.\n\n"
        "“I am sorry for what we did to them, and so are all my colleagues.”"
    )
    assert read_text(told).quotes[0].speaker.name == "Ann Poole"
