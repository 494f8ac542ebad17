"""What is said around a grade: that it is one, whose, and of how much. All in small letters."""

import re


def any_of(*phrases: str, before: str = r"\b", after: str = r"\b") -> re.Pattern[str]:
    """Return a pattern for each of the phrases, as whole words."""
    return re.compile(f"{before}(?:{'|'.join(phrases)}){after}")


_MOVES = (
    r"drop\w*", r"f[ea]ll\w*", r"slip\w*", "slid", r"climb\w*", "rises?", "risen", "rose", "moved?", "moves",
    r"lift\w*", "improved", "gone", "goes", "go", "went", "shot", r"jump\w*", r"stay\w*", r"ke(?:ep|pt)\w*",
    r"slump\w*", r"plung\w*", r"plummet\w*", r"tumbl\w*", r"crash\w*", "sank", "sunk", r"soar\w*", r"leap\w*",
    r"surg\w*", "stands?", "stood", "sits?", r"rais\w*", r"elevat\w*", r"push\w*", r"relegat\w*",
)  # fmt: skip
_GETS = (
    "got", "gets", "receive[ds]", "drew", "draws", "get", "settle[ds]? on", "earn(?:ed|s)", "won", "wins",
    "achieve[ds]", "secure[ds]", "kept", "keeps", "retain(?:ed|s)", "held", "holds", "become", "became", "clinched",
    "keep", "(?:held|hold) on to", "reach(?:ed|es)", "collect(?:ed|s)", "pick(?:ed|s) up", "came away with", "landed",
    "settle[ds]? for", "merit(?:ed|s)", "gain(?:ed|s)", "obtained", "end(?:ed|s) (?:up )?(?:with|in|as)", "stuck at",
    "left with", "hit with", "there was", "there were",
)  # fmt: skip
MOVING = any_of(*_MOVES, *_GETS)
"""Words that take a service up or down, or leave it where it was."""
AMONG = re.compile(
    r"\b(?:joins?|(?:(?:one of|among)|the (?:only|first|latest)|a? ?handful of|select few)"
    r"(?: (?:only|just|the|a|handful|of))*)"
    r"(?: \w+){0,4} (?:councils?|authorit(?:y|ies))(?: (?:in|of) (?:the |its )?\w+(?: \w+)?)?"
    r"(?= (?:to|rated|that|which|judged|graded|named|with)\b)"
)
"""Said of a council that has a grade which few have."""
_OF_WHOM = "(?:overall |ofsted |cqc |inspection )"
NAMES_GRADE = re.compile(
    rf"['\"]?,? {_OF_WHOM}*(?:ratings?|grades?|judge?ments?|verdicts?|marks?|outcome|category|crown|badge|band)\b"
)
"""Said right after a grade in quotation marks: it is one."""
_OF_SOME = "(?=(?:the |its |their )?(?:leader|help|care|child|protect|safeguard|service|support|work|those))"
FOLLOWS = re.compile(
    r"['\"]?(?:\W*$|[,.;:!?)–—]| [–—-]| (?:for|in|on|by|across|overall|after|with"
    r"|and(?! \w+ (?:life|lives|start|home|place)\b)|at(?! \w+ing\b)|as|from|apiece|each|while|but|too|again"
    r"|throughout|still|when|following|all|because|despite|though|although|under|this|last|which|ofsted|cqc|says?|said|it|now|has"
    rf"|to {_OF_SOME}"
    r"|running|one|once|already|earlier|instead|since|today|yesterday|up from|down from|\w+ (?:years?|months?) (?:on"
    r"|later|after)"
    r"|(?:is|was|were|has been|have been) (?:awarded|given|handed)|(?:also )?(?:went|goes|go) to"
    r"|(?:is|was) (?:how|what|its|their|the))"
    r"\b)"
)
"""What may follow a grade that stands for itself; "good work" grades nothing."""

PARTS = (
    r"(?:sub-?)?(?:area|strand|categor(?:y|ie)|domain|judge?ment|heading|boxe?|count|section|part|aspect|statement|theme|field|measure"
    r"|respect|subject|element|criteri(?:on|a))s?"
)
"""What an inspection is divided into, each with a grade of its own."""
