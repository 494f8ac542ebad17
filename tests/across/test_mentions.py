from dataclasses import replace

from briefing_app.across.mentions import beside_release, how_many_mentioned, says_only_that_there_are
from briefing_app.domain.words import DocumentKind
from briefing_app.ui.reader.pages import comparison_page
from tests.ui.reader.held import LETTER, RELEASE, SILENT, held_of, tree_of


def test_how_many_areas_a_release_mentions_is_one_sentence() -> None:
    silent, some, whole = held_of(SILENT), held_of(), held_of(RELEASE, LETTER[:3])
    assert how_many_mentioned(silent.asked, silent) == "None is mentioned in the release."
    assert how_many_mentioned(silent.asked[:1], silent) == "Not mentioned in the release."
    assert how_many_mentioned(some.asked, some) == "1 of 2 not mentioned in the release."
    assert how_many_mentioned(whole.asked, whole) == "The release mentions it."
    assert how_many_mentioned((), whole) == how_many_mentioned(whole.asked, None) == ""


def test_a_release_is_held_against_what_the_inspectors_wrote() -> None:
    held = held_of(RELEASE, LETTER[:3])
    report = replace(held.letter, card=replace(held.letter.card, kind=DocumentKind.REPORT))
    assert beside_release(held.letter.card) == "Release and letter"
    page = comparison_page(replace(held, letter=report), tree_of(held).visit)
    assert page.title == beside_release(report.card) == "Release and report"


def test_the_letter_is_asked_for_only_where_nobody_has_it() -> None:
    held = held_of(SILENT)
    visit = tree_of(held).visit
    said = "The release says there are areas to improve but does not list them."
    finding = replace(held.asked[0], document=held.release.card.id)
    alone = replace(visit, documents=(held.release.card,))
    assert says_only_that_there_are(finding, replace(visit, documents=(held.release.card, held.letter.card))) == said
    assert says_only_that_there_are(finding, alone) == f"{said} Ask for the inspectors’ letter."
