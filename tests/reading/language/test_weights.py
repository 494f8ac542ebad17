from math import log

import pytest

from briefing_app.reading.language import leanings, story_leanings
from briefing_app.reading.language.weights import Leaning, beginnings, by_phrase, looked_up, marks_of, shares


def test_words_pairs_and_the_beginning_are_marks() -> None:
    assert [*marks_of("Plans are late.")] == ["plans", "are", "late", "^ plans", "plans are", "are late"]


def test_longer_words_of_one_kin_begin_alike() -> None:
    assert beginnings(["assess", "assessed", "plans", "of"]) == ["asses*", "asses*", "", ""]


def test_each_phrase_has_both_its_weights() -> None:
    assert by_phrase({0.5: "too late; slow"}, {-0.25: "slow"}) == {"too late": (0.5, 0.0), "slow": (0.5, -0.25)}


@pytest.mark.parametrize(("text", "known"), [("", {}), ("; ;", {}), ("\n   too\n late;;\n", {"too late": (0.5, 0.0)})])
def test_empty_entries_of_a_table_stand_for_nothing(text: str, known: dict[str, Leaning]) -> None:
    assert by_phrase({0.5: text}, {}) == known


def test_a_phrase_is_looked_up_once_however_often_it_stands_there() -> None:
    assert list(looked_up("Slow, slow and slow.", {"slow": (0.5, 0.0), "fast": (1.0, 0.0)})) == [(0.5, 0.0)]


@pytest.mark.parametrize("weights", [leanings._weights(), story_leanings._weights()])
def test_every_entry_of_the_fitted_tables_can_be_met(weights: dict[str, Leaning]) -> None:
    for mark in weights:
        assert mark in marks_of(" ".join(mark.removeprefix("^ ").split())), mark


def test_what_is_likely_by_what_speaks_for_it_is_one_together() -> None:
    assert shares([1.0, 1.0]) == [0.5, 0.5]
    assert shares([log(3.0), 0.0]) == pytest.approx([0.75, 0.25])
    assert sum(shares([900.0, -900.0, 3.0])) == pytest.approx(1.0)


def test_the_more_certain_the_likelier_is_what_most_speaks_for() -> None:
    assert shares([1.0, 0.0], 2.0)[0] > shares([1.0, 0.0])[0] > shares([1.0, 0.0], 0.1)[0] > 0.5
