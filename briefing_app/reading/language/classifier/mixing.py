"""How much the classifier counts beside what is told of a sentence by its words and those around it.

On documents left out of the teaching neither alone told as much as both: words that the project has weighed know the
field's own phrases, the classifier what a phrase means that nobody has labelled yet.
"""

from briefing_app.reading.language.classifier.telling import Told
from briefing_app.reading.language.lexicon.learned import CERTAINTY
from briefing_app.reading.language.themes import About
from briefing_app.reading.language.tones import Tally

_WORDS, _SEEN = 0.4, 0.8
"""How much words count for a kind, and the classifier."""
_TOPIC = 0.75
"""How much words count for a theme, where the classifier counts 1."""


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
