"""In which ways a sentence of a story is told, as the fitted weights know them."""

import re

from briefing_app.domain.words import SaidBy
from briefing_app.reading.language.scenes import (
    gives_verdict,
    looks_back,
    sets_scene,
    tells_earlier_verdict,
    tells_of_earlier_year,
)
from briefing_app.reading.parsers.story.grades.listed import kind_of_verdict
from briefing_app.reading.parsers.story.telling.signs import signs_in
from briefing_app.reading.parsers.story.voice import admits, names_areas, tells_finding, tells_praise

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def ways_told(sentence: str, voice: SaidBy, year: int | None) -> frozenset[str]:
    """Return the ways: who speaks, what is judged, whether it looks back, its signs; `year` is that of the visit."""
    council = voice is SaidBy.COUNCIL
    verdict = kind_of_verdict(sentence)
    ways = {
        "council": council,
        "admits": council and admits(sentence),
        "verdict": gives_verdict(sentence),
        f"verdict {verdict}": verdict is not None,
        "earlier verdict": tells_earlier_verdict(sentence),
        "earlier year": tells_of_earlier_year(sentence, year),
        "year": bool(_YEAR.search(sentence)),
        "looks back": looks_back(sentence),
        "scene": sets_scene(sentence),
        "praised": tells_praise(sentence),
        "found itself": tells_finding(sentence),
        "names areas": names_areas(sentence),
    }
    return frozenset(way for way, so in ways.items() if so) | signs_in(sentence)
