"""Where a passage stands, in words."""

from dataclasses import replace

import pytest

from briefing_app.domain.briefing import Finding
from briefing_app.domain.library import DocumentCard, Visit
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.export.citing import cite

CARD = DocumentCard("d", "v", DocumentKind.LETTER, "To Aldermere", None, None, 3, "a.pdf", 1, "2026-01-02T10:00:00Z")
FINDING = Finding("f", "d", FindingKind.STRENGTH, Theme.OTHER, 0, 5, "Words", 7)


def where(*cards: DocumentCard, page: int | None = None, paragraph: int = 7, dated: bool = False) -> str:
    visit = Visit("v", "Aldermere", None, "inspection", None, None, documents=cards)
    return cite(replace(FINDING, page=page, paragraph=paragraph), visit, dated=dated)


@pytest.mark.parametrize(
    ("page", "paragraph", "told"),
    [
        (2, 7, "Inspection letter, page 2, paragraph 7"),
        (None, 7, "Inspection letter, paragraph 7"),
        (2, 0, "Inspection letter, page 2"),
        (None, 0, "Inspection letter"),
    ],
)
def test_only_what_is_known_of_the_place_is_told(page: int | None, paragraph: int, told: str) -> None:
    assert where(CARD, page=page, paragraph=paragraph) == told


def test_a_document_is_named_by_as_much_as_tells_it_from_the_others() -> None:
    other = replace(CARD, id="e")
    published = replace(CARD, published="2024-08-30")
    assert where(CARD, other) == "Inspection letter “To Aldermere”, paragraph 7"
    assert where(replace(CARD, title=""), other) == "Inspection letter “a.pdf”, paragraph 7"
    assert "2024" in where(published, other)
    assert "2024" in where(published, dated=True)
    assert "2024" not in where(published)
    assert where(CARD, dated=True) == "Inspection letter “To Aldermere”, paragraph 7"
    assert where(replace(CARD, kind=DocumentKind.OTHER)) == "To Aldermere, paragraph 7"
    assert where(other) == "Document, paragraph 7"
