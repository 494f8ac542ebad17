"""Which council a release or story is about: the one that was visited, not a neighbour or a fragment of a sentence."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from briefing_app.domain.briefing import SourceText
from briefing_app.reading.language.councils import CouncilMention, council_from, council_mentions, places_in
from briefing_app.reading.language.gazetteer import council_named, place_of, same_council
from briefing_app.reading.language.lexicon.learned_places import NONE, WEIGHTS
from briefing_app.reading.language.speech.people import people
from briefing_app.reading.language.weights import phrases_of
from briefing_app.reading.parsers.story.places.marks import Place, may_be_person, names_of, places_of
from briefing_app.reading.parsers.story.places.surroundings import ANOTHER, NEAR

_VISITED = re.compile(
    r"(?:visit(?:ed|s)?|inspect(?:ed|ion|ions)|assess(?:ed|ment)|rated|judged|graded|reinspect(?:ed|ion)|told|found"
    r"|went into|came to|provided by|behalf of)\b[^.:;]{0,40}$",
    re.IGNORECASE,
)
_SERVICES = re.compile(
    r"(?:[’']s?)? (?:children|adult|social|education|SEND|fostering|safeguarding|local area)", re.IGNORECASE
)
_FOR_ANOTHER = re.compile(
    r",? (?:(?:that|which) )?(?:has|have|had) (?:run|been running|managed|looked after|taken (?:over|on)|provided|led)"
    r" (?:[\w’'-]+ ){1,4}?(?:(?:children[’']s|social|care|adult) )*(?:services?|care|department)\b[^.;:]{0,20} since\b",
    re.IGNORECASE,
)
"""Behind a council that came in to do another's work: " that has run the island’s children’s services since 2013"."""
_HEADER_BLOCKS = 4
_TITLE_BLOCKS = 2
_OPENING_BLOCKS = 6
_GLUED = re.compile(r"(?<=[a-z]{4})(?=[A-Z][a-z]{2})")
"""Where a caption runs into the sentence after it: "CSSIW logoMarlshire County Council"."""
_SHOUTED = re.compile(r"[A-Z][A-Z’']{3,}(?![\w’'-])(?: [A-Z][A-Z’'-]+){0,12}(?![\w’'-])")
"""Words in capitals that begin a story: "DUNMERE has shaken off", "DUNMERE IN CRISIS: our reporter"."""
_SHOUTED_NAME = re.compile(r"\b(?![^AEIOUY\W]+\b)[A-Z]{4,}(?:(?:[ -](?:AND|OF|UPON|ON|THE|&))*[ -][A-Z]{4,})*\b")
"""A name that some papers set in capitals amid a sentence: "a notice for DUNMERE Council"; "RBKC" is short for one."""
_OF_PLACE = re.compile(
    r"(?P<place>[A-Z][\w’'&-]+(?: (?:and|&|upon|on|of|the) [A-Z][\w’'&-]+| [A-Z][\w’'&-]+){0,4}?)(?:[’']s?)? "
    r"(?:[Cc]hildren[’']?s? (?:and .{3,20} )?(?:[Ss]ervices|[Ss]ocial [Cc]are|[Tt]rust)"
    r"|[Ll]ocal [Aa]rea\b|[Ll]ocal [Aa]uthority\b|[Aa]dult [Ss]ocial [Cc]are)"
)
_IN_PLACE = re.compile(
    r"\b(?:services|children|care|families|adults|young people|protection) (?:(?:in|for|and|of) \w+ ){0,3}?in "
    r"(?P<place>[A-Z][\w’'&-]+(?: (?:and |&|upon |on |with |of )?[A-Z][\w’'&-]+){0,4})"
)
_NO_PLACE = re.compile(
    r"(?:Ofsted|Inspect|Children|Services|Council|Director|Executive|Cabinet|Councillor|Cllr|Local|Our|Your|The|This"
    r"|Adult|Head|Leader|Her|His|Improved|Good|Joint|Area|Lead|Member|Care)\b"
)
_NO_NAME = re.compile(
    r"\b(?-i:For|From|At|To|By)\b"
    r"|^(?:(?:North|South)[ -](?:East|West)|(?:East|West) (?:Midlands|England))(?: council)?$",
    re.IGNORECASE,
)
"""What is a headline's words, or a part of the country: "Praise For Council", "a North East council"."""


@dataclass(frozen=True, slots=True)
class _Line:
    nth: int
    words: str


def release_council(source: SourceText) -> str | None:
    """Return the council a release is about; None where it names none, or none that is likelier than not."""
    lines = lines_of(source)
    places = places_of(lines, told_in_full(source, lines))
    best = max(places, key=likelihood, default=None)
    if best and likelihood(best) > NONE:
        return best.council or _fullest(best.name, source.text)
    return next((mention.name for mention in council_mentions(source.site)), None)


def lines_of(source: SourceText) -> list[str]:
    """The story's lines, as they are read: without capitals that only shout, and no caption glued to a sentence."""
    lines = (_in_small_letters(source.text[block.start : block.end]) for block in source.blocks)
    return [_GLUED.sub(" ", _SHOUTED_NAME.sub(_spelled_if_known, line)) for line in lines]


