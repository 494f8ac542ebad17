"""Whether a name without a title is a person's: told by what stands before and after it."""

import re

from briefing_app.reading.language.speech.duties import DOES_DUTY, IS_ONE, ONE_OF_THEM, WHO_DOES
from briefing_app.reading.language.speech.lexicon import ROLE, STORY_VERBS, VERB

_TOLD_OF_PERSON = re.compile(
    r",? (?:aged )?\d\d?\b(?=,)|,? (?:who )?is \d\d(?: and\b|[,.](?!\d))|,? \(?not (?:his|her|their) real name\b\)?",
    re.IGNORECASE,
)
_OF_BODY = re.compile(r"\b(?:at|for|with|from|of)(?: the)?(?: NHS)? $")
"""Behind an office these lead to a body, not to a person: "Head of Public Protection at Marl Constabulary"."""
_BODY_GOES_ON = re.compile(
    r"[A-Z][\w’'-]+, (?:[a-z][\w’'-]* ){1,6}?(?:at|for|with|from|of)(?: the)?(?: [A-Z][\w’'&-]*){1,3} $"
)
"""A person's office leads to a body whose name goes on: "Jo Poole, chair of Family …"."""
_BODY_NEXT = re.compile(r"\b(?:charity|firm|company|union|campaign group|organisation|academy) $")
"""Right before a name these make it a body's: "of the charity Home Start Elmbury"."""
_LIVES = re.compile(
    r" (?:has fostered|has looked after|has adopted|was fostered|was adopted|lives (?:with|in)|grew up"
    r"|came (?:into care|to \w+ (?:alone|as an?)))\b"
)
"""What a person is told to have lived through in a sentence of its own."""
_TELLS_WHO = re.compile(r"\d\d\b|who(?:se)?\b|of the charity|(?:of|from) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,")
_PASSED_ON = re.compile(r"\W*(?:(?:and|but|now|then|also|finally),? )?(?:from|by)\W*", re.IGNORECASE)
"""What leads up to somebody whose words are handed on: "And from Tyrone, an apprentice: …"."""
_TELLS_LIFE = re.compile(rf", (?:{WHO_DOES.pattern}|{ONE_OF_THEM.pattern})")
_SAYS = re.compile(r"\b(?:says?|said|adds|added|insists|insisted|argues|argued|warns|warned|claims|claimed) $")
"""Right before a name that ends a sentence: "…, says Jo Marsh."."""
SAID_NEXT = re.compile(rf"[\s,]*(?:\([^)]*\),?\s*)?(?:{VERB.pattern}|{STORY_VERBS}\b)", re.IGNORECASE)
"""Right behind a name: what somebody does who speaks."""


def is_somebody(before: str, after: str, *, words: int, sure: bool) -> bool:
    """Whether a name of so many words is a person's; `sure` says that somebody is named hereabouts."""
    if _names_body(before):
        return False
    clause = re.split(r"[.!?;:“”\"]\s", before)[-1]
    if _TOLD_OF_PERSON.match(after) or (words > 1 and _is_told_of(after)):
        return True
    if re.match(r"\s+(?:and|&)\s+[A-Z]", after) and not (words > 1 and _office_precedes(clause)):
        return False
    if _office_at_once(after):
        return False
    if words == 1:
        return sure and _one_name_is_somebody(clause, after)
    told = VERB.search(before[-20:]) is not None and before.rstrip()[-1:].isalpha()
    ended = re.match(r"\s*[,.]", after) is not None or (not after.strip() and _SAYS.search(before) is not None)
    cited = before[-13:].lower() == "according to "
    return sure or _speaks_or_holds_office(after) or _office_precedes(clause) or (told and ended) or cited


def _is_told_of(after: str) -> bool:
    """Whether a sentence of its own tells what somebody is or does: "Ann Poole is a trustee of …"."""
    return any(pattern.match(after) for pattern in (IS_ONE, DOES_DUTY, _LIVES))


def _names_body(before: str) -> bool:
    """Whether an office leads up to what follows: "Head of Care at Marsh …"."""
    if _BODY_NEXT.search(before[-20:]):
        return True
    if (goes_on := _BODY_GOES_ON.search(before[-120:])) and ROLE.search(goes_on.group()):
        return True
    body = _OF_BODY.search(before)
    return bool(body and ROLE.search(before[max(0, body.start() - 60) : body.start()]))


def _one_name_is_somebody(clause: str, after: str) -> bool:
    """Whether a single name is a person: right after an office, or alone where one speaks, holds office or signs."""
    held = re.search(r"([\w-]+)\s*$", clause)
    if held and ROLE.fullmatch(held.group(1)):
        return True
    alone = not clause.strip(" ‘’“”\"'") or clause.rstrip()[-1:] == "," or _PASSED_ON.fullmatch(clause) is not None
    return alone and (
        _TELLS_LIFE.match(after) is not None or _speaks_or_holds_office(after) or not after.strip(" :,-–—")
    )


def _speaks_or_holds_office(after: str) -> bool:
    return SAID_NEXT.match(after) is not None or _office_follows(after)


def _office_at_once(after: str) -> bool:
    """Whether an office in small letters follows directly: "Gofal Cymru chair" is an organisation's."""
    match = re.match(r"\s+([a-z][\w-]*)", after)
    return bool(match and ROLE.fullmatch(match.group(1)))


def _office_follows(after: str) -> bool:
    match = re.match(r"\s*(?:,|\(|[–—-]\s)\s*([^.:;“”\"]{2,90})", after)
    if not match:
        return False
    clause = match.group(1)
    return bool(ROLE.search(VERB.split(clause)[0]) or _TELLS_WHO.match(clause))


def _office_precedes(clause: str) -> bool:
    words = clause.split()[-10:]
    tail = VERB.split(" ".join(words))[-1]
    return bool(ROLE.search(tail))
