from dataclasses import replace

import pytest

from briefing_app.domain.briefing import Speaker
from briefing_app.domain.library import DocumentCard, Visit
from briefing_app.domain.wording import document_name, shortened, speaker_detail, speaker_name, visit_name
from briefing_app.domain.words import DocumentKind

CARD = DocumentCard("d", "v", DocumentKind.RELEASE, "", None, "2024-08-30", None, "", 1, "")


def test_a_document_is_named_by_kind_and_date() -> None:
    assert document_name(CARD) == "News release, 30 August 2024"
    assert document_name(replace(CARD, kind=DocumentKind.OTHER, published=None)) == "Other document"


def test_a_visit_is_named_by_kind_and_month() -> None:
    assert visit_name(Visit("v", "A", None, "focused visit", "2024-07-30", None)) == "Focused visit · Jul 2024"
    assert visit_name(Visit("v", "A", None, "", None, None)) == "Visit"


@pytest.mark.parametrize(
    ("speaker", "name", "detail"),
    [
        (Speaker("Ada Lane", "cabinet member", "Ashby Council"), "Ada Lane", "Cabinet member, Ashby Council"),
        (Speaker("", "cabinet member", "Ashby Council"), "Cabinet member", "Ashby Council"),
        (Speaker(), "Not named", ""),
    ],
)
def test_a_speaker_is_named_by_name_else_by_role(speaker: Speaker, name: str, detail: str) -> None:
    assert (speaker_name(speaker), speaker_detail(speaker)) == (name, detail)


def test_a_text_is_cut_between_words() -> None:
    assert shortened("Plans are late.", 20) == "Plans are late."
    assert shortened("Plans, late again", 12) == "Plans, late…"
    assert shortened("Plans, late again", 8) == "Plans…"
