"""Answers typed on a meeting's page: the same way to the disk as in meeting mode, and known to both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from briefing_app.ui.deeds import AnswerQuestion
from briefing_app.ui.meetings.sitting import AnswerSaving, Sitting, left_over
from briefing_app.ui.notes.saving import saved_at
from briefing_app.ui.places import Place, meeting_at

if TYPE_CHECKING:
    from briefing_app.domain.library import ChangeSet
    from briefing_app.domain.meetings import Agenda, AgendaQuestion
    from briefing_app.storage import NotebookFile
    from briefing_app.ui.reader.answers import Asked
    from briefing_app.ui.reader.blocks.notes import NoteView
    from briefing_app.ui.window import MainWindow

_ROOM = 40
"""Pixels kept free below the line that is typed."""


class Answering(QObject):
    """Opens a box beneath a question and stores what is typed there, as it is typed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._answers = window.reader.answers
        self._savings: dict[Asked, AnswerSaving] = {}
        """Of boxes that are open, and of those whose words are not on the disk yet."""
        window.reader.deed_wanted.connect(self._on_reader_deed_wanted)
        window.navigator.arrived.connect(self._on_navigator_arrived)
        window.desk.changed.connect(self._on_desk_changed)
        self._answers.typed.connect(self._on_answers_typed)
        self._answers.left.connect(window.keeper.flush)
        self._answers.done.connect(self._on_answers_done)

    def _on_reader_deed_wanted(self, deed: object) -> None:
        if isinstance(deed, AnswerQuestion):
            self._open((deed.meeting, deed.note))

    def _open(self, asked: Asked) -> None:
        if asked in self._savings:
            self._show_box(asked)
            return
        # What is typed in the notes beside it is stored first.
        self._window.keeper.flush()
        self._desk.read_notebook(
            lambda notebook: _agenda(notebook, asked[0]), lambda told: self._begin(asked, told), self
        )

    def _begin(self, asked: Asked, told: Agenda | None) -> None:
        question = _question(told, asked[1])
        if told is None or question is None or not self._is_on_show(asked[0]) or asked in self._savings:
            return
        sitting, keeper = Sitting(told.meeting, told.questions), self._window.keeper
        left = left_over(keeper, sitting, question)
        saving = AnswerSaving(self._desk, sitting, question, keeper)
        saving.waiting.connect(lambda: self._say_saved(asked, "Saving…"))
        saving.failed.connect(lambda _why: self._say_saved(asked, "Not saved"))
        saving.saved.connect(lambda stored: self._on_saving_saved(asked, stored))
        keeper.watch(saving)
        self._savings[asked] = saving
        if left is not None:
            saving.type(left)
        self._show_box(asked)

    def _is_on_show(self, meeting: str) -> bool:
        return self._window.reader.page.place == meeting_at(meeting)

    def _show_box(self, asked: Asked) -> None:
        self._answers.open(*asked, self._savings[asked].text)
        view = self._window.reader.note_view(asked[1])
        if view is None:
            return
        if view.box is None:
            self._show_anew(view)
        if view.box is not None:
            view.box.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._keep_in_view(asked)

    def _show_anew(self, view: NoteView) -> None:
        # What has the focus there goes, and the focus is not to wander meanwhile.
        self._window.reader.setFocus()
        view.show_state()
        view.events.resized.emit(view)

    def _on_answers_typed(self, meeting: str, note: str, text: str) -> None:
        saving = self._savings.get((meeting, note))
        if saving is not None:
            saving.type(text)
            self._keep_in_view((meeting, note))

    def _keep_in_view(self, asked: Asked) -> None:
        """Scroll to the line that is typed."""
        reader = self._window.reader
        view, canvas = reader.note_view(asked[1]), reader.widget()
        if canvas and view is not None and view.box is not None and view.box.field.hasFocus():
            line = view.box.field.cursorRect()
            at = view.box.field.viewport().mapTo(canvas, line.bottomLeft())
            reader.ensureVisible(at.x(), at.y(), 0, _ROOM + line.height())

    def _on_answers_done(self, meeting: str, note: str) -> None:
        self._close((meeting, note))
        view = self._window.reader.note_view(note)
        if view is not None:
            self._show_anew(view)
            if (link := view.answer_link) is not None:
                link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self, asked: Asked) -> None:
        """The box goes; its words are stored, and known here until they are."""
        self._answers.close(*asked)
        saving = self._savings[asked]
        saving.flush()
        if saving.settled:
            self._let_go(asked)

    def _let_go(self, asked: Asked) -> None:
        self._window.keeper.release(self._savings.pop(asked))

    def _on_saving_saved(self, asked: Asked, stored: AgendaQuestion) -> None:
        self._say_saved(asked, saved_at(stored.answer) if stored.answer else "")
        if self._answers.box(*asked) is None and asked in self._savings:
            self._let_go(asked)

    def _say_saved(self, asked: Asked, words: str) -> None:
        box = self._answers.box(*asked)
        view = self._window.reader.note_view(asked[1]) if box and self._is_on_show(asked[0]) else None
        if box is not None:
            box.saved = words
        if view is not None and view.box is not None:
            view.box.show_saved()

    def _on_navigator_arrived(self, place: Place) -> None:
        for asked in [one for one in self._savings if place != meeting_at(one[0])]:
            self._close(asked)

    def _on_desk_changed(self, changes: ChangeSet) -> None:
        """An answer may have been changed in the notes or in meeting mode."""
        if changes.notes or changes.meetings:
            for meeting in {one[0] for one in self._savings}:
                self._desk.read_notebook(
                    lambda notebook, meeting=meeting: _agenda(notebook, meeting),  # type: ignore[misc]  # bound now
                    self._renew,
                    self,
                )

    def _renew(self, told: Agenda | None) -> None:
        for asked, saving in self._savings.items():
            question = _question(told, asked[1]) if told and told.meeting.id == asked[0] else None
            view = self._window.reader.note_view(asked[1]) if question else None
            field = view.box.field if view is not None and view.box is not None else None
            if question is None or (field is not None and field.hasFocus()):
                continue
            box = self._answers.box(*asked)
            if saving.renew(question) and box is not None:
                box.text, box.saved = saving.text, ""
                if view is not None and view.box is not None:
                    view.box.show_text()
                    view.box.show_saved()


def _agenda(notebook: NotebookFile, meeting: str) -> Agenda | None:
    from briefing_app.notebook import find_agenda

    return find_agenda(notebook, meeting)


def _question(told: Agenda | None, note: str) -> AgendaQuestion | None:
    return next((one for one in told.questions if one.note.id == note), None) if told else None
