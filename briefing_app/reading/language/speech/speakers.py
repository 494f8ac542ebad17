"""A quote's speaker as name, role and organisation."""

import re

from briefing_app.domain.briefing import Speaker, VisitFacts
from briefing_app.reading.language.gazetteer import place_of
from briefing_app.reading.language.speech.lexicon import ORGANISATION, ROLE
from briefing_app.reading.language.speech.people import Person
from briefing_app.reading.language.speech.voices import Attribution

_OF_COUNCIL = re.compile(
    r"\b(?:cllr|councillor|coun|cabinet|portfolio|director|leader|chief executive|spokes|lead member|head of|council)",
    re.I,
)
_ELECTED = re.compile(r"\b(?:MP|MSP|MS|AM|MLA|MEP)\b")
_WARD = re.compile(
    r"\s*(\((?:Lab(?:our)?|Cons?(?:ervatives?)?|Tory|Lib(?:eral)? ?Dem(?:ocrat)?s?|LD|Gre?e?ns?|Ind(?:ependent)?"
    r"|Reform(?: UK)?|UKIP|SNP|Plaid(?: Cymru)?)"
    r"[,;:–-] ?[^()]{2,40}\))"
)
"""A party and a ward in brackets, as only councillors have them."""
_COUNCILLOR = re.compile(r"\b(?:cllrs?|councillors?|couns?)\b", re.IGNORECASE)
_COUNCIL = re.compile(r"\bCouncil\b")
_AT_COUNCIL = re.compile(r",? at (?:the )?(?P<whose>[A-Z][^,;:()]*)$")
_COUNCIL_OFFICE = re.compile(
    r"\b(?:cabinet|portfolio|director|leader of the council|deputy leader|chief executive|lead member)\b", re.IGNORECASE
)
_BESIDES = re.compile(
    r"(?:,|\band\b|&|\bwho\b)[^,]{0,20}?\b(?:(?:co|vice|deputy)[- ])?(?:chair(?:s|man|woman|person)?|heads|leads|member"
    r"|convener)\b(?: of| for| on)?(?: the| our| its)?(?: [A-Z][\w’'&-]*(?: of| and| for| the| &)*)* ?$",
    re.IGNORECASE,
)
"""What leads on from one office to a body that is chaired besides."""
_SMALL_BODY = re.compile(r"\b(?:of|at|for) the ((?:[a-z][\w’'-]+ ){1,4}(?:board|trust|partnership|charity|forum))\b")


def speaker_of(text: str, said_by: Attribution, visit: VisitFacts) -> Speaker:
    """Return who speaks; several people are joined by "and", their roles by a semicolon."""
    people, council = said_by.speakers, visit.council
    if not people:
        return Speaker(organisation=_own(said_by.organisation, council))
    clause = text[said_by.start : said_by.end]
    organisation = _organisation(people, clause, visit)
    roles = [_without(person.role, council) or _by_title(text, person) for person in people]
    return Speaker(_listed([person.name for person in people]), "; ".join(role for role in roles if role), organisation)


def _by_title(text: str, person: Person) -> str:
    """The office that a title, or what follows the name, gives: "councillor", "MP", "councillor (Lab, Priory)"."""
    if elected := _ELECTED.search(person.letters):
        return elected.group()
    if ward := _WARD.match(text, person.end):
        return f"councillor {ward[1]}"
    return "councillor" if _COUNCILLOR.search(person.title) else ""


def _own(organisation: str, council: str | None) -> str:
    generic = re.fullmatch(r"(?:the|a) (?:council|authority)", organisation, re.IGNORECASE)
    return council or organisation if generic else organisation


def _listed(names: list[str]) -> str:
    names = [name for name in names if name]
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def _without(role: str, council: str | None) -> str:
    """The role without " at Shropshire Council" where that is the council of the document."""
    at = _AT_COUNCIL.search(role)
    if council and at and _is_own(at["whose"], council):
        return role[: at.start()]
    return re.sub(r",? at the (?:council|authority)$", "", role)


def _is_own(name: str, council: str) -> bool:
    """Whether a name is the council's, in full or as it is called: "Dudley Council", "Brighton & Hove City Council"."""
    one, other = (place_of(words.replace("&", "and")).lower() for words in (name, council))
    return name.lower() == council.lower() or (one == other != "" and _COUNCIL.search(name) is not None)


def _organisation(people: tuple[Person, ...], clause: str, visit: VisitFacts) -> str:
    """The organisation named with the first speaker, else the document's own council for its members and officers."""
    role = people[0].role
    for words in (role, clause):
        for named in ORGANISATION.finditer(words):
            name = _bare(named.group())
            if name and not _is_second_office(words[: named.start()]):
                return visit.council if visit.council and _is_own(name, visit.council) else name
    if re.search(r"\binspector\b|regional director", role, re.IGNORECASE):
        return visit.inspectorate or ""
    if small := _SMALL_BODY.search(role):
        return small.group(1)
    return visit.council or "" if _OF_COUNCIL.search(f"{people[0].title} {role}") else ""


def _is_second_office(before: str) -> bool:
    """Whether a body is one that the council's own member or officer chairs besides: "Leader, and chair of …"."""
    besides = _BESIDES.search(before)
    return besides is not None and _COUNCIL_OFFICE.search(before, 0, besides.start()) is not None


def _bare(name: str) -> str:
    """The name without an office before it ("Leader of …"); "" for a bare "the Council"."""
    parts = re.split(r"\b(?:of|at|for) (?:the )?(?=[A-Z])", name)
    while len(parts) > 1 and ROLE.search(parts[0]):
        parts.pop(0)
    words = name[name.index(parts[0]) :] if parts else name
    words = re.sub(r"^(?:(?:The|A|An|Cllr|Councillor|And|But|In)\s+)+", "", words).strip()
    return "" if words in {"Council", "Board", "Authority", "Partnership", "Group", "Trust"} else words
