from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.storage import LibraryFile, open_library


@pytest.fixture
def lib(tmp_path: Path) -> Iterator[LibraryFile]:
    with open_library(tmp_path / "data") as library:
        yield library
