"""People named in a text: where each stands, with title and office."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from briefing_app.reading.language.gazetteer import council_named
from briefing_app.reading.language.speech.duties import KIN, WHO_HAS_DUTY
from briefing_app.reading.language.speech.lexicon import PARTICLES, ROLE, VERB
from briefing_app.reading.language.speech.names import (
    Token,
    is_letters_after,
    is_possessive,
    is_post_nominal,
    is_title,
    joined,
    plain_name_end,
    titled_name_end,
    tokens_in,
    without_possessive,
)
from briefing_app.reading.language.speech.roles import role_after, role_before
from briefing_app.reading.language.speech.somebody import SAID_NEXT, is_somebody

_MOST_TITLES = 6
"""Before one name: "The Rt Hon Cllr Sir"."""
_KIN = re.compile(
    r" (?:\d\d?-year-old )?"
    r"(?:son|daughter|child|children|family|husband|wife|partner|mother|mum|dad|father|sister|brother)\b"
)
"""What only a person has: "Jo Marsh’s son"."""
_WHOSE = re.compile(
    rf"\bwhose (?:[\w-]+ )?{KIN}s? \Z|\bwho (?:succeeded|replaced|followed|took over from|(?:is )?stood in for) \Z"
)
"""Before a name that only tells whose parent, child or successor somebody is."""
_LONGEST_TIE = 60
_OF_PLACE = re.compile(r"\b(?:[Mm]ayor|[Ll]eader) of \Z|\bMP for \Z")
"""What a place follows, and whoever holds the office there."""
_WARDS = frozenset({"ward", "division"})
"""What ends, in brackets behind a councillor's name, the name of a place."""
_HAS_DUTIES = re.compile(
    r"\b(?:member|holder|lead|minister|spokes\w+)(?: with responsibility)? for "
    r"(?P<more>[^.;:“”\"\n]{2,90}?(?: and|,| &) )?\Z",
    re.IGNORECASE,
)
"""What the duties of an office follow, and whoever holds it with no comma between."""
_NAME = 2
"""Words of most names."""
_LEADS_TO_OTHER = re.compile(r"[a-z] (?:with|for|under|alongside)\s*$")
"""What makes a second name part of what is told of the first: "joint cabinet member with"."""
_FARTHEST = 240
_OFFICE_FOR = rf"(?:{ROLE.pattern})(?: with (?:\w+ )?responsibility| responsible)? (?:for|of) [^.;:“”\"\n]{{2,200}}?"
_DUTIES = re.compile(rf"{_OFFICE_FOR}(?<!,) (?:and|&) \Z", re.IGNORECASE)
_DUTIES_GO_ON = re.compile(rf"{_OFFICE_FOR}, \Z", re.IGNORECASE)
_AND_MORE = re.compile(
    rf"(?:, [A-Z][^,;:.“”\"]{{1,60}})*,? (?:and|&) (?=[A-Z])(?![^,]*(?:{ROLE.pattern}))[^,;:.“”\"]{{2,60}}(?:,|$)"
)
"""An office with duties that go on: "Cabinet Member for Children, Skills and "."""
_HOLDS_TOO = re.compile(rf"\s*,?\s*(?:\([^()]*\),?\s*)?(?:who\b|[^,.;:“”\"]{{0,60}}?(?:{ROLE.pattern}))", re.IGNORECASE)
"""Behind a second name these make it one: "Cabinet Member for Children, and Jo Marsh, head of care"."""
_KIN_NAMED = re.compile(r"(?: [A-Z][\w’'-]+){1,3}")


@dataclass(frozen=True, slots=True)
class Person:
    """One mention of a person; `start:end` covers title, name and letters after it ("MP OBE")."""

    start: int
    end: int
    name: str
    title: str = ""
    role: str = ""
    letters: str = ""

    @property
    def surname(self) -> str:
        """The last word of the name, in small letters."""
        return self.name.split()[-1].lower() if self.name else ""


def people(text: str, start: int = 0, end: int | None = None, *, sure: bool = False) -> list[Person]:
    """Return the people named in `text[start:end]`, in order.

    `sure` says that somebody is named here, so that a name needs no title or office beside it.
    """
    end = len(text) if end is None else end
    tokens = tokens_in(text, start, end)
    found: list[Person] = []
    i = 0
    while i < len(tokens):
        # Most words are neither title nor name, and are told by their first letter.
        if not tokens[i].word[0].isupper():
            i += 1
            continue
        person, used = _titled(text, tokens, i)
        if not used:
            person, used = _untitled(text, tokens, i, (start, end), sure=sure)
        if person is not None:
            found.append(person)
        i += max(used, 1)
    found = [one for one in found if not _is_of_another(text, start, one)]
    return _with_roles(text, _without_portfolios(text, found, start, end), start, end)


def _without_portfolios(text: str, found: list[Person], start: int, end: int) -> list[Person]:
    """Everybody but what is one of an office's duties: "Member for Health and Climate Action, Jo Marsh"."""
    kept: list[Person] = []
    for nth, one in enumerate(found):
        after = text[one.end : found[nth + 1].start if nth + 1 < len(found) else end]
        ends = _DUTIES_GO_ON if _AND_MORE.match(after) else _DUTIES
        duties = (
            None if one.title or len(found) == 1 else ends.search(text, max(start, one.start - _FARTHEST), one.start)
        )
        amid = duties and any(duties.start() < other.start for other in kept)
        if not duties or amid or _HOLDS_TOO.match(after):
            kept.append(one)
    return kept or found


