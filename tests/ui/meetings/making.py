"""Questions and a meeting in the notebook of an open window, and what the notebook then holds."""

from collections.abc import Callable
from functools import reduce
from operator import or_
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.domain.library import ChangeSet
from briefing_app.domain.meetings import Agenda, Meeting
from briefing_app.domain.notes import NoteCategory
from briefing_app.notebook import add_meeting, add_note, agendas, anchor_on_passage, remove_note
from briefing_app.storage import LibraryFile, NotebookFile
from briefing_app.storage.library import stored_document, visit_tree
from briefing_app.ui.joining import Joining
from briefing_app.ui.meetings import Holding, Preparing
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.base import LinkButton
from briefing_app.ui.reader.page import NoteBlock, OfferBlock
from briefing_app.ui.window import MainWindow
from tests.windows import rest

VISIT = "shropshire-council-sample-2024-07-30"
TEXTS = ("How long is the wait?", "Who audits reviews?", "How many posts are vacant?")


def joined(window: MainWindow) -> Joining:
    return next(child for child in window.children() if isinstance(child, Joining))


def preparing(window: MainWindow) -> Preparing:
    return joined(window).preparing


def holding(window: MainWindow) -> Holding:
    return joined(window).holding


def write(window: MainWindow, work: Callable[[NotebookFile], tuple[Any, ChangeSet]], qtbot: QtBot) -> Any:
    """Have something written, and wait until the window shows it."""
    told: list[Any] = []
    window.desk.write_notebook(work, told.append, window)
    qtbot.waitUntil(lambda: bool(told))
    rest(window, qtbot)
    return told[0]


def ask(window: MainWindow, qtbot: QtBot, texts: tuple[str, ...] = TEXTS) -> list[str]:
    """Questions of the member's, each on a finding of the sample's newest visit; their ids."""
    anchors: list[Any] = []

    def on_findings(library: LibraryFile) -> list[Any]:
        tree = visit_tree(library, VISIT)
        found = [one for one in tree.findings if one.document == tree.findings[0].document]
        document = stored_document(library, found[0].document)
        return [anchor_on_passage(document, tree.visit, one.start, one.end, one.id) for one in found[: len(texts)]]

    window.desk.read_library(on_findings, anchors.append, window)
    qtbot.waitUntil(lambda: bool(anchors))

    def questions(notebook: NotebookFile) -> tuple[list[str], ChangeSet]:
        asked = [
            add_note(notebook, anchor=on, text=text, category=NoteCategory.QUESTION)
            for on, text in zip(anchors[0], texts, strict=True)
        ]
        return [note.id for note, _ in asked], reduce(or_, (changes for _, changes in asked))

    ids: list[str] = write(window, questions, qtbot)
    return ids


def prepare(
    window: MainWindow, qtbot: QtBot, notes: list[str], name: str = "People scrutiny", day: str = ""
) -> Meeting:
    """A meeting with these questions on its list."""
    meeting: Meeting = write(window, lambda nb: add_meeting(nb, name, day, notes), qtbot)
    return meeting


def kept(window: MainWindow, qtbot: QtBot) -> tuple[Agenda, ...]:
    """Every meeting as the notebook holds it, after all that is on its way."""
    told: list[tuple[Agenda, ...]] = []
    window.keeper.flush()
    window.desk.read_notebook(agendas, told.append, window)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def open_page(window: MainWindow, meeting: str, qtbot: QtBot) -> None:
    """Show a meeting's page."""
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.go(Place(PageKind.MEETING, key=meeting))
    rest(window, qtbot)


def listed(window: MainWindow) -> list[str]:
    """The questions on the page."""
    return [block.text for block in window.reader.page.blocks if isinstance(block, NoteBlock)]


def offered(window: MainWindow) -> list[str]:
    """The questions that the page offers to add."""
    return [block.text for block in window.reader.page.blocks if isinstance(block, OfferBlock)]


def removed(note: str, nb: NotebookFile) -> tuple[None, ChangeSet]:
    """Work that deletes a question."""
    return None, remove_note(nb, note)


def press(window: MainWindow, said: str) -> None:
    """Follow the link that is read out so."""
    button = next(one for one in window.reader.findChildren(LinkButton) if one.accessibleName() == said)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def undo(window: MainWindow) -> None:
    """Take back what was just told."""
    QTest.mouseClick(window.message.offer_button, Qt.MouseButton.LeftButton)
