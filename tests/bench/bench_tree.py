"""How long the window is busy while somebody types into the tree's filter, over more than five thousand findings."""

import gc
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.a_dozen import fill
from tests.windows import close_window, open_window, rest

pytestmark = [
    pytest.mark.bench,
    pytest.mark.timeout(300),
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),
]

LONGEST_STALL = 100
"""Milliseconds: what is longer is felt."""
ASK = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
WORDS = "social drift"


def test_typing_never_keeps_the_window_busy(data: Path, qtbot: QtBot, note: Any) -> None:
    fill(data, sentences=200)
    window = open_window(data, qtbot)
    rest(window, qtbot)
    assert window.desk.overview.counts.findings > 5000
    beats: list[float] = []
    beat = QTimer(interval=1)
    beat.timeout.connect(lambda: beats.append(time.perf_counter()))
    QTest.keyClick(window, Qt.Key.Key_K, ASK)
    # As the program itself does once it has opened.
    gc.freeze()
    beat.start()
    for letter in WORDS:
        QTest.keyClicks(window.tree.filter.words, letter)
        rest(window, qtbot)
    QTest.keyClick(window.tree.filter.words, Qt.Key.Key_Escape)
    rest(window, qtbot)
    beat.stop()
    gc.unfreeze()
    close_window(window)
    longest = max(later - sooner for sooner, later in pairwise(beats))
    note("longest stall while typing in the tree", longest * 1000, "ms", len(WORDS), most=LONGEST_STALL)
