"""Who inspected, from the names that documents use."""

import re
from functools import lru_cache

_INSPECTORATES: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...] = tuple(
    (name, letters, re.compile(pattern))
    for name, letters, pattern in (
        ("Ofsted", ("sted", "STED", "Office for"), r"\b[Oo][Ff](?:sted|STED)\b|Office for Standards in Education"),
        ("Care Quality Commission", ("CQC", "Quality Com"), r"\bCQC\b|Care Quality Commission"),
        (
            "Care and Social Services Inspectorate Wales",
            ("CSSIW", "Services Insp"),
            r"\bCSSIW\b|Care and Social Services Inspectorate\b(?:,? (?:for )?Wales)?",
        ),
        (
            "Care Inspectorate Wales",
            ("CIW", "torate Wales", "Cymru"),
            r"\bCIW\b|Care Inspectorate Wales|Arolygiaeth Gofal Cymru",
        ),
        ("Estyn", ("Estyn", "ESTYN"), r"\bEstyn\b|\bESTYN\b"),
        ("Care Inspectorate", ("Care Insp",), r"\bCare Inspectorate\b(?! Wales)"),
        (
            "HMICFRS",
            ("HMICFRS", "Constab"),
            r"\bHMICFRS\b|(?:Inspectorate of|\bHMI) Constabulary(?! (?:in|for) Scotland| ?\(HMIC\))",
        ),
        ("HMIC", ("HMIC",), r"Inspectorate of Constabulary ?\(HMIC\)|\bHMIC\b"),
        (
            "HM Inspectorate of Probation",
            ("robation", "HMIP"),
            r"[Ii]nspector(?:ate|s)? of [Pp]robation|\bHMIP\b|\bHMI\)? Probation\b",
        ),
        (
            "HM Inspectorate of Prisons",
            ("Prisons",),
            r"(?:\bHM|Majesty[’']s)(?: Chief)? Inspector(?:ate)? of Prisons|\bHMI Prisons\b",
        ),
        ("RQIA", ("RQIA", "Improvement Auth"), r"\bRQIA\b|Regulation and Quality Improvement Authority"),
        ("Education Scotland", ("Education Scot",), r"\bEducation Scotland\b"),
        (
            "Commission for Social Care Inspection",
            ("CSCI", "Care Inspection"),
            r"\bCSCI\b|Commission [Ff]or Social Care Inspections?\b",
        ),
        (
            "HM Inspectorate of Education",
            ("HMIe", "HMIE", "of Education"),
            r"\bHMI[eE]\b|(?:\bHM|Majesty[’']s) Inspector(?:ate|s) of Education",
        ),
        (
            "Social Care and Social Work Improvement Scotland",
            ("SCSWIS", "Improvement Scot"),
            r"\bSCSWIS\b|Social Care and Social Work Improvement Scotland",
        ),
        ("Social Work Inspection Agency", ("SWIA", "Inspection Ag"), r"\bSWIA\b|Social Work Inspection Agency"),
    )
)
"""By names, of which some letters are looked for first, since a text names one or two of them."""
_BESIDE_OTHERS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("Healthcare Improvement Scotland", r"\bHealthcare Improvement Scotland\b"),
        ("HMICS", r"\bHMICS\b|Inspectorate of Constabulary (?:in|for) Scotland"),
        ("Healthcare Inspectorate Wales", r"\bHIW\b|Healthcare Inspectorate Wales"),
    )
)
"""Inspectorates that come to a council's services only with another."""
_NEVER_ALONE = ("Healthcare I", "HIW", "HMICS", "for Scotland", "in Scotland")
_SPECIAL_NEEDS = "area SEND inspection"
JOINT_KINDS = {
    "joint targeted area inspection": (
        "Ofsted",
        "Care Quality Commission",
        "HMICFRS",
        "HMIC",
        "HM Inspectorate of Probation",
    ),
    _SPECIAL_NEEDS: ("Ofsted", "Care Quality Commission"),
}
"""Who may take part; Ofsted leads both."""
_ALL = (*((name, pattern) for name, _, pattern in _INSPECTORATES), *_BESIDE_OTHERS)
_ANY = re.compile("|".join(f"(?P<i{nth}>{pattern.pattern})" for nth, (_, pattern) in enumerate(_ALL)))
_LISTED_WITH = re.compile(
    r"(?: and Fire (?:&|and) Rescue Services?)?(?: \()?\)?,?(?: ?/ ?| and| with| &| (?:worked )?(?:alongside|with))?"
    r"(?: the| His Majesty[’']s| Her Majesty[’']s| HM)*"
    r"(?: \w{2,12} (?:inspectorate|watchdog|regulator))? ?"
)
"""What stands between two inspectorates that came together: ", the Care Quality Commission and His Majesty’s"."""
_JOINTLY = re.compile(
    r"\bjoint (?:inspection|review|report|visit|evaluation|inquiry|investigation)|\bjointly (?:inspect|review|visit)ed"
    r"|\b(?:two|both|pair of)"
    r" (?:\w+ )?(?:inspectorates|watchdogs|regulators)\b",
    re.IGNORECASE,
)
"""What tells that two came together, and are not just named together."""
OFSTED_WITH_CQC = re.compile(
    r"\bO(?:fsted|FSTED)(?: and| ?/|,)? (?:health )?(?:and |watchdog )*(?:the )?(?:Care Quality Commission|CQC)\b"
    r"|\bOfsted ?/ ?CQC\b"
    r"|\b(?:Care Quality Commission|CQC)(?: \(CQC\))? (?:and|(?:worked )?(?:alongside|side by side with))"
    r" (?:those (?:from|of) )?Ofsted\b"
    r"|\b(?:Majesty[’']s Inspectors|HMI) and CQC\b"
)
"""The two named in one breath, as for special needs."""
_IN_LISTS = {"Care Quality Commission": "CQC", "HMICFRS": "HMICFRS", "HM Inspectorate of Probation": "HMI Probation"}
_SHORT = {
    "HM Inspectorate of Probation": "HMI Probation",
    "Care Quality Commission": "CQC",
    "Care Inspectorate Wales": "CIW",
}
_YOUTH_JUSTICE = re.compile(r"\byouth (?:justice|offending)\b|\byoung offenders?\b", re.IGNORECASE)
_LEAD = 700
_OF_YOUTH_JUSTICE = "HM Inspectorate of Probation"


