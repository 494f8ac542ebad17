"""Whether a short text tells of an inspection of a council's services, and not of a school's, a home's or a park's.

Nothing is asked of its layout. It must name those who inspect, or the grades that they give, and the services that a
council is inspected for; the council itself may go by its town or by its people.
"""

import re
from typing import NamedTuple

from briefing_app.domain.briefing import SourceText

_INSPECTING = re.compile(
    r"\b(?:(?P<other>highways?|road|building|food|hygiene|planning|police|tax|ticket|safety|site|gas|school) inspect\w+"
    r"|(?P<own>inspectors from (?:the )?(?:[\w’-]+ ){0,4}council)"
    r"|(?P<body>Ofsted|Estyn|CQC|Care Quality Commission|Care Inspectorate|CIW|CSSIW|JTAI|ILACS|HMICFRS|HMIP?|RQIA)"
    r"|(?P<team>inspector(?:s|ates?)?)|(?P<talk>inspections?|watchdogs?|regulators?|assessors?))\b",
    re.IGNORECASE,
)
_INSPECTED = re.compile(r"\binspected\b", re.IGNORECASE)
"""What may be said of a swing as well."""
_GRADES = re.compile(r"\b(?:inadequate|requir(?:es?|ed|ing) improvement|grad(?:ed?|es))\b", re.IGNORECASE)
_SERVICES = re.compile(
    r"\b(?:(?P<children>(?:children|young people|famil(?:y|ies)|youth)[’']?s? (?:and (?:\w+ ){1,3})?"
    r"(?:services?|social care|directorate|department|trust))"
    r"|(?P<social>social (?:work(?:ers?)?|services?|care))"
    r"|(?P<in_care>(?:in|into) care"
    r"|looked[- ]after|(?:leav(?:e|es|ing)|left) (?:our )?care|in the care of|care orders?)"
    r"|(?P<leavers>care[- ](?:leavers?|experienced)|personal advisers?|pathway plans?)"
    r"|(?P<foster>foster(?:ing|ed)?|adopti(?:ons?|ve)|adopters?)"
    r"|(?P<permanence>special guardian\w*|(?:placement|court) orders?|pre-proceedings|life[- ]story|later[- "
    r"]life letters?"
    r"|birth (?:families|parents)|(?:parenting|court) assessments?|long-term fostering)"
    r"|(?P<alone>asylum[- ]seek\w+|(?:young|lone) (?:refugees?|arrivals?)|unaccompanied|age assessments?)"
    r"|(?P<craft>short breaks|personal education plans?|virtual school|return (?:home )?interviews?|core groups?"
    r"|independent visitors?|staying put|supervising social workers?|young carers|newly qualified social workers?"
    r"|(?:foster|birth) (?:carers?|parents?|families)|children[’']s homes|social work practice|practice model)"
    r"|(?P<checks>reviewing officers?|corporate parent\w*|case (?:files?|notes?|records?)|caseloads?)"
    r"|(?P<protect>child(?:ren)?[’']?s? protection|protection plans?|help and protection"
    r"|child(?:ren)? (?:at risk|in need|(?:left )?in (?:danger|harm))|safeguarding|strategy meetings?"
    r"|front door|chronolog(?:y|ies)|neglect(?:ed)?|unborn bab(?:y|ies)|domestic (?:abuse|violence)"
    r"|(?:child |sexual |criminal )?exploitation|youth violence|modern slavery)"
    r"|(?P<needs>SEND?\b|special (?:educational )?needs|EHCPs?|EHC plans?|education, health and care"
    r"|local offer|parent carer forums?|neurodevelopmental|disabled (?:children|youngsters))"
    r"|(?P<adults>(?:adults?|older|disabled|vulnerable|elderly)[’']? (?:\w+ ){0,3}?(?:care|services|support|people"
    r"|adults)|(?:care|services|support|help) for (?:\w+ ){0,2}?(?:adults|(?:the )?elderly|older)|direct payments"
    r"|unpaid carers|support plans?|home care|reablement)"
    r"|(?P<justice>youth (?:justice|offending)|young offenders)"
    r"|(?P<education>education services|local (?:authority )?education)"
    r"|(?P<people>child(?:ren)?|young people|youngsters|teenagers|famil(?:y|ies)|carers))\b",
    re.IGNORECASE,
)
_PEOPLE = "people"
"""Whom anybody may speak of: no service by itself."""
_PRACTICE = frozenset(
    {"in_care", "leavers", "foster", "protect", "needs", "justice", "permanence", "alone", "craft", "checks"}
)
"""What hardly anybody speaks of but those who do the work and those who inspect it."""
_VERDICT = re.compile(
    r"[‘“\"'](?:good|outstanding|inadequate|requires improvement)\b[^’”\"'\n]{0,15}[’”\"']"
    r"|\b(?:monitoring|focus+ed) visit|\b(?:improvement|assurance) check\b"
    r"|\brevisit(?:ed)?\b|\bjoint (?:report|team|inspection)\b|\bfresh look\b"
    r"|\b(?:\w+[- ]day|(?:first|second|third|fourth|fifth|sixth|care leavers?|fostering|SEND) (?:monitoring )?)"
    r"(?: ?)(?:visit|check)\b|\bcheck-?up centred\b|\banother look\b"
    r"|\bservices\b[^.\n]{0,30}\b(?:stay|remain)s? (?:good|outstanding|inadequate)\b"
    r"|\breport (?:on|into) (?:[\w’']+ ){0,3}?\w+[’']s? (?:social|children|services|care)"
    r"|\brating\b|\bSEND (?:report|inspection)\b|\bthe visit\b|\b(?:visit|look|check-?up) (?:from|of|on|at) "
    r"|\b(?:no higher|top|bottom|best|highest|lowest|middle) (?:\w+ )?(?:grade|outcome)|\bunder the "
    r"(?:spotlight|microscope)\b|\blatest report\b"
    r"|\bofficially (?:good|outstanding|inadequate)\b",
    re.IGNORECASE,
)
"""What is said of a visit or its outcome, whoever made it."""
_NAMED_VISIT = re.compile(r"\b(?:monitoring|focus+ed) visit\b|\bjoint (?:targeted \w+ )?inspection\b", re.IGNORECASE)
_JOINT = re.compile(r"\bjoint (?:targeted \w+ )?inspections?\b", re.IGNORECASE)
"""What several inspectorates make of a whole area, and of no setting alone."""
_IN_TITLE = re.compile(
    r".*\b(?:inspected\b|(?:rated|judged|ranked|branded) [‘“\"']?(?:good|outstanding|inadequate|requires "
    r"improvement)\b)",
    re.IGNORECASE,
)
"""A headline's word for an outcome; further down the same may be told of some other year."""
_AUTHORITY = re.compile(
    r"\b(?:councils?|councillors?|Cllrs?|Coun|(?:local |unitary )?authorit(?:y|ies)|borough|county|town hall"
    r"|civic centre|local area|partnership|agencies|cabinet|(?:lead|elected) members?|portfolio holder|directors?"
    r"|chief executive|spokes(?:person|man|woman))\b",
    re.IGNORECASE,
)
_SETTING = re.compile(
    r"\b(?:(?:care|nursing|residential|children[’']s) home|nursery|pre-?school"
    r"|(?<!\bat )(?<!\bin )(?<!\bto )school|academy|college|playgroup"
    r"|childmind(?:er|ing)|hospital|infirmary|surgery|(?:private|independent) (?:\w+ )?(?:agency|firm)|prison)\b"
    r"(?! (?:places?|meals|holidays|improvement|transport|mentors?|nurses?|attendance|exclusions?))",
    re.IGNORECASE,
)
"""What is inspected for itself, whoever runs it."""
_OF_COUNCIL = re.compile(
    r"\b(?:councils?|authorit(?:y|ies)|borough|county|city|town hall|local area|partnership|services|cabinet|SEND?"
    r"|special (?:educational )?needs|social (?:work\w*|care)|care leavers|children (?:in care|at risk))\b",
    re.IGNORECASE,
)
_SELLS = re.compile(r"\bour (?:new )?(?:software|products?|prices)\b|\bfree trial\b", re.IGNORECASE)
_HEAD = re.compile(r".{60,300}?[.!?][”\"’')]?\s", re.DOTALL)
"""The title and the first sentence, which say what was inspected."""
_OPENING = 1500
_PLAINLY = 3
"""So many words of the work, beside a grade, tell of an inspection that nobody names."""


