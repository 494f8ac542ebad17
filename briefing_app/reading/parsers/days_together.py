"""What the dates of one text say of each other: which is told first, and which is the last visit's."""

from collections.abc import Callable, Iterator, Sequence

from briefing_app.reading.language.dates import Dates
from briefing_app.reading.language.iso_days import days_between
from briefing_app.reading.parsers.day_evidence import full_day, lies_in_past, of_sentence

_OF_VISIT = frozenset({"by visit", "by visitors", "by coming", "then visitors", "then coming", "then visit"})
_EARLIER = frozenset({"told as earlier", "told as earlier, undated"})
_WITH_VISIT = frozenset({"with visit", "with coming", "with visitors"})
_OF_TEXT = frozenset({"told as the text’s", "just a date"})
_ABOUT, _LONG = 45, 270
"""Days from one visit's date to another's that may be the same visit's, and that no two of one visit are apart."""


def signs_in_text(
    told: Sequence[tuple[str, Dates]], published: str | None, is_meeting: Callable[[], bool]
) -> list[set[str]]:
    """For each date with its sentence what speaks for its being the visit's, and what against it, by name.

    `is_meeting` tells whether it is a meeting's text; it is asked only where a date lies long before the text.
    """
    alone = [set(of_sentence(sentence, dates, published)) for sentence, dates in told]
    ends = [full_day(dates.end) for _, dates in told]
    over = [(end, signs) for (one, end, signs) in zip(told, ends, alone, strict=True) if lies_in_past(*one)]
    last = "" if published else max((end for end, _ in over), default="")
    last_visit = max((end for end, signs in over if signs & _OF_VISIT and not signs & _EARLIER), default="")
    if first := next((signs for signs in alone if signs & _WITH_VISIT and not signs & _OF_TEXT), None):
        first.add("told first")
    for signs, end in zip(alone, ends, strict=True):
        signs.update(_beside(end, last_visit, last))
    long_ago = [signs for signs in alone if "long ago" in signs]
    if long_ago and is_meeting():
        for signs in long_ago:
            signs.add("long ago, to a meeting")
    return alone


def _beside(end: str, last_visit: str, last: str) -> Iterator[str]:
    if last and days_between(end, last) > _LONG:
        yield "long before another"
    if last_visit:
        yield "the last visit" if days_between(end, last_visit) <= _ABOUT else "before another visit"
