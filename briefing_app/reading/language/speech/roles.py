"""Offices as a document words them, before or after a name."""

import re

from briefing_app.domain.dates import MONTHS
from briefing_app.reading.language.speech.duties import (
    DOES_DUTY,
    HOLDS_OFFICE,
    ONE_OF_THEM,
    WHO_DOES,
    WHO_IS_THE_ONE,
)
from briefing_app.reading.language.speech.lexicon import ASIDE, ROLE, SCENE, VERB

_OWNER = re.compile(r"^(?:the\s+)?(?:[\w&’'.-]+\s+){0,8}?[\w&.-]+(?:['’]s|s['’])\s+(?=\S)", re.IGNORECASE)
_SERVED = re.compile(r"\b(?:children|adult|people|women|famil(?:y|ie)|tenant)s?[’']s?\s+$", re.IGNORECASE)
"""Whom an office serves, not who owns it: "shadow children’s minister"."""
_ARTICLE = re.compile(r"^(?:(?:the|our|its|their|a|an|is|who is|and|one(?! of)|another)\s+)+", re.IGNORECASE)
_PLURAL = re.compile(
    r"(?:^|.*[\w’'] )(?:(?:grand)?parents|carers|adopters|ministers|councillors|MPs|workers|teachers|campaigners"
    r"|(?:co-)?(?:chairs|leaders|directors)|members|governors|volunteers|nurses|officers|brothers|sisters)$",
    re.IGNORECASE,
)
"""Before two names: "Foster carers Ted and Jo Marsh"."""
_FIRST_OF_TWO = re.compile(r" [A-Z][\w’'-]+ (?:and|&)\s*$")
_NEW_CLAUSE = re.compile(r",\s*(?:and|but|while|so)\s*$")
_FINITE = re.compile(r"\b(?<!who )(?:has|have|had|is|was|were|are|will|would)\b")
_STORY_ENDS = re.compile(r"\b(?:has|have|had|is|was|were|are|will|would|by|to|from|that|when|where|because)\b")
_PARTY = re.compile(r"\((?:[^()]{0,120})\)")
_WARD = re.compile(rf"\((?:[A-Z][\w’'-]*(?:,| and| &)? )+(?!(?i:{ROLE.pattern}))[A-Z][\w’'-]*\)")
"""Which ward a councillor sits for, though a word of it may be an office: "(Marl and Warden Hill)"."""
_STANDS_FOR = re.compile(r"^(?:of|from|for|at|on behalf of)\s", re.IGNORECASE)
# A clause that goes on with the sentence and not with the office: ", spoke of her pride".
_PREDICATE = re.compile(
    r"\s*(?:who\b|\w+ed\b|will|spoke|gave|took|made|put|led|paid|came|went|began|felt|thought|hit|met|saw|got|left|kept|held|stood|sent|broke|rose|knew|found|lives|reckons|says|comes|goes)\b"
    r"|.*\b(?:is|was|are|were|has|had)\b"
)
_NOW = re.compile(r", who [^.;:“”]{3,120}?\bis now (?P<office>(?:an?|the|our) [^,.;:“”]{3,80})")
_SITS_FOR = re.compile(r"\s*and (?:its|also) (?:\w+ )?(?:member|councillor) for (?=[A-Z])")
"""Behind an office: which wards a councillor sits for."""
_OF_KIN = re.compile(r"\s*(?:\d\d?$|has|have|is|was|had|lives)\b")
_LABEL = re.compile(r"\W*(?P<office>[^:.,\n]{3,90}):\s*$")
"""What stands before a name in a list of who is who: "Cabinet Member: "."""
_ADDRESS = re.compile(r"\bof [\w’' ]{2,40}\b(?:Row|Street|Road|Lane|Avenue|Close|Drive|Way|Crescent|Terrace|Place)$")
_FOSTERS = re.compile(r"\s*,?\s*(?:who )?(?:has |have )?foster(?:s|ed)\b")
_PLAIN_OFFICE = re.compile(
    r"\b(?:(?:chief|lead|senior|principal|deputy|assistant|vice|cabinet|council|group|executive|managing|service) )*"
    r"(?:inspector|executive|director|leader|member|holder|chair|chairman|chairwoman|mayor|manager|officer|head)$",
    re.IGNORECASE,
)
"""An office that a scene runs into: "In her report inspector …"."""
_MAY_TELL = re.compile(r"\s*(?:[,–—-]|who\b|of the\b|from the\b|MP\b|the council[’']s\b)")
# No office takes more characters.
_FARTHEST = 400
_OFFICE_AT_END = re.compile(r"(?:[A-Z][\w’'&-]*(?:\s+(?:of|for|and|the|&))*(?:\s+|$))+$")
_WHEN = re.compile(
    r"\b(?:today|yesterday|tonight|last (?:night|week)|this (?:morning|week|afternoon|evening)|on \w+day)"
    r" (?!after|at|in\b)"
)
"""What ends a scene before an office in small letters: "At a briefing today chief executive …"."""
_SEASON = rf"(?:{'|'.join(MONTHS)}|spring|summer|autumn|winter)"
_DATE = rf"(?:early |late |the )?(?:{_SEASON}(?: of)?(?: last year| \d{{4}})?|\d{{4}})"
_SINCE_WHEN = re.compile(
    rf",? (?:(?:back )?(?:in|since|from) {_DATE}|(?:earlier )?(?:this|last) (?:year|month|week|{_SEASON})"
    r"|(?:\w+|a few) (?:years|months|weeks) ago)$"
)
"""Since when an office has been held, which is no part of its name: "director of children’s services in March"."""
_WAS_ONE = re.compile(
    r"[\s,–—-]*(?:who )?(?:(?:was|had been) (?!(?:re-)?elected|named|appointed|made|promoted|taken|hired|brought)"
    r"|(?:served|worked|acted|retired)\b)|.*\buntil\b"
)
"""An office of the past, which its time belongs to: "who was director in 2018"."""
_SPEAKING_AS = re.compile(r"^.*?\bas (?=(?:the )?(?:chair|leader|head|lead|deputy|director))", re.IGNORECASE)


