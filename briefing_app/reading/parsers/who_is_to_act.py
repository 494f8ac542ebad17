"""Who is to act: named in a table beside what must be done, or told in the line that leads to a list of it."""

import re

_BODY = (
    r"(?:Councils?|ICBs?|\(ICB\)|Integrated Care Boards?|Partnership|Police|Constabulary|Commissioner|Trust"
    r"|CCGs?|\(CCG\)|Clinical Commissioning Groups?)"
)
_WORD = r"(?:[A-Z][\w’'-]*|and|of|the|for|in|&|\(\w+\))"
_NAMED = re.compile(
    r"(?:Responsible(?: bod(?:y|ies)\W*|:\W*|\W+(?=Areas? for)|\W*$))?"
    r"(?:Areas? for (?:priority action|improvement)\W*)?"
    rf"(?:(?:{_WORD},? ){{0,12}}{_BODY},?(?: and|,)?(?: (?={_WORD})|\W*$))*"
)

_GOES_ON = re.compile(rf"(?:{_WORD},? ?){{1,6}}")
"""The rest of a name that goes on in the next line of its cell: "and NHS Three Rivers"."""


_COLUMNS = re.compile(r"(?:Responsible(?: bod(?:y|ies))?|Areas? for (?:priority action|improvement))\W*")
"""What such a table prints above its columns."""
_LEADS = re.compile(
    r"(?:[A-Z][^,:]{3,60}, )?(?:[Ww]e recommend that )?(?P<who>[\w’'(][\w’',()&/ -]{1,100}?),? "
    r"(?:should|must|needs? to|(?:is|are) (?:asked|required) to|has to|have to)"
    r"(?P<how>(?:,? [^:.]{2,60})?)\W*"
)
_UNNAMED = re.compile(r"(?:they|it|you|we|he|she|this|that|these|those|there|which|who|what)\b", re.IGNORECASE)
_SPOKEN = re.compile(r"\b(?:that|said|told|found|asked|reported|identified)\b")
_ARTICLE = re.compile(r"(?:The|All|Its|Both) (?=\w)")
_ONLY_HOW = re.compile(r",? ?(?:also|now|urgently|immediately|jointly|together|with urgency)?,?")


def told_to_act(line: str) -> str:
    """Who is to do what is listed below a line: "the chair of the board" of "The chair of the board should:"."""
    if not line.rstrip().endswith((":", "should", "must")):
        return ""
    leads = _LEADS.fullmatch(line.strip())
    if leads is None or _UNNAMED.match(leads["who"]) or _SPOKEN.search(leads["who"]):
        return ""
    # Whatever else the line says of who is to act, such as "with its partners", is told as it stands.
    who = leads["who"] if _ONLY_HOW.fullmatch(leads["how"]) else line.strip()[leads.start("who") :].rstrip(" :")
    return _ARTICLE.sub(lambda article: article[0].lower(), who, count=1)


def bodies_named(cell: str) -> str:
    """The bodies that a table names, without what it prints above its columns; empty where it names none."""
    return _COLUMNS.sub("", cell).strip(" ,\n")


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
