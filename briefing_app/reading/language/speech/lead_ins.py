"""Where, in what leads up to speech, the clause begins that tells who speaks."""

import re

from briefing_app.reading.language.speech.lexicon import ROLE, SCENE, VERB
from briefing_app.reading.language.speech.people import people

_OFFICE_LAST = re.compile(
    rf"{ROLE.pattern}(?: of the council| for [\w’' ]{{3,40}}| of [\w’' ]{{3,40}})?\Z", re.IGNORECASE
)
_JOINED = re.compile(r", (?:and|but|so) (?=[A-Z])")
"""Before whoever speaks, in a sentence that tells of something else first: "A letter came, and Cllr Poole said:"."""
_DONE_BY = re.compile(r"[^,:]{0,80}?\b(?:was|were|is|are|been) [a-z]+ed by (?=[^:]{4,200}, who [a-z]+)")
"""What somebody did who then speaks: "The visit was confirmed by Jo Marsh, who says:"."""
_OFFICE_AND_VERB = re.compile(rf", (?=[^,:]{{0,80}}{ROLE.pattern})[^,:]{{2,120}}, (?-i:{VERB.pattern})", re.IGNORECASE)
_CONJUNCTION = re.compile(r"\W*(?:[Aa]nd|[Bb]ut|[Ss]o) (?=[A-Z])")
"""What only ties a sentence to the one before: "But Jo Marsh, the director, said:"."""
_HE_NEXT = re.compile(r"\s*(?:he|she)\b")
_NEAR = 300
"""How far behind a scene whoever speaks is named."""


def past_others(text: str, start: int, end: int) -> int:
    """Where the last clause begins that names somebody: "Roy Dale is away; his successor, Jo Marsh, said:"."""
    cut = max(text.rfind(";", start, end), text.rfind(": ", start, end - 2))
    start = cut + 1 if cut >= 0 and people(text, cut + 1, end, sure=True) else start
    joined = _JOINED.search(text, start, end)
    if joined is None or people(text, start, joined.start()):
        return start
    found = people(text, joined.end(), end)
    return joined.end() if found and found[0].start == joined.end() else start


def past_scene(text: str, start: int, end: int) -> int:
    """Where the clause proper begins, after "Speaking after the vote," and the like."""
    done = _DONE_BY.match(text, start, end)
    place = done.end() if done and people(text, done.end(), end, sure=True) else start
    tied = _CONJUNCTION.match(text, place, end)
    place = tied.end() if tied else place
    while match := SCENE.match(text, place, end):
        comma = text.find(",", match.end(), end)
        if comma >= 0 and (named := _named_last(text, place, comma, end)):
            return named
        if comma < 0 or (people(text, place, comma) and not people(text, comma + 1, end)):
            return place
        place = _past_named(text, place, comma, end)
    return place


def _named_last(text: str, start: int, comma: int, end: int) -> int | None:
    """Where a scene's last name begins that office and verb follow: "In his letter to Elmbury Jo Marsh, MP, wrote"."""
    if not _OFFICE_AND_VERB.match(text, comma, end):
        return None
    named = people(text, start, comma, sure=True)
    return named[-1].start if named and named[-1].end == comma and " " in named[-1].name else None


def _past_named(text: str, start: int, comma: int, end: int) -> int:
    """Where a scene ends whose last office is named behind its comma: "In a letter to the leader, Jo Marsh, …"."""
    following = text.find(",", comma + 1, end)
    if following < 0 or not _OFFICE_LAST.search(text, start, comma):
        return comma + 1
    named, others = (
        people(text, comma + 1, following, sure=True),
        people(text, following + 1, min(end, following + _NEAR), sure=True),
    )
    alone = len(named) == 1 and not text[comma + 1 : named[0].start].strip() and named[0].end == following
    others_follow = bool(others) or _HE_NEXT.match(text, following + 1, end) is not None
    return following + 1 if alone and others_follow else comma + 1
