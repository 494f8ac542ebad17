import pytest

from briefing_app.ui.page_ids import page_id, place_of_page_id
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.wording import many


@pytest.mark.parametrize(
    "place", [Place(PageKind.THEME, "s-2024", "education"), Place(PageKind.SPEAKER, "s-2024", "Pat Lee / Director")]
)
def test_a_page_has_an_id_that_leads_back(place: Place) -> None:
    assert place_of_page_id(page_id(place)) == place


def test_ids_of_visits_and_passages_name_no_page() -> None:
    assert place_of_page_id("s-2024") is None
    assert place_of_page_id("f-0123") is None


def test_numbers_with_their_words() -> None:
    assert [many(0, "note"), many(1, "note"), many(1234, "note")] == ["0 notes", "1 note", "1,234 notes"]
