"""A wrong match undone, earlier versions read, notes looked up in a document that was replaced."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing_app.domain.library import Visit
from briefing_app.domain.notes import Anchor, AnchorState
from briefing_app.domain.progress import run_through
from briefing_app.importing import import_files
from briefing_app.notebook import add_note, list_notes
from briefing_app.ui.filing import Filing
from briefing_app.ui.filing.choices import GUESSED, choices, matching
from briefing_app.ui.filing.removing import Removing
from briefing_app.ui.filing.versions_dialog import VersionsDialog
from briefing_app.ui.filing.visit_dialog import VisitDialog
from briefing_app.ui.notes.card import NoteCard
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.base import LinkButton
from briefing_app.ui.reader.page import NoticeBlock, TextBlock
from briefing_app.ui.window import MainWindow
from tests.scanning import scanned_pdf, striped
from tests.windows import hasten

TEXT = """Ofsted visits Ashby Council

Ofsted inspectors visited Ashby Council on 3 and 4 June 2025 for a focused visit to children's services.

Inspectors found that leaders know their services well and act on what they hear from children.

Social workers see children often, and their records are clear and up to date.

Managers check the quality of the work each month and talk to staff about what they find.
"""


def bring_in(window: MainWindow, path: Path, qtbot: QtBot) -> str:
    with qtbot.waitSignal(window.importer.finished) as told:
        window.importer.import_paths([path])
    document = told.args[0].files[0].document
    assert isinstance(document, str)
    return document


def line_of(window: MainWindow, document: str, qtbot: QtBot) -> QModelIndex:
    """The document's line in the tree, chosen."""
    visit = window.desk.overview.visit_of_document(document)
    assert visit is not None
    place = Place(PageKind.DOCUMENT, visit.id, document)
    window.navigator.go(place)
    qtbot.waitUntil(lambda: window.tree.view.currentIndex() == window.tree.model.index_for(place))
    return window.tree.view.currentIndex()


def menu_of(window: MainWindow, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier) -> QMenu:
    window.tree.view.setFocus()
    QTest.keyClick(window.tree.view, key, held)
    qtbot.waitUntil(lambda: open_menu(window) is not None)
    menu = open_menu(window)
    assert menu is not None
    return menu


def open_menu(window: MainWindow) -> QMenu | None:
    return next((menu for menu in window.tree.view.findChildren(QMenu) if menu.isVisible()), None)


def visit_id(window: MainWindow, document: str) -> str:
    visit = window.desk.overview.visit_of_document(document)
    return visit.id if visit else ""


def test_earlier_versions_are_reached_from_the_documents_own_page(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "release.txt"
    path.write_text(TEXT, encoding="utf-8")
    document = bring_in(window, path, qtbot)
    line_of(window, document, qtbot)
    assert "Earlier versions…" not in [crumb.label for crumb in window.reader.page.crumbs]
    path.write_text(TEXT.replace("each month", "each week"), encoding="utf-8")
    assert bring_in(window, path, qtbot) == document
    line_of(window, document, qtbot)
    qtbot.waitUntil(lambda: window.reader.page.crumbs[-1].label == "Earlier versions…")
    link = next(one for one in window.reader.findChildren(LinkButton) if one.text() == "Earlier versions…")
    assert link.accessibleName() == "Show the 1 earlier version of this document"
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(VersionsDialog)))
    window.findChildren(VersionsDialog)[0].reject()


def notes_of(window: MainWindow, document: str, qtbot: QtBot) -> list[tuple[str, AnchorState]]:
    """Visit and state of every note on a document, as the notebook now has them."""
    with qtbot.waitCallback() as told:
        window.desk.read_notebook(list_notes, told, window)
    return [(note.anchor.visit, note.anchor.state) for note in told.args[0] if note.anchor.document == document]


OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support")
"""The offscreen platform cannot raise a menu or grab the keyboard for it, and says so."""


