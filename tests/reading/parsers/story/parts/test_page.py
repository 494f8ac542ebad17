"""What a web page says of itself, or shows in a picture, is explained and is no finding."""

import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.reading import read_text

BEFORE, AFTER = "Inspectors found that plans are clear.", "Inspectors found that visits are regular."
OPENING = "Elmbury Council praised by Ofsted\n\n5 March 2024\n\nOfsted has praised Elmbury Council after a visit."


def _read(between: str) -> Briefing:
    return read_text("\n\n".join([OPENING, BEFORE, between, AFTER]))


def _why(briefing: Briefing, line: str) -> str | None:
    text = briefing.document.source.text
    return next((each.why for each in briefing.audit.unplaced if text[each.start : each.end] == line), None)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Sign in with your account to read on.", "part of the web page, not of the story"),
        ("Hear Radio Elmbury on BBC Sounds.", "part of the web page, not of the story"),
        ("The Herald is not responsible for external sites.", "part of the web page, not of the story"),
        ("This article is now closed to comments.", "part of the web page, not of the story"),
        ("This is a new service – your feedback will help us to improve it.", "part of the web page, not of the story"),
        ("Thank you for visiting the Herald.", "part of the web page, not of the story"),
        ("Not for publication before 00.01 on 5 March.", "part of the web page, not of the story"),
        ("The full report is here.", "where the full report is found"),
        ("You can read the letter in full here.", "where the full report is found"),
        ("Published", "date line"),
        ("A stock photo of children on their way home.", "caption"),
        ("Jo Marsh, director of children’s services at Elmbury Council.", "caption"),
        ("Cllr Ann Poole.", "caption"),
        ("The new hub opens.The new hub opens.", "caption"),
    ],
)
def test_what_the_page_says_of_itself_is_explained(line: str, why: str) -> None:
    briefing = _read(line)
    assert _why(briefing, line) == why
    assert [finding.text for finding in briefing.findings][-2:] == [BEFORE, AFTER]


@pytest.mark.parametrize(
    "told",
    [
        "Children sign in at the centre and are seen at once.",
        "Jo Marsh, director of children’s services, is seen as a steady leader.",
        "A picture of care emerged that worried inspectors.",
        "The letter was published on the Ofsted website on 4 March 2024.",
        "Families can follow their plans, and X-rays of the past are kept.",
    ],
)
def test_a_sentence_that_only_sounds_like_it_is_a_finding(told: str) -> None:
    assert told in [finding.text for finding in _read(told).findings]


def test_an_office_above_somebodys_words_is_no_caption() -> None:
    briefing = _read("Jo Marsh, Director of Children\n\n“We are proud of our staff, and we mean it.”")
    assert [quote.speaker.name for quote in briefing.quotes] == ["Jo Marsh"]


def test_a_bare_web_address_at_a_sentences_end_is_no_part_of_it() -> None:
    told = "They kept to a framework which is the same for all councils"
    line = f"Inspectors spoke with families at length. {told} https://www.example.org/framework"
    assert told in [finding.text for finding in _read(line).findings]


def test_a_caption_that_tells_what_was_found_is_read_without_its_credit() -> None:
    told = "Inspectors said that leaders in Elmbury know their children well."
    texts = [finding.text for finding in _read(f"{told} (Photo: Elmbury Herald)").findings]
    assert told in texts
    assert not any("Photo" in text for text in texts)


def test_a_sites_menu_above_the_story_heads_nothing() -> None:
    page = f"Elmbury news\n\nContact us\n\n{BEFORE} {AFTER}\n\n{OPENING}\n\n{BEFORE}\n\n{AFTER}"
    assert [finding.text for finding in read_text(page).findings].count(BEFORE) == 2


def test_a_whole_sentence_before_words_that_nothing_ends_is_told() -> None:
    told = "The branch will meet officers with the leader of the council."
    assert told in [finding.text for finding in _read(f"{told} Our first demands will be").findings]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "In a report, found at www.example.org, they say that Elmbury often does more than is asked of it.",
            "they say that Elmbury often does more than is asked of it.",
        ),
        (
            "Inspectors came under the framework for a local area https://www.example.org/framework that is new.",
            "Inspectors came under the framework for a local area",
        ),
    ],
)
def test_a_finding_holds_no_web_address(sentence: str, told: str) -> None:
    briefing = read_text(f"Ofsted visits Elmbury\n\nOfsted inspected Elmbury Council in May 2024.\n\n{sentence}")
    assert briefing.findings[-1].text == told


@pytest.mark.parametrize(
    "head",
    [
        "By Ann Example 4 May 2021 ",
        "By Ann Example, Political Reporter4 May 2021 ",
        "Ann ExamplePublished: 4 May 2021 ",
        "By Ann Example | 4 May 2021 | ",
        "4 May 2021 By Ann Example ",
    ],
)
def test_a_byline_and_a_day_before_the_first_words_are_no_part_of_them(head: str) -> None:
    told = "Ofsted has rated Elmbury’s children’s services good after an inspection in March."
    briefing = read_text(f"Elmbury children’s services praised\n\n{head}{told}\n\n{BEFORE}\n\n{AFTER}\n")
    assert briefing.findings[0].text == told
    assert (briefing.document.published, briefing.visit.start) == ("2021-05-04", "2021-03")


def test_a_day_in_the_first_words_stays() -> None:
    told = "On 4 May 2021 Ofsted rated Elmbury’s children’s services good."
    briefing = read_text(f"Elmbury children’s services praised\n\n{told}\n\n{BEFORE}\n\n{AFTER}\n")
    assert briefing.findings[0].text == told
