"""Which inspectorate a story means that names none: "the watchdog", "inspectors", or only the grade that was given."""

import re

from briefing_app.reading.language.gazetteer import Nation, nation_of

_CAME = re.compile(r"\b(?:inspect(?:ors?|orate|ions?|ed)|watchdog|regulator|assessors?)\b", re.IGNORECASE)
_SELF_REPORT = re.compile(
    r"\bpeer (?:review|challenge)|\bself-(?:evaluation|assessment)\b|\bannual report\b", re.IGNORECASE
)
"""What a council may tell of itself, or be told by other councils, without an inspectorate."""
_PROBATION = re.compile(r"\bprobation inspect\w+", re.IGNORECASE)
_CHILDREN = re.compile(
    r"\b(?:child(?:ren)?|boys?|girls?|pupils?|in care|young (?:people|person)|teenagers?|youngsters?|care "
    r"leavers?|foster\w*|adoption"
    r"|education and care (?:watchdog|regulator|inspect\w+))\b",
    re.IGNORECASE,
)
_ADULTS = re.compile(
    r"\b(?:(?<!young )adults?|older (?:people|persons?|adults?|residents?|neighbours|m[ae]n|wom[ae]n)|elderly"
    r"|home care|care homes?|extra[- ]care|direct payments|unpaid carers|Care Act|assessors?"
    r"|residents?)\b",
    re.IGNORECASE,
)
_WELSH = re.compile(r"\b(?:Welsh|Cymru|Wales)\b")
_SCOTTISH = re.compile(
    r"\b(?:Scottish|Scotland|MSPs?|Holyrood|[Cc]onvener|[Aa]dult support and protection|community planning "
    r"partnership)\b"
)
_OF_ENGLAND = re.compile(r"\b(?:England|English)\b")
_SPECIAL_NEEDS = "area SEND inspection"
_OF_ADULTS = "adult social care assessment"
_OF_AREA = re.compile(
    r"\b(?:SEND|local area|area)(?:[’']s)? partnership|\barea SEND\b|\bSEND (?:report|revisit|inspection)\b"
)
_OF_NEEDS = re.compile(
    r"\b(?:SEND|special (?:educational )?needs|EHC plans?|EHCPs?|parent carer forum|local offer|neurodevelopmental"
    r"|special schools?|high needs)\b",
    re.IGNORECASE,
)
_NEEDS = re.compile(r"\bSEND\b|\bspecial (?:educational )?needs\b")
_LEAD = 400
"""A story that begins with special needs is about an inspection of the area's services for them."""
_YOUTH_JUSTICE = re.compile(r"\byouth (?:justice|offending) (?:services?|teams?|partnership)\b", re.IGNORECASE)
_FORMER: dict[str, tuple[str, str]] = {
    "Care Quality Commission": ("2009-04", "Commission for Social Care Inspection"),
    "Care Inspectorate Wales": ("2018-01", "Care and Social Services Inspectorate Wales"),
    "Care Inspectorate": ("2011-04", "HM Inspectorate of Education"),
}
"""From which month on an inspectorate has done its work, and who did it before."""
_BOTH = {Nation.WALES: "Care Inspectorate Wales", Nation.SCOTLAND: "Care Inspectorate", Nation.NORTHERN_IRELAND: "RQIA"}
"""Who inspects the care of children and of adults alike."""


def inspectorate_meant(text: str, council: str | None, kind: str | None, day: str | None = None) -> str | None:
    """Return who must have made the visit that a story tells of; None if in doubt.

    The nation says it, and whether the services are for children, for adults or for special needs. `day`, that of the
    visit or of the story, tells whether the work was still a forerunner's.
    """
    meant = _meant(text, council, kind)
    since, former = _FORMER.get(meant or "", ("", ""))
    return former if day and day < since else meant


def in_nation(inspectorate: str | None, council: str | None) -> str | None:
    """The inspectorate as its nation knows it: what is called the Care Inspectorate in Wales is that of Wales."""
    welsh = inspectorate == _BOTH[Nation.SCOTLAND] and council and nation_of(council) is Nation.WALES
    return _BOTH[Nation.WALES] if welsh else inspectorate


def _meant(text: str, council: str | None, kind: str | None) -> str | None:
    if _PROBATION.search(text) or _is_of_youth_justice(text):
        return "HM Inspectorate of Probation"
    if _SELF_REPORT.search(text) and not _CAME.search(text):
        return None
    if both := _BOTH.get(nation_meant(text, council)):
        return both
    if kind == _SPECIAL_NEEDS or _OF_AREA.search(text) or _is_of_needs(text):
        return "Ofsted and CQC"
    children, adults = (len(pattern.findall(text)) for pattern in (_CHILDREN, _ADULTS))
    if kind == _OF_ADULTS:
        children, adults = 0, 1
    if children == adults:
        return None
    return "Ofsted" if children > adults else "Care Quality Commission"


def _is_of_youth_justice(text: str) -> bool:
    """Whether a story is about youth justice, which in England and Wales only probation inspectors look at alone."""
    return bool(_YOUTH_JUSTICE.search(text, 0, _LEAD) and _CAME.search(text) and not _SCOTTISH.search(text))


def _is_of_needs(text: str) -> bool:
    """Whether a story begins with special needs, or speaks of them in more than one way."""
    ways = {match.group().lower().rstrip("s") for match in _OF_NEEDS.finditer(text)}
    return len(ways) > 1 or bool(_NEEDS.search(text, 0, _LEAD))


def nation_meant(text: str, council: str | None) -> Nation:
    """The nation of a known council, else the one that the text speaks of."""
    known = nation_of(council) if council else None
    if known or _OF_ENGLAND.search(text):
        return known or Nation.ENGLAND
    if _WELSH.search(text):
        return Nation.WALES
    return Nation.SCOTLAND if _SCOTTISH.search(text) else Nation.ENGLAND
