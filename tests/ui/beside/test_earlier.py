from briefing_app.domain.themes import Theme
from briefing_app.domain.threads import Bond
from briefing_app.domain.words import FindingKind
from briefing_app.ui.beside.earlier import earlier
from briefing_app.ui.places import PageKind, Place
from tests.ui.beside.making import FIRST, NOW, SECOND, finding, since, thread

MINUTE = Place(PageKind.MINUTE, NOW)
STRONG = finding("Life-story work is good.", kind=FindingKind.STRENGTH, theme=Theme.PERMANENCE, start=100)
ASKED = finding("Life-story work for children in care.", SECOND, theme=Theme.PERMANENCE)
SILENT = finding("Advocacy.", SECOND, theme=Theme.CHILDS_VOICE, start=50)
OLD = finding("Visits to children.", FIRST, theme=Theme.CHILDS_VOICE)


def test_it_tells_what_was_asked_and_what_is_said_and_judges_nothing() -> None:
    (one,) = earlier(since(thread(ASKED, STRONG)), MINUTE)
    assert one.said == "Asked for in Feb 2022: Life-story work for children in care Now: a strength, suggested"
    assert one.place == Place(PageKind.SINCE, NOW, ASKED.id)


def test_what_a_person_confirmed_is_no_longer_suggested() -> None:
    (one,) = earlier(since(thread(ASKED, STRONG, bond=Bond.CONFIRMED)), MINUTE)
    assert one.answer is not None
    assert one.answer.bond == "confirmed"


def test_what_the_visit_speaks_of_stands_first_and_silence_is_told_as_such() -> None:
    found = earlier(since(thread(OLD), thread(SILENT), thread(ASKED, STRONG)), MINUTE)
    assert [one.asked.partition(": ")[2] for one in found] == [
        "Life-story work for children in care", "Advocacy", "Visits to children",
    ]  # fmt: skip
    assert found[1].said.endswith("Now: no words were matched")


def test_what_only_a_visit_between_said_is_told_with_its_date() -> None:
    between = finding("Children are visited.", SECOND, FindingKind.STRENGTH, Theme.CHILDS_VOICE, 200)
    (one,) = earlier(since(thread(OLD, between)), MINUTE)
    assert one.said.endswith("In Feb 2022: a strength, suggested")


def test_a_theme_shows_its_own() -> None:
    known = since(thread(SILENT), thread(ASKED, STRONG))
    assert len(earlier(known, Place(PageKind.THEME, NOW, Theme.PERMANENCE.value))) == 1
    assert earlier(known, Place(PageKind.THEME, NOW, Theme.EDUCATION.value)) == ()


def test_a_document_shows_what_it_speaks_of_and_a_finding_only_its_own() -> None:
    other = finding("Advocacy is offered.", kind=FindingKind.STRENGTH, theme=Theme.CHILDS_VOICE, start=300)
    known = since(thread(SILENT, other), thread(ASKED, STRONG), thread(OLD))
    letter = f"d-{NOW}"
    assert len(earlier(known, Place(PageKind.DOCUMENT, NOW, letter))) == 2
    (own,) = earlier(known, Place(PageKind.DOCUMENT, NOW, letter, 305, 310))
    assert "Advocacy" in own.asked
    assert len(earlier(known, Place(PageKind.DOCUMENT, NOW, "d-release"))) == 2


def test_pages_of_no_visit_and_the_page_itself_show_none() -> None:
    known = since(thread(ASKED, STRONG))
    assert earlier(known, Place(PageKind.SINCE, NOW)) == ()
    assert earlier(known, Place(PageKind.QUESTIONS)) == ()
