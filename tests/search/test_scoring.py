"""How well a text answers a search too broad to be ranked by the index."""

from math import log

import pytest

from briefing_app.search.query import parse_query
from briefing_app.search.scoring import Scorer
from briefing_app.search.vocabulary import Vocabulary

KNOWN = Vocabulary({"plan": 50, "planet": 2, "otter": 1}, rows=100, average=5.0)
"""An average text has five words, of six letters each."""
AVERAGE = 30


def score(typed: str, text: str, *, length: int = AVERAGE) -> float:
    """The score of a text that is filled up to a length with what nobody looks for."""
    return Scorer(parse_query(typed).terms, KNOWN).score(text.ljust(length, "."))


def test_a_word_that_stands_once_in_an_average_text_counts_what_its_rareness_is_worth() -> None:
    assert score('"otter"', "an otter") == pytest.approx(log(1 + (100 - 1 + 0.5) / (1 + 0.5)))


def test_rare_words_and_more_of_them_in_shorter_texts_score_higher() -> None:
    assert score('"otter"', "otter") > score('"plan"', "plan") > 0
    assert score('"plan"', "plan plan") > score('"plan"', "plan")
    assert score('"plan"', "plan", length=10) > score('"plan"', "plan") > score('"plan"', "plan", length=90)
    assert score('"plan"', "plan " * 50, length=250) < 2.2 * score('"plan"', "plan", length=1)


def test_a_word_typed_in_full_scores_higher_than_one_that_only_begins_so() -> None:
    assert score("plan", "a plan") > score("plan", "a planet") > 0


def test_a_text_without_one_of_the_words_scores_nothing() -> None:
    assert score("otter plan", "an otter") == 0
    assert score('"plan"', "a planet") == 0
    assert score("cafe", "The CAFÉ") > 0
