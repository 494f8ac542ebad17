"""Quotation marks by themselves: which way they lean, and how single ones, that may be apostrophes, are paired."""

import re
from dataclasses import dataclass
from itertools import islice

DOUBLE = '"“”„‟«»″'
SINGLE = "'‘’‚‛`´"
ANY = DOUBLE + SINGLE
OPENING_SIDE = " \t\n\u00a0([{—–-/>" + ANY
NEVER_OPENS = ".,;:!?)]}"
CLAUSE_ENDS = ".,!?…;:"
_ANY_SINGLE = re.compile(f"[{SINGLE}]")
_NO_APOSTROPHE = re.compile(rf"(?<![^\W_])[{SINGLE}]|[{SINGLE}](?![^\W_])")
ANY_DOUBLE = re.compile(f"[{DOUBLE}]")
_ANNOUNCING = frozenset({"said", "says", "added", "adds", "commented", "explained", "continued", "concluded"})
# How far a mark looks for its partner: beyond any speech in one paragraph, short of what a hostile file may hold.
MOST_MARKS = 60
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


def before_mark(text: str, start: int, place: int) -> str:
    """The character before a mark; a space where the paragraph begins."""
    return text[place - 1] if place > start else " "


def after_mark(text: str, end: int, place: int) -> str:
    """The character behind a mark; a space where the paragraph ends."""
    return text[place + 1] if place + 1 < end else " "


def opening_side(text: str, start: int, end: int, place: int) -> bool:
    """Whether a mark leans on the word after it, not the one before."""
    return before_mark(text, start, place) in OPENING_SIDE and not after_mark(text, end, place).isspace()


def until(text: str, place: int, end: int) -> Stretch:
    """Speech that nothing closes before `end`."""
    stop = end - (len(text[place + 1 : end]) - len(text[place + 1 : end].rstrip()))
    return Stretch(place + 1, stop, place, stop, closed=False)


def closed_by_other(text: str, end: int, place: int) -> Stretch | None:
    """A double mark closed by a single one, or the other way round, just after a stop at the end of a clause."""
    others = _ANY_SINGLE if text[place] in DOUBLE else ANY_DOUBLE
    nested = False
    for found in others.finditer(text, place + 1, min(end, place + _FARTHEST)):
        mark = found.start()
        after = after_mark(text, end, mark)
        if before_mark(text, place, mark).isspace() and not after.isspace():
            nested = True
        elif text[mark - 1] in CLAUSE_ENDS and (after.isspace() or after in CLAUSE_ENDS):
            if not nested:
                return Stretch(place + 1, mark, place, mark + 1)
            nested = False
    return None


def single_opens(text: str, start: int, end: int, place: int) -> bool:
    """Whether a single mark opens speech and is no apostrophe."""
    if not opening_side(text, start, end, place) or after_mark(text, end, place) in NEVER_OPENS:
        return False
    return not (_ELIDED.match(text, place + 1) and text[place] != "‘") or place == start


def single(text: str, start: int, end: int, place: int) -> Stretch | None:
    """Return the speech that a single mark opens; None where it opens none."""
    close, still_open = _single_close(text, start, end, place)
    if close is not None and not (still_open and _may_stay_open(text, start, place)):
        return Stretch(place + 1, close, place, close + 1)
    if not _may_stay_open(text, start, place):
        return None
    return closed_by_other(text, end, place) or until(text, place, end)


def _single_close(text: str, start: int, end: int, place: int) -> tuple[int | None, bool]:
    """Where a single mark closes, and whether by counting marks it is still open at the paragraph's end."""
    weak = first = None
    depth = 1
    marks = _NO_APOSTROPHE.finditer(text, place + 1, min(end, place + _FARTHEST))
    for found in islice(marks, MOST_MARKS):
        mark = found.start()
        if single_opens(text, start, end, mark):
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
    if after_mark(text, end, mark).isalnum():
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
        if not (before_mark(text, start, mark).isalnum() and after_mark(text, end, mark).isalnum()):
            return single_opens(text, start, end, mark)
    return False
