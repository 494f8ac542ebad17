"""The place a story is about where it names no council: "children in Dunmere", "Dunmere’s services"."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from briefing_app.reading.language.councils import place_mentions, places_in
from briefing_app.reading.language.gazetteer import place_of
from briefing_app.reading.language.speech.people import people
from briefing_app.reading.language.towns import council_serving
from briefing_app.reading.parsers.place_cues import (
    AT,
    NAMED,
    OF_SOMETHING,
    PLACED,
    SAID_OF,
    WITHIN,
    WORD,
    begins_sentence,
    is_elsewhere,
)
from briefing_app.reading.parsers.place_names import (
    ANY_WORD,
    LEADING,
    LIKE_PLACE,
    SMALL_WORD,
    TRAILING,
    may_be_place,
)

_LEAST = 3
_PLAINLY = 4
_FIRST_LINES = 250
_LEAD = 700
"""How far into a story its place has been named."""
_HEADLINE = re.compile(r"[^\n]+")
_OF_ITSELF = 3


def hinted_places(text: str) -> Counter[str]:
    """Councils of the places that a text says it is about, with how surely; empty where that is only a guess."""
    plain = {match.group() for match in SMALL_WORD.finditer(text)}
    persons = [person.name for person in people(text)]
    named = {word for person in persons for word in person.split()}
    scores, places = Counter[str](), defaultdict[str, set[int]](set)
    inside = {at for _, start, end in place_mentions(text) for at in range(start + 1, end)}
    told = (
        *_placed(text),
        *_said_of(text, named),
        *_known(text, persons),
        *_in_headline(text, named),
        *_like_places(text, named),
    )
    for words, weight, at in told:
        name = TRAILING.sub("", LEADING.sub("", words) if begins_sentence(text, at) else words)
        known = council_serving(name)
        if at not in inside and (known or (text[at - 4 : at].lower() != "the " and may_be_place(name, plain))):
            council = known or f"{name} Council"
            scores[council] += weight
            places[council].add(at)
    sure = {name: score for name, score in scores.items() if _is_sure(name, score, places[name])}
    alone = {name: score for name, score in scores.items() if _is_likely(name, min(places[name]))}
    return _together(sure or (alone if len(scores) == 1 else {}), text)


def _together(scores: dict[str, int], text: str) -> Counter[str]:
    """Names of one place as one: "Marl" is Marl and Vale where that is named at first, "Ayrshire" North Ayrshire."""
    found = Counter[str]()
    for name, score in scores.items():
        place = place_of(name)
        whole = next(
            (other for other in scores if council_serving(other) and place_of(other).endswith(f" {place}")), name
        )
        if not council_serving(name) and (
            joined := re.search(rf"\b{re.escape(place)} and {WORD}", text[:_FIRST_LINES])
        ):
            whole = f"{joined.group()} Council"
        found[whole] += score
    return found


def _is_sure(name: str, score: int, places: set[int]) -> bool:
    least = _LEAST - bool(council_serving(name))
    return score >= _PLAINLY or (score >= least and len(places) > 1) or (score > 1 and min(places) < _LEAD)


def _is_likely(name: str, first: int) -> bool:
    """Whether the only name of a story may be its place's, and not a child's or a tool's."""
    return bool(council_serving(name) or LIKE_PLACE.search(place_of(name))) or first < _FIRST_LINES


def _placed(text: str) -> Iterator[tuple[str, int, int]]:
    """Names that stand where places do, and hardly persons."""
    for weight, pattern in PLACED:
        for match in pattern.finditer(text):
            if not is_elsewhere(text, match.start("name")):
                yield match["name"], weight, match.start("name")
    for match in AT.finditer(text):
        if council_serving(match["name"]):
            yield match["name"], 1, match.start("name")


def _in_headline(text: str, named: set[str]) -> Iterator[tuple[str, int, int]]:
    """Names in a headline whose words are mostly small, and so have their capitals for a reason."""
    headline = _HEADLINE.match(text)
    words = headline.group().split() if headline else []
    if not headline or sum(word[:1].isupper() for word in words) > len(words) / 2:
        return
    for match in NAMED.finditer(text, headline.start(), headline.end()):
        name, start = match["name"], match.start()
        first = not re.search(r"\w", text[:start]) and " " not in name and text.count(name) == 1
        doubtful = first and (ANY_WORD.fullmatch(name) or not LIKE_PLACE.search(name))
        if not (doubtful or named & set(name.split()) or is_elsewhere(text, start) or text[:start].endswith("at ")):
            yield name, 2, start


def _said_of(text: str, named: set[str]) -> Iterator[tuple[str, int, int]]:
    """Names of which something is said; at the beginning of a sentence any word may look like one."""
    within = {match.group() for match in WITHIN.finditer(text)}
    for weight, pattern in SAID_OF:
        for match in pattern.finditer(text):
            name = LEADING.sub("", match["name"]) if begins_sentence(text, match.start("name")) else match["name"]
            start = match.end("name") - len(name)
            if named & set(name.split()) or (weight < _PLAINLY and is_elsewhere(text, start)):
                continue
            if name.split()[0] in within or not begins_sentence(text, start):
                yield name, weight, start
            elif weight >= _OF_ITSELF and (start < _FIRST_LINES or LIKE_PLACE.search(name) or " " in name):
                yield name, 2, start


def _like_places(text: str, named: set[str]) -> Iterator[tuple[str, int, int]]:
    """Names that end as places do, wherever they stand."""
    for match in NAMED.finditer(text):
        name, start = match["name"], match.start()
        if (
            LIKE_PLACE.search(name)
            and name not in named
            and not is_elsewhere(text, start)
            and text[start - 3 : start] != "at "
        ):
            yield name, 1, start


def _known(text: str, persons: list[str]) -> Iterator[tuple[str, int, int]]:
    """Known places by their bare names, but for those that are only touched on or are somebody's name."""
    named = Counter(name for person in persons for name in places_in(person))
    for name, start, end in place_mentions(text):
        if named[name]:
            named[name] -= 1
        elif not (is_elsewhere(text, start) or OF_SOMETHING.match(text, end)):
            yield name, 1 + 2 * (start < _LEAD), start
