from briefing_app.domain.briefing import Audit, Block, SourceText
from briefing_app.domain.library import DocumentCard, StoredDocument
from briefing_app.domain.notes import Anchor, Note, NoteCategory
from briefing_app.domain.words import BlockKind, DocumentKind
from briefing_app.ui.reader.page import (
    CardBlock,
    HeadingBlock,
    LineBlock,
    MarkRole,
    RowBlock,
    RuleBlock,
    TextBlock,
    Words,
)
from briefing_app.ui.reader.pages import audit_line, document_page, speaker_name, speaker_page, theme_page
from tests.ui.reader.making import VISIT, Sample, long_document


def shown_words(document: StoredDocument) -> list[Words]:
    words: list[Words] = []
    for block in document_page(document, VISIT).blocks:
        words += [block.words] if isinstance(block, HeadingBlock | TextBlock) else []
        words += list(block.cells) if isinstance(block, RowBlock) else []
    return [word for word in words if word.document]


def test_every_word_shown_is_the_originals(sample: Sample) -> None:
    for document in sample.documents:
        for words in shown_words(document):
            assert document.source.text[words.start : words.end] == words.text


def test_nothing_of_the_original_is_missing(sample: Sample) -> None:
    for document in sample.documents:
        spans = [(words.start, words.end) for words in shown_words(document)]
        for block in document.source.blocks:
            text = document.source.text[block.start : block.end]
            seen = any(start <= block.start and block.end <= end for start, end in spans)
            cells = any(block.start <= start and end <= block.end for start, end in spans)
            assert seen or cells or text.strip() == document.card.title.strip()


def test_pages_begin_with_their_number() -> None:
    document = long_document(40)
    rules = [block.label for block in document_page(document, VISIT).blocks if isinstance(block, RuleBlock)]
    assert rules == ["Page 2", "Page 3", "Page 4"]


def test_a_note_and_the_passage_in_question_are_marked() -> None:
    document = long_document(5)
    block = document.source.blocks[3]
    anchor = Anchor("d-long", VISIT.id, "d-long", start=block.start, end=block.start + 9)
    note = Note("n-1", anchor, NoteCategory.NOTE, "Ask.", "", "")
    page = document_page(document, VISIT, [note], block.start + 2, block.start + 20)
    assert page.target is not None
    target = page.blocks[page.target]
    assert isinstance(target, TextBlock)
    assert target.noted
    roles = {mark.role: (mark.start, mark.end) for mark in target.words.marks}
    assert roles == {MarkRole.NOTE: (0, 9), MarkRole.PASSAGE: (2, 20)}


def test_a_table_row_is_shown_cell_by_cell() -> None:
    text = "Area | Grade"
    source = SourceText(text, (Block(BlockKind.TABLE_ROW, 0, len(text), 1),))
    card = DocumentCard("d-1", VISIT.id, DocumentKind.REPORT, "", None, None, None, "", 1, "")
    row = document_page(StoredDocument(card, source, (), (), Audit(1, 1)), VISIT).blocks[0]
    assert isinstance(row, RowBlock)
    assert [(cell.text, cell.start) for cell in row.cells] == [("Area", 0), ("Grade", 7)]


def test_what_could_not_be_placed_is_said_with_its_reason() -> None:
    document = long_document(5)
    page = document_page(document, VISIT)
    assert audit_line(document.audit) == "4 of 5 paragraphs placed"
    assert "4 of 5 paragraphs placed" in [chip.text for chip in page.chips]
    last = page.blocks[-1]
    assert isinstance(last, LineBlock)
    assert last.detail == "A title"


def test_a_theme_holds_its_findings_once(sample: Sample) -> None:
    for group in sample.tree.themes:
        cards = [b for b in theme_page(sample.tree, group.theme).blocks if isinstance(b, CardBlock)]
        assert sorted(card.words.id for card in cards) == sorted(finding.id for finding in group.findings)


def test_a_finding_asked_for_is_the_target_of_its_theme(sample: Sample) -> None:
    group = max(sample.tree.themes, key=lambda group: len(group.findings))
    finding = group.findings[-1]
    page = theme_page(sample.tree, group.theme, start=finding.start)
    assert page.target is not None
    card = page.blocks[page.target]
    assert isinstance(card, CardBlock)
    assert card.active
    assert card.words.start == finding.start


def test_a_speaker_has_all_their_quotes(sample: Sample) -> None:
    for group in sample.tree.speakers:
        page = speaker_page(sample.tree, speaker_name(group.speaker))
        cards = [block for block in page.blocks if isinstance(block, CardBlock)]
        assert [card.words.id for card in cards] == [quote.id for quote in group.quotes]
