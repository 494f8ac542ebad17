import pytest

from briefing_app.search.matching import marks_in
from briefing_app.search.query import parse_query
from briefing_app.search.words import words


def marked(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in marks_in(text, parse_query(query).terms)]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("The plan; plans and planning.", "plan", ["plan", "plans", "planning"]),
        ("The plan; plans and planning.", '"plan"', ["plan"]),
        ("Children’s plans", "children's", ["Children’s"]),
        ("long-term, long term and longterm", "long-term", ["long-term", "long term", "longterm"]),
        ("A café in Ynys Môn", "CAFE mon", ["café", "Môn"]),
        ("emotional health and emotional wellbeing", '"emotional health"', ["emotional health"]),
        ("mental mental health", '"mental health"', ["mental health"]),
        ("a plan, then a care plan", '"care plan" plan', ["plan", "care plan"]),
        ("nothing here", "absent", []),
        ("a careful plan, a caring plan", '"care plan"', []),
        ("a care and support plan, a care or support plan", '"care and support plan"', ["care and support plan"]),
        ("decomposed cafe\u0301 here", "café", ["cafe\u0301"]),
    ],
)
def test_marks_are_the_words_that_answer(text: str, query: str, expected: list[str]) -> None:
    assert marked(text, query) == expected


def test_words_of_a_text_keep_their_places() -> None:
    text = "Élan, 2 Straße—x_y"
    assert [(word.text, text[word.start : word.end]) for word in words(text)] == [
        ("elan", "Élan"),
        ("2", "2"),
        ("straße", "Straße"),
        ("x", "x"),
        ("y", "y"),
    ]
