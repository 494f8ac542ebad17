"""What is said around the name of a place: that the story is about it, or only touches on it."""

import re

_WHEN = (
    r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]+days?)\b)"
)
WORD = rf"{_WHEN}[A-Z][\w-]{{1,30}}(?:[’'](?!s\b)\w{{1,30}})?"
_NAME = rf"(?P<name>{WORD}(?: (?:and |& |upon |on |of |the )?{WORD}){{0,3}})"
_PAPER = (
    r"(?:Evening |Weekly )?(?:Advertiser|Argus|Chronicle|Courant|Courier|Echo|Gazette|Herald|Journal|Mail|Mercury"
    r"|Messenger|News|Observer|Packet|Post|Reporter|Standard|Star|Telegraph|Times)\b"
)
_WORK = (
    r"(?:children|adults?|social|care|fostering|adoption|youth|SEND|special needs|safeguarding|support|help|services?"
    r"|education|looked-after|young|youngsters|famil(?:y|ies)|cabinet|council|director|pupils|leaving care|parent"
    r"|early help)"
)
_VISITED = (
    r"(?:inspect(?:ion|ed|ors) (?:of|in|at|visited)|inspected|visit(?:ed)?(?: in \w+)?(?: to)?|look(?:ed)? at"
    r"|(?:came|went|returned|Ofsted|CQC|inspectors|back) (?:to|in|into)"
    r"|(?:verdict|letter|report|word|said) (?:on|about|to)|watch over|corner of"
    r"|call(?:ed|s)? (?:on|at)|(?:days?|weeks?|fortnight|month) (?:in|at|with))"
)
_GETS = (
    r"(?:has|had|have|been|is|was|must|needs?|gets?|got|fails?|falls|keeps?|kept|wins?|scores?|earns?|escapes?|makes?|made"
    r"|improve[sd]?|moves?|moved|shows?|cares?|looks?|pays?|remains?|told|rated|praised|slammed|criticised|warned)\b"
)
PLACED = (
    (4, re.compile(rf"\b{_VISITED} {_NAME}")),
    (2, re.compile(rf"\A\W*{_NAME}: ")),
    (
        4,
        re.compile(
            r"\b(?:services?|care|support|help|provision|protection|fostering|work(?:ers)?|needs|SEND"
            r"|teams?) "
            rf"(?:for [\w ]{{1,40}}? )?(?:in|across|at) {_NAME}"
        ),
    ),
    (
        4,
        re.compile(
            rf"\b{_NAME}(?:[’']s?)? (?:[Cc]hildren[’']?s? (?:and .{{3,20}} )?(?:[Ss]ervices|[Ss]ocial [Cc]are|[Tt]rust)"
            r"|[Ss]ocial [Ss]ervices|[Ll]ocal [Aa](?:rea|uthority)\b|[Aa]dult (?:[Ss]ocial )?[Cc]are)"
        ),
    ),
    (
        2,
        re.compile(rf"\b(?:in|across|around|throughout|outside|on|(?:residents|people|children|families) of) {_NAME}"),
    ),
    (4, re.compile(rf"\b{_NAME} (?:local area |area |SEND |safeguarding )?partnership\b")),
    (
        4,
        re.compile(
            rf"\b{_NAME}[’']s (?:[Dd]irector|[Cc]abinet|[Cc]ouncil\w*|[Cc]onvener|[Ll]eader|[Mm]ayor|Labour"
            rf"|Conservative|Tory|Liberal)\b"
        ),
    ),
    (2, re.compile(rf"\b(?:Town Hall|Civic Centre|County Hall|Guildhall), {_NAME}")),
    (2, re.compile(rf"\b(?P<name>{WORD}(?: (?!Evening|Weekly|Daily){WORD})?) {_PAPER}")),
    (2, re.compile(rf"\bNHS {_NAME}")),
    (
        2,
        re.compile(rf"\b(?P<name>{WORD}) (?:parent carer|Youth|[Tt]own [Hh]all|Civic Centre|Guildhall|Hall\b)"),
    ),
)
"""How much each way to name a place, but hardly a person, says that the story is about it."""
AT = re.compile(rf"\bat {_NAME}")
"""What stands before a town, but as well before a house or a school."""
SAID_OF = (
    (4, re.compile(rf"\b{_NAME}(?:[’'])?s? (?:own )?(?:(?!to |and |or |for )[a-z-]+ )?{_WORK}\b")),
    (
        4,
        re.compile(
            rf"\b(?:Ofsted|CQC|[Ii]nspectors?|[Ww]atchdogs?|[Rr]egulator) (?:has |have |had )?[a-z]+(?:ed|ve) {_NAME}"
        ),
    ),
    (
        3,
        re.compile(
            rf"\b(?:way|[Hh]ow(?: well)?|[Ss]ince|that|as|because|whether|when|where|is|what) {_NAME} "
            rf"(?:{_GETS}|[a-z]+(?:s|ed)\b)"
        ),
    ),
    (3, re.compile(rf"\b{_NAME}(?:[’']s)? {_GETS}")),
    (2, re.compile(rf"\b(?:protecting|found|rated?|rates|judged?|told|awaited|failed|let|left|branded|for) {_NAME}")),
    (1, re.compile(rf"{_NAME}(?=[’']s?\b)")),
)
"""The same for what may as well be said of a person."""
_ELSEWHERE = re.compile(
    r"(?:\b(?:from|than|unlike|like|neighbour\w*|nearby|next[- ]door|near|wards? of|as far (?:\w+ )?as|replaced"
    r"|abolished"
    r"|former|outside) (?:in )?(?:[A-Z]\w+ and )?|\ban? (?:[a-z]+ )?"
    r"|\b(?:housed|placed|send|sent|moved) (?:[a-z]+ ){0,3}?(?:in|to|out in) "
    r"|\b(?!In|At|The|For|Across|Around|From|Of|And|But|When|Since|Why|How)[A-Z]\w{2,} )$"
)
"""What stands before a known place that the story only touches on, or before what is somebody's surname."""
_SEEN_BEFORE = 40
OF_SOMETHING = re.compile(r" (?:trial|hotels?|scandal|case|inquiry|police|and [A-Z]\w+ (?:have|has|are|were|await))\b")
"""What stands behind a known place that the story only touches on."""
_BEGINS = re.compile(r"(?:^|[.!?:|•–“‘\"]\s?|\n\s*|[.!?][”’\"'] )$")
WITHIN = re.compile(rf"(?<=[a-z,] ){WORD}|\b{WORD}(?=[’']s\b)")
"""Words with a capital that do not owe it to the beginning of a sentence."""
NAMED = re.compile(rf"\b{_NAME}")


def begins_sentence(text: str, start: int) -> bool:
    """Whether a sentence begins here."""
    return bool(_BEGINS.search(text, max(0, start - 4), start))


def is_elsewhere(text: str, at: int) -> bool:
    """Whether what stands before a place says that the story only touches on it."""
    return bool(_ELSEWHERE.search(text, max(0, at - _SEEN_BEFORE), at))
