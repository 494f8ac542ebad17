"""What became of a question at a meeting, and the ways to more questions for one."""

from dataclasses import dataclass

from briefing_app.domain.meetings import AskedState
from briefing_app.ui.deeds import Deed
from briefing_app.ui.reader.page.links import LinkTo
from briefing_app.ui.reader.page.tones import Tone


@dataclass(frozen=True, slots=True)
class AskedLine:
    """What became of a question: a shape, a word, and what was answered."""

    state: AskedState
    label: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class AskBlock:
    """A line to type a new question for a meeting into."""

    meeting: str
    label: str


@dataclass(frozen=True, slots=True)
class OfferBlock:
    """A question that can be put on a meeting's list."""

    id: str
    text: str
    detail: str
    link: LinkTo


def asked_sign(state: AskedState) -> str:
    """The icon that says what became of a question without colour."""
    return _SIGNS[state]


def asked_shape(state: AskedState) -> str:
    """The same as a character, where no icon can be drawn."""
    return _SHAPES[state]


def asked_tone(state: AskedState) -> Tone:
    """The colour that goes with it."""
    return Tone.CONTEXT if state is AskedState.NOT_ASKED else Tone.ACCENT


_SIGNS = {
    AskedState.NOT_ASKED: "status-none",
    AskedState.ASKED: "status-part",
    AskedState.ANSWERED: "check",
    AskedState.FOLLOW_UP: "follow-up",
}
_SHAPES = {
    AskedState.NOT_ASKED: "○",
    AskedState.ASKED: "◐",
    AskedState.ANSWERED: "✓",
    AskedState.FOLLOW_UP: "⚑",
}


@dataclass(frozen=True, slots=True)
class Order:
    """Where a question stands on a meeting's list, and what moves it; None at the ends."""

    number: int
    earlier: Deed | None
    later: Deed | None
