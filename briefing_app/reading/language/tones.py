"""How much of a sentence praises, criticises or sets the scene."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from briefing_app.reading.language.clauses import Clause, Part, clauses_of
from briefing_app.reading.language.lexicon.context import CONTEXT
from briefing_app.reading.language.lexicon.criticism import CRITICISM
from briefing_app.reading.language.lexicon.praise import PRAISE
from briefing_app.reading.language.lexicon.turns import NEGATIONS, NEUTRAL, REMEDIES
from briefing_app.reading.language.phrasebook import Hit, Phrasebook, words_of


class Tone(Enum):
    """What a phrase speaks for."""

    PRAISE = "praise"
    CRITICISM = "criticism"
    CONTEXT = "context"
    NEGATION = "negation"
    REMEDY = "remedy"
    NEUTRAL = "neutral"


class Cue(NamedTuple):
    """A phrase's tone and how much it weighs; for "not" and "avoid", how many words further it reaches."""

    tone: Tone
    weight: float


class Tally(NamedTuple):
    """How much speaks for each kind."""

    praise: float = 0.0
    criticism: float = 0.0
    context: float = 0.0


_PRAISE, _CRITICISM, _CONTEXT, _NEGATION, _REMEDY, _NEUTRAL = Tone
"""By names of our own, as asking the class for one takes ten times as long as comparing with it."""
PLAIN = 2.0
"""Criticism from here on is heard whatever else is praised."""
_STRONG = 3.0
_MOST_PRAISE = 3.6
"""However many kind words there are, they weigh no more than this."""
_NEAR = 3
"""Reach of a plain "not"."""
_JOINED = 2
"""Reach once it has governed a phrase: one word, the "and" or "or" between."""
_FURTHER = 2
"""Words more that "not" reaches to a criticism: "not unplanned or unnecessary"."""
_UNHELPFUL = Cue(_CRITICISM, 3.0)
_HELPFUL = Cue(_PRAISE, 1.5)
_BARE_NEGATION = Cue(_CRITICISM, 2.0)
_BARE_REMEDY = Cue(_PRAISE, 1.0)


@lru_cache(maxsize=256)
def weigh(sentence: str) -> Tally:
    """Return how much of the sentence speaks for each kind: its main clause most, what it concedes least."""
    words, clauses = words_of(sentence), clauses_of(sentence)
    if len(clauses) == 1:  # as most sentences have: nothing to join
        praise, criticism, context = _weigh_words(words.texts)
        return Tally(praise * _heard(criticism), criticism, context)
    tallies = []
    for clause in clauses:
        first, last = bisect_left(words.starts, clause.start), bisect_left(words.starts, clause.end)
        tallies.append((clause, _weigh_words(words.texts[first:last])))
    return _joined(tallies)


@cache
def _book() -> Phrasebook[Cue]:
    book: Phrasebook[Cue] = Phrasebook()
    for tone, table in ((_CRITICISM, CRITICISM), (_CONTEXT, CONTEXT), (_PRAISE, PRAISE)):
        book.add((Cue(tone, weight), phrases) for weight, phrases in table.items())
    for tone, reaches in ((_NEGATION, NEGATIONS), (_REMEDY, REMEDIES)):
        book.add((Cue(tone, float(reach)), phrases) for reach, phrases in reaches.items())
    book.add([(Cue(_NEUTRAL, 0.0), NEUTRAL)])
    return book


def _joined(tallies: list[tuple[Clause, Tally]]) -> Tally:
    """One tally of the clauses: criticism after "but" silences what came before it."""
    turned = any(clause.part is Part.TURN and tally.criticism >= PLAIN for clause, tally in tallies)
    praised = any(clause.part is Part.MAIN and tally.praise > max(tally.criticism, 1.0) for clause, tally in tallies)
    praise, criticism, context = [0.0], [0.0], [0.0]
    for clause, tally in tallies:
        share = _share(clause.part, turned=turned, praised=praised)
        praise.append(tally.praise * share)
        criticism.append(tally.criticism * share)
        context.append(tally.context * (share if clause.part is not Part.PURPOSE else 0.3))
    asks = _most(criticism)
    return Tally(_most(praise) * _heard(asks), asks, _most(context))


def _heard(criticism: float) -> float:
    """How much of the praise is still heard beside the criticism."""
    return 1.0 if criticism < PLAIN else 0.5 if criticism < _STRONG else 0.35


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
    if len(weights) < 2:  # as mostly
        return weights[0] if weights else 0.0
    top = max(weights)
    return top + 0.25 * (sum(weights) - top)


def _weigh_words(words: Sequence[str]) -> Tally:
    praise: list[float] = []
    criticism: list[float] = []
    context: list[float] = []
    for tone, weight in _turned(_book().find(words), words):
        if tone is _PRAISE:
            praise.append(weight)
        elif tone is _CRITICISM:
            criticism.append(weight)
        elif tone is _CONTEXT:
            context.append(weight)
    return Tally(min(_most(praise), _MOST_PRAISE), _most(criticism), _most(context))


def _turned(hits: list[Hit[Cue]], words: Sequence[str]) -> Iterator[Cue]:
    """Yield the cues with "not" and "avoid" applied to what they govern."""
    pending: Hit[Cue] | None = None
    for hit in hits:
        if pending is not None and not _governs(pending, hit):
            yield from _alone(pending.tag)
            pending = None
        if hit.tag.tone is _NEGATION or hit.tag.tone is _REMEDY:
            if pending is not None:
                yield from _alone(pending.tag)
            pending = hit
        elif pending is not None and _can_turn(pending.tag, hit.tag, words[hit.first]):
            yield _applied(pending.tag.tone, hit.tag)
            pending = _after(pending, hit)
        else:
            yield hit.tag
    if pending is not None:
        yield from _alone(pending.tag)


def _after(turn: Hit[Cue], hit: Hit[Cue]) -> Hit[Cue]:
    """What is left of "not" once it has governed a phrase: it goes on in "not clear or timely", no further."""
    if turn.tag.weight > _NEAR:
        return turn
    return Hit(turn.first, hit.last, Cue(turn.tag.tone, _JOINED))


def _governs(turn: Hit[Cue], hit: Hit[Cue]) -> bool:
    further = _FURTHER if hit.tag.tone is _CRITICISM and turn.tag.weight >= _NEAR else 0
    reach = turn.tag.weight + further
    return hit.first - turn.last < reach


def _can_turn(turn: Cue, cue: Cue, word: str) -> bool:
    """Whether "not" or "avoid" changes what this says; "plans to avoid harm are not always made" stays criticism."""
    if cue.tone is _CRITICISM:
        return cue.weight >= PLAIN and not (turn.tone is _REMEDY and word == "not")
    return cue.tone is _PRAISE


def _alone(cue: Cue) -> Iterator[Cue]:
    if cue.weight == _NEAR:
        yield _BARE_NEGATION if cue.tone is _NEGATION else _BARE_REMEDY


def _applied(turn: Tone, cue: Cue) -> Cue:
    if cue.tone is _CRITICISM:
        return _HELPFUL
    return _UNHELPFUL if turn is _NEGATION else cue
