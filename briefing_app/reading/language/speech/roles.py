"""Offices as a document words them, before or after a name."""

import re

from briefing_app.reading.language.speech.lexicon import ASIDE, ROLE, SCENE, VERB

_OWNER = re.compile(r"^(?:the\s+)?(?:[\w&’'.-]+\s+){0,8}?[\w&.-]+(?:['’]s|s['’])\s+(?=\S)", re.IGNORECASE)
_SERVED = re.compile(r"\b(?:children|adult|people|women|famil(?:y|ie)|tenant)s?[’']s?\s+$", re.IGNORECASE)
"""Whom an office serves, not who owns it: "shadow children’s minister"."""
_ARTICLE = re.compile(r"^(?:(?:the|our|its|their|a|an|is|who is|and|one|another)\s+)+", re.IGNORECASE)
_PARTY = re.compile(r"\((?:[^()]{0,120})\)")
_STANDS_FOR = re.compile(r"^(?:of|from|for|at|on behalf of)\s", re.IGNORECASE)
# A clause that goes on with the sentence and not with the office: ", spoke of her pride".
_PREDICATE = re.compile(
    r"\s*(?:who\b|\w+ed\b|will|spoke|gave|took|made|put|led|paid|came|went|began|felt|thought|hit|met|saw|got|left|kept|held|stood|sent|broke|rose|knew|found)\b"
    r"|.*\b(?:is|was|are|were|has|had)\b"
)
_WHO_HOLDS = re.compile(
    r"\s*,?\s*who (?:is|has been|had been|became|was (?:named|appointed|made|(?:taken on|hired|brought in)(?: as)?"
    r"|promoted to)|took (?:over|up the role of|on)(?: as)?|"
    r"took up (?:the|her|his) (?:role|post) (?:as|of)|"
    r"(?:joined|serves|works|worked|stepped in|started)\b[^,]{0,40}? as)\s"
    r"(?P<office>[^,.;:“”]{3,90})"
)
_IN_CHARGE = re.compile(
    r"\b(?:the|an?) (?:[\w’'-]+ ){1,3}?(?:(?:in charge of|responsible for)\b|who (?:runs|leads|oversees|speaks for)\b)",
    re.IGNORECASE,
)
"""Who has no title of office: "the Tory in charge of children’s services"."""
_WHAT_THEY_DO = re.compile(
    r"who (?:is(?! \d)|chairs|leads|fosters|holds|runs|oversees|heads|sits|speaks for|represents|looks after)\b"
    r"|(?:leads|chairs|runs|heads|fosters) (?:the|an?|for)\b|(?:in charge of|responsible for)\b"
    r"|whose (?:brief|portfolio|remit)\b"
    r"|who (?!(?:says|asks|thinks|hopes|wants|believes|knows|feels|adds|lives|was|has|is)\b)[a-z]+[a-rt-z]s\b"
)
_LIFE = re.compile(
    r"who (?:has|had) (?:led|run|chaired|headed|the (?:[\w’'-]+ ){0,3}(?:brief|portfolio|remit)|left"
    r"|fostered|adopted|looked after|cared for|been (?:in|an?)|lived|grown up|worked"
    r"|an? [\w-]+|(?:one|two|three|four|five|six|\d) \w+)\b"
    r"|who (?:was|grew up) (?:in care|groomed|fostered|adopted|taken into care)\b"
    r"|whose (?:[\w-]+ )?(?:son|daughter|child|children|boy|girl|twins|grand\w+|brother|sister|husband|wife|mother"
    r"|father)s?\b"
)
"""Who holds no office, but is told by a life: ", whose son was groomed at 14"."""
_IS_OFFICE = re.compile(
    r"^ (?:(?:is|was) (?:now )?(?=(?:an?|the|in charge of|responsible for) )"
    r"|(?=(?:leads|chairs|runs|heads|fosters) (?:the|an?|for) ))"
)
_ADDRESS = re.compile(r"\bof [\w’' ]{2,40}\b(?:Row|Street|Road|Lane|Avenue|Close|Drive|Way|Crescent|Terrace|Place)$")
_FOSTERS = re.compile(r"\s*,?\s*(?:who )?(?:has |have )?foster(?:s|ed)\b")
_PLAIN_OFFICE = re.compile(
    r"\b(?:(?:chief|lead|senior|principal|deputy|assistant|vice|cabinet|council|group|executive|managing|service) )*"
    r"(?:inspector|executive|director|leader|member|holder|chair|chairman|chairwoman|mayor|manager|officer|head)$",
    re.IGNORECASE,
)
"""An office that a scene runs into: "In her report inspector …"."""
# No office takes more characters.
_FARTHEST = 400
_OFFICE_AT_END = re.compile(r"(?:[A-Z][\w’'&-]*(?:\s+(?:of|for|and|the|&))*(?:\s+|$))+$")
_WHEN = re.compile(
    r"\b(?:today|yesterday|tonight|last (?:night|week)|this (?:morning|week|afternoon|evening)|on \w+day)"
    r" (?!after|at|in\b)"
)
"""What ends a scene before an office in small letters: "At a briefing today chief executive …"."""
_SPEAKING_AS = re.compile(r"^.*?\bas (?=(?:the )?(?:chair|leader|head|lead|deputy|director))", re.IGNORECASE)


