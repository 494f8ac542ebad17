"""How surely a date that a story tells is its visit's: by the words round it, and by how long before the story it lies.

Every date is weighed alike, whatever its sentence looks like. What stands nearest before it governs it ("the letter of
9 May about a visit of 15 March"); where nothing does, what comes after it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from briefing_app.domain.dates import is_day, is_month
from briefing_app.reading.language.dates import Dates
from briefing_app.reading.language.iso_days import days_between
from briefing_app.reading.language.lexicon.learned_days import ALWAYS, WEIGHTS
from briefing_app.reading.parsers.story.days.cues import AHEAD, CUE
from briefing_app.reading.parsers.visit.earlier import is_earlier

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
_QUOTE = re.compile(r"[:,] ?[“\"‘]")
"""What stands before a quote governs nothing in it."""
_IN_FRONT = re.compile(r", (?:and|but|then) on (?:\w+day,? )?(?:the )?$", re.IGNORECASE)
"""Before a day that begins a clause of its own: "They came in March, and on 6 May their report was out"."""
_OF_VISIT = frozenset({"visit", "coming", "visitors"})
_JUST, _USUAL = 10, 210
"""Days from a visit to the story about its report: few have fewer, few more."""
_NEARBY = 80


def surety(signs: Iterable[str], weights: Mapping[str, float] = WEIGHTS, always: float = ALWAYS) -> float:
    """How surely a date is the visit's by what is said of it; more likely than not above nought."""
    # Rounded, so that the order of the signs, which changes from run to run, never decides between two dates.
    return round(always + sum(weights.get(sign, 0.0) for sign in signs), 6)


def of_sentence(sentence: str, dates: Dates, published: str | None) -> Iterator[str]:
    """Yield by name what in its own sentence speaks for the dates' being the visit's, and what against it."""
    if dates.start != dates.end and not is_month(dates.start):
        yield "stretch"
    yield from _words(sentence, dates)
    if published and dates.start > published:
        yield "to come"
    if published and _JUST <= days_between(full_day(dates.end), published) <= _USUAL:
        yield "the usual time before"
    if dates.start == dates.end and _FROM.search(sentence, 0, dates.at):
        yield "from or until"
    if is_earlier(sentence, dates.at, dates.to):
        yield "told as earlier" if published else "told as earlier, undated"


def _words(sentence: str, dates: Dates) -> Iterator[str]:
    cues = list(CUE.finditer(sentence))
    quoted = max((opened.end() for opened in _QUOTE.finditer(sentence, 0, dates.at)), default=0)
    before = [cue for cue in cues if quoted <= cue.start() and cue.end() <= dates.at]
    after = [cue for cue in cues if cue.start() > dates.at]
    if after and _IN_FRONT.search(sentence, 0, dates.at):
        before = []
    took_place = before and _TOOK_PLACE.search(sentence, before[-1].end(), dates.at)
    named = _NAMED_AFTER.match(sentence, dates.to)
    governing = [cue.lastgroup for cue in before if not (took_place and cue.lastgroup == "text")][-1:]
    if not before and after:
        governing = [after[0].lastgroup]
        at_once = len(after) > 1 and _TOLD.fullmatch(sentence, after[0].end(), after[1].start())
        if at_once and after[1].lastgroup == "text" and not named:
            yield "said then"
    if named or _OF_VISIT.intersection(governing):
        yield "said of a visit"
    yield from {f"with {cue.lastgroup}" for cue in (*before, *after) if cue.lastgroup in _OF_VISIT}
    near = {cue.lastgroup for cue in before if cue.start() > dates.at - _NEARBY}
    yield from {f"near {kind}" for kind in near & {"coming", "ahead"}}


def full_day(day: str) -> str:
    """The day, or one in the middle of the month."""
    return day if is_day(day) else f"{day}-15"


def lies_in_past(sentence: str, dates: Dates) -> bool:
    """Whether nothing near the date says that it is still to come: "by June 2027"."""
    return not AHEAD.search(sentence) and not _UNTIL.search(sentence, 0, dates.at)