class _Services(NamedTuple):
    """What a text says of the services that a council is inspected for."""

    words: int
    """Different words for them, and for the people whom they help."""
    kinds: int
    practice: int
    """Words that hardly anybody uses but those who do the work."""


def tells_of_visit(source: SourceText) -> bool:
    """Whether a text tells of an inspection of services that a council answers for."""
    text = source.text
    if _is_of_setting(text) or _SELLS.search(text, 0, _OPENING):
        return False
    council, inspected = bool(_AUTHORITY.search(text)), _inspected_by(text)
    if council and inspected in {"body", "team"}:
        return True
    services = _services_in(text)
    if _names_visit(text, services):
        return True
    if inspected:
        return _are_inspected(text, services, inspected, council=council)
    return _have_outcome(text, services, council=council)


def _services_in(text: str) -> _Services:
    words = {(match.lastgroup, match.group().lower()) for match in _SERVICES.finditer(text)}
    kinds = {group for group, _ in words} - {_PEOPLE}
    return _Services(len(words), len(kinds), sum(group in _PRACTICE for group, _ in words))


def _names_visit(text: str, services: _Services) -> bool:
    """Whether it calls the visit by its name, or its title tells the outcome."""
    titled = services.practice > 1 and _IN_TITLE.match(text.lstrip())
    return bool(services.practice and (titled or _NAMED_VISIT.search(text)))


def _are_inspected(text: str, services: _Services, inspected: str, *, council: bool) -> bool:
    """Whether it is a council's services that are told to be inspected."""
    team = inspected == "team" and services.kinds > 0 and services.words > 1
    plainly = (council or inspected == "body" or team) and services.words > 0
    many = services.kinds > 1 or services.practice > 1
    return plainly or many or bool(services.kinds and _GRADES.search(text))


def _have_outcome(text: str, services: _Services, *, council: bool) -> bool:
    """Whether an inspection's outcome is told of a council's services, though nobody is told to inspect."""
    if services.kinds and services.words >= _PLAINLY and _VERDICT.search(text):
        return True
    told = services.practice >= _PLAINLY or bool(services.kinds and _INSPECTED.search(text))
    return council and told and bool(_GRADES.search(text))


def _inspected_by(text: str) -> str | None:
    """How plainly a text names who inspects: a "body" by name, a "team" of inspectors, mere "talk", or not at all."""
    found = set()
    for match in _INSPECTING.finditer(text):
        if match.lastgroup == "body":
            return "body"
        found.add(match.lastgroup)
    return next((group for group in ("team", "talk") if group in found), None)


def _is_of_setting(text: str) -> bool:
    """Whether title and first sentence tell of a school, a home or a firm, and of no council's services.

    A banner above the story may name one, but then nothing below it does.
    """
    found = _HEAD.match(text)
    head = found.group() if found else ""
    if not _SETTING.search(head) or _OF_COUNCIL.search(head) or _JOINT.search(head):
        return False
    return bool(_INSPECTING.search(head) or _SETTING.search(text, len(head)))