def role_before(before: str) -> str:
    """The office that stands before a name: "Head of learning", "corporate director of children's services"."""
    before = before[-_FARTHEST:]
    if _NEW_CLAUSE.search(before) or (before.rstrip()[-1:] == "," and _PLURAL.fullmatch(before.strip(" ,"))):
        return ""
    if (first := _FIRST_OF_TWO.search(before)) and _PLURAL.match(before[: first.start()]):
        before = before[: first.start()]
    label = _LABEL.match(before)
    if label and ROLE.search(label["office"]) and not VERB.search(label["office"]):
        return tidy(label["office"])
    clause = re.split(r"(?<!\b[A-Z])(?<!\bSt)[.!?]\s|[;:“”\"]\s*|\s[–—]\s", before)[-1]
    clause = VERB.split(clause)[-1] if VERB.search(clause) and not SCENE.match(clause) else clause
    chunks = clause.strip(" ,–—-").split(",")
    if (
        len(chunks) == 1
        and _is_scene(chunks[0])
        and ROLE.search(told := _WHEN.split(chunks[0])[-1])
        and told != chunks[0]
    ):
        return tidy(told)
    if len(chunks) == 1 and _is_scene(chunks[0]) and (office := _OFFICE_AT_END.search(chunks[0])):
        return tidy(office.group()) if ROLE.search(office.group()) else ""
    if len(chunks) == 1 and _is_scene(chunks[0]) and (plain := _PLAIN_OFFICE.search(chunks[0])):
        return tidy(plain.group())
    while chunks and (not _tells_office(chunks[0]) or _is_scene(chunks[0])):
        chunks.pop(0)
    if len(chunks) == 1 and _FINITE.search(chunks[0]) and not WHO_IS_THE_ONE.search(chunks[0]):
        chunks = _STORY_ENDS.split(chunks[0])[-1:]
    return tidy(",".join(chunks))


def _tells_office(words: str) -> bool:
    return bool(ROLE.search(words) or _PLURAL.match(words.strip()) or WHO_IS_THE_ONE.search(words))


def _is_scene(chunk: str) -> bool:
    bare = re.sub(r"^\W*(?:and|but|also|meanwhile|so|as|today|yesterday|finally)\s+", "", chunk, flags=re.IGNORECASE)
    return bool(SCENE.match(bare)) and not _SPEAKING_AS.match(bare)


