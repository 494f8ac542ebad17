from dataclasses import replace
from datetime import UTC, datetime

from briefing_app.domain.library import DocumentCard, Visit
from briefing_app.domain.meetings import Meeting
from briefing_app.domain.notes import Anchor, DeletedNote, NoteCategory
from briefing_app.domain.words import DocumentKind
from briefing_app.ui.desk import Overview
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.recovering.wording import (
    counted,
    discarded,
    first_words,
    found_at,
    moment,
    note_line,
    place_of,
    put_back,
    question,
    stood,
)

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
HERE, GONE = "ashby-2026-05-04", "norley-2020-01-07"
LETTER = DocumentCard("d-1", HERE, DocumentKind.LETTER, "The letter", None, None, 2, "letter.pdf", 1, "")
VISIT = Visit(HERE, "Ashby Council", "Ofsted", "focused visit", "2026-05-04", None, documents=(LETTER,))
OVERVIEW = Overview(visits=(VISIT,), meetings=(Meeting("m-1", "People scrutiny"),))


def deleted(anchor: Anchor, category: NoteCategory = NoteCategory.NOTE, text: str = "Who audits it?") -> DeletedNote:
    return DeletedNote("n-1", anchor, category, text, "", "", "2026-11-18T09:05:00Z", "2027-02-16T09:05:00Z")


ON_WORDS = deleted(Anchor("f-1", HERE, "d-1", "Ashby Council, letter", "the\nplans", start=3, end=12))
ON_A_DOCUMENT_GONE = deleted(Anchor("f-2", HERE, "d-2", "Ashby Council, release"))
ON_A_VISIT_GONE = deleted(Anchor(GONE, GONE, "", "Norley Council, inspection"))


def test_a_deleted_note_in_lines() -> None:
    first, on, since = note_line(ON_WORDS, NOW).split("\n")
    assert (first, on) == ("Who audits it?", "Note on Ashby Council, letter")
    assert since == f"Deleted {moment(ON_WORDS.deleted, NOW)} · kept until 16 February 2027"
    assert note_line(replace(ON_WORDS, kept_until=""), NOW).endswith(" · kept")
    assert moment("2026-99-99 nonsense", NOW) == "2026-99-99", "as a damaged file may give it back"
    assert first_words(" \n") == "(no words)"
    assert first_words("long " * 40).endswith("long…")
    assert counted(1) == "1 deleted note; it stays here for 90 days."


def test_where_a_note_stood_and_where_it_is_once_it_is_back() -> None:
    assert stood(ON_WORDS, OVERVIEW) == "On “the plans” in Ashby Council, letter."
    assert place_of(ON_WORDS, OVERVIEW) == Place(PageKind.DOCUMENT, HERE, "d-1", 3, 12)
    moved = replace(ON_WORDS, anchor=replace(ON_WORDS.anchor, visit=GONE))
    assert place_of(moved, OVERVIEW) == place_of(ON_WORDS, OVERVIEW), "its document is under another visit by now"
    assert found_at(moved, OVERVIEW) == ""
    assert place_of(ON_A_DOCUMENT_GONE, OVERVIEW) == Place(PageKind.MINUTE, HERE)
    assert found_at(ON_A_DOCUMENT_GONE, OVERVIEW) == (
        "What it was on is no longer in the library: put back, it stands among the notes on the visit."
    )
    assert place_of(ON_A_VISIT_GONE, OVERVIEW) is None
    assert put_back([ON_A_VISIT_GONE], OVERVIEW) == (
        "Your note is back: “Who audits it?” What it was on is no longer in the library: it is found by the search "
        "until that is imported again."
    )
    asked = replace(ON_A_VISIT_GONE, category=NoteCategory.QUESTION)
    assert place_of(asked, OVERVIEW) == Place(PageKind.QUESTIONS)
    assert "stands under My questions" in stood(asked, OVERVIEW)
    assert put_back([ON_WORDS, asked, ON_A_VISIT_GONE], OVERVIEW) == (
        "3 notes are back. What 2 of them were on is no longer in the library: the search finds them."
    )


def test_what_was_asked_or_answered_at_a_meeting_stands_there() -> None:
    at = Anchor("m-1", title="People scrutiny")
    question_there, answer = deleted(at, NoteCategory.QUESTION), deleted(at, NoteCategory.ANSWER)
    assert (place_of(question_there, OVERVIEW), found_at(question_there, OVERVIEW)) == (Place(PageKind.QUESTIONS), "")
    assert (place_of(answer, OVERVIEW), found_at(answer, OVERVIEW)) == (Place(PageKind.MEETING, key="m-1"), "")
    assert found_at(answer, Overview()) == "Put back, it is found by the search."
    told_of = replace(question_there, kept_until="")
    assert "A meeting tells of it" in stood(told_of, OVERVIEW)
    assert "goes from the meeting that tells of it" in question([told_of])[1]


def test_before_notes_are_deleted_for_good_it_is_said_what_that_means() -> None:
    asked, means = question([ON_WORDS, ON_A_VISIT_GONE])
    assert asked == "Delete 2 notes for good?"
    assert means.startswith("They and their earlier wordings cannot be brought back")
    assert discarded(2) == "2 notes were deleted for good."
