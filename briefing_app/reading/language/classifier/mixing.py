"""How much the classifier counts beside what is told of a sentence by its words and those around it.

On documents left out of the teaching neither alone told as much as both: words that the project has weighed know the
field's own phrases, the classifier what a phrase means that nobody has labelled yet.
"""

from briefing_app.reading.language.classifier.telling import Told
from briefing_app.reading.language.lexicon.learned import CERTAINTY
from briefing_app.reading.language.themes import About
from briefing_app.reading.language.tones import Tally

_WORDS, _SEEN = 0.3, 0.8
"""How much words count for a kind, and the classifier."""
_TOPIC = 0.5
"""How much words count for a theme, where the classifier counts 1."""
_GRADE_TOLD, _GRADE_SEEN = 0.7, 0.4
"""How much words count for a grade's being an area's, and the classifier."""
_UNNAMED, _UNNAMED_COST = 0.8, 1.2
"""How much the classifier counts, and how much it has to, where no words are known to name the area."""


def kind_with(told: Told | None, tally: Tally) -> Tally:
    """Return what speaks for each kind, by words and by the classifier; in the measure of the words."""
    if told is None:
        return tally
    return Tally(*(_WORDS * one + _SEEN / CERTAINTY * other for one, other in zip(tally, told.kinds, strict=True)))


def topic_with(told: Told | None, about: About) -> About:
    """Return what speaks for each theme, by words and by the classifier."""
    if told is None:
        return about
    return About([_TOPIC * one + other for one, other in zip(about.totals, told.themes, strict=True)])


def grade_with(seen: float | None, told: float | None) -> float:
    """Return what speaks for a grade being an area's, by the words it stands among and by the classifier.

    `told` is None where no words name the area.
    """
    if seen is None:
        return told or 0.0
    if told is None:
        return _UNNAMED * seen - _UNNAMED_COST
    return _GRADE_TOLD * told + _GRADE_SEEN * seen
