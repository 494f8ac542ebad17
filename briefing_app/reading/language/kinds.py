"""What a finding says: a strength, something to improve, or the scene being set."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from math import exp

from briefing_app.domain.words import FindingKind, SaidBy
from briefing_app.reading.language.clauses import Clause, Part, clauses_of
from briefing_app.reading.language.lexicon.context import CONTEXT
from briefing_app.reading.language.lexicon.criticism import CRITICISM
from briefing_app.reading.language.lexicon.praise import PRAISE
from briefing_app.reading.language.lexicon.turns import NEGATIONS, NEUTRAL, REMEDIES
from briefing_app.reading.language.phrasebook import Hit, Phrasebook, Word, words_of
from briefing_app.reading.language.scenes import gives_verdict, looks_back, sets_scene

_PRIORITY = re.compile(r"priority action|immediate action|urgent action", re.IGNORECASE)
_ASKED = re.compile(
    r"needs? to (?:be )?improve|areas? (?:for|to|of) (?:further )?(?:improve|development)|recommend|what must",
    re.IGNORECASE,
)
_STRENGTHS = re.compile(r"strengths?\b|what (?:is|has) (?:working|gone) well|going well", re.IGNORECASE)


class Tone(Enum):
    """What a phrase speaks for."""

    PRAISE = "praise"
    CRITICISM = "criticism"
    CONTEXT = "context"
    NEGATION = "negation"
    REMEDY = "remedy"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase's tone and how much it weighs; for "not" and "avoid", how many words further it reaches."""

    tone: Tone
    weight: float


@dataclass(frozen=True, slots=True)
class Tally:
    """How much speaks for each kind."""

    praise: float = 0.0
    criticism: float = 0.0
    context: float = 0.0


_PLAIN = 2.0
"""Criticism from here on is heard whatever else is praised."""
_DOUBT = 0.8
"""How far one kind must lead the next before it need not be asked of a person."""
_STRONG = 3.0
_NEAR = 3
"""Reach of a plain "not", which governs one phrase only."""
_COUNCIL_ON_ITSELF = 6.0
_UNHELPFUL = Cue(Tone.CRITICISM, 3.0)
_HELPFUL = Cue(Tone.PRAISE, 1.5)
_BARE_NEGATION = Cue(Tone.CRITICISM, 2.0)
_BARE_REMEDY = Cue(Tone.PRAISE, 1.0)


@cache
def _book() -> Phrasebook[Cue]:
    book: Phrasebook[Cue] = Phrasebook()
    for tone, table in ((Tone.CRITICISM, CRITICISM), (Tone.CONTEXT, CONTEXT), (Tone.PRAISE, PRAISE)):
        book.add((Cue(tone, weight), phrases) for weight, phrases in table.items())
    for tone, reaches in ((Tone.NEGATION, NEGATIONS), (Tone.REMEDY, REMEDIES)):
        book.add((Cue(tone, float(reach)), phrases) for reach, phrases in reaches.items())
    book.add([(Cue(Tone.NEUTRAL, 0.0), NEUTRAL)])
    return book


def kind_of(sentence: str, *, section: str = "", said_by: SaidBy = SaidBy.INSPECTORS) -> tuple[FindingKind, float]:
    """Return what the sentence says and how sure that is, from 0 to 1.

    `section` is the document's own heading above it. Below `domain.briefing.UNSURE` a person is asked.
    """
    if _PRIORITY.search(section):
        return FindingKind.PRIORITY_ACTION, 0.98
    if _ASKED.search(section):
        return FindingKind.IMPROVEMENT, 0.97
    tally = weigh(sentence)
    praise, context = tally.praise, tally.context
    if sets_scene(sentence) and (looks_back(sentence) or not gives_verdict(sentence)):
        context += 3.0
    if said_by is SaidBy.COUNCIL:
        context += _COUNCIL_ON_ITSELF
    if _STRENGTHS.search(section):
        praise += 3.0
    return _decide(Tally(praise, tally.criticism, context))


def _decide(tally: Tally) -> tuple[FindingKind, float]:
    ranked = sorted(
        (
            (tally.praise + 0.6, FindingKind.STRENGTH),
            (tally.criticism, FindingKind.IMPROVEMENT),
            (tally.context, FindingKind.CONTEXT),
        ),
        key=lambda pair: -pair[0],
    )
    margin = ranked[0][0] - ranked[1][0]
    return ranked[0][1], round(1 / (1 + exp(_DOUBT - 1.2 * margin)), 3)


