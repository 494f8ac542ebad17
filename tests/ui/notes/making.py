"""A notes panel shown by itself, and what a member does there."""

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.domain.notes import Note
from briefing_app.notebook import list_notes
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes import NotesPanel
from briefing_app.ui.places import PageKind, Place
from tests.windows import hasten

VISIT = "shropshire-council-sample-2024-07-30"
MINUTE = Place(PageKind.MINUTE, VISIT)


def show(panel: NotesPanel, place: Place, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.notes_shown):
        panel.show_place(place)


def kept(desk: Desk, qtbot: QtBot) -> list[Note]:
    read: list[tuple[Note, ...]] = []
    desk.read_notebook(list_notes, read.append, desk)
    qtbot.waitUntil(lambda: bool(read))
    return list(read[0])


def write(panel: NotesPanel, text: str, qtbot: QtBot) -> None:
    card = panel.cards[-1]
    card.editor.setFocus()
    with qtbot.waitSignal(card.saving.saved):
        QTest.keyClicks(card.editor, text)
        hasten(card.saving)
