from dataclasses import replace

import pytest

from briefing_app.domain.briefing import Speaker
from briefing_app.domain.library import OTHER_DOCUMENTS, DocumentCard, Visit
from briefing_app.domain.wording import (
    document_name,
    shortened,
    speaker_detail,
    speaker_name,
    visit_days,
    visit_name,
)
from briefing_app.domain.words import DocumentKind

CARD = DocumentCard("d", "v", DocumentKind.RELEASE, "", None, "2024-08-30", None, "", 1, "")


def test_a_document_is_named_by_kind_and_date() -> None:
    assert document_name(CARD) == "News release, 30 August 2024"
    assert document_name(replace(CARD, kind=DocumentKind.OTHER, published=None)) == "Other document"


def test_a_visit_is_named_by_kind_and_month() -> None:
    assert visit_name(Visit("v", "A", None, "focused visit", "2024-07-30", None)) == "Focused visit · Jul 2024"
    assert visit_name(Visit("v", "A", None, "", None, None)) == "Visit · date not given"
    assert visit_name(Visit("v", "A", None, OTHER_DOCUMENTS, None, None, documents=(CARD,))) == "Other documents"


def test_a_visit_whose_days_are_not_told_goes_by_the_first_publication() -> None:
    later = replace(CARD, id="e", published="2024-09-02")
    told = Visit("v", "A", None, "inspection", None, None, documents=(later, CARD, replace(CARD, published=None)))
    assert (told.published, told.reckoned) == ("2024-08-30", "2024-08-30")
    assert visit_name(told) == "Inspection · by Aug 2024"
    assert visit_days(told) == "published 30 August 2024"
    by_month = replace(told, documents=(replace(CARD, published="2024-07"),))
    assert (visit_name(by_month), visit_days(by_month)) == ("Inspection · by Jul 2024", "published July 2024")
    assert document_name(by_month.documents[0]) == "News release, July 2024"
    assert by_month.reckoned < "2024-07-30"
    dated = replace(told, start="2024-07-30", end="2024-07-31")
    assert (dated.reckoned, visit_days(dated)) == ("2024-07-30", "30–31 July 2024")
    assert visit_days(Visit("v", "A", None, "inspection", None, None)) == ""


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
