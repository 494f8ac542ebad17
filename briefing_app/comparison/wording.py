"""What altered words of the release share: where they stand, and what was changed."""

import re
from itertools import groupby

from rapidfuzz.distance import Levenshtein

from briefing_app.comparison.passages import Side
from briefing_app.comparison.words import Word
from briefing_app.domain.comparison import Change, Passage

DANGLING = frozenset(
    re.findall(r"\w+", "a an and are as at but by for from in is of on or than that the their to was which who with")
)
"""A borrowed stretch does not end on one of these; a quoted phrase says little by them."""


def changes_of(ours: list[Word], theirs: list[Word]) -> tuple[Change, ...]:
    """What the release changed, stretch by stretch."""
    mine, his = [word.text for word in ours], [word.text for word in theirs]
    found = []
    for same, steps in groupby(Levenshtein.opcodes(his, mine), key=lambda step: step.tag == "equal"):
        if not same:
            inside = list(steps)
            new = " ".join(mine[inside[0].dest_start : inside[-1].dest_end])
            old = " ".join(his[inside[0].src_start : inside[-1].src_end])
            found.append(Change("replace" if new and old else "insert" if new else "delete", new, old))
    return tuple(found)


def passage_of(side: Side, inside: list[Word]) -> Passage:
    """The stretch from the first of these words to the last."""
    start, end = inside[0].start, inside[-1].end
    return Passage(start, end, side.source.text[start:end])
