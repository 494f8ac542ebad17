from dataclasses import replace

from briefing_app.domain.briefing import STRUCK, Audit, Block, SourceText, Unplaced
from briefing_app.domain.corrections import SET_ASIDE
from briefing_app.domain.library import DocumentCard, StoredDocument
from briefing_app.domain.notes import Anchor, Note, NoteCategory
from briefing_app.domain.scans import scan_source
from briefing_app.domain.words import BlockKind, DocumentKind
from briefing_app.ui.reader.page import (
    CardBlock,
    HeadingBlock,
    LineBlock,
    MarkRole,
    NoticeBlock,
    RowBlock,
    RuleBlock,
    TextBlock,
    Words,
    words_of,
)
from briefing_app.ui.reader.pages import document_page, speaker_page, theme_page
from tests.quickness import quickly
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


def test_a_long_document_is_laid_out_in_a_time_that_grows_with_it() -> None:
    document = long_document(40_000)
    with quickly():
        assert len(document_page(document, VISIT).blocks) > 40_000


def test_pages_begin_with_their_number() -> None:
    document = long_document(40)
    rules = [block for block in document_page(document, VISIT).blocks if isinstance(block, RuleBlock)]
    assert [rule.label for rule in rules] == ["Page 1", "Page 2", "Page 3", "Page 4"]

    assert [rule.original and rule.original.page for rule in rules] == [1, 2, 3, 4]


def test_what_stood_beside_the_article_comes_last_under_its_own_rule() -> None:
    text = "The story.\nHome\nShare"
    blocks = (
        Block(BlockKind.PARAGRAPH, 0, 10, 1),
        Block(BlockKind.BESIDE, 11, 15, 2),
        Block(BlockKind.BESIDE, 16, 21, 3),
    )
    unplaced = (Unplaced(11, 15, "menu of the web page"), Unplaced(16, 21, "links to share or print the page"))
    card = DocumentCard("d-1", VISIT.id, DocumentKind.RELEASE, "", None, None, None, "a.html", 1, "")
    page = document_page(StoredDocument(card, SourceText(text, blocks), (), (), Audit(3, 1, unplaced)), VISIT)
    story, rule, menu, share, *listed = page.blocks
    assert isinstance(rule, RuleBlock)
    assert rule.label == "Beside the article on its web page"
    assert [isinstance(one, TextBlock) and (one.words.text, one.muted, one.number) for one in (story, menu, share)] == [
        ("The story.", False, "1"),
        ("Home", True, ""),
        ("Share", True, ""),
    ]
    assert [line.detail for line in listed if isinstance(line, LineBlock)] == [left.why for left in unplaced]


def test_what_a_person_set_aside_is_not_listed_as_what_could_not_be_placed() -> None:
    blocks = tuple(Block(BlockKind.PARAGRAPH, 5 * nth, 5 * nth + 4, nth + 1) for nth in range(3))
    left, aside = Unplaced(5, 9, "table"), Unplaced(10, 14, SET_ASIDE)
    card = DocumentCard("d-1", VISIT.id, DocumentKind.LETTER, "", None, None, None, "a.html", 1, "")
    stored = StoredDocument(card, SourceText("Tell\nHome\nLate", blocks), (), (), Audit(3, 1, (left, aside)))

    def listed(stored: StoredDocument) -> list[str]:
        shown = [one for one in document_page(stored, VISIT).blocks if isinstance(one, HeadingBlock | LineBlock)]
        return [one.words.text if isinstance(one, HeadingBlock) else one.link.label for one in shown]

    assert listed(stored) == ["What Briefing could not place", "Home", "Set aside in a review", "Late"]
    assert listed(replace(stored, audit=Audit(3, 2, (aside,)))) == ["Set aside in a review", "Late"]


