"""The days of a visit where a release or story tells them in passing: "Six inspectors swooped in May".

Every date of the text is weighed (`evidence.py`); the surest counts, and others complete it: its other end, or the
days in a month.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.dates import MONTHS, is_day, is_month
from briefing_app.reading.language.dates import Dates, mentioned_dates
from briefing_app.reading.language.dates_from_day import with_days_of_week, with_years
from briefing_app.reading.language.iso_days import days_between
from briefing_app.reading.language.months import month_number
from briefing_app.reading.language.told_years import ToldYears, told_years
from briefing_app.reading.parsers.story.days.announced import announced_days, stays_ahead
from briefing_app.reading.parsers.story.days.another_inspection import is_anothers, is_former
from briefing_app.reading.parsers.story.days.begun import begun_day
from briefing_app.reading.parsers.story.days.evidence import surety
from briefing_app.reading.parsers.story.days.sentences import dated_sentences
from briefing_app.reading.parsers.story.days.stays import LASTED_UNTIL, stays
from briefing_app.reading.parsers.story.days.together import signs_in_text
from briefing_app.reading.parsers.story.days.undated import tells_undated_visit
from briefing_app.reading.parsers.story.parts.committee import is_committee_page
from briefing_app.reading.parsers.visit.days import Told
from briefing_app.reading.parsers.visit.earlier import is_earlier

_LONGEST = 45
"""Days from the first to the last day of a visit that two sentences tell."""
_A_MONTH = 31
_MONTH = len("2024-06")
_ADJACENT = 2
"""Months from the first to the last of one visit that "and" joins."""
_BEGUN = re.compile(r"\b(?:began|begun|started|opened|launched)\b[^.;]{0,60}$")
_FROM_MONTH = re.compile(
    rf"\b(?:between|from) (?P<month>{'|'.join(MONTHS)})(?: (?P<year>20\d\d))? (?:and|to|until) "
    r"(?=\d{1,2}(?:st|nd|rd|th)? )"
)
_WEEKS_ON = re.compile(
    r"(?: 20\d\d)?,? (?:and|to|until|till|into) (?:(?:in|on|over|during) )?(?:the )?"
    r"(?:(?:first|opening|second|next|early) (?:(?:two|few|full) )?(?:weeks?|days|part|half|fortnight) (?:of|in) "
    r"|early[ -])"
)
"""Between a month and the next in which a visit ended: "in the last week of May and the first week of June"."""
_ANOTHERS = re.compile(
    r"\bneighbouring\b|\b(?:its|our|their|the council[’']s|(?:next[- ]door|nearest)) (?:\w+ )?neighbours?\b"
    r"|\bminutes\b[^.;]{0,40}\bmeetings?\b",
    re.IGNORECASE,
)
"""What says that a sentence's dates are another council's, or those of former meetings."""
_GUESTS = re.compile(
    r"\bpeer (?:review|challenge)|\b(?:(?:[Cc]hildren[’']s )?[Cc]ommissioner|[Mm]inister|[Ss]ecretary of [Ss]tate|MPs?"
    r"|[Aa]dvisers?|[Pp]rincess|[Pp]rince|King|Queen|Duke|Duchess)\b[^.;:“”]{0,60}"
    r"\b(?:visited|came|went|toured|opened|was (?:in|at|here)|met|spent)\b"
)
_INSPECTORS = re.compile(
    r"\binspect|\bassessors?\b|\bexperts? by experience|\bofsted\b|\bcqc\b|\bcare quality commission|\bestyn\b|\bciw\b"
    r"|\bhmi",
    re.IGNORECASE,
)
"""Others come to a council, too, and a sentence that tells of them alone tells no day of the inspectors."""
_ON_SITE = re.compile(r"\b(?:on[- ]site|site visits?|fieldwork|in person)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dated:
    """Dates that the text tells, what is said of them, and how surely they are the visit's."""

    told: Told
    signs: frozenset[str]
    surety: float

    @property
    def start(self) -> str:
        """The first day or month."""
        return self.told.dates.start

    @property
    def end(self) -> str:
        """The last day or month."""
        return self.told.dates.end

    @property
    def is_single(self) -> bool:
        """Whether it is one day."""
        return self.start == self.end and is_day(self.start)


def story_days(source: SourceText, published: str | None) -> tuple[str | None, str | None]:
    """First and last day of the visit, as precise as the text; None where no date is more likely its own than not.

    Such as "inspectors who went in between 19 and 30 June" or "the letter which followed the visit on 2 and 3 July".
    A page that tells of no visit, or only of a month, may announce one; another is written while one goes on.
    """
    start, end = days_of(dated(source, published))
    if (begun := begun_day(source, published)) and (start or "") < begun > (end or ""):
        return begun, None
    if published and (start is None or start == start[:_MONTH]):
        return announced_days(source, published) or (start, end)
    return start, end


def days_of(told: Iterable[Dated]) -> tuple[str | None, str | None]:
    """First and last day of the visit by the surest of these dates."""
    surest_first = sorted(told, key=lambda one: -one.surety)
    if not surest_first or surest_first[0].surety <= 0:
        return None, None
    return _completed(surest_first[0], surest_first).days(None)


