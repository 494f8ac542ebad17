"""How surely a date that a story tells is its visit's: by the words round it, and by how long before the story it lies.

Every date is weighed alike, whatever its sentence looks like. What stands nearest before it governs it ("the letter of
9 May about a visit of 15 March"); where nothing does, what comes after it.
"""

import re
from collections.abc import Iterable, Iterator

from briefing_app.reading.language.dates import Dates
from briefing_app.reading.language.iso_days import days_between
from briefing_app.reading.parsers.day_cues import AHEAD, CUE
from briefing_app.reading.parsers.earlier_visits import is_earlier
from briefing_app.reading.parsers.visit_days import may_be_visit

_UNTIL = re.compile(r"\b(?:by|until|till|to|for) (?:the )?(?:(?:end|start|middle) of )?$", re.IGNORECASE)
_NAMED_AFTER = re.compile(
    r"(?:[’']s)? (?:focus+ed |monitoring |full |short |assurance )?(?:visit|inspection|assessment|check)\b",
    re.IGNORECASE,
)
"""Right behind a date: "the January visit"."""
_TOLD = re.compile(r" (?:(?:had|has|then|first) )?")
_FROM = re.compile(r"\b(?:by|until|since|before|from|(?<!week )(?<!weeks )to)(?: the)? $", re.IGNORECASE)
_TOOK_PLACE = re.compile(
    r"\b(?:took place|taken place|carried out|(?:was|were) (?:held|made)|conducted|undertaken)\b[^,.;]{0,20}$"
)
_NEIGHBOUR = re.compile(r"\bneighbour", re.IGNORECASE)
_DAY, _MONTH = len("2024-06-03"), len("2024-06")
_JUST, _USUAL, _LONG, _YEARS = 10, 210, 270, 500
"""Days from a visit to the story about its report: few have fewer, some more, hardly any as many as the last two."""
_NEARBY, _CLOSE, _FEW = 80, 20, 12
_WEIGHTS = {
    "stretch": 3.1,
    "long ago, to a meeting": 2.1,
    "by visit": 1.5,
    "then visitors": 1.5,
    "told first": 1.4,
    "by coming": 1.3,
    "the usual time before": 1.3,
    "then visit": 1.3,
    "month": 1.1,
    "by visitors": 1.0,
    "near visitors": 1.0,
    "with visit": 0.9,
    "near coming": 0.8,
    "and then coming": 0.6,
    "what a visit is called by": 0.5,
    "a bare stretch": 0.3,
    "the last visit": 0.3,
    "told as the text’s": -0.2,
    "by ahead": -0.3,
    "then text": -0.3,
    "by event": -1.2,
    "near ahead": -0.6,
    "the same month": -0.8,
    "bare": -0.8,
    "with ahead": -0.8,
    "told as earlier": -0.9,
    "long before another": -1.0,
    "ahead": -1.0,
    "an event’s alone": -1.0,
    "long ago": -1.2,
    "the text’s own day": -1.4,
    "years ago": -1.4,
    "just before": -1.1,
    "and then text": -1.7,
    "from or until": -2.0,
    "before another visit": -2.6,
    "told as earlier, undated": -2.8,
    "a neighbour’s": -3.0,
}
"""Rounded from a regression over the tuned stories and pages, but for signs too rare there: those were set by hand."""
_BIAS = -3.3


def surety(signs: Iterable[str]) -> float:
    """How surely a date is the visit's by what is said of it; more likely than not above nought."""
    return _BIAS + sum(_WEIGHTS.get(sign, 0.0) for sign in signs)


def of_sentence(sentence: str, dates: Dates, published: str | None) -> Iterator[str]:
    """Yield by name what in its own sentence speaks for the dates' being the visit's, and what against it."""
    yield from _shape(dates)
    yield from _words(sentence, dates)
    yield from _wait(dates, published)
    if is_earlier(sentence, dates.at, dates.to):
        yield "told as earlier" if published else "told as earlier, undated"
    if dates.start == dates.end and _FROM.search(sentence, 0, dates.at):
        yield "from or until"
    if _NAMED_AFTER.match(sentence, dates.to):
        yield "what a visit is called by"
    if _NEIGHBOUR.search(sentence):
        yield "a neighbour’s"
    if not may_be_visit(sentence, dates, published):
        yield "told as the text’s"


def _shape(dates: Dates) -> Iterator[str]:
    month = len(dates.start) == _MONTH
    if dates.start != dates.end:
        yield "months" if month else "stretch"
    if month:
        yield "month"


def _words(sentence: str, dates: Dates) -> Iterator[str]:
    cues = list(CUE.finditer(sentence))
    before = [cue for cue in cues if cue.end() <= dates.at]
    after = [cue for cue in cues if cue.start() > dates.at]
    governing = [cue for cue in before if cue.lastgroup != "opening"]
    if governing and _TOOK_PLACE.search(sentence, governing[-1].end(), dates.at):
        governing = [cue for cue in governing if cue.lastgroup != "text"]
    if _NAMED_AFTER.match(sentence, dates.to):
        yield "by visit"
    elif before and (governing or before[-1] not in governing):
        kind = governing[-1].lastgroup if governing else "event"
        yield f"by {kind}"
        if kind == "text" and dates.at - before[-1].end() < _CLOSE and dates.start == dates.end:
            yield "the text’s own day"
    else:
        yield from _words_after(sentence, dates, after)
    kinds = {cue.lastgroup for cue in (*before, *after)}
    if "event" in kinds and not kinds & {"visit", "coming", "visitors"}:
        yield "an event’s alone"
    yield from {f"with {kind}" for kind in kinds}
    yield from {f"near {cue.lastgroup}" for cue in before if cue.start() > dates.at - _NEARBY}


def _words_after(sentence: str, dates: Dates, after: list[re.Match[str]]) -> Iterator[str]:
    """What follows a date that nothing before it governs."""
    if after:
        yield f"then {after[0].lastgroup}"
        if len(after) > 1 and _TOLD.fullmatch(sentence, after[0].end(), after[1].start()):
            yield f"and then {after[1].lastgroup}"
        return
    yield "bare" if dates.start == dates.end else "a bare stretch"
    if dates.to - dates.at > len(sentence.strip()) - _FEW:
        yield "just a date"


def _wait(dates: Dates, published: str | None) -> Iterator[str]:
    if not published:
        yield "undated"
        return
    wait = days_between(full_day(dates.end), published)
    if len(dates.end) == _MONTH and published.startswith(dates.end):
        yield "the same month"
    elif wait < 0:
        yield "ahead"
    elif wait < _JUST:
        yield "just before"
    elif wait <= _USUAL:
        yield "the usual time before"
    elif wait > _LONG:
        yield "long ago"
        if wait > _YEARS:
            yield "years ago"


def full_day(day: str) -> str:
    """The day, or one in the middle of the month."""
    return day if len(day) == _DAY else f"{day}-15"


def lies_in_past(sentence: str, dates: Dates) -> bool:
    """Whether nothing near the date says that it is still to come: "by June 2027"."""
    return not AHEAD.search(sentence) and not _UNTIL.search(sentence, 0, dates.at)
