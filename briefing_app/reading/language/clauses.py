"""The clauses of a sentence, as far as they decide what it says."""

import re
from enum import Enum
from functools import cache, lru_cache
from operator import itemgetter
from typing import NamedTuple

from briefing_app.reading.language.phrasebook import Phrasebook, words_of


class Part(Enum):
    """What a clause does in its sentence."""

    MAIN = "main"
    CONCESSION = "concession"
    """ "Although X," or "When X," before the main clause."""
    TURN = "turn"
    """ "but Y" after it."""
    AFTERTHOUGHT = "afterthought"
    """ "although Z" after it."""
    PURPOSE = "purpose"
    """ "so that …", "to ensure …", "if …": what something is for or depends on, not how it is."""


class Clause(NamedTuple):
    """A stretch of the sentence and its part."""

    part: Part
    start: int
    end: int


_MAIN = Part.MAIN
_MARKS = {
    Part.TURN: "but; however",
    Part.AFTERTHOUGHT: "although; though; albeit; despite",
    Part.PURPOSE: """
        so that; in order to|that; to ensure; with the aim; with a view; to make sure; to enable
        when; if; where; unless; whenever
    """,
    Part.MAIN: "but also",
}
_AFTER_COMMA = {
    Part.TURN: "nevertheless; whereas; yet",
    Part.AFTERTHOUGHT: "while; whilst",
    Part.MAIN: (
        "is; are; was; were; remain; remains; it is; it remains; this is; which; and this; and as a result; meaning;"
        " resulting; leading"
    ),
}
_CONCESSION = re.compile(
    r"(?:however,? |and |but )?(?:although|while|whilst|despite|even though|though|notwithstanding|even if"
    r"|when|where|if|once|since)\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"[;:–—.!?] (?:(?<=[;:–—] )|(?=[A-Z]))")
_PLAIN_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|can|could|need|needs|may|must|will|would|should|remains?|continues?"
    r"|receives?|benefits?|know|feel|make)\b"
)
_ANY_VERB = re.compile(r"\b\w{3,}(?:ed|s)\b")
_LIST_GOES_ON = re.compile(
    r"(?:and|or|which|who|but|with|including|such|when|where|if|particularly|especially|for example)\b"
)


@lru_cache(maxsize=64)
def clauses_of(sentence: str) -> tuple[Clause, ...]:
    """Return the sentence's clauses in order; together they cover it."""
    clauses, start, part = [], 0, _MAIN
    opening = _CONCESSION.match(sentence)
    if opening and (end := _end_of_concession(sentence, opening.end())):
        clauses.append(Clause(Part.CONCESSION, 0, end))
        start = end
    for place, following in sorted(_breaks(sentence), key=itemgetter(0)):
        if place > start:
            clauses.append(Clause(part, start, place))
            start, part = place, following
    clauses.append(Clause(part, start, len(sentence)))
    return tuple(clauses)


@cache
def _book() -> Phrasebook[tuple[Part, bool]]:
    """The words that open a clause; some do so only after a comma."""
    book: Phrasebook[tuple[Part, bool]] = Phrasebook()
    book.add(((part, False), words) for part, words in _MARKS.items())
    book.add(((part, True), words) for part, words in _AFTER_COMMA.items())
    return book


def _breaks(sentence: str) -> list[tuple[int, Part]]:
    words = words_of(sentence)
    found = [(stop.start() + 1, _MAIN) for stop in _STOP.finditer(sentence)]
    for hit in _book().find(words.texts):
        part, only_after_comma = hit.tag
        place = words.starts[hit.first]
        if not only_after_comma or sentence[place - 2 : place] == ", ":
            found.append((place, part))
    return found


def _end_of_concession(sentence: str, begin: int) -> int:
    """The comma that ends "Although X,", past the commas of a list within it; 0 if there is none."""
    for verb in (_PLAIN_VERB, _ANY_VERB):
        for comma in re.compile(",").finditer(sentence, begin):
            rest = sentence[comma.end() :].lstrip()
            if not _LIST_GOES_ON.match(rest) and verb.search(rest.split(",")[0]):
                return comma.start()
    return 0
