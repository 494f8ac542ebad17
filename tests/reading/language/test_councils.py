"""Councils as texts name them: in full, by their places, and made up."""

import pytest

from briefing_app.reading.language.councils import council_from, councils_in, places_in


@pytest.mark.parametrize(
    "name",
    [
        "Marlshire County Council",
        "London Borough of Marl and Dove",
        "Vale of Orrin Council",
        "Kelderthwaite MBC",
        "Hallowick & Dunn Council",
    ],
)
def test_a_council_nobody_listed_is_read_by_its_pattern(name: str) -> None:
    assert council_from(name) == name
    assert list(councils_in(f"A letter to {name}. It was read.")) == [name]


def test_the_council_and_the_youth_council_are_no_names() -> None:
    assert not councils_in(
        "The Council met. The Youth Council and a County Council were asked by the Cabinet of the Council."
    )


def test_words_before_a_name_are_not_part_of_it() -> None:
    text = "Leader of Ashenford Borough Council. In Leeds City Council. For Shropshire Council, Ofsted wrote."
    assert set(councils_in(text)) == {"Ashenford Borough Council", "Leeds City Council", "Shropshire Council"}


def test_a_longer_place_name_is_not_read_as_a_shorter() -> None:
    found = places_in("Children in North Northamptonshire and Derbyshire, and in Hull’s homes on York Road")
    assert set(found) == {
        "North Northamptonshire Council",
        "Derbyshire County Council",
        "Kingston upon Hull City Council",
    }


def test_words_before_council_that_name_no_place_name_no_council() -> None:
    for text in ("A council spokesman said so", "Ex-inadequate Council told", "Another Council came"):
        assert not councils_in(text)


def test_a_ward_a_region_and_parents_are_no_council() -> None:
    for text in ("Marlfield North on the City Council", "A West Midlands council", "Elmshire Parent-Carer Council met"):
        assert not councils_in(text)


@pytest.mark.parametrize(
    "headline",
    ["Stricken Council faces takeover", "Bankrupt Council told to improve", "Top Council praised", "Voice Council met"],
)
def test_what_headlines_call_a_council_is_no_name(headline: str) -> None:
    assert not councils_in(headline)


@pytest.mark.parametrize(
    "headline",
    [
        "Stricken Marlbeck Council faces takeover",
        "Former Marlbeck Council leader speaks",
        "Why Marlbeck Council failed",
        "Ofsted Inspectors Praise Marlbeck Council",
    ],
)
def test_what_a_headline_says_before_a_name_is_not_part_of_it(headline: str) -> None:
    assert list(councils_in(headline)) == ["Marlbeck Council"]
