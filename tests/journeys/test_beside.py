"""What stands beside a page, through the real window: what was asked for before, and questions to make one's own."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.across.following import follow
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.notes import NoteCategory
from briefing_app.domain.threads import ThreadRuling, Verdict
from briefing_app.settings import Appearance
from briefing_app.storage import LibraryFile
from briefing_app.storage.threads import rule_on_thread
from briefing_app.ui.beside.cards import AddedStrip, EarlierCard, QuestionCard
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.window import MainWindow
from tests.journeys.looks import LOOKS, wear
from tests.windows import rest

CHAIN = (
    "reports/shropshire-2017-11-24.pdf", "letters/shropshire-2019-09-27.pdf", "reports/shropshire-2022-03-25.pdf",
    "letters/shropshire-2024-01-12.pdf", "letters/shropshire-2024-08-30.pdf",
)  # fmt: skip


def picture(window: MainWindow, folder: Path, name: str, qtbot: QtBot) -> None:
    rest(window, qtbot)
    assert window.grab().save(str(folder / f"beside-{name}.png"))


def go(window: MainWindow, place: Place, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.beside.filled):
        window.navigator.go(place)


def newest(window: MainWindow) -> str:
    return max(window.desk.overview.visits, key=lambda visit: visit.start or "").id


def earlier(window: MainWindow) -> list[EarlierCard]:
    return [card for card in window.beside.findChildren(EarlierCard) if card.isVisibleTo(window.beside)]


def questions(window: MainWindow) -> list[QuestionCard]:
    return [card for card in window.beside.findChildren(QuestionCard) if card.isVisibleTo(window.beside)]


def test_what_was_asked_for_opens_at_its_matter(window: MainWindow, pictures: Path, qtbot: QtBot) -> None:
    first = earlier(window)[0]
    assert first.accessibleName().startswith("Asked for in Nov 2023: Audit and other checks")
    assert first.accessibleName().endswith("Now: an area for improvement, suggested")
    second = earlier(window)[1].accessibleName()
    assert second.startswith("Asked for in Feb 2022: What health partners offer")
    assert second.endswith("Now: a strength, suggested")
    picture(window, pictures, "1-visit", qtbot)
    first.setFocus()
    picture(window, pictures, "2-focus", qtbot)
    QTest.keyClick(first, Qt.Key.Key_Return)
    place = first.earlier.place
    qtbot.waitUntil(lambda: window.reader.page.place == place)
    assert window.reader.page.target is not None
    picture(window, pictures, "3-at-its-matter", qtbot)


def test_a_suggestion_becomes_the_members_own_and_is_taken_back(
    window: MainWindow, pictures: Path, qtbot: QtBot
) -> None:
    assert len(questions(window)) == 1
    more = next(one for one in window.beside.findChildren(QPushButton) if one.text() == "2 more…")
    more.click()
    before = questions(window)
    assert len(before) == 3
    offered = before[0].question
    text = offered.text
    assert not any(card.editor.toPlainText() == text for card in window.notes.cards)
    before[0].add.setFocus()
    QTest.keyClick(before[0].add, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: any(card.editor.toPlainText() == text for card in window.notes.cards))
    own = next(card for card in window.notes.cards if card.editor.toPlainText() == text)
    assert own.saving.category is NoteCategory.QUESTION
    assert own.saving.anchor.exact == before[0].question.words
    qtbot.waitUntil(lambda: offered not in [card.question for card in questions(window)])
    strip = next(one for one in window.beside.findChildren(AddedStrip) if one.isVisibleTo(window.beside))
    qtbot.waitUntil(strip.undo.hasFocus)
    qtbot.waitUntil(lambda: not strip.undo.visibleRegion().isEmpty())
    picture(window, pictures, "4-added", qtbot)
    QTest.keyClick(strip.undo, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: offered in [card.question for card in questions(window)])
    assert not any(card.editor.toPlainText() == text for card in window.notes.cards)


def test_a_first_visit_says_nothing_of_earlier_ones(window: MainWindow, pictures: Path, qtbot: QtBot) -> None:
    first = min(window.desk.overview.visits, key=lambda visit: visit.start or "").id
    go(window, Place(PageKind.MINUTE, first), qtbot)
    assert earlier(window) == []
    picture(window, pictures, "5-first-visit", qtbot)
    go(window, Place(PageKind.QUESTIONS), qtbot)
    assert questions(window) == []
    assert window.beside.sizeHint().height() == 0


def test_a_theme_and_a_document(window: MainWindow, pictures: Path, qtbot: QtBot) -> None:
    visit = newest(window)
    go(window, Place(PageKind.THEME, visit, "health"), qtbot)
    assert len(earlier(window)) == 1
    go(window, Place(PageKind.THEME, visit, "education"), qtbot)
    assert earlier(window) == []
    picture(window, pictures, "6-theme", qtbot)
    told = window.desk.overview.visit(visit)
    assert told is not None
    for card in told.documents:
        go(window, Place(PageKind.DOCUMENT, visit, card.id), qtbot)
        assert len(earlier(window)) == 2
    picture(window, pictures, "7-document", qtbot)


def test_tab_walks_from_the_notes_to_what_stands_below(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.notes.focus_new_note()
    seen = []
    for _ in range(12):
        window.notes.focusNextChild()
        focus = QApplication.focusWidget()
        if focus is not None and window.beside.isAncestorOf(focus):
            seen.append(focus)
    assert seen[: len(questions(window))] == [card.add for card in questions(window)]
    assert earlier(window)[0] in seen


def test_what_a_person_confirms_is_told_so(window: MainWindow, qtbot: QtBot) -> None:
    visit = window.desk.overview.visit(newest(window))
    assert visit is not None
    told: list[object] = []

    def confirm(library: LibraryFile) -> tuple[object, ChangeSet]:
        thread = next(one for one in follow(library, visit).threads if one.followers)
        return rule_on_thread(library, ThreadRuling(thread.area.id, thread.followers[0].finding.id, Verdict.SAME))

    window.desk.write_library(confirm, told.append, window)
    qtbot.waitUntil(lambda: any(card.accessibleName().endswith(", confirmed") for card in earlier(window)))


def test_what_another_visit_asked_for_goes_at_once(window: MainWindow) -> None:
    assert earlier(window)
    window.beside.show_place(Place(PageKind.MINUTE, "another-visit"))
    assert not [card for card in earlier(window) if card.isVisible()]


@pytest.mark.parametrize(("appearance", "percent"), LOOKS)
def test_every_look(window: MainWindow, pictures: Path, qtbot: QtBot, appearance: Appearance, percent: int) -> None:
    wear(window, appearance, percent)
    window.panes.ask(window.notes, shown=True)
    rest(window, qtbot)
    cards = earlier(window)
    cards[-1].setFocus()
    window.notes.keep_focus_in_view()
    picture(window, pictures, f"look-{appearance}-{percent}", qtbot)


def test_the_real_chain(window: MainWindow, shared: Path, pictures: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.importer.finished):
        window.importer.import_paths([shared / "corpus" / name for name in CHAIN])
    visit = "shropshire-2024-07-30"
    qtbot.waitUntil(lambda: window.desk.overview.visit(visit) is not None)
    window.resize(1440, 1100)
    go(window, Place(PageKind.THEME, visit, "workforce"), qtbot)
    go(window, Place(PageKind.MINUTE, visit), qtbot)
    assert len(earlier(window)) == 3
    assert not any(
        "resolved" in card.accessibleName() or "improved" in card.accessibleName() for card in earlier(window)
    )
    picture(window, pictures, "8-shropshire", qtbot)
