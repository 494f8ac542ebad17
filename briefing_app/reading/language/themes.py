"""What a finding is about."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from briefing_app.domain.themes import Theme
from briefing_app.reading.language.clauses import Part, clauses_of
from briefing_app.reading.language.lexicon.themes import THEMES
from briefing_app.reading.language.others import add_words_of_others
from briefing_app.reading.language.phrasebook import Phrasebook, words_of
from briefing_app.reading.language.plain_words import add_plain_words
from briefing_app.reading.language.scenes import gives_verdict, sets_scene

_SHARES = {Part.MAIN: 1.0, Part.TURN: 1.0, Part.AFTERTHOUGHT: 0.6, Part.CONCESSION: 0.6, Part.PURPOSE: 0.4}
_FROM_SECTION = 0.35
_FROM_PARAGRAPH = 0.15
_VERDICT = 3.0
_AGAIN = 0.4
_DELAY = 0.45
"""Delay inside a topic belongs to the topic."""
_THEMES = tuple(Theme)
_PLACE = {theme: nth for nth, theme in enumerate(_THEMES)}
"""Totals are kept in lists by a theme's place among all, as looking up a theme itself is slow."""
_SCOPE, _OVERALL, _TIMELINESS, _OTHER = (
    _PLACE[theme] for theme in (Theme.SCOPE, Theme.OVERALL, Theme.TIMELINESS, Theme.OTHER)
)


@cache
def _book() -> Phrasebook[tuple[int, float]]:
    book: Phrasebook[tuple[int, float]] = Phrasebook()
    for theme, table in THEMES.items():
        book.add(((_PLACE[theme], weight), phrases) for weight, phrases in table.items())
    return book


class About(NamedTuple):
    """How much speaks for each theme, in the order of `Theme`; how sure that is where a rule alone has settled it."""

    totals: list[float]
    settled: float | None = None


def theme_of(sentence: str, *, section: str = "", around: Sequence[str] = (), others: bool = False) -> Theme:
    """Return the theme of a finding in a letter or report.

    `section` is the document's heading above it; `around` the other sentences of its paragraph, which tell what "this"
    and "they" are; `others` says that the document is of other inspectorates.
    """
    return theme_by(about(sentence, section=section, around=around, others=others))


def about(
    sentence: str, *, section: str = "", around: Sequence[str] = (), story: Sequence[str] = (), others: bool = False
) -> About:
    """Return how much speaks for each theme of a finding.

    `story` is what `plain_words.story_marks` makes of a sentence in a release or story; `others` says that a letter or
    report is of other inspectorates.
    """
    if sets_scene(sentence):
        return _only(_OVERALL if gives_verdict(sentence) else _SCOPE, 0.9)
    totals = phrases_told(sentence, section=section, around=around)
    if not any(totals) and not story:
        return _only(_OTHER, 0.4)
    add_plain_words(totals, sentence, section, story)
    if others:
        add_words_of_others(totals, sentence, section)
    return About(totals)


def _only(nth: int, sure: float) -> About:
    return About([float(place == nth) for place in range(len(_THEMES))], sure)


def theme_by(told: About) -> Theme:
    """Return the theme that most speaks for."""
    return _THEMES[told.totals.index(max(told.totals))]


def phrases_told(sentence: str, *, section: str = "", around: Sequence[str] = ()) -> list[float]:
    """How much the lexicon's phrases speak for each theme, in the order of `Theme`, before plain words are counted."""
    totals = [0.0] * len(_THEMES)
    for nth, weight in _totals(sentence):
        totals[nth] = weight
    if gives_verdict(sentence):
        totals[_OVERALL] += _VERDICT
    for other in around:
        _add(totals, other, _FROM_PARAGRAPH)
    if section:
        _add(totals, section, _FROM_SECTION)
    totals[_TIMELINESS] *= _DELAY
    return totals


def _add(totals: list[float], text: str, share: float) -> None:
    for nth, weight in _totals(text):
        if nth != _SCOPE:
            totals[nth] += weight * share


@lru_cache(maxsize=64)
def _totals(text: str) -> tuple[tuple[int, float], ...]:
    """How much each theme weighs: what stands early counts most, the same theme again for less than half.

    Remembered, as headings and the sentence before come again.
    """
    totals: dict[int, float] = {}
    words = words_of(text)
    clauses = clauses_of(text)
    at, share, fading = 0, _SHARES[clauses[0].part], 0.6 / max(1, len(words.texts))
    for first, _, (nth, weight) in _book().find(words.texts):
        if weight:
            while clauses[at].end <= words.starts[first]:
                at += 1
                share = _SHARES[clauses[at].part]
            counts = weight * share * (1.25 - fading * first)
            before = totals.get(nth)
            totals[nth] = counts if before is None else max(before, counts) + _AGAIN * min(before, counts)
    return tuple(totals.items())
