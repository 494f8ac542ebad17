"""Which days that a story tells are of another inspection: a former one, of other services or another watchdog's."""

import re
from collections.abc import Callable
from functools import lru_cache

from briefing_app.domain.dates import is_day
from briefing_app.reading.language.dates import Dates
from briefing_app.reading.language.iso_days import days_between

_VISIT = r"(?:visits?|inspections?|checks?|assessments?|reviews?|looks?)"
_FORMER = re.compile(
    rf"\b(?:previous|preceding|former|earlier) (?:[\w’'-]+ ){{0,5}}?{_VISIT}\b"
    rf"|\bvisit before (?:that|this|the latest)\b",
    re.IGNORECASE,
)
_LAST = re.compile(
    rf"\blast (?:[\w’'-]+ ){{0,3}}?{_VISIT}\b"
    r"|\blast (?:visited|inspected|came|went|looked|called|assessed|checked)\b"
    r"|\b(?:was|were) last (?:here|there|in)\b|\blast time\b",
    re.IGNORECASE,
)
"""What may also be said of this visit, as long as the story is fresh."""
_SINCE = re.compile(r"\b(?:since|after|following|than)(?: [\w’'-]+){0,2} $", re.IGNORECASE)
_OTHER_VISIT = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:visited|inspected|inspectors|came|returned|back|again|spent|arrived|now|this)\b",
    re.IGNORECASE,
)
"""Between a former visit and a date these tell that the date is of the visit since."""
_USUAL = 210
"""Days from a visit to the story about it; few have more."""
_BODIES = {
    "Ofsted": r"\bOfsted\b|\bHMI\b(?! Probation)",
    "CQC": r"\bCQC\b|\bCare Quality Commission\b",
    "probation": r"\bHMIP\b|\bHMI Probation\b|\b[Ii]nspector(?:ate|s)? of [Pp]robation\b",
    "police and fire": r"\bHMICFRS\b|\bHMIC\b|\b[Ii]nspectorate of [Cc]onstabulary\b",
    "Estyn": r"\bEstyn\b",
    "care in Wales": r"\bCIW\b|\bCare Inspectorate Wales\b",
}
_SERVICES = {
    "children": r"children(?:[’']s)?(?: and [\w’']+)? (?:services|social care)|services for children",
    "adults": r"adults?[’']?s? (?:social care|services|care)|services for adults|care for (?:older|elderly)[\w ]*",
    "youth justice": r"youth (?:justice|offending)",
    "emergencies": r"fire (?:and rescue )?(?:service|authority|brigade)|police(?: force| service)?",
    "learners": r"(?:adult|community) (?:learning|education|skills)",
    "agencies": r"(?:fostering|adoption) (?:service|agency)",
    "needs": r"SEND|[Ss]pecial (?:educational )?needs|[Aa]dditional needs|[Dd]isab(?:led|ilit(?:y|ies))"
    r"|[Ee]ducation, health and care",
    "settings": r"(?:children[’']s|care|nursing|residential|respite) homes?|(?:\w+ )?schools?|academ(?:y|ies)"
    r"|colleges?|nurser(?:y|ies)",
}
_INSPECTED = re.compile(r"\b(?:inspect|assess|visit|review|check)ed\b|\b(?:inspection|assessment)s?\b", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:was|were|been) (?:\w+ )?(?:inspected|assessed|visited|reviewed|checked)\b", re.IGNORECASE)
_ACTIVE = re.compile(
    r"\b(?:inspected|assessed|reviewed)\b|\b(?:inspection|assessment)s? (?:of|at|into)\b", re.IGNORECASE
)
_BEGUN = re.compile(r"[;:]|,? (?:and|but|while|whereas) (?=(?:[\w’'-]+ ){1,6}?(?:was|were|inspected|assessed|took)\b)")
_ENDED = re.compile(r"[;:,]|\b(?:and|but|while|after|before|when|follow(?:s|ing|ed)|since|as)\b")
_JOINT = re.compile(r"\bjoint(?:ly)?\b|\bJTAI\b", re.IGNORECASE)
_LEAD = re.compile(r".{60,600}?[.!?][”\"’')]?(?=\s|$)", re.DOTALL)
"""The title and the first sentence, which say what a story is about."""
_REACH = 400
"""Characters before and behind days that may say whose they are."""
_FEW = 3
"""Words before days that leave what they are said of to what follows: "It was from 3 to 7 June that CQC inspected"."""
_PEOPLE = re.compile(r"\b(?:child(?:ren)?|young people|famil(?:y|ies)|care leavers?|foster\w*)\b", re.IGNORECASE)
_EDUCATION = re.compile(r"\beducation(?:al)? (?:services|department)|\bEstyn\b|\blocal authority education\b", re.I)
_NAMED = {name: re.compile(words) for name, words in _BODIES.items()}
_KNOWN = {
    name: re.compile(rf"\b(?:{words})\b", 0 if name == "needs" else re.IGNORECASE) for name, words in _SERVICES.items()
}


