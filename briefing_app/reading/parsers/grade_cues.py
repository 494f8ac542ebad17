"""What is said around a grade: that it is one, of whom, when, and whether it was given at all. All in small letters."""

import re


def _any(*phrases: str, before: str = r"\b", after: str = r"\b") -> re.Pattern[str]:
    return re.compile(f"{before}(?:{'|'.join(phrases)}){after}")


JUDGED = _any(
    "rated", "rates", "rate(?= (?:it|them|us|services|children's)\\b)", "rating",
    "judge[sd]?", "judge?ments?", "judging", "graded?", "grades", "grading", "branded",
    "brands", "branding", "called", "calls", "calling", "described", "thought(?= ['\"]?$)", "deem(?:ed|s)",
    "labelled", "labels", "evaluated",
    "award(?:ed|s)", "upgraded", "downgraded", "slammed", "marked", "scor(?:ed|es)", "verdicts?", "slapped", "given",
    "gave", "gives", "declared", "pronounced", "adjudged", "classed", "ranked", "dubbed", "assessed as", "considered",
    "regarded as", "hailed as", "named", "handed", "stamped", "hands", "marks?",
    "officially", "formally", "placed", r"ma(?:kes|king|de) (?:it|them|us)", "singled out as", "down as",
)  # fmt: skip
"""Said before a grade: it is one."""
SAID = _any(
    "found", "finds?", "says?", "said", "told", "ruled", "concluded?", "concludes", "think", "thought", "write",
    "wrote", "reported", "outcome", r"result\w*", "came (?:back|out)",
)  # fmt: skip
"""Said before a grade that is plainly marked as one."""
_MOVES = (
    r"drop\w*", r"f[ea]ll\w*", r"slip\w*", "slid", r"climb\w*", "rises?", "risen", "rose", "moved?", "moves",
    r"lift\w*",
    "improved", "gone", "goes", "go", "went", "shot", r"jump\w*", r"stay\w*", r"ke(?:ep|pt)\w*",
    r"slump\w*", r"plung\w*", r"plummet\w*", r"tumbl\w*", r"crash\w*", "sank", "sunk", r"soar\w*", r"leap\w*",
    r"surg\w*", "stands?", "stood", "sits?", r"rais\w*", r"elevat\w*", r"push\w*", r"relegat\w*",
)  # fmt: skip
_GETS = (
    "got", "gets", "receive[ds]", "drew", "draws", "get", "settle[ds]? on",
    "earn(?:ed|s)", "won", "wins", "achieve[ds]", "secure[ds]", "kept", "keeps",
    "retain(?:ed|s)", "held", "holds", "become", "became", "clinched", "keep", "(?:held|hold) on to",
    "collect(?:ed|s)", "pick(?:ed|s) up",
    "came away with", "landed", "settle[ds]? for", "merit(?:ed|s)", "gain(?:ed|s)", "obtained",
    "end(?:ed|s) (?:up )?(?:with|in|as)",
    "stuck at", "left with", "hit with", "there was", "there were",
)  # fmt: skip
MOVING = _any(*_MOVES, *_GETS)
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
_OF_SOME = "(?=(?:the |its |their )?(?:leader|help|care|child|protect|safeguard|service|support|work|those))"
FOLLOWS = re.compile(
    r"['\"]?(?:\W*$|[,.;:!?)–—]| [–—-]| (?:for|in|on|by|across|overall|after|with|and(?! bad\b)|at(?! \w+ing\b)|as"
    r"|from|apiece|each|while|but|too|again"
    r"|still|when|following|all|because|despite|though|although|under|this|last|which|ofsted|cqc|says?|said|it|now|has"
    rf"|to {_OF_SOME}"
    r"|running|one|since|today|yesterday|up from|down from|\w+ (?:years?|months?) (?:on|later|after)"
    r"|(?:is|was|were|has been|have been) (?:awarded|given|handed)|(?:also )?(?:went|goes|go) to"
    r"|(?:is|was) (?:how|what|its|their|the))"
    r"\b)"
)
"""What may follow a grade that stands for itself; "good work" grades nothing."""

