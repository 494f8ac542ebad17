"""What kind of visit it was: as the text calls it, or as what it tells implies."""

import re

from briefing_app.domain.words import BETWEEN_INSPECTIONS
from briefing_app.reading.language.inspectorates import OFSTED_WITH_CQC, inspectorate_in, is_cqc

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("joint targeted area inspection", r"joint targeted area inspection|\bJTAI\b"),
        (
            "area SEND inspection",
            r"area SEND (?:full )?inspection|local area (?:SEND|special educational needs)"
            r"|inspection of (?:the )?(?:local )?area[’']?s? (?:SEND"
            r"|special)"
            r"|SEND (?:area|local area|full) inspection|special educational needs and/or disabilities inspection"
            r"|area send\b|joint inspection of .{0,60}(?:special educational needs|\bSEND\b)",
        ),
        ("monitoring visit", r"monitoring (?:inspection )?visit|monitoring letter|(?:first|second|third|fourth"
                        r"|fifth|sixth)(?: and (?:latest|last|final))? (?:monitoring|review visit)"
                        r"|(?:latest|ofsted[’']s|watchdog[’']s|regulator[’']s) monitoring (?:report|inspection)"),
        ("focused visit", r"focus+ed (?:\w+ ){0,3}visit|focus+ed (?:inspection|look|check)"),
        ("adult social care assessment", r"(?:adult social care|local authority) assessment"
                        r"|assessment of (?:the )?(?:council[’']s )?adult social care"),
        ("assurance check", r"assurance check"),
        ("improvement check", r"improvement check"),
        ("performance evaluation inspection", r"performance evaluation"),
        ("assurance visit", r"assurance visit|assurance inspection"),
        ("progress check", r"progress check"),
        ("progress review", r"progress review"),
        ("joint inspection", r"joint inspection"),
        ("inspection", r"\b(?:re-?)?inspection|\binspected\b|\bILACS\b|\bchildren[’']s services (?:are|is|were"
                       r"|was)? ?(?:rated|judged)"),
    )
)  # fmt: skip
_WHO = r"(?:CQC|Care Quality Commission|Commission|Ofsted|watchdog|regulator)"
NAMED: dict[str, re.Pattern[str]] = {
    kind: re.compile(pattern, re.IGNORECASE)
    for kind, pattern in {
        **{kind: pattern.pattern for kind, pattern in _KINDS},
        "monitoring visit": r"monitoring (?:inspection |review )?(?:visit|letter|inspection|report|check|review)"
                        r"|(?:first|second|third|fourth|fifth|sixth)(?: and (?:latest|last|final))? (?:monitoring"
                        r"|review visit)|visits? (?:\w+ )?to monitor\b|(?:Ofsted|inspectors) (?:\w+ )?monitor"
                        r"|progress visit|(?:letter|report|visit)s?\b[^.;]{0,40}\bmonitoring of\b",
        "focused visit": r"focus+(?:ed)?[’”\"']? (?:\w+ ){0,3}visit"
                        r"|focus+(?:ed)?[’”\"']? (?:inspection|look|check|review)"
                        r"|visit,? (?:which |that )?(?:was )?focus+(?:ed|ing)\b",
        "assessment": r"(?:adult social care|local authority) assessment"
                        r"|assessment of (?:the )?(?:council[’']s )?adult social care"
                        rf"|{_WHO}(?:\)|[’']s?)?(?: \w+){{0,4}} assess(?:ment|ed)\b"
                        r"|assess(?:ment|ed) (?:\w+ ){0,4}by (?:the )?(?:CQC|Care Quality|Ofsted|regulator|watchdog)"
                        r"|\b(?:the|this|an|first|its|our|performance) assessment(?! of (?:an? |the )?(?:child|need"
                        r"|risk|famil))|\bassessors?\b|assessment team",
        "performance evaluation inspection": r"performance evaluation|performance review"
                        r"|evaluat\w+ [^.;]{0,30}\bperformance",
    }.items()
    if kind != "adult social care assessment"
}  # fmt: skip
"""How stories name the kinds, some more freely than letters and reports do."""


def _sort_of(kind: str) -> str:
    if kind == "inspection":
        return "plain"
    if kind in BETWEEN_INSPECTIONS:
        return "between"
    return "rare" if kind.endswith((" check", " review", "assurance visit")) else "special"


