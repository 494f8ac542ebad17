"""Whether "he" or "she" may mean somebody: by title, else by a first name that hardly anybody of the other sex has."""

import re

from briefing_app.reading.language.speech.people import Person


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PRONOUN = re.compile(r"\b(he|she)\b", re.IGNORECASE)
_HIS = frozenset({"mr", "sir", "lord", "baron"})
_HERS = frozenset({"mrs", "ms", "miss", "dame", "lady", "baroness"})
_MEN = _words(
    "adam alan alexander alistair andrew anthony barry ben benjamin bernard brian charles christopher colin craig "
    "daniel darren david dennis derek donald douglas duncan edward eric frank gareth gary geoffrey george gerald "
    "gordon graham gregory harry henry howard hugh iain ian ivor jack james jason jeffrey jeremy joseph john jonathan "
    "joshua julian keith kenneth kevin lawrence liam luke malcolm mark martin matthew michael mohammed mohammad "
    "muhammad neil nicholas nigel norman oliver oscar owen patrick paul peter philip raymond richard robert roger "
    "ronald roy russell samuel sean sebastian simon stanley stephen steven stuart terence thomas timothy trevor "
    "victor vincent walter warren wayne william"
)
_WOMEN = _words(
    "abigail alice alison amanda amy angela anita ann anna anne annette barbara beverley bridget carol caroline "
    "catherine charlotte cheryl christine claire clare debbie deborah denise diana diane donna dorothy eileen elaine "
    "eleanor elizabeth ellen emily emma fatima fiona frances gillian hannah harriet hazel heather helen irene "
    "isabel jacqueline jane janet janice jean jennifer jessica joan joanna joanne josephine joyce judith julia julie "
    "karen kate katherine kathleen kathryn laura linda lisa lorraine louise lucy lynn margaret maria marian marie "
    "mary maureen melanie michelle monica nicola olivia pamela patricia pauline penelope priya rachel rebecca "
    "rosemary ruth sally samantha sandra sarah sharon sheila shirley sophie stephanie susan suzanne teresa theresa "
    "tracey tracy ursula valerie vanessa veronica victoria wendy yvonne"
)


def pronoun_in(words: str) -> str:
    """The first "he" or "she", in small letters; "" where there is neither."""
    found = _PRONOUN.search(words)
    return found[1].lower() if found else ""


def may_mean(pronoun: str, person: Person) -> bool:
    """Whether nothing about somebody's title or first name speaks against the pronoun."""
    title = person.title.lower().rstrip(".").split()
    first = person.name.lower().split()[:1] if " " in person.name else []
    signs = {*title[-1:], *first}
    if pronoun == "he":
        return not signs & _HERS and (bool(signs & _HIS) or not signs & _WOMEN)
    return pronoun != "she" or (not signs & _HIS and (bool(signs & _HERS) or not signs & _MEN))
