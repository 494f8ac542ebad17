from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.storage import NotebookFile, open_notebook


@pytest.fixture
def nb(tmp_path: Path) -> Iterator[NotebookFile]:
    with open_notebook(tmp_path) as notebook:
        yield notebook
