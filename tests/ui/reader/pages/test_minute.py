from dataclasses import replace

import pytest

from briefing_app.across.highlights import says_without_listing, who_is_to_act
from briefing_app.domain.briefing import Grade
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import (
    BesideBlock,
    Box,
    BoxesBlock,
    ChartBlock,
    HeadingBlock,
    LineBlock,
    LinesBlock,
    NoticeBlock,
    Page,
    PageBlock,
    Tone,
)
from briefing_app.ui.reader.pages import minute_page, themes_page
from tests.ui.reader.making import Sample, small_finding, small_tree

ASKED = "What needs to improve in this area of social work practice?"


def boxes(page: Page) -> dict[Tone, Box]:
    return {box.tone: box for block in page.blocks if isinstance(block, BoxesBlock) for box in block.boxes}


def test_strengths_and_improvements_stand_side_by_side(sample: Sample) -> None:
    page = minute_page(sample.tree)
    first = next(block for block in page.blocks if isinstance(block, BoxesBlock))
    assert [box.tone for box in first.boxes] == [Tone.STRENGTH, Tone.IMPROVEMENT]
    assert all(box.lines for box in first.boxes)


def test_every_area_asked_for_is_listed(sample: Sample) -> None:
    listed = [f for f in sample.tree.findings if f.kind is FindingKind.IMPROVEMENT and "improve" in f.section.lower()]
    assert listed
    shown = {line.words.id for line in boxes(minute_page(sample.tree))[Tone.IMPROVEMENT].lines}
    assert {finding.id for finding in listed} <= shown


def test_each_line_leads_to_its_own_words(sample: Sample) -> None:
    texts = {document.card.id: document.source.text for document in sample.documents}
    for box in boxes(minute_page(sample.tree)).values():
        for line in box.lines:
            assert line.link is not None
            place = line.link.place
            assert place is not None
            assert place.page is PageKind.DOCUMENT
            assert texts[place.key][place.start : place.end].startswith(line.words.text.rstrip("…"))


def test_a_release_that_lists_nothing_is_told_so() -> None:
    tree = small_tree(small_finding("The report identified some areas for improvement and steps are being taken."))
    box = boxes(minute_page(tree))[Tone.IMPROVEMENT]
    assert box.title == "AREAS FOR IMPROVEMENT, NOT LISTED"
    assert box.notice == (
        "The release says there are areas to improve but does not list them. Ask for the inspectors’ letter."
    )
    assert len(box.lines) == 1


def test_a_few_areas_are_told_whole(sample: Sample) -> None:
    lines = boxes(minute_page(sample.tree))[Tone.IMPROVEMENT].lines
    assert len(lines) == 3
    assert [line.words.text for line in lines] == [line.whole for line in lines]


@pytest.mark.parametrize(("areas", "shown"), [(1, 3), (3, 3), (5, 3), (8, 5)])
def test_strengths_fill_the_room_beside_the_areas(areas: int, shown: int) -> None:
    asked = [
        small_finding(f"Area {n}: " + "the quality and timeliness of plans for children. " * 2, section=ASKED, start=n)
        for n in range(areas)
    ]
    strong = [
        small_finding("Leaders know their services well. " * 3, FindingKind.STRENGTH, start=100 + n) for n in range(9)
    ]
    box = boxes(minute_page(small_tree(*asked, *strong)))[Tone.STRENGTH]
    assert len(box.lines) == shown
    assert box.more == f"and {9 - shown} more in the themes"


def test_the_crumbs_lead_to_the_council(sample: Sample) -> None:
    council = minute_page(sample.tree).crumbs[0]
    assert council.place == Place(PageKind.COUNCIL, key=sample.tree.visit.council)


def test_where_nothing_is_to_improve_it_says_none_was_found() -> None:
    tree = small_tree(small_finding("Leaders know their services.", FindingKind.STRENGTH))
    assert boxes(minute_page(tree))[Tone.IMPROVEMENT].notice == "None was found in what was published."


def test_what_was_read_of_nothing_is_not_called_nothing_found_by_inspectors() -> None:
    tree = small_tree(kinds=(DocumentKind.OTHER,))
    scan = replace(tree.visit.documents[0], title="The letter, scanned", published=None)
    page = minute_page(replace(tree, visit=replace(tree.visit, kind="other documents", council="", documents=(scan,))))
    assert page.title == "Other documents"
    assert boxes(page) == {}
    notice = next(block for block in page.blocks if isinstance(block, NoticeBlock))
    assert "does not mean that inspectors found none" in notice.text
    (line,) = [block for block in page.blocks if isinstance(block, LineBlock)]
    assert (line.link.label, line.detail) == ("The letter, scanned", "Other document")
    assert "other documents" not in [chip.text for chip in page.chips]


def asked_of(*who: str) -> Box:
    found = [
        replace(small_finding(f"Point {nth} is to be done."), id=f"f-{nth}", section=f"Recommendations: {one}")
        for nth, one in enumerate(who)
    ]
    return boxes(minute_page(small_tree(*found)))[Tone.IMPROVEMENT]


def test_who_is_to_act_is_told_below_each_point_that_it_is_told_of() -> None:
    box = asked_of("the chair of the board", "the police")
    assert [line.tag for line in box.lines] == ["To act: the chair of the board", "To act: the police"]
    assert not box.more