@OFFSCREEN
@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_a_document_is_moved_by_keyboard_with_its_notes_and_back_again(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    path = tmp_path / "Old letter.pdf"
    path.write_bytes(scanned_pdf(striped()))
    document = bring_in(window, path, qtbot)
    line_of(window, document, qtbot)
    write_on(window, document, "Page 1", qtbot)
    menu = menu_of(window, qtbot, key, held)
    said = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert said == ["Open", "Move to another visit…", "Remove this document"]
    menu.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: bool(window.findChildren(VisitDialog)))
    (dialog,) = window.findChildren(VisitDialog)
    QTest.keyClicks(dialog.typed, "november 2023")
    assert dialog.list.count() == 1
    QTest.keyClick(dialog.typed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: visit_id(window, document) not in {"unfiled", ""})
    moved_to = visit_id(window, document)
    qtbot.waitUntil(lambda: notes_of(window, document, qtbot) == [(moved_to, AnchorState.FOUND)])
    qtbot.waitUntil(lambda: window.reader.page.place == Place(PageKind.DOCUMENT, moved_to, document))
    assert "Old letter" in window.message.text
    assert "2023" in window.message.text
    window.message.offer_button.click()
    qtbot.waitUntil(lambda: visit_id(window, document) == "unfiled")
    qtbot.waitUntil(lambda: notes_of(window, document, qtbot) == [("unfiled", AnchorState.FOUND)])


def test_a_line_of_a_page_alone_has_no_menu(window: MainWindow, qtbot: QtBot) -> None:
    window.tree.view.setFocus()
    place = window.reader.page.place
    assert place is not None
    qtbot.waitUntil(lambda: window.tree.view.currentIndex().isValid())
    branch = window.tree.model.branch(window.tree.view.currentIndex())
    assert branch is not None
    window.tree.view.setCurrentIndex(window.tree.model.index_of(f"{branch.visit}/minute"))
    QTest.keyClick(window.tree.view, Qt.Key.Key_Menu)
    assert open_menu(window) is None


def write_on(window: MainWindow, document: str, words: str, qtbot: QtBot) -> NoteCard:
    """Write a note on some words of the document that is shown."""
    from briefing_app.storage.library import stored_document

    with qtbot.waitCallback() as told:
        window.desk.read_library(lambda library: stored_document(library, document).source.text, told, window)
    start = told.args[0].index(words)
    window.notes.begin_note(document, start, start + len(words))
    qtbot.waitUntil(lambda: window.notes.cards[-1].saving.anchor.exact == words)
    card = window.notes.cards[-1]
    with qtbot.waitSignal(card.saving.saved):
        QTest.keyClicks(card.editor, "Ask.")
        hasten(card.saving)
    return card


@OFFSCREEN
def test_a_replaced_document_keeps_its_earlier_words_and_says_which_notes_to_check(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "release.txt"
    path.write_text(TEXT)
    document = bring_in(window, path, qtbot)
    line_of(window, document, qtbot)
    write_on(window, document, "their records are clear", qtbot)
    write_on(window, document, "leaders know their services well", qtbot)
    path.write_text(TEXT.replace("their records are clear and up to date", "most of what they write is up to date"))
    assert bring_in(window, path, qtbot) == document
    visit = visit_id(window, document)
    qtbot.waitUntil(
        lambda: sorted(notes_of(window, document, qtbot)) == [(visit, AnchorState.FOUND), (visit, AnchorState.LOST)]
    )
    line_of(window, document, qtbot)
    menu = menu_of(window, qtbot, Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier)
    menu.actions()[2].trigger()
    menu.close()
    qtbot.waitUntil(lambda: bool(window.findChildren(VersionsDialog)))
    (dialog,) = window.findChildren(VersionsDialog)
    qtbot.waitUntil(lambda: "records are clear" in str(dialog.reader.page.blocks))
    notice, *lines = dialog.reader.page.blocks
    assert isinstance(notice, NoticeBlock)
    assert notice.text.endswith("1 line is no longer there, or not in these words: it is struck through.")
    marked = [line.words.text for line in lines if isinstance(line, TextBlock) and line.words.marks]
    assert [text.startswith("Social workers see children") for text in marked] == [True]
    assert dialog.list.count() == 2
    assert dialog.list.item(0).text().startswith("Version 2, the newest")
    dialog.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: "most of what they write" in str(dialog.reader.page.blocks))
    dialog.reject()


