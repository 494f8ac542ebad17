"""Statements of an organisation, and the words of a report, that "it" or "they" speak."""

import pytest

from tests.reading.language.speech.saying import said

WORDS = '"We drew up a plan together, and it helps our families," it said.'


@pytest.mark.parametrize(
    "before",
    [
        "In a joint statement the council and the board said they had met carers.\nIn it they praised them.",
        "The council told people that it was sorry.",
    ],
)
def test_it_is_whoever_made_a_statement(before: str) -> None:
    assert [words for _, _, words in said(f"{before}\n{WORDS}")] == ["We drew … our families,"]


@pytest.mark.parametrize(
    "before",
    ["The report was published on Monday.", "The council said it was sorry.\nThe report found that more was to do."],
)
def test_it_is_the_report_where_no_statement_is_told_of_since(before: str) -> None:
    assert said(f"{before}\n{WORDS}") == []


@pytest.mark.timeout(20)
def test_a_name_before_very_many_signs_is_read_at_once() -> None:
    told = f"Ann Lee, leader a{':' * 30_000}x\n“We are glad of it, and so are they.”"
    assert said(told)[0][0] == "Ann Lee"
