"""How long until the window paints, against a bare Qt window in the same interpreter, and the longest it is busy."""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

import pytest

pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]

BARE = """
import time; begun = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
app = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, app.quit)
window = Window(); window.show(); app.exec()
print(time.perf_counter() - begun)
"""
OURS = """
import sys, time; begun = time.perf_counter()
from pathlib import Path
from briefing_app.ui.application import application, end, make_window
app = application()
window = make_window(Path(sys.argv[1]))
shown = []
window.first_painted.connect(lambda: (shown.append(time.perf_counter() - begun), app.quit()))
window.show(); app.exec()
print(shown[0])
import os; os._exit(0)
"""
ROOT = Path(__file__).parents[2]
ROUNDS = 7
LONGEST_STALL = 100
"""Milliseconds: what is longer is felt."""


def seconds(*arguments: str) -> float:
    """What Python prints when it is called so."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=True, env=environment, cwd=ROOT
    )
    return float(done.stdout.strip())


def test_first_paint_against_a_bare_window(note: Any, tmp_path: Path) -> None:
    pairs = [(seconds("-c", BARE), seconds("-c", OURS, str(tmp_path / "data"))) for _ in range(ROUNDS)]
    note("first paint", median(ours for _, ours in pairs) * 1000, "ms", ROUNDS)
    note("first paint", median(ours / bare for bare, ours in pairs), "times", ROUNDS, yardstick="a bare Qt window")


def test_nothing_keeps_the_window_busy_while_it_opens(note: Any, tmp_path: Path) -> None:
    opening = ("-m", "tests.bench.stalls", str(tmp_path / "data"))
    seconds(*opening)  # The first time the sample is imported.
    longest = median(seconds(*opening) for _ in range(ROUNDS))
    note("longest stall while opening", longest * 1000, "ms", ROUNDS, most=LONGEST_STALL)
