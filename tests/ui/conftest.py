from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.ui.desk import Desk
from briefing_app.ui.theme import apply_theme
from briefing_app.ui.window import MainWindow
from tests.windows import close_window, open_window


@pytest.fixture
def desk(data: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    """A desk with the sample open."""
    # A test before may have left the text large, and large text hides what has no room.
    apply_theme(qapp, "light", 100)
    desk = Desk(data)
    with qtbot.waitSignal(desk.opened):
        desk.open()
    yield desk
    desk.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform owns up to having no window manager; that is no fault of the window's."""
    for item in items:
        if "tests/ui/" in item.nodeid:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


@pytest.fixture
def window(data: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The real window on the sample, open at its first page."""
    window = open_window(data, qtbot)
    yield window
    close_window(window)
