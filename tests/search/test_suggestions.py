"""What is offered instead of words that nothing holds."""

import pytest

from briefing_app.search.query import parse_query
from briefing_app.search.suggestions import suggest
from briefing_app.search.vocabulary import Vocabulary

KNOWN = Vocabulary({"plans": 5, "plan": 9, "care": 4, "careful": 2})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("plas", "plans"),
        ("carefull plas", "careful plans"),
        ("Carefull, plan", "careful, plan"),
        ("pla", ""),
        ("plan care", ""),
        ("xylophone", ""),
        ("", ""),
    ],
)
def test_only_unknown_words_of_four_letters_or_more_are_put_right(typed: str, meant: str) -> None:
    assert suggest(parse_query(typed), KNOWN) == meant
