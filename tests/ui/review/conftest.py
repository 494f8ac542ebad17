from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.storage import LibraryFile, open_library
from briefing_app.storage.library import store_briefing, stored_document, visit_tree
from briefing_app.ui.review.reviewed import Reviewed
from tests.ui.review.making import read_letter


@pytest.fixture
def lib(tmp_path: Path) -> Iterator[LibraryFile]:
    with open_library(tmp_path / "library") as library:
        yield library


@pytest.fixture
def document(lib: LibraryFile) -> str:
    return store_briefing(lib, read_letter(), b"")[1]


@pytest.fixture
def reviewed(lib: LibraryFile, document: str) -> Reviewed:
    stored = stored_document(lib, document)
    return Reviewed(stored, visit_tree(lib, stored.card.visit).visit, ())
