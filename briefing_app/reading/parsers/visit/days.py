"""When a visit was: its first and last day among all the dates that a document tells."""

import re
from dataclasses import dataclass

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.dates import is_day, is_month
from briefing_app.reading.language.dates import Dates, mentioned_dates, visit_dates
from briefing_app.reading.language.iso_days import days_between, shifted, with_year_near
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.parsers.visit.earlier import is_earlier
from briefing_app.reading.parsers.visit.opening import LABELLED_DAYS, lead_of

_ABOUT_VISIT = re.compile(
    r"\b(?:re-?)?visit(?:ed|s)?\b|\b(?:re-?)?inspect(?:ed|ion|ions)\b|took place|carried out|\bheld\b"
    r"|\bassess(?:ed|ment)\b|\bexamined\b|were in\b|\b(?:assurance|improvement|performance) (?:check|review)\b"
    r"|\b(?:inspectors|ofsted|inspectorate(?: wales)?(?: \(\w+\))?|cqc|ciw|estyn|watchdog|hmi)"
    r" (?:came|were|was|went|arrived|returned|spent|called|joined)\b"
    r"|\b(?:inspectors|assessors|team|inspectorate)\b[^.;]{0,60}"
    r"\b(?:spent|arrived|looked at|went (?:in|to)|on[- ]site)\b"
    r"|\bassessors (?:came|were)\b|\bwe (?:returned|went back) to\b",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"(?:published|released|issued|letter(?![^.;]*\bvisit)|(?:meeting|minutes)\b[^.;]{0,60}\bheld[^;]{0,80}"
    r"|dated|report was|meets?(?! (?:its|their|the)\b)|meeting|goes before"
    r"|(?:will|would)(?! (?:remember|recall|know|be aware|have)\b))[^.;]{0,40}$",
    re.IGNORECASE,
)
_WEEK_OF = re.compile(
    r"(?:weeks? (?:beginning|commencing|starting|of|from)|(?:fortnight|days) from)(?: on)?(?: the)? $"
)
_SEVERAL = re.compile(r"weeks (?:beginning|commencing|starting|of)\b")
_ENDED = re.compile(
    r"\b(?:(?:ended|finished|concluded|closed|completed)(?: on)?|(?:days|weeks|fortnight) to) (?:the )?$"
)
_UNTIL = re.compile(r"\b(?:until|left|ended|ending|finished|finishing|concluded|concluding|closed|completed)\b")
_BEGUN = re.compile(r"\b(?:began|started|opened|got under way)(?: on)?(?: the)? $")
_NEXT_DAY = re.compile(
    r"[^.;]{0,40}\b(?:until|and|to|through)"
    r" (?:the (?:next|following) (?:day|morning|afternoon|evening)|the day after)\b"
)
_THIS_YEAR = re.compile(r"\b(?:of )?this year\b")
_WILL = re.compile(r"\W*will\b")
_MAY_TELL_DATE = re.compile(r"\d|this year")
"""In every sentence that tells a date; looking for it first saves time."""
_FIELDWORK = re.compile(r"\bFieldwork (?:started|began)(?: on| in)?:?\s+(?P<begun>.{6,40})")
"""How probation inspectors tell when they came; the end is not told."""
_MONTH_BY = re.compile(r"^(?P<month>[A-Z][a-z]{2,8} \d{4})\n[Bb]y(?: Estyn\b|\n)", re.MULTILINE)
"""The month of an inspection on a title page, above who made it."""
_NEAR = 300
"""Characters before a date that can say whose it is."""
_LONGEST_WAIT = 270
"""Days between a visit and its letter; a longer wait is a slip in the year."""


def visit_days(source: SourceText, published: str | None) -> tuple[str | None, str | None]:
    """First and last day of the visit, as precise as the text; None where it does not say."""
    lead = lead_of(source)
    labelled = LABELLED_DAYS.search(lead)
    if labelled and (found := _most_precise(labelled["dates"] or labelled["after"], published)):
        return found.start, found.end
    if (begun := _FIELDWORK.search(source.text)) and (found := _most_precise(begun["begun"], published)):
        return found.start, None
    if (month := _MONTH_BY.search(lead)) and (found := _most_precise(month["month"], published)):
        return found.start, found.end
    for text in (lead, source.text):
        if told := _days_told(text, published):
            return told[0].days(published)
    return None, None


@dataclass(frozen=True, slots=True)
class Told:
    """Dates of a visit, and which of their ends a sentence leaves open."""

    dates: Dates
    start_open: bool = False
    end_open: bool = False

    def days(self, published: str | None) -> tuple[str | None, str | None]:
        """First and last day, None for an end that is open; a slip in the year is mended."""
        start, end = _plausible(self.dates, published)
        return None if self.start_open else start, None if self.end_open else end


