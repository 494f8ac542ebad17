"""Meetings that a member prepares, and the questions to be asked there in their order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from briefing_app.domain.dates import is_day, say_date, say_short
from briefing_app.domain.notes import Note, NoteCategory

QUESTIONS = frozenset({NoteCategory.QUESTION, NoteCategory.FOLLOW_UP})
"""What can be asked at a meeting."""


class AskedState(StrEnum):
    """What became of a question at a meeting."""

    NOT_ASKED = "not asked"
    ASKED = "asked"
    ANSWERED = "answered"
    FOLLOW_UP = "follow-up"

    @property
    def settles(self) -> bool:
        """Whether the question is open no longer: it was answered, or goes on as a follow-up of its own."""
        return self in {AskedState.ANSWERED, AskedState.FOLLOW_UP}


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting, and the ids of the questions on its list in speaking order."""

    id: str
    name: str
    day: str = ""
    """ISO; empty where none is known."""
    questions: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Such as "People scrutiny, 18 September 2026"."""
        return ", ".join(filter(None, (self.name, say_date(self.day))))

    @property
    def short(self) -> str:
        """The same in a narrow place: "People scrutiny · 18 Sep"."""
        return " · ".join(filter(None, (self.name, say_short(self.day).rpartition(" ")[0])))


@dataclass(frozen=True, slots=True)
class AgendaQuestion:
    """A question on a meeting's list."""

    note: Note
    state: AskedState = AskedState.NOT_ASKED
    answer: Note | None = None
    """What was typed beneath it."""
    follow_up: str = ""
    """Id of the note that takes it further."""
    removed: bool = False
    """Whether it was deleted from the member's questions since; the record of the meeting keeps it."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """A meeting with its questions in speaking order."""

    meeting: Meeting
    questions: tuple[AgendaQuestion, ...] = ()


def say_counts(questions: Sequence[AgendaQuestion]) -> str:
    """How a meeting went: "Answered 4, follow-up 1, not asked 1"; empty where nothing is on the list."""
    order = (AskedState.ANSWERED, AskedState.ASKED, AskedState.FOLLOW_UP, AskedState.NOT_ASKED)
    counted = ((state, sum(question.state is state for question in questions)) for state in order)
    said = ", ".join(f"{state.value} {count}" for state, count in counted if count)
    return said[:1].upper() + said[1:]


def in_order(meetings: Iterable[Meeting], today: str) -> tuple[Meeting, ...]:
    """Those to come first, the next on top, then those without a day, then those that were, the last on top."""
    every = tuple(meetings)
    coming = sorted((one for one in every if one.day >= today), key=lambda one: one.day)
    gone = sorted((one for one in every if is_day(one.day) and one.day < today), key=lambda one: one.day, reverse=True)
    return (*coming, *(one for one in reversed(every) if not one.day), *gone)


def nearest(meetings: Iterable[Meeting], today: str) -> Meeting | None:
    """Today's meeting or the next; else the one without a day prepared last; None where all are over."""
    return next((one for one in in_order(meetings, today) if not one.day or one.day >= today), None)
