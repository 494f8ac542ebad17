"""Many words as one pattern."""

import re

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.reading.language.speech.alternatives import one_of


@given(st.sets(st.text("ab-c’ ", min_size=1, max_size=5), min_size=1, max_size=8), st.text("ab-c’ ", max_size=5))
def test_a_pattern_matches_its_words_and_no_others(words: set[str], other: str) -> None:
    pattern = re.compile(one_of(words))
    assert all(pattern.fullmatch(word) for word in words)
    assert (pattern.fullmatch(other) is not None) == (other in words)


def test_the_longest_word_that_fits_comes_first() -> None:
    found = re.compile(one_of({"lead", "leader", "le"})).match("leaders")
    assert found is not None
    assert found.group() == "leader"
