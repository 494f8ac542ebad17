"""People named in a text: where each stands, with title and office."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from briefing_app.reading.language.speech.lexicon import (
    NOT_NAMES,
    PARTICLES,
    POST_NOMINALS,
    ROLE,
    STORY_VERBS,
    TITLES,
    VERB,
)
from briefing_app.reading.language.speech.roles import role_after, role_before

_TOKEN = re.compile(r"[^\W\d_](?:[^\W_]|[’'\-](?=[^\W\d_]))*\.?")
_POSSESSIVE = re.compile(r"[’']s?$")
_GAP = re.compile(r"[ \u00a0]+")
_LONGEST_NAME = 4
_MOST_TITLES = 6
"""Before one name: "The Rt Hon Cllr Sir"."""
_TOLD_OF_PERSON = re.compile(
    r",? (?:aged )?\d\d?\b(?=,)|,? (?:who )?is \d\d(?: and\b|[,.](?!\d))|,? \(?not (?:his|her|their) real name\b\)?",
    re.IGNORECASE,
)
_KIN = re.compile(
    r" (?:\d\d?-year-old )?"
    r"(?:son|daughter|child|children|family|husband|wife|partner|mother|mum|dad|father|sister|brother)\b"
)
"""What only a person has: "Jo Marsh’s son"."""
_KIN_NAMED = re.compile(r"(?: [A-Z][\w’'-]+){1,3}")
_OF_BODY = re.compile(r"\b(?:at|for|with|from|of)(?: the)?(?: NHS)? $")
"""Behind an office these lead to a body, not to a person: "Head of Public Protection at Marl Constabulary"."""
_BODY_GOES_ON = re.compile(
    r"[A-Z][\w’'-]+, (?:[a-z][\w’'-]* ){1,6}?(?:at|for|with|from|of)(?: the)?(?: [A-Z][\w’'&-]*){1,3} $"
)
"""A person's office leads to a body whose name goes on: "Jo Poole, chair of Family …"."""
_BODY_NEXT = re.compile(r"\b(?:charity|firm|company|union|campaign group|organisation|academy) $")
"""Right before a name these make it a body's: "of the charity Home Start Elmbury"."""
_IS_ONE = re.compile(
    r" (?:is|was) (?:now )?(?:an?|the) (?:[\w’'-]+ ){0,4}?(?:director|leader|member|chair|trustee|councillor|carer"
    r"|mother|father|parent|teacher|headteacher|nurse|social worker|student|apprentice|care leaver|manager|officer)\b"
    r"| (?:leads|chairs|runs|heads|fosters) (?:the|an?|for) "
    r"| (?:has fostered|has looked after|has adopted|was fostered|was adopted|lives (?:with|in)|grew up"
    r"|came (?:into care|to \w+ (?:alone|as an?)))\b"
)
"""What a person is told to be or to do in a sentence of its own: "Ann Poole is a trustee of …"."""
_TELLS_WHO = re.compile(r"\d\d\b|who(?:se)?\b|of the charity|(?:of|from) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,")
_PASSED_ON = re.compile(r"\W*(?:(?:and|but|now|then|also|finally),? )?(?:from|by)\W*", re.IGNORECASE)
"""What leads up to somebody whose words are handed on: "And from Tyrone, an apprentice: …"."""
_SAID_NEXT = re.compile(rf"[\s,]*(?:\([^)]*\),?\s*)?(?:{VERB.pattern}|{STORY_VERBS}\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Person:
    """One mention of a person; `start:end` covers title, name and letters after it."""

    start: int
    end: int
    name: str
    title: str = ""
    role: str = ""

    @property
    def is_full_name(self) -> bool:
        """Whether first name and surname are known."""
        return " " in self.name

    @property
    def surname(self) -> str:
        """The last word of the name, in small letters."""
        return self.name.split()[-1].lower() if self.name else ""


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: str

    @property
    def low(self) -> str:
        return self.word.lower().rstrip(".")

    @property
    def is_capital(self) -> bool:
        return self.word[0].isupper()

    @property
    def may_name(self) -> bool:
        """Whether this may be part of a person's name."""
        plain = _POSSESSIVE.sub("", self.low)
        return (
            self.is_capital
            and not ROLE.fullmatch(self.word)
            and not NOT_NAMES & {plain, self.low, plain.removesuffix("s")}
            and plain not in TITLES
        )


def people(text: str, start: int = 0, end: int | None = None, *, sure: bool = False) -> list[Person]:
    """Return the people named in `text[start:end]`, in order.

    `sure` says that somebody is named here, so that a name needs no title or office beside it.
    """
    end = len(text) if end is None else end
    tokens = [_Token(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text, start, end)]
    found: list[Person] = []
    i = 0
    while i < len(tokens):
        person, used = _titled(text, tokens, i)
        if not used:
            person, used = _untitled(text, tokens, i, (start, end), sure=sure)
        if person is not None:
            found.append(person)
        i += max(used, 1)
    return _with_roles(text, found, start, end)


def _with_roles(text: str, found: list[Person], start: int, end: int) -> list[Person]:
    """Share out the words between names: an office after one, or before the next."""
    gaps = [(text[a.end : b.start]) for a, b in pairwise(found)]
    shared = [_share(gap) for gap in gaps]
    befores = [text[start : found[0].start] if found else "", *(before for _, before in shared)]
    afters = [*(after for after, _ in shared), text[found[-1].end : end] if found else ""]
    return [_with_role(*parts) for parts in zip(found, befores, afters, strict=False)]


def _share(gap: str) -> tuple[str, str]:
    """Split the words between two names into what describes the first and what describes the second."""
    if not re.match(r"\s*[,(–—]", gap):
        return "", gap
    for cut in (", and ", "; ", " and ", ","):
        at = gap.rfind(cut)
        if at < 0 or (cut == " and " and not (ROLE.search(gap[:at]) and ROLE.search(gap[at:]))):
            continue
        return gap[:at], gap[at + len(cut) :]
    return gap, ""


def _with_role(person: Person, before: str, after: str) -> Person:
    office, described = role_before(before), role_after(after)
    if office and described.lower().startswith("who "):
        described = ""
    if office:
        described = re.sub(r"^(?:of|from) (?:the )?", "", described)
    return replace(person, role=", ".join(part for part in (office, described) if part))


def _joined(text: str, first: _Token, second: _Token) -> bool:
    return bool(_GAP.fullmatch(text, first.end, second.start))


_Found = tuple[Person | None, int]


def _titled(text: str, tokens: list[_Token], i: int) -> _Found:
    j = i
    while j < min(len(tokens), i + _MOST_TITLES) and _is_title(tokens, j):
        if j > i and not _joined(text, tokens[j - 1], tokens[j]):
            break
        j += 1
    if j == i or j >= len(tokens) or not _joined(text, tokens[j - 1], tokens[j]) or not tokens[j].is_capital:
        return None, 0
    last = _name_end(text, tokens, j)
    return _person(text, tokens, (i, j, last))


def _is_title(tokens: list[_Token], nth: int) -> bool:
    """Whether a token is a title, or the "The" of "The Hon."."""
    if tokens[nth].low == "the" and nth + 1 < len(tokens):
        return tokens[nth].is_capital and tokens[nth + 1].low in {"hon", "rt", "rev", "revd", "reverend", "worshipful"}
    return tokens[nth].low in TITLES and tokens[nth].is_capital


def _name_end(text: str, tokens: list[_Token], first: int) -> int:
    """Return the index after a titled name; its second word may be one that is mostly an office ("Mary Head")."""
    last = first + 1
    while last < len(tokens) and last - first < _LONGEST_NAME and _joined(text, tokens[last - 1], tokens[last]):
        if _POSSESSIVE.search(tokens[last - 1].word) or _is_post_nominal(tokens[last]):
            break
        if not (tokens[last].may_name or _is_particle(tokens, last) or _odd_surname(text, tokens, first, last)):
            break
        last += 1
    return last


def _is_particle(tokens: list[_Token], nth: int) -> bool:
    return tokens[nth].low in PARTICLES and nth + 1 < len(tokens) and tokens[nth + 1].is_capital


def _odd_surname(text: str, tokens: list[_Token], first: int, nth: int) -> bool:
    if nth != first + 1 or not tokens[nth].is_capital or _is_post_nominal(tokens[nth]):
        return False
    rest = text[tokens[nth].end : tokens[nth].end + 24].lstrip()
    return rest[:1] in {",", ":", ";", "(", ""} or bool(VERB.match(rest))


def _is_post_nominal(token: _Token) -> bool:
    return token.low in POST_NOMINALS and token.word.rstrip(".").isupper()


def _person(text: str, tokens: list[_Token], span: tuple[int, int, int]) -> tuple[Person, int]:
    """Build a person from the token indices of title, name and end; returns it and how many tokens it took."""
    title, first, last = span
    end, used = tokens[last - 1].end, last
    name = _POSSESSIVE.sub("", text[tokens[first].start : end]) if _possessive(tokens[last - 1]) else None
    while used < len(tokens) and _is_letters_after(text, end, tokens[used]):
        end, used = tokens[used].end, used + 1
    words = name or text[tokens[first].start : tokens[last - 1].end]
    if len(tokens[last - 1].word) > 2:
        words = words.rstrip(".")
    known = text[tokens[title].start : tokens[first].start].strip()
    return Person(tokens[title].start, end, " ".join(words.split()), known), used - title


def _is_letters_after(text: str, end: int, token: _Token) -> bool:
    """Whether letters belong to the name before them; "MP for Elmbury" is an office."""
    apart = text[end : token.start].strip(" ,")
    return _is_post_nominal(token) and not apart and not text.startswith(" for ", token.end)


def _possessive(token: _Token) -> bool:
    return bool(re.search(r"[’']s$", token.word))


def _untitled(text: str, tokens: list[_Token], i: int, bounds: tuple[int, int], *, sure: bool) -> _Found:
    if not tokens[i].may_name or _is_post_nominal(tokens[i]):
        return None, 0
    last = i + 1
    while last < len(tokens) and last - i < _LONGEST_NAME and _joined(text, tokens[last - 1], tokens[last]):
        if _possessive(tokens[last - 1]) or _is_post_nominal(tokens[last]):
            break
        if not (tokens[last].may_name or _is_particle(tokens, last)):
            break
        last += 1
    person, used = _person(text, tokens, (i, i, last))
    if last - i > 1 and _possessive(tokens[last - 1]) and (kin := _KIN.match(text, tokens[last - 1].end)):
        speaking = _kin_speaking(text, person.start, kin.end())
        return speaking or person, sum(token.start < (speaking or person).end for token in tokens[i:])
    if _part_of_organisation(text, tokens, last) or not _is_somebody(text, person, last - i, bounds, sure=sure):
        return None, last - i
    return person, used


def _kin_speaking(text: str, start: int, end: int) -> Person | None:
    """The kin where the kin speaks: "said Jo Marsh’s son", "Jo Marsh’s son Ben said"."""
    named = _KIN_NAMED.match(text, end)
    end = named.end() if named else end
    told = re.search(rf"{VERB.pattern} $", text[max(0, start - 20) : start], re.IGNORECASE)
    return Person(start, end, text[start:end]) if told or _SAID_NEXT.match(text, end) else None


def _part_of_organisation(text: str, tokens: list[_Token], last: int) -> bool:
    """Whether a capital word that is no name follows at once: "Gofal Cymru Trust", "Children First Dunmarsh Group"."""
    if last >= len(tokens) or not _joined(text, tokens[last - 1], tokens[last]) or _possessive(tokens[last - 1]):
        return _possessive(tokens[last - 1])
    following = tokens[last]
    return following.is_capital and not _is_post_nominal(following) and not ROLE.fullmatch(following.word)


def _is_somebody(text: str, person: Person, words: int, bounds: tuple[int, int], *, sure: bool) -> bool:
    before, after = text[bounds[0] : person.start], text[person.end : bounds[1]]
    if _names_body(before):
        return False
    clause = re.split(r"[.!?;:“”\"]\s", before)[-1]
    if _TOLD_OF_PERSON.match(after) or (words > 1 and _IS_ONE.match(after)):
        return True
    if re.match(r"\s+(?:and|&)\s+[A-Z]", after) and not (words > 1 and _office_precedes(clause)):
        return False
    if _office_at_once(after):
        return False
    if words == 1:
        return sure and _one_name_is_somebody(clause, after)
    told = VERB.search(before[-20:]) is not None and before.rstrip()[-1:].isalpha()
    ended = re.match(r"\s*[,.]", after) is not None
    return sure or _speaks_or_holds_office(after) or _office_precedes(clause) or (told and ended)


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
    return alone and (_speaks_or_holds_office(after) or not after.strip(" :,-–—"))


def _speaks_or_holds_office(after: str) -> bool:
    return _SAID_NEXT.match(after) is not None or _office_follows(after)


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
