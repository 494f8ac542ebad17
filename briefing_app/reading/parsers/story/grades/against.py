"""What speaks against a grade: that it is others', an earlier one, only hoped for, or of less than an area."""

import re

from briefing_app.reading.parsers.story.grades.cues import any_of

_YOUTH = (r"youth (?:justice|offending)", "probation")
_OTHERS = (
    "schools?(?! (?:watchdog|inspector))", r"nurser\w+", "colleges?", r"academ\w+", "hospitals?", "providers?",
    "(?:children's|care|residential|nursing) homes?", r"(?:fostering|adoption) agenc\w+", "childminders?", "pupils",
    r"(?:regional|independent|voluntary) (?:\w+ )?agenc\w+", "self-(?:evaluation|assessment)",
    "its own (?:view|verdict|assessment|evaluation|judge?ment|services)", "themselves", r"peer (?:challenge|review)s?",
    r"(?:housing|planning|waste|highways) (?:services?|department)", "(?:monitoring|focused) (?:visit|letter)s?",
    "(?:family support|early help|disability|duty|legal|targeted|outreach|edge of care) (?:service|team|hub)s?",
    "safeguarding (?:adults board|(?:children's |children |adults )?partnership)", "prisons?", "police", "fire service",
    "libraries",
)  # fmt: skip
OTHER_BODY = any_of(*_OTHERS, *_YOUTH)
"""Others who are graded."""
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
    r"(?:was|were|been) ['\"]?(?:inadequate|requiring improvement|good|outstanding)['\"]? before(?=\W*$|[,;.])",
    "under (?:the|an) (?:old|different|former|earlier)(?: \\w+)?", "(?<!for )(?<!at )once(?! (?:more|again))",
    "(?:first|then) (?:warned|rated|judged|graded|found|thought|deemed|called|considered)", "in those days",
    "(?:in|at|after|by|since) that (?:inspection|visit|report)",
    "(?:time|inspection|visit|report|one) before(?= (?:this|that|last)\\b|\\W*$|,)",
    "last (?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?!'s (?:re-?)?inspection)",
)  # fmt: skip
"""The clause is about how things were."""
_WHOLLY = (
    r"services?|support|help|care|work|offers?|experiences?|progress|li(?:fe|ves)|deal|impact|effectiveness|quality"
    r"|ratings?|grades?|grading|marks?|labels?|words?|verdicts?|judge?ments?|outcomes?|results?|improvement|goods?|outstandings?"
    r"|inadequate|adequate|excellent|weak|strands?|areas?|parts?|exceptions?|picture|news|all|both|each|apiece|as|so"
    r"|is|are|was|were|and|but|or|not|only|that|this|those|it|too|also|else|well|another|again|higher|lower|better"
    r"|worse|best|worst|\w+ed|\w+ly"
)
PART_OF = re.compile(rf"\b(?!(?:{_WHOLLY})\b)[a-z][\w-]+ (?:for|of|with|in|around) (?:(?:the|its|our|their|all) )?$")
"""Said before an area: only part of it is spoken of."""
