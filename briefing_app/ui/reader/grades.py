"""The tone of a grade, and with it the colour and shape it is shown with."""

from briefing_app.domain.judgements import GOOD, INADEQUATE, OUTSTANDING, REQUIRES_IMPROVEMENT, grade_named
from briefing_app.ui.reader.page import Tone

_TONES = {
    OUTSTANDING: Tone.STRENGTH,
    GOOD: Tone.STRENGTH,
    REQUIRES_IMPROVEMENT: Tone.IMPROVEMENT,
    INADEQUATE: Tone.PRIORITY,
}


def grade_tone(grade: str) -> Tone | None:
    """The tone of a grade in the inspectorate's words; None for anything else."""
    return _TONES.get(grade_named(grade) or "")
