"""The clauses of a sentence, as far as they decide what it says."""

import re
from dataclasses import dataclass
from enum import Enum


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
    """ "so that …", "to ensure …": what something is for, not how it is."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of the sentence and its part."""

    part: Part
    start: int
    end: int


_CONCESSION = re.compile(
    r"(?:however,? |and |but )?(?:although|while|whilst|despite|even though|though|notwithstanding|even if"
    r"|when|where|if|once|since)\b",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"(?P<turn>[,;:–—-]? (?:but(?! also\b)|however|yet(?= [a-z]+ (?:is|are|do|does|have|has)))\b"
    r"|(?<=,) (?:nevertheless|whereas)\b)"
    r"|(?P<after>,? (?:although|though(?=\s)|albeit|despite)\b|, (?:while|whilst)\b)"
    r"|(?P<purpose>,? (?:so that|in order (?:to|that)|to ensure|with the aim|with a view|to make sure|to enable)\b)"
    r"|(?P<main>[;:–—](?= )|(?<=[.!?]) (?=[A-Z])"
    r"|(?<=,) (?:which|and this|and as a result|meaning|resulting|leading)\b)",
    re.IGNORECASE,
)
_PARTS = {"turn": Part.TURN, "after": Part.AFTERTHOUGHT, "purpose": Part.PURPOSE, "main": Part.MAIN}
_PLAIN_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|can|could|need|needs|may|must|will|would|should|remains?|continues?"
    r"|receives?|benefits?|know|feel|make)\b"
)
_ANY_VERB = re.compile(r"\b\w{3,}(?:ed|s)\b")
_LIST_GOES_ON = re.compile(
    r"(?:and|or|which|who|but|with|including|such|when|where|if|particularly|especially|for example)\b"
)


def clauses_of(sentence: str) -> list[Clause]:
    """Return the sentence's clauses in order; together they cover it."""
    clauses, start, part = [], 0, Part.MAIN
    concession = _CONCESSION.match(sentence)
    if concession and (end := _end_of_concession(sentence)):
        clauses.append(Clause(Part.CONCESSION, 0, end))
        start = end
    for mark in _BREAK.finditer(sentence, start + 1):
        clauses.append(Clause(part, start, mark.start()))
        start, part = mark.start(), _PARTS[mark.lastgroup or "main"]
    clauses.append(Clause(part, start, len(sentence)))
    return clauses


def _end_of_concession(sentence: str) -> int:
    """The comma that ends "Although X,", past the commas of a list within it; 0 if there is none."""
    for verb in (_PLAIN_VERB, _ANY_VERB):
        for comma in re.finditer(",", sentence):
            rest = sentence[comma.end() :].lstrip()
            if not _LIST_GOES_ON.match(rest) and verb.search(rest.split(",")[0]):
                return comma.start()
    return 0
