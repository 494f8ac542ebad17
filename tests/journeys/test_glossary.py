"""A councillor meets a word that nobody explains: by the pointer, by key, on the glossary's page, in the search box."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.glossary import OWN_FILE
from briefing_app.settings import load_settings
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.glossary import FILTER_NAME
from briefing_app.ui.reader.blocks.words import WordsView
from briefing_app.ui.reader.page import TermBlock
from briefing_app.ui.window import MainWindow
from tests.journeys.looks import LOOKS, wear
from tests.windows import rest

VISIT = "shropshire-council-sample-2024-07-30"
OWN = '[[term]]\nterm = "Compass"\nalso = ["front door"]\nwho = "families"\nmeaning = "Our own front door."\n'
Open = Callable[[str], MainWindow]


@pytest.fixture
def begin(start: Callable[[], MainWindow], data: Path, qtbot: QtBot) -> Open:
    """Starts the program with this glossary of the council's own."""

    def run(own: str) -> MainWindow:
        (data / OWN_FILE).write_text(own, encoding="utf-8")
        window = start()
        window.resize(1280, 800)
        qtbot.waitUntil(lambda: window.explaining.explainer.glossary is not None)
        return window

    return run


def go(window: MainWindow, place: Place, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.go(place)
    rest(window, qtbot)


def letter(window: MainWindow) -> Place:
    visit = window.desk.overview.visit(VISIT)
    assert visit is not None
    card = next(card for card in visit.documents if "letter" in card.kind.value)
    return Place(PageKind.DOCUMENT, VISIT, card.id)


def words_with_terms(window: MainWindow) -> list[WordsView]:
    shown = [words for words in window.reader.findChildren(WordsView) if not words.visibleRegion().isEmpty()]
    return sorted(
        (words for words in shown if len(words.terms.places) > 1),
        key=lambda words: words.mapTo(window, QPoint(0, 0)).y(),
    )


def texts(widget: QWidget) -> str:
    return " ".join(child.property("text") or "" for child in widget.findChildren(QWidget))


def test_a_term_is_explained_by_key_and_esc_leads_back(begin: Open, qtbot: QtBot) -> None:
    window = begin("")
    card = window.explaining.card
    go(window, letter(window), qtbot)
    words = words_with_terms(window)[0]
    words.setFocus()
    QTest.keyClick(words, Qt.Key.Key_F1)
    first, second = (place.term for place in words.terms.places[:2])
    assert card.isVisible()
    assert card.holds_focus()
    assert first.meaning in texts(card)
    assert first.term.casefold() in card.accessibleName().casefold()
    QTest.keyClick(card, Qt.Key.Key_F1)
    assert second.meaning in texts(card)
    QTest.keyClick(card, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert first.meaning in texts(card)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert QApplication.focusWidget() is words
    QTest.keyClick(words, Qt.Key.Key_F1)
    assert second.meaning in texts(card)
    with qtbot.waitSignal(window.navigator.arrived):
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert window.reader.page.title == "Glossary"
    assert [block.active for block in window.reader.page.blocks if isinstance(block, TermBlock)].count(True) == 1


def test_the_pointer_resting_on_a_term_has_it_explained(begin: Open, qtbot: QtBot) -> None:
    window = begin(OWN)
    go(window, letter(window), qtbot)
    words = words_with_terms(window)[0]
    words.setFocus()
    at = words.terms.rects(0)[0].center().toPoint()
    QApplication.sendEvent(words, QHelpEvent(QEvent.Type.ToolTip, at, words.mapToGlobal(at)))
    card = window.explaining.card
    assert card.isVisible()
    assert not card.holds_focus()
    assert words.terms.places[0].term.meaning in texts(card)
    QTest.keyClick(words, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_terms_are_marked_until_the_member_wants_none_and_that_is_kept(
    begin: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = begin("")
    go(window, letter(window), qtbot)
    words = words_with_terms(window)[0]
    marked = words.grab().toImage()
    window.asked.explain_terms.trigger()
    assert not words.terms.places
    assert words.grab().toImage() != marked
    words.setFocus()
    QTest.keyClick(words, Qt.Key.Key_F1)
    assert not window.explaining.card.isVisible()
    qtbot.waitUntil(lambda: not load_settings(tmp_path / "data").explain_terms)
    window.reader.setFocus()
    window.asked.explain_terms.trigger()
    assert words.grab().toImage() == marked


def test_the_glossary_page_filters_as_one_types_and_marks_the_councils_own(begin: Open, qtbot: QtBot) -> None:
    window = begin(OWN)
    with qtbot.waitSignal(window.navigator.arrived):
        window.tree.glossary.click()
    terms = [block for block in window.reader.page.blocks if isinstance(block, TermBlock)]
    assert len(terms) > 150
    assert [block.name for block in terms if block.own] == ["Compass"]
    line = window.reader.findChild(QLineEdit, FILTER_NAME)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "iro")
    assert window.reader.page.blocks[2].name == "Independent reviewing officer (IRO)"  # type: ignore[union-attr]  # this block is a term
    assert line.hasFocus()
    assert sum(isinstance(block, TermBlock) for block in window.reader.page.blocks) < 20
    QTest.keyClicks(line, "zz")
    assert not any(isinstance(block, TermBlock) for block in window.reader.page.blocks)
    line.clear()
    assert sum(isinstance(block, TermBlock) for block in window.reader.page.blocks) == len(terms)


def test_a_term_typed_into_the_search_box_leads_to_the_glossary(begin: Open, qtbot: QtBot) -> None:
    window = begin("")
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.bar.search, "public law outline")
    qtbot.waitUntil(lambda: window.search.popup.isVisible() and window.search.popup.chosen() is not None)
    rest(window, qtbot)
    # What was found about it is chosen; what it means stands above.
    QTest.keyClick(window.bar.search, Qt.Key.Key_Up)
    with qtbot.waitSignal(window.navigator.arrived):
        QTest.keyClick(window.bar.search, Qt.Key.Key_Return)
    assert window.navigator.trail.here is not None
    assert window.navigator.trail.here.place == Place(PageKind.GLOSSARY, key="public law outline")
    active = [block for block in window.reader.page.blocks if isinstance(block, TermBlock) and block.active]
    assert [block.name for block in active] == ["Public law outline (PLO)"]


def test_a_broken_file_of_the_councils_is_one_sentence_and_terms_are_still_explained(begin: Open) -> None:
    window = begin("not toml [")
    assert OWN_FILE in window.message.text
    assert "still explained" in window.message.text
    assert window.explaining.explainer.terms_in("An IRO met them.")


def test_pictures_of_the_glossary(begin: Open, qtbot: QtBot, pictures: Path) -> None:
    window = begin(OWN)
    for look, size in LOOKS:
        name = f"{look}-{size}"
        wear(window, look, size)
        go(window, letter(window), qtbot)
        words = words_with_terms(window)[-1]
        words.setFocus()
        QTest.keyClick(words, Qt.Key.Key_F1)
        (leads,) = window.explaining.card.findChildren(QPushButton)
        assert leads.height() >= leads.sizeHint().height()
        keep(window, pictures, f"glossary-card-{name}", qtbot)
        QTest.keyClick(window.explaining.card, Qt.Key.Key_Escape)
        go(window, Place(PageKind.MINUTE, VISIT), qtbot)
        keep(window, pictures, f"glossary-minute-{name}", qtbot)
        go(window, Place(PageKind.GLOSSARY, key="Compass"), qtbot)
        keep(window, pictures, f"glossary-page-{name}", qtbot)
        window.search.begin()
        window.bar.search.clear()
        QTest.keyClicks(window.bar.search, "IRO")
        qtbot.waitUntil(window.search.popup.isVisible)
        keep(window, pictures, f"glossary-search-{name}", qtbot)
        window.search.popup.hide()


def keep(window: MainWindow, folder: Path, name: str, qtbot: QtBot) -> None:
    rest(window, qtbot)
    assert window.grab().save(str(folder / f"{name}.png"))
