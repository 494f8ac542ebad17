"""The days of a visit where a release or story tells them in passing: "Six inspectors swooped in May"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing_app.domain.briefing import SourceText, VisitFacts
from briefing_app.domain.dates import MONTHS
from briefing_app.reading.language.dates import days_between
from briefing_app.reading.language.dates_from_day import with_days_of_week, with_years
from briefing_app.reading.language.day_words import last_month, with_full_days
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.parsers.earlier_visits import is_earlier
from briefing_app.reading.parsers.story_stays import stays
from briefing_app.reading.parsers.visit_days import Told, lies_ahead, told_in

_NEAR = 120
"""Characters before a date that can say whose it is."""
_LONGEST = 45
"""Days from the first to the last day of a visit that two sentences tell."""
_MAY_DATE = re.compile(rf"\d|\b(?:{'|'.join(MONTHS)})|\b(?:last|this) (?:month|week)|day\b|\bChristmas")
"""A paragraph without any of these tells no date; looking for them first saves time."""
_NEIGHBOUR = re.compile(r"\bneighbour", re.IGNORECASE)
_SURE = 5.0
"""The weight of a stretch of days that says who stayed."""
_ANOTHERS = 3.5
"""What is taken off the weight of days that are told of an earlier visit, or of a neighbour's."""
_FEW = 10
_LONGEST_SENTENCE = 1500
_GOES_ON = re.compile(
    r"\b(?:open|exhibition|festival|holiday|half-term|consultation|event|tickets?|clos(?:ed|es)|running|meeting|course"
    r"|training|workshops?|strike|will|would|book|until (?:the )?\d)\b",
    re.IGNORECASE,
)
"""Without a word on visitors these make days those of something else."""
_DAY, _MONTH = len("2024-06-03"), len("2024-06")
_VISITORS = (
    r"(?:inspect(?:ors?|orate)|assessors|ofsted|estyn|cqc|ciw|care quality commission|hmi|watchdogs?|regulators?"
    r"|examiners|(?:inspection|assessment|her|his|their|its|the) team|they)"
)
_STAYED = (
    r"(?:arrived|asked|attended|began|called|came|checked|combed|descended|dropped|examined|finished|had|heard"
    r"|interviewed|joined|knocked|landed|led|left|looked|made|met|observed|pored|put|ran|rang|read|returned|reviewed|sat"
    r"|sampled|saw|sent"
    r"|shadowed|spent|spoke|started|stayed|studied|swept|swooped|talked|tested|toured|turned|visited|watched|went|were"
    r"|was)"
)
_TELLS_STAY = re.compile(
    rf"\b{_VISITORS}\b[^.;]{{0,110}}?\b{_STAYED}\b|\b(?:inspection|visit|fieldwork|assessment|check|evaluation)s?\b"
    r"|\b(?:Ofsted|CQC|CIW|Estyn)\b[^.;]{0,80}\btook place\b"
    r"|\b(?:was|were|been) (?:inspected|visited|examined|assessed)\b",
    re.IGNORECASE,
)
_VISITING = re.compile(
    r"\b(?:inspect|visit|assess(?:ed|ment|ors)|watchdog|Ofsted|CQC|CIW|Estyn|HMI|check-?ups?\b|Care Quality|they\b)",
    re.IGNORECASE,
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
    units = list(_units(source, published))
    if published:
        units = [with_days_of_week(unit, published) for unit in units]
    days = _days(units, published, visit)
    if days:
        start, end = days
        return replace(visit, start=start, end=end)
    month = None if visit.start or visit.end or not published else _month(units, published)
    if not month:
        return visit
    start, end = month.days(published)
    return replace(visit, start=start, end=end)


def _units(source: SourceText, published: str | None) -> Iterator[str]:
    """Every sentence, its days with their months; an answer to "when" and a list of facts say whose days they are."""
    asked, month = False, ""
    for block in source.blocks:
        text = source.text[block.start : block.end]
        label = _WHEN.match(text)
        if label or asked:
            yield with_full_days(f"The visit: {text[label.end() if label else 0 :][:_LONGEST_SENTENCE]}")
        elif _MAY_DATE.search(text):
            for start, end in sentences(text):
                sentence = _FOLLOWING.sub("after ", text[start:end])
                if "last month" in sentence:
                    month = _month_of(sentence, published) or month
                yield with_full_days(sentence[:_LONGEST_SENTENCE], month)
                month = _month_of(sentence, published) or month
        asked = _ASKS_WHEN.match(text) is not None


def _month_of(sentence: str, published: str | None) -> str:
    """The last month that the sentence names; "last month" is one where the day of publication is known."""
    if published and "last month" in sentence:
        return last_month(with_years("last month", published))
    return last_month(sentence)


def _days(units: list[str], published: str | None, visit: VisitFacts) -> tuple[str | None, str | None] | None:
    """The days of the stay that sentences tell best; None where they say no more than is known already."""
    told = [
        (_weight(sentence, one), one)
        for sentence in units
        for one in stays(sentence, published)
        if _is_visit(sentence, one, published)
    ]
    told = sorted(told, key=lambda one: -one[0])
    if told and told[0][0] >= _SURE and (_is_single(visit) or _is_anothers(visit, told)):
        visit = replace(visit, start=None, end=None)
    ranked = [one for weight, one in told if weight > 0]
    ends = [one for one in ranked if one.start_open][:_FEW]
    fitting = (whole for one in ranked if _fits(whole := _with_other_end(one, ends), visit))
    best = next(fitting, None)
    return best.days(published) if best else None


def _weight(sentence: str, told: Told) -> float:
    """How surely days are those of this visit."""
    weight = 2.0 * bool(_VISITING.search(sentence)) + bool(_TELLS_STAY.search(sentence))
    weight += 2.0 * (told.dates.start != told.dates.end) - 0.5 * told.start_open
    if is_earlier(sentence, told.dates.at, told.dates.to) or _NEIGHBOUR.search(sentence):
        weight -= _ANOTHERS
    if not _VISITING.search(sentence):
        weight = 0.5 if told.dates.start != told.dates.end and not _GOES_ON.search(sentence) else 0.0
    return weight


def _is_single(visit: VisitFacts) -> bool:
    """Whether one day is all that is known."""
    return visit.start == visit.end and len(visit.start or "") == _DAY


def _is_anothers(visit: VisitFacts, told: list[tuple[float, Told]]) -> bool:
    """Whether the known days are told where another visit is meant: "Neighbouring Thornley was inspected from …"."""
    weights = [weight for weight, one in told if (one.dates.start, one.dates.end) == (visit.start, visit.end)]
    return bool(weights) and max(weights) <= _SURE - _ANOTHERS


def _fits(told: Told, visit: VisitFacts) -> bool:
    """Whether the stay tells more than what is known: it holds known days, or lies in the known month."""
    start, end = visit.start, visit.end
    known = start or end or ""
    if len(known) != _DAY:
        return told.dates.start != told.dates.end or told.dates.start.startswith(known)
    first, last = start or end or "", end or start or ""
    more = (told.dates.start, told.dates.end) != (first, last)
    return more and told.dates.start <= first and last <= told.dates.end


def _with_other_end(best: Told, ends: list[Told]) -> Told:
    """A stay whose first and last day two sentences tell."""
    if best.dates.start != best.dates.end:
        return best
    for end in ends:
        lasted = days_between(best.dates.start, end.dates.end)
        if 0 < lasted <= _LONGEST and not best.start_open:
            return Told(replace(best.dates, end=end.dates.end))
    return best


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
