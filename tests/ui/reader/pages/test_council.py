from dataclasses import replace

import pytest

from briefing_app.domain.library import DocumentCard, Visit
from briefing_app.domain.words import DocumentKind
from briefing_app.ui.reader.page import LineBlock, PageBlock, RowBlock, TimelineBlock
from briefing_app.ui.reader.pages.council import council_page

COUNCIL = "Marlshire Council"


def visit(number: int, start: str | None, published: str | None) -> Visit:
    card = DocumentCard(f"d-{number}", f"v-{number}", DocumentKind.RELEASE, "", None, published, None, "", 1, "")
    return Visit(f"v-{number}", COUNCIL, "Ofsted", "inspection", start, None, documents=(card,))


def days(blocks: tuple[PageBlock, ...]) -> list[str]:
    return [block.cells[0].text for block in blocks if isinstance(block, RowBlock) and not block.header]


def test_a_visit_known_by_its_release_alone_stands_among_the_others() -> None:
    visits = [visit(1, "2022-02-07", "2022-03-28"), visit(2, "2025-01-13", None), visit(3, None, "2024-08-30")]
    page = council_page(COUNCIL, visits)
    assert days(page.blocks) == ["7 February 2022", "published 30 August 2024", "13 January 2025"]
    (picture,) = (block for block in page.blocks if isinstance(block, TimelineBlock))
    assert [stop.start for stop in picture.stops] == ["2022-02-07", "2024-08-30", "2025-01-13"]
    names = [block.link.label for block in page.blocks if isinstance(block, LineBlock)]
    assert names[1] == "Inspection · published 30 August 2024"


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("focused visit", "No grades: a focused visit has none"),
        ("monitoring visit", "No grades: a monitoring visit has none"),
        ("assurance check", "No grades: an assurance check has none"),
        ("area SEND inspection", "No grades: an area SEND inspection has none"),
        ("inspection", "No grades were read"),
    ],
)
def test_why_there_are_no_grades_is_said_of_what_it_was(kind: str, said: str) -> None:
    page = council_page(COUNCIL, [replace(visit(1, "2022-02-07", None), kind=kind)])
    (picture,) = (block for block in page.blocks if isinstance(block, TimelineBlock))
    assert picture.stops[0].said == said


def test_a_visit_that_nothing_dates_is_listed_below() -> None:
    page = council_page(COUNCIL, [visit(1, None, None), visit(2, "2025-01-13", None)])
    assert days(page.blocks) == ["13 January 2025"]
    assert [block.link.label for block in page.blocks if isinstance(block, LineBlock)][-1] == "Inspection"


def test_a_visit_is_opened_by_all_the_days_it_took() -> None:
    long = replace(visit(1, "2024-07-30", None), end="2024-07-31")
    names = [block.link.label for block in council_page(COUNCIL, [long]).blocks if isinstance(block, LineBlock)]
    assert names[0] == "Inspection · 30–31 July 2024"
