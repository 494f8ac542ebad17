from briefing_app.domain.words import FindingKind
from briefing_app.ui.places import PageKind
from briefing_app.ui.reader.page import CardBlock, HeadingBlock, LineBlock
from briefing_app.ui.reader.pages import since_page
from briefing_app.ui.reader.pages.asked_before import asked_before
from tests.ui.beside.making import NOW, SECOND, finding, since, thread

STRONG = finding("Life-story work is good.", kind=FindingKind.STRENGTH, start=100)
ASKED = finding("Life-story work for children in care.", SECOND)
SILENT = finding("Advocacy.", SECOND, start=50)


def test_the_page_opens_at_the_matter_asked_for() -> None:
    page = since_page(since(thread(ASKED, STRONG), thread(SILENT)), SILENT.id)
    assert page.target is not None
    head = page.blocks[page.target]
    assert isinstance(head, CardBlock)
    assert head.active
    assert head.words.text == SILENT.text
    assert since_page(since(thread(ASKED, STRONG))).target is None


def test_the_minute_page_tells_each_with_both_sources() -> None:
    heading, line, way = asked_before(since(thread(ASKED, STRONG), thread(SILENT)))
    assert isinstance(heading, HeadingBlock)
    assert isinstance(line, LineBlock)
    assert (line.link.label, line.detail) == ("Now: a strength, suggested", ASKED.text)
    assert line.link.place
    assert line.more
    assert line.more.place
    assert (line.link.place.key, line.link.place.start) == (STRONG.document, STRONG.start)
    assert (line.more.label, line.more.place.key) == ("Asked for in Feb 2022", ASKED.document)
    assert isinstance(way, LineBlock)
    assert way.link.label == "All 2 areas asked for before"
    assert way.link.place
    assert (way.link.place.page, way.link.place.visit) == (PageKind.SINCE, NOW)


def test_silence_is_told_in_one_line_and_a_first_visit_says_nothing() -> None:
    _, way = asked_before(since(thread(SILENT)))
    assert isinstance(way, LineBlock)
    assert way.link.label == "1 area asked for before; no words here were matched"
    assert asked_before(since()) == []
