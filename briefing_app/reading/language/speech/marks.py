"""Quotation marks paired within one paragraph, whichever way round they were typed."""

import re
from dataclasses import dataclass
from itertools import islice

DOUBLE = '"“”„‟«»″'
SINGLE = "'‘’‚‛`´"
ANY = DOUBLE + SINGLE
_OPENING_SIDE = " \t\n\u00a0([{—–-/>" + ANY
_NEVER_OPENS = ".,;:!?)]}"
_ENDS = ".,!?…;:"
_ANY_SINGLE = re.compile(f"[{SINGLE}]")
_NO_APOSTROPHE = re.compile(rf"(?<![^\W_])[{SINGLE}]|[{SINGLE}](?![^\W_])")
_ANY_DOUBLE = re.compile(f"[{DOUBLE}]")
_ANNOUNCING = frozenset({"said", "says", "added", "adds", "commented", "explained", "continued", "concluded"})
# How far a mark looks for its partner: beyond any speech in one paragraph, short of what a hostile file may hold.
_MOST_MARKS = 60
_FARTHEST = 5000
# Words that begin with an apostrophe of their own.
_ELIDED = re.compile(r"(?:em|tis|twas|til|till|cause|cos|bout|n|round|ello|appen|\d0s|\d\d)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words between marks; `opened` or `closed` is False where that mark is missing from the paragraph."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    opened: bool = True
    closed: bool = True


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
    return found


def _opened_at(text: str, start: int, end: int, place: int) -> Stretch | None:
    if text[place] in DOUBLE:
        return _double(text, start, end, place) if _can_open(text, start, end, place) else None
    return _single(text, start, end, place) if _single_opens(text, start, end, place) else None


def _before(text: str, start: int, place: int) -> str:
    return text[place - 1] if place > start else " "


def _after(text: str, end: int, place: int) -> str:
    return text[place + 1] if place + 1 < end else " "


def _can_open(text: str, start: int, end: int, place: int) -> bool:
    """Whether a double mark outside speech opens some: words follow, and no word runs into it unless it is curly."""
    after = _after(text, end, place)
    if after in _NEVER_OPENS and not text.startswith("...", place + 1):
        return False
    if after.isspace():
        return text[place] == "“" and _before(text, start, place).isspace() and place + 1 < end
    return _before(text, start, place) in _OPENING_SIDE + ":;," or text[place] in "“„«"


def _opening_side(text: str, start: int, end: int, place: int) -> bool:
    """Whether a mark leans on the word after it, not the one before."""
    return _before(text, start, place) in _OPENING_SIDE and not _after(text, end, place).isspace()


def _double(text: str, start: int, end: int, place: int) -> Stretch:
    depth = 1
    found = _ANY_DOUBLE.finditer(text, place + 1, end)
    marks = [mark.start() for mark in islice(found, _MOST_MARKS)]
    for nth, mark in enumerate(marks):
        if not _opens_again(text, start, end, mark):
            depth -= 1
            if not depth:
                return Stretch(place + 1, mark, place, mark + 1)
        elif _is_nested(text, start, end, marks[nth + 1 :], depth):
            depth += 1
        else:
            return _until(text, place, mark)
    return _closed_by_other(text, end, place) or _until(text, place, end)


def _opens_again(text: str, start: int, end: int, mark: int) -> bool:
    return _opening_side(text, start, end, mark) and _after(text, end, mark) not in _NEVER_OPENS


def _is_nested(text: str, start: int, end: int, later: list[int], depth: int) -> bool:
    """Whether enough closing marks follow for this one to be a quote within the quote."""
    openers = sum(_opens_again(text, start, end, mark) for mark in later)
    return len(later) - openers >= openers + depth + 1


def _until(text: str, place: int, end: int) -> Stretch:
    stop = end - (len(text[place + 1 : end]) - len(text[place + 1 : end].rstrip()))
    return Stretch(place + 1, stop, place, stop, closed=False)


def _closed_by_other(text: str, end: int, place: int) -> Stretch | None:
    """A double mark closed by a single one, or the other way round, just after a stop at the end of a clause."""
    others = _ANY_SINGLE if text[place] in DOUBLE else _ANY_DOUBLE
    nested = False
    for found in others.finditer(text, place + 1, min(end, place + _FARTHEST)):
        mark = found.start()
        after = _after(text, end, mark)
        if _before(text, place, mark).isspace() and not after.isspace():
            nested = True
        elif text[mark - 1] in _ENDS and (after.isspace() or after in _ENDS):
            if not nested:
                return Stretch(place + 1, mark, place, mark + 1)
            nested = False
    return None


def _single_opens(text: str, start: int, end: int, place: int) -> bool:
    if not _opening_side(text, start, end, place) or _after(text, end, place) in _NEVER_OPENS:
        return False
    return not (_ELIDED.match(text, place + 1) and text[place] != "‘") or place == start


def _single(text: str, start: int, end: int, place: int) -> Stretch | None:
    close, still_open = _single_close(text, start, end, place)
    if close is not None and not (still_open and _may_stay_open(text, start, place)):
        return Stretch(place + 1, close, place, close + 1)
    if not _may_stay_open(text, start, place):
        return None
    return _closed_by_other(text, end, place) or _until(text, place, end)


def _single_close(text: str, start: int, end: int, place: int) -> tuple[int | None, bool]:
    """Where a single mark closes, and whether by counting marks it is still open at the paragraph's end."""
    weak = first = None
    depth = 1
    marks = _NO_APOSTROPHE.finditer(text, place + 1, min(end, place + _FARTHEST))
    for found in islice(marks, _MOST_MARKS):
        mark = found.start()
        if _single_opens(text, start, end, mark):
            depth += 1
        elif not (_may_close(text, end, mark)):
            continue
        elif _may_be_possessive(text, mark):
            weak = mark if weak is None else weak
            if _another_opens(text, start, end, mark):
                break
        else:
            depth -= 1
            first = mark if first is None else first
            if not depth:
                return mark, False
    return (first if first is not None else weak), first is not None


def _may_close(text: str, end: int, mark: int) -> bool:
    """Whether a single mark leans on the word before it."""
    if _after(text, end, mark).isalnum():
        return False
    return mark + 1 >= end or not text[mark - 1].isspace()


def _may_stay_open(text: str, start: int, place: int) -> bool:
    """Whether speech may begin at a single mark that nothing closes: at a paragraph's start or after "said"."""
    lead = text[start:place].rstrip()
    announced = not lead or lead[-1] in ":,;." or lead.rsplit(maxsplit=1)[-1] in _ANNOUNCING
    return announced and (not lead or text[place + 1].isupper())


def _may_be_possessive(text: str, mark: int) -> bool:
    """Whether a single mark may be the apostrophe of "workers’ day" and not a closing mark."""
    return (
        text[mark - 1] in "sS" and text[mark + 1 : mark + 2] in {" ", "\u00a0"} and text[mark + 2 : mark + 3].isalnum()
    )


def _another_opens(text: str, start: int, end: int, place: int) -> bool:
    """Whether the next single mark that leans on a word opens one."""
    for found in _ANY_SINGLE.finditer(text, place + 1, min(end, place + _FARTHEST)):
        mark = found.start()
        if not (_before(text, start, mark).isalnum() and _after(text, end, mark).isalnum()):
            return _single_opens(text, start, end, mark)
    return False


def _only_closed(text: str, start: int, end: int, place: int) -> Stretch | None:
    """Speech from the paragraph's first word to a double mark that closes what an earlier paragraph opened."""
    if text[place] not in DOUBLE or place == start:
        return None
    closes = text[place - 1] in _ENDS and _after(text, end, place).isspace()
    return Stretch(start, place, start, place + 1, opened=False) if closes else None