def is_former(sentence: str, dates: Dates, published: str | None, to_meeting: Callable[[], bool]) -> bool:
    """Whether the days are said to be those of the visit before: "The previous visit took place on 3 June 2023".

    "Inspectors last came in May" is also said of this visit: by a story within the months that a report takes, by a
    page without a day, and by papers for a meeting, which `to_meeting` tells; it is asked only where that matters.
    """
    before = sentence[max(0, dates.at - _REACH) : dates.at]
    if _is_named(_FORMER, before):
        return True
    old = published is not None and days_between(_last_day(dates), published) > _USUAL
    return old and _is_named(_LAST, before) and not to_meeting()


def is_anothers(sentence: str, dates: Dates, text: str) -> bool:
    """Whether the days are of an inspection by others, or of services that the story does not begin with."""
    clause = _clause(sentence, dates)
    if not _INSPECTED.search(clause) or _is_joint(text):
        return False
    begins = _LEAD.match(text)
    lead = begins.group().replace(sentence, "") if begins else ""
    bodies, own_bodies = _names(_NAMED, clause), _names(_NAMED, lead)
    if bodies and own_bodies and not bodies & own_bodies:
        return True
    services = _names(_KNOWN, _object(clause))
    return bool(services) and not services & _own_services(lead)


@lru_cache(maxsize=2)
def _is_joint(text: str) -> bool:
    return _JOINT.search(text) is not None


def _is_named(visit: re.Pattern[str], before: str) -> bool:
    told = list(visit.finditer(before))
    if not told:
        return False
    between = before[told[-1].end() :]
    over = "," in between and _SINCE.search(before, 0, told[-1].start())
    return not over and not _OTHER_VISIT.search(between) and ";" not in between


def _last_day(dates: Dates) -> str:
    return dates.end if is_day(dates.end) else f"{dates.end}-28"


def _clause(sentence: str, dates: Dates) -> str:
    """What is said of the days: all since the clause began, and what follows up to the next."""
    before = _BEGUN.split(sentence[max(0, dates.at - _REACH) : dates.at])[-1]
    after = sentence[dates.to : dates.to + _REACH]
    return before + after if len(before.split()) <= _FEW else before + _ENDED.split(after, maxsplit=1)[0]


def _object(clause: str) -> str:
    """The words for what was inspected; none where it is not said."""
    if passive := _PASSIVE.search(clause):
        return clause[: passive.start()]
    active = _ACTIVE.search(clause)
    return clause[active.end() :] if active else ""


def _own_services(lead: str) -> set[str]:
    own = _names(_KNOWN, lead)
    if _EDUCATION.search(lead):
        own.add("settings")
    if _PEOPLE.search(lead):
        own.add("children")
    return own or set(_SERVICES)


def _names(table: dict[str, re.Pattern[str]], words: str) -> set[str]:
    return {name for name, pattern in table.items() if pattern.search(words)}
