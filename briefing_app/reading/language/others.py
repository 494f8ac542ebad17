"""What a sentence tells in papers of other inspectorates, beyond what the same words tell in Ofsted's.

Those are of adult social care, special needs, youth justice and joint inspections, of Wales and Scotland. Each writes
in a way of its own ("had agreed", "people told us"), and of things that Ofsted's letters never name. The weights are
fitted on labelled passages of such papers (`make fit`) and come on top of all others.
"""

from collections.abc import Mapping
from functools import cache

from briefing_app.reading.language.plain_words import add_marks
from briefing_app.reading.language.theme_sums import by_word
from briefing_app.reading.language.weights import Leaning, by_phrase, looked_up

_JOINT = frozenset({"area SEND inspection", "joint targeted area inspection"})
"""Kinds of visit that Ofsted makes with others, though a paper may name Ofsted alone."""


def is_of_others(inspectorate: str | None, kind: str | None) -> bool:
    """Whether a visit was another's than Ofsted's to children's services alone."""
    return kind in _JOINT or (inspectorate or "Ofsted") != "Ofsted"


def lean_with_others(sentence: str) -> Leaning:
    """How much more than elsewhere the sentence speaks for an area for improvement, and for scene-setting."""
    (asks, tells), weights = _kinds()
    told = looked_up(sentence, weights)
    return asks + sum(leaning[0] for leaning in told), tells + sum(leaning[1] for leaning in told)


def add_words_of_others(totals: list[float], sentence: str, section: str) -> None:
    """Add to each theme's total, in the order of `Theme`, what the sentence's words and its heading say here."""
    add_marks(totals, sentence, section, _themes())


# The tables are large, and whoever reads Ofsted's letters or a story does not wait for them.


@cache
def _kinds() -> tuple[Leaning, Mapping[str, Leaning]]:
    """What every sentence of such a paper tells, and what each word of it does."""
    from briefing_app.reading.language.lexicon.learned_others import (
        OTHERS_ALWAYS,
        OTHERS_CONTEXT,
        OTHERS_IMPROVEMENT,
    )

    return OTHERS_ALWAYS, by_phrase(OTHERS_IMPROVEMENT, OTHERS_CONTEXT)


@cache
def _themes() -> Mapping[str, int]:
    from briefing_app.reading.language.lexicon.learned_others import OTHERS_THEMES

    return by_word(OTHERS_THEMES)
