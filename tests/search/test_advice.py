import re

import pytest

from briefing_app.search.advice import advice_on


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("kind:", "Go on with what “kind:” is to narrow it to, such as kind:improvement."),
        ("health speaker:", "Go on with what “speaker:” is to narrow it to, such as speaker:miles."),
        ("health Speaker:", "Go on with what “speaker:” is to narrow it to, such as speaker:miles."),
        (
            "kind:banana",
            "No kind is called “banana”: there are strength, improvement, priority action and context, "
            "and of documents release, letter and report.",
        ),
        (
            "type:banana",
            "No type is called “banana”: there are finding, quote, document, note, question, answer, follow-up and "
            "highlight.",
        ),
        ('theme:"bent bananas"', "No theme is called “bent bananas”. The tree names those of each visit."),
        ("after:soon", "“soon” is no day: say it as in after:2023, or after:2024-07-30."),
        ("kind:strength banana", "Try fewer words."),
        ("bent bananas", "Try fewer words."),
        ("bananas", "Try only its first letters."),
        ("banan", "Try only its first letters."),
        ("bana", ""),
        ("ban", ""),
        ("speaker:nobody", ""),
        ("kind:strength", ""),
        ("", ""),
    ],
)
def test_what_to_do_is_said_where_nothing_was_found(typed: str, said: str) -> None:
    assert advice_on(typed) == said


@pytest.mark.parametrize("typed", ["kind:banana", "type:banana"])
def test_all_that_is_named_is_found_by_its_filter(typed: str) -> None:
    of = typed.partition(":")[0]
    named = advice_on(typed).partition("there are ")[2].rstrip(".")
    words = re.split(r",? and of documents |,? and |, ", named)
    assert [word for word in words if advice_on(f'{of}:"{word}"')] == []
