"""Speech that goes on below a subheading, a caption or an advertisement, as one quote."""

from briefing_app.reading.language.speech.speaker_labels import from_label
from briefing_app.reading.language.speech.stage import ENDS, LONGEST_SUBHEADING, Stage, Turn

_MOST_LINES = 3
"""Lines that may stand between: a subheading and a picture told twice."""
_LONGEST_CAPTION = 40
"""Words."""


def resumes_below(stage: Stage, nth: int) -> bool:
    """Let the open speech above go on, where line `nth` is no sentence and its mark is typed again right below.

    Returns whether it does.
    """
    current = stage.current
    if not (current and current.open and current.said_by and current.paragraph == nth - 1):
        return False
    if not _stands_between(stage, nth, current):
        return False
    for below in range(nth + 1, min(nth + 1 + _MOST_LINES, len(stage.paragraphs))):
        if marks := stage.marks[below]:
            if not marks[0].opened or stage.text[stage.paragraphs[below].start : marks[0].outer_start].strip():
                return False
            current.paragraph = nth
            return True
        if not _stands_between(stage, below, current):
            return False
    return False


def _stands_between(stage: Stage, nth: int, turn: Turn) -> bool:
    """Whether a line is a subheading or the like, and does not give the floor to somebody else."""
    line = stage.paragraphs[nth]
    words = stage.text[line.start : line.end].split()
    if stage.marks[nth] or line.bullet or not words:
        return False
    if line.caption:
        return len(words) <= _LONGEST_CAPTION
    if len(words) > LONGEST_SUBHEADING or words[-1][-1] in ENDS + ":,":
        return False
    whose = from_label(stage.text, line.start, line.end, stage.cast, heading=line.heading)
    return whose is None or not _is_another(turn, {person.surname for person in whose.speakers})


def _is_another(turn: Turn, names: set[str]) -> bool:
    return not (turn.said_by and names <= {person.surname for person in turn.said_by.speakers})
