from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.domain.notes import Anchor
from briefing_app.notebook import add_note
from briefing_app.storage import LibraryFile, open_library, open_notebook
from briefing_app.storage.library import store_briefing
from tests.storage.making import briefing, words


@pytest.fixture
def lib(tmp_path: Path) -> Iterator[LibraryFile]:
    with open_library(tmp_path / "data") as library:
        yield library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with one document and the note "first" in it."""
    data = tmp_path / "data 100%"
    with open_library(data) as lib:
        store_briefing(lib, briefing(words(1, 8)), b"original")
    with open_notebook(data) as nb:
        add_note(nb, Anchor(on="f-1", visit="v"), "first")
    return data
