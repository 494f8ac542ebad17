"""The sentences of a story that may tell dates, each date in full: "the next day", "on the 15th", "last month"."""

import re
from collections.abc import Iterator

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.dates import MONTHS
from briefing_app.reading.language.dates import visit_dates
from briefing_app.reading.language.dates_from_day import with_years
from briefing_app.reading.language.day_words import last_month, with_full_days
from briefing_app.reading.language.iso_days import shifted
from briefing_app.reading.language.sentences import sentences

_MAY_DATE = re.compile(
    rf"\d|\b(?:{'|'.join(MONTHS)})|\b(?:last|this|the) (?:month|week)|day\b|\bChristmas", re.IGNORECASE
)
"""A paragraph without any of these tells no date; looking for them first saves time."""
_WHEN = re.compile(
    r"\W*(?:when|(?:visit|inspection|inspected|fieldwork|on[- ]site)(?: dates?)?|visited|period"
    r"|dates?(?: of (?:the )?(?:visit|inspection|assessment|fieldwork|review))?)\s*[:|\t–—-]\s*",
    re.IGNORECASE,
)
"""What leads up to the days in a list of facts: "When: 3 to 14 June"."""
_ASKS_WHEN = re.compile(r"[^.]{0,60}\b(?:when|how long)\b[^.]{0,60}\?$", re.IGNORECASE)
_NEXT_DAY = re.compile(
    r"\b(?:on )?(?:the (?:next|following) (?:day|morning|afternoon|evening)|the day after|a day later)\b"
    r"(?! (?:of|the)\b)"
)
_FOLLOWING = re.compile(r"\bfollowing (?=an?\b|the\b|its\b|our\b)", re.IGNORECASE)
_LONGEST_SENTENCE = 1500


def dated_sentences(source: SourceText, published: str | None) -> Iterator[str]:
    """Every sentence that may tell dates; an answer to "when" and a list of facts say whose days they are."""
    asked, month, day = False, "", None
    for block in source.blocks:
        text = source.text[block.start : block.end]
        label = _WHEN.match(text)
        if label or asked:
            yield with_full_days(f"The visit: {text[label.end() if label else 0 :][:_LONGEST_SENTENCE]}")
        elif _MAY_DATE.search(text):
            for sentence in _datable(text):
                if "last month" in sentence:
                    month = _month_of(sentence, published) or month
                told = _with_next_day(with_full_days(sentence, month), day, published)
                yield told
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
