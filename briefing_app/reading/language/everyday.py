"""What the everyday words of a story point to: its themes, and whether they praise, criticise or tell background.

Such words tell less than the lexicon's phrases; how much is fitted on labelled stories (`make fit`).
"""

from collections.abc import Iterable, Sequence
from functools import cache

from briefing_app.reading.language.phrasebook import Phrasebook

_FIRST, _FADING = 1.5, 1.1
"""A phrase counts most at the beginning of the sentence, least at its end."""
_AGAIN = 0.6
_LONGER = 0.3
"""A phrase of two words tells so much more than one word, of three twice as much more."""
_MOST = 3.0


def themes_pointed_to(words: Sequence[str]) -> dict[str, float]:
    """Return the themes, by their keys, and how much points to each, up to 3; `words` as `words_of` returns them."""
    return _pointed_to(_themes(), words)


def kinds_pointed_to(words: Sequence[str]) -> dict[str, float]:
    """Return the kinds, by their keys, and how much points to each, up to 3; `words` as `words_of` returns them."""
    return _pointed_to(_kinds(), words)


def _pointed_to(book: Phrasebook[str], words: Sequence[str]) -> dict[str, float]:
    pointed: dict[str, float] = {}
    fading = _FADING / max(1, len(words))
    for first, last, key in book.find(words):
        before = pointed.get(key, 0.0)
        much = (_FIRST - fading * first) * (1 + _LONGER * (last - first - 1)) * (_AGAIN if before else 1.0)
        pointed[key] = min(_MOST, before + much)
    return pointed


@cache
def _themes() -> Phrasebook[str]:
    # Large, and only stories need it: whoever reads letters and reports does not wait for it.
    from briefing_app.reading.language.lexicon.everyday_themes import EVERYDAY_THEMES

    return _book(EVERYDAY_THEMES.items())


@cache
def _kinds() -> Phrasebook[str]:
    from briefing_app.reading.language.lexicon.everyday_kinds import EVERYDAY_KINDS

    return _book(EVERYDAY_KINDS.items())


def _book(table: Iterable[tuple[str, str]]) -> Phrasebook[str]:
    book: Phrasebook[str] = Phrasebook()
    book.add((str(key), phrases) for key, phrases in table)
    return book
