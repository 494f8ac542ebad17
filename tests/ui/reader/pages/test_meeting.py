from dataclasses import replace

from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from briefing_app.domain.meetings import Agenda, AgendaQuestion, AskedState, Meeting
from briefing_app.domain.notes import Anchor, Note, NoteCategory
from briefing_app.ui.deeds import AnswerQuestion, AskNewQuestion, HoldMeeting, MoveQuestion, PutOnList, TakeOffList
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.printing.sheet import sheet_html
from briefing_app.ui.reader import ReaderView
from briefing_app.ui.reader.blocks.asked import AskView, OfferView
from briefing_app.ui.reader.page import AskBlock, HeadingBlock, NoteBlock, NoticeBlock, OfferBlock, Page
from briefing_app.ui.reader.pages import meeting_page, questions_page
from briefing_app.ui.theme.tokens import load_tokens

WHEN = "2026-09-18T14:02:00Z"
ON = Anchor("f-1", "v-1", "d-1", "Testshire Council", "the exact words", start=4, end=19)
MEETING = Meeting("m-1", "People scrutiny", "2026-09-18", ("n-1", "n-2"))


def question(name: str, text: str = "How long is the wait?", anchor: Anchor = ON) -> Note:
    return Note(name, anchor, NoteCategory.QUESTION, text, WHEN, WHEN)


LONG = Anchor(
    "f-1", "v-1", "d-1", "Good progress, Testshire Council reports (Testshire Council, visit, 30–31 July) " * 2
)
ANSWERED = AgendaQuestion(
    question("n-1"), AskedState.ANSWERED, Note("n-9", ON, NoteCategory.ANSWER, "Eight weeks.\n\nBy ward.", WHEN, WHEN)
)
WAITING = AgendaQuestion(question("n-2", "Who audits <it>?", Anchor("m-1", title="People scrutiny")))
TOLD = Agenda(MEETING, (ANSWERED, WAITING))


def cards(page: Page) -> list[NoteBlock]:
    return [block for block in page.blocks if isinstance(block, NoteBlock)]


def test_a_meeting_tells_its_questions_in_order() -> None:
    page = meeting_page(TOLD, [question("n-1"), question("n-3", "And costs?")])
    assert page.place == Place(PageKind.MEETING, key="m-1")
    assert [chip.text for chip in page.chips] == ["18 September 2026", "2 questions", "Answered 1, not asked 1"]
    assert page.blocks[0] == AskBlock("m-1", "Type a question for this meeting")
    first, second = cards(page)
    assert (first.text, first.exact, first.about) == ("How long is the wait?", "the exact words", "Testshire Council")
    assert [(line.label, line.answer) for line in first.asked] == [("Answered", "Eight weeks.\n\nBy ward.")]
    assert second.about == "", "that it was written for this meeting need not be said on its page"
    assert [line.label for line in second.asked] == ["Not asked yet"]
    assert first.link is not None
    assert first.link.place == Place(PageKind.DOCUMENT, "v-1", "d-1", 4, 19)
    assert second.link is None


def test_an_empty_list_speaks_only_of_what_is_there_to_use() -> None:
    nothing = Agenda(Meeting("m-1", "People scrutiny", "2026-09-18", ()), ())

    def told(page: Page) -> str:
        return "".join(block.text for block in page.blocks if isinstance(block, NoticeBlock))

    assert "below" in told(meeting_page(nothing, [question("n-3")]))
    marking = told(meeting_page(nothing, []))
    assert "Ctrl+Enter" in marking
    assert "below" not in marking
    unread = told(meeting_page(nothing, [], nothing_read=True))
    assert "Type a question above" in unread
    assert "document" not in unread


def test_what_can_be_done_with_a_question_is_offered() -> None:
    first, second = cards(meeting_page(TOLD, []))
    assert first.order is not None
    assert second.order is not None
    assert (first.order.earlier, first.order.later) == (None, MoveQuestion("m-1", "n-1", 1))
    assert (second.order.earlier, second.order.later) == (MoveQuestion("m-1", "n-2", -1), None)
    assert [(deed.label, deed.deed) for deed in first.deeds] == [
        ("Change the answer", AnswerQuestion("m-1", "n-1")), ("Ask in meeting mode", HoldMeeting("m-1", "n-1")),
        ("Take off the list", TakeOffList("m-1", "n-1")),
    ]  # fmt: skip
    assert second.deeds[0].label == "Answer"


