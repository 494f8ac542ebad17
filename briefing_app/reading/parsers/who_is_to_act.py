"""Who is to act: the names of councils, boards and partners that a table prints beside what must be done."""

import re

_BODY = (
    r"(?:Councils?|ICBs?|\(ICB\)|Integrated Care Boards?|Partnership|Police|Constabulary|Commissioner|Trust"
    r"|CCGs?|\(CCG\)|Clinical Commissioning Groups?)"
)
_WORD = r"(?:[A-Z][\w’'-]*|and|of|the|for|in|&|\(\w+\))"
_NAMED = re.compile(
    r"(?:Responsible bod(?:y|ies)\W*)?(?:Areas? for (?:priority action|improvement)\W*)?"
    rf"(?:(?:{_WORD},? ){{0,12}}{_BODY},?(?: and|,)?(?: (?={_WORD})|\W*$))*"
)

_GOES_ON = re.compile(rf"(?:{_WORD},? ?){{1,6}}")
"""The rest of a name that goes on in the next line of its cell: "and NHS Three Rivers"."""


def past_bodies(text: str) -> int:
    """How many characters at the start only name who is to act: all of "Marlshire Council", 0 of "The council must"."""
    named = _NAMED.match(text)
    end = named.end() if named else 0
    if end and _GOES_ON.fullmatch(text, end):
        return len(text)
    return end if end == len(text) or text[end : end + 1].isupper() else 0


def names_only_bodies(text: str) -> bool:
    """Whether a line or heading tells who is to act, and no more."""
    return past_bodies(text) == len(text)
