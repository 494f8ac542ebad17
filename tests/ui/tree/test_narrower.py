from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.domain.library import ChangeSet
from briefing_app.domain.notes import Anchor
from briefing_app.notebook import add_note
from briefing_app.storage import NotebookFile, open_library
from briefing_app.storage.library import store_briefing
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.tree.branch import Branch
from briefing_app.ui.tree.wish import Sort
from briefing_app.ui.window import MainWindow
from tests.a_dozen import fill
from tests.storage.making import briefing
from tests.windows import close_window, open_window, rest

VISIT = "shropshire-council-sample-2024-07-30"
MINUTE = Place(PageKind.MINUTE, VISIT)
ASK = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dozen(data: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on the sample and a dozen councils."""
    fill(data)
    window = open_window(data, qtbot)
    rest(window, qtbot)
    yield window
    close_window(window)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is read out."""
    told: list[str] = []
    tell = QAccessible.updateAccessibility

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())
        tell(event)  # type: ignore[arg-type]  # Qt's own function again

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return told


def look_for(window: MainWindow, text: str, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, ASK)
    QTest.keyClicks(window.tree.filter.words, text)
    rest(window, qtbot)


def shown(window: MainWindow) -> list[str]:
    """Every line that can be seen or scrolled to, from the top."""
    index, lines = window.tree.model.index(0, 0), []
    while index.isValid():
        lines.append(index.data())
        index = window.tree.view.indexBelow(index)
    return lines


def chosen(window: MainWindow) -> list[str]:
    return [index.data() for index in window.tree.view.selectionModel().selectedIndexes()]


def here(window: MainWindow) -> Place | None:
    step = window.navigator.trail.here
    return step.place if step else None


def test_a_small_library_has_no_row_until_it_is_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    row = window.tree.filter
    assert not row.isVisible()
    look_for(window, "attendance", qtbot)
    assert row.isVisible()
    QTest.keyClick(row.words, Qt.Key.Key_Escape)
    assert not row.isVisible()
    assert window.tree.view.hasFocus()


def test_a_large_library_has_the_row_at_once(dozen: MainWindow) -> None:
    assert dozen.tree.filter.isVisible()
    assert not dozen.tree.filter.said.isVisible()
    assert not dozen.tree.filter.whole.isVisible()


def test_escape_gives_the_tree_back_as_it_was(dozen: MainWindow, qtbot: QtBot) -> None:
    view, model = dozen.tree.view, dozen.tree.model
    view.collapse(model.index_of(f"{VISIT}/speakers"))
    before, line = shown(dozen), chosen(dozen)
    look_for(dozen, "kent 2022", qtbot)
    assert [label for label in shown(dozen) if "Council" in label or "·" in label] == [
        "Kent County Council",
        "Inspection · Feb 2022",
    ]
    assert chosen(dozen) == []
    assert here(dozen) == MINUTE, "narrowing leads nowhere by itself"
    assert dozen.tree.filter.said.text().endswith(f" of {dozen.desk.overview.counts.findings:,} findings, 2 quotes")
    QTest.keyClick(dozen.tree.filter.words, Qt.Key.Key_Escape)
    rest(dozen, qtbot)
    assert shown(dozen) == before
    assert chosen(dozen) == line
    assert view.hasFocus()
    assert dozen.tree.filter.words.text() == ""
    assert here(dozen) == MINUTE


def test_down_leads_to_the_first_that_was_found_and_up_back_to_the_words(dozen: MainWindow, qtbot: QtBot) -> None:
    look_for(dozen, "attendance shropshire", qtbot)
    QTest.keyClick(dozen.tree.filter.words, Qt.Key.Key_Down)
    assert dozen.tree.view.hasFocus()
    branch = dozen.tree.model.branch(dozen.tree.view.currentIndex())
    assert branch is not None
    assert branch.place is not None
    assert branch.place.page is PageKind.THEME
    qtbot.waitUntil(lambda: here(dozen) == branch.place)
    while QApplication.focusWidget() is dozen.tree.view:
        QTest.keyClick(dozen.tree.view, Qt.Key.Key_Up)
    assert dozen.tree.filter.words.hasFocus()


