"""What is said around a grade: that it is one, whose, and of how much. All in small letters."""

import re


def any_of(*phrases: str, before: str = r"\b", after: str = r"\b") -> re.Pattern[str]:
    """Return a pattern for each of the phrases, as whole words."""
    return re.compile(f"{before}(?:{'|'.join(phrases)}){after}")


JUDGED = any_of(
    "rated", "rates", "rate(?= (?:it|them|us|services|children|leader|help|care|adopt|safeguard))", "rating",
    "judge[sd]?", "judge?ments?", "judging", "graded?", "grades", "grading", "branded", "brands", "branding", "called",
    "calls", "calling", "described", "thought(?= ['\"]?$)", "deem(?:ed|s)", "labelled", "labels", "evaluated",
    "award(?:ed|s)", "upgraded", "downgraded", "slammed", "marked", "scor(?:ed|es)", "verdicts?", "slapped", "given",
    "gave", "gives", "declared", "pronounced", "adjudged", "classed", "ranked", "dubbed", "assessed as", "considered",
    "regarded as", "hailed as", "named", "handed", "stamped", "hands", "marks?", "officially", "formally", "placed",
    r"ma(?:kes|king|de) (?:it|them|us)", "singled out as", "down as",
)  # fmt: skip
"""Said before a grade: it is one."""
SAID = any_of(
    "found", "finds?", "says?", "said", "told", "ruled", "concluded?", "concludes", "think", "thought", "write",
    "wrote", "reported", "outcome", r"result\w*", "came (?:back|out)",
)  # fmt: skip
"""Said before a grade that is plainly marked as one."""
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
COPULA = re.compile(r"(?:\b(?:is|are|was|were|be)|'(?:re|s))(?: (?:also|now|still|again|both|all|\w+ly))* ['\"]?$")
"""Right before a grade that is said of somebody."""

_OF_WHOM = "(?:overall |ofsted |cqc |inspection )"
NAMES_GRADE = re.compile(
    rf"['\"]?,? {_OF_WHOM}*(?:ratings?|grades?|judge?ments?|verdicts?|marks?|outcome|category|crown|badge|band)\b"
)
"""Said right after a grade in quotation marks: it is one."""
NAMES_PLAINLY = re.compile(
    rf" (?:{_OF_WHOM}+judge?ment|judge?ments|{_OF_WHOM}*(?:rating|grade|mark|verdict|band|one|area)s?|category)\b"
)
"""The same after a word that may be an everyday one: not "good judgement"."""
OF_COUNCIL = re.compile(
    r"['\"] (?:council|county|authority|(?:\w+ )?borough|department|(?:\w+'s )?(?:children's (?:services"
    r"|social care)|youth justice service))\b(?! (?:nearby|next door|elsewhere)\b)"
)
"""Said right after a grade in quotation marks: it is the whole's."""
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

_SERVED = (
    "council(?!lor|s\\b)", "authority", "department", "trust", "(?<!in the )(?:county|borough|city|town)",
    "partnership(?! (?:work|arrange))",
    "(?:the )?(?:work|services?|care|help|support) (?:for|with|of) (?:vulnerable |its )?"
    "(?:children|young people|adults|families)"
    r"(?:\W+(?:and )?(?:their )?(?:families|young people|carers|parents|adults))*",
    "children's services", "child services", "children's social (?:care|services)",
    "adult (?:social )?(?:care|services)", "adults' care", "social (?:care|services)", "children and families service",
    "services for (?:vulnerable )?children", "services?", "county hall", "city hall", "whole",
)  # fmt: skip
SERVICE = any_of(*_SERVED)
"""Those whose grade is the whole's."""
WHOLE = any_of(*_SERVED, "report", "inspection", "ofsted", "cqc")
"""Those, and what tells it: "a good report"."""
PARTS = (
    r"(?:sub-?)?(?:area|strand|categor(?:y|ie)|domain|judge?ment|heading|boxe?|count|section|part|aspect|statement|theme|field|measure"
    r"|respect|subject|element|criteri(?:on|a))s?"
)
"""What an inspection is divided into, each with a grade of its own."""
MINUTES = any_of(
    "(?:was|were) (?:informed|told|advised|reminded|explained|reported)",
    "it was (?:noted|reported|explained|confirmed)",
    r"(?:members|committee|board|panel|cabinet|executive) (?:\w+ )?(?:noted|heard|welcomed|considered|received"
    "|discussed)",
    "(?:reports?|item|paper|findings) (?:was|were) (?:presented|introduced|received|considered|noted)",
    r"(?:mr|mrs|ms|miss|dr|cllr|councillor) \w+ (?:reported|explained|informed|advised)", "resolved", "resulted in",
    r"presented (?:the|a|its) (?:\w+ )?(?:outcome|report|findings|results?)",
    r"(?:director|members?|officers?|chair|cllr \w+|councillor \w+)"
    r" (?:\w+ )?(?:reported|explained|informed|advised|recalled|reminded|learned|moved)",
)  # fmt: skip
"""How minutes report: what "had been" judged is what the members were told of."""
