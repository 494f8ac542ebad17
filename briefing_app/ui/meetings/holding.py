"""Meeting mode: takes the window, asks one question after the other, and gives the window back as it was."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from briefing_app.domain.meetings import AgendaQuestion, AskedState, say_counts
from briefing_app.ui.deeds import HoldMeeting
from briefing_app.ui.meetings.original import OriginalPage
from briefing_app.ui.meetings.sitting import AnswerSaving, Sitting, left_over, sitting_at, toggled, with_state
from briefing_app.ui.meetings.stage import MeetingStage, say_state
from briefing_app.ui.meetings.writing import write
from briefing_app.ui.notes.saving import saved_at
from briefing_app.ui.page_ids import place_of_anchor
from briefing_app.ui.places import PageKind, meeting_at
from briefing_app.ui.speaking import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from briefing_app.ui.window import MainWindow

_NO_QUESTIONS = (
    "There are no questions to ask yet.",
    "Select words in any document, press Ctrl+Enter, and mark the note as a question; or make a suggested question "
    "yours. Then F11 shows your questions here, one at a time.",
)
_NOTHING_READ = (
    "There are no questions to ask yet.",
    "Press Escape, then import a release, a letter or a report to ask about; or prepare a meeting, and type questions "
    "on its page. Then F11 shows your questions here, one at a time.",
)
_NONE_LISTED = (
    "Nothing is on this meeting’s list yet.",
    "On the meeting’s page you can type questions, or add those you have. Then F11 shows them here, one at a time.",
)


class Holding(QObject):
    """Between the stage, the notebook and the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.stage: MeetingStage | None = None
        self.original: OriginalPage | None = None
        self.sitting: Sitting | None = None
        """What is being asked; None while meeting mode is off."""
        self._at = 0
        self._savings: dict[str, AnswerSaving] = {}
        self._focus: QWidget | None = None
        self._silenced: list[QAction] = []
        window.asked.meeting_mode.triggered.connect(self._on_mode_asked)
        window.reader.deed_wanted.connect(self._on_reader_deed_wanted)

    def begin(self, meeting: str = "", note: str = "") -> None:
        """Take the window for a meeting, the nearest where none is named; `note` is the question to begin at."""
        self._window.keeper.flush()
        today = date.today().isoformat()
        self._desk.read_notebook(
            lambda notebook: sitting_at(notebook, meeting, today), lambda sitting: self._enter(sitting, note), self
        )

    def leave(self) -> None:
        """Give the window back: where one was, with the focus where it was."""
        if self.sitting is None:
            return
        window, focus = self._window, self._focus
        self.sitting, self._focus = None, None
        for saving in self._savings.values():
            window.keeper.release(saving)
        self._savings.clear()
        for action in self._silenced:
            action.setEnabled(True)
        self._silenced.clear()
        window.floor.give_back()
        target = focus if focus is not None and isValid(focus) and focus.isVisible() else window.reader
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(target, "Meeting mode is off.")

    def _on_mode_asked(self) -> None:
        if self.sitting is not None:
            self.leave()
            return
        here = self._window.reader.page.place
        self.begin(here.key if here and here.page is PageKind.MEETING else "")

    def _on_reader_deed_wanted(self, deed: object) -> None:
        if isinstance(deed, HoldMeeting):
            self.begin(deed.meeting, deed.note)

    def _enter(self, sitting: Sitting, note: str) -> None:
        if self.sitting is not None:
            return
        window = self._window
        stage = self._stage()
        self.sitting = sitting
        self._focus = QApplication.focusWidget()
        self._silence()
        window.floor.take(stage)
        stage.setFocus(Qt.FocusReason.OtherFocusReason)
        at = sitting.place_of(note) if note else None
        self._at = sitting.first if at is None else at
        self._show()

    def _stage(self) -> MeetingStage:
        if self.stage is None:
            self.stage = stage = MeetingStage(self._window)
            stage.turn_wanted.connect(self._turn)
            stage.state_wanted.connect(self._mark)
            stage.typed.connect(self._on_stage_typed)
            stage.typing_left.connect(self._window.keeper.flush)
            stage.words_wanted.connect(self._open_words)
            stage.look_back_wanted.connect(self._look_back)
            stage.leave_wanted.connect(self.leave)
        return self.stage

    def _silence(self) -> None:
        """What acts on panes that are not shown rests meanwhile; the look of things can still be changed."""
        asked = self._window.asked
        kept = {asked.meeting_mode, asked.larger, asked.smaller, asked.usual_size, *asked.appearances.values()}
        self._silenced = [one for one in self._window.actions() if one.isEnabled() and one not in kept]
        for action in self._silenced:
            action.setEnabled(False)

    def _question(self) -> AgendaQuestion | None:
        """The question on screen; None at the end."""
        if self.sitting is None or not self._at < len(self.sitting.questions):
            return None
        return self.sitting.questions[self._at]

    def _show(self) -> None:
        sitting, stage, question = self.sitting, self.stage, self._question()
        if sitting is None or stage is None:
            return
        if question is None:
            self._show_end(sitting, stage)
            return
        saving = self._saving(sitting, question)
        stage.show_question(question, saving.text, self._at + 1, len(sitting.questions), sitting.title)

    def _show_end(self, sitting: Sitting, stage: MeetingStage) -> None:
        if sitting.questions:
            known = bool(sitting.kept_at())
            said, details = "That was the last question.", f"{say_counts(sitting.questions)}."
            stage.show_end(said, details, sitting.title, back=True, look_back=known)
        else:
            none = _NO_QUESTIONS if self._desk.overview.visits else _NOTHING_READ
            words = _NONE_LISTED if sitting.meeting else none
            stage.show_end(*words, sitting.title, back=False, look_back=sitting.meeting is not None)

    def _turn(self, by: int) -> None:
        if self.sitting is None:
            return
        self._window.keeper.flush()
        at = min(max(0, self._at + by), len(self.sitting.questions))
        if at != self._at:
            self._at = at
            self._show()
            if self.stage is not None:
                self.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def _saving(self, sitting: Sitting, question: AgendaQuestion) -> AnswerSaving:
        """One for each question as long as the mode lasts, so that no older words overtake newer ones."""
        note, keeper = question.note.id, self._window.keeper
        if note not in self._savings:
            left = left_over(keeper, sitting, question)
            saving = self._savings[note] = AnswerSaving(self._desk, sitting, question, keeper)
            saving.waiting.connect(lambda: self._say_saved(note, "Saving…"))
            saving.failed.connect(self._on_failed)
            saving.saved.connect(self._on_saving_saved)
            keeper.watch(saving)
            if left is not None:
                saving.type(left)
        return self._savings[note]

    def _on_stage_typed(self, text: str) -> None:
        question = self._question()
        if self.sitting is not None and question is not None:
            self._saving(self.sitting, question).type(text)

    def _on_saving_saved(self, stored: AgendaQuestion) -> None:
        self._take_in(stored)
        if self.stage is not None:
            self.stage.show_trouble("")
        when = saved_at(stored.answer) if stored.answer else ""
        self._say_saved(stored.note.id, when)

    def _say_saved(self, note: str, words: str) -> None:
        question = self._question()
        if self.stage is not None and question is not None and question.note.id == note:
            self.stage.ask.saved.setText(words)

    def _mark(self, state: AskedState) -> None:
        sitting, question = self.sitting, self._question()
        if sitting is None or question is None or self.stage is None:
            return
        note, state = question.note.id, toggled(question, state)
        self._take_in(with_state(question, state))
        announce(self.stage, say_state(with_state(question, state)))
        write(
            self._window,
            lambda notebook: sitting.mark(notebook, note, state),
            self._take_in,
            self,
            lambda why: self._on_mark_failed(question, why),
        )

    def _on_mark_failed(self, before: AgendaQuestion, why: str) -> None:
        self._take_in(before)
        self._on_failed(why)

    def _on_failed(self, why: str) -> None:
        """Say it here: what the window says of it is not in sight."""
        if self.stage is not None:
            self.stage.show_trouble(why)

    def _take_in(self, stored: AgendaQuestion) -> None:
        """Show what is known of a question now, if it is still asked about."""
        at = self.sitting.place_of(stored.note.id) if self.sitting else None
        if self.sitting is None or at is None:
            return
        self.sitting.questions[at] = stored
        if at == self._at and self.stage is not None:
            self.stage.ask.show_state(stored)

    def _open_words(self) -> None:
        question = self._question()
        place = place_of_anchor(question.note.anchor) if question else None
        if question is None or place is None:
            return
        self._window.keeper.flush()
        if self.original is None:
            self.original = OriginalPage(self._desk, self._window)
            self.original.back_wanted.connect(self._on_original_back_wanted)
        self._window.floor.take(self.original)
        self.original.show_place(place, question.note.text)

    def _on_original_back_wanted(self) -> None:
        if self.stage is not None and self.sitting is not None:
            self._window.floor.take(self.stage)
            self.stage.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show()

    def _look_back(self) -> None:
        """Leave, and show the meeting's page."""
        meeting = self.sitting.kept_at() if self.sitting else ""
        self.leave()
        if meeting:
            self._window.navigator.go(meeting_at(meeting))
            self._window.reader.setFocus()
