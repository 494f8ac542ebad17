"""The original as it was printed: a scan read and noted on page by page, a letter's page beside its words."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.settings import Appearance
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.original import PictureView
from briefing_app.ui.reader.page import words_of
from briefing_app.ui.window import MainWindow
from tests.scanning import scan_of
from tests.windows import rest

NOTE = "Ask who signed this, and when."


def open_file(window: MainWindow, path: Path, qtbot: QtBot) -> Place:
    with qtbot.waitSignal(window.importer.finished) as told:
        window.importer.import_paths([path])
    document = told.args[0].files[0].document
    visit = window.desk.overview.visit_of_document(document)
    assert visit is not None
    place = Place(PageKind.DOCUMENT, visit.id, document)
    with qtbot.waitSignal(window.notes.notes_shown):
        window.navigator.go(place)
    qtbot.waitUntil(lambda: window.reader.page.place == place)
    return place


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until every page on screen is drawn for the room it has."""
    rest(window, qtbot)
    qtbot.waitUntil(lambda: sharp(window))
    rest(window, qtbot)


def sharp(window: MainWindow) -> bool:
    views = [view for view in window.reader.findChildren(PictureView) if view.isVisible()]
    return bool(views) and not any(view.lacks() for view in views)


def looks(window: MainWindow, folder: Path, name: str, qtbot: QtBot) -> None:
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        window.looks.wear(appearance)
        settle(window, qtbot)
        assert window.grab().save(str(folder / f"{name}-{appearance}.png"))
    window.looks.wear(Appearance.LIGHT)


def test_a_scan_is_read_and_noted_on_by_page(
    window: MainWindow, shared: Path, tmp_path: Path, pictures: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "Letter of 2024, copied.pdf"
    path.write_bytes(scan_of((shared / "corpus" / "letters" / "shropshire-2024-08-30.pdf").read_bytes()))
    place = open_file(window, path, qtbot)
    looks(window, pictures, "scan-1-imported", qtbot)
    window.message.hide()
    (words,) = words_of(window.reader.page.blocks[1])
    window.notes.begin_note(place.key, words.start, words.end)
    qtbot.waitUntil(lambda: window.notes.cards[-1].saving.anchor.exact == "Page 1")
    card = window.notes.cards[-1]
    with qtbot.waitSignal(card.saving.saved):
        QTest.keyClicks(card.editor, NOTE)
    looks(window, pictures, "scan-2-noted", qtbot)
    window.looks.resize_text(200)
    looks(window, pictures, "scan-3-large", qtbot)


def test_a_page_of_the_letter_beside_its_words(window: MainWindow, shared: Path, pictures: Path, qtbot: QtBot) -> None:
    open_file(window, shared / "corpus" / "letters" / "shropshire-2024-08-30.pdf", qtbot)
    window.message.hide()
    rest(window, qtbot)
    assert window.grab().save(str(pictures / "page-image-1-words.png"))
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    looks(window, pictures, "page-image-2-shown", qtbot)
    window.looks.resize_text(200)
    looks(window, pictures, "page-image-3-large", qtbot)
