"""The days of a visit where a release or story tells them in passing: "Six inspectors swooped in May".

Every date of the text is weighed (`day_evidence.py`); the surest counts, and others complete it: its other end, or the
days in a month.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.dates import MONTHS
from briefing_app.reading.language.dates import Dates, mentioned_dates, visit_dates
from briefing_app.reading.language.dates_from_day import with_days_of_week, with_years
from briefing_app.reading.language.day_words import last_month, with_full_days
from briefing_app.reading.language.iso_days import days_between, shifted
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.parsers.day_evidence import surety
from briefing_app.reading.parsers.story_stays import LASTED_UNTIL, stays
from briefing_app.reading.parsers.visit_days import Told

_LONGEST = 45
"""Days from the first to the last day of a visit that two sentences tell."""
_MAY_DATE = re.compile(rf"\d|\b(?:{'|'.join(MONTHS)})|\b(?:last|this) (?:month|week)|day\b|\bChristmas", re.IGNORECASE)
"""A paragraph without any of these tells no date; looking for them first saves time."""
_LONGEST_SENTENCE = 1500
_DAY, _MONTH = len("2024-06-03"), len("2024-06")
_WITHIN = -2.0
"""How sure a day or stretch must be that lies within a month, or holds a day, that is surely the visit's."""
_WHEN = re.compile(
    r"\W*(?:when|(?:visit|inspection|inspected|fieldwork|on[- ]site)(?: dates?)?|dates?(?: of (?:the )?\w+)?|visited"
    r"|period)\s*[:|\t–—-]\s*",
    re.IGNORECASE,
)
"""What leads up to the days in a list of facts: "When: 3 to 14 June"."""
_ASKS_WHEN = re.compile(r"[^.]{0,60}\b(?:when|how long)\b[^.]{0,60}\?$", re.IGNORECASE)
_NEXT_DAY = re.compile(
    r"\b(?:on )?(?:the (?:next|following) (?:day|morning|afternoon|evening)|the day after|a day later)\b"
    r"(?! (?:of|the)\b)"
)
_FOLLOWING = re.compile(r"\bfollowing (?=an?\b|the\b|its\b|our\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Dated:
    """Dates that the text tells, and how surely they are the visit's."""

    told: Told
    surety: float

    @property
    def start(self) -> str:
        return self.told.dates.start

    @property
    def end(self) -> str:
        return self.told.dates.end

    @property
    def is_single(self) -> bool:
        """Whether it is one day."""
        return self.start == self.end and len(self.start) == _DAY


def story_days(source: SourceText, published: str | None) -> tuple[str | None, str | None]:
    """First and last day of the visit, as precise as the text; None where no date is more likely its own than not.

    Such as "inspectors who went in between 19 and 30 June" or "the letter which followed the visit on 2 and 3 July".
    """
    told = sorted(_dated(source, published), key=lambda one: -one.surety)
    if not told or told[0].surety <= 0:
        return None, None
    return _completed(_latest(told), told).days(published)


def _latest(told: list[_Dated]) -> _Dated:
    """The surest dates, or others of a later year that are sure as well: a story is about the latest visit."""
    best = told[0]
    sure = (one for one in told if one.surety > 0 and one.start[:4] > best.end[:4])
    return max(sure, key=lambda one: one.start, default=best)


def _completed(best: _Dated, told: list[_Dated]) -> Told:
    """The surest dates, or those that tell the same visit in more detail."""
    closer = (one for one in told if one.surety > _WITHIN and one is not best)
    if len(best.start) == _MONTH:
        best = next((one for one in closer if _lies_in(one, best)), best)
    elif best.is_single:
        best = next((one for one in closer if _holds(one, best)), best)
    return _with_other_end(best, told) if best.is_single else best.told


def _lies_in(days: _Dated, months: _Dated) -> bool:
    return len(days.start) == _DAY and months.start <= days.start[:_MONTH] and days.end[:_MONTH] <= months.end


def _holds(stay: _Dated, day: _Dated) -> bool:
    return len(stay.start) == _DAY and not stay.is_single and stay.start <= day.start and day.end <= stay.end


def _with_other_end(best: _Dated, told: Iterable[_Dated]) -> Told:
    """A stay whose first and last day two sentences tell."""
    for other in told:
        if not other.is_single or other.surety <= _WITHIN or other is best:
            continue
        first, last = sorted((best, other), key=lambda one: one.start)
        lasted = days_between(first.start, last.end)
        if 0 < lasted <= _LONGEST and last.told.start_open and not first.told.start_open:
            return Told(replace(first.told.dates, end=last.end))
    return best.told


def _dated(source: SourceText, published: str | None) -> Iterator[_Dated]:
    """Every date of the text, those of its months too."""
    for unit in _units(source, published):
        sentence = with_days_of_week(unit, published) if published else unit
        for told in stays(sentence, published):
            if not published or told.dates.end <= published:
                yield _Dated(told, surety(sentence, told.dates, published))
        full = with_years(unit, published) if published else unit
        for dates in _months(full):
            yield _Dated(Told(dates), surety(full, dates, published))


def _months(sentence: str) -> Iterator[Dates]:
    """Every month of the sentence, two that are the first and the last as one: "began in May and lasted until July"."""
    months = [dates for dates in mentioned_dates(sentence) if len(dates.start) == _MONTH]
    for first, last in pairwise(months):
        if first.start < last.end and LASTED_UNTIL.search(sentence[first.to : last.at]):
            yield replace(first, end=last.end, to=last.to)
    yield from months


def _units(source: SourceText, published: str | None) -> Iterator[str]:
    """Every sentence that may tell dates; an answer to "when" and a list of facts say whose days they are."""
    asked, month, day = False, "", None
    for block in source.blocks:
        text = source.text[block.start : block.end]
        label = _WHEN.match(text)
        if label or asked:
            yield with_full_days(f"The visit: {text[label.end() if label else 0 :][:_LONGEST_SENTENCE]}")
        elif _MAY_DATE.search(text):
            for sentence in _datable(text):
                told = _with_next_day(sentence, day, published)
                if "last month" in told:
                    month = _month_of(told, published) or month
                yield with_full_days(told, month)
                month, day = _month_of(told, published) or month, _last_day(told, published)
        asked = _ASKS_WHEN.match(text) is not None


def _datable(text: str) -> Iterator[str]:
    for start, end in sentences(text):
        if _MAY_DATE.search(text, start, end):
            yield _FOLLOWING.sub("after ", text[start : min(end, start + _LONGEST_SENTENCE)])


def _with_next_day(sentence: str, day: str | None, published: str | None) -> str:
    """The sentence with the date of "the next day", counted from the day that it or the one before tells."""
    following = _NEXT_DAY.search(sentence)
    if not following or not (last := _last_day(sentence[: following.start()], published) or day):
        return sentence
    return f"{sentence[: following.start()]}on {shifted(last, 1)}{sentence[following.end() :]}"


def _last_day(sentence: str, published: str | None) -> str | None:
    """The last single day that the sentence tells, from which the next one counts "the next day"."""
    days = visit_dates(sentence, published)
    return days[-1].end if days and days[-1].start == days[-1].end else None


def _month_of(sentence: str, published: str | None) -> str:
    """The last month that the sentence names; "last month" is one where the day of publication is known."""
    if published and "last month" in sentence:
        return last_month(with_years("last month", published))
    return last_month(sentence)
