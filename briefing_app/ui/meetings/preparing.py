"""Prepares meetings, changes and removes them: what bar, pages and cards ask for, with a way to take it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.ui.deeds import ChangeMeeting, RemoveMeeting
from briefing_app.ui.meetings.dialog import MeetingDialog
from briefing_app.ui.meetings.menu import fill_with_meetings
from briefing_app.ui.meetings.writing import offer_to_open, write
from briefing_app.ui.menu_room import make_room_for_keys
from briefing_app.ui.places import PageKind, Place, meeting_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.domain.library import ChangeSet
    from briefing_app.domain.meetings import Meeting
    from briefing_app.storage import NotebookFile
    from briefing_app.ui.window import MainWindow


class Preparing(QObject):
    """Carries out all that changes a meeting itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.dialog: MeetingDialog | None = None
        """The dialog that is open or was last."""
        window.reader.deed_wanted.connect(self._on_reader_deed_wanted)
        window.tree.meeting_wanted.connect(self.prepare)
        window.asked.prepare_meeting.triggered.connect(self._on_prepare_asked)
        window.bar.meetings_menu.aboutToShow.connect(self._on_menu_about_to_show)

    def prepare(self, note: str = "") -> None:
        """Ask for a new meeting's name and date, prepare it and show it; `note` is its first question."""
        self._ask(None, lambda name, day: self._add(name, day, note))

    def _on_reader_deed_wanted(self, deed: object) -> None:
        match deed:
            case ChangeMeeting():
                self._change(deed.meeting)
            case RemoveMeeting():
                self._remove(deed.meeting)

    def _on_prepare_asked(self) -> None:
        # Not connected to directly: an action tells whether it is ticked, which is no question's id.
        self.prepare()

    def _on_menu_about_to_show(self) -> None:
        menu = self._window.bar.meetings_menu
        menu.clear()
        menu.addAction(self._window.asked.prepare_meeting)
        if self._desk.overview.meetings:
            menu.addSeparator()
            fill_with_meetings(menu, self._desk.overview.meetings, self._go)
        make_room_for_keys(menu)

    def _ask(self, meeting: Meeting | None, then: Callable[[str, str], object]) -> None:
        self.dialog = MeetingDialog(meeting, self._window)
        self.dialog.chosen.connect(then)
        self.dialog.open()

    def _go(self, meeting: str) -> None:
        self._window.go_and_read(meeting_at(meeting))

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
                offer_to_open(self._window, meeting.id)

        write(self._window, work, told, self)

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
                self._window.message.say(f"The meeting is now “{meeting.title}”.")
                undo = partial(self._keep_change, meeting, before.name, before.day)
                self._window.message.offer("Undo", "Undo: give the meeting its name and date back", undo)

        write(self._window, work, told, self)

    def _remove(self, meeting_id: str) -> None:
        meeting = self._desk.overview.meeting(meeting_id)
        if meeting is None:
            return

        def work(notebook: NotebookFile) -> tuple[None, ChangeSet]:
            from briefing_app.notebook import remove_meeting

            return None, remove_meeting(notebook, meeting_id)

        def told(_nothing: None) -> None:
            here = self._window.navigator.trail.here
            if here and here.place == meeting_at(meeting_id):
                # Shown what is kept before anybody looks for the page that went.
                self._window.navigator.go(Place(PageKind.QUESTIONS))
            self._window.message.say(f"“{meeting.title}” was removed. Its questions and answers are kept.")
            self._window.message.offer("Undo", "Undo: put the meeting back", lambda: self._restore(meeting_id))

        write(self._window, work, told, self)

    def _restore(self, meeting_id: str) -> None:
        def work(notebook: NotebookFile) -> tuple[Meeting, ChangeSet]:
            from briefing_app.notebook import restore_meeting

            return restore_meeting(notebook, meeting_id)

        write(self._window, work, lambda meeting: self._go(meeting.id), self)