def likelihood(place: Place) -> float:
    """How much speaks for a place, to compare with other places of the story and with there being none."""
    weights = _weights()
    return sum(weights.get(mark, 0.0) * much for mark, much in sorted(place.marks.items()))


def told_in_full(source: SourceText, told: list[str]) -> str | None:
    """Return the council that is named most plainly among those named in full; None where there is none."""
    lines = [_Line(nth, words) for nth, words in enumerate(told)]
    names, scores = Counter[str](), Counter[str]()
    mentioned = [(line, mention) for line in lines for mention in council_mentions(line.words)]
    # Few stories have a name that could be somebody's, and people are long looked for.
    doubtful = any(may_be_person(mention.name) for _, mention in mentioned)
    named = names_of(people("\n".join(told))) if doubtful else frozenset()
    for line, mention in mentioned:
        if not (may_be_person(mention.name) and place_of(mention.name) in named):
            name = _known_as(mention.name, names)
            names[name] += 1
            scores[name] += _weight(line, mention)
    known = places_in(source.text)
    for name in names:
        scores[name] += _told(name, source.text, known)
    for name, count in _known_places_of_services(lines, names).items():
        scores[name] += count + _told(name, source.text, known)
    scores = +Counter({name: score for name, score in scores.items() if council_named(name) or _is_name(name, source)})
    return max(scores, key=lambda name: scores[name], default=None)


@cache
def _weights() -> dict[str, float]:
    return phrases_of(WEIGHTS)


def _is_name(name: str, source: SourceText) -> bool:
    """Whether an unknown place has a word that the text never writes small; "seaside council" has none."""
    return not _NO_NAME.search(place_of(name)) and any(
        not re.search(rf"(?<![\w’'@./-]){re.escape(word.lower())}(?![\w-]|\.\w|@)", source.text)
        for word in place_of(name).split()
    )


def _told(name: str, text: str, known: Counter[str]) -> int:
    """How often a council's place is named; "North Northamptonshire" does not name Northamptonshire."""
    return known[name] if council_named(name) else text.count(place_of(name))


def _known_as(name: str, names: Counter[str]) -> str:
    return next((other for other in names if same_council(other, name)), name)


def _weight(line: _Line, mention: CouncilMention) -> int:
    """How much one mention of a council says that it is the one visited."""
    before, near = line.words[: mention.start], max(0, mention.start - NEAR)
    if ANOTHER.search(line.words, near, mention.start) or _FOR_ANOTHER.match(line.words, mention.end):
        return -2
    weight = 2
    if line.nth < _HEADER_BLOCKS and len(before) < NEAR and not re.sub(r"\W|\bthe\b", "", before.lower()):
        weight += 2
    weight += 2 * (line.nth < _TITLE_BLOCKS) + (line.nth < _OPENING_BLOCKS)
    return weight + 3 * bool(
        _VISITED.search(line.words, near, mention.start) or _SERVICES.match(line.words, mention.end)
    )


def _in_small_letters(words: str) -> str:
    """A line in capitals, or its first words in capitals, as in a sentence; nothing is moved by it."""
    letters = [char for char in words[:60] if char.isalpha()]
    if letters and sum(char.isupper() for char in letters) >= 0.9 * len(letters):
        return _spelled(words)
    begun = _SHOUTED.match(words)
    return _spelled(begun.group()) + words[begun.end() :] if begun else words


def _spelled_if_known(name: re.Match[str]) -> str:
    spelled = _spelled(name.group())
    return spelled if council_named(spelled) else name.group()


def _spelled(words: str) -> str:
    spelled = re.sub(r"[^\W\d_]+(?:[’'][^\W\d_]+)?", lambda word: word.group()[0] + word.group()[1:].lower(), words)
    spelled = re.sub(r"(?<=\w )(?:Of|And|The|Upon|On|In|With|For|To)\b", lambda word: word.group().lower(), spelled)
    return spelled if len(spelled) == len(words) else words


def _known_places_of_services(lines: list[_Line], names: Counter[str]) -> Counter[str]:
    """Known councils meant by "Marlshire Children’s Services", which no line need name in full."""
    found = Counter[str]()
    for line in lines:
        for place in _places(line.words):
            if (known := council_named(place)) and known not in names:
                found[known] += 3 + 2 * (line.nth < _TITLE_BLOCKS) + (line.nth < _OPENING_BLOCKS)
    return found


def _places(words: str) -> Iterator[str]:
    for match in (*_OF_PLACE.finditer(words), *_IN_PLACE.finditer(words)):
        if not _NO_PLACE.match(match["place"]):
            yield re.sub(r"[’']s?$", "", match["place"])


def _fullest(name: str, text: str) -> str:
    """An unknown council's name as the text gives it in full."""
    told = [mention.name for mention in council_mentions(text) if same_council(mention.name, name)]
    return max(told, key=len, default=council_from(name) or name)
