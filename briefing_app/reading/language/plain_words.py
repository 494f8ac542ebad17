"""How a sentence leans to each theme by its plain words, beyond the lexicon's phrases.

The weights are fitted on labelled sentences (`make fit`): many words tell a little, where phrases tell much.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise, repeat
from operator import add, mul

from briefing_app.domain.words import FindingKind
from briefing_app.reading.language.clauses import Part, clauses_of
from briefing_app.reading.language.everyday import themes_pointed_to
from briefing_app.reading.language.lexicon.learned_themes import LEARNED
from briefing_app.reading.language.phrasebook import words_of
from briefing_app.reading.language.theme_sums import by_word, taken_apart
from briefing_app.reading.language.weights import beginnings

HEADING = "# "
"""Before a word that stands in the heading above."""
ALWAYS = "="
"""Stands in every sentence: how often a theme is met at all."""
TOLD = "told "
"""Before a word or pair of words that a story tells: it may speak for another theme there than in a letter."""
MAIN = "main: "
"""Before a word of a main clause: what that is about decides."""
_GRADES = frozenset(
    ["good", "outstanding", "inadequate", "requires", "require", "improvement", "judgement", "judgment", "graded"]
)
_HEADING_COUNTS = 0.5
"""A heading says less of the sentences under it than their own words: "Headline findings" stands over everything."""
_TENTHS = 10
_FIRST, _FADING = 15, 11
"""A word counts most at the beginning of the sentence, least at its end: from 1.5 falling by 1.1, in tenths."""
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
    length = len(words)
    return {words[nth]: (_FIRST - _FADING * nth / length) / _TENTHS for nth in reversed(range(length)) if words[nth]}


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
    words = words_of(sentence).texts
    begun = beginnings(words)
    _add(totals, _of_heading(section))
    _add_words(totals, _weights(), words, begun)
    if story:
        weights = _weights_told()
        _add_words(totals, weights, words, begun)
        _add_words(totals, weights, _pairs(words))
        _add(totals, taken_apart(sum(weights.get(mark, 0) for mark in {*story, *_of_main_clauses(sentence)})))
        for mark, much in _everyday(words).items():
            _add(totals, taken_apart(weights.get(mark, 0), much))


def add_marks(totals: list[float], sentence: str, section: str, weights: Mapping[str, int]) -> None:
    """Add to each theme's total what these weights make of the marks that `theme_marks` gives outside stories."""
    words = words_of(sentence).texts
    _add(totals, _heading_told(section, weights))
    _add_words(totals, weights, words, beginnings(words))


def _add(totals: list[float], told: Iterable[float]) -> None:
    totals[:] = map(add, totals, told)


def _add_words(totals: list[float], weights: Mapping[str, int], *told: Sequence[str]) -> None:
    """Add what words tell, each by where it stands first; where several rows are given, they are of one length."""
    length = len(told[0])
    # In whole numbers, as the weights are: place by place 1.5 − 1.1 · place / length.
    counts = range(_FIRST * length, (_FIRST - _FADING) * length, -_FADING)
    together = 0
    for words in told:
        # Read backwards, so that of a word that comes twice its first place is kept.
        first = dict(zip(reversed(words), reversed(counts), strict=True))
        together += sum(map(mul, map(weights.get, first, repeat(0)), first.values()))
    if together:
        _add(totals, taken_apart(together, 1 / (_TENTHS * length)))


@lru_cache(maxsize=64)
def _of_heading(section: str) -> tuple[float, ...]:
    """What a heading tells of each theme, added up once for all sentences under it."""
    return _heading_told(section, _weights())


def _heading_told(section: str, weights: Mapping[str, int]) -> tuple[float, ...]:
    told = sum(weights.get(mark, 0) for mark in heading_marks(section))
    return tuple(map(add, taken_apart(weights.get(ALWAYS, 0)), taken_apart(told, _HEADING_COUNTS)))


@cache
def _weights() -> dict[str, int]:
    return by_word(LEARNED)


@cache
def _weights_told() -> dict[str, int]:
    # Large, and only stories need it: whoever reads letters and reports does not wait for it.
    from briefing_app.reading.language.lexicon.learned_told_themes import LEARNED_TOLD

    return by_word(LEARNED_TOLD)
