"""Who inspected, and what kind of visit it was, from the words documents use."""

import re

_INSPECTORATES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("Ofsted", r"\bOfsted\b|\bOFSTED\b|Office for Standards in Education"),
        ("Care Quality Commission", r"\bCQC\b|Care Quality Commission"),
        ("Care Inspectorate Wales", r"\bCIW\b|Care Inspectorate Wales|Arolygiaeth Gofal Cymru|\bCSSIW\b"),
        ("Estyn", r"\bEstyn\b|\bESTYN\b"),
        ("Care Inspectorate", r"\bCare Inspectorate\b(?! Wales)"),
        ("HMICFRS", r"\bHMICFRS\b|Inspectorate of Constabulary"),
        ("HM Inspectorate of Probation", r"Inspectorate of Probation|\bHMIP\b|\bHMI Probation\b"),
        ("RQIA", r"\bRQIA\b|Regulation and Quality Improvement Authority"),
        ("Education Scotland", r"\bEducation Scotland\b"),
    )
)
_JOINT = frozenset({"Ofsted", "Care Quality Commission", "HMICFRS", "HM Inspectorate of Probation"})

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("joint targeted area inspection", r"joint targeted area inspection|\bJTAI\b"),
        (
            "area SEND inspection",
            r"area SEND (?:full )?inspection|local area SEND|inspection of (?:the )?(?:local )?area[’']?s? (?:SEND"
            r"|special)"
            r"|SEND (?:area|local area|full) inspection|special educational needs and/or disabilities inspection"
            r"|area send\b",
        ),
        ("monitoring visit", r"monitoring (?:inspection )?visit|monitoring letter|(?:first|second|third|fourth"
                        r"|fifth|sixth) monitoring"),
        ("focused visit", r"focus+ed (?:\w+ ){0,3}visit|focus+ed inspection|focus+ed visit"),
        ("adult social care assessment", r"(?:adult social care|local authority) assessment"
                        r"|assessment of (?:the )?(?:council[’']s )?adult social care"),
        ("assurance check", r"assurance check"),
        ("performance evaluation inspection", r"performance evaluation inspection"),
        ("assurance visit", r"assurance visit|assurance inspection"),
        ("joint inspection", r"joint inspection"),
        ("inspection", r"\binspection|\binspected\b|\bILACS\b|\bchildren[’']s services (?:are|is|were"
                       r"|was)? ?(?:rated|judged)"),
    )
)  # fmt: skip


def inspectorate_in(text: str, kind: str | None = None) -> str | None:
    """Return the inspectorate the text is about: the one named most, the first named where they tie; None if none is.

    A joint inspection names several; the one that leads and publishes it comes first.
    """
    counts = [(len(pattern.findall(text)), name) for name, pattern in _INSPECTORATES]
    best = max(counts, key=lambda pair: pair[0])
    if not best[0]:
        return _by_people(text)
    if kind in {"joint targeted area inspection", "area SEND inspection"} and _INSPECTORATES[0][1].search(text):
        return "Ofsted"
    return best[1]


def _by_people(text: str) -> str | None:
    """Her or His Majesty's Inspectors of children's services work for Ofsted."""
    return "Ofsted" if re.search(r"\b(?:Her|His) Majesty[’']s Inspector|\bHMI\b|\bILACS\b", text) else None


def kind_in(text: str) -> str | None:
    """Return the kind of visit that the text names first in order of how much the name says; None if it names none."""
    return next((kind for kind, pattern in _KINDS if pattern.search(text)), None)


def kind_counts(text: str) -> dict[str, int]:
    """How often each kind of visit is named."""
    return {kind: count for kind, pattern in _KINDS if (count := len(pattern.findall(text)))}
