from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.ui import closing
from briefing_app.ui.notes.keeper import NotesKeeper
from briefing_app.ui.theme import apply_theme
from briefing_app.ui.window import MainWindow


@pytest.fixture(params=[100, 200])
def percent(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    apply_theme(qapp, "light", request.param)
    yield request.param
    apply_theme(qapp, "light", 100)


def test_the_question_before_words_are_lost_shows_its_answers_whole(
    percent: int, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes: list[QMessageBox] = []

    def look(box: QMessageBox) -> None:
        apply_theme(QApplication.instance(), "light", percent)  # type: ignore[arg-type]  # an application it is
        box.show()
        QApplication.processEvents()
        boxes.append(box)
        for button in box.findChildren(QPushButton):
            words = button.fontMetrics().horizontalAdvance(button.text())
            assert button.width() >= words + 16, button.text()
        text = next(label for label in box.findChildren(QLabel) if label.text() == box.text())
        left = min(button.mapTo(box, QPoint()).x() for button in box.findChildren(QPushButton))
        assert text.mapTo(box, QPoint()).x() == left
        box.reject()

    monkeypatch.setattr(QMessageBox, "exec", look)
    closing._ask(window, NotesKeeper(window.desk, window))
    (box,) = boxes
    assert box.defaultButton().text() == "Keep Briefing open"
