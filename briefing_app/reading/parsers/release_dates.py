"""The day a release or story came out."""

import re

from briefing_app.domain.briefing import SourceText
from briefing_app.reading.language.dates import visit_dates
from briefing_app.reading.parsers.visit_facts import published_in

_HEADER_BLOCKS = 8
_LONGEST_HEADER = 130
_LABEL = re.compile(
    r"\b(?:published|posted|issued|released|release date|date|updated|immediate release|added|created|news|by)\b",
    re.IGNORECASE,
)
_IN_STORY = re.compile(
    r"\b(?:published|released|announced|issued|out) (?:today|this (?:morning|afternoon|week)|on \w+day)?[ ,(]*"
    r"(?:\w+day,? )?(?P<date>\d{1,2}(?:st|nd|rd|th)? \w{3,9} \d{4})",
    re.IGNORECASE,
)


def release_published(source: SourceText) -> str | None:
    """Return when the release came out: a dated line at its head, a label, or "published today, 18 January 2023"."""
    return _header_date(source) or published_in(source) or _date_in_story(source)


def _header_date(source: SourceText) -> str | None:
    for block in source.blocks[:_HEADER_BLOCKS]:
        line = source.text[block.start : block.end]
        if len(line) > _LONGEST_HEADER:
            continue
        days = visit_dates(line)
        if len(days) != 1 or days[0].start != days[0].end:
            continue
        before = line[: days[0].at]
        if _LABEL.search(before) and not re.search(r"\b(?:inspect|visit|meeting)", before, re.IGNORECASE):
            return days[0].start
        if not re.sub(r"\W|\w+day", "", before) and len(line) - days[0].to < len("00:00 GMT, updated"):
            return days[0].start
    return None


def _date_in_story(source: SourceText) -> str | None:
    match = _IN_STORY.search(source.text)
    days = visit_dates(match["date"]) if match else []
    return days[0].start if days else None
