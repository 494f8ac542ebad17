"""What is on show follows what changes beside it: another visit, another document, another program."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.domain.briefing import Finding
from briefing_app.domain.corrections import change_theme
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.themes import Theme
from briefing_app.notebook import add_note
from briefing_app.storage import LibraryFile, NotebookFile
from briefing_app.storage.corrections import correct
from briefing_app.storage.library import stored_document, visit_tree
from briefing_app.ui.filing.removing import Removing
from briefing_app.ui.notes.shown import passage_anchor
from briefing_app.ui.pages import page_at
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.window import MainWindow
from tests.ui.test_filing import TEXT
from tests.windows import rest

EARLIER, VISIT = "shropshire-council-sample-2023-11-23", "shropshire-council-sample-2024-07-30"


def go(window: MainWindow, place: Place, qtbot: QtBot) -> None:
    window.navigator.go(place)
    rest(window, qtbot)


def is_as_made_anew(window: MainWindow, qtbot: QtBot) -> bool:
    """Whether the page on show says what it would say if one came to it now."""
    shown = window.reader.page
    assert shown.place is not None
    place = shown.place
    with qtbot.waitCallback() as told:
        window.desk.read_both(lambda library, notebook: page_at(library, notebook, place), told, window)
    return bool(told.args[0] == shown)


@pytest.mark.parametrize("page", [PageKind.MINUTE, PageKind.SINCE])
def test_what_an_earlier_visit_asked_for_goes_with_it_and_comes_back(
    window: MainWindow, qtbot: QtBot, page: PageKind
) -> None:
    go(window, Place(page, VISIT), qtbot)
    before = window.reader.page
    assert is_as_made_anew(window, qtbot)
    removing = window.findChild(Removing)
    earlier = window.desk.overview.visit(EARLIER)
    assert removing is not None
    assert earlier is not None
    removing.remove([card.id for card in earlier.documents])
    rest(window, qtbot)
    assert window.reader.page != before
    assert is_as_made_anew(window, qtbot)
    window.message.offer_button.click()
    rest(window, qtbot)
    assert window.reader.page == before


def test_notes_follow_the_theme_that_their_finding_was_put_under(window: MainWindow, qtbot: QtBot) -> None:
    def noted(library: LibraryFile, notebook: NotebookFile) -> Finding:
        tree = visit_tree(library, VISIT)
        found = tree.themes[0].findings[0]
        add_note(notebook, passage_anchor(library, tree.visit, found.document, found.start, found.end), "Whose?")
        return found

    def put_under(library: LibraryFile, found: Finding, theme: Theme) -> tuple[str, ChangeSet]:
        return correct(library, change_theme(stored_document(library, found.document).source, found, theme))

    def written() -> list[str]:
        rest(window, qtbot)
        return [card.editor.toPlainText() for card in window.notes.cards if card.note_id]

    with qtbot.waitCallback() as told:
        window.desk.read_both(noted, told, window)
    found: Finding = told.args[0]
    other = next(theme for theme in Theme if theme is not found.theme)
    for theme, before, after in ((found.theme, ["Whose?"], []), (found.theme, [], ["Whose?"])):
        go(window, Place(PageKind.THEME, VISIT, theme.value), qtbot)
        assert written() == before
        to = other if before else found.theme
        window.desk.write_library(partial(put_under, found=found, theme=to), lambda _: None, window)
        assert written() == after


def test_what_nothing_was_found_for_is_found_once_it_is_imported(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """Whoever imports a document may search for it before it is read."""
    path = tmp_path / "ashby.txt"
    path.write_text(TEXT, encoding="utf-8")
    window.search.begin()
    QTest.keyClicks(window.bar.search, "ashby")
    rest(window, qtbot)
    assert window.search.popup.isVisible()
    assert window.search.popup.chosen() is None
    window.importer.import_paths([path])
    qtbot.waitUntil(lambda: window.search.popup.chosen() is not None)
    assert window.search.popup.isVisible()