def _is_of_another(text: str, start: int, person: Person) -> bool:
    """Whether a name only tells whose kin or successor somebody else is, or which ward they sit for."""
    if person.surname in _WARDS and text[person.start - 1 : person.start] == "(":
        return True
    return _WHOSE.search(text, max(start, person.start - _LONGEST_TIE), person.start) is not None


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
    if _LEADS_TO_OTHER.search(gap):
        return gap, gap if "joint" in gap else ""
    for cut in (", and ", "; ", " and ", ","):
        at = gap.rfind(cut)
        if at < 0 or (cut == " and " and not (ROLE.search(gap[:at]) and ROLE.search(gap[at:]))):
            continue
        return gap[:at], gap[at + len(cut) :]
    return gap, ""


def _with_role(person: Person, before: str, after: str) -> Person:
    office, described = role_before(before), role_after(after)
    if office and described.lower().startswith("who ") and not WHO_HAS_DUTY.match(described):
        described = ""
    if office:
        described = re.sub(r"^(?:of|from) (?:the )?", "", described)
    return replace(person, role=", ".join(part for part in (office, described) if part))


_Found = tuple[Person | None, int]


def _titled(text: str, tokens: list[Token], i: int) -> _Found:
    j = i
    while j < min(len(tokens), i + _MOST_TITLES) and is_title(tokens, j):
        if j > i and not joined(text, tokens[j - 1], tokens[j]):
            break
        j += 1
    if j == i or j >= len(tokens) or not joined(text, tokens[j - 1], tokens[j]) or not tokens[j].is_capital:
        return None, 0
    last = titled_name_end(text, tokens, j)
    return _person(text, tokens, (i, j, last))


def _person(text: str, tokens: list[Token], span: tuple[int, int, int]) -> tuple[Person, int]:
    """Build a person from the token indices of title, name and end; returns it and how many tokens it took."""
    title, first, last = span
    end, used = tokens[last - 1].end, last
    name = without_possessive(text[tokens[first].start : end]) if is_possessive(tokens[last - 1]) else None
    while used < len(tokens) and is_letters_after(text, end, tokens[used]):
        end, used = tokens[used].end, used + 1
    words = name or text[tokens[first].start : tokens[last - 1].end]
    if len(tokens[last - 1].word) > 2:
        words = words.rstrip(".")
    known = text[tokens[title].start : tokens[first].start].strip()
    letters = text[tokens[last - 1].end : end]
    return Person(tokens[title].start, end, " ".join(words.split()), known, letters=letters), used - title


def _untitled(text: str, tokens: list[Token], i: int, bounds: tuple[int, int], *, sure: bool) -> _Found:
    if not tokens[i].may_name or is_post_nominal(tokens[i]):
        return None, 0
    last = plain_name_end(text, tokens, i)
    if duties := _HAS_DUTIES.search(text, max(0, tokens[i].start - _FARTHEST), tokens[i].start):
        first = _behind_duties(text, tokens, i, fewest=_NAME + (2 if duties["more"] else 1))
        if first > i:
            last = plain_name_end(text, tokens, first)
            return _person(text, tokens, (first, first, last))[0], last - i
    if _OF_PLACE.search(text, max(0, tokens[i].start - _LONGEST_TIE), tokens[i].start):
        i, skipped = _behind_place(text, tokens, i, last), i
        if i > skipped:
            return _person(text, tokens, (i, i, last))[0], last - skipped
    person, used = _person(text, tokens, (i, i, last))
    if last - i > 1 and is_possessive(tokens[last - 1]) and (kin := _KIN.match(text, tokens[last - 1].end)):
        speaking = _kin_speaking(text, person.start, kin.end())
        return speaking or person, sum(token.start < (speaking or person).end for token in tokens[i:])
    if _part_of_organisation(text, tokens, last):
        return None, last - i
    before, after = text[bounds[0] : person.start], text[person.end : bounds[1]]
    return (person, used) if is_somebody(before, after, words=last - i, sure=sure) else (None, last - i)


def _behind_place(text: str, tokens: list[Token], first: int, last: int) -> int:
    """Where a name begins right behind the place of an office: "Mayor of Tower Hamlets Jo Marsh"."""
    cuts = range(last - 2, first, -1)
    return next((cut for cut in cuts if council_named(text[tokens[first].start : tokens[cut - 1].end])), first)


def _behind_duties(text: str, tokens: list[Token], first: int, *, fewest: int) -> int:
    """Where a speaker's name begins right behind the duties of an office: "Member for Climate Action Jo Marsh said"."""
    last = first + 1
    while last < len(tokens) and joined(text, tokens[last - 1], tokens[last]):
        if not (tokens[last].may_name or tokens[last].low in PARTICLES):
            break
        last += 1
    if last - first < fewest or is_possessive(tokens[last - 1]) or not SAID_NEXT.match(text, tokens[last - 1].end):
        return first
    name = last - _NAME
    while name > first and tokens[name].low in PARTICLES:
        name -= 1
    return name


def _kin_speaking(text: str, start: int, end: int) -> Person | None:
    """The kin where the kin speaks: "said Jo Marsh’s son", "Jo Marsh’s son Ben said"."""
    named = _KIN_NAMED.match(text, end)
    end = named.end() if named else end
    told = re.search(rf"{VERB.pattern} $", text[max(0, start - 20) : start], re.IGNORECASE)
    return Person(start, end, text[start:end]) if told or SAID_NEXT.match(text, end) else None


def _part_of_organisation(text: str, tokens: list[Token], last: int) -> bool:
    """Whether a capital word that is no name follows at once: "Gofal Cymru Trust", "Children First Dunmarsh Group"."""
    if last >= len(tokens) or not joined(text, tokens[last - 1], tokens[last]) or is_possessive(tokens[last - 1]):
        return is_possessive(tokens[last - 1])
    following = tokens[last]
    return following.is_capital and not is_post_nominal(following) and not ROLE.fullmatch(following.word)
