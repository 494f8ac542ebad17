"""Finding corrected words again in a text that may have changed: where there is doubt, nothing is found."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

from briefing_app.domain.corrections import AROUND, Stretch

_PLAIN = re.compile(r"[\W_]+")
ENOUGH = 20
"""Words at least this long are told by themselves; shorter ones only by what stands around them."""


class Spanned(Protocol):
    """Anything that stands from `start` to `end` of a text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


S = TypeVar("S", bound=Spanned)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A text's words alone: spaces, marks and capitals do not count."""
    return _PLAIN.sub(" ", text.casefold()).strip()


def same_words(text: str, on: Stretch, candidates: Sequence[S]) -> S | None:
    """The one candidate that has the words of `on`, judged by what stands around them if several do."""
    alike = _alike(text, on.exact, candidates)
    fits = {index: _fit(text, on, found) for index, found in enumerate(alike)}
    if len(alike) == 1:
        return alike[0] if fits[0] or (on.alone and len(on.exact) >= ENOUGH) else None
    best = [index for index, fit in fits.items() if fit and fit == max(fits.values())]
    if len(best) > 1:
        best = [index for index in best if alike[index].start == on.start]
    return alike[best[0]] if len(best) == 1 else None


def every_place(text: str, words: str) -> list[slice]:
    """Each place where the words stand, their spaces as many as they may be."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return []
    return [slice(found.start(), found.end()) for found in re.finditer(r"\s+".join(parts), text)]


def _alike(text: str, exact: str, candidates: Sequence[S]) -> list[S]:
    same = [found for found in candidates if text[found.start : found.end] == exact]
    if same:
        return same
    wanted = plain(exact)
    return [found for found in candidates if plain(text[found.start : found.end]) == wanted]


def _fit(text: str, on: Stretch, found: Spanned) -> int:
    """How many of the two sides are as they were; at the text's very end as much as elsewhere."""
    before = text[max(0, found.start - AROUND) : found.start]
    after = text[found.end : found.end + AROUND]
    # Half of what was kept is enough: an edit nearby must not hide the words.
    half = AROUND // 2
    same = (
        plain(before)[-half:] == plain(on.before)[-half:],
        plain(after)[:half] == plain(on.after)[:half],
    )
    return sum(same)
