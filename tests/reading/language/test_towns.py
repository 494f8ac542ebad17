"""A town or a district means the council that is inspected for it."""

import pytest

from briefing_app.reading.language.gazetteer import council_named, county_of
from briefing_app.reading.language.towns import TOWNS, council_serving


@pytest.mark.parametrize(
    ("place", "council"),
    [
        ("Swale", "Kent County Council"),
        ("Winchester City Council", "Hampshire County Council"),
        ("Truro", "Cornwall Council"),
        ("Crawley and Horsham", "West Sussex County Council"),
        ("Moss Side and Wythenshawe", "Manchester City Council"),
        ("Brighton and Hove", "Brighton and Hove City Council"),
        ("Truro and Margate", None),
        ("Marlbury", None),
    ],
)
def test_a_place_means_the_council_that_answers_for_its_services(place: str, council: str | None) -> None:
    assert council_serving(place) == council


def test_every_town_is_in_a_known_council_that_is_no_district() -> None:
    councils = [council_named(line.partition(": ")[0]) for line in TOWNS.splitlines() if line]
    assert all(council and not county_of(council) for council in councils)
    towns = [town for line in TOWNS.splitlines() if line for town in line.partition(": ")[2].split("; ")]
    assert len(towns) == len(set(towns))