def weigh(sentence: str) -> Tally:
    """Return how much of the sentence speaks for each kind: its main clause most, what it concedes least."""
    words = words_of(sentence)
    tallies = []
    for clause in clauses_of(sentence):
        inside = [word for word in words if clause.start <= word.start < clause.end]
        tallies.append((clause, _weigh_words(inside)))
    return _joined(tallies)


def _joined(tallies: list[tuple[Clause, Tally]]) -> Tally:
    """One tally of the clauses: criticism after "but" silences what came before it."""
    turned = any(clause.part is Part.TURN and tally.criticism >= _PLAIN for clause, tally in tallies)
    praised = any(clause.part is Part.MAIN and tally.praise > max(tally.criticism, 1.0) for clause, tally in tallies)
    praise, criticism, context = [0.0], [0.0], [0.0]
    for clause, tally in tallies:
        share = _share(clause.part, turned=turned, praised=praised)
        praise.append(tally.praise * share)
        criticism.append(tally.criticism * share)
        context.append(tally.context * (share if clause.part is not Part.PURPOSE else 0.3))
    asks = _most(criticism)
    heard = 1.0 if asks < _PLAIN else 0.5 if asks < _STRONG else 0.35
    return Tally(_most(praise) * heard, asks, _most(context))


def _share(part: Part, *, turned: bool, praised: bool) -> float:
    match part:
        case Part.CONCESSION:
            return 0.1
        case Part.PURPOSE:
            return 0.4
        case Part.AFTERTHOUGHT:
            return 0.3 if praised else 1.0
        case Part.TURN:
            return 1.0
        case Part.MAIN:
            return 0.3 if turned else 1.0


def _most(weights: list[float]) -> float:
    """The strongest counts in full, the rest a little."""
    top = max(weights)
    return top + 0.25 * (sum(weights) - top)


def _weigh_words(words: list[Word]) -> Tally:
    sums: dict[Tone, list[float]] = {Tone.PRAISE: [0.0], Tone.CRITICISM: [0.0], Tone.CONTEXT: [0.0]}
    for cue in _turned(_book().find(words)):
        if cue.tone in sums:
            sums[cue.tone].append(cue.weight)
    praise = min(_most(sums[Tone.PRAISE]), 3.6)
    return Tally(praise, _most(sums[Tone.CRITICISM]), _most(sums[Tone.CONTEXT]))


def _turned(hits: list[Hit[Cue]]) -> Iterator[Cue]:
    """Yield the cues with "not" and "avoid" applied to what they govern."""
    pending: Hit[Cue] | None = None
    for hit in hits:
        governed = pending is not None and hit.first - pending.last < _reach(pending.tag, hit.tag)
        if pending is not None and not governed:
            yield from _alone(pending)
            pending = None
        if hit.tag.tone in {Tone.NEGATION, Tone.REMEDY}:
            if pending is not None:
                yield from _alone(pending)
            pending = hit
        elif pending is not None and _can_turn(hit.tag):
            yield _applied(pending.tag.tone, hit.tag)
            pending = pending if pending.tag.weight > _NEAR else None
        else:
            yield hit.tag
    if pending is not None:
        yield from _alone(pending)


def _can_turn(cue: Cue) -> bool:
    return cue.tone is Tone.PRAISE or (cue.tone is Tone.CRITICISM and cue.weight >= _PLAIN)


def _reach(turn: Cue, cue: Cue) -> float:
    """How many words may stand between: "not unplanned or unnecessary" reaches further than "not clear"."""
    return turn.weight + (2 if cue.tone is Tone.CRITICISM else 0)


def _alone(hit: Hit[Cue]) -> Iterator[Cue]:
    if hit.tag.tone is Tone.NEGATION:
        yield _BARE_NEGATION
    elif hit.tag.weight == _NEAR:
        yield _BARE_REMEDY


def _applied(turn: Tone, cue: Cue) -> Cue:
    if cue.tone is Tone.CRITICISM:
        return _HELPFUL
    return _UNHELPFUL if turn is Tone.NEGATION else cue
