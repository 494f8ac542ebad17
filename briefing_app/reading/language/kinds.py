"""What a finding says: a strength, something to improve, or the scene being set."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache
from math import exp

from briefing_app.domain.words import FindingKind, SaidBy
from briefing_app.reading.language.lexicon.context import CONTEXT
from briefing_app.reading.language.lexicon.criticism import CRITICISM
from briefing_app.reading.language.lexicon.praise import PRAISE
from briefing_app.reading.language.phrasebook import Phrasebook, Word, words_of

_PRIORITY = re.compile(r"priority action|immediate action|urgent action", re.IGNORECASE)
_ASKED = re.compile(
    r"needs? to (?:be )?improve|areas? (?:for|to|of) (?:improve|development)|recommend|what must", re.IGNORECASE
)
_STRENGTHS = re.compile(r"strengths?\b|what (?:is|has) (?:working|gone) well|going well", re.IGNORECASE)


class Tone(Enum):
    """What a phrase speaks for."""

    PRAISE = "praise"
    CRITICISM = "criticism"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase's tone and how much it weighs."""

    tone: Tone
    weight: float


@cache
def _book() -> Phrasebook[Cue]:
    book: Phrasebook[Cue] = Phrasebook()
    for tone, table in ((Tone.CRITICISM, CRITICISM), (Tone.CONTEXT, CONTEXT), (Tone.PRAISE, PRAISE)):
        book.add((Cue(tone, weight), phrases) for weight, phrases in table.items())
    return book


def kind_of(sentence: str, *, section: str = "", said_by: SaidBy = SaidBy.INSPECTORS) -> tuple[FindingKind, float]:
    """Return what the sentence says and how sure that is, from 0 to 1.

    `section` is the document's own heading above it. Below `domain.briefing.UNSURE` a person is asked.
    """
    if _PRIORITY.search(section):
        return FindingKind.PRIORITY_ACTION, 0.98
    if _ASKED.search(section):
        return FindingKind.IMPROVEMENT, 0.97
    praise, criticism, context = _weigh(sentence)
    if said_by is SaidBy.COUNCIL:
        context += 3.0
    if _STRENGTHS.search(section):
        praise += 4.0
    return _decide(praise, criticism, context)


def _decide(praise: float, criticism: float, context: float) -> tuple[FindingKind, float]:
    ranked = sorted(
        ((praise + 0.5, FindingKind.STRENGTH), (criticism, FindingKind.IMPROVEMENT), (context, FindingKind.CONTEXT)),
        key=lambda pair: -pair[0],
    )
    margin = ranked[0][0] - ranked[1][0]
    return ranked[0][1], round(1 / (1 + exp(-margin / 1.5)), 3)


def _weigh(sentence: str) -> tuple[float, float, float]:
    words = words_of(sentence)
    clause = _clause_weights(sentence, words)
    totals = dict.fromkeys(Tone, 0.0)
    for hit in _book().find(words):
        totals[hit.tag.tone] += hit.tag.weight * clause[hit.first]
    return totals[Tone.PRAISE], totals[Tone.CRITICISM], totals[Tone.CONTEXT]


_CONCESSION = re.compile(
    r"^(?:however, )?(?:although|while|whilst|despite|even though|though|notwithstanding)\b", re.IGNORECASE
)
_TURN = re.compile(r"[,;] (?:but|however|yet)\b|; | but (?!also)| however,", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|can|could|need|needs|may|remains?|continues?|\w+s)\b"
)


def _clause_weights(sentence: str, words: list[Word]) -> list[float]:
    """Return how much each word counts: the main clause decides, what is conceded hardly does."""
    weights = [1.0] * len(words)
    if _CONCESSION.match(sentence):
        end = _end_of_concession(sentence)
        weights = [0.15 if word.start < end else 1.0 for word in words]
    turn = _TURN.search(sentence)
    if turn:
        weights = [
            weight * (0.4 if word.start < turn.start() else 1.0) for weight, word in zip(weights, words, strict=True)
        ]
    return weights


def _end_of_concession(sentence: str) -> int:
    for comma in re.finditer(",", sentence):
        rest = sentence[comma.end() :].lstrip()
        if not re.match(r"(?:and|or|which|who|but|with|including|such)\b", rest) and _VERB.search(rest.split(",")[0]):
            return comma.start()
    return 0
