"""Plain signs by which a story's sentence shows what it does: tells an answer, compares, looks ahead.

None of them decides; the weights fitted on labelled sentences (`make fit`) say what each is worth.
"""

import re

_NAME = r"(?!(?:The|Its|Their|Our|An?|In|At|On|For|Since|But|And|As)\b)[A-Z][a-z’'-]+ [A-Z][a-z’'-]+"
_OFFICE = (
    r"(?:Cllr|Councillor|[Cc]ouncil|[Ll]eader|[Dd]irector|[Ee]xecutive|[Cc]abinet|[Cc]hair|[Oo]fficers?|[Bb]osses"
    r"|[Cc]hiefs?)"
)
_SIGNS = {
    "names somebody": re.compile(r"\b(?:Cllr|Councillor|Coun|Mr|Mrs|Ms|Dr|Dame|Sir)\b\.? [A-Z]"),
    "begins with somebody": re.compile(rf"^(?:The |Its |Their |Our )?(?:{_NAME}|{_OFFICE})\b"),
    "somebody says": re.compile(
        r"\b(?:said|says|added|adds|told|argued|claimed|insisted|stressed|explained|welcomed|thanked|apologised|admitted"
        r"|called|vowed|pledged|promised|warned|accepted|acknowledged|hoped|believes?)\b"
    ),
    "council does": re.compile(
        r"\b(?:[Cc]ouncil|[Aa]uthority|[Tt]rust|bosses|[Cc]hiefs|[Oo]fficers)(?: \w+)?"
        r" (?:said|says|has|have|will|is|are|had|accepts?|plans?|wants?|welcomed)\b"
    ),
    "others answer": re.compile(
        r"\b(?:[Mm]inisters?|[Gg]overnment|Department for Education|DfE|Secretary of State|[Cc]ommissioner|[Uu]nions?"
        r"|UNISON|[Oo]pposition|Labour|Conservatives?|Tor(?:y|ies)|Lib(?:eral)? Dem\w*|Greens?|MPs?|[Cc]ampaigners?)\b"
    ),
    "meeting": re.compile(
        r"\b(?:Members|RESOLVED|[Cc]ommittee|[Pp]anel|[Cc]abinet|[Ss]crutiny|[Mm]eeting|[Mm]inutes|[Aa]genda|[Nn]oted"
        r"|AGREED)\b"
    ),
    "compares": re.compile(
        r"\b(?:only|just) (?:\w+ )?(?:other|\d+|one|two|three|four|five|a (?:handful|few))\b|\bno other\b"
        r"|\bone of (?:the )?(?:only|few|first|\d+|just|best|highest|top)\b|\bnational(?:ly)? "
        r"|\bin the (?:country|region)\b"
        r"|\bof (?:the )?\d+ (?:councils|authorities|local)\b|\b(?:average|neighbour\w*|elsewhere)\b",
        re.IGNORECASE,
    ),
    "figures": re.compile(r"\d[\d,.]*\d|£|\bper cent\b|%"),
    "ahead": re.compile(
        r"\b(?:will|shall|is to|are to|plans? to|next (?:month|year|week|spring|summer|autumn|winter)|going to"
        r"|in the coming)\b"
    ),
    "had": re.compile(r"\bhad (?:been|[a-z]+ed|already|not)\b"),
    "before": re.compile(
        r"\b(?:ago|previous(?:ly)?|last (?:inspect\w+|time|full|year)|(?:in|since) (?:19|20)\d\d|formerly|until|earlier"
        r"|then)\b"
    ),
    "the report": re.compile(r"\b(?:[Rr]eport|[Ll]etter|[Ii]nspect(?:ors?|orate|ion)|Ofsted|CQC|[Ww]atchdog)\b"),
    "published": re.compile(r"\b(?:published|released|out today|came out|publication)\b"),
    "words in marks": re.compile(r"[“‘\"'][a-z]"),
    "we": re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE),
}


def signs_in(sentence: str) -> frozenset[str]:
    """Return the names of the signs that a sentence shows."""
    return frozenset(name for name, sign in _SIGNS.items() if sign.search(sentence))
