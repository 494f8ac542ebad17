"""How long the window is busy while the many notes of one visit come to the screen, and go again."""

import gc
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from briefing_app.notebook import add_note, anchor_on_visit
from briefing_app.storage import open_library, open_notebook
from briefing_app.storage.library import list_visits
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.window import MainWindow
from tests.windows import close_window, open_window, rest

pytestmark = [
    pytest.mark.bench,
    pytest.mark.timeout(300),
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),
]

NOTES = 200
LONGEST_STALL = 100
"""Milliseconds: what is longer is felt."""


def write_many(folder: Path) -> Place:
    """Put the notes on the sample's first visit; where they are shown."""
    with open_library(folder) as library, open_notebook(folder) as notebook:
        visit = list_visits(library)[0]
        for number in range(NOTES):
            add_note(notebook, anchor_on_visit(visit), f"Note {number}: " + "who looks at this, and by when? " * 3)
    return Place(PageKind.MINUTE, visit.id)


def reached(window: MainWindow, qtbot: QtBot) -> set[str]:
    """The notes that one meets who scrolls from the first to the last."""
    bar, met = window.notes.findChildren(QScrollArea)[0].verticalScrollBar(), set[str]()
    while True:
        met |= {card.note_id for card in window.notes.cards if card.note_id}
        if bar.value() == bar.maximum():
            return met
        bar.setValue(bar.value() + bar.pageStep())
        rest(window, qtbot)


def test_many_notes_on_one_visit_never_keep_the_window_busy(data: Path, qtbot: QtBot, note: Any) -> None:
    place = write_many(data)
    window = open_window(data, qtbot)
    rest(window, qtbot)
    elsewhere = Place(PageKind.GLOSSARY)
    window.navigator.go(elsewhere)
    rest(window, qtbot)
    beats: list[float] = []
    beat = QTimer(interval=1)
    beat.timeout.connect(lambda: beats.append(time.perf_counter()))
    # As the program itself does once it has opened.
    gc.freeze()
    beat.start()
    for _ in range(3):
        window.navigator.go(place)
        rest(window, qtbot)
        window.navigator.go(elsewhere)
        rest(window, qtbot)
    beat.stop()
    gc.unfreeze()
    window.navigator.go(place)
    rest(window, qtbot)
    assert len(reached(window, qtbot)) == NOTES, "every note comes to the screen"
    close_window(window)
    longest = max(later - sooner for sooner, later in pairwise(beats))
    note("longest stall, 200 notes on one visit", longest * 1000, "ms", 3, most=LONGEST_STALL)
