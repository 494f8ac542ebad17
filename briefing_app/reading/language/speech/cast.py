"""Everybody whom a document names, so that a surname or a pronoun leads back to a full name and office."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from briefing_app.reading.language.gazetteer import council_named
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.language.speech.he_or_she import may_mean
from briefing_app.reading.language.speech.lexicon import VERB
from briefing_app.reading.language.speech.names import may_begin_name
from briefing_app.reading.language.speech.people import Person, people
from briefing_app.reading.language.speech.roles import role_after, tidy

_STAMP = re.compile(r"\[\d{1,2}:\d\d\W*")
"""A time before whoever speaks in a film: "[1:10 Jamal, a care leaver]"."""
_BELOW = frozenset({"assistant", "deputy", "vice", "interim", "former"})
_OFFICE = re.compile(
    r"\W*The (?P<office>(?:[\w’'-]+ ){0,4}?(?:director|leader|chair|cabinet member|portfolio holder|chief executive"
    r"|lead member))\b",
    re.IGNORECASE,
)
_SOMEONE = re.compile(
    r"\W*(?:A|An|One|Another) (?P<who>(?:[\w’'-]+ ){0,3}?(?:father|mother|mum|dad|parent|grand(?:mother|father|parent)"
    r"|carer|care leaver|young person|teenager|girl|boy|man|woman|social worker|teacher|headteacher|nurse|resident"
    r"|volunteer|student|spokes(?:man|woman|person)))\b"
)
"""People whose words are told without their name."""
_LONGEST_OFFICE = 90
_OUR_OFFICE = re.compile(
    r"\b(?:our|the|its|their) (?P<office>(?:(?:virtual school|deputy|council|service|assistant|executive) )?"
    r"(?:chief exec(?:utive)?|lead member|cabinet member|portfolio holder|chair|leader|director|mayor|head"
    r"|convener))\b",
    re.IGNORECASE,
)
_HE_FIRST = re.compile(r"\W*(?:(?:And|But|Then|Later|So) )?(?:He|She|he|she)\b")
_TO_SOMEBODY = re.compile(
    r"\W*(?:writing|speaking|talking|replying|responding|in (?:a|an|her|his) [\w ]{3,30}) to [^.]{3,160}, (?:he|she)\b",
    re.IGNORECASE,
)
"""Whoever is named hears it, and somebody else speaks: "Writing to the leader, Jo Marsh, she said"."""
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
_FULL_NAME = 2
_BEFORE_NAME = re.compile(r"\W*(?:(?:His|Her|Their|Our|Its) [\w ]{3,30}, |[A-Z][\w-]+[’']s )?")
_AFTER_NAME = re.compile(
    r", |[’']s \w+|,? (?:who|also|now|[a-z]+(?:ed|s)|is|was|has|had|ran|led|took|came|went|saw|gave|wrote|spent)\b"
)
_BARE_OFFICE = 2
"""Words of an office told for short."""
_KNIGHTED = frozenset({"dame", "sir"})
"""Titles that stand before a first name alone."""
_PARTIES = frozenset({"labour", "conservative", "tory", "green", "liberal", "democrat", "lib", "dem", "local"})
_PLAIN_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", ""})


class Cast:
    """The people of one document; `narrative` is its text with speech blanked out, offsets unchanged."""

    def __init__(self, narrative: str) -> None:
        told = [(start, end, people(narrative, start, end)) for start, end in sentences(narrative)]
        self._known: dict[tuple[str, ...], Person] = {}
        for person in (person for _, _, found in told for person in found):
            self.add(person)
        for start, end, found in told:
            if not found and (sole := self._sole_name(narrative, start, end)):
                found.append(sole)
                self.add(sole)
        self._add_later_offices(narrative, told)
        about = ((start, self._about(narrative, start, end, found)) for start, end, found in told)
        self._narrative = narrative
        self._told = [(start, end) for start, end, _ in told]
        self._sentences = [(start, found) for start, found in about if found]

    def add(self, person: Person) -> None:
        """Remember somebody met in an attribution."""
        self._known.setdefault((person.name, person.title, person.role, person.letters), person)

    def whole(self, person: Person) -> Person:
        """The person with full name, title and office, as far as the document tells them anywhere."""
        same = [other for other in self._known.values() if _is_same(person, other)]
        name = max((other.name for other in same), key=lambda name: len(name.split()), default=person.name)
        if len(name.split()) <= len(person.name.split()):
            name = person.name
        role = _fuller(person.role, [other.role for other in same if other.role])
        title = person.title
        if title.lower().rstrip(".") in _PLAIN_TITLES:
            title = next((other.title for other in same if other.title), title)
        letters = max((other.letters for other in (person, *same)), key=len)
        return replace(person, name=name, role=role, title=title, letters=letters)

    def before(self, place: int, pronoun: str = "") -> Person | None:
        """The person whom the last sentence before `place` to name anybody is about, and whom `pronoun` may mean."""
        named = self._just_named(place)
        if named and may_mean(pronoun, named):
            return named
        nth = bisect_left([start for start, _ in self._sentences], place)
        while nth:
            nth -= 1
            found = [one for one in self._sentences[nth][1] if one.start < place and may_mean(pronoun, self.whole(one))]
            if found:
                return found[0]
        return None

    def _just_named(self, place: int) -> Person | None:
        """Whom the sentence right before speech begins with, though it gives no office: "Jo Marsh runs the team."."""
        nth = bisect_left(self._told, (place + 1,)) - 2
        if nth < 0 or "\n" in self._narrative[self._told[nth][1] : place]:
            return None
        start, end = self._told[nth]
        found = people(self._narrative, start, end, sure=True)
        if len(found) != 1 or len(found[0].name.split()) < _FULL_NAME or council_named(found[0].name):
            return None
        role = found[0].role or _told_later(narrative=self._narrative, start=found[0].end, end=end)
        begins = _BEFORE_NAME.fullmatch(self._narrative, start, found[0].start)
        return (
            replace(found[0], role=role) if begins and _AFTER_NAME.match(self._narrative, found[0].end, end) else None
        )

    def with_office(self, office: str) -> Person | None:
        """The one person who holds an office told in full before ("the director"); None where it is not plain who."""
        words = set(office.lower().split()) - {"the", "of", "for", "council", "council’s", "council's", *_PARTIES}
        holders = {person.name: person for person in self._known.values() if words <= set(person.role.lower().split())}
        if len(holders) > 1 and not words & _BELOW:
            holders = {
                name: person for name, person in holders.items() if not set(person.role.lower().split()) & _BELOW
            }
        return next(iter(holders.values())) if words and len(holders) == 1 else None

    def office_told(self, narrative: str, start: int, end: int) -> str:
        """The one office a sentence without names is about: "When I rang our lead member she was crying."."""
        if people(narrative, start, end):
            return ""
        told = {match["office"] for match in _OUR_OFFICE.finditer(narrative, start, end)}
        return tidy(told.pop()) if len(told) == 1 else ""

    def _about(self, narrative: str, start: int, end: int, found: list[Person]) -> list[Person]:
        """Whom a sentence is about; one that begins with "he" goes on about somebody named before."""
        if found:
            goes_on = _HE_FIRST.match(narrative, start, end) or _TO_SOMEBODY.match(narrative, start, end)
            return [] if goes_on else found
        office = _OFFICE.match(narrative, start, end)
        if office and (holder := self.with_office(office["office"])):
            return [replace(holder, start=start, end=office.end())]
        return [] if office else _someone(narrative, start, end)

    def _sole_name(self, narrative: str, start: int, end: int) -> Person | None:
        """Somebody told of by a first name or by initials alone: "Jaydon asked why", "HL said"."""
        if stamp := _STAMP.match(narrative, start, end):
            start = stamp.end()
        found = people(narrative, start, end, sure=True) if may_begin_name(narrative, start, end) else []
        if not found or found[0].start != start or len(found[0].name.split()) != 1:
            return None
        known = council_named(found[0].name) is not None
        initials = found[0].name.isupper()
        if known or (initials and not any(_is_short_for(found[0], other) for other in self._known.values())):
            return None
        return found[0]

    def _add_later_offices(self, narrative: str, told: list[tuple[int, int, list[Person]]]) -> None:
        """Give somebody named without an office what "he" or "she" is told to be in that sentence or the next."""
        for (_, stop, found), (_, end, others) in pairwise([*told, (0, 0, [])]):
            if len(found) == 1 and not found[0].role:
                role = _told_later(narrative, found[0].end, stop if others or not end else end)
                self.add(replace(found[0], role=role))


def _told_later(narrative: str, start: int, end: int) -> str:
    """What "he" or "she" is told to be in a stretch about one person: "where she is the director"."""
    roles = (role_after(narrative[pronoun.end() : end]) for pronoun in _PRONOUN.finditer(narrative, start, end))
    return next(filter(None, roles), "")


def _someone(narrative: str, start: int, end: int) -> list[Person]:
    """Whoever a sentence is about that gives no name: "A father wrote to me yesterday."."""
    one = _SOMEONE.match(narrative, start, end)
    if not one:
        return []
    verb = VERB.search(narrative, one.end(), min(end, one.end() + _LONGEST_OFFICE))
    phrase = narrative[one.start("who") : verb.start() if verb else one.end()]
    plain = "," in phrase or (verb is None)
    return [Person(start, end, "", role=tidy(one["who"] if plain else phrase))]


def _fuller(role: str, told: Sequence[str]) -> str:
    """An office in the words that tell more of it elsewhere: "leader of Elmbury Council" for "Council leader"."""
    if not role:
        return next(iter(told), "")
    words = role.lower().split()
    begins = tuple(f"{beginning} " for beginning in (role.lower(), words[-1]))
    more = (other for other in told if other.lower().startswith(begins) and set(words) < set(other.lower().split()))
    return next(more, role) if len(words) <= _BARE_OFFICE else role


def _is_same(one: Person, other: Person) -> bool:
    """Whether two mentions may be one person: same surname, or one gives only the first name of the other."""
    if _is_short_for(one, other) or _is_short_for(other, one):
        return True
    names, others = one.name.lower().split(), other.name.lower().split()
    if not names or not others:
        return False
    if len(names) == 1 or len(others) == 1:
        by_first = not one.title or (one.title == other.title and one.title.lower() in _KNIGHTED)
        return names[-1] == others[-1] or (len(names) == 1 and by_first and names[0] == others[0])
    return names[-1] == others[-1] and names[0][0] == others[0][0]


def _is_short_for(one: Person, other: Person) -> bool:
    """Whether a mention is the initials of another: "HL" of "H Lindqvist"."""
    return 2 <= len(one.name) <= 3 and one.name == "".join(word[0] for word in other.name.split())
