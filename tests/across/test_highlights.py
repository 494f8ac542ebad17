from dataclasses import replace

from briefing_app.across.highlights import asked, listed_under, of_kind, priorities, strengths, visit_title
from briefing_app.domain.words import DocumentKind, FindingKind
from tests.ui.reader.held import LETTER, SILENT, held_of, tree_of
from tests.ui.reader.making import small_finding, small_tree

BOTH = (DocumentKind.RELEASE, DocumentKind.LETTER)


def test_the_inspectors_words_come_before_the_release() -> None:
    tree = small_tree(
        small_finding("Told by the council.", document="d-0", start=1),
        small_finding("Told by inspectors.", document="d-1", start=9),
        kinds=BOTH,
    )
    assert [found.text for found in of_kind(tree, FindingKind.IMPROVEMENT)] == [
        "Told by inspectors.", "Told by the council.",
    ]  # fmt: skip


def test_what_a_release_repeats_of_the_letter_is_not_told_twice() -> None:
    held = held_of(SILENT, LETTER)
    found = strengths(tree_of(held), held)
    assert found
    assert {one.document for one in found} == {held.letter.card.id}
    assert len(strengths(tree_of(held))) > len(found)


def test_headline_findings_lead() -> None:
    plain = small_finding("First.", FindingKind.STRENGTH, start=1)
    headed = small_finding("Second.", FindingKind.STRENGTH, section="Headline findings", start=9)
    assert strengths(small_tree(plain, headed)) == (headed, plain)


def test_only_what_stands_under_a_heading_that_asks_is_asked_for() -> None:
    listed = small_finding("The quality of plans.", section="What needs to improve", start=1)
    assert asked(small_tree(listed, small_finding("Plans are late.", section="Main findings", start=40))) == (listed,)


def test_a_card_names_the_list_it_stands_in_and_the_chapter_of_which_it_is_one_side() -> None:
    assert listed_under("What needs to improve") == "Listed under “What needs to improve”"
    assert listed_under("Prevention: Strengths") == "Listed under “Prevention: Strengths”"
    assert listed_under("People: What is working well") == "Listed under “People: What is working well”"
    assert not listed_under("Main findings")
    assert not listed_under("Strengths")


def test_priority_action_stays_where_the_letter_names_none() -> None:
    held = held_of(SILENT, LETTER)
    tree = tree_of(held)
    only = small_finding("Risk.", FindingKind.PRIORITY_ACTION, document=held.release.card.id)
    tree = replace(tree, themes=(replace(tree.themes[0], findings=(only,)),))
    assert priorities(tree, held) == (only,)


def test_a_visit_is_called_by_its_focus_else_by_the_release_else_by_what_it_was() -> None:
    held = held_of(SILENT, LETTER)
    visit = replace(tree_of(held).visit, focus="help for care leavers.")
    assert visit_title(visit, held) == "Focused visit: help for care leavers"
    bare = replace(visit, focus=None, documents=())
    assert visit_title(bare) == "Focused visit to Testshire Council"
    assert visit_title(replace(bare, kind="inspection")) == "Inspection of Testshire Council"
    release = replace(held.release.card, title="Good news")
    assert visit_title(replace(bare, documents=(release,))) == "Good news"
    unfiled = replace(bare, kind="other documents", council="", documents=(release,))
    assert visit_title(unfiled) == "Other documents"
    assert visit_title(replace(unfiled, council="Testshire Council")) == "Other documents of Testshire Council"
