import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.window import MainWindow
from tests.windows import rest

VISIT = "shropshire-council-sample-2024-07-30"


def places(window: MainWindow) -> list[Place]:
    document = window.desk.overview.visits[0].documents[0].id
    return [
        Place(PageKind.MINUTE, VISIT),
        Place(PageKind.THEME, VISIT, "education"),
        Place(PageKind.DOCUMENT, VISIT, document),
        Place(PageKind.QUESTIONS),
    ]


def focusable(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def test_everything_one_can_stop_at_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    for place in places(window):
        with qtbot.waitSignal(window.notes.notes_shown):
            window.navigator.go(Place(PageKind.THEME, VISIT, "workforce"))
        with qtbot.waitSignal(window.notes.notes_shown):
            window.navigator.go(place)
        unnamed = [repr(widget) for widget in focusable(window) if not spoken(widget)]
        assert unnamed == [], place


def test_ways_to_the_members_own_pages_are_no_boxes_to_tick(window: MainWindow, qtbot: QtBot) -> None:
    lines = (window.tree.questions, window.tree.glossary)
    for shown in lines:
        with qtbot.waitSignal(window.navigator.arrived):
            shown.click()
        heard = [QAccessible.queryAccessibleInterface(line) for line in lines]
        assert {one.role() for one in heard} == {QAccessible.Role.Button}
        told = [one.text(QAccessible.Text.Description) == "Shown now" for one in heard]
        assert told == [line is shown for line in lines]


def test_menus_and_their_lines_have_names(window: MainWindow) -> None:
    for menu in window.findChildren(QMenu):
        assert menu.accessibleName() or menu.title()
        assert all(action.text() or action.isSeparator() for action in menu.actions())


def test_names_of_buttons_tell_them_apart(window: MainWindow) -> None:
    names = [spoken(button) for button in window.bar.findChildren(QPushButton) if button.isVisible()]
    names += [spoken(button) for button in window.bar.findChildren(QToolButton) if button.isVisible()]
    assert len(names) == len(set(names))
    assert not any(re.fullmatch(r"\W*", name) for name in names)


def test_tab_reaches_everything_and_returns(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.notes.notes_shown):
        window.navigator.go(Place(PageKind.QUESTIONS))
    expected = set(focusable(window))
    window.tree.view.setFocus()
    seen: list[QWidget] = []
    for _ in range(len(expected) * 3):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in seen:
            break
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.tree.view
    missed = [widget for widget in expected - set(seen) if widget.isVisible()]
    assert missed == []


def test_tab_leaves_the_reader_and_the_notes(window: MainWindow) -> None:
    window.tree.view.setFocus()
    for _ in range(400):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is window.tree.view:
            return
    pytest.fail("Tab never came back to the tree")


def test_targets_are_large_enough(window: MainWindow) -> None:
    small = [
        (spoken(widget), widget.width(), widget.height())
        for kind in (QPushButton, QToolButton)
        for widget in window.findChildren(kind)
        if widget.isVisible() and min(widget.width(), widget.height()) < 24
    ]
    assert small == []


def test_what_happens_out_of_focus_is_read_out(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    tell = QAccessible.updateAccessibility

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        tell(event)  # type: ignore[arg-type]  # Qt's own function again

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    window.search.begin()
    QTest.keyClicks(window.bar.search, "education")
    qtbot.waitUntil(lambda: any("finding" in message for message in said))
    editor = window.notes.cards[-1].editor
    editor.setFocus()
    QTest.keyClicks(editor, "Why?")
    qtbot.waitUntil(lambda: "Note saved" in said)
    window.message.say("It broke.", error=True)
    assert "It broke." in said


def test_nothing_is_cut_at_twice_the_size(window: MainWindow, qtbot: QtBot) -> None:
    window.looks.resize_text(200)
    rest(window, qtbot)
    cut = [
        (spoken(button), button.width(), button.sizeHint().width())
        for button in window.findChildren(QPushButton)
        if button.isVisible() and not window.reader.isAncestorOf(button) and button.width() < button.sizeHint().width()
    ]
    window.looks.resize_text(100)
    assert cut == []
