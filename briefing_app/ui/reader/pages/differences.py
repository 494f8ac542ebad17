"""Which words one passage has in place of another's."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from briefing_app.ui.reader.page import Mark, MarkRole

_WORD = re.compile(r"[^\W_]+(?:['’‘`´-][^\W_]+)*")
_APOSTROPHES = re.compile("[’‘`´]")


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the new text, from `start` to `end`, in place of some of the old; either may be none."""

    start: int
    end: int
    old_start: int
    old_end: int


def differences(new: str, old: str) -> tuple[Difference, ...]:
    """Where the words differ; case, punctuation and the kind of apostrophe do not count."""
    fresh, before = list(_WORD.finditer(new)), list(_WORD.finditer(old))
    matcher = SequenceMatcher(None, [_plain(word) for word in before], [_plain(word) for word in fresh], autojunk=False)
    return tuple(
        Difference(*_span(fresh, j1, j2), *_span(before, i1, i2))
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    )


def marks_of(found: tuple[Difference, ...]) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """The marks of the new text and of the old."""
    fresh = tuple(Mark(one.start, one.end, MarkRole.NEW) for one in found if one.start < one.end)
    gone = tuple(Mark(one.old_start, one.old_end, MarkRole.OLD) for one in found if one.old_start < one.old_end)
    return fresh, gone


def told_in_words(new: str, old: str, found: tuple[Difference, ...]) -> str:
    """The same in words: "“in care” became “looked after”; “actively” was left out"."""
    return "; ".join(_told(new[one.start : one.end], old[one.old_start : one.old_end]) for one in found)


def _told(new: str, old: str) -> str:
    if not old:
        return f"“{new}” was added"
    return f"“{old}” became “{new}”" if new else f"“{old}” was left out"


def _plain(word: re.Match[str]) -> str:
    return _APOSTROPHES.sub("'", word[0]).casefold()


def _span(words: list[re.Match[str]], first: int, after: int) -> tuple[int, int]:
    if first < after:
        return words[first].start(), words[after - 1].end()
    at = words[first].start() if first < len(words) else 0
    return at, at
