"""Who inspected by name, and what they say they looked at."""

import re
from collections.abc import Iterator
from itertools import takewhile

_HMI = (
    r"(?:(?:two|three|four|five|all) of whom are |(?:two |three |all )?of )?(?:Senior )?(?:(?:Her"
    r"|His) Majesty[’']s (?:Senior )?Inspectors?|S?HMIs?)(?: \(HMI\))?(?:,? (?:Social Care|Schools"
    r"|Further Education))?"
)
_LIST_AFTER = re.compile(
    r"(?:[Ii]nspectors?(?: for this (?:visit|inspection))?|[Ii]nspection team|visit) (?:was carried out by"
    r"|was led by|was undertaken by|was conducted by|were led by|was|were|consisted of|comprised)(?::"
    r"| )\s*(?P<names>[^;:]{5,400})"
)
_LEAD = re.compile(
    r"(?:(?<!HMI )(?<!HMI, )(?<!CQC )(?<!CQC, )(?:Lead|Reporting) inspectors? |(?:Lead|Reporting) inspectors?: )"
    r"(?P<names>[A-Z].{3,80})"
)
"""A label before a name; behind "Ann Other, HMI" it is her post."""
_TEAM = re.compile(
    r"(?<![\w’'-])(?P<person>(?!Commission |Inspector |Ofsted )[A-Z][\w’'-]+(?: (?!HMI\b)[A-Z][\w’'-]+){1,2}),? "
    r"(?:S?HMI|Ofsted(?: S?HMI)?|CQC|Ofsted Inspector),? ?(?:(?:Ofsted|CQC) )?(?:(?:[Ll]ead|[Tt]eam) )?[Ii]nspector"
    r"|(?:Lead|Deputy lead|Team|Shadow|Ofsted|CQC|Associate|Seconded) inspectors?:? (?P<names>[A-Z][^\n]{3,400})"
)
_POST_BELOW = re.compile(r"(?<=HMI|CQC),?\n(?=(?:(?:Ofsted|CQC) )?(?:[Ll]ead|[Tt]eam) [Ii]nspector\b)")
"""In a narrow cell: "Ann Other, Ofsted HMI" and "Lead inspector" on the next line."""
_SPLIT = re.compile(rf",? and (?=[A-Z])|,|;|\(|\)|\b{_HMI}")
_IS_NAME = re.compile(r"[A-Z][\w’'-]+(?:[ -](?:[A-Z][\w’'.-]*|de|van|von|der|du|la|al|el))+")
_NOT_NAMES = re.compile(
    r"Majesty|Inspect|HMI|Ofsted|Quality|Assurance|Manager|Team|Senior|Social|Regional|Director|Council|Services"
    r"|Additional"
)
_FOCUS = re.compile(
    r"(?:[Ii]nspectors|[Tt]he (?:focus+ed |monitoring )?(?:visit|inspection)|[Tt]hey|[Oo]fsted|, which[^.,]{0,60},?"
    r"|[Tt]he inspectors) "
    r"(?:also )?(?:looked(?: closely)? at|evaluated|considered|examined|reviewed|focused on|focussed on|inspected)"
    r"(?: the (?:local authority|council)[’']s)?(?: arrangements(?: and support)?)?(?: for| in relation to| at"
    r"| around)? (?P<focus>[^\n]{5,400})"
)
_FOCUS_OF = re.compile(r"[Tt]he focus of (?:this|the) (?:visit|inspection) was (?:on )?(?P<focus>[^\n]{5,400})")
_EVIDENCE = re.compile(
    r"a (?:wide |broad )?range of|evidence|children[’']s (?:case )?(?:files|records)|case (?:files|records)"
)
_FRAMEWORK = re.compile(r",? in (?:accordance|line) with [^.]*")
_SPECIFIC = re.compile(
    r",? (?:which |and |with )?(?:this )?(?:visit )?(?:included |includes |focused |had )?(?:an? )?(?:particular "
    r"|specific )?focus(?:ed)?(?: specifically)? on$"
)
_FOLLOWING = re.compile(r"\b(?:following|these)\b")
"""In a phrase that leads to a list, which tells what was looked at."""
_END = re.compile(r"[.;](?:\s|$)|:$|: ")


def inspectors_in(text: str) -> tuple[str, ...]:
    """The inspectors' names in the order given."""
    flat = re.sub(r"\s+", " ", text)
    for pattern in (_LEAD, _LIST_AFTER):
        for match in pattern.finditer(flat):
            names = _names(match["names"])
            if names:
                return names
    return ()


def team_in(text: str) -> tuple[str, ...]:
    """The names in a report's list of its team: "Lead inspector: ... Team inspectors: ..."."""
    found: list[str] = []
    # Few lines name an inspector: looking for the word first saves time.
    for line in (line for line in _POST_BELOW.sub(" ", text).split("\n") if "nspector" in line):
        for match in _TEAM.finditer(line):
            found += [match["person"]] if match["person"] else _names(match["names"])
    return tuple(dict.fromkeys(found))


def _names(text: str) -> tuple[str, ...]:
    sentence = re.split(
        r"\.(?: |$)|\bInspectors (?:looked|considered|evaluated)\b|\b(?:Judgement|Age group|Published)\b", text
    )[0]
    names: list[str] = []
    for part in _SPLIT.split(sentence):
        name = (part or "").strip(" ,.:")
        if _IS_NAME.fullmatch(name) and not _NOT_NAMES.search(name):
            names.append(name)
        elif names and name and not re.fullmatch(r"(?:and|all|both|two|three) ?.*|", name):
            break
    return tuple(dict.fromkeys(names))


def focus_in(text: str) -> str | None:
    """What inspectors say they looked at, as a phrase: "children in care, including unaccompanied children"."""
    for pattern in (_FOCUS_OF, _FOCUS):
        for match in pattern.finditer(text):
            flat = _FRAMEWORK.sub("", match["focus"]).replace(".’", "’.")
            phrase = _SPECIFIC.sub("", _END.split(flat)[0].strip(" ,"))
            if _FOLLOWING.search(phrase) and flat.rstrip().endswith(":"):
                phrase = "; ".join(_items_below(text, match.end())) or phrase
            if not _EVIDENCE.match(phrase):
                return phrase or None
    return None


def _items_below(text: str, at: int) -> Iterator[str]:
    """The points of the list below "looked at the following areas:", which begin in small letters."""
    points = takewhile(lambda line: line[:1].islower(), text[at:].strip("\n").split("\n"))
    yield from (re.sub(r"[ .;,]+(?:and)?$", "", point) for point in points)
