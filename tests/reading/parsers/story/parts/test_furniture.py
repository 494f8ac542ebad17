"""What a newspaper's page puts between the paragraphs of a story is explained, and is no finding."""

import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.reading import read_text
from briefing_app.reading.parsers.story.parts.furniture import Part, furniture

PAGE = "part of the web page, not of the story"
BEFORE, AFTER = "Inspectors found that plans are clear.", "Inspectors found that visits are regular."
OPENING = "Elmbury Council praised by Ofsted\n\n5 March 2024\n\nOfsted has praised Elmbury Council after a visit."


def _read(between: str) -> Briefing:
    return read_text("\n\n".join([OPENING, BEFORE, between, AFTER]))


def _reasons(briefing: Briefing) -> dict[str, str]:
    return {briefing.document.source.text[each.start : each.end]: each.why for each in briefing.audit.unplaced}


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Advertising", PAGE),
        ("ADVERTISEMENT", PAGE),
        ("Hide Ad", PAGE),
        ("Hide Ad Hide Ad", PAGE),
        ("Show Ad", PAGE),
        ("READ MORE: Bins to be emptied weekly", PAGE),
        ("Read more about the new pool", PAGE),
        ("Article continues below", PAGE),
        ("Subscribe now", PAGE),
        ("Recommended", PAGE),
        ("Photo: Tom Dale", "caption"),
        ("Elmbury town hall. Picture: Elmbury Council", "caption"),
        ("The council's offices in Market Street (Image: Tom Dale)", "caption"),
        ("By Tom Dale", "who wrote or released it"),
    ],
)
def test_a_line_between_paragraphs_of_a_story(line: str, why: str) -> None:
    briefing = _read(line)
    assert _reasons(briefing)[line] == why
    assert [finding.text for finding in briefing.findings][-2:] == [BEFORE, AFTER]


@pytest.mark.parametrize("line", ["Staff outside the new family centre at dawn", "The centre opened in May."])
def test_what_stands_twice_in_a_row_is_a_caption_and_no_heading(line: str) -> None:
    briefing = _read(f"{line}\n\n{line}")
    assert [why for words, why in _reasons(briefing).items() if words == line] == ["caption"]
    assert [(finding.text, finding.section) for finding in briefing.findings][-2:] == [(BEFORE, ""), (AFTER, "")]
    assert sum(each.why == "caption" for each in briefing.audit.unplaced) == 2


@pytest.mark.parametrize(("by", "credit"), [("", ""), ("Elmbury Post: ", ""), ("", " (Image: Elmbury Council)")])
def test_a_caption_run_together_with_its_description_is_one_line(by: str, credit: str) -> None:
    shown = "The clash came at a meeting of all councillors."
    briefing = _read(f"{by}{shown}{shown}{credit}\n\n{shown}")
    assert [finding.text for finding in briefing.findings][-2:] == [BEFORE, AFTER]
    assert sum(each.why == "caption" for each in briefing.audit.unplaced) == 2


def test_a_headline_that_stands_twice_stays_the_title() -> None:
    title = OPENING.split("\n", maxsplit=1)[0]
    assert read_text(f"{title}\n\n{OPENING}\n\n{BEFORE}").document.title == title


@pytest.mark.parametrize(
    "told",
    [
        "Above all, inspectors were struck by how kind the staff are.",
        "Right now, too many children wait for a worker.",
        "Left alone, plans drift, inspectors warned.",
        "By April Cabinet members want a plan for every child in need.",
        "The report, which anyone can read on the Ofsted website, says that children are safe.",
        "Ofsted’s letter about the visit went on its website this morning.",
    ],
)
def test_a_sentence_that_begins_like_a_caption_byline_or_link_is_a_finding(told: str) -> None:
    assert told in [finding.text for finding in _read(told).findings]


@pytest.mark.parametrize("line", ["Left: Jo Marsh and Ann Poole", "Above, from left: Jo Marsh and Ann Poole"])
def test_who_stands_where_in_a_picture_is_a_caption(line: str) -> None:
    assert _reasons(_read(line))[line] == "caption"


@pytest.mark.parametrize(
    "line", ["Posted on Monday 4 March by The Night Clerk", "Posted by Jo. Filed under: bins, Elmbury, the rest"]
)
def test_who_posted_it_and_where_is_a_byline(line: str) -> None:
    assert _reasons(_read(line))[line] == "who wrote or released it"


def test_advertising_in_a_finding_is_a_finding() -> None:
    told = "Advertising for foster carers is praised by inspectors."
    assert told in [finding.text for finding in _read(told).findings]


@pytest.mark.parametrize(
    "told",
    [
        "Recommended improvements include better supervision of staff.",
        "Newsletters for foster carers are clear and are sent on time.",
        "Related plans are weak, inspectors found, and not all are reviewed.",
        "Inspectors saw a mixed picture: some plans are clear, others not.",
    ],
)
def test_a_sentence_that_begins_or_ends_like_a_label_is_a_finding(told: str) -> None:
    assert told in [finding.text for finding in _read(told).findings]


def test_words_behind_a_films_direction_are_findings() -> None:
    told = "More children live near the people they know."
    texts = [finding.text for finding in _read(f"[Caption: what is better now?] {told}").findings]
    assert told in texts
    assert not any("Caption" in text for text in texts)


def test_a_whole_story_is_no_furniture_though_it_begins_or_ends_so() -> None:
    told = "Ofsted found that social workers know their children well and that leaders listen to them. " * 9
    assert furniture("Sign up for updates each week. " + told, 2) is None
    assert furniture(told + "Credit: Jo Marsh", 2) is None
    assert furniture("Sign up for updates each week.", 2) is Part.PAGE
