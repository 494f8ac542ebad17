"""One run of meeting mode: whose questions are asked, and where it is kept what became of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from briefing_app.domain.library import ChangeSet
from briefing_app.domain.meetings import AgendaQuestion, AskedState, Meeting, nearest
from briefing_app.domain.notes import NoteCategory
from briefing_app.ui.notes.saving import Saving, Unsaved

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from briefing_app.storage import NotebookFile
    from briefing_app.ui.desk import Desk
    from briefing_app.ui.notes.keeper import NotesKeeper

UNPREPARED = "My open questions"


class Sitting:
    """Questions in speaking order. Without a meeting, one is made with the first word that is to be kept."""

    def __init__(self, meeting: Meeting | None, questions: tuple[AgendaQuestion, ...]) -> None:
        self.meeting = meeting
        self.questions = list(questions)
        self._kept_at = meeting.id if meeting else ""
        """The meeting's id, as the notebook's thread knows it: touched by jobs only."""

    @property
    def title(self) -> str:
        """The meeting in words, or that there is none."""
        return self.meeting.title if self.meeting else UNPREPARED

    @property
    def first(self) -> int:
        """Where to begin: at the first question that was not asked."""
        states = [question.state for question in self.questions]
        return states.index(AskedState.NOT_ASKED) if AskedState.NOT_ASKED in states else 0

    def place_of(self, note: str) -> int | None:
        """Where a question stands."""
        return next((at for at, question in enumerate(self.questions) if question.note.id == note), None)

    def mark(self, notebook: NotebookFile, note: str, state: AskedState) -> tuple[AgendaQuestion, ChangeSet]:
        """Keep what became of a question; a job for the notebook's thread."""
        from briefing_app.notebook import mark

        with notebook.writing():
            meeting, made = self._meeting_in(notebook)
            question, changes = mark(notebook, meeting, note, state)
        self._kept_at = meeting
        return question, made | changes

    def answer(self, notebook: NotebookFile, note: str, text: str) -> tuple[AgendaQuestion, ChangeSet]:
        """Keep what was answered; a job too."""
        from briefing_app.notebook import agenda, write_answer

        with notebook.writing():
            meeting, made = self._meeting_in(notebook)
            changes = write_answer(notebook, meeting, note, text)[1]
            question = next(one for one in agenda(notebook, meeting).questions if one.note.id == note)
        self._kept_at = meeting
        return question, made | changes

    def kept_at(self) -> str:
        """The id of the meeting that tells of it; empty while there is none."""
        return self._kept_at

    def _meeting_in(self, notebook: NotebookFile) -> tuple[str, ChangeSet]:
        """The meeting, made if there is none; known here only once it is stored, for a full disk takes it back."""
        from briefing_app.notebook import add_meeting

        if self._kept_at:
            return self._kept_at, ChangeSet()
        notes = [question.note.id for question in self.questions]
        meeting, changes = add_meeting(notebook, "", date.today().isoformat(), notes)
        return meeting.id, changes


class AnswerSaving(Saving):
    """The answer to one question, on its way to the disk."""

    def __init__(self, desk: Desk, sitting: Sitting, question: AgendaQuestion, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._sitting = sitting
        self.question = question
        """As last known to be on the disk."""
        self._typed: str | None = None

    @property
    def text(self) -> str:
        """The answer as it reads now, on the disk or on its way there."""
        return self.known if self._typed is None else self._typed

    def type(self, text: str) -> None:
        """Take in what the box now holds."""
        self._typed = text
        super().type(text)

    def answers(self, meeting: str, note: str) -> bool:
        """Whether it keeps the answer to a question at a meeting, or, "" named, at one that is still to be made."""
        return (self._sitting.kept_at(), self.question.note.id) == (meeting, note)

    def renew(self, question: AgendaQuestion) -> bool:
        """Take in what was stored elsewhere, unless words typed here are on their way; whether it reads otherwise."""
        if not self.settled:
            return False
        before, self.question, self._typed = self.text, question, None
        return self.text != before

    @property
    def known(self) -> str:
        """The answer as last known to be on the disk."""
        return self.question.answer.text if self.question.answer else ""

    def described(self) -> Unsaved:
        """The words not on the disk, and the question that they answer."""
        asked, answer = self.question.note, self.question.answer
        created = answer.created if answer else ""
        return Unsaved(NoteCategory.ANSWER, asked.anchor, self.unsaved, asked.text, created)

    def _store(self, notebook: NotebookFile, text: str) -> tuple[AgendaQuestion, ChangeSet]:
        return self._sitting.answer(notebook, self.question.note.id, text)

    def _take_in(self, stored: AgendaQuestion) -> None:
        self.question = stored


def sitting_at(notebook: NotebookFile, meeting: str, today: str) -> Sitting:
    """The sitting of a meeting; of none named, today's or the next; else of all open questions in their order."""
    from briefing_app.notebook import agenda, list_meetings, open_questions

    meetings = list_meetings(notebook)
    near = next((one for one in meetings if one.id == meeting), None) or nearest(meetings, today)
    if near is None:
        return Sitting(None, tuple(map(AgendaQuestion, open_questions(notebook))))
    told = agenda(notebook, near.id)
    return Sitting(told.meeting, told.questions)


def left_over(keeper: NotesKeeper, sitting: Sitting, question: AgendaQuestion) -> str | None:
    """An answer typed before that could not be stored then, to be typed on and stored by whoever asks."""
    meeting, note = sitting.kept_at(), question.note.id
    return keeper.take_over(lambda saving: isinstance(saving, AnswerSaving) and saving.answers(meeting, note))


def toggled(question: AgendaQuestion, state: AskedState) -> AskedState:
    """What a question's state becomes where one is chosen: chosen again, it is taken back."""
    return AskedState.NOT_ASKED if question.state is state else state


def with_state(question: AgendaQuestion, state: AskedState) -> AgendaQuestion:
    """The question as it looks before the notebook has answered."""
    return replace(question, state=state)