def test_other_questions_are_offered_the_open_ones_first() -> None:
    elsewhere = Agenda(Meeting("m-2", "Full council"), (replace(ANSWERED, note=question("n-4", "Settled?")),))
    notes = [question("n-4", "Settled?"), question("n-3", "And costs?")]
    page = meeting_page(TOLD, notes, [TOLD, elsewhere])
    offers = [block for block in page.blocks if isinstance(block, OfferBlock)]
    assert [(block.text, block.link.deed) for block in offers] == [
        ("And costs?", PutOnList("m-1", "n-3")), ("Settled?", PutOnList("m-1", "n-4")),
    ]  # fmt: skip
    assert offers[1].detail == "Testshire Council · Answered at Full council"


def test_an_empty_list_teaches() -> None:
    page = meeting_page(Agenda(Meeting("m-1", "Full council")), [])
    assert [chip.text for chip in page.chips] == ["0 questions"]
    (notice,) = [block for block in page.blocks if isinstance(block, NoticeBlock)]
    assert "Ctrl+Enter" in notice.text


def test_a_deleted_question_says_so() -> None:
    (card,) = cards(meeting_page(Agenda(MEETING, (replace(ANSWERED, removed=True),)), []))
    assert card.state == "Deleted from my questions since"


def test_my_questions_put_what_is_settled_last() -> None:
    page = questions_page([question("n-1"), question("n-2", "Who audits it?")], [TOLD])
    assert [getattr(block, "text", "") for block in page.blocks] == ["Who audits it?", "", "How long is the wait?"]
    heading = page.blocks[1]
    assert isinstance(heading, HeadingBlock)
    assert heading.words.text == "Answered, or taken further"
    assert [line.label for line in cards(page)[1].asked] == ["Answered at People scrutiny, 18 September 2026"]


def test_a_meeting_prints_with_its_answers_and_without_what_only_leads() -> None:
    html = sheet_html(meeting_page(TOLD, [question("n-3", "And costs?")]), load_tokens("light"), 10)
    assert "<b>1. QUESTION</b> How long is the wait?" in html
    assert "✓ Answered" in html
    assert "Eight weeks." in html
    assert "By ward." in html
    assert "○ Not asked yet" in html
    assert "Who audits &lt;it&gt;?" in html
    for gone in ("And costs?", "My other questions", "Take off the list", "Type a question", "Meeting mode"):
        assert gone not in html


def test_the_page_on_screen_has_names_for_all_that_can_be_pressed(reader: ReaderView, qtbot: QtBot) -> None:
    reader.show_page(meeting_page(TOLD, [question("n-3", "And costs?")]))
    qtbot.waitUntil(lambda: len(reader.shown_blocks()) == len(reader.page.shown))
    movers = [button.accessibleName() for button in reader.findChildren(QToolButton)]
    assert movers[:2] == ["Ask earlier: How long is the wait?", "Ask later: How long is the wait?"]
    assert len(movers) == len(set(movers))
    for button in reader.findChildren(QToolButton):
        assert min(button.width(), button.height()) >= 24
    offer = next(view for index in reader.shown_blocks() if isinstance(view := reader.view_at(index), OfferView))
    add = offer.findChildren(QPushButton)[0]
    with qtbot.waitSignal(reader.deed_wanted) as wanted:
        add.click()
    assert wanted.args == [PutOnList("m-1", "n-3")]


def test_what_adds_a_question_stands_at_the_edge_however_wide_the_page(reader: ReaderView, qtbot: QtBot) -> None:
    reader.resize(747, 640)
    reader.show_page(meeting_page(TOLD, [question("n-3", "And costs?", LONG)]))
    qtbot.waitUntil(lambda: len(reader.shown_blocks()) == len(reader.page.shown))
    offer = next(view for index in reader.shown_blocks() if isinstance(view := reader.view_at(index), OfferView))
    add = offer.findChildren(QPushButton)[0]
    QApplication.processEvents()
    assert offer.width() > 600
    assert offer.width() - add.mapTo(offer, add.rect().topRight()).x() < 24
    assert add.width() == add.sizeHint().width()


def test_a_typed_question_is_told_once_and_blanks_are_not(reader: ReaderView, qtbot: QtBot) -> None:
    reader.show_page(meeting_page(TOLD, []))
    view = next(view for index in reader.shown_blocks() if isinstance(view := reader.view_at(index), AskView))
    line = view.findChildren(QLineEdit)[0]
    assert not view.add.isEnabled()
    with qtbot.assertNotEmitted(reader.deed_wanted):
        line.setText("   ")
        line.returnPressed.emit()
    line.setText(" Who? ")
    with qtbot.waitSignal(reader.deed_wanted) as wanted:
        view.add.click()
    assert wanted.args == [AskNewQuestion("m-1", "Who?")]
    assert line.text() == ""
