"""Councils by all their names: official, short, Welsh, merged, and made up."""

import pytest

from briefing_app.reading.language import council_names
from briefing_app.reading.language.councils import council_from, council_named, councils_in, places_in, same_council


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
