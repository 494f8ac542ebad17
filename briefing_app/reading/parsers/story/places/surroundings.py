"""Where a name stands in a story, and the words round it."""

import re
from collections.abc import Iterator

from briefing_app.reading.language.lexicon.learned_places import COMMON
from briefing_app.reading.parsers.story.places.names import Names, Stand

ANOTHER = re.compile(
    r"\b(?:neighbour\w*|nearby|next[- ]door|unlike|alongside|like|partner|another|other|sent in|(?:with|and) "
    r"(?:\w+ )?support from|works? for"
    r"|former(?:ly)?|defunct|abolished|partners (?:at|in|from)|colleagues (?:at|in|from)|previously (?:at|of|with)"
    r"|(?:joined|came|moved|arrived|recruited)(?: (?:to|in|as|after) [^.;,]{3,40})? from)[^\w.!?]+(?:\w+ ){0,2}$",
    re.IGNORECASE,
)
"""What stands before a council that is not the one visited."""
_PASSED = re.compile(
    r"(?:\b(?:from|than|near|wards? of|as far (?:\w+ )?as|replaced|outside) (?:in )?(?:[A-Z]\w+ and )?"
    r"|\ban? (?:[a-z]+ )?|\b(?-i:[Hh]oused|[Pp]laced|[Ss]en[dt]|[Mm]oved) (?:[a-z]+ ){0,3}?(?:in|to|out in) )$",
    re.IGNORECASE,
)
"""What stands before a place that the story only touches on."""
_BODIES = frozenset(
    {"Police", "Constabulary", "University", "College", "Academy", "Primary", "Hospital", "Church", "Cathedral"}
    | {"Road", "Street", "Lane", "Avenue", "House", "Castle", "Station"}
)
"""What has a place in its name and may stand anywhere in it."""
_BEFORE, _BEHIND = 6, 4
NEAR = 120
"""How many characters before a name can say something of it."""
_LEAD = 700
_FIRST = ((250, "a"), (_LEAD, "b"), (1500, "c"))
_FOOT = 0.8
_HEAD_LINES = 3


def is_touched_on(names: Names, stand: Stand) -> bool:
    """Whether what stands round a name says that the story only touches on the place."""
    start = names.words[stand.first].start
    seen = max(names.text.rfind("\n", 0, start) + 1, start - NEAR)
    passed = any(before.search(names.text, seen, start) for before in (ANOTHER, _PASSED))
    return passed or _shape(names, stand.end + 1) in _BODIES


def where_it_stands(names: Names, stand: Stand) -> str:
    """In which part of the story a name stands."""
    word = names.words[stand.first]
    if not word.line:
        return "title"
    if word.line < _HEAD_LINES:
        return "head"
    return "lead" if word.start < _LEAD else "body" if word.start < _FOOT * len(names.text) else "foot"


def where_first(names: Names, stand: Stand) -> str:
    """How early in the story it stands, as a letter."""
    word = names.words[stand.first]
    return next((mark for end, mark in _FIRST if word.start < end), "d") if word.line else "t"


def surroundings(names: Names, stand: Stand) -> Iterator[str]:
    """Yield the words before a name (b1, b2, bn) and behind it (a1, a2, an), as the weights know them."""
    before, behind = _seen(names, stand.first, -1), _seen(names, stand.end, 1)
    yield from (f"b1 {before[0]}", f"b2 {before[1]} {before[0]}", f"a1 {behind[0]}", f"a2 {behind[0]} {behind[1]}")
    for side, seen, most in (("bn", before, _BEFORE), ("an", behind, _BEHIND)):
        ends = next((nth for nth, word in enumerate(seen) if word in ("^", ".")), most)
        yield from (f"{side} {word}" for word in seen[: min(ends, most)])
    yield "begins" if before[0] in ("^", ".", ":", "*") else "inside"


def _seen(names: Names, nth: int, step: int) -> list[str]:
    """The words on one side of a name, nearest first."""
    return [_shape(names, nth + step * far) for far in range(1, _BEFORE + 1)]


def _shape(names: Names, nth: int) -> str:
    """A word as the weights know it: names as X, numbers as N, years as Y, "^" where a line begins or ends."""
    word = names.words[nth].text if 0 <= nth < len(names.words) else "\n"
    if word[0] == "\n":
        return "^"
    if word[0].isdigit():
        return "Y" if re.fullmatch(r"(?:19|20)\d\d", word) else "N"
    if word[0].isupper():
        return word if word in COMMON else "X"
    return word if word[0].isalpha() or word[0] in ",.:()’'" else "*"
