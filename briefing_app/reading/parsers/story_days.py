"""The days of a visit where a release or story tells them in passing: "Six inspectors swooped in May"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing_app.domain.briefing import SourceText, VisitFacts
from briefing_app.reading.language.dates import visit_dates
from briefing_app.reading.language.dates_from_day import with_years
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.parsers.earlier_visits import is_earlier
from briefing_app.reading.parsers.visit_days import Told, lies_ahead, told_in

_NEAR = 120
"""Characters before a date that can say whose it is."""
_DAY, _MONTH = len("2024-06-03"), len("2024-06")
_VISITORS = (
    r"(?:inspect(?:ors?|orate)|assessors|ofsted|estyn|cqc|ciw|care quality commission|hmi|watchdogs?|regulators?"
    r"|examiners|(?:inspection|assessment) team|they)"
)
_STAYED = (
    r"(?:arrived|asked|attended|began|called|came|checked|combed|descended|dropped|examined|finished|had|heard"
    r"|interviewed|joined|knocked|landed|left|looked|met|observed|pored|put|rang|read|returned|reviewed|sat|sampled|saw"
    r"|shadowed|spent|spoke|started|stayed|studied|swept|swooped|talked|tested|toured|turned|visited|watched|went|were"
    r"|was)"
)
_TELLS_STAY = re.compile(
    rf"\b{_VISITORS}\b[^.;]{{0,110}}?\b{_STAYED}\b|\b(?:inspection|visit|fieldwork|assessment|check|evaluation)s?\b",
    re.IGNORECASE,
)
_VISITING = re.compile(
    r"\b(?:inspect|visit|assess(?:ed|ment|ors)|watchdog|Ofsted|CQC|CIW|Estyn|HMI|they\b)", re.IGNORECASE
)
_WHEN = re.compile(
    r"\W*(?:when|(?:visit|inspection|inspected|fieldwork|on[- ]site)(?: dates?)?|dates?(?: of (?:the )?\w+)?|visited"
    r"|period)\s*[:|\t–—-]\s*",
    re.IGNORECASE,
)
"""What leads up to the days in a list of facts: "When: 3 to 14 June"."""
_ASKS_WHEN = re.compile(r"[^.]{0,60}\b(?:when|how long)\b[^.]{0,60}\?$", re.IGNORECASE)
# Right before a date these make it another event's: the letter's own, a meeting's, an earlier visit's.
_OTHER_EVENT = re.compile(
    r"\b(?:published|released|issued|dated|discuss|meeting|meets?|cabinet|panel|committee|council tax|since|previous"
    r"|last|announced|will|would|due|deadline|report|launched|opened|set up|appointed|took (?:over|up)|joined the"
    r"|became|born|died|voted|agreed|approved)\b[^,;]{0,30}$",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:reports?|letters?|findings|verdict|results?|rat(?:ed|ings?)|judge(?:d|ments?)|graded?|budget|opened|launched"
    r"|survey|appointed|since|promised|told)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
"""Right before a month without its year these make it the month of something else."""
_FOLLOWING = re.compile(r"\bfollowing (?=an?\b|the\b|its\b|our\b)", re.IGNORECASE)


def with_visit_days(visit: VisitFacts, source: SourceText, published: str | None) -> VisitFacts:
    """Return the visit with its days as a story tells them in passing, where nothing told them as precisely before.

    Such as "inspectors who went in between 19 and 30 June" or "the letter which followed the visit on 2 and 3 July".
    """
    if len(visit.start or visit.end or "") == _DAY:
        return visit
    units = list(_units(source))
    month = None if visit.start or visit.end or not published else _month(units, published)
    best = _days(units, published, month.dates.start if month else visit.start or "") or month
    if not best:
        return visit
    start, end = best.days(published)
    return replace(visit, start=start, end=end)


def _units(source: SourceText) -> Iterator[str]:
    """Every sentence; an answer to "when" and the days in a list of facts say that they are a visit's."""
    asked = False
    for block in source.blocks:
        text = source.text[block.start : block.end]
        label = _WHEN.match(text)
        if label or asked:
            yield f"The visit: {text[label.end() if label else 0 :]}"
        else:
            yield from (_FOLLOWING.sub("after ", text[start:end]) for start, end in sentences(text))
        asked = _ASKS_WHEN.match(text) is not None


def _days(units: list[str], published: str | None, month: str) -> Told | None:
    """Days told in sentences about visiting; single days only within the month where one is known already."""
    told = [
        (sentence, one)
        for sentence in units
        if _VISITING.search(sentence) and visit_dates(sentence, published)
        for one in told_in(sentence, published, earlier=True)
        if len(one.dates.start) == _DAY and _is_visit(sentence, one, published)
    ]
    ranges = [(sentence, one) for sentence, one in told if one.dates.start != one.dates.end]
    within = [one for one in told if len(month) != _MONTH or one[1].dates.start.startswith(month)]
    for some in (within, ranges):
        sure = [one for sentence, one in some if not is_earlier(sentence, one.dates.at, one.dates.to)]
        if sure:
            return max(sure, key=lambda one: (one.dates.start != one.dates.end, not one.start_open))
    # A range of days is so seldom told of an earlier visit that the only one counts all the same.
    return ranges[0][1] if ranges else None


def _is_visit(sentence: str, told: Told, published: str | None) -> bool:
    dates = told.dates
    if dates.start == published or lies_ahead(sentence, dates.to) or _OTHER_EVENT.search(_before(sentence, told)):
        return False
    return not published or dates.end <= published


def _month(units: list[str], published: str) -> Told | None:
    """Months told in sentences on what inspectors did; the first counts."""
    for sentence in units:
        full = with_years(sentence, published) if _TELLS_STAY.search(sentence) else sentence
        if full == sentence:
            continue
        found = [
            one
            for one in told_in(full, published)
            if len(one.dates.start) == _MONTH
            and one.dates.end <= published
            and not lies_ahead(full, one.dates.to)
            and not _REPORTED.search(_before(full, one))
        ]
        if found:
            return found[0]
    return None


def _before(sentence: str, told: Told) -> str:
    return sentence[max(0, told.dates.at - _NEAR) : told.dates.at]
