"""What each paragraph of a story is, and the heading or lead-in that it stands under."""

from collections.abc import Callable

import pytest

from briefing_app.domain.briefing import SourceText
from briefing_app.reading.parsers.story.parts.furniture import Part
from briefing_app.reading.parsers.story.parts.pieces import pieces

Make = Callable[[str], SourceText]
Below = Callable[[str], list[tuple[Part, str]]]
OPENING = "# Ofsted visits Elmbury\n5 March 2024\nOfsted inspectors came to Elmbury Council in February.\n"


@pytest.fixture
def parts(source: Make) -> Below:
    """What stands below the opening, each with its heading or lead-in."""
    return lambda body: [(piece.part, piece.section) for piece in pieces(source(OPENING + body))][3:]


def test_title_date_and_story_are_told_apart(source: Make) -> None:
    assert [piece.part for piece in pieces(source(OPENING))] == [Part.TITLE, Part.DATE, Part.BODY]


@pytest.mark.parametrize("name", ["Elmbury Gazette", "The Marl and Elmbury Herald", "Elmbury Council"])
def test_a_papers_or_councils_name_alone_is_no_headline(source: Make, name: str) -> None:
    story = "Care on the right track\nOfsted inspectors came to Elmbury in February."
    assert [piece.part for piece in pieces(source(f"{name}\n{story}"))] == [Part.BYLINE, Part.TITLE, Part.BODY]


@pytest.mark.parametrize("headline", ["Ofsted Visits Council", "Hard Times", "Praise for Elmbury Council"])
def test_a_headline_that_ends_like_a_name_stays_the_headline(source: Make, headline: str) -> None:
    story = "Visits are made on time\nOfsted inspectors came to Elmbury in February."
    assert pieces(source(f"{headline}\n{story}"))[0].part is Part.TITLE


def test_a_text_without_a_headline_has_no_title(source: Make) -> None:
    found = pieces(source("Inspectors came to Elmbury Council in February.\nThey found that visits are late."))
    assert [piece.part for piece in found] == [Part.BODY, Part.BODY]


def test_paragraphs_stand_under_the_heading_above(parts: Below) -> None:
    body = "## What was found:\nVisits are on time.\n## Next steps\nA plan is due in May."
    assert parts(body) == [
        (Part.HEADING, "What was found"),
        (Part.BODY, "What was found"),
        (Part.HEADING, "Next steps"),
        (Part.BODY, "Next steps"),
    ]


def test_points_stand_under_their_lead_in_and_what_follows_does_not(parts: Below) -> None:
    body = "## Findings\nInspectors praised:\n- prompt visits\n- good plans\nA plan is due in May."
    assert parts(body)[1:] == [
        (Part.BODY, "Findings"),
        (Part.BODY, "Inspectors praised"),
        (Part.BODY, "Inspectors praised"),
        (Part.BODY, "Findings"),
    ]


def test_an_advertisement_stands_between_a_lead_in_and_its_points(parts: Below) -> None:
    told = parts("The areas for priority action are:\n\nAdvertisement\n\n- plans\n- visits")
    assert told == [
        (Part.BODY, ""),
        (Part.PAGE, ""),
        (Part.BODY, "The areas for priority action are"),
        (Part.BODY, "The areas for priority action are"),
    ]


def test_a_heading_ends_what_a_lead_in_announced(parts: Below) -> None:
    assert parts("Inspectors praised:\n## Next steps\n- a plan in May")[-1] == (Part.BODY, "Next steps")


def test_points_below_what_was_looked_at_are_scope(source: Make) -> None:
    found = pieces(source(f"{OPENING}Inspectors looked at:\n- visits\n- plans\nInspectors praised:\n- visits"))
    assert [piece.scope for piece in found][3:] == [False, True, True, False, False]


def test_what_stands_twice_in_a_row_is_a_caption_and_heads_nothing(parts: Below) -> None:
    body = "## Findings\n## The civic centre in Elmbury\nThe civic centre in Elmbury\nVisits are on time."
    assert parts(body) == [
        (Part.HEADING, "Findings"),
        (Part.CAPTION, "Findings"),
        (Part.CAPTION, "Findings"),
        (Part.BODY, "Findings"),
    ]


def test_what_stands_under_a_note_on_the_source_is_no_story(parts: Below) -> None:
    body = "Visits are on time.\n## Where this text comes from\nIt was retold from a page."
    assert parts(body) == [
        (Part.BODY, ""),
        (Part.HEADING, "Where this text comes from"),
        (Part.SOURCES, "Where this text comes from"),
    ]


def test_notes_end_the_story(parts: Below) -> None:
    assert [part for part, _ in parts("Visits are on time.\nNotes to editors\nThe council has 40 members.")] == [
        Part.BODY,
        Part.NOTES,
        Part.NOTES,
    ]
