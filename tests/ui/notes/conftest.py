from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.desk import Desk
from briefing_app.ui.notes import NotesPanel
from briefing_app.ui.notes.keeper import NotesKeeper
from tests.ui.notes.making import MINUTE, show


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> Iterator[NotesPanel]:
    window = QWidget()
    qtbot.addWidget(window)
    keeper = NotesKeeper(desk, window)
    panel = NotesPanel(desk, keeper, window)
    panel.resize(320, 700)
    window.resize(320, 700)
    window.show()
    show(panel, MINUTE, qtbot)
    yield panel
    keeper.flush()
