"""Which words of one text another does not have there."""

import re
from itertools import groupby

from rapidfuzz.distance import Levenshtein

_WORD = re.compile(r"\S+")
MOST = 4_000
"""Of longer texts nothing is said: it would take too long while the member waits."""


def other_words(text: str, other: str) -> tuple[tuple[int, int], ...] | None:
    """Where `text` has words that `other` has not, in code points; None where the two are too long to tell."""
    mine, theirs = list(_WORD.finditer(text)), list(_WORD.finditer(other))
    if max(len(mine), len(theirs)) > MOST:
        return None
    steps = Levenshtein.opcodes([word[0] for word in theirs], [word[0] for word in mine])
    found = []
    for same, together in groupby(steps, key=lambda step: step.tag == "equal"):
        inside = list(together)
        first, last = inside[0].dest_start, inside[-1].dest_end
        if not same and first < last:
            found.append((mine[first].start(), mine[last - 1].end()))
    return tuple(found)
