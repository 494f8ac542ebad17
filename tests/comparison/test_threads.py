"""Threads over made-up visits of a made-up council."""

import pytest

from briefing_app.comparison.look_back import look_backs
from briefing_app.comparison.threads import Visited, in_order, threads, visited
from briefing_app.domain.briefing import Audit, Block, Finding, PreviousVisit, SourceText
from briefing_app.domain.ids import passage_id
from briefing_app.domain.library import DocumentCard, StoredDocument, Visit
from briefing_app.domain.themes import Theme
from briefing_app.domain.threads import Bond, ThreadRuling, Verdict
from briefing_app.domain.words import BlockKind, DocumentKind, FindingKind, SaidBy

ASKED, CRITICISED, PRAISED = "asked", "criticised", "praised"
Told = tuple[str, Theme, str]


def visit(start: str, *told: Told, kind: str = "focused visit", previous: tuple[PreviousVisit, ...] = ()) -> Visited:
    """A visit with one letter that holds these findings."""
    letter, text, blocks, findings = f"d-{start}", "", [], []
    for number, (tone, theme, words) in enumerate(told, 1):
        begin = len(text)
        text += words + "\n\n"
        blocks.append(Block(BlockKind.PARAGRAPH, begin, begin + len(words), number))
        findings.append(
            Finding(
                passage_id("f", letter, words, 0), letter,
                FindingKind.STRENGTH if tone == PRAISED else FindingKind.IMPROVEMENT, theme,
                begin, begin + len(words), words, number,
                section="What needs to improve" if tone == ASKED else "Main findings",
            )
        )  # fmt: skip
    card = DocumentCard(letter, start, DocumentKind.LETTER, "", None, None, None, "", 1, "")
    whole = Visit(f"ambridge-{start}", "Ambridge", "Ofsted", kind, start, start, previous=previous, documents=(card,))
    return visited(whole, [StoredDocument(card, SourceText(text, tuple(blocks)), tuple(findings), (), Audit(0, 0))])


LIFE_STORY = (ASKED, Theme.PERMANENCE, "The start of life-story work for children in care.")
ADVOCACY = (ASKED, Theme.CHILDS_VOICE, "The offer of advocacy to children.")
LATER = (PRAISED, Theme.PERMANENCE, "Almost every child now has life-story work that is begun in good time.")
ELSEWHERE = (PRAISED, Theme.EDUCATION, "Children go to school more often than they did in the summer.")
AGAIN = (CRITICISED, Theme.PERMANENCE, "Life-story work is slow to begin for babies.")


@pytest.fixture
def chain() -> list[Visited]:
    return [
        visit("2019-05-01", LIFE_STORY, ADVOCACY),
        visit("2021-06-01", LATER, ELSEWHERE),
        visit("2023-07-01", AGAIN),
    ]


def test_a_matter_is_followed_through_every_later_visit(chain: list[Visited]) -> None:
    thread, _ = threads(chain)
    assert thread.area.text == LIFE_STORY[2]
    assert [(one.visit, one.finding.text) for one in thread.followers] == [
        ("ambridge-2021-06-01", LATER[2]), ("ambridge-2023-07-01", AGAIN[2]),
    ]  # fmt: skip
    assert {one.bond for one in thread.followers} == {Bond.SUGGESTED}


def test_the_words_that_both_have_are_told(chain: list[Visited]) -> None:
    thread, _ = threads(chain)
    assert "life-story work" in thread.followers[0].shared


def test_a_matter_nobody_speaks_of_again_has_nothing_after_it(chain: list[Visited]) -> None:
    _, thread = threads(chain)
    assert thread.area.text == ADVOCACY[2]
    assert thread.followers == ()


def test_what_two_documents_list_is_followed_once_however_they_write_it() -> None:
    again = (ASKED, Theme.PERMANENCE, LIFE_STORY[2].upper().replace(" ", "\n"))
    assert [area.text for area in visit("2019-05-01", LIFE_STORY, again, ADVOCACY).areas] == [
        LIFE_STORY[2], ADVOCACY[2],
    ]  # fmt: skip


def test_what_inspectors_looked_at_tells_nothing_of_what_they_found() -> None:
    words = "The start of life-story work for children in care since the last inspection."
    for theme, followers in ((Theme.SCOPE, 0), (Theme.EDUCATION, 1)):
        (thread,) = threads([visit("2019-05-01", LIFE_STORY), visit("2021-06-01", (PRAISED, theme, words))])
        assert len(thread.followers) == followers


