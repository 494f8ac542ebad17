"""The tone of a grade, and with it the colour and shape it is shown with."""

from briefing_app.domain.judgements import GOOD, INADEQUATE, OUTSTANDING, REQUIRES_IMPROVEMENT, grade_named, score_told
from briefing_app.ui.reader.page import Tone

_TONES = {
    OUTSTANDING: Tone.STRENGTH,
    GOOD: Tone.STRENGTH,
    REQUIRES_IMPROVEMENT: Tone.IMPROVEMENT,
    INADEQUATE: Tone.PRIORITY,
}
_ELSEWHERE = {
    "excellent": Tone.STRENGTH,
    "very good": Tone.STRENGTH,
    "very effective": Tone.STRENGTH,
    "effective": Tone.STRENGTH,
    "adequate": Tone.IMPROVEMENT,
    "effective with areas for improvement": Tone.IMPROVEMENT,
    "weak": Tone.PRIORITY,
    "unsatisfactory": Tone.PRIORITY,
    "ineffective": Tone.PRIORITY,
    "not effective": Tone.PRIORITY,
    "not yet effective": Tone.PRIORITY,
}
"""Words of the scales of Wales and Scotland, which are no grades of Ofsted's."""
_SCORED = (Tone.PRIORITY, Tone.IMPROVEMENT, Tone.STRENGTH, Tone.STRENGTH)
"""The Care Quality Commission's scores, 1 to 4."""


def grade_tone(grade: str) -> Tone | None:
    """The tone of a grade in the inspectorate's words; None for anything else."""
    if score := score_told(grade):
        return _SCORED[score - 1]
    return _TONES.get(grade_named(grade) or "") or _ELSEWHERE.get(grade.lower())
