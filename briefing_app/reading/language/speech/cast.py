"""Everybody whom a document names, so that a surname or a pronoun leads back to a full name and office."""

import re
from bisect import bisect_left
from dataclasses import replace

from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.language.speech.people import Person, people

_BELOW = frozenset({"assistant", "deputy", "vice", "interim", "former"})
_OFFICE = re.compile(
    r"\W*The (?P<office>(?:[\w’'-]+ ){0,4}?(?:director|leader|chair|cabinet member|portfolio holder|chief executive"
    r"|lead member))\b",
    re.IGNORECASE,
)
_PLAIN_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", ""})


class Cast:
    """The people of one document; `narrative` is its text with speech blanked out, offsets unchanged."""

    def __init__(self, narrative: str) -> None:
        told = [(start, people(narrative, start, end), end) for start, end in sentences(narrative)]
        self._sentences = [(start, found) for start, found, _ in told]
        self._people: list[Person] = [person for _, found in self._sentences for person in found]
        self._sentences = [(start, found or self._by_office(narrative, start, end)) for start, found, end in told]
        self._sentences = [(start, found) for start, found in self._sentences if found]

    def add(self, person: Person) -> None:
        """Remember somebody met in an attribution."""
        self._people.append(person)

    def whole(self, person: Person) -> Person:
        """The person with full name, title and office, as far as the document tells them anywhere."""
        same = [other for other in self._people if _is_same(person, other)]
        name = max((other.name for other in same), key=lambda name: len(name.split()), default=person.name)
        if len(name.split()) <= len(person.name.split()):
            name = person.name
        role = person.role or next((other.role for other in same if other.role), "")
        title = person.title
        if title.lower().rstrip(".") in _PLAIN_TITLES:
            title = next((other.title for other in same if other.title), title)
        return replace(person, name=name, role=role, title=title)

    def before(self, place: int) -> Person | None:
        """The person whom the last sentence before `place` to name anybody is about."""
        nth = bisect_left([start for start, _ in self._sentences], place)
        while nth:
            nth -= 1
            found = [person for person in self._sentences[nth][1] if person.start < place]
            if found:
                return found[0]
        return None

    def with_office(self, office: str) -> Person | None:
        """The one person who holds an office told in full before ("the director"); None where it is not plain who."""
        words = set(office.lower().split()) - {"the", "of", "for", "council", "council’s", "council's"}
        holders = {person.name: person for person in self._people if words <= set(person.role.lower().split())}
        if len(holders) > 1 and not words & _BELOW:
            holders = {
                name: person for name, person in holders.items() if not set(person.role.lower().split()) & _BELOW
            }
        return next(iter(holders.values())) if words and len(holders) == 1 else None

    def _by_office(self, narrative: str, start: int, end: int) -> list[Person]:
        """Whoever a sentence without names is about: "The Director gave an example."."""
        office = _OFFICE.match(narrative, start, end)
        holder = self.with_office(office["office"]) if office else None
        return [replace(holder, start=start, end=office.end())] if office and holder else []


def _is_same(one: Person, other: Person) -> bool:
    """Whether two mentions may be one person: same surname, or one gives only the first name of the other."""
    names, others = one.name.lower().split(), other.name.lower().split()
    if not names or not others:
        return False
    if len(names) == 1 or len(others) == 1:
        return names[-1] == others[-1] or (len(names) == 1 and not one.title and names[0] == others[0])
    return names[-1] == others[-1] and names[0][0] == others[0][0]
