from pathlib import Path

import pytest

from briefing_app.domain.library import StoredDocument, Visit
from briefing_app.notebook import anchor_on_document, anchor_on_passage, anchor_on_visit
from briefing_app.storage import open_library
from briefing_app.storage.library import list_visits, store_briefing, stored_document
from tests.storage.making import briefing, words


@pytest.fixture
def stored(tmp_path: Path) -> tuple[Visit, StoredDocument]:
    with open_library(tmp_path) as lib:
        _, document, _ = store_briefing(lib, briefing(words(1, 6), end="2024-07-31", title="The letter"), b"bytes")
        return list_visits(lib)[0], stored_document(lib, document)


def test_an_anchor_on_a_visit_says_which(stored: tuple[Visit, StoredDocument]) -> None:
    anchor = anchor_on_visit(stored[0])
    assert (anchor.on, anchor.visit, anchor.document, anchor.exact) == (stored[0].id, stored[0].id, "", "")
    assert anchor.title == "Shropshire Council, focused visit, 30–31 July 2024"


def test_an_anchor_on_a_document_says_which(stored: tuple[Visit, StoredDocument]) -> None:
    visit, document = stored
    anchor = anchor_on_document(document, visit)
    assert (anchor.on, anchor.visit, anchor.document) == (document.card.id, visit.id, document.card.id)
    assert anchor.title == "The letter (Shropshire Council, focused visit, 30–31 July 2024)"


def test_an_anchor_on_words_carries_them_and_those_around_them(stored: tuple[Visit, StoredDocument]) -> None:
    visit, document = stored
    text = document.source.text
    found = document.findings[2]
    anchor = anchor_on_passage(document, visit, found.start, found.end, found.id)
    assert (anchor.on, anchor.start, anchor.end) == (found.id, found.start, found.end)
    assert anchor.before + anchor.exact + anchor.after in text
    assert anchor.exact == found.text
    assert len(anchor.before) == len(anchor.after) == 32


def test_at_the_ends_of_a_document_there_is_less_around(stored: tuple[Visit, StoredDocument]) -> None:
    visit, document = stored
    whole = len(document.source.text)
    anchor = anchor_on_passage(document, visit, 0, whole, document.card.id)
    assert (anchor.before, anchor.after, anchor.exact) == ("", "", document.source.text)
