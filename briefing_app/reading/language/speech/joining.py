"""Whether a stretch of speech, or the clause behind it, belongs to the turn before it."""

import re

from briefing_app.reading.language.speech.marks import ANY, DOUBLE
from briefing_app.reading.language.speech.stage import Stage, Turn
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
    """Whether "…, he added" ends a turn: one that nobody was given yet, or one still open where he spoke."""
    return turn.said_by is None or (turn.open and tail.voice is Voice.HE_OR_SHE)


def is_clean(stage: Stage, turn: Turn, end: int) -> bool:
    """Whether nothing but attribution follows a turn's words in its paragraph."""
    last = max([turn.outer_end, *(to for _, to in turn.attributions)])
    return not stage.text[last:end].strip(" .,;*_" + ANY)
