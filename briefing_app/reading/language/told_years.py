"""The year of days that a text without a day of its own tells without one: "in July 2022 … from 4 to 22 July"."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from briefing_app.domain.dates import MONTHS, is_day
from briefing_app.reading.language.dates import Dates, mentioned_dates
from briefing_app.reading.language.iso_days import shifted
from briefing_app.reading.language.months import month_number
from briefing_app.reading.language.numbers import NUMBERS, number_of

_BARE = re.compile(rf"\b(?P<month>{'|'.join(MONTHS)})\b(?! ?,?(?: of)? ?\(?(?:\d{{1,2}},? )?(?:19|20)\d\d)")
_NEARLY_A_YEAR = 360
_ONE_MORE_MONTH = 45
"""Days that a stay goes on behind a month whose year is told: "In September 2021 … from 27 September to 1 October"."""
_SINCE = re.compile(r"\b(?:since|from) $")
"""Before a year these tell nothing of what was last year."""
_SINCE_THEN = re.compile(r"[^.;]*\bsince\b(?! \w)")
"""Behind the date of something that this visit is counted from: "in January 2019 …, and this is the third since"."""
_YEAR = len("2024")
_CAME_OUT = re.compile(
    r"\b(?:published|publication|came out|come out|released|issued|made public|announced|updated|presented|produced)\b"
    r"[^.;]{0,30}$",
    re.IGNORECASE,
)
_COMES_OUT = re.compile(r"[^.;]{0,60}\b(?:published|came out|released|issued|made public)\b", re.IGNORECASE)
_UNTIL_THIS_YEAR = re.compile(
    rf"\b(?P<first>{'|'.join(MONTHS)}) (?P<year>20\d\d) (?:until|till|to|and) (?P<last>{'|'.join(MONTHS)}) this year\b"
)
_YEARS_AFTER = re.compile(
    rf"\b(?P<count>{'|'.join(NUMBERS)}|[1-9]) years (?:after|since|on from)\b[^.;]{{0,80}}?\b(?P<year>20\d\d)\b",
    re.IGNORECASE,
)
"""What tells the year of a month in the same sentence: "in March, five years after it was rated good in 2017"."""
_SEASON = re.compile(r"\b(?:spring|summer|autumn) (?:of )?(?P<year>20\d\d)\b", re.IGNORECASE)
"""Another: "took place in the autumn of 2024, and its team was here from 19 to 21 November"; a winter has two years."""
_THIS_YEAR = re.compile(r"\b(?:of )?this year\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ToldYears:
    """What the dated sentences of a text tell of its undated ones."""

    months: dict[int, frozenset[str]]
    """The years in which the text tells a month."""
    out: str
    """The last day on which something came out, which a visit precedes; "" where none is told."""
    year: str
    """The year that is "this year"; "" where that is not told."""

    def with_year(self, sentence: str) -> str:
        """The sentence with the year for "this year"."""
        return _THIS_YEAR.sub(self.year, sentence) if self.year else sentence

    def near(self, sentence: str) -> str | None:
        """The day before which the days without a year in the sentence lie; None where nothing tells it."""
        bare = list(_BARE.finditer(sentence))
        if not bare:
            return None
        if _THIS_YEAR.search(sentence):
            return self._near_month(bare, last_year=False)
        if near := _near_in(sentence, bare[-1].start()):
            return near
        if self.year:
            return f"{self.year}-12-28"
        return self._near_month(bare, last_year="last year" in sentence) or self.out or None

    def _near_month(self, bare: Iterable[re.Match[str]], *, last_year: bool) -> str | None:
        """The day before which months lie that the text tells with their year elsewhere."""
        numbers = {month_number(month["month"]) or 0 for month in bare}
        told = [
            (year, month) for month in numbers for year in self.months.get(month, ()) if len(self.months[month]) == 1
        ]
        if not told:
            return None
        year, number = max(told)
        return f"{int(year) + 1}-12-28" if last_year else shifted(f"{year}-{number:02d}-28", _ONE_MORE_MONTH)


def _near_in(sentence: str, at: int) -> str | None:
    """The day before which a month at this place lies, as its own sentence tells; None where it does not."""
    dated = [one for one in mentioned_dates(sentence[:at]) if is_day(one.start)]
    if dated:
        return shifted(dated[-1].end, _NEARLY_A_YEAR)
    if after := _YEARS_AFTER.search(sentence):
        return f"{int(after['year']) + number_of(after['count'])}-12-28"
    season = _SEASON.search(sentence, 0, at)
    return f"{season['year']}-12-28" if season else None


def told_years(sentences: Iterable[str], is_earlier: Callable[[str, int, int], bool]) -> ToldYears:
    """Gather what the sentences of a text tell; dates of earlier visits tell nothing of this one's year."""
    months: defaultdict[int, set[str]] = defaultdict(set)
    out = year = ""
    for sentence in sentences:
        year = max(year, _this_year(sentence))
        for dates in mentioned_dates(sentence):
            if "last year" in sentence and not _SINCE.search(sentence, 0, dates.at):
                year = max(year, str(int(dates.end[:_YEAR]) + 1))
            if len(dates.end) == _YEAR:
                continue
            is_out = _is_out(sentence, dates)
            if is_out and is_day(dates.end):
                out = max(out, dates.end)
            counted_from = is_earlier(sentence, dates.at, dates.to) or _SINCE_THEN.match(sentence, dates.to)
            if not counted_from and (not is_out or is_day(dates.end)):
                for iso in (dates.start, dates.end):
                    months[int(iso[5:7])].add(iso[:_YEAR])
    return ToldYears({month: frozenset(years) for month, years in months.items()}, out, year)


def _this_year(sentence: str) -> str:
    """The year of "from December 2015 until February this year"; "" where the sentence tells none such."""
    until = _UNTIL_THIS_YEAR.search(sentence)
    if not until:
        return ""
    turned = (month_number(until["last"]) or 0) < (month_number(until["first"]) or 0)
    return str(int(until["year"]) + turned)


def _is_out(sentence: str, dates: Dates) -> bool:
    before = _CAME_OUT.search(sentence[max(0, dates.at - 60) : dates.at])
    return bool(before or _COMES_OUT.match(sentence, dates.to))
