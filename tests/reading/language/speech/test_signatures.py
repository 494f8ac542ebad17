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
    "name and office on lines of their own above": (
        "Councillor Ann Poole\nLeader of the council\n“We are glad of this letter.”\n"
        "Jo Marsh,\nHead of Care, said:\n“So am I, and so is my team.”",
        [
            ("Ann Poole", "Leader of the council", "We are … this letter."),
            ("Jo Marsh", "Head of Care", "So am … my team."),
        ],
    ),
    "an office below a sentence about somebody": (
        "Ann Poole was glad.\nLeader of the council\n“We are glad of this letter.”",
        [("", "Leader of the council", "We are … this letter.")],
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


@pytest.mark.parametrize("dash", ["– ", "— ", "- "])
def test_words_without_marks_are_of_whoever_a_dashed_line_below_gives(dash: str) -> None:
    told = (
        "Ofsted inspected Elmbury Council in May 2024.\n\nThe minister has told the council to do better.\n\n"
        "If the council cannot deal with this, we will.\n\nWhat comes first must be support.\n\n"
        f"{dash}Jo Marsh, Education Minister\n\nThe council has a month to answer the letter."
    )
    (quote,) = read_text(told).quotes
    assert (quote.speaker.name, quote.speaker.role) == ("Jo Marsh", "Education Minister")
    assert quote.text.startswith("If the council")
    assert quote.text.endswith("must be support.")