@lru_cache(maxsize=8)
def inspectorate_counts(text: str) -> tuple[tuple[int, str], ...]:
    """How often each inspectorate is named."""
    return tuple(
        (len(pattern.findall(text)) if any(some in text for some in letters) else 0, name)
        for name, letters, pattern in _INSPECTORATES
    )


def inspectorate_in(text: str, kind: str | None = None) -> str | None:
    """Return the inspectorate the text is about: the one named most, the first named where they tie; None if none is.

    A joint inspection names all that take part, the one that leads it first: "Ofsted and CQC". An abbreviation is kept
    where the text gives it beside the name: "Care Inspectorate Wales (CIW)". Youth justice is probation inspectors',
    whoever is named beside them; special needs are never the CQC's alone.
    """
    counts = inspectorate_counts(text)
    best = max(counts, key=lambda pair: pair[0])
    if not best[0]:
        return _by_people(text)
    named = {name for count, name in counts if count}
    if kind not in JOINT_KINDS and _OF_YOUTH_JUSTICE in named and _is_of_youth_justice(text, best[0]):
        return _OF_YOUTH_JUSTICE
    if kind == _SPECIAL_NEEDS and best[1] == "Care Quality Commission":
        return "Ofsted and CQC"
    many = len(named) > 1 or any(words in text for words in _NEVER_ALONE)
    led_by_ofsted = kind in JOINT_KINDS and "Ofsted" in named
    if many and not led_by_ofsted and (together := _together(text, best[1])):
        return together
    joint = JOINT_KINDS.get(kind or "", ("Ofsted", "Care Quality Commission") if OFSTED_WITH_CQC.search(text) else ())
    if joint and "Ofsted" in named:
        return _listed([_SHORT.get(name, name) for name in joint if name in named])
    short = _SHORT.get(best[1])
    return f"{best[1]} ({short})" if short and f"{best[1]} ({short})" in text else best[1]


def is_cqc(inspectorate: str | None) -> bool:
    """Whether an inspectorate is the Care Quality Commission, named with its abbreviation beside it or without."""
    return (inspectorate or "").startswith("Care Quality Commission")


def _is_of_youth_justice(text: str, most: int) -> bool:
    """Whether a text begins with youth justice and speaks of it as often as it names any inspectorate."""
    return bool(_YOUTH_JUSTICE.search(text, 0, _LEAD)) and len(_YOUTH_JUSTICE.findall(text)) >= most


def _together(text: str, leading: str) -> str | None:
    """Inspectorates named in a row, the one that leads them in front: three, or two said to have come together."""
    least = 2 if _JOINTLY.search(text) else 3
    run: dict[str, str] = {}
    end = 0
    for match in _ANY.finditer(text):
        if not _LISTED_WITH.fullmatch(text, end, match.start()):
            if len(run) >= least:
                break
            run = {}
        name = _ALL[int((match.lastgroup or "i0")[1:])][0]
        run.setdefault(name, _IN_LISTS.get(name, match.group() if match.group().isupper() else name))
        end = match.end()
    first = [] if leading in run else [_IN_LISTS.get(leading, leading)]
    return _listed([*first, *run.values()]) if len(run) >= least else None


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _by_people(text: str) -> str | None:
    """Her or His Majesty's Inspectors of children's services work for Ofsted."""
    return "Ofsted" if re.search(r"\b(?:Her|His) Majesty[’']s (?:Chief )?Inspector|\bHMI\b|\bILACS\b", text) else None
