"""A box as tall as what is typed in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.growing import GrowingText
from briefing_app.ui.theme import apply_theme, set_text_scale


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_no_line_is_cut_however_many_are_typed(qapp: QApplication, qtbot: QtBot, percent: int) -> None:
    apply_theme(qapp, "light")
    set_text_scale(percent)
    window = QWidget()
    qtbot.addWidget(window)
    box = GrowingText(1, window)
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addStretch(1)
    window.resize(320, 1200)
    window.show()
    box.setFocus()
    for number in range(20):
        QTest.keyClicks(box, f"Line {number}")
        QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "words that wrap where the box is too narrow for all of them, as they are in a note")

    def is_whole() -> bool:
        top = box.blockBoundingGeometry(box.document().firstBlock()).translated(box.contentOffset()).top()
        end = box.blockBoundingGeometry(box.document().lastBlock()).translated(box.contentOffset()).bottom()
        return top >= 0 and end <= box.viewport().height()

    qtbot.waitUntil(is_whole, timeout=5_000)
    assert box.height() < window.height()
    set_text_scale(100)
    qtbot.waitUntil(is_whole, timeout=5_000)


def test_a_very_long_note_is_laid_out_at_once_and_not_anew_for_each_paragraph(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light", 100)
    window = QWidget()
    qtbot.addWidget(window)
    box = GrowingText(1, window)
    QVBoxLayout(window).addWidget(box)
    window.resize(320, 600)
    told: list[None] = []
    box.document().documentLayout().documentSizeChanged.connect(lambda: told.append(None))
    # Each time, Qt goes through all that is in view: of 20,000 paragraphs, for ten seconds.
    box.setPlainText("words that wrap where the box is too narrow for all of them\n" * 500)
    window.show()
    qtbot.waitUntil(lambda: box.height() > 500 * box.fontMetrics().lineSpacing())
    window.resize(500, 600)
    QApplication.processEvents()
    box.insertPlainText("more ")
    QApplication.processEvents()
    assert len(told) < 50
    assert (box.verticalScrollBar().value(), box.verticalScrollBar().maximum()) == (0, 0)
