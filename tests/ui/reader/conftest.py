from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.storage import open_library
from briefing_app.storage.library import list_visits, stored_document, visit_tree
from briefing_app.ui.reader import ReaderView
from briefing_app.ui.theme import apply_theme, set_text_scale
from tests.ui.reader.making import Sample


@pytest.fixture(scope="session")
def sample(sample_folder: Path) -> Sample:
    with open_library(sample_folder) as library:
        visit = max(list_visits(library), key=lambda visit: visit.start or "")
        documents = tuple(stored_document(library, card.id) for card in visit.documents)
        return Sample(visit_tree(library, visit.id), documents)


@pytest.fixture
def reader(qtbot: QtBot, qapp: QApplication) -> Iterator[ReaderView]:
    apply_theme(qapp, "light", 100)
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(720, 600)
    view.show()
    view.setFocus()
    yield view
    set_text_scale(100)