def test_escape_in_the_narrowed_tree_makes_it_whole(dozen: MainWindow, qtbot: QtBot) -> None:
    before = shown(dozen)
    look_for(dozen, "drift", qtbot)
    QTest.keyClick(dozen.tree.filter.words, Qt.Key.Key_Down)
    rest(dozen, qtbot)
    walked_to = here(dozen)
    QTest.keyClick(dozen.tree.view, Qt.Key.Key_Escape)
    rest(dozen, qtbot)
    assert set(before) <= set(shown(dozen))
    assert here(dozen) == walked_to
    assert walked_to is not None
    assert dozen.tree.view.currentIndex() == dozen.tree.model.index_for(walked_to)
    QTest.keyClick(dozen.tree.view, Qt.Key.Key_Escape)
    assert dozen.tree.view.hasFocus(), "and does nothing more"


def test_nothing_found_says_so_and_offers_the_whole_tree(dozen: MainWindow, qtbot: QtBot) -> None:
    before = shown(dozen)
    look_for(dozen, "zzz", qtbot)
    assert shown(dozen) == []
    assert dozen.tree.filter.said.text() == "Nothing found for “zzz”."
    QTest.mouseClick(dozen.tree.filter.whole, Qt.MouseButton.LeftButton)
    rest(dozen, qtbot)
    assert shown(dozen) == before


def test_kinds_are_chosen_from_the_menu(dozen: MainWindow, qtbot: QtBot) -> None:
    row = dozen.tree.filter
    assert row.kinds.accessibleName() == "Kinds to show: all"
    row.sorts[Sort.IMPROVEMENTS].trigger()
    row.sorts[Sort.NOTED].trigger()
    rest(dozen, qtbot)
    assert row.kinds.text() == "Kinds: 2"
    assert row.kinds.accessibleName() == "Kinds to show: Areas for improvement · with my notes"
    assert row.said.text() == "Only areas for improvement · with my notes:\nNothing found."
    row.kinds.setFocus()
    QTest.keyClick(row.kinds, Qt.Key.Key_Escape)
    assert row.kinds.text() == "Kinds"
    assert not row.wish


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_several_kinds_are_chosen_in_one_go(dozen: MainWindow, qtbot: QtBot) -> None:
    row = dozen.tree.filter
    menu = row.kinds.menu()
    menu.popup(row.kinds.mapToGlobal(row.kinds.rect().bottomLeft()))
    qtbot.waitUntil(menu.isVisible)
    for sort in (Sort.STRENGTHS, Sort.NEEDING):
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(row.sorts[sort]).center())
    menu.setActiveAction(row.sorts[Sort.STRENGTHS])
    QTest.keyClick(menu, Qt.Key.Key_Space)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    rest(dozen, qtbot)
    assert row.wish.sorts == {Sort.IMPROVEMENTS, Sort.NEEDING}
    assert row.said.text().startswith("Only areas for improvement · needs you:\n")


def test_words_that_look_like_markup_are_words(dozen: MainWindow, qtbot: QtBot) -> None:
    look_for(dozen, "<h1>zzz</h1>", qtbot)
    said = dozen.tree.filter.said
    assert said.text() == "Nothing found for “<h1>zzz</h1>”."
    assert said.textFormat() is Qt.TextFormat.PlainText


def test_long_words_stop_before_the_button_that_takes_them_away(dozen: MainWindow, qtbot: QtBot) -> None:
    look_for(dozen, "word " * 60, qtbot)
    words = dozen.tree.filter.words
    assert len(words.text()) == 200
    assert words.cursorRect().right() <= words.clear_button.x() + 2


def test_what_a_release_leaves_out_is_told_of_visits_never_opened(data: Path, qtbot: QtBot) -> None:
    with open_library(data) as library:
        newest = briefing("Plans are clear.", council="Kent County Council", start="2026-01-05")
        store_briefing(library, newest, b"letter")
    window = open_window(data, qtbot)
    rest(window, qtbot)
    assert here(window) != MINUTE
    look_for(window, "not in the release", qtbot)
    assert shown(window) == ["Shropshire Council (sample)", "Focused visit · Jul 2024", "Not in the release"]
    close_window(window)


def test_tab_leads_from_the_words_through_the_row_into_the_tree(dozen: MainWindow, qtbot: QtBot) -> None:
    look_for(dozen, "kent", qtbot)
    row = dozen.tree.filter
    for part in (row.words, row.kinds, row.whole, dozen.tree.view):
        assert QApplication.focusWidget() is part
        QTest.keyClick(part, Qt.Key.Key_Tab)


