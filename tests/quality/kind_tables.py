"""The weights that tell a sentence's kind, written as tables to read and argue with."""

from collections.abc import Iterable, Mapping, Sequence

from briefing_app.reading.language.story_leanings import PAIR
from tests.quality.labelled import wrapped
from tests.quality.regression import APART, Weights

KNOWN, TOLD, OF_LETTERS = "=", "told: ", "letter: "
"""Before what is known of a sentence besides its words, and before a word of a story's or of a letter's sentence."""
Pair = tuple[float, ...]
NONE: Pair = (0.0, 0.0)
LEAST, LEAST_PAIR = 0.25, 0.1
HEAD = '''"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word or pair of words ("^" begins a sentence) speaks for an area for improvement, or for scene-setting,
more than for a strength.
"""

'''
HEAD_TOLD = '''"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much more or less than elsewhere a word or pair of words speaks for an area for improvement, or for scene-setting,
where a story tells it; and how much two marks of how it is told do together, beyond what each does alone.
"""

'''


def table(weights: Weights, nearby: Weights) -> str:
    """What `lexicon/learned.py` holds: `nearby` are the weights of what stands round a story's sentence."""
    told = _leanings(weights)
    words = _of_words(told, "", OF_LETTERS, 1)
    alone = {mark: pair for mark, pair in told.items() if PAIR not in mark}
    paragraph = [[_rounded(told[f"{KNOWN}paragraph {nth}"])[side] for nth in range(4)] for side in (0, 1)]
    beside = {KNOWN + mark: leaning_of(row, weights.scale * nearby.scale) for mark, row in nearby.rows.items()}
    return "".join(
        [
            HEAD,
            by_weight(words, "IMPROVEMENT", "CONTEXT"),
            f"PARAGRAPH = (({_listed(paragraph[0])}), ({_listed(paragraph[1])}))\n",
            '"""Of the mean praise, criticism and scene-setting around it, and of standing alone."""\n',
            f"CHAPTERS = {_named(told, 'chapter ')}STORY = {_named(alone, 'story ')}",
            f"ALWAYS = {_rounded(told[f'{KNOWN}always'])}\n",
            f"CERTAINTY = {weights.scale:.3f}\n",
            '"""How fast what speaks for a kind makes it likely."""\n',
            f"NEARBY = {_named(beside, '')}",
        ]
    )


def table_told(weights: Weights) -> str:
    """What `lexicon/learned_told_kinds.py` holds."""
    # A story reads both tables, so that what only letters mean by a word is taken back here.
    told = _of_words(_leanings(weights), TOLD, OF_LETTERS, -1)
    pairs = {
        mark: pair for mark, pair in _leanings(weights).items() if PAIR in mark and max(map(abs, pair)) >= LEAST_PAIR
    }
    return "".join(
        [HEAD_TOLD, by_weight(told, "TOLD_IMPROVEMENT", "TOLD_CONTEXT"), f"PAIRS = {_named(pairs, 'story ')}"]
    )


def _of_words(told: Mapping[str, Pair], first: str, more: str, sign: int) -> dict[str, Pair]:
    """What words tell that have this beginning, with or without what those with another do."""
    words = [mark for mark in told if mark[0] != KNOWN]
    own = [mark for mark in words if (mark.startswith(first) if first else not mark.startswith((TOLD, OF_LETTERS)))]
    known = {mark.removeprefix(first) for mark in own}
    known |= {mark.removeprefix(more) for mark in words if mark.startswith(more)}
    return {
        word: tuple(
            one + sign * other
            for one, other in zip(told.get(first + word, NONE), told.get(more + word, NONE), strict=True)
        )
        for word in sorted(known)
    }


def by_weight(table: Mapping[str, Pair], *names: str) -> str:
    """Return both sides of a table, each as marks by weight."""
    lines = []
    for side, name in enumerate(names):
        groups = (f'    {weight}: """\n{wrapped(marks)}    """,\n' for weight, marks in _groups(table, side))
        lines += [f"{name}: dict[float, str] = {{\n", *groups, "}\n"]
    return "".join(lines)


def _leanings(weights: Weights) -> dict[str, tuple[float, float]]:
    """What each mark tells, but those that are learnt apart."""
    return {mark: leaning_of(row, weights.scale) for mark, row in weights.rows.items() if not mark.startswith(APART)}


def leaning_of(row: Sequence[float], scale: float) -> tuple[float, float]:
    """Return how much more a mark speaks for an area for improvement, and for context, than for a strength."""
    strength, improvement, context = row
    return (improvement - strength) / scale, (context - strength) / scale


def _groups(table: Mapping[str, Pair], side: int) -> list[tuple[float, list[str]]]:
    groups: dict[float, list[str]] = {}
    for mark, pair in sorted(table.items()):
        told = round(pair[side] * 8) / 8
        if abs(told) >= LEAST:
            groups.setdefault(told, []).append(mark)
    return sorted(groups.items(), reverse=True)


def _named(told: Mapping[str, tuple[float, float]], beginning: str) -> str:
    """A table of pairs, one to a line, as `make format` leaves it."""
    first = KNOWN + beginning
    rows = {mark.removeprefix(first): _rounded(pair) for mark, pair in sorted(told.items()) if mark.startswith(first)}
    return "".join(["{\n", *(f'    "{name}": {pair},\n' for name, pair in rows.items()), "}\n"])


def _rounded(pair: tuple[float, float]) -> tuple[float, float]:
    return round(pair[0], 2), round(pair[1], 2)


def _listed(values: Iterable[float]) -> str:
    return ", ".join(str(value) for value in values)
