"""Days that a sentence tells without their month, or in words: "from 6 November until the 17th", "the ninth of May"."""

import re
from bisect import bisect_right

from briefing_app.domain.dates import MONTHS
from briefing_app.reading.language.numbers import number_of
from briefing_app.reading.language.weekdays import WEEKDAY

_UNITS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth",
)  # fmt: skip
_ORDINALS = (
    {name: number for number, name in enumerate(_UNITS, 1)}
    | {f"twenty{mark}{name}": 20 + number for mark in "- " for number, name in enumerate(_UNITS[:9], 1)}
    | {"twentieth": 20, "thirtieth": 30, "thirty-first": 31, "thirty first": 31}
)
_ORDINAL = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_NAMES = "|".join((*MONTHS, "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"))
_LAST_DAYS = dict(zip(MONTHS, (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), strict=True))
_LAST_DAY = re.compile(rf"\bthe last day of (?P<month>{'|'.join(_LAST_DAYS)})\b")
_FIRST_DAYS = re.compile(
    rf"\bthe first (?:(?P<count>two|three|four|five) )?days? of (?P<month>{'|'.join(_LAST_DAYS)})\b"
)
_FEASTS = {
    "New Year’s Day": "1 January", "Valentine’s Day": "14 February", "St Valentine’s Day": "14 February",
    "St David’s Day": "1 March",
    "St Patrick’s Day": "17 March", "April Fool’s Day": "1 April", "April Fools’ Day": "1 April",
    "St George’s Day": "23 April", "May Day": "1 May", "Halloween": "31 October", "Bonfire Night": "5 November",
    "Armistice Day": "11 November", "St Andrew’s Day": "30 November", "Christmas Eve": "24 December",
}  # fmt: skip
_FEAST = re.compile(rf"\b(?:{'|'.join(_FEASTS)})(?! \()".replace("’", "[’']"))
_IN_WORDS = re.compile(
    rf"\b(?P<day>{_ORDINAL}) (?=(?:(?:and|to|until|till) (?:the )?(?:{_ORDINAL}) )?of (?:{_NAMES})\b)"
)
_SPAN_IN_WORDS = re.compile(
    rf"\b(?P<lead>(?:from|between|start(?:ing|ed)|beg[iau]n(?:ning)?|opening|opened|finish(?:ing|ed)|end(?:ing|ed)"
    rf"|clos(?:ing|ed)|conclud(?:ing|ed)|to|till|until|and)(?: on)? the) (?P<day>{_ORDINAL})\b"
    r"(?! (?:of|time|day|week|visit|year)\b)"
)
_MONTH = re.compile(rf"\b(?P<month>{_NAMES}|Christmas)\b\.?(?:[’']s)?(?:,? (?P<year>20\d\d)\b)?")
_NUMBERED = re.compile(r"\d(?:st|nd|rd|th)\b")
_AND_MORE = (
    rf"(?:,? ?(?:and|to|until|till|through|[–—/&,-]) ?(?:on )?(?:{WEEKDAY} )?(?:the )?[0-3]?\d(?:st|nd|rd|th)?){{0,4}}"
)
_NO_DAY = (
    rf"(?!{_AND_MORE},? (?:of )?(?:{_NAMES})\b| (?:of the|centur|birthday|anniversary|time|floor|week|year|visit|place"
    r"|report|grade|session|council|of these|of those|of them|whose|to (?:be|have|get|reach)|authorit)|-|[’'])"
)
"""What behind a number says that its month follows, or that it counts something else than days."""
_BARE = re.compile(
    rf"(?:\b(?P<lead>{WEEKDAY} )(?:the )?|(?<=[(/–-])|\bthe |(?P<join>\b(?:and|to|until|till) )(?:the )?)"
    rf"(?P<day>[0-3]?\d)(?:st|nd|rd|th|(?(lead)(?![\d:.])|(?!)))\b{_NO_DAY}",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    r"\((?:the )?(?P<first>[0-3]?\d)(?:st|nd|rd|th)? ?(?:[–/&-]|to|until|and) ?"
    r"(?:the )?(?P<last>[0-3]?\d)(?:st|nd|rd|th)?\)"
)


def with_full_days(sentence: str, month: str = "") -> str:
    """The sentence with figures for days in words, and the month behind every day that goes without it.

    `month` is the one named last before the sentence: "In November 2024 … On the 15th they left."
    """
    if not (_FEAST.search(sentence) or _MONTH.search(sentence)) and not (month and _NUMBERED.search(sentence)):
        return sentence
    told = _LAST_DAY.sub(lambda day: f"{_LAST_DAYS[day['month']]} {day['month']}", sentence)
    told = _FIRST_DAYS.sub(_first_days, told)
    told = _FEAST.sub(lambda day: str(_FEASTS[day.group().replace("'", "’")]), told)
    told = _IN_WORDS.sub(lambda day: f"{_nth(day['day'])} ", told)
    told = _SPAN_IN_WORDS.sub(lambda day: f"{day['lead']} {_nth(day['day'])}", told)
    ends = {named.end(): _said(named) for named in _MONTH.finditer(told)}
    if not ends and not month:
        return told
    told = _BARE.sub(lambda day: _with_month(day, ends, list(ends), month), told)
    named = {named.end(): named for named in _MONTH.finditer(told)}
    return _IN_BRACKETS.sub(lambda days: _bracketed(days, named), told)


def last_month(sentence: str) -> str:
    """The last month that the sentence names, with its year where that is told; "" where it names none."""
    months = list(_MONTH.finditer(sentence))
    return _said(months[-1]) if months else ""


def _said(month: re.Match[str]) -> str:
    name: str = "December" if month["month"] == "Christmas" else month["month"]
    return f"{name} {month['year']}" if month["year"] else name


def _first_days(told: re.Match[str]) -> str:
    return f"1 to {number_of(told['count'])} {told['month']}" if told["count"] else f"1 {told['month']}"


def _nth(word: str) -> str:
    number = _ORDINALS[word]
    return f"{number}{'th' if number in {11, 12, 13} else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _with_month(day: re.Match[str], months: dict[int, str], ends: list[int], month: str) -> str:
    nth = bisect_right(ends, day.start())
    told = months[ends[nth - 1]] if nth else month
    return f"{day['lead'] or ''}{day['join'] or ''}{day['day']} {told}" if told else day.group()


def _bracketed(days: re.Match[str], months: dict[int, re.Match[str]]) -> str:
    """The days with their month where they stand right behind it: "In July (3–14)"."""
    month = months.get(days.start() - 1)
    return f"({days['first']} {_said(month)} to {days['last']} {_said(month)})" if month else days.group()
