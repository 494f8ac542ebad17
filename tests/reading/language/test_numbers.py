import pytest

from briefing_app.reading.language.numbers import number_of


@pytest.mark.parametrize(
    ("word", "number"), [("one", 1), ("Twelve", 12), ("twenty", 20), ("18", 18), ("a", 1), ("", 1)]
)
def test_a_number_is_told_in_words_or_figures(word: str, number: int) -> None:
    assert number_of(word) == number
