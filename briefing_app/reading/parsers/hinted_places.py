"""The place a story is about where it names no council: "children in Dunmere", "Dunmere’s services"."""

import re
from collections import Counter

from briefing_app.reading.language.speech.people import people

_NAME = r"[A-Z][\w’'-]+(?: (?:and |upon |on |of |the )?[A-Z][\w’'-]+){0,3}"
_PAPER = (
    r"(?:Evening |Weekly )?(?:Advertiser|Argus|Chronicle|Courier|Echo|Gazette|Herald|Journal|Mail|Mercury|News|Observer"
    r"|Post|Reporter|Star|Telegraph|Times)\b"
)
_VISITED = r"(?:inspect(?:ion|ed|ors) (?:of|in|at|visited)|inspected|visit(?:ed)?(?: to)?|(?:came|went|returned) to)"
_HINTS = (
    (3, re.compile(rf"\b{_VISITED} (?P<name>{_NAME})")),
    (2, re.compile(rf"\b(?:in|across|around|throughout|outside) (?P<name>{_NAME})")),
    (2, re.compile(rf"\b(?P<name>[A-Z][\w’-]+(?: [A-Z][\w’-]+)?) {_PAPER}")),
    (1, re.compile(rf"(?P<name>{_NAME})(?=[’']s?\b)")),
)
"""How much each way to name a place says that the story is about it."""
_NO_PLACE = re.compile(
    r"\b(?:Ofsted|Estyn|CQC|CIW|CSSIW|Care|Inspect\w*|Commission|Children|Services|Council|Director|Executive|Cabinet"
    r"|Councillors?|Cllrs?|Coun|Local|Our|Your|The|This|That|These|It|They|We|He|She|Her|His|Adult|Head|Leader|Member"
    r"|England|Wales|Scotland|Britain|UK|Northern Ireland|Hall|House|Street|Road|Government|Parliament|Department"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn"
    r"|Winter|Christmas|Easter|\w+day|What|Who|There|Here|Let|[A-Z]{2,}|Inspectors?|Education|Health|School|Board|Trust)\b"
)
_LEAST = 3


def hinted_places(text: str) -> Counter[str]:
    """Councils of the places that a text says it is about, with how surely; empty where that is only a guess."""
    persons = {word for person in people(text) for word in person.name.split()}
    scores, told = Counter[str](), Counter[str]()
    for weight, pattern in _HINTS:
        for match in pattern.finditer(text):
            name = re.sub(r"[’']s?$", "", match["name"])
            if not _NO_PLACE.search(name) and not persons & set(name.split()):
                scores[f"{name} Council"] += weight
                told[f"{name} Council"] += 1
    return Counter({name: score for name, score in scores.items() if score >= _LEAST and told[name] > 1})