def visit(name: str, council: str, start: str, documents: int = 0) -> Visit:
    return Visit(name, council, "Ofsted", "focused visit", start, start, documents=(None,) * documents)  # type: ignore[arg-type]  # only counted


def test_the_visit_that_the_words_point_to_comes_first_then_those_of_the_council() -> None:
    here = visit("a-1", "Ashby Council", "2024-01-10", documents=2)
    visits = [visit("c-1", "Corby Council", "2023-02-01"), visit("a-2", "Ashby Council", "2022-03-01"), here]
    listed = choices([*visits, visit("b-1", "Barnet Council", "2025-05-01")], here, "b-1")
    assert [choice.visit for choice in listed] == ["b-1", "a-2", "c-1", None]
    assert listed[0].label.endswith(GUESSED)
    assert [choice.visit for choice in matching(listed, "2022 ashby")] == ["a-2"]
    assert matching(listed, "dover") == ()
    alone = visit("a-1", "Ashby Council", "2024-01-10", documents=1)
    assert [choice.visit for choice in choices([*visits], alone, None)] == ["a-2", "c-1"]


@OFFSCREEN
def test_a_document_is_removed_and_put_back(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "ashby.txt"
    path.write_text(TEXT, encoding="utf-8")
    document = bring_in(window, path, qtbot)
    line_of(window, document, qtbot)
    visit = visit_id(window, document)
    choose(window, qtbot, "Remove this document")
    qtbot.waitUntil(lambda: window.message.text.startswith("“Ofsted visits Ashby Council” was removed from Briefing."))
    assert not visit_id(window, document)
    qtbot.waitUntil(lambda: window.reader.page.title.startswith("Focused visit: work for children in care"))
    window.message.offer_button.click()
    qtbot.waitUntil(lambda: window.message.text == "What was removed is back.")
    assert visit_id(window, document) == visit
    qtbot.waitUntil(lambda: window.reader.page.place == Place(PageKind.DOCUMENT, visit, document))


@OFFSCREEN
def test_a_removal_is_not_said_to_be_undone_where_nothing_came_back(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "ashby.txt"
    path.write_text(TEXT, encoding="utf-8")
    document = bring_in(window, path, qtbot)
    line_of(window, document, qtbot)
    choose(window, qtbot, "Remove this document")
    qtbot.waitUntil(lambda: not visit_id(window, document))
    with qtbot.waitSignal(window.desk.changed):
        window.desk.write_library(
            lambda library: (None, run_through(import_files(library, [path])).changes), lambda _: None, window
        )
    window.message.offer_button.click()
    qtbot.waitUntil(lambda: window.message.text == "1 document imported again meanwhile stays as it is.")
    assert visit_id(window, document)


def test_the_way_back_to_what_was_removed_says_so_in_plain_words(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "ashby.txt"
    path.write_text(TEXT, encoding="utf-8")
    document = bring_in(window, path, qtbot)
    line_of(window, document, qtbot)
    qtbot.waitUntil(lambda: window.reader.page.place == Place(PageKind.DOCUMENT, visit_id(window, document), document))
    removing = window.findChild(Removing)
    assert removing is not None
    removing.remove([document])
    qtbot.waitUntil(lambda: window.reader.page.title.startswith("Focused visit: work for children in care"))
    window.navigator.back()
    qtbot.waitUntil(lambda: window.message.text.startswith("What stood there is not in the library any more"))
    assert document not in window.message.text


@OFFSCREEN
def test_the_sample_can_be_removed_whole(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "ashby.txt"
    path.write_text(TEXT, encoding="utf-8")
    bring_in(window, path, qtbot)
    sample = next(visit.council for visit in window.desk.overview.visits if "sample" in visit.council)
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.go(Place(PageKind.COUNCIL, key=sample))
    index = window.tree.model.index_of(f"council/{sample}")
    qtbot.waitUntil(lambda: window.tree.view.currentIndex() == index)
    choose(window, qtbot, "Remove 4 documents of this council")
    qtbot.waitUntil(lambda: window.message.text.startswith("4 documents of 3 visits were removed from Briefing."))
    assert {visit.council for visit in window.desk.overview.visits} == {"Ashby Council"}
    qtbot.waitUntil(lambda: "Ashby Council" in [crumb.label for crumb in window.reader.page.crumbs])
    # Longer than the tree waits before it follows somebody's walk.
    qtbot.wait(400)
    assert "Ashby Council" in [crumb.label for crumb in window.reader.page.crumbs]


@OFFSCREEN
def test_where_nothing_is_left_the_window_says_so_and_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    newest = max(window.desk.overview.visits, key=lambda visit: visit.start or "")
    line_of(window, newest.documents[0].id, qtbot)
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.go(Place(PageKind.MINUTE, newest.id))
    window.tree.view.setCurrentIndex(window.tree.model.index_of(f"visit/{newest.id}"))
    choose(window, qtbot, "Remove this visit (2 documents)")
    qtbot.waitUntil(lambda: "(2 documents) was removed from Briefing." in window.message.text)
    (visit, _) = window.desk.overview.visits
    qtbot.waitUntil(lambda: window.reader.page.place == Place(PageKind.MINUTE, visit.id))
    removing = window.findChild(Removing)
    assert removing is not None
    removing.remove([card.id for visit in window.desk.overview.visits for card in visit.documents])
    qtbot.waitUntil(lambda: window.desk.overview.visits == ())
    qtbot.waitUntil(lambda: window.reader.page.place == Place(PageKind.QUESTIONS))
    qtbot.wait(100)
    assert "removed from Briefing" in window.message.text
    assert window.tree.empty.isVisible()
    assert "Press Import… above" in window.tree.empty.text()
    window.message.offer_button.click()
    qtbot.waitUntil(window.tree.empty.isHidden)


def choose(window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Choose from the menu of the line in question, by keyboard."""
    menu = menu_of(window, qtbot, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    action = next(action for action in menu.actions() if action.text() == words)
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_notes_on_a_visit_and_its_themes_go_with_its_last_document_and_come_back(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "ashby.txt"
    path.write_text(TEXT, encoding="utf-8")
    document = bring_in(window, path, qtbot)
    own = visit_id(window, document)
    other = next(visit.id for visit in window.desk.overview.visits if visit.id != own)
    for on in (own, f"{own}/education"):
        anchor = Anchor(on=on, visit=own, title="Ashby")
        with qtbot.waitCallback() as told:
            window.desk.write_notebook(partial(add_note, anchor=anchor, text="Who?"), told, window)

    def filed() -> list[str]:
        with qtbot.waitCallback() as told:
            window.desk.read_notebook(list_notes, told, window)
        return [note.anchor.visit for note in told.args[0] if note.anchor.on.startswith(own)]

    line_of(window, document, qtbot)
    filing = window.findChildren(Filing)[0]
    for _ in range(2):
        filing.move(document, other)
        qtbot.waitUntil(lambda: filed() == [other, other])
        window.navigator.go(Place(PageKind.MINUTE, other))
        qtbot.waitUntil(
            lambda: [card.editor.toPlainText() for card in window.notes.cards if card.note_id] == ["Who?", "Who?"]
        )
        filing.move(document, None)
        qtbot.waitUntil(lambda: filed() == [own, own])
