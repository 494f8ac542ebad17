"""How a sentence leans to each theme by its plain words, beyond the lexicon's phrases.

The weights are fitted on labelled sentences (`make fit`): many words tell a little, where phrases tell much.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.reading.language.clauses import Part, clauses_of
from briefing_app.reading.language.everyday import themes_pointed_to
from briefing_app.reading.language.lexicon.learned_themes import LEARNED
from briefing_app.reading.language.phrasebook import words_of
from briefing_app.reading.language.weights import beginnings, phrases_of

HEADING = "# "
"""Before a word that stands in the heading above."""
ALWAYS = "="
"""Stands in every sentence: how often a theme is met at all."""
TOLD = "told "
"""Before a word or pair of words that a story tells: it may speak for another theme there than in a letter."""
MAIN = "main: "
"""Before a word of a main clause: what that is about decides."""
Weighed = tuple[tuple[int, float], ...]
"""Of which themes, by their places among all, a word tells how much."""
_GRADES = frozenset(
    ["good", "outstanding", "inadequate", "requires", "require", "improvement", "judgement", "judgment", "graded"]
)
_HEADING_COUNTS = 0.5
"""A heading says less of the sentences under it than their own words: "Headline findings" stands over everything."""
_FIRST, _FADING = 1.5, 1.1
"""A word counts most at the beginning of the sentence, least at its end."""
_DECIDING = frozenset({Part.MAIN, Part.TURN})
_HEAD, _FOOT = 0.12, 0.7
"""The shares of a story that its beginning ends with and its end begins with."""


def end_of_story(share: float) -> tuple[str, ...]:
    """Whether a sentence so far down a story, from 0 to 1, belongs to its head or its foot."""
    return ("head",) if share < _HEAD else ("foot",) if share > _FOOT else ()


def story_marks(kind: FindingKind, *, council: bool, found: bool, share: float) -> tuple[str, ...]:
    """What else is known of a story's sentence, as the weights know it.

    `council` says that the council speaks, `found` that inspectors are said to have found it; `share` is how far down
    the story it stands, from 0 to 1. What a council answers is its leadership's, what a story begins with the whole.
    """
    speaks, told_as = "council" if council else "inspectors", "found" if found else "narrated"
    told = (speaks, told_as, str(kind), *end_of_story(share))
    return tuple(f"{ALWAYS} {mark}" for mark in told)


def theme_marks(sentence: str, section: str, story: Collection[str] = ()) -> dict[str, float]:
    """The words of a sentence and of the heading above it, as the weights know them, and how much each counts."""
    words = words_of(sentence).texts
    marks = dict.fromkeys((ALWAYS, *story), 1.0) | dict.fromkeys(sorted(heading_marks(section)), _HEADING_COUNTS)
    own = _by_place(words) | _by_place(beginnings(words))
    marks |= own
    if story:
        told = own | _by_place(_pairs(words))
        marks |= {TOLD + mark: much for mark, much in told.items()} | _everyday(words)
        marks |= dict.fromkeys(sorted(_of_main_clauses(sentence)), 1.0)
    return marks


def _by_place(words: Sequence[str]) -> dict[str, float]:
    """How much each word counts by where it stands first; "" is none."""
    return {words[nth]: _FIRST - _FADING * nth / len(words) for nth in reversed(range(len(words))) if words[nth]}


def _pairs(words: Sequence[str]) -> list[str]:
    """Each word with the next: a story tells in "moved on" and "a say" what neither word tells."""
    return [f"{word} {following}" for word, following in pairwise(words)]


def _of_main_clauses(sentence: str) -> set[str]:
    """The words of its main clause, and of what turns it: "although X, Y" is about Y."""
    words, clauses = words_of(sentence), iter(clauses_of(sentence))
    marks, clause = set[str](), next(clauses)
    for word, start in zip(words.texts, words.starts, strict=True):
        while clause.end <= start:
            clause = next(clauses)
        if clause.part in _DECIDING:
            marks.add(MAIN + word)
    return marks


def _everyday(words: Sequence[str]) -> dict[str, float]:
    return {f"{ALWAYS} about {theme}": much for theme, much in themes_pointed_to(words).items()}


@lru_cache(maxsize=64)
def heading_marks(section: str) -> frozenset[str]:
    """The words of a heading but for those that only say how it was judged."""
    return frozenset(HEADING + word for word in words_of(section).texts if word not in _GRADES)


def add_plain_words(totals: list[float], sentence: str, section: str, story: Collection[str] = ()) -> None:
    """Add to each theme's total, in the order of `Theme`, what the sentence's words, its heading and `story` say."""
    for nth, weight in _of_heading(section):
        totals[nth] += weight
    words = words_of(sentence).texts
    begun = beginnings(words)
    _add_words(totals, words, _weights())
    _add_words(totals, begun, _weights())
    if story:
        for told in (words, begun, _pairs(words)):
            _add_words(totals, told, _weights_told())
        known = dict.fromkeys((*story, *sorted(_of_main_clauses(sentence))), 1.0)
        for mark, much in (known | _everyday(words)).items():
            for nth, weight in _weights_told().get(mark, ()):
                totals[nth] += weight * much


def add_marks(totals: list[float], sentence: str, section: str, weights: Mapping[str, Weighed]) -> None:
    """Add to each theme's total what these weights make of the marks that `theme_marks` gives outside stories."""
    for nth, weight in _heading_told(section, weights):
        totals[nth] += weight
    words = words_of(sentence).texts
    _add_words(totals, words, weights)
    _add_words(totals, beginnings(words), weights)


def _add_words(totals: list[float], words: Sequence[str], weights: Mapping[str, Weighed]) -> None:
    told_by, share = weights.get, _FADING / max(1, len(words))
    seen: set[str] = set()
    for place, word in enumerate(words):
        if word not in seen and (told := told_by(word)):
            seen.add(word)
            counts = _FIRST - share * place
            for nth, weight in told:
                totals[nth] += weight * counts


@lru_cache(maxsize=64)
def _of_heading(section: str) -> Weighed:
    """What a heading tells of each theme, added up once for all sentences under it."""
    return _heading_told(section, _weights())


def _heading_told(section: str, weights: Mapping[str, Weighed]) -> Weighed:
    totals = dict(weights.get(ALWAYS, ()))
    for mark in sorted(heading_marks(section)):
        for nth, weight in weights.get(mark, ()):
            totals[nth] = totals.get(nth, 0.0) + weight * _HEADING_COUNTS
    return tuple(totals.items())


@cache
def _weights() -> dict[str, Weighed]:
    return by_word(LEARNED)


@cache
def _weights_told() -> dict[str, Weighed]:
    # Large, and only stories need it: whoever reads letters and reports does not wait for it.
    from briefing_app.reading.language.lexicon.learned_told_themes import LEARNED_TOLD

    return by_word(LEARNED_TOLD)


def by_word(table: Mapping[Theme, Mapping[float, str]]) -> dict[str, Weighed]:
    """Return what each word tells of which themes, by their places among all."""
    weights: dict[str, Weighed] = {}
    for nth, theme in enumerate(Theme):
        for word, weight in phrases_of(table.get(theme, {})).items():
            weights[word] = (*weights.get(word, ()), (nth, weight))
    return weights
