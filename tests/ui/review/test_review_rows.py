from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.domain.briefing import Finding
from briefing_app.domain.corrections import Action, Subject
from briefing_app.domain.review import UNCLEAR, Reason
from briefing_app.domain.words import FindingKind
from briefing_app.reading import parsers as parsers_room
from briefing_app.reading.parsers.audit import Ledger
from briefing_app.ui.review import deeds
from briefing_app.ui.review.reviewed import Reviewed
from briefing_app.ui.review.rows import ReviewRow, review_rows, sureness
from briefing_app.ui.review.wording import say_correction
from tests.ui.review.making import LINES


def row(reviewed: Reviewed, words: str) -> ReviewRow:
    (found,) = [row for row in review_rows(reviewed.document) if row.text.startswith(words)]
    return found


def test_every_finding_quote_and_unplaced_paragraph_is_listed_in_order(reviewed: Reviewed) -> None:
    assert [row.text for row in review_rows(reviewed.document)] == list(LINES)


def test_only_what_needs_a_person(reviewed: Reviewed) -> None:
    rows = review_rows(reviewed.document, needing=True)
    assert [row.need for row in rows] == [Reason.UNSURE, Reason.NO_SPEAKER, Reason.UNPLACED]
    assert "Needs you" in rows[0].spoken
    assert rows[1].label == "Nobody named"


@pytest.mark.parametrize(("confidence", "words"), [(0.2, "unsure"), (0.6, "fairly sure"), (0.9, "sure")])
def test_how_sure_a_kind_is(reviewed: Reviewed, confidence: float, words: str) -> None:
    found = replace(reviewed.document.findings[0], confidence=confidence)
    assert sureness(found) == words
    assert sureness(replace(found, confirmed=True)) == "✓ checked"


def test_what_cannot_be_done_is_said(reviewed: Reviewed) -> None:
    quote, bare = row(reviewed, "We are proud"), row(reviewed, "The office")
    with pytest.raises(deeds.CannotError, match="only a finding has one"):
        deeds.kind_of_row(reviewed, quote, FindingKind.CONTEXT)
    with pytest.raises(deeds.CannotError, match="Other words stand between"):
        deeds.joined(reviewed, row(reviewed, "Health"))
    with pytest.raises(deeds.CannotError, match="nothing after"):
        deeds.joined(reviewed, quote)
    with pytest.raises(deeds.CannotError, match="Only a finding or a quote"):
        deeds.parted(reviewed, bare, bare.on.start + 3)
    with pytest.raises(deeds.CannotError, match="between the two parts"):
        deeds.parted(reviewed, quote, quote.on.start)


def test_what_is_done_is_said(reviewed: Reviewed) -> None:
    first = row(reviewed, "Most")
    assert say_correction(deeds.joined(reviewed, first)) == f"Joined with the next finding: “{LINES[0]}”"
    assert say_correction(deeds.without(reviewed, first)) == f"Dismissed as a finding: “{LINES[0]}”"
    made = deeds.kind_of_row(reviewed, first, FindingKind.IMPROVEMENT)
    assert say_correction(made) == f"Kind set to Area for improvement: “{LINES[0]}”"


def test_a_paragraph_checked_is_set_aside(reviewed: Reviewed) -> None:
    made = deeds.checked(reviewed, row(reviewed, "The office"))
    assert (made.action, made.subject) == (Action.DISMISS, Subject.PARAGRAPH)
    assert say_correction(made).startswith("Set aside")


def test_all_that_is_listed_is_checked(reviewed: Reviewed) -> None:
    made = deeds.all_checked(reviewed, review_rows(reviewed.document))
    assert len(made) == 4
    done = replace(reviewed.document.findings[0], confirmed=True)
    listed = review_rows(replace(reviewed.document, findings=(done,), quotes=()))
    with pytest.raises(deeds.CannotError, match="checked already"):
        deeds.all_checked(reviewed, tuple(each for each in listed if isinstance(each.on, Finding)))


@pytest.mark.parametrize(
    ("text", "second"),
    [("One is so. Two is not.", "Two"), ("One is so; two is not", "two"), ("One, two", "two"), ("One two", "two")],
)
def test_words_are_split_where_they_fall_apart(text: str, second: str) -> None:
    assert text[deeds.likely_seam(text) :].startswith(second)


def test_what_no_rule_recognised_is_what_needs_a_person(reviewed: Reviewed) -> None:
    assert {left.why for left in Ledger(reviewed.document.source).audit().unplaced} <= UNCLEAR


@pytest.mark.parametrize("reason", sorted(UNCLEAR))
def test_the_reader_still_gives_its_reasons_in_these_words(reason: str) -> None:
    parsers = Path(parsers_room.__file__).parent
    assert any(f'"{reason}"' in script.read_text(encoding="utf-8") for script in parsers.rglob("*.py"))
