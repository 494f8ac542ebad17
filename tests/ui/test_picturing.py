"""Pages of the original as pictures, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.original import PageView, PictureView
from briefing_app.ui.reader.page import RuleBlock, words_of
from briefing_app.ui.window import MainWindow
from tests.scanning import scan_of, scanned_pdf, striped
from tests.ui.pdfs import text_pdf
from tests.windows import hasten

CONTROL = Qt.KeyboardModifier.ControlModifier


def import_and_open(window: MainWindow, path: Path, data: bytes, qtbot: QtBot) -> Place:
    """Import a PDF and show its document page."""
    path.write_bytes(data)
    with qtbot.waitSignal(window.importer.finished) as told:
        window.importer.import_paths([path])
    document = told.args[0].files[0].document
    visit = window.desk.overview.visit_of_document(document)
    assert visit is not None
    place = Place(PageKind.DOCUMENT, visit.id, document)
    window.navigator.go(place)
    qtbot.waitUntil(lambda: window.reader.page.place == place)
    return place


def pictures(window: MainWindow) -> list[PictureView]:
    found = [view for view in window.reader.findChildren(PictureView) if view.isVisible()]
    return sorted(found, key=lambda view: view.original.page)


def drawn(window: MainWindow, count: int, qtbot: QtBot) -> list[PictureView]:
    qtbot.waitUntil(lambda: sum(view.image is not None for view in pictures(window)) >= count)
    return pictures(window)


def page_views(window: MainWindow) -> list[PageView]:
    found = [view for view in window.reader.findChildren(PageView) if view.isVisible()]
    return sorted(found, key=lambda view: view.original.page)


def test_a_scan_shows_its_pages_at_once_and_takes_a_note_on_one(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    data = scanned_pdf(striped(), striped(3), striped(page=(842, 595)))
    place = import_and_open(window, tmp_path / "Old letter.pdf", data, qtbot)
    assert "is a scan without text" in window.message.details
    first = drawn(window, 1, qtbot)[0]
    assert first.accessibleName() == "Page 1 of 3 of the original, as a picture"
    assert first.image is not None
    assert first.image.width() == round(first.width() * first.devicePixelRatioF())
    button = next(b for b in page_views(window)[1].findChildren(QPushButton) if "note" in b.text())
    assert button.accessibleName() == "Add a note on page 2"
    button.click()
    qtbot.waitUntil(lambda: window.notes.cards[-1].saving.anchor.exact == "Page 2")
    card = window.notes.cards[-1]
    with qtbot.waitSignal(card.saving.saved):
        QTest.keyClicks(card.editor, "Who signed this?")
        hasten(card.saving)
    assert card.saving.note is not None
    assert (card.saving.note.anchor.document, card.saving.note.anchor.visit) == (place.key, "unfiled")
    qtbot.waitUntil(lambda: page_views(window)[1].original.noted)


def test_a_key_shows_the_page_that_is_read_and_the_words_again(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    place = import_and_open(window, tmp_path / "letter.pdf", text_pdf(3), qtbot)
    assert pictures(window) == []
    blocks = list(window.reader.page.blocks)
    second = next(nth for nth, block in enumerate(blocks) if isinstance(block, RuleBlock) and block.label == "Page 2")
    (words,) = words_of(blocks[second + 10])
    assert window.reader.show_passage(place.key, words.start)
    before = window.reader.scroll_position()
    QTest.keyClick(window, Qt.Key.Key_G, CONTROL)
    (shown,) = drawn(window, 1, qtbot)
    assert shown.original.page == 2
    assert shown.original.words is None
    QTest.keyClick(window, Qt.Key.Key_G, CONTROL)
    qtbot.waitUntil(lambda: pictures(window) == [])
    assert window.reader.scroll_position() == pytest.approx(before, abs=2)


def test_larger_text_has_the_page_drawn_larger(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    import_and_open(window, tmp_path / "scan.pdf", scan_of(text_pdf(1)), qtbot)
    window.panes.ask(window.notes, shown=False)
    usual = drawn(window, 1, qtbot)[0].width()
    window.looks.resize_text(150)
    try:
        qtbot.waitUntil(lambda: len(pictures(window)) == 1 and pictures(window)[0].width() > usual)
        qtbot.waitUntil(
            lambda: (image := pictures(window)[0].image) is not None and image.width() == pictures(window)[0].width(),
        )
    finally:
        window.looks.resize_text(100)


def test_where_no_original_has_pages_the_key_says_so(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_G, CONTROL)
    assert "no page to show" in window.message.text