def role_after(after: str) -> str:
    """The office that stands after a name, over as many clauses as it takes; "" where there is none."""
    text = after[:_FARTHEST]
    party = _PARTY.match(text.lstrip())
    if party and (_WARD.fullmatch(party.group()) or not ROLE.search(party.group())):
        text = text.lstrip()[party.end() :]
    elif party:
        return tidy(party.group().strip("()"))
    if _FOSTERS.match(text):
        return "foster carer"
    if holds := HOLDS_OFFICE.match(text):
        office = tidy(holds["office"])
        return office if _WAS_ONE.match(holds.group()) else _SINCE_WHEN.sub("", office)
    text = DOES_DUTY.sub(", ", text) if DOES_DUTY.match(text) else text
    if now := _NOW.match(text):
        return tidy(now["office"])
    if not _MAY_TELL.match(text):
        return ""
    clause = re.split(r"(?<!\b[A-Z])(?<!\bSt)[.!?](?:\s|$)|[;:“”\"]|\s[–—-]\s(?=\w+ed\b|said)", text.lstrip(" ,–—-"))[0]
    return _clauses(clause)


def _clauses(clause: str) -> str:
    kept: list[str] = []
    for chunk in _before_verb(clause).split(","):
        if kept and not _goes_on(kept, chunk):
            break
        if not kept and not _begins_office(chunk):
            if ASIDE.match(chunk) or re.match(r"\s*(?:\w+|pictured [\w ]+)$", chunk):
                continue
            break
        kept.append(chunk)
    return tidy(",".join(kept))


def _goes_on(kept: list[str], chunk: str) -> bool:
    """Whether a clause belongs to an office or a life: ", whose son Bo, 9, has autism", ", of Marl, who fosters"."""
    if _SITS_FOR.match(chunk):
        return False
    if kept[0].lstrip().startswith("whose "):
        return _OF_KIN.match(chunk) is not None
    if not (ASIDE.match(chunk) or _PREDICATE.match(chunk)):
        return True
    return not any(_tells_office(words) for words in kept) and WHO_DOES.match(chunk.strip()) is not None


def _begins_office(chunk: str) -> bool:
    bare = chunk.strip()
    if WHO_DOES.match(bare) or ONE_OF_THEM.match(bare):
        return True
    return not (ASIDE.match(bare) or _ADDRESS.match(bare)) and bool(_tells_office(bare) or _STANDS_FOR.match(bare))


def _before_verb(clause: str) -> str:
    """Return the clause up to the verb of saying, which may sit in "who said" or after the last comma."""
    for verb in VERB.finditer(clause):
        lead = clause[: verb.start()].rstrip()
        if verb.group().lower() in {"lead", "leads"}:
            continue
        return lead
    return clause


def _without_owner(role: str) -> str:
    """An office without article and owner; "the panel’s chair" keeps both, as the rest would say too little."""
    owner = _OWNER.match(role)
    owned = role[owner.end() :] if owner else ""
    told = owner.group() if owner else ""
    if not ROLE.search(owned) or ROLE.search(told) or _SERVED.search(told) or "Majesty" in told:
        return _ARTICLE.sub("", role)
    return _ARTICLE.sub("", owned) if " " in owned else re.sub("^The ", "the ", role)


def tidy(role: str) -> str:
    """An office without articles, owners ("the council’s") and stray punctuation."""
    role = " ".join(role.split()).strip(" ,–—-:;.(*_")
    role = _SPEAKING_AS.sub("", role) if SCENE.match(role) else role
    role = re.sub(r"^(?:and|but|also|meanwhile|as|said|added)\s+", "", role, flags=re.IGNORECASE)
    source = re.search(r", according to\b", role)
    role = role[: source.start()] if source and not ROLE.search(role, source.end()) else role
    role = re.sub(r"\s(?:today|yesterday|tonight|last night)$", "", role)
    role = re.sub(r",?\s+(?:and(?: who)?|with|for|under|alongside)$", "", role)
    role = _without_owner(role)
    role = role.rstrip("]") if "[" not in role else role
    return role.rstrip(")") if role.count(")") > role.count("(") else role
