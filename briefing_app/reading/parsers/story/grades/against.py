"""What speaks against a grade: that it is others', an earlier one, only hoped for, or of less than an area."""

import re

from briefing_app.reading.parsers.story.grades.cues import any_of

_YOUTH = (r"youth (?:justice|offending)", "probation")
_OTHERS = (
    "schools?(?! (?:watchdog|inspector))", r"nurser\w+", "colleges?", r"academ\w+", "hospitals?", "lscb", "providers?",
    "(?:children's|care|residential|nursing) homes?", r"(?:fostering|adoption) agenc\w+", "childminders?", "pupils",
    r"(?:regional|independent|voluntary) (?:\w+ )?agenc\w+", "self-(?:evaluation|assessment)",
    "its own (?:view|verdict|assessment|evaluation|judge?ment|services)", "themselves", r"peer (?:challenge|review)s?",
    r"(?:housing|planning|waste|highways) (?:services?|department)", "(?:monitoring|focused) (?:visit|letter)s?",
    "(?:family support|early help|disability|duty|legal|targeted|outreach|edge of care) (?:service|team|hub)s?",
    "safeguarding (?:children's |children |adults )?(?:board|partnership)", "prisons?", "police", "fire service",
    "libraries",
)  # fmt: skip
OTHER_BODY, OTHER_THAN_YOUTH = any_of(*_OTHERS, *_YOUTH), any_of(*_OTHERS)
"""Others who are graded; the latter where youth justice is inspected."""
COMPARED = any_of(
    r"only \w+ (?:other |more )?(?:council|authorit|department)\w*", "no[- ]?(?:other|one)", "nobody",
    "no (?:council|local authority|authority|department)", "few (?:councils|authorities)", r"one in \w+",
    "councils (?:can|may|are|were|have|every)", "(?:other|most) (?:councils|authorities)", "nationally",
    "neighbouring", "neighbours",
    r"(?:services|councils|departments|authorities|those) (?:that|which|who) (?:are|get|have(?! (?:left|moved|to)\b))",
    "any (?:council|authority|service|department)", r"\d+ (?:councils|authorities|departments)", "average",
    r"typical\w*", "a third of", "half of", "percentage",
    "per cent of", "the only ones", r"(?:grades|ratings|judge?ments) (?:run|go|vary)", r"rang(?:e[sd]?|ing)(?! of\b)",
)  # fmt: skip
"""Said before a grade: it is that of others, or of councils in general."""
HOPED = any_of(
    "aim(?:s|ed|ing)?", "hop(?:e|es|ed|ing)", "want(?:s|ed)? to", r"wish\w*", r"ambition\w*", "could", "should",
    "might", "will(?! (?:not|know|be (?:aware|glad|pleased|delighted|relieved)|recall|remember))", "would(?! hardly)",
    "may (?:be|have|yet|become|well)",
    "if", "unless",
    "plan(?:s|ned)? to", "working towards", "near(?:s|er|ing)?", "edg(?:es|ed|ing)", "journey", "on the way",
    "able to", "can (?:get|give|become|be|reach|earn|move|go|achieve)", "whisker", "determined", r"vow\w*",
    r"promis\w+", "target", "next time", r"expect\w*(?! (?:this|the|such)\b)", "fewer than",
    r"(?:before|until) (?:\w+ ){1,4}(?:can|could|may|is|are|has|had|have)", "short of", "not", r"\w+n't", "never",
    "no longer",
    "yet to be", "means? that", "definition", "needed for", r"deserv\w*(?! an?\b)", "needs? to", "within", r"miss\w*",
    "below",
    "almost", "nearly", "neither", "nor", "without", "possible ratings", "scale",
)  # fmt: skip
"""Said before a grade in its clause: it was not given."""
FORMER = any_of(
    "previous(?:ly)?",
    r"last (?:time|inspect\w*|full|came|visit\w*|assess\w*|carried|looked|report|rat(?:ed|ing)|graded?|judged"
    r"|judge?ment|verdict|mark)",
    "last year", "each of the last", r"earlier(?! (?:this|today|in the (?:day|week|month|year))\b)", "former(?:ly)?",
    "ago", "used to", "(?:years?|months?) on from", "back (?:in|then)",
    "(?<!had )before (?:that|it|they|this)", "at the time", "predecessor", "(?:another|earlier) (?:\\w+ )?inspection",
    "abolished", r"historic\w*",
    "under (?:the|an) (?:old|different|former|earlier)(?: \\w+)?", "(?<!for )(?<!at )once(?! (?:more|again))",
    "(?:first|then) (?:warned|rated|judged|graded|found|thought|deemed|called|considered)", "in those days",
    "(?:in|at|after|by|since) that (?:inspection|visit|report)",
    "(?:time|inspection|visit|report|one) before(?= (?:this|that|last)\\b|\\W*$|,)",
    "last (?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?!'s (?:re-?)?inspection)",
)  # fmt: skip
"""The clause is about how things were."""
PAST = any_of(
    "been", "rated", "judged", "graded", "branded", "found", "'", '"', "sunk", "fallen", "dropped", "slipped", "slid",
    "gone", "plunged", "become", "risen", "climbed",
    before=r"\bhad(?: (?:also|previously|long|already|twice|been|then))* ", after="",
)  # fmt: skip
"""In a story, though not in minutes, this is how things had been."""
WHEN = re.compile(
    r"^\W*(?:(?:[\w-]+ ){0,4}(?:year|month|week|decade)s? after|(?:and |\w+ )?(?:when(?! it comes to)|where(?! (?:it"
    r"|they) (?:$|(?:requires?|is|are)\b)| (?:the|its"
    r"|their) (?:rating|grade|judge?ment|verdict))|before"
    r"|until))\b"
)
RATERS = any_of(
    "children in care", "care leavers", "young people", "staff", "parents", "families", "residents", "carers",
    "leaders", "managers", "partners", "members", "bosses", "councillors", "workers", "director", "mayor", "minister",
    "councillor", "opposition", "unions?", "campaigners?", "critics?", "group",
    after=r" (?:(?:who|has|have|had|also|all|\w+ly) ){0,2}(?:(?:rated?|rates|gave|give|judged?|called|graded|brands?)"
    r" (?:their|the|our|them|it|its|him|her|that|how)\b|(?:said|say|told(?! (?:members|the)\b)|tell|felt|feel|thought"
    r"|think|describ\w+|brands?|calls?|accept\w*|admit\w*|acknowledg\w+|know|knew|spoke)\b)",
)  # fmt: skip
"""People who are no inspectors say what they think."""
BY_OTHERS = any_of(
    "staff", "residents", "young people", "children", "parents", "families", "carers", "users", "people", "unions?",
    "opposition", "campaigners?", "critics?", before=r"['\"]?,? (?:by|says?|say|said|claims?) (?:\w+ )?",
)  # fmt: skip
ADULTS = any_of("cqc", "care quality commission", "adult (?:social )?(?:care|services)")
CHILDREN = any_of("ofsted", "children's services", "children's social care")
_WORK = (
    "plans?", "planning", "assessments?", "supervision", "record(?:s|ing)", "placements?", "oversight", "reviews?",
    "practice", "arrangements", "caseloads?", "advice", "thresholds?", "decisions?", "training",
)  # fmt: skip
"""What is done for all who are served; a grade of it is no judgement of the whole, nor of an area."""
_GROUPS = "disabled|missing|unaccompanied|homeless|exploited|trafficked|deaf|autistic"
WORK = any_of(
    *_WORK, rf"(?:for|of|with) (?:its |their )?(?:{_GROUPS})", "(?:for|with|to) (?:these|those|such)",
    "(?:service|work|support|help) (?:for|to|with) them", "response", "morale", "performance", "workforce",
    "quality(?! of (?:the |its )?(?:services|care|help|support))",
)  # fmt: skip
OF_WORKERS = any_of(
    WORK.pattern, "relationships?", "outcomes", "staff(?:ing)?", "workers", "carers", "(?<!care )(?<!services )teams?",
    "schools?", "training",
    "help",
)  # fmt: skip
"""The same, and who does it."""
PARTICULAR = any_of(
    *_WORK, "visits?", "accommodation", "housing", "health", "education", "homes?", "carers?", "transitions?",
    "outcomes", "relationships?", "provision", "facilities", "local offer",
    after=r"(?: (?:help|support|services?|care))? (?:for|of|to|with|in|around) (?:\w+ ){0,2}$",
)  # fmt: skip
"""Said before an area: only part of it is spoken of."""
OF_THEIRS = re.compile(rf"'s? (?:[\w-]+ )?(?:{'|'.join(_WORK)}|health|education|homes|housing|flats)\b")
"""Said after an area, as before it."""
_WHOLLY = (
    r"services?|support|help|care|work|offers?|experiences?|progress|li(?:fe|ves)|deal|impact|effectiveness|quality"
    r"|ratings?|grades?|grading|marks?|labels?|words?|verdicts?|judge?ments?|outcomes?|results?|improvement|goods?|outstandings?"
    r"|inadequate|adequate|excellent|weak|strands?|areas?|parts?|exceptions?|picture|news|all|both|each|apiece|as|so"
    r"|is|are|was|were|and|but|or|not|only|that|this|those|it|too|also|else|well|another|again|higher|lower|better"
    r"|worse|best|worst|\w+ed|\w+ly"
)
PART_OF = re.compile(rf"\b(?!(?:{_WHOLLY})\b)[a-z][\w-]+ (?:for|of|with|in|around) (?:(?:the|its|our|their|all) )?$")
"""Said before an area of which nobody says outright that it was judged: only part of it is spoken of."""
SOME_OF = re.compile(rf"\b(?:{_GROUPS}|some|most|many) $")
OF_SOME = re.compile(
    r" (?:over|under|aged|in custody|who (?:are|have|live|go|need|want)|living|with (?:disabilities|special|learning"
    r"|mental))\b"
)
"""Said before an area, and after it: some of those who are served."""
CAUSE = any_of(
    "on account of", "because of", "owing to", "due to", "thanks to", "in spite of", "despite", after=r" (?:\w+ ){0,3}$"
)
"""Said before an area: it is why another has its grade."""