SORTS = {kind: _sort_of(kind) for kind in NAMED}
"""Kinds by how much their name tells: any visit may be called an inspection, hardly one by chance a progress check."""
UNGRADED = frozenset(
    {
        "focused visit", "monitoring visit", "assurance visit", "assurance check", "improvement check",
        "progress check",
        "performance evaluation inspection",
        "joint targeted area inspection", "area SEND inspection",
    }
)  # fmt: skip
"""Kinds of visit that judge nothing by grades."""
_GRADE = r"(?:outstanding|good|inadequate|requir(?:es?|ing) improvement)"
_GRADED = re.compile(
    rf"\b(?:rat(?:ed|es|ing)|judge(?:s|d|ments?)|grad(?:e|ed|es|ing)|branded|verdict|moved)\b[^.;]{{0,90}}\b{_GRADE}\b"
    rf"|[‘“\"']{_GRADE}[’”\"'][^.;]{{0,40}}\b(?:rating|grade|verdict|judgement)"
    rf"|\b(?:report|ofsted)\b[^.;]{{0,120}}[‘“\"']{_GRADE}[.,]?[’”\"']",
    re.IGNORECASE,
)
_ASSESSED = re.compile(r"\b(?:assess(?:ed|es|ment|ments)|rated|score)\b", re.IGNORECASE)
_SPECIAL_NEEDS = re.compile(r"\bSEND\b|special educational needs|special needs", re.IGNORECASE)
_INSPECTING = re.compile(r"\binspectors?\b|\binspectorate\b", re.IGNORECASE)
_IN_REPORT = re.compile(r"\breport\b", re.IGNORECASE)
_ESTYN = re.compile(r"\bEstyn\b")
_LETTER = re.compile(r"\bletter\b", re.IGNORECASE)
_MONITORED = re.compile(r"\bprogress visit|\b(?:letter|report|visit)s?\b[^.;]{0,40}\bmonitoring of\b", re.IGNORECASE)
_OFSTED_CAME = re.compile(
    r"\b(?:Ofsted|[Ii]nspectors)\b[^.;]{0,40}\b(?:came|visit(?:ed)?|(?:was|were) (?:here|in|with))\b"
)
_CAME = re.compile(r"\b[Ii]nspectors\b")
_YEARLY = re.compile(
    r"\bassessments?\b(?s:.{0,400})\bperform(?:s|ed|ing)? [‘“\"']?(?:well|adequately|excellently|poorly)\b",
    re.IGNORECASE,
)


def kind_in(text: str) -> str | None:
    """Return the kind of visit that the text names first in order of how much the name says; None if it names none."""
    return next((kind for kind, pattern in _KINDS if pattern.search(text)), None)


def kind_counts(text: str) -> dict[str, int]:
    """How often each kind of visit is named."""
    return {kind: count for kind, pattern in _KINDS if (count := len(pattern.findall(text)))}


def kind_implied(text: str) -> str | None:
    """The kind of a visit that is never called by its name.

    What was graded was inspected, the CQC assesses, and Ofsted writes a letter of a focused visit. A story about
    special needs says so more than once.
    """
    if len(_SPECIAL_NEEDS.findall(text)) > 1 and OFSTED_WITH_CQC.search(text):
        return "area SEND inspection"
    if _ASSESSED.search(text) and is_cqc(inspectorate_in(text)):
        return "assessment"
    estyn_came = _ESTYN.search(text) and _CAME.search(text)
    if _MONITORED.search(text):
        return "monitoring visit"
    if _is_letter_of_visit(text):
        return "focused visit"
    written = _IN_REPORT.search(text) or _LETTER.search(text)
    told = _GRADED.search(text) or estyn_came or (_INSPECTING.search(text) and written)
    return "inspection" if told and inspectorate_in(text) else None


def is_yearly(text: str) -> bool:
    """Whether it is what Ofsted told councils each year until 2011: "an assessment found services perform well"."""
    return "Ofsted" in text and _YEARLY.search(text) is not None


def _is_letter_of_visit(text: str) -> bool:
    """Whether Ofsted came and wrote a letter: an inspection ends in a report and in grades."""
    letters = len(_LETTER.findall(text))
    return 0 < letters >= len(_IN_REPORT.findall(text)) and not _GRADED.search(text) and bool(_OFSTED_CAME.search(text))