def test_words_taken_away_make_it_whole_and_leave_the_cursor(dozen: MainWindow, qtbot: QtBot) -> None:
    before = shown(dozen)
    look_for(dozen, "kent", qtbot)
    assert shown(dozen) != before
    QTest.mouseClick(dozen.tree.filter.words.clear_button, Qt.MouseButton.LeftButton)
    rest(dozen, qtbot)
    assert shown(dozen) == before
    assert dozen.tree.filter.words.hasFocus()
    assert not dozen.tree.filter.words.clear_button.isVisible()


def test_what_is_opened_from_elsewhere_is_shown_and_said(dozen: MainWindow, said: list[str], qtbot: QtBot) -> None:
    look_for(dozen, "kent", qtbot)
    dozen.search.begin()
    QTest.keyClicks(dozen.bar.search, "education council:shropshire")
    qtbot.waitUntil(lambda: dozen.search.popup.isVisible() and dozen.search.popup.chosen() is not None)
    rest(dozen, qtbot)
    hit = dozen.search.popup.chosen()
    assert hit is not None
    QTest.keyClick(dozen.bar.search, Qt.Key.Key_Return)
    rest(dozen, qtbot)
    place = here(dozen)
    assert place is not None
    assert place.key == hit.document
    assert dozen.tree.view.currentIndex() == dozen.tree.model.index_for(place)
    assert dozen.tree.filter.said.text().endswith(", and what you opened")
    assert "What you opened was hidden by what the tree is narrowed to; it is shown all the same." in said
    assert "Kent County Council" in shown(dozen), "the tree stays narrowed"
    dozen.tree.filter.words.setText("kent 2022")
    rest(dozen, qtbot)
    assert not dozen.tree.filter.said.text().endswith("opened"), "other words ask anew"


def test_a_theme_without_any_such_finding_is_shown_when_it_is_opened(dozen: MainWindow, qtbot: QtBot) -> None:
    look_for(dozen, "attendance shropshire", qtbot)
    place = Place(PageKind.THEME, VISIT, "placements")
    assert not dozen.tree.model.index_for(place).isValid()
    with qtbot.waitSignal(dozen.navigator.arrived):
        dozen.navigator.go(place)
    qtbot.waitUntil(lambda: dozen.tree.view.currentIndex().data() == "Homes and placements")
    branch = dozen.tree.model.branch(dozen.tree.view.currentIndex())
    assert branch is not None
    assert branch.counted.startswith("0 of ")


def test_a_screen_reader_hears_how_many_are_left_once_typing_rests(
    dozen: MainWindow, said: list[str], qtbot: QtBot
) -> None:
    look_for(dozen, "attendance", qtbot)
    told = [line for line in said if "findings in" in line]
    assert len(told) == 1
    assert told[0].endswith("to 1 council")


def test_a_note_written_meanwhile_is_found(dozen: MainWindow, qtbot: QtBot) -> None:
    dozen.tree.filter.sorts[Sort.NOTED].trigger()
    rest(dozen, qtbot)
    assert shown(dozen) == []

    def write(notebook: NotebookFile) -> tuple[None, ChangeSet]:
        return None, add_note(notebook, Anchor(on=VISIT, visit=VISIT, title="Visit"), "Why?")[1]

    dozen.desk.write_notebook(write, lambda _: None, dozen)
    rest(dozen, qtbot)
    assert shown(dozen) == ["Shropshire Council (sample)", "Focused visit · Jul 2024"]


def test_of_very_many_lines_only_the_visits_are_laid_out(dozen: MainWindow, qtbot: QtBot) -> None:
    look_for(dozen, "s", qtbot)
    model = dozen.tree.model
    assert len(shown(dozen)) < 100
    visit = model.index_of("visit/kent-2024-07-04")
    assert visit.isValid()
    dozen.tree.view.expand(visit)
    QApplication.processEvents()
    assert model.rowCount(visit) > 0
    assert any(" of " in branch.counted for branch in branches_under(dozen, visit))


def branches_under(window: MainWindow, index: QModelIndex) -> list[Branch]:
    model = window.tree.model
    found: list[Branch] = []
    for row in range(model.rowCount(index)):
        below = model.index(row, 0, index)
        branch = model.branch(below)
        found += [*([branch] if branch else []), *branches_under(window, below)]
    return found