def _most_precise(text: str, published: str | None) -> Dates | None:
    return next(iter((*visit_dates(text, published), *mentioned_dates(text))), None)


def _days_told(text: str, published: str | None) -> list[Told]:
    """The visit's dates among all dates told in sentences about visiting, most precise first."""
    told: list[Told] = []
    for start, end in sentences(text):
        if _MAY_TELL_DATE.search(text, start, end) and _ABOUT_VISIT.search(text, start, end):
            told += _told_in(_with_this_year(text[start:end], published), published)
    return sorted(told, key=lambda one: (-len(one.dates.start), one.start_open))


def _told_in(sentence: str, published: str | None) -> list[Told]:
    """All dates of a sentence that may be the visit's: not the document's own, a meeting's or an earlier visit's."""
    days = visit_dates(sentence, published)
    others = [dates for dates in mentioned_dates(sentence) if all(not d.at <= dates.at < d.to for d in days)]
    of_visit = [
        d for d in (*days, *others) if not is_earlier(sentence, d.at, d.to) and may_be_visit(sentence, d, published)
    ]
    if len(of_visit) == 2 and _are_ends(sentence, *of_visit):
        return [Told(Dates(of_visit[0].start, of_visit[1].end, of_visit[0].at, of_visit[1].to))]
    return [told_as(sentence, dates) for dates in of_visit]


def may_be_visit(sentence: str, dates: Dates, published: str | None) -> bool:
    """Whether the date is not the document's own, nor a meeting's, nor a month or year of long ago."""
    return not _is_written(sentence, dates, published) and not _is_long_ago(dates, published)


def _are_ends(sentence: str, first: Dates, last: Dates) -> bool:
    """Whether two dates are the first and the last of one visit: "began on … and ended on …"."""
    if _UNTIL.search(sentence[first.to : last.at]):
        return True
    begun = _BEGUN.search(sentence[max(0, first.at - _NEAR) : first.at])
    return begun is not None and last.start != last.end and first.start < last.start


def _is_long_ago(dates: Dates, published: str | None) -> bool:
    """Whether a month or year lies so far before the document that it must be an earlier visit's."""
    if not published or not is_day(published) or is_day(dates.end):
        return False
    last_day = f"{dates.end}-28" if is_month(dates.end) else f"{dates.end}-12-31"
    return days_between(last_day, published) > _LONGEST_WAIT


def told_as(sentence: str, dates: Dates) -> Told:
    """A week that is told by its first day has no last day; a visit "that ended on 14 June" no first."""
    before = sentence[: dates.at]
    begun = _WEEK_OF.search(before) if is_day(dates.start) else None
    several = begun is not None and _SEVERAL.match(begun[0]) is not None
    single = dates.start == dates.end
    if single and is_day(dates.start) and _NEXT_DAY.match(sentence[dates.to : dates.to + _NEAR]):
        return Told(Dates(dates.start, shifted(dates.end, 1), dates.at, dates.to))
    return Told(dates, start_open=single and bool(_ENDED.search(before)), end_open=bool(begun) and (single or several))


def _with_this_year(sentence: str, published: str | None) -> str:
    """The sentence with the year for "in June this year"."""
    return _THIS_YEAR.sub(published[:4], sentence) if published else sentence


def lies_ahead(sentence: str, to: int) -> bool:
    """Whether a date that ends here is of something to come: "A meeting on Thursday (19 October) will hear …"."""
    return _WILL.match(sentence[to : to + 20]) is not None


def _is_written(sentence: str, dates: Dates, published: str | None) -> bool:
    """Whether the date is the document's own, or a meeting's."""
    return (
        dates.start == published
        or lies_ahead(sentence, dates.to)
        or bool(_WRITTEN.search(sentence[max(0, dates.at - _NEAR) : dates.at]))
    )


def _plausible(dates: Dates, published: str | None) -> tuple[str, str]:
    """The visit's days with a slip in the year mended: a letter follows its visit within months."""
    if not published or not is_day(dates.end) or not is_day(published):
        return dates.start, dates.end
    if 0 <= days_between(dates.end, published) <= _LONGEST_WAIT:
        return dates.start, dates.end
    end = with_year_near(dates.end, published)
    shift = int(end[:4]) - int(dates.end[:4])
    if end[5:] == "02-29" or days_between(end, published) > _LONGEST_WAIT or abs(shift) > 1:
        return dates.start, dates.end
    return f"{int(dates.start[:4]) + shift}{dates.start[4:]}", end
