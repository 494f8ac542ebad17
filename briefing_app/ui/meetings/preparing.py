"""Prepares meetings and their lists: what bar, pages and cards ask for, with a way to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from briefing_app.ui.deeds import (
    AskNewQuestion,
    ChangeMeeting,
    ChooseMeeting,
    MoveQuestion,
    PutOnList,
    RemoveMeeting,
    TakeOffList,
)
from briefing_app.ui.meetings.dialog import MeetingDialog
from briefing_app.ui.meetings.menu import fill_with_meetings, lists_menu
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import NoteBlock
from briefing_app.ui.speaking import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from briefing_app.domain.library import ChangeSet
    from briefing_app.domain.meetings import Agenda, Meeting
    from briefing_app.storage import NotebookFile
    from briefing_app.ui.window import MainWindow

_CHOOSE = "Put the focus on a question of a meeting's list first; Alt+Up and Alt+Down then move it."


class Preparing(QObject):
    """Carries out all that changes a meeting or its list."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.dialog: MeetingDialog | None = None
        """The dialog that is open or was last."""
        self.menu: QMenu | None = None
        """The same for the menu of a question's meetings."""
        window.reader.deed_wanted.connect(self._on_reader_deed_wanted)
        window.notes.meeting_wanted.connect(self.choose)
        window.tree.meeting_wanted.connect(self.prepare)
        window.asked.prepare_meeting.triggered.connect(self._on_prepare_asked)
        window.asked.ask_earlier.triggered.connect(lambda: self._move_focused(-1))
        window.asked.ask_later.triggered.connect(lambda: self._move_focused(1))
        window.bar.meetings_menu.aboutToShow.connect(self._on_menu_about_to_show)

    def prepare(self, note: str = "") -> None:
        """Ask for a new meeting's name and date, prepare it and show it; `note` is its first question."""
        self._ask(None, lambda name, day: self._add(name, day, note))

    def choose(self, note: str, at: QPoint) -> None:
        """Let the member tick the meetings at which a question is asked, in a menu at this place of the screen."""
        self.menu = menu = lists_menu(note, self._desk.overview.meetings, self._put_or_take(note), self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction("Prepare a meeting…").triggered.connect(lambda: self.prepare(note))
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
            case ChangeMeeting():
                self._change(deed.meeting)
            case RemoveMeeting():
                self._remove(deed.meeting)

    def _on_prepare_asked(self) -> None:
        # Not connected to directly: an action tells whether it is ticked, which is no question's id.
        self.prepare()

    def _below_focus(self) -> QPoint:
        """Below the link that was followed; where clicking leaves the focus elsewhere, at the pointer."""
        focus = QApplication.focusWidget()
        if focus is None or not self._window.reader.isAncestorOf(focus):
            return QCursor.pos()
        return focus.mapToGlobal(QPoint(0, focus.height()))

    def _on_menu_about_to_show(self) -> None:
        menu = self._window.bar.meetings_menu
        menu.clear()
        menu.addAction(self._window.asked.prepare_meeting)
        if self._desk.overview.meetings:
            menu.addSeparator()
            fill_with_meetings(menu, self._desk.overview.meetings, self._go)

    def _ask(self, meeting: Meeting | None, then: Callable[[str, str], object]) -> None:
        self.dialog = MeetingDialog(meeting, self._window)
        self.dialog.chosen.connect(then)
        self.dialog.open()

    def _go(self, meeting: str) -> None:
        self._window.navigator.go(Place(PageKind.MEETING, key=meeting))
        self._window.reader.setFocus()

    def _add(self, name: str, day: str, note: str) -> None:
        def work(notebook: NotebookFile) -> tuple[Meeting, ChangeSet]:
            from briefing_app.notebook import add_meeting

            return add_meeting(notebook, name, day, [note] if note else [])

        def told(meeting: Meeting) -> None:
            if not note:
                self._go(meeting.id)
            added = " with this question on its list" if note else ": now put questions on its list"
            self._window.message.say(f"“{meeting.title}” is prepared{added}.")
            if note:
                self._window.message.offer("Open it", "Open the meeting", lambda: self._go(meeting.id))

        self._write(work, told)

    def _change(self, meeting_id: str) -> None:
        meeting = self._desk.overview.meeting(meeting_id)
        if meeting is not None:
            self._ask(meeting, lambda name, day: self._keep_change(meeting, name, day))

    def _keep_change(self, before: Meeting, name: str, day: str) -> None:
        def work(notebook: NotebookFile) -> tuple[Meeting, ChangeSet]:
            from briefing_app.notebook import change_meeting

            return change_meeting(notebook, before.id, name, day)

        def told(meeting: Meeting) -> None:
            if (meeting.name, meeting.day) != (before.name, before.day):
                self._say(f"The meeting is now “{meeting.title}”.", "Undo: give the meeting its name and date back",
                          lambda: self._keep_change(meeting, before.name, before.day))  # fmt: skip

        self._write(work, told)

    def _remove(self, meeting_id: str) -> None:
        meeting = self._desk.overview.meeting(meeting_id)
        if meeting is None:
            return

        def work(notebook: NotebookFile) -> tuple[None, ChangeSet]:
            from briefing_app.notebook import remove_meeting

            return None, remove_meeting(notebook, meeting_id)

        def told(_nothing: None) -> None:
            here = self._window.navigator.trail.here
            if here and here.place == Place(PageKind.MEETING, key=meeting_id):
                # Shown what is kept before anybody looks for the page that went.
                self._window.navigator.go(Place(PageKind.QUESTIONS))
            self._say(f"“{meeting.title}” was removed. Its questions and answers are kept.",
                      "Undo: put the meeting back", lambda: self._restore(meeting_id))  # fmt: skip

        self._write(work, told)

    def _restore(self, meeting_id: str) -> None:
        def work(notebook: NotebookFile) -> tuple[Meeting, ChangeSet]:
            from briefing_app.notebook import restore_meeting

            return restore_meeting(notebook, meeting_id)

        self._write(work, lambda meeting: self._go(meeting.id))

    def _ask_new(self, deed: AskNewQuestion) -> None:
        def work(notebook: NotebookFile) -> tuple[Any, ChangeSet]:
            from briefing_app.notebook import add_question

            return add_question(notebook, deed.meeting, deed.text)

        self._write(work, lambda _: announce(self._window.reader, "The question is on the list."))

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
            self._window.message.offer("Open it", "Open the meeting", lambda: self._go(meeting_id))

        self._write(work, done)

    def _take_off(self, meeting_id: str, note: str) -> None:
        def work(notebook: NotebookFile) -> tuple[Agenda, ChangeSet]:
            from briefing_app.notebook import agenda, take_off_list

            before = agenda(notebook, meeting_id)
            return before, take_off_list(notebook, meeting_id, note)

        def told(before: Agenda) -> None:
            self._say(f"The question is off the list of “{before.meeting.title}”; it is kept under My questions.",
                      "Undo: put the question back in its place", lambda: self._put_back(before, note))  # fmt: skip

        self._write(work, told)

    def _put_back(self, before: Agenda, note: str) -> None:
        def work(notebook: NotebookFile) -> tuple[None, ChangeSet]:
            from briefing_app.notebook import put_on_list, set_order

            question = next(each for each in before.questions if each.note.id == note)
            changes = put_on_list(notebook, before.meeting.id, note, question)
            return None, changes | set_order(notebook, before.meeting.id, before.meeting.questions)

        self._write(work, lambda _: announce(self._window.reader, "The question is back in its place."))

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
            return agenda(notebook, deed.meeting).meeting.questions.index(deed.note) + 1, changes

        def told(number: int) -> None:
            meeting = self._desk.overview.meeting(deed.meeting)
            many = len(meeting.questions) if meeting else number
            announce(self._window.reader, f"Now question {number} of {many}")

        self._write(work, told)

    def _write(self, work: Callable[[NotebookFile], tuple[Any, ChangeSet]], then: Callable[[Any], object]) -> None:
        # What is being typed is stored first: it may be the question that is moved.
        self._window.keeper.flush()
        self._desk.write_notebook(work, then, self)

    def _say(self, text: str, spoken: str, undo: Callable[[], object]) -> None:
        self._window.message.say(text)
        self._window.message.offer("Undo", spoken, undo)
