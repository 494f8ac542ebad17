import pytest

from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.pages.common import link_to_passage


@pytest.mark.parametrize(
    ("page", "paragraph", "label"),
    [
        (2, 7, "page 2, ¶ 7 in the letter"),
        (None, 7, "¶ 7 in the letter"),
        (2, 0, "page 2 in the letter"),
        (None, 0, "in the letter"),
    ],
)
def test_a_passage_is_cited_by_the_numbers_there_are(page: int | None, paragraph: int, label: str) -> None:
    link = link_to_passage(Place(PageKind.DOCUMENT, "v", "d", 0, 4), page, paragraph, "letter", "Words.")
    assert link.label == label
    assert link.said == f"{label.replace('¶', 'paragraph')}: Words."