WHOLE = _any(
    "council(?!lor|s\\b)", "authority", "department", "trust", "county", "borough", "city", "town", "partnership",
    "(?:the )?(?:work|services?|care|help) (?:for|with|of) (?:vulnerable |its )?(?:children|adults|families)"
    "(?: and families)?",
    "children's services", "child services", "children's social (?:care|services)",
    "adult (?:social )?(?:care|services)", "adults' care", "social (?:care|services)", "children and families service",
    "services for (?:vulnerable )?children", "services?",
    "county hall", "city hall", "report", "inspection", "ofsted", "whole", "cqc",
)  # fmt: skip
"""Those whose grade is the whole's."""
EVERY = _any(
    r"(?<!not in )(?<!not on )(?:every(?: single| one of)?|each(?: of)?|all(?: of)?)(?: (?!but\b|bar\b)\w+){0,3}"
    r" (?:area|categor|judge?ment|count|measure|field|heading|respect|subject|box|aspect|strand|section|part|grade"
    r"|mark)\w*",
    "throughout",
    r"all (?:three|four|five|six)(?= (?:of them|are|were|came|come|got|have"
    r"|is)\b)", "across the board", "all round", "clean sweep",
)  # fmt: skip
PARTLY = _any(
    r"(?<!all )(?:one|two|three|four|five|some|most|none|half|part|several|many|any) of (?:the |its |our |their "
    r"|(?=three|four|five|six))(?:\w+ )?(?:\w+ )?"
    "(?:areas|categories|judge?ments|grades)",
    "some", "(?<!every )parts?", "(?:but|bar) one", "except", "apart from", "other than", r"of the \w+ key areas",
    "everything else", r"(?:one|two|three|four|key|other) (?:areas?|categor\w+|judge?ments?)",
    "(?:the )?other (?:two|three|four)",
)  # fmt: skip
"""The grade is not that of all areas."""
EXCEPT = re.compile(r"\W*(?:bar|barring|except|save|but for|but not|apart from|other than|with the exception)\b")
"""How a clause begins that takes areas out of what was said of all."""
OTHER_BODY = _any(
    "schools?(?! (?:watchdog|inspector))", r"nurser\w+", "colleges?", r"academ\w+", "hospitals?", "lscb", "providers?",
    "(?:children's|care|residential|nursing) homes?", r"(?:fostering|adoption) agenc\w+", "childminders?", "pupils",
    r"(?:regional|independent|voluntary) (?:\w+ )?agenc\w+", "self-(?:evaluation|assessment)",
    "its own (?:view|verdict|assessment|evaluation|judge?ment|services)", "themselves",
    "(?:monitoring|focused) (?:visit|letter)s?",
    "safeguarding (?:children's |children |adults )?(?:board|partnership)", "prisons?", "youth (?:justice|offending)",
    "probation", "police", "fire service", "libraries",
)  # fmt: skip
"""Others who are graded."""
COMPARED = _any(
    r"only \w+ (?:other |more )?(?:council|authorit|department)\w*", "no[- ]?(?:other|one)", "nobody",
    "no (?:council|local authority|authority|department)", "few (?:councils|authorities)", r"one in \w+",
    "councils (?:can|may|are|were|have)", "(?:other|most) (?:councils|authorities)", "nationally", "neighbouring",
    r"(?:services|councils|departments|authorities|those) (?:that|which|who) (?:are|get|have(?! left))",
    "any (?:council|authority|service|department)", "average", r"typical\w*", "a third of", "half of", "percentage",
    "per cent of", r"(?:grades|ratings|judge?ments) (?:run|rang\w+|go|vary)",
)  # fmt: skip
"""Said before a grade: it is that of others, or of councils in general."""
HOPED = _any(
    "aim(?:s|ed|ing)?", "hop(?:e|es|ed|ing)", "want(?:s|ed)? to", r"wish\w*", r"ambition\w*", "could", "should",
    "might", "will(?! not)", "would(?! hardly)", "may (?:be|have|yet|become|well)", "if", "unless", "plan(?:s|ned)? to",
    "working towards", "near(?:s|er|ing)?", "edg(?:es|ed|ing)",
    "journey", "on the way", "determined", r"vow\w*", r"promis\w+", "target", "next time", r"expect\w*", "fewer than",
    "short of", "not", r"\w+n't", "never", "no longer", "yet to be", "means? that", "definition", "needed for",
    r"deserv\w*",
    "needs? to", "within", r"miss\w*", "below", "almost", "nearly", "neither", "nor", "without", "possible ratings",
    "scale",
)  # fmt: skip
"""Said before a grade in its clause: it was not given."""
FORMER = _any(
    "previous(?:ly)?", r"last (?:time|inspect\w*|full|came|visit\w*|assess\w*|rated|graded|judged)", "last year's",
    "earlier",
    "former(?:ly)?", "ago", "used to", "back in", "before (?:that|it|they|this)", "at the time", "predecessor",
    "abolished", r"historic\w*", "under (?:the|an) (?:old|different|former|earlier)(?: \\w+)?",
    "(?<!for )(?<!at )once(?! (?:more|again))", "first (?:warned|rated|judged|graded|found)",
    "last (?:january|february|march|april|may|june|july|august|september|october|november|december)",
)  # fmt: skip
"""The clause is about how things were."""
PAST = _any(
    "been", "rated", "judged", "graded", "branded", "found", "'", '"',
    before=r"\bhad(?: (?:also|previously|long|already|twice|been|then))* ", after="",
)  # fmt: skip
"""In a story, though not in minutes, this is how things had been."""
WHEN = re.compile(
    r"^\W*(?:(?:[\w-]+ ){0,4}(?:year|month|week|decade)s? after|(?:and |\w+ )?(?:when(?! it comes to)|where(?! (?:it"
    r"|they) (?:requires?|is|are)\b| (?:the|its"
    r"|their) (?:rating|grade|judge?ment|verdict))|before"
    r"|until))\b"
)
RATERS = _any(
    "children in care", "care leavers", "young people", "staff", "parents", "families", "residents", "carers",
    "leaders", "managers", "partners", "members", "bosses", "councillors", "workers",
    after=r" (?:(?:who|have|had|also|all|\w+ly) ){0,2}(?:(?:rated?|rates|gave|give|judged?|called|graded)"
    r" (?:their|the|our|them|it|its|him|her|that|how)\b|(?:said|say|told|tell|felt|feel|thought|think|describ\w+"
    r"|spoke)\b)",
)  # fmt: skip
"""People who are no inspectors say what they think."""
BY_OTHERS = _any(
    "staff", "residents", "young people", "children", "parents", "families", "carers", "users", "people",
    before=r"['\"]? by (?:\w+ )?",
)  # fmt: skip
ADULTS = _any("cqc", "care quality commission", "adult (?:social )?(?:care|services)")
CHILDREN = _any("ofsted", "children's services", "children's social care")
MINUTES = _any(
    "(?:was|were) (?:informed|told|advised|reminded|explained|reported)",
    "it was (?:noted|reported|explained|confirmed)",
    r"(?:members|committee|board|panel|cabinet|executive) (?:\w+ )?(?:noted|heard|welcomed)",
    r"(?:mr|mrs|ms|miss|dr|cllr|councillor) \w+ (?:reported|explained|informed|advised)", "resolved", "resulted in",
    r"presented (?:the|a|its) (?:\w+ )?(?:outcome|report|findings|results?)",
    r"(?:director|members?|officers?|chair|cllr \w+|councillor \w+)"
    r" (?:\w+ )?(?:reported|explained|informed|advised|recalled|reminded|learned|moved)",
)  # fmt: skip
"""How minutes report: what "had been" judged is what the members were told of."""
_WORK = (
    "plans?", "planning", "assessments?", "supervision", "record(?:s|ing)", "placements?", "oversight", "reviews?",
    "practice", "arrangements", "caseloads?", "advice", "thresholds?", "decisions?", "visits?", "training",
)  # fmt: skip
"""What is done for all who are served; a grade of it is no judgement of the whole, nor of an area."""
WORK = _any(*_WORK, "quality(?! of (?:the |its )?(?:services|care|help|support))", "morale", "performance", "workforce")
PARTICULAR = _any(
    *_WORK, "accommodation", "housing", "health", "education", "homes?", "carers?", "transitions?", "outcomes",
    "relationships?", "provision", "facilities",
    after=r" (?:for|of|to|with|in|around) (?:\w+ ){0,2}$",
)  # fmt: skip
"""Said before an area: only part of it is spoken of."""
CAUSE = _any(
    "on account of", "because of", "owing to", "due to", "thanks to", "in spite of", "despite", after=r" (?:\w+ ){0,3}$"
)
"""Said before an area: it is why another has its grade."""
