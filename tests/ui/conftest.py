import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pytestqt.qtbot import QtBot

from briefing_app.ui.desk import Desk


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
def desk(data: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A desk with the sample open."""
    desk = Desk(data)
    with qtbot.waitSignal(desk.opened):
        desk.open()
    yield desk
    desk.close()
