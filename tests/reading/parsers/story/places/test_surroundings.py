"""Where a name stands in a story, and what stands round it."""

import pytest

from briefing_app.reading.parsers.story.places.names import Names, Stand
from briefing_app.reading.parsers.story.places.surroundings import (
    is_touched_on,
    surroundings,
    where_first,
    where_it_stands,
)


def _in(*lines: str) -> tuple[Names, Stand]:
    names = Names(list(lines))
    return names, names.stands["Dunmere"][0]


@pytest.mark.parametrize(
    ("line", "touched"),
    [
        ("Children in Dunmere are safe.", False),
        ("Dunmere’s services are good.", False),
        ("Some boys came from Dunmere in May.", True),
        ("Staff of neighbouring Dunmere helped.", True),
        ("Two girls were housed in Dunmere.", True),
        ("All who use SEND services in Dunmere were asked.", False),
        ("Dunmere Police has sent two officers.", True),
    ],
)
def test_a_place_that_is_only_touched_on(line: str, touched: bool) -> None:
    assert is_touched_on(*_in(line)) is touched


def test_the_words_round_a_name_are_told_nearest_first() -> None:
    told = set(surroundings(*_in("On 3 May 2024 care in Dunmere council’s area was praised by Jo Marsh.")))
    assert {"b1 in", "b2 care in", "bn Y", "bn N", "a1 ’s", "a2 ’s area", "an was", "inside"} <= told


def test_no_word_of_another_sentence_counts_as_near() -> None:
    told = set(surroundings(*_in("Plans are late. Dunmere knows. It will act.")))
    assert "bn late" not in told
    assert "an act" not in told
    assert "begins" in told


def test_where_a_name_stands() -> None:
    filler = "Plans are clear and visits are kept. " * 30
    assert where_it_stands(*_in("Dunmere is good")) == "title"
    assert where_it_stands(*_in("Good marks", "Dunmere is good")) == "head"
    assert where_it_stands(*_in("Good marks", "Ofsted came.", filler, filler, "Dunmere.", filler, filler)) == "body"
    assert where_it_stands(*_in("Good marks", "Ofsted came.", filler, filler, "Dunmere.")) == "foot"
    assert [
        where_first(*_in(*lines)) for lines in (("Dunmere",), ("Good", "Dunmere"), ("Good", filler, "Dunmere"))
    ] == [
        "t",
        "a",
        "c",
    ]
