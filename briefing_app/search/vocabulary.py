"""The words that one index holds and how many of its rows hold each: what a query would cost, before it is run."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final

from rapidfuzz import fuzz, process

_NEAR_ENOUGH: Final = 78
_SHORTEST_SPLIT: Final = 3
_SHORTEST_SPLIT_OF_KNOWN: Final = 4
_ENDINGS: Final = ("ations", "ation", "ings", "ing", "ied", "ies", "ed", "es", "s", "y", "e", "")
_SHORTEST_STEM: Final = 4


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words with the number of rows that hold each; `rows` in all, of `average` words."""

    counts: Mapping[str, int]
    rows: int = 0
    average: float = 1.0
    _sorted: list[str] = field(init=False, repr=False, compare=False)
    _running: list[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Keep the words in order, so that a prefix is a slice, with the running total of their counts."""
        object.__setattr__(self, "_sorted", sorted(self.counts))
        object.__setattr__(self, "_running", [0, *accumulate(map(self.counts.__getitem__, self._sorted))])

    def count(self, word: str) -> int:
        """How many rows hold this very word."""
        return self.counts.get(word, 0)

    def beginning(self, prefix: str) -> list[str]:
        """Every word that begins so, in order."""
        return self._sorted[slice(*self._stretch(prefix))]

    def count_beginning(self, prefix: str) -> int:
        """At most how many rows hold a word that begins so: a row counts once for each such word."""
        first, after = self._stretch(prefix)
        return self._running[after] - self._running[first]

    def _stretch(self, prefix: str) -> tuple[int, int]:
        # The highest code point stands after every word with this prefix.
        return bisect_left(self._sorted, prefix), bisect_left(self._sorted, prefix + "\U0010ffff")

    def splits(self, word: str) -> Iterator[tuple[str, str]]:
        """Each way to see `word` as two known words run together: "longterm" as "long", "term"."""
        if word.endswith("s") and word[:-1] in self.counts and "s" in self.counts:
            yield word[:-1], "s"
        # A word that stands in the index is more likely one word: "into" is not "in to".
        shortest = _SHORTEST_SPLIT_OF_KNOWN if word in self.counts else _SHORTEST_SPLIT
        for at in range(shortest, len(word) - shortest + 1):
            if word[:at] in self.counts and word[at:] in self.counts:
                yield word[:at], word[at:]

    def forms(self, word: str) -> list[str]:
        """The other known words that share this word's stem: "audits" gives "audit", "audited"."""
        stem = stem_of(word)
        if len(stem) < _SHORTEST_STEM:
            return []
        return [other for other in self.beginning(stem) if other != word and stem_of(other) == stem]

    def nearest(self, word: str) -> str | None:
        """The known word most like this one, the commoner of equals; None where nothing is near."""
        choices = [known for known in self._sorted if abs(len(known) - len(word)) <= 2 and known.isalpha()]
        near = process.extract(word, choices, scorer=fuzz.ratio, score_cutoff=_NEAR_ENOUGH, limit=8)
        if not near:
            return None
        best = max(near, key=lambda found: (round(found[1] / 4), found[0][0] == word[:1], self.counts[found[0]]))
        return best[0]


def stem_of(word: str) -> str:
    """The word without its English ending, as far as a plain list of endings takes it."""
    for ending in _ENDINGS:
        stem = word.removesuffix(ending) if ending else word
        if (stem != word or not ending) and len(stem) >= _SHORTEST_STEM:
            # "planning" and "planned" double the last letter of "plan".
            return stem[:-1] if _doubled(stem, ending) else stem
    return word


def _doubled(stem: str, ending: str) -> bool:
    return (
        ending in {"ing", "ings", "ed"} and len(stem) > _SHORTEST_STEM and stem[-1] == stem[-2] and stem[-1] not in "ls"
    )


def joined(vocabularies: Iterable[Vocabulary]) -> Vocabulary:
    """One vocabulary over several indexes, for spelling."""
    counts: dict[str, int] = {}
    for vocabulary in vocabularies:
        for word, count in vocabulary.counts.items():
            counts[word] = counts.get(word, 0) + count
    return Vocabulary(counts)
