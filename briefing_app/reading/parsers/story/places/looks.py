"""How a name in a story looks: like a place, a person or a word, known or unknown."""

import re
from collections.abc import Iterator, Set
from functools import cache

from briefing_app.reading.language.gazetteer import bare, council_named
from briefing_app.reading.language.lexicon import criticism, everyday_kinds, everyday_themes, praise
from briefing_app.reading.language.lexicon.learned_places import GIVEN
from briefing_app.reading.language.towns import council_serving

_SMALL_WORD = re.compile(r"(?<![\w’'@./-])[a-z][a-z’'-]+(?![\w-]|\.\w|@)")
_LIKE_PLACE = re.compile(
    r"^(?!Scotland|England|Ireland|Iceland|Holland|Poland|Finland)[A-Z][\w-]{2,}(?:ton|ham|bury|ford|ley|leigh|field"
    r"|worth|wick|thorpe|stead|minster|mouth|bridge|brook|bourne|burn|combe|dale|shire|moor|marsh|mere|hurst|wold"
    r"|borough|burgh|chester|cester|caster|haven|holme|beck|fell|firth|stow|stowe|well|wood|gate|ness|cliffe|by)$"
)
"""How places of Britain end and hardly any word does."""
_LIKE_WORD = re.compile(r"[\w’'-]+(?:ed|ing|ly|ous|al|ent|ive|ies|es)")
_MANY_WORDS = 3


def meant_by(name: str) -> str:
    """What a name is compared by: the council that serves the place, without the words for kinds of council."""
    return bare(council_serving(name) or name)


def how_known(name: str) -> str:
    """Whether the gazetteer has a name as a council's that is inspected, as a place that one serves, or not at all."""
    serving = council_serving(name)
    return ("known" if council_named(name) == serving else "served") if serving else "unknown"


def small_words(text: str) -> set[str]:
    """The words that a text writes without a capital, too: they are hardly names."""
    return {match.group() for match in _SMALL_WORD.finditer(text)}


def in_small_letters(name: str) -> list[str]:
    """The words of a name that have a capital, without it."""
    return [word.lower() for word in name.split() if word[0].isupper()]


def looks_of(name: str, small: Set[str], persons: Set[str]) -> Iterator[str]:
    """Yield what a name looks like; `small` are words that are written small, `persons` the names of people."""
    words, plain = [word for word in name.split() if word[0].isupper()], in_small_letters(name)
    is_given = words[0] in GIVEN
    signs = {
        f"words {min(_MANY_WORDS, len(words))}": True,
        "given name": is_given,
        f"given name {min(2, len(words))}": is_given,
        "person": persons >= {*words},
        "part person": not persons >= {*words} and not persons.isdisjoint(words),
        "plain some": not small.isdisjoint(plain),
        "plain all": small >= {*plain},
        "ordinary": all(word in small or word in _ordinary() for word in plain),
        "like place": bool(_LIKE_PLACE.search(words[-1])),
        "like word": len(words) == 1 and bool(_LIKE_WORD.fullmatch(name)),
        "has and": " and " in name or " & " in name,
        "upper": name.isupper(),
    }
    yield from (sign for sign, so in signs.items() if so)


@cache
def _ordinary() -> frozenset[str]:
    """Words that stories of inspections use as words, and so begin sentences with."""
    tables = (praise.PRAISE, criticism.CRITICISM, everyday_kinds.EVERYDAY_KINDS, everyday_themes.EVERYDAY_THEMES)
    phrases = " ".join(words for table in tables for words in table.values())
    return frozenset(re.findall(r"[a-z][a-z’'-]+", phrases))
