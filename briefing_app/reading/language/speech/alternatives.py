"""Many words as one pattern that looks at each letter once, several times as fast as a plain list of them."""

import re
from collections.abc import Iterable
from itertools import groupby


def one_of(words: Iterable[str]) -> str:
    """Return a pattern, in brackets, that matches any of the words, the longest that fits first."""
    return _branch(sorted(set(words)))


def _branch(words: list[str]) -> str:
    """The pattern of sorted words, branching at each first letter."""
    ends, longer = "" in words, [word for word in words if word]
    branches = [
        re.escape(letter) + _branch([word[1:] for word in begun])
        for letter, begun in groupby(longer, lambda word: word[0])
    ]
    if not branches:
        return ""
    return f"(?:{'|'.join(branches)})" + ("?" if ends else "")