def test_who_is_to_act_on_every_point_is_told_once() -> None:
    box = asked_of("the council", "the council")
    assert [line.tag for line in box.lines] == ["", ""]
    assert box.more == "To act: the council"


@pytest.mark.parametrize("section", [ASKED, "Prevention: Areas for improvement", "Practice: the council"])
def test_nobody_is_to_act_where_no_list_names_them(section: str) -> None:
    assert not who_is_to_act(section)


def test_priority_action_stands_above_all() -> None:
    tree = small_tree(
        small_finding("Management of risk at the front door.", FindingKind.PRIORITY_ACTION),
        small_finding("Leaders know their services.", FindingKind.STRENGTH, start=90),
    )
    first = minute_page(tree).blocks[0]
    assert isinstance(first, BoxesBlock)
    assert [box.tone for box in first.boxes] == [Tone.PRIORITY]
    assert first.boxes[0].title == "1 AREA FOR PRIORITY ACTION"


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("Inspectors identified some areas for improvement.", True),
        ("The letter also sets out areas where further work is needed to improve.", True),
        ("There is more work to do.", True),
        ("Areas for improvement include the quality of plans.", False),
        ("Supervision is an area for improvement.", False),
        ("Too many children wait for an assessment.", False),
    ],
)
def test_saying_something_must_improve_is_not_saying_what(text: str, vague: bool) -> None:  # a table's column
    assert says_without_listing(small_finding(text)) is vague


def test_the_chart_counts_every_theme_and_leads_to_it(sample: Sample) -> None:
    chart = next(block for block in themes_page(sample.tree).blocks if isinstance(block, ChartBlock))
    counted = sum(count for bar in chart.bars for _, count in bar.counts)
    told = [f for f in sample.tree.findings if f.kind is not FindingKind.CONTEXT and f.theme != "scope"]
    assert counted == len(told)
    assert all(bar.place and bar.place.page is PageKind.THEME for bar in chart.bars)
    assert {tone for bar in chart.bars for tone, _ in bar.counts} == {tone for tone, _ in chart.legend}


def test_every_document_can_be_opened(sample: Sample) -> None:
    lines = [block for block in minute_page(sample.tree).blocks if isinstance(block, LineBlock)]
    opened = {line.link.place.key for line in lines if line.link.place and line.link.place.page is PageKind.DOCUMENT}
    assert opened == {document.card.id for document in sample.documents}


def columns(page: Page) -> tuple[tuple[PageBlock, ...], tuple[PageBlock, ...]]:
    """What stands side by side below the boxes."""
    beside = next(block for block in page.blocks if isinstance(block, BesideBlock))
    return beside.left, beside.right


def headed(column: tuple[PageBlock, ...]) -> tuple[str, LinesBlock]:
    heading, lines = column
    assert isinstance(heading, HeadingBlock)
    assert isinstance(lines, LinesBlock)
    return heading.words.text, lines


def test_headline_findings_stand_beside_the_chart_where_nothing_was_judged(sample: Sample) -> None:
    left, right = columns(minute_page(sample.tree))
    assert any(isinstance(block, ChartBlock) for block in left)
    title, lines = headed(right)
    assert title == "Headline findings"
    boxed = {line.words.id for box in boxes(minute_page(sample.tree)).values() for line in box.lines}
    assert not {line.words.id for line in lines.lines} & boxed, "nothing is said twice"
    assert all(line.link and line.link.place for line in lines.lines)


def test_judgements_stand_there_by_area_each_with_the_way_to_the_report() -> None:
    grades = (
        Grade("The experiences and progress of children in care", "requires improvement to be good"),
        Grade("Overall effectiveness", "good"),
    )
    found = [small_finding(f"Leaders know service {n}.", FindingKind.STRENGTH, start=n * 90) for n in range(9)]
    tree = small_tree(*found, kinds=(DocumentKind.RELEASE, DocumentKind.REPORT))
    tree = replace(tree, visit=replace(tree.visit, grades=grades))
    page = minute_page(tree)
    title, lines = headed(columns(page)[1])
    assert title == "Judgements"
    assert [(line.words.text, line.tone) for line in lines.lines] == [
        ("Children in care: requires improvement to be good", Tone.IMPROVEMENT),
        ("Overall effectiveness: good", Tone.STRENGTH),
    ]
    assert lines.lines[0].whole.startswith("The experiences and progress of children in care")
    report = next(card.id for card in tree.visit.documents if card.kind is DocumentKind.REPORT)
    assert {line.link.place.key for line in lines.lines if line.link and line.link.place} == {report}
    assert any(isinstance(block, LinesBlock) for block in page.blocks), "headline findings stand below"


def test_a_score_has_the_sign_and_the_words_of_what_it_stands_for() -> None:
    tree = small_tree(small_finding("Reviews were overdue."))
    scored = replace(tree.visit, grades=(Grade("Assessing needs", "2 of 4"), Grade("Safeguarding", "3 of 4")))
    lines = [
        line
        for block in minute_page(replace(tree, visit=scored)).blocks
        for part in (block.right if isinstance(block, BesideBlock) else (block,))
        if isinstance(part, LinesBlock)
        for line in part.lines
    ]
    said = {line.words.text.replace("\N{NO-BREAK SPACE}", " "): line.tone for line in lines}
    assert said["Assessing needs: 2 of 4, some shortfalls"] is Tone.IMPROVEMENT
    assert said["Safeguarding: 3 of 4, a good standard"] is Tone.STRENGTH
