"""Names in a story that may be places: whole where they stand whole, and their parts where "and" ties them."""

import pytest

from briefing_app.reading.parsers.story.places.names import Names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Inspectors came to Dunmere in May.", "Dunmere"),
        ("Inspectors came to Bishop Marl in May.", "Bishop Marl"),
        ("Inspectors came to Marl and the Wolds in May.", "Marl and the Wolds"),
        ("Inspectors came to Marl-on-Sea in May.", "Marl-on-Sea"),
        ("Inspectors came to Blackburn with Darwen in May.", "Blackburn with Darwen"),
        ("Visits to Marl, Oxley and Dunford Council are due.", "Marl, Oxley and Dunford"),
        ("How Orlstone responds was seen.", "Orlstone"),
        ("Cash-strapped Dunmere was seen.", "Dunmere"),
    ],
)
def test_a_name_is_found_whole(line: str, name: str) -> None:
    stands = Names([line]).stands[name]
    assert [(stand.left, stand.right) for stand in stands] == [("", "")]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ofsted and the Director came on Monday in June.", "Ofsted"),
        ("NEWS: services are good.", "NEWS"),
        ("Selby Vale is praised.", "Vale"),
    ],
)
def test_what_is_no_name_or_only_part_of_one_is_none(line: str, name: str) -> None:
    assert name not in Names([line]).stands


def test_parts_of_a_name_say_what_ties_them() -> None:
    stands = Names(["Services of Marl and Dunmere are good."]).stands
    assert (stands["Marl"][0].right, stands["Dunmere"][0].left) == ("join", "join")


def test_a_known_place_in_a_longer_name_is_cut() -> None:
    stands = Names(["Services of Selby Vale are good."]).stands
    assert stands["Selby"][0].right == "cap"
    assert stands["Selby Vale"]


@pytest.mark.parametrize("told", ["Marl Borough Council", "London Borough of Marl", "Cyngor Sir Marl", "Marl council"])
def test_a_kind_of_council_beside_a_name_is_seen(told: str) -> None:
    assert Names([f"We wrote to {told} twice."]).stands["Marl"][0].kind