def role_before(before: str) -> str:
    """The office that stands before a name: "Head of learning", "corporate director of children's services"."""
    before = before[-_FARTHEST:]
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
    return tidy(",".join(chunks))


def _tells_office(words: str) -> bool:
    return bool(ROLE.search(words) or _IN_CHARGE.search(words))


def _is_scene(chunk: str) -> bool:
    bare = re.sub(r"^\W*(?:and|but|also|meanwhile|so|as|today|yesterday|finally)\s+", "", chunk, flags=re.IGNORECASE)
    return bool(SCENE.match(bare)) and not _SPEAKING_AS.match(bare)


def role_after(after: str) -> str:
    """The office that stands after a name, over as many clauses as it takes; "" where there is none."""
    text = after[:_FARTHEST]
    party = _PARTY.match(text.lstrip())
    if party and not ROLE.search(party.group()):
        text = text.lstrip()[party.end() :]
    elif party:
        return tidy(party.group().strip("()"))
    if _FOSTERS.match(text):
        return "foster carer"
    text = _IS_OFFICE.sub(", ", text)
    if not re.match(r"\s*(?:[,–—-]|who\b|of the\b|from the\b|MP\b)", text):
        return ""
    holds = _WHO_HOLDS.match(text)
    if holds and ROLE.search(holds["office"]):
        return tidy(holds["office"])
    clause = re.split(r"(?<!\b[A-Z])(?<!\bSt)[.!?](?:\s|$)|[;:“”\"]|\s[–—-]\s(?=\w+ed\b|said)", text.lstrip(" ,–—-"))[0]
    return _clauses(clause)


def _clauses(clause: str) -> str:
    kept: list[str] = []
    for chunk in _before_verb(clause).split(","):
        if kept and (ASIDE.match(chunk) or _PREDICATE.match(chunk)):
            break
        if not kept and not _begins_office(chunk):
            if ASIDE.match(chunk) or re.match(r"\s*(?:\w+|pictured [\w ]+)$", chunk):
                continue
            break
        kept.append(chunk)
    return tidy(",".join(kept))


def _begins_office(chunk: str) -> bool:
    bare = chunk.strip()
    if _LIFE.match(bare):
        return True
    if ASIDE.match(bare) or _ADDRESS.match(bare):
        return False
    return bool(_tells_office(bare) or _STANDS_FOR.match(bare) or _WHAT_THEY_DO.match(bare))


def _before_verb(clause: str) -> str:
    """Return the clause up to the verb of saying, which may sit in "who said" or after the last comma."""
    for verb in VERB.finditer(clause):
        lead = clause[: verb.start()].rstrip()
        if verb.group().lower() in {"lead", "leads"}:
            continue
        return lead
    return clause


def tidy(role: str) -> str:
    """An office without articles, owners ("the council’s") and stray punctuation."""
    role = " ".join(role.split()).strip(" ,–—-:;.(*_")
    role = _SPEAKING_AS.sub("", role) if SCENE.match(role) else role
    role = re.sub(r"^(?:and|but|also|meanwhile|as|said|added)\s+", "", role, flags=re.IGNORECASE)
    role = re.sub(r",?\s+and(?: who)?$", "", role)
    owner = _OWNER.match(role)
    if (
        owner
        and not _SERVED.search(owner.group())
        and "Majesty" not in owner.group()
        and not ROLE.search(owner.group())
        and ROLE.search(role[owner.end() :])
    ):
        role = role[owner.end() :]
    role = _ARTICLE.sub("", role)
    role = role.rstrip("]") if "[" not in role else role
    return role.rstrip(")") if role.count(")") > role.count("(") else role
