"""When a document came out: as a label, a line of its own, a closing note or the file's name says."""

import re
from collections.abc import Iterable
from itertools import takewhile

from briefing_app.domain.briefing import Block, SourceText
from briefing_app.domain.dates import is_day
from briefing_app.domain.words import BlockKind
from briefing_app.reading.language.dates import day_in, mentioned_dates, visit_dates
from briefing_app.reading.language.inspectorates import inspectorate_in
from briefing_app.reading.parsers.sections import tells_only_of_text
from briefing_app.reading.parsers.visit.opening import lead_of

_PUBLISHED = re.compile(
    r"\b(?:report |letter |date |first )?(?:published|publication date|date of (?:publication|issue))(?: on"
    r"| date)?(?!\d)\s*:?\s*(?P<date>.{6,40})",
    re.IGNORECASE,
)
"""A label; one that a day is glued to ("Published8 March 2013") is of another story that the page leads to."""
_EARLIER = re.compile(r"\b(?:earlier|previous|last|former)\b[^.;:\n]{0,60}$|\bas $", re.IGNORECASE)
"""Before "published on" these make it another report's day."""
_MONTH_PRINTED = re.compile(r"(?P<who>[A-Z][\w ’]{5,60}),? (?P<month>[A-Z][a-z]{2,8} 20\d\d)\W*")
_MONTH_LABELLED = re.compile(
    r"(?:(?:this )?(?:report|letter|document) |date |first )*(?:published|publication(?: date)?|issued"
    r"|date of (?:publication|issue))(?: by [\w ’]{3,60}?)?(?: on| in| date|,)?\s*[:–-]?\s*"
    r"(?P<month>[A-Z][a-z]{2,8} 20\d\d)\W*",
    re.IGNORECASE,
)
_MONTH_ALONE = re.compile(r"(?P<month>[A-Z][a-z]{2,8},? 20\d\d)\W*")
_MADE_BY = re.compile(r"(?:(?:report )?prepared |published |a report |report )?by (?=the |[A-Z])[^.]*$", re.IGNORECASE)
_OF_VISIT = re.compile(
    r"\b(?:dates?|fieldwork|inspect(?:ions?|ed)|visit\w*|start\w*|began|period|review\w*|previous|last)\W*$", re.I
)
"""Ends a line below which a month is that of the visit, or of one before."""
_TITLE_PAGE = 12
"""Blocks, at most."""
_LONGEST_LINE = 160
_PUBLISHED_ON = re.compile(r"\bpublished (?:by [\w ]{2,60}? )?on (?P<date>.{6,40})")


def published_in(source: SourceText) -> str | None:
    """The day the document says it was published or written: a labelled date, or a line that is only a date."""
    lead = lead_of(source)
    labelled = [one for one in _PUBLISHED.finditer(lead) if not _EARLIER.search(lead, 0, one.start())]
    told = [(one, day) for one in labelled if (day := day_in(one["date"]))]
    if day := next((day for one, day in told if _line_length(lead, one) < _LONGEST_LINE), None):
        return day
    for block in source.blocks[:40]:
        line = source.text[block.start : block.end]
        days = visit_dates(line) if len(line) < 40 else []
        if (
            len(days) == 1
            and days[0].start == days[0].end
            and re.fullmatch(r"(?:Date:?)?\W*(?:\w+day)?\W*", line[: days[0].at])
        ):
            return days[0].start
    return next((day for _, day in told), None) or _published_by_source(source)


def _line_length(lead: str, told: re.Match[str]) -> int:
    """How long the line is that tells a day: in a long sentence it may be another paper's."""
    begin, end = lead.rfind("\n", 0, told.start()) + 1, lead.find("\n", told.start())
    return (end if end >= 0 else len(lead)) - begin


def month_published(source: SourceText, visit_end: str | None) -> str | None:
    """The month the document says it came out, where it gives no day: under a label, or on its title page.

    A month that stands there alone counts where the visit was over before; else it may be the visit's.
    """
    head = source.blocks[:40]
    return _month_of(source, head, _MONTH_LABELLED) or _month_beside_name(source) or _month_alone(source, visit_end)


def _month_of(source: SourceText, blocks: Iterable[Block], pattern: re.Pattern[str]) -> str | None:
    """The one month that whole lines tell in the shape of `pattern`."""
    told = (pattern.fullmatch(source.text, block.start, block.end) for block in blocks)
    months = {day.start for line in told if line for day in mentioned_dates(line["month"])}
    return months.pop() if len(months) == 1 else None


def _month_beside_name(source: SourceText) -> str | None:
    """The month behind the inspectorate's name: "HM Inspectorate of Probation, June 2022"."""
    for block in source.blocks[:10]:
        printed = _MONTH_PRINTED.fullmatch(source.text, block.start, block.end)
        if printed and inspectorate_in(printed["who"]) and (found := mentioned_dates(printed["month"])):
            return found[0].start
    return None


def _month_alone(source: SourceText, visit_end: str | None) -> str | None:
    """The one month that is a line of the title page."""
    head = source.blocks[:_TITLE_PAGE]
    page = list(takewhile(lambda block: block.page in {1, None} and _is_of_title(source, block), head))
    above = [None, *page]
    lines = [
        block
        for before, block in zip(above, page, strict=False)
        if before is None or not _OF_VISIT.search(source.text[before.start : before.end])
    ]
    month = _month_of(source, lines, _MONTH_ALONE)
    return month if month and (not visit_end or visit_end[:7] < month) else None


def _is_of_title(source: SourceText, block: Block) -> bool:
    """Whether a block may be of a title page: a short line, or a longer one that names all who made the report."""
    words = source.text[block.start : block.end]
    return len(words) < _LONGEST_LINE or _MADE_BY.match(words) is not None


def published_by_name(name: str, end: str | None) -> str | None:
    """The date in a file's name ("marlshire-2022-03-25.pdf"), if it lies in the year after the visit."""
    match = re.search(r"(?<!\d)(20\d\d)[-_]?([01]\d)[-_]?([0-3]\d)(?!\d)", name)
    if not match or not end or not is_day(end):
        return None
    published = "-".join(match.groups())
    return published if end <= published <= f"{int(end[:4]) + 1}{end[4:]}" else None


def _published_by_source(source: SourceText) -> str | None:
    """The day the retold document came out, as a closing note on its source says."""
    note = False
    for block in source.blocks:
        words = source.text[block.start : block.end]
        if block.kind is BlockKind.HEADING:
            note = tells_only_of_text(words)
        elif note and (told := _PUBLISHED_ON.search(words)) and (day := day_in(told["date"])):
            return day
    return None
