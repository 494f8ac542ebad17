"""What is on the meetings' lists: questions put there, asked anew, moved and taken off, with a way to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from briefing_app.ui.deeds import AskNewQuestion, ChooseMeeting, MoveQuestion, PutOnList, TakeOffList
from briefing_app.ui.meetings.menu import lists_menu
from briefing_app.ui.meetings.writing import offer_to_open, write
from briefing_app.ui.places import PageKind
from briefing_app.ui.reader.page import NoteBlock
from briefing_app.ui.speaking import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from briefing_app.domain.library import ChangeSet
    from briefing_app.domain.meetings import Agenda
    from briefing_app.storage import NotebookFile
    from briefing_app.ui.window import MainWindow

_CHOOSE = "Put the focus on a question of a meeting's list first; Alt+Up and Alt+Down then move it."


class Listing(QObject):
    """Carries out all that changes a meeting's list."""

    prepare_wanted = Signal(str)
    """A meeting is to be prepared with this question on its list."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.menu: QMenu | None = None
        """The menu of a question's meetings that is open or was last."""
        window.reader.deed_wanted.connect(self._on_reader_deed_wanted)
        window.notes.meeting_wanted.connect(self.choose)
        window.asked.ask_earlier.triggered.connect(lambda: self._move_focused(-1))
        window.asked.ask_later.triggered.connect(lambda: self._move_focused(1))

    def choose(self, note: str, at: QPoint) -> None:
        """Let the member tick the meetings at which a question is asked, in a menu at this place of the screen."""
        self.menu = menu = lists_menu(note, self._desk.overview.meetings, self._put_or_take(note), self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction("Prepare a meeting…").triggered.connect(lambda: self.prepare_wanted.emit(note))
        menu.popup(at)

    def _on_reader_deed_wanted(self, deed: object) -> None:
        match deed:
            case AskNewQuestion():
                self._ask_new(deed)
            case PutOnList():
                self._put(deed.meeting, deed.note)
            case TakeOffList():
                self._take_off(deed.meeting, deed.note)
            case MoveQuestion():
                self._move(deed)
            case ChooseMeeting():
                self.choose(deed.note, self._below_focus())

    def _below_focus(self) -> QPoint:
        """Below the link that was followed; where clicking leaves the focus elsewhere, at the pointer."""
        focus = QApplication.focusWidget()
        if focus is None or not self._window.reader.isAncestorOf(focus):
            return QCursor.pos()
        return focus.mapToGlobal(QPoint(0, focus.height()))

    def _ask_new(self, deed: AskNewQuestion) -> None:
        def work(notebook: NotebookFile) -> tuple[Any, ChangeSet]:
            from briefing_app.notebook import add_question

            return add_question(notebook, deed.meeting, deed.text)

        def failed(why: str) -> None:
            self._window.reader.return_draft(deed.meeting, deed.text)
            self._desk.troubled.emit(why)

        told = "The question is on the list."
        write(self._window, work, lambda _: announce(self._window.reader, told), self, failed)

    def _put_or_take(self, note: str) -> Callable[[str, bool], None]:
        def do(meeting: str, on: bool) -> None:  # as a menu's entry tells it
            if on:
                self._put(meeting, note, told=True)
            else:
                self._take_off(meeting, note)

        return do

    def _put(self, meeting_id: str, note: str, *, told: bool = False) -> None:
        def work(notebook: NotebookFile) -> tuple[None, ChangeSet]:
            from briefing_app.notebook import put_on_list

            return None, put_on_list(notebook, meeting_id, note)

        def done(_nothing: None) -> None:
            meeting = self._desk.overview.meeting(meeting_id)
            if meeting is None or not told:
                announce(self._window.reader, "The question is on the list.")
                return
            self._window.message.say(f"The question is on the list of “{meeting.title}”.")
            offer_to_open(self._window, meeting_id)

        write(self._window, work, done, self)

    def _take_off(self, meeting_id: str, note: str) -> None:
        def work(notebook: NotebookFile) -> tuple[Agenda, ChangeSet]:
            from briefing_app.notebook import agenda, take_off_list

            before = agenda(notebook, meeting_id)
            return before, take_off_list(notebook, meeting_id, note)

        def told(before: Agenda) -> None:
            title, message = before.meeting.title, self._window.message
            message.say(f"The question is off the list of “{title}”; it is kept under My questions.")
            message.offer("Undo", "Undo: put the question back in its place", lambda: self._put_back(before, note))

        write(self._window, work, told, self)

    def _put_back(self, before: Agenda, note: str) -> None:
        def work(notebook: NotebookFile) -> tuple[None, ChangeSet]:
            from briefing_app.notebook import put_back_on_list

            return None, put_back_on_list(notebook, before, note)

        write(self._window, work, lambda _: announce(self._window.reader, "The question is back in its place."), self)

    def _move_focused(self, by: int) -> None:
        """Move the question that has the focus on a meeting's page."""
        block, place = self._window.reader.block_in_focus(), self._window.reader.page.place
        if place is None or place.page is not PageKind.MEETING or not isinstance(block, NoteBlock):
            self._window.message.say(_CHOOSE)
            return
        self._move(MoveQuestion(place.key, block.id, by))

    def _move(self, deed: MoveQuestion) -> None:
        def work(notebook: NotebookFile) -> tuple[int, ChangeSet]:
            from briefing_app.notebook import agenda, move

            changes = move(notebook, deed.meeting, deed.note, deed.by)
            order = agenda(notebook, deed.meeting).meeting.questions
            return order.index(deed.note) + 1 if deed.note in order else 0, changes

        def told(number: int) -> None:
            if not number:
                # It was taken off the list while the key was on its way.
                return
            meeting = self._desk.overview.meeting(deed.meeting)
            many = len(meeting.questions) if meeting else number
            announce(self._window.reader, f"Now question {number} of {many}")

        write(self._window, work, told, self)