def test_words_struck_through_stand_last_under_a_rule_of_their_own() -> None:
    kinds = (BlockKind.PARAGRAPH, BlockKind.BESIDE, BlockKind.BESIDE, BlockKind.BESIDE)
    blocks = tuple(Block(kind, 5 * nth, 5 * nth + 4, nth + 1) for nth, kind in enumerate(kinds))
    unplaced = (Unplaced(5, 9, "menu of the web page"), Unplaced(10, 14, STRUCK), Unplaced(15, 19, STRUCK))
    card = DocumentCard("d-1", VISIT.id, DocumentKind.RELEASE, "", None, None, None, "a.html", 1, "")
    source = SourceText("Tell\nHome\nLate\nGone", blocks)
    page = document_page(StoredDocument(card, source, (), (), Audit(4, 1, unplaced)), VISIT)
    shown = [
        one.label if isinstance(one, RuleBlock) else one.words.text
        for one in page.blocks[:6]
        if isinstance(one, RuleBlock | TextBlock)
    ]
    assert shown == [
        "Tell", "Beside the article on its web page", "Home", "Struck through and not read", "Late", "Gone",
    ]  # fmt: skip


def test_pages_without_words_are_there_to_be_looked_at() -> None:
    texts = ("First.", "Last.")
    blocks = (Block(BlockKind.PARAGRAPH, 0, 6, 1, 1), Block(BlockKind.PARAGRAPH, 7, 12, 2, 4))
    card = DocumentCard("d-1", VISIT.id, DocumentKind.REPORT, "", None, None, 5, "a.pdf", 1, "")
    document = StoredDocument(card, SourceText("\n".join(texts), blocks, 5), (), (), Audit(2, 2))
    page = document_page(document, VISIT, start=7, end=12)
    shown = [block.label if isinstance(block, RuleBlock) else "words" for block in page.blocks]
    assert shown == [
        "Page 1", "words", "Page 2 · no text", "Page 3 · no text", "Page 4", "words", "Page 5 · no text",
    ]  # fmt: skip
    assert page.target == 5


def test_a_scan_is_its_pages_with_a_note_to_be_put_on_each() -> None:
    source = scan_source("Old letter", 2)
    card = DocumentCard("d-1", VISIT.id, DocumentKind.OTHER, "Old letter", None, None, 2, "Old letter.pdf", 1, "")
    second = source.blocks[2]
    anchor = Anchor("d-1", VISIT.id, "d-1", exact="Page 2", start=second.start, end=second.end)
    note = Note("n-1", anchor, NoteCategory.NOTE, "Ask.", "", "")
    document = StoredDocument(card, source, (), (), Audit(0, 0))
    page = document_page(document, VISIT, [note], second.start, second.end)
    notice, *rules = page.blocks
    assert isinstance(notice, NoticeBlock)
    assert "scan" in notice.text
    pages = [rule.original for rule in rules if isinstance(rule, RuleBlock)]
    assert [(at.page, at.at_once, at.noted) for at in pages if at] == [(1, True, False), (2, True, True)]
    assert [(words.text, words.start) for rule in rules for words in words_of(rule)] == [("Page 1", 11), ("Page 2", 18)]
    assert page.target == 2


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
    assert not any("placed" in chip.text for chip in page.chips), "the line above the page says it"
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
        page = speaker_page(sample.tree, group.name)
        cards = [block for block in page.blocks if isinstance(block, CardBlock)]
        assert [card.words.id for card in cards] == [quote.id for quote in group.quotes]


def test_a_paragraph_below_a_heading_has_its_number() -> None:
    words = ["Headline findings", "One.", "Main findings", "Two.", "Three."]
    text = "\n".join(words)
    kinds = [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]
    starts = [text.index(each) for each in words]
    blocks = tuple(
        Block(kind, start, start + len(said), number)
        for kind, start, said, number in zip(kinds, starts, words, (1, 1, 2, 2, 3), strict=True)
    )
    document = replace(long_document(1), source=SourceText(text, blocks), findings=(), quotes=())
    shown = [block for block in document_page(document, VISIT).blocks if isinstance(block, TextBlock)]
    assert [block.number for block in shown if block.words.document] == ["1", "2", "3"]


def test_a_printed_number_stands_once_however_many_points_it_has() -> None:
    words = ["One.", "a point", "Two."]
    text = "\n".join(words)
    blocks = (
        Block(BlockKind.PARAGRAPH, 0, 4, 1),
        Block(BlockKind.BULLET, 5, 12, 1),
        Block(BlockKind.PARAGRAPH, 13, 17, 2),
    )
    document = replace(long_document(1), source=SourceText(text, blocks), findings=(), quotes=())
    shown = [block for block in document_page(document, VISIT).blocks if isinstance(block, TextBlock)]
    assert [block.number for block in shown if block.words.document] == ["1", "", "2"]