def _completed(best: Dated, told: list[Dated]) -> Told:
    """The surest dates, or those that tell the same visit in more detail."""
    closer = [one for one in told if one.surety > 0]
    if is_month(best.start):
        days = next((one for one in closer if _lies_in(one, best)), best)
        return _with_month(_with_other_end(days, told), best) if days.is_single else days.told
    month = next((one for one in closer if is_month(one.start) and _lies_in(best, one)), None)
    ended = _with_other_end(best, told) if best.is_single else best.told
    return _with_month(ended, month) if month else ended


def _with_month(day: Told, month: Dated) -> Told:
    """The day on which a visit began or ended, with the month for the end that only the month tells."""
    if day.start_open:
        return Told(replace(day.dates, start=month.start))
    return Told(replace(day.dates, end=month.end)) if day.end_open else day


def _lies_in(days: Dated, months: Dated) -> bool:
    return is_day(days.start) and months.start <= days.start[:_MONTH] and days.end[:_MONTH] <= months.end


def _with_other_end(best: Dated, told: Iterable[Dated]) -> Told:
    """A stay whose first and last day two sentences tell."""
    for other in told:
        if not other.is_single or other is best:
            continue
        first, last = sorted((best, other), key=lambda one: one.start)
        lasted = days_between(first.start, last.end)
        if 0 < lasted <= _LONGEST and last.told.start_open and not first.told.start_open:
            return Told(replace(first.told.dates, end=last.end))
    return best.told


def dated(source: SourceText, published: str | None) -> Iterator[Dated]:
    """Yield every date of the text, those of its months too."""
    units = list(dated_sentences(source, published))
    years = None if published else told_years(units, is_earlier)
    to_meeting = cache(lambda: is_committee_page(source))
    found = [
        (sentence, told)
        for sentence, told in _told(units, published, years)
        if not is_anothers(sentence, told.dates, source.text)
        and not is_former(sentence, told.dates, published, to_meeting)
    ]
    dates = [(sentence, told.dates) for sentence, told in found]
    undated = years is not None and any(not years.near(unit) and tells_undated_visit(unit) for unit in units)
    beside = signs_in_text(dates, published, to_meeting, undated=undated)
    for (_, told), signs in zip(found, beside, strict=True):
        yield Dated(told, frozenset(signs), surety(signs))


def _told(units: Iterable[str], published: str | None, years: ToldYears | None) -> Iterator[tuple[str, Told]]:
    """Each date with the sentence that tells it."""
    for unit in units:
        if _ANOTHERS.search(unit) or (_GUESTS.search(unit) and not _INSPECTORS.search(unit)):
            continue
        said = years.with_year(unit) if years else unit
        near = published or (years.near(said) if years else None)
        sentence = with_days_of_week(said, published) if published else said
        ahead = {told.dates.at for told in stays_ahead(sentence, published)} if published else set[int]()
        since_month = list(_since_months(sentence))
        yield from ((sentence, Told(dates)) for dates in since_month)
        for told in stays(sentence, published, near):
            within = any(dates.at < told.dates.at < dates.to for dates in since_month)
            if (not published or told.dates.end <= published) and told.dates.at not in ahead and not within:
                yield sentence, told
        full = with_years(said, near) if near else said
        for dates in _months(full):
            yield full, Told(dates)


def _months(sentence: str) -> Iterator[Dates]:
    """Every month of the sentence, two that are the first and the last as one: "began in May and lasted until July".

    Of two visits named together the last is told.
    """
    months = [dates for dates in mentioned_dates(sentence) if is_month(dates.start)]
    for first, last in pairwise(months):
        if first.start < last.end and _are_ends(sentence, first, last):
            yield replace(first, end=last.end, to=last.to)
    yield from (replace(one, start=one.end) if _are_two(sentence, one) else one for one in months)


def _since_months(sentence: str) -> Iterator[Dates]:
    """Stays told from a month to a day: "between January and 1 February 2022"."""
    for begun in _FROM_MONTH.finditer(sentence):
        ended = next((one for one in mentioned_dates(sentence) if one.at == begun.end()), None)
        if ended and ended.start == ended.end and is_day(ended.end):
            month = month_number(begun["month"]) or 0
            year = begun["year"] or str(int(ended.end[:4]) - (month > int(ended.end[5:7])))
            yield Dates(f"{year}-{month:02d}", ended.end, begun.start(), ended.to)


def _are_two(sentence: str, months: Dates) -> bool:
    """Whether two months far from each other are two visits': "the visits in May and October"."""
    apart = 12 * (int(months.end[:4]) - int(months.start[:4])) + int(months.end[5:7]) - int(months.start[5:7])
    words = sentence[max(0, months.at - len("between ")) : months.to]
    return apart > _ADJACENT and " and " in words and not words.lower().startswith("between")


def _are_ends(sentence: str, first: Dates, last: Dates) -> bool:
    """Whether two months are the first and the last of one visit: "began in May and was on site in July"."""
    between = sentence[first.to : last.at]
    if _WEEKS_ON.fullmatch(between) and days_between(f"{first.end}-01", f"{last.start}-01") <= _A_MONTH:
        return True
    begun = _BEGUN.search(sentence, 0, first.at) and _ON_SITE.search(between)
    return begun is not None or LASTED_UNTIL.search(between) is not None
