"""Quotation marks paired within one paragraph, whichever way round they were typed."""

import re
from itertools import islice

from briefing_app.reading.language.speech.marks import (
    ANY,
    ANY_DOUBLE,
    CLAUSE_ENDS,
    DOUBLE,
    MOST_MARKS,
    NEVER_OPENS,
    OPENING_SIDE,
    Stretch,
    after_mark,
    before_mark,
    closed_by_other,
    opening_side,
    single,
    single_opens,
    until,
)

_LONGEST_PHRASE = 120
"""Characters picked out of another text."""
_AMID = re.compile(r"[^\W\d_] ")
_SENTENCE_GOES_ON = re.compile(r"(?<=[^\W_])[“”\"] [a-z]")
"""Behind words picked out amid a sentence: "the “Local Offer” is"."""
_RUN_ON = re.compile(r"[.!?][“\"][A-Z]")
"""A mark that opens the next paragraph of speech, whose line end was lost: "… for us.“We …"."""


def stretches(text: str, start: int, end: int) -> list[Stretch]:
    """Return what stands in quotation marks in `text[start:end]`, outermost marks only, in order."""
    found: list[Stretch] = []
    place = start
    while place < end:
        if text[place] not in ANY:
            place += 1
            continue
        stretch = _opened_at(text, start, end, place) or (None if found else _only_closed(text, start, end, place))
        if stretch is None:
            place += 1
        else:
            found.append(stretch)
            place = max(stretch.outer_end, place + 1)
    return _closed_at_end(text, start, end, found) or found


def _closed_at_end(text: str, start: int, end: int, found: list[Stretch]) -> list[Stretch]:
    """The whole paragraph, where nothing but its last mark tells of speech: "… were ‘unsafe’”"."""
    last = start + len(text[start:end].rstrip()) - 1
    if not found or text[last] != "”" or found[-1].outer_end > last:
        return []
    if found[0].outer_start == start and text[start] in DOUBLE:
        return []
    others = ANY_DOUBLE.search(text, start, last)
    return [] if others else [Stretch(start, last, start, last + 1, opened=False)]


def _opened_at(text: str, start: int, end: int, place: int) -> Stretch | None:
    if text[place] in DOUBLE:
        return _double(text, start, end, place) if _can_open(text, start, end, place) else None
    return single(text, start, end, place) if single_opens(text, start, end, place) else None


def _can_open(text: str, start: int, end: int, place: int) -> bool:
    """Whether a double mark outside speech opens some: words follow, and no word runs into it unless it is curly."""
    after = after_mark(text, end, place)
    if after in NEVER_OPENS and not text.startswith("..", place + 1):
        return False
    if after.isspace():
        return text[place] == "“" and before_mark(text, start, place).isspace() and place + 1 < end
    if place > start and _RUN_ON.match(text, place - 1, end):
        return True
    return before_mark(text, start, place) in OPENING_SIDE + ":;," or text[place] in "“„«"


def _double(text: str, start: int, end: int, place: int) -> Stretch:
    depth = 1
    found = ANY_DOUBLE.finditer(text, place + 1, end)
    marks = [mark.start() for mark in islice(found, MOST_MARKS)]
    for nth, mark in enumerate(marks):
        if not _opens_again(text, start, end, mark):
            depth -= 1
            if not depth:
                return Stretch(place + 1, mark, place, mark + 1)
        elif _is_nested(text, start, end, marks[nth + 1 :], depth) or _is_phrase(text, end, mark, marks[nth + 1 :]):
            depth += 1
        else:
            return until(text, place, mark)
    return closed_by_other(text, end, place) or until(text, place, end)


def _opens_again(text: str, start: int, end: int, mark: int) -> bool:
    if after_mark(text, end, mark) in NEVER_OPENS:
        return False
    return opening_side(text, start, end, mark) or _RUN_ON.match(text, mark - 1, end) is not None


def _is_nested(text: str, start: int, end: int, later: list[int], depth: int) -> bool:
    """Whether enough closing marks follow for this one to be a quote within the quote."""
    openers = sum(_opens_again(text, start, end, mark) for mark in later)
    return len(later) - openers >= openers + depth + 1


def _is_phrase(text: str, end: int, mark: int, later: list[int]) -> bool:
    """Whether a few words amid a sentence are picked out inside speech that the paragraph leaves open."""
    if not later or later[0] - mark > _LONGEST_PHRASE or not _AMID.match(text, mark - 2, mark):
        return False
    if text[mark + 1 : mark + 2].islower() and len(later) == 1 and text[later[0]] == "”":
        return True
    return _SENTENCE_GOES_ON.match(text, later[0], end) is not None


def _only_closed(text: str, start: int, end: int, place: int) -> Stretch | None:
    """Speech from the paragraph's first word to a double mark that closes what an earlier paragraph opened."""
    if text[place] not in DOUBLE or place == start:
        return None
    closes = text[place - 1] in CLAUSE_ENDS and after_mark(text, end, place).isspace()
    return Stretch(start, place, start, place + 1, opened=False) if closes else None
