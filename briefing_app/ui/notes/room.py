"""How much room is kept for a note whose card is not there yet."""

from math import ceil

from PySide6.QtGui import QFontMetrics

from briefing_app.domain.notes import Note
from briefing_app.ui.theme import px

_BESIDE = 58
"""What frames and margins take of the pane's width."""
_AROUND, _SECOND = 76, 34
"""What a card takes in height beside its words, and what more where "Saved …" has a line of its own."""
_ONE_LINE = 250
"""From this width on it has none."""
_FULL = 0.9
"""How full a line is before its last word goes on in the next."""


def room_for(note: Note | None, width: int, metrics: QFontMetrics) -> int:
    """About as high as its card will be: the nearer, the less the scroll bar moves when the card comes."""
    letters = max(1, int(_FULL * (width - _BESIDE) / max(1, metrics.averageCharWidth())))
    words = [*note.text.split("\n"), *filter(None, (note.anchor.exact,))] if note else []
    lines = sum(max(1, ceil(len(paragraph) / letters)) for paragraph in words)
    return lines * metrics.lineSpacing() + _AROUND + (_SECOND if width < px(_ONE_LINE) else 0)
