"""Notes end a story for good; mere background does not."""

import pytest

from briefing_app.reading import read_text

OPENING = "Ofsted visits Elmbury\n\n5 March 2024\n\n"
STORY = "Ofsted inspectors came to Elmbury Council on 6 February 2024."
NOTES = "notes for editors"


def _told(*paragraphs: str) -> tuple[list[str], list[str]]:
    briefing = read_text(OPENING + "\n\n".join(paragraphs))
    text = briefing.document.source.text
    left = [text[each.start : each.end] for each in briefing.audit.unplaced if each.why == NOTES]
    return [finding.text for finding in briefing.findings], left


@pytest.mark.parametrize("heading", ["Notes to editors", "Ends", "Media contact", "Comments (2)"])
def test_what_stands_below_notes_is_no_finding(heading: str) -> None:
    below = ["What inspectors found", "A focused visit leads to no grade."]
    assert _told(STORY, heading, *below) == ([STORY], [heading, *below])


def test_after_the_background_a_heading_takes_the_story_up_again() -> None:
    before, after = "Services were good at the last inspection.", "Leaders keep an eye on caseloads."
    assert _told(STORY, "Background", before, "What inspectors found", after) == (
        [STORY, after],
        ["Background", before],
    )


def test_the_background_goes_on_below_a_heading_of_its_own() -> None:
    below = ["The council has 900 workers.", "About us", "We serve the whole of the county."]
    assert _told(STORY, "Background", *below) == ([STORY], ["Background", *below])


def test_there_are_no_notes_before_the_story() -> None:
    findings, left = _told("Contact us", "Background", STORY, "Inspectors found that plans are clear.")
    assert (findings, left) == ([STORY, "Inspectors found that plans are clear."], [])


def test_minutes_tell_their_story_as_background() -> None:
    told = "Inspectors had found that the front door was calm."
    minutes = (
        "Ofsted focused visit\n\nMeeting: 5/3/2024 - Cabinet (Item 7)\n\nMinutes:\n\nThe Cabinet noted the report.\n\n"
        f"Background:\n\n{told}\n\nDecision:\n\nThe Cabinet welcomed the Ofsted letter.\n\nReasons:\n\nTo hear of it."
    )
    assert told in [finding.text for finding in read_text(minutes).findings]


def test_notes_tell_whom_the_service_works_with_and_how_it_is_rated() -> None:
    told = [
        "1. Elmbury YJS works with children aged 10 to 17.",
        "Most of those it supervises are 15 to 17 (81%).",
        "2. The inspectorate rates services as ‘Outstanding’, ‘Good’, ‘Requires improvement’ or ‘Inadequate’.",
    ]
    findings, _ = _told(STORY, "Notes to editor", " ".join(told), "Elmbury Council has 900 workers.")
    assert findings == [STORY, *told]
