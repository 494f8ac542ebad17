from dataclasses import replace

from briefing_app.across.holding import Held, ruled
from briefing_app.domain.comparison import Match, Statement
from briefing_app.domain.comparison_rulings import ComparisonRuling, Overruling, Subject, ruled_words
from briefing_app.ui.deeds import RuleOnComparison, WithdrawComparisonRuling
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import (
    Box,
    BoxesBlock,
    CardBlock,
    HeadingBlock,
    LineBlock,
    NoticeBlock,
    Page,
    PairBlock,
    Status,
    TextBlock,
    Tone,
)
from briefing_app.ui.reader.pages import comparison_page, minute_page
from briefing_app.ui.reader.pages.comparison import WHAT_IT_IS
from tests.ui.reader.held import LETTER, RELEASE, SILENT, held_of, pair_of, tree_of


def shown(page: Page, status: Status) -> list[PairBlock]:
    return [block for block in page.blocks if isinstance(block, PairBlock) and block.status is status]


def headings(page: Page) -> list[str]:
    return [block.words.text for block in page.blocks if isinstance(block, HeadingBlock)]


def improvements(page: Page) -> Box:
    boxes = [box for block in page.blocks if isinstance(block, BoxesBlock) for box in block.boxes]
    return next(box for box in boxes if box.tone is Tone.IMPROVEMENT)


def test_what_is_left_out_comes_first_in_the_letters_own_words() -> None:
    held = held_of()
    page = comparison_page(held, tree_of(held).visit)
    assert page.title == "Not mentioned in the release"
    assert page.blocks[0] == NoticeBlock(WHAT_IT_IS)
    card = page.blocks[2]
    assert isinstance(card, CardBlock)
    assert card.words.text == "The recording of supervision by managers."
    assert card.cite.label == "page 2, ¶ 4 in the letter"
    start = held.letter.source.text.index(card.words.text)
    assert card.cite.place == Place(
        PageKind.DOCUMENT, held.letter.card.visit, "d-letter", start, start + len(card.words.text)
    )
    assert [block for block in page.blocks if isinstance(block, CardBlock)] == [card]
    assert headings(page)[0] == "1 of the 2 areas that the letter names"


def test_every_passage_leads_to_its_own_words() -> None:
    held = held_of()
    texts = {document.card.id: document.source.text for document in (held.release, held.letter)}
    pairs = [block for block in comparison_page(held, tree_of(held).visit).blocks if isinstance(block, PairBlock)]
    sides = [side for pair in pairs for side in (pair.left, pair.right) if side.cite]
    assert len(sides) > len(pairs)
    for side in sides:
        place = side.cite.place if side.cite else None
        assert place is not None
        assert texts[place.key][place.start : place.end] == side.words.text


def test_words_taken_over_and_statements_have_their_status_in_words_and_shape() -> None:
    held = held_of()
    page = comparison_page(held, tree_of(held).visit)
    assert {"Word for word", "Stated in the letter"} <= {pair.label for pair in shown(page, Status.WHOLE)}
    counted = next(text for text in headings(page) if text.startswith("Statements of the release"))
    assert counted.count("not found") == 1
    assert counted.index("stated") < counted.index("not found")
    lost = shown(page, Status.NONE)
    assert [pair.left.words.text for pair in lost] == ["The harbour garden won a national prize for its tulips."]
    assert lost[0].right.words.document == ""
    assert any(detail.startswith("Words in both: ") for pair in shown(page, Status.WHOLE) for detail in pair.details)


def test_changed_words_are_told_in_words_too() -> None:
    told = "Most pupils in the harbour scheme attend school regularly and enjoy their lessons."
    held = held_of(((RELEASE[0][0], "", told),))
    page = comparison_page(held, tree_of(held).visit)
    changed = [pair for pair in shown(page, Status.PART) if pair.label == "With changed words"]
    assert [pair.details for pair in changed] == [("From the letter to the release: “lantern” became “harbour”.",)]
    assert changed[0].left.words.marks
    assert changed[0].right.words.marks


def test_what_is_turned_round_is_worded_carefully() -> None:
    held = held_of()
    first = held.comparison.matches[0]
    turned = replace(held.comparison, matches=(replace(first, status=Statement.PARTLY, turned=True),))
    page = comparison_page(replace(held, comparison=turned), tree_of(held).visit)
    details = [detail for pair in shown(page, Status.PART) for detail in pair.details]
    assert "The letter lists this among what needs to improve." in details
    assert isinstance(first, Match)


