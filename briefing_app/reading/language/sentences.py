"""Where sentences begin and end, in the English of council releases, letters and reports."""

import re
from collections.abc import Sequence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# A full stop after these never ends a sentence.
_TITLES = _words(
    "cllr cllrs coun couns dr mr mrs ms mx prof rev revd hon rt st ste messrs supt insp sgt capt lt col maj gen gov "
    "sen e.g i.e eg ie cf viz vs v approx fig figs para paras vol ed eds"
)
# A full stop after these ends nothing when a number follows.
_BEFORE_NUMBER = _words(
    "no nos p pp s ss sec ref reg art ch c tel ext jan feb mar apr jun jul aug sep sept oct nov dec "
    "mon tue tues wed weds thu thur thurs fri sat sun"
)
# A sentence may well begin with these, so "Plan B. The" ends one where "J. Smith" does not.
_STARTERS = _words(
    "the this that these those there they their a an in on at it its he she his her we our i you as and but however "
    "when while where if for from with inspectors ofsted children most some many all no one two both"
)
_STOP = re.compile(r"[.!?…]+")
_CLOSERS = "\"'”’“‘»)]}*_"
_HARD_BREAK = re.compile(r"(?:\r?\n[ \t]*)+|[\u2028\u2029\x0b\x0c]+")
_NUMBERING = re.compile(r"^\W*(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)]|[•◼■▪–\-*])\s*$", re.IGNORECASE)
_COUNTED = re.compile(r"\s*\(?(\d{1,2})[.)] ")
_COUNTS_ON = re.compile(r"(?<=\s)\(?(\d{1,2})$")
"""What stands before the full stop of "2." where a point of a list begins on the line of the point before."""
_INITIALS = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]")
_NO_WORD = re.compile(r"[^\w.’'&-]")
_WORD_AFTER = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NOTE_MARK = re.compile(r"(?:\d{1,2}|[¹²³⁴-⁹]+)(?=\s+[A-Z“‘\"])")
_ASKS_BY_NAME = re.compile(r".*\bWho Cares\? Scotland")
"""A charity that has a question mark in its name."""
_LONGEST_NUMBER = 5
"""Characters."""
_REACH = 12
# As much of the text round a full stop as can matter.
_FAR = 80
# A closing mark typed after a space at a line's end.
_STRAY_CLOSER = re.compile(r"[ \t]+[\"'”’]\s*")
_NEXT = re.compile(rf"\s*(?P<following>\S.{{0,{_FAR}}})", re.DOTALL)
_GLUED = re.compile(r"[A-Z][a-z]")


def sentences(text: str) -> list[tuple[int, int]]:
    """Return the span of every sentence, in order, without the white space round it.

    A line break ends a sentence unless the next line goes on in lower case.
    """
    spans: list[tuple[int, int]] = []
    for start, end in _lines(text):
        spans.extend(_split_line(text, start, end))
    return spans


def near(texts: Sequence[str], nth: int) -> list[str]:
    """The sentences round the nth of a paragraph, without it; of a very long paragraph only the nearest."""
    return [*texts[max(0, nth - _REACH) : nth], *texts[nth + 1 : nth + 1 + _REACH]]


def _lines(text: str) -> list[tuple[int, int]]:
    """Spans between hard breaks; a single break before a lower-case word is only a wrapped line."""
    if text.isprintable():  # as one line is, which most texts are
        return [(0, len(text))]
    spans, start = [], 0
    for mark in _HARD_BREAK.finditer(text):
        wrapped = mark.group().count("\n") == 1 and text[mark.end() : mark.end() + 1].islower()
        if wrapped and text[max(start, mark.start() - _FAR) : mark.start()].rstrip()[-1:] not in {
            ".",
            "!",
            "?",
            ":",
            "",
        }:
            continue
        spans.append((start, mark.start()))
        start = mark.end()
    spans.append((start, len(text)))
    return spans


def _split_line(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans, begin = [], start
    for stop in _STOP.finditer(text, start, end):
        if stop.start() < begin:
            continue
        if (point := _next_point(text, begin, stop.start())) is not None:
            spans.append((begin, point))
            begin = point
            continue
        cut = _past_closers(text, stop.end(), end)
        if _ends_sentence(text, begin, stop, cut, end):
            spans.append((begin, cut))
            begin = cut
    spans.append((begin, end))
    return [span for span in (_trimmed(text, *span) for span in spans) if span[0] < span[1]]


def _next_point(text: str, begin: int, stop: int) -> int | None:
    """Where the next point of a counted list begins that goes on in one line: "1. Homes – 3 2. Schools – 2"."""
    number = _COUNTS_ON.search(text, max(begin, stop - _LONGEST_NUMBER), stop)
    counted = _COUNTED.match(text, begin) if number else None
    return number.start() if number and counted and int(number[1]) == int(counted[1]) + 1 else None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))


def _past_closers(text: str, place: int, end: int) -> int:
    """Return the place after closing marks and footnote marks that stick to a full stop."""
    while place < end and text[place] in _CLOSERS:
        place += 1
    if stray := _STRAY_CLOSER.fullmatch(text, place, min(end, place + _FAR)):
        return stray.end() if stray.end() == end else place
    note = _NOTE_MARK.match(text, place, end)
    return note.end() if note and text[place - 2 : place - 1].isalpha() else place


def _ends_sentence(text: str, begin: int, stop: re.Match[str], cut: int, end: int) -> bool:
    rest = _NEXT.match(text, cut, end)
    if rest is None:
        return True
    following = rest["following"]
    near = max(begin, stop.start() - _FAR)
    if rest.start("following") == cut:
        return cut == stop.end() and _is_glued(text[near : stop.start()], following)
    return not (
        _goes_on(following)
        or (cut - begin < _FAR and _NUMBERING.match(text[begin:cut]))
        or _is_omission(text, stop, cut)
        or (stop.group() == "?" and _ASKS_BY_NAME.match(text, max(near, stop.start() - _REACH)))
        or (stop.group() == "." and _is_abbreviation(text[near : stop.start()], following))
    )


def _goes_on(following: str) -> bool:
    """Whether what follows cannot begin a sentence: a small letter, or a comma and the like."""
    first = following.lstrip(_CLOSERS + "“‘([")[:1]
    return first.islower() or following[0] in ",;:/"


def _is_omission(text: str, stop: re.Match[str], cut: int) -> bool:
    """Whether the dots are "[…]": words left out, not an end."""
    dots = stop.group() in {"…", "..", "..."}
    return dots and text[stop.start() - 1 : stop.start()] in {"[", "("} and cut > stop.end()


def _is_glued(before: str, following: str) -> bool:
    """Whether the space after a full stop was forgotten: "found.Leaders" but not "gov.uk" or "a.Name@b"."""
    word = before.rsplit(maxsplit=1)[-1] if before.strip() else ""
    if not _GLUED.match(following) or re.match(r"\S*@", following):
        return False
    return bool(re.search(r"[a-z]{3}$", word)) and not re.search(r"[@/]|www|\.", word)


def _is_abbreviation(before: str, following: str) -> bool:
    word = _NO_WORD.split(before[before.rfind(" ") + 1 :])[-1].lstrip(".'’-")
    after = _WORD_AFTER.match(following)
    next_word = after.group().lower() if after else ""
    low = word.lower()
    if low in _TITLES:
        return True
    if low in _BEFORE_NUMBER and following[:1].isdigit():
        return True
    if len(word) == 1 and word.isupper() and word != "I":
        return bool(next_word) and next_word not in _STARTERS
    return bool(_INITIALS.fullmatch(word)) and bool(next_word) and next_word not in _STARTERS