def test_what_a_person_says_goes_before_what_words_suggest(chain: list[Visited]) -> None:
    plain, other = threads(chain)
    later, elsewhere = plain.followers[0].finding, chain[1].told[1]
    rulings = [
        ThreadRuling(plain.area.id, later.id, Verdict.NOT_SAME, "t-1"),
        ThreadRuling(plain.area.id, plain.followers[1].finding.id, Verdict.SAME, "t-2"),
        ThreadRuling(other.area.id, elsewhere.id, Verdict.LINKED, "t-3"),
    ]
    ruled, linked = threads(chain, rulings)
    assert [(one.bond, one.ruling) for one in ruled.followers] == [(Bond.CONFIRMED, "t-2")]
    assert [one.finding for one in ruled.dismissed] == [later]
    assert [(one.bond, one.finding) for one in linked.followers] == [(Bond.LINKED, elsewhere)]


def test_a_ruling_on_words_that_are_gone_does_nothing(chain: list[Visited]) -> None:
    assert threads(chain, [ThreadRuling("f-gone", "f-too", Verdict.LINKED, "t-1")]) == threads(chain)


def test_one_visit_alone_has_no_threads() -> None:
    assert threads([visit("2019-05-01", LIFE_STORY)]) == ()
    assert threads([]) == ()


def test_the_councils_own_release_is_not_held_for_what_inspectors_say(chain: list[Visited]) -> None:
    card = DocumentCard("d-r", "v", DocumentKind.RELEASE, "", None, None, None, "", 1, "")
    release = StoredDocument(card, SourceText("", ()), (), (), Audit(0, 0))
    assert visited(chain[0].visit, [release]).documents == ()


def test_visits_without_a_date_are_left_out(chain: list[Visited]) -> None:
    undated = Visit("ambridge", "Ambridge", None, "visit", None, None)
    newest_first = [one.visit for one in reversed(chain)]
    assert [one.start for one in in_order([undated, *newest_first])] == ["2019-05-01", "2021-06-01", "2023-07-01"]


def said(words: str) -> Finding:
    return Finding("f", "d", FindingKind.CONTEXT, Theme.SCOPE, 0, len(words), words, 1, said_by=SaidBy.INSPECTORS)


@pytest.mark.parametrize(
    ("words", "when", "found", "asked"),
    [
        ("Advocacy was an area for improvement at the last inspection in May 2019.", "2019-05", True, True),
        ("Much has changed since the 2019 inspection.", "2019", True, False),
        ("Weaknesses identified at the previous inspection in March 2015 remain.", "2015-03", False, True),
        ("Visits are more regular since the last inspection.", "", False, False),
        ("As noted at the focused visit in May 2019, neglect is missed.", "2019-05", False, True),
    ],
)
def test_findings_that_speak_of_an_earlier_visit(words: str, when: str, found: bool, asked: bool) -> None:
    earlier = visit("2019-05-01", LIFE_STORY, kind="inspection").visit
    (back,) = look_backs(visit("2021-06-01", LATER).visit, [said(words)], [earlier])
    assert (back.when, bool(back.earlier), back.asked) == (when, found, asked)
    assert back.words in words


def test_an_undated_inspection_is_the_one_dated_elsewhere_in_the_letter() -> None:
    earlier = visit("2019-05-01", LIFE_STORY, kind="inspection").visit
    told = visit("2021-06-01", LATER, previous=(PreviousVisit("inspection", "May 2019", "2019-05"),)).visit
    (back,) = look_backs(told, [said("Drift has lessened since the last inspection.")], [earlier])
    assert back.earlier == earlier.id


def test_two_dates_leave_open_which_is_meant() -> None:
    dates = (PreviousVisit("inspection", "2013", "2013"), PreviousVisit("inspection", "May 2019", "2019-05"))
    told = visit("2021-06-01", LATER, previous=dates).visit
    (back,) = look_backs(told, [said("Drift has lessened since the last inspection.")], [])
    assert (back.when, back.earlier) == ("", "")


def test_a_sentence_about_this_visit_does_not_look_back() -> None:
    assert look_backs(visit("2021-06-01", LATER).visit, [said("Inspectors looked at 40 case files.")], []) == ()