def test_where_all_is_told_nothing_is_said_to_be_missing() -> None:
    told = (*RELEASE, (RELEASE[2][0], "", "They asked us to improve the recording of supervision by managers."))
    held = held_of(told)
    page = comparison_page(held, tree_of(held).visit)
    assert page.title == "Release and letter"
    assert not [block for block in page.blocks if isinstance(block, CardBlock)]
    assert any("All 2 areas" in block.words.text for block in page.blocks if isinstance(block, TextBlock))
    box = improvements(minute_page(tree_of(held), held=held))
    assert box.notice == "The release mentions all 2."


def test_a_letter_without_a_list_accuses_nobody() -> None:
    held = held_of(SILENT, LETTER[:2])
    page = comparison_page(held, tree_of(held).visit)
    assert page.title == "Release and letter"
    assert not [block for block in page.blocks if isinstance(block, CardBlock)]
    assert "mentioned" not in improvements(minute_page(tree_of(held), held=held)).notice


def test_the_minute_page_says_first_what_is_not_mentioned() -> None:
    held = held_of(SILENT)
    box = improvements(minute_page(tree_of(held), held=held))
    assert box.title == "2 AREAS FOR IMPROVEMENT"
    assert box.notice == "None is mentioned in the release."
    assert box.link is not None
    assert box.link.place == Place(PageKind.COMPARISON, held.letter.card.visit)
    assert [line.words.text for line in box.lines] == [words for _, _, words in LETTER[2:]]
    assert {line.tag for line in box.lines} == {""}


def test_the_minute_page_marks_the_areas_that_are_not_mentioned() -> None:
    held = held_of()
    box = improvements(minute_page(tree_of(held), held=held))
    assert box.notice == "1 of 2 not mentioned in the release."
    assert [line.tag for line in box.lines] == ["", "not mentioned in the release"]


def test_what_a_release_repeats_is_not_counted_twice() -> None:
    held = held_of()
    page = minute_page(tree_of(held), held=held)
    boxes = next(block for block in page.blocks if isinstance(block, BoxesBlock)).boxes
    assert [box.title for box in boxes] == ["2 AREAS FOR IMPROVEMENT", "STRENGTHS · 2 FINDINGS"]


def test_other_pairs_of_the_visit_can_be_looked_at() -> None:
    held = held_of()
    page = comparison_page(held, tree_of(held).visit, [pair_of(held)])
    line = page.blocks[-1]
    assert isinstance(line, LineBlock)
    assert line.link.place == Place(PageKind.COMPARISON, held.letter.card.visit, "d-release+d-letter")


def ruling(held: Held, subject: Subject, words: str, says: Overruling) -> ComparisonRuling:
    return ComparisonRuling(held.release.card.id, held.letter.card.id, subject, ruled_words(words), says, "c-1")


def test_an_area_that_a_person_found_counts_as_mentioned() -> None:
    held = held_of()
    said = ruling(held, Subject.AREA, "The recording of supervision  BY managers.", Overruling.MENTIONED)
    page = comparison_page(ruled(held, (said,)), tree_of(held).visit)
    assert page.title == "Release and letter"
    card = next(block for block in page.blocks if isinstance(block, CardBlock))
    assert card.detail == "ruled by a person: it is mentioned"
    assert [link.deed for link in card.deeds] == [WithdrawComparisonRuling("c-1")]


def test_a_statement_may_be_counted_as_stated_or_as_no_match() -> None:
    held = held_of()
    prize, lantern = "The harbour garden won a national prize for its tulips.", RELEASE[0][2]
    stated = ruling(held, Subject.STATEMENT, prize, Overruling.STATED)
    unlike = ruling(held, Subject.STATEMENT, lantern, Overruling.NOT_A_MATCH)
    page = comparison_page(ruled(held, (stated, unlike)), tree_of(held).visit)
    labels = {pair.left.words.text: pair.label for pair in shown(page, Status.RULED)}
    assert labels == {
        prize: "Stated in the letter · ruled by a person",
        lantern: "Not found in the letter · ruled by a person",
    }


def test_each_entry_offers_what_may_be_said_of_it() -> None:
    held = held_of()
    page = comparison_page(held, tree_of(held).visit)
    assert [link.label for link in shown(page, Status.NONE)[0].deeds] == ["If that is wrong:", "Counts as stated"]
    told = [pair for pair in shown(page, Status.WHOLE) if pair.label == "Stated in the letter"]
    assert {link.label for pair in told for link in pair.deeds} == {"If that is wrong:", "Not a match"}
    deed = told[0].deeds[1].deed
    assert isinstance(deed, RuleOnComparison)
    assert deed.ruling.words == ruled_words(told[0].left.words.text)
