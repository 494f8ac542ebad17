"""Findings that speak of an earlier visit themselves: when it was, and whether they tell what it had asked for."""

import re
from collections.abc import Iterable, Sequence

from briefing_app.domain.briefing import Finding, PreviousVisit
from briefing_app.domain.dates import MONTHS
from briefing_app.domain.library import Visit
from briefing_app.domain.threads import LookBack

_WHEN = rf"(?:(?P<month>{'|'.join(MONTHS)}) )?(?P<year>20\d\d)"
_KIND = (
    r"(?:(?:full|single|ILACS|Ofsted|judgement|standard|short) )*"
    r"(?P<kind>inspection|focuss?ed visit|monitoring visit|visit)"
)


def _numbered(pattern: str, number: int) -> str:
    """The pattern with names of its own for what it captures."""
    return re.sub(r"\?P<(\w+)>", rf"?P<\g<1>{number}>", pattern)


_BACK = re.compile(
    rf"\b(?:last|previous|most recent|earlier) {_KIND}\b(?:,? (?:in|of|on) {_WHEN})?"
    rf"|\b(?:the|its|their|an?|our) {_numbered(_WHEN, 2)} {_numbered(_KIND, 2)}\b"
    rf"|\b(?:at|since|from|following|after) (?:the|its|their|our|an?) {_numbered(_KIND, 3)} in {_numbered(_WHEN, 3)}",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:areas? (?:for|of|requiring) (?:improvement|development|concern|priority action)|priority actions?|"
    r"recommend(?:ed|ations?)|(?:concerns?|weakness\w*|shortfalls?|issues?|areas?|deficits?|gaps?)\b[^.;]{0,40}\b"
    r"(?:identified|highlighted|raised|found|noted|seen)|"
    r"(?:as|was|were|been|also) (?:identified|highlighted|recognised|noted)|"
    r"needed to (?:improve|be)|needing to be)",
    re.IGNORECASE,
)  # fmt: skip


def looks_back(text: str) -> re.Match[str] | None:
    """The words that speak of an earlier visit; None where there are none."""
    return _BACK.search(text)


def look_backs(visit: Visit, findings: Iterable[Finding], earlier: Sequence[Visit]) -> tuple[LookBack, ...]:
    """Each finding of a visit that speaks of an earlier one, with that visit where the words leave no doubt.

    "The last inspection" without a date is the one whose date the visit's documents give elsewhere; where they give
    none, it is left open, since the library may not hold the visit that is meant.
    """
    found = []
    for finding in findings:
        back = looks_back(finding.text)
        if back:
            when = _when(back) or _told_elsewhere(visit.previous, "focused visit" if _focused(back) else "inspection")
            asked = bool(_ASKED.search(finding.text))
            found.append(LookBack(visit.id, finding, back.group(), when, _meant(when, back, earlier), asked))
    return tuple(found)


def _part(back: re.Match[str], name: str) -> str:
    return next((back[one] for one in (name, f"{name}2", f"{name}3") if back.groupdict().get(one)), "")


def _when(back: re.Match[str]) -> str:
    year, month = _part(back, "year"), _part(back, "month")
    if not year or not month:
        return year
    return f"{year}-{MONTHS.index(month.capitalize()) + 1:02d}"


def _focused(back: re.Match[str]) -> bool:
    return "visit" in _part(back, "kind").lower()


def _told_elsewhere(previous: Sequence[PreviousVisit], kind: str) -> str:
    """The one date of such a visit that the documents give: "2017" and "2017-03" are one, "2013" and "2017" are not."""
    dates = {one.start for one in previous if one.start and one.kind == kind}
    latest = max(dates, default="")
    return latest if all(latest.startswith(date) for date in dates) else ""


def _meant(when: str, back: re.Match[str], earlier: Sequence[Visit]) -> str:
    fitting = [
        one.id
        for one in earlier
        if when and (one.start or "").startswith(when) and ("visit" in one.kind) is _focused(back)
    ]
    return fitting[0] if len(fitting) == 1 else ""
