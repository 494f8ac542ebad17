"""Whether a stretch of speech, or the clause behind it, belongs to the turn before it."""

import re

from briefing_app.reading.language.speech.lexicon import ends_in_verb
from briefing_app.reading.language.speech.marks import ANY, DOUBLE, Stretch
from briefing_app.reading.language.speech.people import people
from briefing_app.reading.language.speech.stage import ENDS, Stage, Turn
from briefing_app.reading.language.speech.voices import Attribution, Voice

_IN_SINGLE = re.compile(r"['‘][A-Z][^'‘’.!?“”\"\n]{2,60}['’](?: [A-Z]|\n|$)")


def joins(stage: Stage, current: Turn, start: int, end: int) -> bool:
    """Whether only the attribution, or a join such as "; and", stands between a turn and the next stretch."""
    if re.fullmatch(r"[\s,;–—-]*(?:and|but)?[\s,;]*", stage.text[start:end]):
        return not _heads_what_follows(stage.text, current, end)
    between = stage.text[start:end].rstrip()
    if stage.text[end + 1 : end + 2].islower() and between[-1:].isalnum():
        return False
    return any(a <= start and b >= end - 3 and not stage.text[b:end].strip() for a, b in current.attributions)


def _heads_what_follows(text: str, current: Turn, mark: int) -> bool:
    """Whether a few words in single marks behind speech in double ones head what comes: "…” ‘Too slow’ It found"."""
    return text[current.outer_start] in DOUBLE and _IN_SINGLE.match(text, mark) is not None


def is_same(turn: Turn, tail: Attribution) -> bool:
    """Whether a name behind speech that goes on, each time opened again, is of whoever spoke from the first."""
    names = [{person.surname for person in told.speakers} for told in (turn.said_by, tail) if told]
    return turn.open and len(names) == 2 and names[0] == names[1] != {""}


def may_end(turn: Turn, tail: Attribution) -> bool:
    """Whether "…, he added" ends a turn: one that nobody was given yet, or one still open where he spoke.

    A name ends one that is still open, too, where only the paragraph above told who might speak.
    """
    return turn.said_by is None or (turn.open and (turn.supposed or tail.voice is Voice.HE_OR_SHE))


def is_clean(stage: Stage, turn: Turn, end: int) -> bool:
    """Whether nothing but attribution follows a turn's words in its paragraph."""
    last = max([turn.outer_end, *(to for _, to in turn.attributions)])
    return not stage.text[last:end].strip(" .,;*_" + ANY)


def heads_clause(stage: Stage, before: Stretch, stretch: Stretch) -> bool:
    """Whether words in marks end a heading that ran into who speaks next: "… “committed” Cllr Ann Poole said: “We"."""
    text, clause = stage.text, stage.text[before.outer_end : stretch.outer_start]
    announces = clause.rstrip().endswith(":") and ends_in_verb(clause.rstrip(" :"))
    begins = clause.startswith(" ") and clause.lstrip()[:1].isupper() and text[before.end - 1] not in ENDS + ","
    return announces and begins and bool(people(text, before.outer_end, stretch.outer_start, sure=True))


def opens_again_below(stage: Stage, stretch: Stretch) -> bool:
    """Whether the paragraph below a stretch left open begins with a mark of the same sort."""
    below = next((each for each in stage.paragraphs if each.start >= stretch.outer_end), None)
    return below is not None and stage.text[below.start] == stage.text[stretch.outer_start]


def leads_on(text: str, stretch: Stretch, start: int, end: int) -> bool:
    """Whether a clause behind speech says who speaks next: "…” She said, “The", "….” Cllr Poole said “For"."""
    clause = text[start:end].strip(" \u00a0")
    if not clause[:1].isupper() or text[end : end + 1] not in set(ANY) or not text[end + 1 : end + 2].isupper():
        return False
    if text[stretch.end - 1] in ENDS:
        return ends_in_verb(clause)
    return text[stretch.end - 1] != "," and clause.endswith(",") and ends_in_verb(clause[:-1])
