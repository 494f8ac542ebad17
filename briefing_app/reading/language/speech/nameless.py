"""Speakers whom a clause does not name: a pronoun, an office, a report, a group or an organisation."""

import re

from briefing_app.reading.language.speech.cast import Cast
from briefing_app.reading.language.speech.lexicon import (
    ORGANISATION,
    PLURAL_PRONOUN,
    REPORT,
    ROLE,
    SINGULAR_PRONOUN,
    VERB,
)
from briefing_app.reading.language.speech.people import Person
from briefing_app.reading.language.speech.roles import tidy
from briefing_app.reading.language.speech.voices import Attribution, Voice

_THE_COUNCIL = re.compile(
    r"\b(?:the|a) (?:council|authority|charity|board|partnership|union|trust|group|party)\b"
    r"|\b(?:the|all|both|two|three|four|\w+ing) (?:agencies|organisations|councils|authorities|charities|unions)\b",
    re.I,
)
_NOT_AFTER_REPORT = re.compile(r"\b(?:to|from|of|by|for|about|on|which|that|with)\b|,", re.IGNORECASE)
_PLURAL_PEOPLE = re.compile(
    r"\b(?:children|young people|parents|carers|families|staff|social workers|care leavers|leaders|partners"
    r"|people|members)\b(?![’']s? )",
    re.I,
)
_UNNAMED = re.compile(
    r"\bwho (?:asked|wishe[ds]|wants?|wanted|did not|didn[’']t|does not|cannot|can[’']t|spoke|declined|requested"
    r"|would not|preferred|also|then|told|said|added|is not|was not)\b.*|\bwho\s*$"
)
"""What tells of somebody without a name only why there is none: "who asked not to be named"."""
_VERDICT = re.compile(
    r"\b(?:his|her) (?:[\w-]+ )?(?:verdict|message|answer|reply|advice|view|response|summary|reaction|conclusion"
    r"|word)s?(?: (?:is|was|to [\w’' ]{2,40}))?\W*$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:was|were|is|are|been|being) (?:\w+ly )?$")
"""Before what is done to somebody, who speaks no more than a report does: "care for children was praised:"."""
_REPORT_BY_OFFICE = re.compile(r"[’']s (?:\w+ )?(?:report|letter|review)\b[^,:]*\bwe $")
"""Before "read": "in the Commissioner’s report of 2022 we read:"."""
_FINITE = re.compile(
    r"(?<!who )(?<!who’s )\b(?:(?:was|were|is|are|has|have|had) [a-z]+"
    r"|(?:leads with|comes from|helps? to|means that)\b)"
)
_FOR = re.compile(r"\bfor (?:[\w’-]+ ){0,2}$")
_WHO_CLAUSE = re.compile(r"\s*who(?:se)?\b")
_DONE_TO = re.compile(r"\b(?:\w+ing|to [a-z]+)\b")
"""Before some people to whom it is done, where no verb says that they speak: "Safeguarding children:"."""
_GRAMMAR = re.compile(r"\b(?:first|second|third) person\b", re.IGNORECASE)


def unnamed(text: str, start: int, end: int, span: tuple[int, int], cast: Cast) -> Attribution | None:
    """A speaker without a name in the clause: a pronoun, an office, a report or an organisation."""
    words = text[start:end]
    near = words[-30:]
    if SINGULAR_PRONOUN.search(near) or _VERDICT.search(words) or SINGULAR_PRONOUN.match(words.lstrip()):
        return Attribution(Voice.HE_OR_SHE, *span)
    if _PASSIVE.search(words):
        return None
    words = _GRAMMAR.sub(lambda match: " " * len(match.group()), words)
    role, report = ROLE.search(words), REPORT.search(words)
    by_office = _REPORT_BY_OFFICE.search(words) is not None
    led = role and report and report.start() < role.start()
    if role and not by_office and not (led and report and _NOT_AFTER_REPORT.search(words[report.end() : role.start()])):
        holder = _office_holder(words, start, cast)
        return None if _FINITE.search(holder.role) else Attribution(Voice.PERSON, *span, speakers=(holder,))
    if PLURAL_PRONOUN.search(near):
        return Attribution(Voice.THEY, *span)
    if by_office or report or (_PLURAL_PEOPLE.search(words) and REPORT.search(text, end, span[1])):
        return Attribution(Voice.REPORT, *span)
    return _of_many(text, start, end, span)


def _of_many(text: str, start: int, end: int, span: tuple[int, int]) -> Attribution | None:
    """Some people, or an organisation, that a clause says speak."""
    words = text[start:end]
    group = _PLURAL_PEOPLE.search(words)
    says = group and (VERB.search(text, *span) or not _DONE_TO.search(words, 0, group.start()))
    if group and says and not _tells_of(words, group):
        spoken = tidy(words[group.start() :])
        return Attribution(Voice.PERSON, *span, speakers=(Person(start, end, "", role=spoken),))
    organisation = ORGANISATION.search(words) or _THE_COUNCIL.search(words)
    return Attribution(Voice.ORGANISATION, *span, organisation=organisation.group()) if organisation else None


def _tells_of(words: str, group: re.Match[str]) -> bool:
    """Whether a clause tells of some people rather than says that they speak."""
    return bool(_FOR.search(words, 0, group.start()) or _FINITE.search(words, group.end()))


def _office_holder(words: str, start: int, cast: Cast) -> Person:
    phrase = re.split(r"[,;:(]|\bfrom (?=an? )|\bis (?=an? )", words)
    offices = [part for part in phrase if ROLE.search(part)]
    office = next((part for part in reversed(offices) if not _WHO_CLAUSE.match(part)), offices[-1])
    office = _drop_lead(office)
    known = cast.with_office(tidy(office)) if re.match(r"\s*the\b", office, re.IGNORECASE) else None
    return known or Person(start, start + len(words), "", role=tidy(_UNNAMED.sub("", office)))


def _drop_lead(office: str) -> str:
    """The words from the last article on, where one stands before the office."""
    role = ROLE.search(office)
    articles = (
        list(re.finditer(r"\b(?:an?|the|one|another|our|its)\s", office[: role.start()], re.IGNORECASE)) if role else []
    )
    return office[articles[-1].start() :] if articles else office
