"""What the dates of one text say of each other: which is told first, and which is the last visit's."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from briefing_app.reading.language.dates import Dates
from briefing_app.reading.language.iso_days import days_between
from briefing_app.reading.parsers.story.days.evidence import full_day, lies_in_past, of_sentence
from briefing_app.reading.parsers.visit.days import may_be_visit

_EARLIER = frozenset({"told as earlier", "told as earlier, undated"})
_WITH_VISIT = frozenset({"with visit", "with coming", "with visitors"})
_ABOUT, _LONG, _YEARS = 45, 270, 500
"""Days from one visit's date to another's that may be the same visit's; that no two of one visit are apart; and from a
visit to a story that only looks back at it."""


def signs_in_text(
    told: Sequence[tuple[str, Dates]], published: str | None, is_meeting: Callable[[], bool], *, undated: bool = False
) -> list[set[str]]:
    """For each date with its sentence what speaks for its being the visit's, and what against it, by name.

    `is_meeting` tells whether it is a meeting's text; it is asked only where a date looks back.
    """
    alone = [set(of_sentence(sentence, dates, published)) for sentence, dates in told]
    _spread(told, alone)
    ends = [full_day(dates.end) for _, dates in told]
    over = [(end, signs) for one, end, signs in zip(told, ends, alone, strict=True) if lies_in_past(*one)]
    last = "" if published else max((end for end, _ in over), default="")
    last_visit = max((end for end, signs in over if "said of a visit" in signs and not signs & _EARLIER), default="")
    first = (
        signs for one, signs in zip(told, alone, strict=True) if signs & _WITH_VISIT and may_be_visit(*one, published)
    )
    next(first, set[str]()).add("told first")
    for signs, end in zip(alone, ends, strict=True):
        if last and days_between(end, last) > _LONG:
            signs.add("long before another")
        if last_visit and days_between(end, last_visit) <= _ABOUT:
            signs.add("the last visit")
        if undated:
            signs.add("beside an undated visit")
    earlier = [signs for signs in alone if signs & _EARLIER]
    old = [signs for end, signs in zip(ends, alone, strict=True) if published and days_between(end, published) > _YEARS]
    if (earlier or old) and is_meeting():
        for signs in earlier:
            signs.add("told as earlier, to a meeting")
    else:
        for signs in old:
            signs.add("years ago, to readers")
    return alone


def _spread(told: Sequence[tuple[str, Dates]], alone: Sequence[set[str]]) -> None:
    """Let a date that one sentence tells as an earlier visit's be that wherever the text tells it."""
    earlier: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for (_, dates), signs in zip(told, alone, strict=True):
        earlier[dates.start, dates.end] |= signs & _EARLIER
    for (_, dates), signs in zip(told, alone, strict=True):
        signs.update(earlier[dates.start, dates.end])
