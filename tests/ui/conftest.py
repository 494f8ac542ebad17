import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.ui.application import end, make_window
from briefing_app.ui.desk import Desk
from briefing_app.ui.theme import apply_theme, set_text_scale
from briefing_app.ui.window import MainWindow


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that holds the sample; to be copied, not written to."""
    from briefing_app.importing import import_sample
    from briefing_app.storage import open_library, open_notebook

    folder = tmp_path_factory.mktemp("sample")
    with open_library(folder) as library:
        list(import_sample(library))
    open_notebook(folder).close()
    return folder


@pytest.fixture
def data(sample_folder: Path, tmp_path: Path) -> Path:
    """A data folder of one's own that holds the sample."""
    folder = tmp_path / "data"
    shutil.copytree(sample_folder, folder)
    return folder


@pytest.fixture
def desk(data: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    """A desk with the sample open."""
    apply_theme(qapp, "light")
    # A test before may have left the text large, and large text hides what has no room.
    set_text_scale(100)
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


def open_window(folder: Path, qtbot: QtBot) -> MainWindow:
    """Show the window on a data folder and wait for its first page and its notes."""
    window = make_window(folder)
    window.resize(1280, 720)
    with qtbot.waitSignal(window.notes.notes_shown):
        window.show()
    qtbot.waitUntil(lambda: not window.importer.running)
    return window


def close_window(window: MainWindow) -> None:
    """Close the window as a member does, with every note stored."""
    window.close()
    end(window)
    window.deleteLater()
