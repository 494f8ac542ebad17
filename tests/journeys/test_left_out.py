"""What a release leaves out, seen from the import to the letter's own page: by pointer, then by keyboard alone."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.base import LinkButton
from briefing_app.ui.reader.blocks.cards import CardView
from briefing_app.ui.reader.page import BesideBlock, CardBlock
from briefing_app.ui.window import MainWindow
from tests.journeys.looks import LOOKS, wear
from tests.windows import rest

Open = Callable[[], MainWindow]
REAL = "shropshire-2024-07-30"
LETTER = "shropshire-2024-08-30.pdf"


def picture(window: MainWindow, folder: Path, name: str, qtbot: QtBot) -> None:
    rest(window, qtbot)
    assert window.grab().save(str(folder / f"left-out-{name}.png"))


def here(window: MainWindow) -> Place | None:
    return window.reader.page.place


def arrive(window: MainWindow, page: PageKind, qtbot: QtBot) -> Place:
    """Wait until a page of this kind is on screen."""

    def arrived() -> bool:
        place = here(window)
        step = window.navigator.trail.here
        return place is not None and place.page is page and step is not None and step.place.page is page

    qtbot.waitUntil(arrived)
    place = here(window)
    assert place is not None
    return place


def link(window: MainWindow, words: str) -> LinkButton:
    """The first link on the page that says this."""
    links = window.reader.findChildren(LinkButton)
    return next(found for found in links if words in f"{found.text()} {found.accessibleName()}" and found.isVisible())


def left_out(window: MainWindow) -> list[str]:
    return [block.words.text for block in window.reader.page.blocks if isinstance(block, CardBlock)]


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def tab_to(window: MainWindow, words: str, qtbot: QtBot) -> QPushButton:
    """Tab on until the link that says this has the focus."""
    seen = []
    for _ in range(60):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        QApplication.processEvents()
        focus = focused()
        seen.append(focus.accessibleName())
        if isinstance(focus, QPushButton) and words in focus.text():
            return focus
    raise AssertionError(f"no way to {words!r} by Tab: {seen}")


def test_from_the_import_to_the_letters_page(start: Open, shared: Path, pictures: Path, qtbot: QtBot) -> None:
    window = start()
    with qtbot.waitSignal(window.importer.finished):
        window.importer.import_paths([shared / "seeds", shared / "corpus" / "letters" / LETTER])
    qtbot.waitUntil(lambda: here(window) == Place(PageKind.MINUTE, REAL))
    window.message.hide()
    picture(window, pictures, "1-minute", qtbot)
    beside = next(n for n, block in enumerate(window.reader.page.shown) if isinstance(block, BesideBlock))
    columns = window.reader.view_at(beside)
    assert columns is not None
    assert columns.geometry().bottom() <= window.reader.viewport().height(), "one screen holds all of it"

    QTest.mouseClick(link(window, "side by side"), Qt.MouseButton.LeftButton)
    arrive(window, PageKind.COMPARISON, qtbot)
    assert len(left_out(window)) == 3
    picture(window, pictures, "2-comparison", qtbot)
    areas = [block for block in window.reader.page.blocks if isinstance(block, CardBlock)]

    cards = window.reader.findChildren(CardView)
    QTest.mouseClick(cards[1].findChildren(LinkButton)[0], Qt.MouseButton.LeftButton)
    place = arrive(window, PageKind.DOCUMENT, qtbot)
    assert place == areas[1].cite.place
    picture(window, pictures, "3-letter", qtbot)
    visit = window.desk.overview.visit(REAL)
    assert visit is not None
    assert {card.id: card.file_name for card in visit.documents}[place.key] == LETTER
    window.asked.back.trigger()
    arrive(window, PageKind.COMPARISON, qtbot)
    every_look(window, pictures, qtbot)


def every_look(window: MainWindow, pictures: Path, qtbot: QtBot) -> None:
    """Both pages in every look, and the comparison further down."""
    window.reader.restore_scroll(0)
    for appearance, percent in LOOKS:
        wear(window, appearance, percent)
        window.navigator.go(Place(PageKind.COMPARISON, REAL))
        arrive(window, PageKind.COMPARISON, qtbot)
        picture(window, pictures, f"look-{appearance}-{percent}-comparison", qtbot)
        bar = window.reader.verticalScrollBar()
        bar.setValue(bar.maximum() // 3)
        picture(window, pictures, f"look-{appearance}-{percent}-words", qtbot)
        bar.setValue(0)
        window.navigator.go(Place(PageKind.MINUTE, REAL))
        arrive(window, PageKind.MINUTE, qtbot)
        picture(window, pictures, f"look-{appearance}-{percent}-minute", qtbot)


def test_the_same_by_keyboard_alone(start: Open, pictures: Path, qtbot: QtBot) -> None:
    """On the sample, which every library begins with: tree, comparison, the area, the letter, and back."""
    window = start()
    sample = arrive(window, PageKind.MINUTE, qtbot)
    view = window.tree.view
    qtbot.waitUntil(lambda: window.tree.model.index_of(f"{sample.visit}/comparison").isValid())
    view.setFocus()
    for _ in range(12):
        branch = window.tree.model.branch(view.currentIndex())
        if branch and branch.place and branch.place.page is PageKind.COMPARISON:
            break
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    place = arrive(window, PageKind.COMPARISON, qtbot)
    assert place.visit == sample.visit
    assert window.reader.page.title == "Not mentioned in the release"
    qtbot.waitUntil(window.reader.hasFocus)

    focus = tab_to(window, "in the letter", qtbot)
    assert focus.accessibleName().startswith("paragraph") or focus.accessibleName().startswith("page")
    picture(window, pictures, "4-by-keyboard", qtbot)
    QTest.keyClick(focus, Qt.Key.Key_Space)
    letter = arrive(window, PageKind.DOCUMENT, qtbot)
    assert letter.start is not None
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert arrive(window, PageKind.COMPARISON, qtbot) == place
