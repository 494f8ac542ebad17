"""How names look, and which council a name means."""

import pytest

from briefing_app.reading.parsers.story.places.looks import how_known, looks_of, meant_by, small_words


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("Harlowbridge", "like place"),
        ("Marl and Vale", "has and"),
        ("Alison Reed", "given name 2"),
        ("Damning", "ordinary"),
        ("Grooming", "like word"),
        ("Tulley Mace", "person"),
        ("Tulley Marsh", "part person"),
    ],
)
def test_what_a_name_looks_like(name: str, sign: str) -> None:
    small = small_words("a damning report on grooming")
    assert sign in set(looks_of(name, small, {"Tulley", "Mace"}))


def test_a_name_that_the_text_writes_small_is_plain() -> None:
    assert "plain all" in set(looks_of("Report", small_words("the report came"), set()))
    assert "plain all" not in set(looks_of("Dunmere", small_words("the report came"), set()))


@pytest.mark.parametrize(
    ("name", "known"), [("Shropshire", "known"), ("Swale", "served"), ("Truro", "served"), ("Dunmere", "unknown")]
)
def test_how_the_gazetteer_knows_a_name(name: str, known: str) -> None:
    assert how_known(name) == known


def test_a_town_means_the_council_that_serves_it() -> None:
    assert meant_by("Truro") == meant_by("Cornwall Council") == meant_by("Cornwall")
    assert meant_by("City of London") != ""
