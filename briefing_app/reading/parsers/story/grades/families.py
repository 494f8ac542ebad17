"""What the area of a judgement is about, however a story names it."""

import re
from dataclasses import replace
from functools import lru_cache

from briefing_app.domain.briefing import Grade

_FAMILIES = (
    ("overall", re.compile(r"\boverall\b(?! effectiveness of)")),
    ("leaders", re.compile(r"\bleaders?(?:hip)?\b(?! of improvement)")),
    ("protection", re.compile(r"\b(?:help and|child) protection\b|\bprotection of children\b")),
    ("care", re.compile(r"\blooked[- ]after\b|\b(?:children|young people) (?:in care|looked after)\b")),
    ("equity", re.compile(r"\bequity\b")),
    ("adoption", re.compile(r"\badoption\b")),
    ("leavers", re.compile(r"\bcare leavers?\b|\bcare[- ]experienced\b")),
)
NAMES = {
    "overall": "overall",
    "leaders": "leaders",
    "protection": "help and protection",
    "care": "children in care",
    "leavers": "care leavers",
    "adoption": "adoption",
}
"""How an area is shown that is named together with another of a different grade, or not by words that are known."""
_CHILD, _SAFEGUARDING, _SERVICES = "child protection", "safeguarding", "child protection services"


@lru_cache(maxsize=1024)
def families(area: str) -> frozenset[str]:
    """Return what an area is about, however it is named; its own name where it is none of the usual ones."""
    low = area.lower()
    return frozenset(name for name, words in _FAMILIES if words.search(low)) or frozenset({low})


def same_area(one: Grade, other: Grade) -> bool:
    """Whether two judgements are of one area, told at different length or in other words."""
    names = one.area.lower(), other.area.lower()
    return names[0] in names[1] or names[1] in names[0] or bool(families(one.area) & families(other.area))


def named_alike(found: tuple[Grade, ...], *, safeguarding: bool) -> tuple[Grade, ...]:
    """The judgements, child protection among others by the name that inspections have for it.

    So is `safeguarding`, where inspections have no area of that name. The grade of "child protection services" is the
    whole's where that is not told.
    """
    named = frozenset(name for grade in found for name in families(grade.area))
    beside = "Help and protection" if named & {"leaders", "care", "leavers", "adoption"} else ""
    names = {_SERVICES: "" if "overall" in named else "Overall"}
    return tuple(
        replace(grade, area=names.get(low) or beside or grade.area)
        if (low := grade.area.lower()).startswith(_CHILD) or (safeguarding and low == _SAFEGUARDING)
        else grade
        for grade in found
    )
