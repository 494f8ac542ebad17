import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PICTURES = Path(__file__).parents[2] / "build" / "journeys"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform owns up to having no window manager; that is no fault of the window's."""
    for item in items:
        if "tests/journeys/" in item.nodeid:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


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
