from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.ui.theme import apply_theme
from briefing_app.ui.window import MainWindow
from tests.windows import close_window, open_window, rest

PICTURES = Path(__file__).parents[2] / "build" / "journeys"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform owns up to having no window manager; that is no fault of the window's."""
    for item in items:
        if "tests/journeys/" in item.nodeid:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


@pytest.fixture
def start(data: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[], MainWindow]]:
    """Starts the program on one data folder that holds the sample, as often as called; in the end all is closed."""
    windows: list[MainWindow] = []

    def run() -> MainWindow:
        windows.append(open_window(data, qtbot))
        rest(windows[-1], qtbot)
        return windows[-1]

    yield run
    for window in windows:
        close_window(window)
    apply_theme(qapp, "light", 100)


@pytest.fixture
def window(start: Callable[[], MainWindow]) -> MainWindow:
    """The window on the sample, at its newest visit."""
    return start()


@pytest.fixture(scope="session")
def pictures() -> Path:
    """Where journeys leave what they saw."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    return PICTURES


@pytest.fixture(scope="session")
def shared() -> Path:
    """The real documents beside the project; skips where they are not."""
    folder = Path(__file__).parents[3] / "shared"
    if not (folder / "corpus").is_dir():
        pytest.skip("the real documents are not beside the project")
    return folder
