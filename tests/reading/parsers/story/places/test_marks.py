"""What speaks for each place of a story."""

from briefing_app.reading.parsers.story.places.marks import Place, places_of


def _places(*lines: str, told: str | None = None) -> dict[str, Place]:
    return {place.name: place for place in places_of(list(lines), told)}


def test_a_town_and_its_county_are_one_place() -> None:
    (place,) = _places("Care in Cornwall is good.", "Homes in Truro are warm.").values()
    assert place.council == "Cornwall Council"
    assert {"known", "served"} <= place.marks.keys()


def test_a_place_that_is_only_touched_on_is_none() -> None:
    assert not _places("Good marks", "Two boys came from Dunmere.")


def test_a_town_that_only_somebody_speaks_of_is_none() -> None:
    said = "She said: “What was done in Oxley I expect to see in Dunmere and Selwick.”"
    assert not _places("Good marks", said)
    assert _places("Good marks", "Care in Dunmere and Selwick is good.", said)


def test_somebody_with_a_title_is_no_place() -> None:
    assert not _places("Good marks", "Councillor Ann Tulley, cabinet member, was glad.")


def test_a_paper_a_party_and_an_inspectorate_are_no_places() -> None:
    told = "It was in the Dunmere Courier. The Oxley Independents said so. His Majesty’s Inspectorate came."
    assert not _places("Good marks", told)


def test_the_council_named_most_plainly_is_a_mark() -> None:
    places = _places("Marl Council was seen. Dunmere Council sent staff.", told="Marl Council")
    assert "told" in places["Marl"].marks
    assert "other told" in places["Dunmere"].marks


def test_a_council_named_in_full_is_never_lost() -> None:
    assert "mention only" in _places("It came from Dunmere Council.", told="Dunmere Council")["Dunmere Council"].marks


def test_a_name_counts_by_how_often_it_stands() -> None:
    once, twice = _places("Dunmere is good."), _places("Dunmere is good.", "Care in Dunmere is better.")
    assert once["Dunmere"].marks["count"] < twice["Dunmere"].marks["count"]
    assert "unknown once" in once["Dunmere"].marks
    assert "unknown once" not in twice["Dunmere"].marks
