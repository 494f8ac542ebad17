"""The tone of a judgement on any inspectorate's scale."""

import pytest

from briefing_app.ui.reader.grades import grade_tone
from briefing_app.ui.reader.page import Tone


@pytest.mark.parametrize(
    ("grade", "tone"),
    [
        ("good", Tone.STRENGTH),
        ("Very good", Tone.STRENGTH),
        ("adequate", Tone.IMPROVEMENT),
        ("effective with areas for improvement", Tone.IMPROVEMENT),
        ("weak", Tone.PRIORITY),
        ("unsatisfactory", Tone.PRIORITY),
        ("1 of 4", Tone.PRIORITY),
        ("2 of 4, some shortfalls", Tone.IMPROVEMENT),
        ("3 of 4", Tone.STRENGTH),
        ("4 of 4", Tone.STRENGTH),
        ("17 of 36", None),
    ],
)
def test_every_scale_has_its_tones(grade: str, tone: Tone | None) -> None:
    assert grade_tone(grade) is tone
