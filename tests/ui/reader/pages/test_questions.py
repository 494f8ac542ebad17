from dataclasses import replace

import pytest

from briefing_app.domain.notes import Anchor, AnchorState, Note, NoteCategory
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import EmptyBlock, NoteBlock
from briefing_app.ui.reader.pages import empty_page, questions_page

ON_WORDS = Anchor("f-1", "v-1", "d-1", "Testshire Council", "the exact words", start=4, end=19)


def note(anchor: Anchor, category: NoteCategory = NoteCategory.QUESTION) -> Note:
    return Note("n-1", anchor, category, "How long is the wait?", "2024-09-01T10:00:00", "2024-09-02T10:00:00")


def link_of(anchor: Anchor) -> Place | None:
    block = questions_page([note(anchor)]).blocks[0]
    assert isinstance(block, NoteBlock)
    return block.link.place if block.link else None


def test_a_question_shows_its_words_and_leads_to_them() -> None:
    block = questions_page([note(ON_WORDS)]).blocks[0]
    assert isinstance(block, NoteBlock)
    assert (block.label, block.text, block.exact) == ("QUESTION", "How long is the wait?", "the exact words")
    assert block.about == "Testshire Council · 2 September 2024"
    assert block.link is not None
    assert block.link.place == Place(PageKind.DOCUMENT, "v-1", "d-1", 4, 19)


@pytest.mark.usefixtures("british_clock")
def test_a_question_written_after_midnight_is_of_that_day() -> None:
    block = questions_page([replace(note(ON_WORDS), modified="2026-06-30T23:30:00Z")]).blocks[0]
    assert isinstance(block, NoteBlock)
    assert block.about == "Testshire Council · 1 July 2026"


def test_a_lost_anchor_is_said_to_be_lost() -> None:
    lost = Anchor("f-1", "v-1", "d-1", exact="gone", state=AnchorState.LOST)
    block = questions_page([note(lost)]).blocks[0]
    assert isinstance(block, NoteBlock)
    assert block.state == "Lost: the words are no longer there"


def test_a_note_on_a_visit_leads_to_its_minute() -> None:
    assert link_of(Anchor("v-1", "v-1")) == Place(PageKind.MINUTE, "v-1")
    assert link_of(Anchor("x")) is None


def test_a_question_on_a_theme_or_a_speaker_leads_to_that_page() -> None:
    assert link_of(Anchor("v-1/education", "v-1")) == Place(PageKind.THEME, "v-1", "education")
    assert link_of(Anchor("v-1/speaker/Ada Mint", "v-1")) == Place(PageKind.SPEAKER, "v-1", "Ada Mint")


def test_of_an_empty_library_it_says_how_a_document_comes_in() -> None:
    (block,) = questions_page([], nothing_read=True).blocks
    assert isinstance(block, EmptyBlock)
    assert "Import" in block.text
    assert [link.label for link in block.deeds] == ["Import files…", "Open the sample"]
    own, told = questions_page([note(ON_WORDS)], nothing_read=True).blocks
    assert isinstance(own, NoteBlock)
    assert told == block


def test_empty_pages_teach() -> None:
    for page in (questions_page([]), empty_page()):
        block = page.blocks[0]
        assert isinstance(block, EmptyBlock)
        assert block.title
        assert len(block.text) > 40
