"""A quote's speaker as name, role and organisation."""

import re

from briefing_app.domain.briefing import Speaker
from briefing_app.reading.language.speech.attribution import Attribution
from briefing_app.reading.language.speech.lexicon import ORGANISATION
from briefing_app.reading.language.speech.people import Person

_OF_COUNCIL = re.compile(
    r"\b(?:cllr|councillor|coun|cabinet|portfolio|director|leader|chief executive|spokes|lead member|head of|council)",
    re.I,
)
_INSPECTOR = re.compile(r"\b(?:ofsted|cqc|ciw|inspector)", re.IGNORECASE)


def speaker_of(text: str, said_by: Attribution, council: str | None) -> Speaker:
    """Return who speaks; several people are joined by "and", their roles by a semicolon."""
    people = said_by.speakers
    if not people:
        return Speaker(organisation=_own(said_by.organisation, council))
    clause = text[said_by.start : said_by.end]
    organisation = _organisation(people, clause, council)
    roles = [_without(person.role, council) for person in people]
    return Speaker(_listed([person.name for person in people]), "; ".join(role for role in roles if role), organisation)


def _own(organisation: str, council: str | None) -> str:
    generic = re.fullmatch(r"(?:the|a) (?:council|authority)", organisation, re.IGNORECASE)
    return council or organisation if generic else organisation


def _listed(names: list[str]) -> str:
    names = [name for name in names if name]
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def _without(role: str, council: str | None) -> str:
    """The role without " at Shropshire Council" where that is the council of the document."""
    if council and role.lower().endswith(f" at {council.lower()}"):
        return role[: -len(council) - 4]
    return re.sub(r",? at the (?:council|authority)$", "", role)


def _organisation(people: tuple[Person, ...], clause: str, council: str | None) -> str:
    role = people[0].role
    own = " ".join([people[0].title, role])
    for words in (role, clause):
        named = ORGANISATION.search(words)
        if named and len(named.group().split()) > 1:
            return named.group()
    if re.search(r"\binspector\b|regional director", role, re.IGNORECASE):
        named = _INSPECTOR.search(role)
        return named.group() if named and named.group().lower() != "inspector" else ""
    return council or "" if _OF_COUNCIL.search(own) else ""
