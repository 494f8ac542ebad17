"""Direct speech: every quote of a document with its speaker, and what in quotation marks is none."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing_app.domain.briefing import Speaker, VisitFacts
from briefing_app.domain.spans import Span
from briefing_app.reading.language.speech.speakers import speaker_of
from briefing_app.reading.language.speech.stage import Paragraph, Turn
from briefing_app.reading.language.speech.turns import turns_of

_FEWEST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Speech:
    """One quote; `start:end` are the words without the outer marks, `outer` with them."""

    start: int
    end: int
    outer: Span
    speaker: Speaker
    attributions: tuple[Span, ...]
    """Spans that do nothing but say who speaks."""


@dataclass(frozen=True, slots=True)
class SpeechFound:
    """All quotes, and paragraphs' worth of words that only repeat one of them."""

    quotes: tuple[Speech, ...]
    repeats: tuple[Span, ...]

    @property
    def placed(self) -> list[Span]:
        """Spans of the quotes with their marks, and of the words that do nothing but say who speaks."""
        return [span for quote in self.quotes for span in (quote.outer, *quote.attributions)]

    @property
    def taken(self) -> list[Span]:
        """Spans that no finding may touch: what is placed, and pull-quotes."""
        return [*self.repeats, *self.placed]


def find_speech(
    text: str, paragraphs: Sequence[Paragraph], visit: VisitFacts, title: tuple[int, int] | None = None
) -> SpeechFound:
    """Return the document's direct speech, in order; `visit` gives the organisation of its own people.

    A `title` that stands apart from the paragraphs may say whose statement they are.
    """
    spoken = (turn for turn in turns_of(text, paragraphs, title) if not turn.is_report)
    turns = [turn for turn in spoken if text[turn.start : turn.end].strip()]
    named = [turn for turn in turns if turn.said_by]
    quotes, repeats = [], []
    for turn in turns:
        if _repeats(text, turn, turns):
            repeats.append((turn.outer_start, turn.outer_end))
        elif turn in named or _sounds_personal(text, turn):
            quotes.append(_speech(text, turn, visit))
    return SpeechFound(tuple(quotes), tuple(repeats))


def _speech(text: str, turn: Turn, visit: VisitFacts) -> Speech:
    speaker = speaker_of(text, turn.said_by, visit) if turn.said_by else Speaker()
    words = text[turn.start : turn.end]
    start = turn.start + len(words) - len(words.lstrip())
    end = turn.end - (len(words) - len(words.rstrip()))
    return Speech(start, end, (turn.outer_start, turn.outer_end), speaker, tuple(turn.attributions))


def _bare(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.lower()))


def _repeats(text: str, turn: Turn, turns: list[Turn]) -> bool:
    """Whether the words stand again inside another quote: a pull-quote."""
    if turn.said_by:
        return False
    words = _bare(text[turn.start : turn.end])
    return any(words in _bare(text[other.start : other.end]) for other in turns if other is not turn and other.said_by)


def _sounds_personal(text: str, turn: Turn) -> bool:
    words = text[turn.start : turn.end]
    personal = re.search(r"\b(?:I|we|our|my|us)(?:['’]\w+)?\b", words, re.IGNORECASE)
    return bool(personal) and len(words.split()) > _FEWEST_WORDS and words.rstrip()[-1:] in ".!?…"
