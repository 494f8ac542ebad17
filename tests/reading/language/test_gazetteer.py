"""Councils by all their names: official, short, Welsh and merged; and their nations."""

import pytest

from briefing_app.reading.language import council_names
from briefing_app.reading.language.gazetteer import Nation, bare_names, council_named, nation_of, same_council


@pytest.mark.parametrize(
    ("name", "council"),
    [
        ("Shropshire County Council", "Shropshire Council"),
        ("Shropshire", "Shropshire Council"),
        ("City of York", "City of York Council"),
        ("York City Council", "City of York Council"),
        ("Kingston-upon-Hull", "Kingston upon Hull City Council"),
        ("City of London", "City of London Corporation"),
        ("Bath and North East Somerset (B&NES)", "Bath and North East Somerset Council"),
        ("Telford & Wrekin", "Telford and Wrekin Council"),
        ("the London Borough of Hillingdon", "London Borough of Hillingdon"),
        ("Wakefield District Metropolitan Council", "Wakefield Metropolitan District Council"),
        ("Isles of Scilly", "Council of the Isles of Scilly"),
        ("Northamptonshire", "Northamptonshire County Council"),
        ("West Northamptonshire", "West Northamptonshire Council"),
        ("Cumbria", "Cumbria County Council"),
        ("Dorset County Council", "Dorset Council"),
        ("Bournemouth, Christchurch and Poole", "Bournemouth, Christchurch and Poole Council"),
        ("Ynys Môn", "Isle of Anglesey County Council"),
        ("Western Isles", "Comhairle nan Eilean Siar"),
    ],
)
def test_a_name_means_one_council(name: str, council: str) -> None:
    assert council_named(name) == council


def test_every_council_is_found_by_its_own_name() -> None:
    districts = [
        name for line in council_names.DISTRICTS.splitlines() for name in line.split(": ")[-1].split("; ") if name
    ]
    rest = [line.split(";")[0].strip() for block in council_names.ALL for line in block.splitlines() if line]
    strays = [name for name in (*rest, *districts) if not same_council(council_named(name) or "", name)]
    assert strays == []
    assert len(rest) + len(districts) > 390


def test_every_nation_is_known_by_its_councils() -> None:
    assert nation_of("Kent County Council") is Nation.ENGLAND
    assert nation_of("Cyngor Gwynedd") is Nation.WALES
    assert nation_of("Orkney Islands Council") is Nation.SCOTLAND
    assert nation_of("Mid Ulster District Council") is Nation.NORTHERN_IRELAND
    assert nation_of("Marlshire Council") is None


def test_a_name_that_lists_several_places_may_have_a_comma_before_the_last() -> None:
    said = "Children in Bournemouth, Christchurch, and Poole are safe, as in Bournemouth, Christchurch & Poole before."
    assert [match.group().count("Poole") for match in bare_names().finditer(said)] == [1, 1]
