"""The pieces of work and the groups of children that a statement names, and whether two statements agree in them."""

import re
from dataclasses import dataclass
from functools import lru_cache

# Each piece of work by the words it goes by, in lower case; of two that begin at one word, the longer is meant.
_SUBJECTS: dict[str, str] = {
    "board": r"(?:safeguarding )?(?:children )?board should|lscb|safeguarding children board"
    r"|(?:(?:practice and )?quality[- ]assurance )?sub-?\s?groups?",
    "oversight": r"(?:management|managerial|managers?['’]?) (?:oversight|grip|overview|scrutiny)|oversight|grip",
    "supervision": r"(?:case |reflective |formal |staff ){0,3}supervision\b(?! orders?)",
    "audit": r"(?:case |practice )?audit(?:s|ing|ed)?|quality[- ]assurance|dip[- ]sampling|practice reviews",
    "performance information": r"performance (?:management )?(?:information|data|report(?:s|ing)?|management|measures)"
    r"|management information",
    "strategy meetings": r"strategy (?:discussions?|meetings?)(?: and (?:meetings?|discussions?))?",
    "child protection enquiries": r"(?:child protection|section 47|s47) (?:enquir|investigation)\w+",
    "child protection conferences": r"(?:child protection )?(?:case )?conferences?\b(?! call)",
    "assessments": r"(?:(?:social work|child and family|children['’]?s?|core|single|initial) ){0,3}assessments?"
    r"(?: of (?:children['’]s )?needs?)?(?! (?:and \w+ )?(?:team|service|process|hub))",
    "health": r"(?:initial |review )?health (?:assessments?|needs|histor(?:y|ies)|passports?)|physical health",
    "risk assessments": r"risk (?:assessments?|assess\b|management)",
    "parenting assessments": r"(?:parent(?:ing)?|kinship|connected[- ]person\w*|viability|pre-?birth) assessments?",
    "emotional health": r"(?:(?:social,? )?emotional|mental)(?:(?: and| or|,) (?:mental|emotional|physical)){0,3}"
    r"(?: health| well-?being){1,3}(?: and well-?being)?|camhs|therap\w+",
    "pathway plans": r"pathway plan(?:s|ning)?",
    "child protection plans": r"child(?:ren)?(?:['’]s)? protection plan(?:s|ning)?|child protection",
    "child in need plans": r"child(?:ren)? in need (?:plan(?:s|ning)?|work|reviews?)|child(?:ren)? in need",
    "safety plans": r"safety[- ]plan(?:s|ning)?",
    "contingency plans": r"contingency[- ]?(?:plan(?:s|ning)?)?|contingencies",
    "education plans": r"personal education plan(?:s|ning)?|\bpeps?\b",
    "permanence": r"permanen(?:ce|cy)(?: plan(?:s|ning)?)?|early permanence",
    "plans": r"(?:(?:care|written|children['’]s) ){0,3}plan(?:s|ning)?",
    "reviews": r"(?:statutory |children in care |looked[- ]after )?reviews? (?:meetings?|conferences?)",
    "life story": r"life[- ]story(?: work| books?)?|later[- ]life letters?|life journey",
    "pre-proceedings": r"pre-?\s?proceedings|public law outline|\bplo\b|before (?:care )?proceedings|legal planning"
    r"|legal gateway",
    "care proceedings": r"(?:care|court|legal) proceedings|court work",
    "return interviews": r"return[- ](?:home )?(?:interviews?|conversations?)",
    "missing": r"\b(?:go(?:es|ing)?|went) missing|missing (?:from (?:home|care)|episodes?|children)",
    "missing education": r"missing (?:from )?education|electively home[- ]educated|elective home education",
    "exploitation": r"(?:child |criminal |sexual ){0,3}exploitation|exploited|county lines|gangs?",
    "private fostering": r"private(?:ly)? foster\w+",
    "advocacy": r"advoca(?:cy|tes?)\b(?! strongly)|independent visitors?",
    "reviewing officers": r"independent reviewing officers?(?: \(iros?\))?|reviewing officers?|\biros?\b",
    "thresholds": r"thresholds?",
    "referrals": r"referrals?|contacts and referrals",
    "consent": r"(?:parental )?consent",
    "early help": r"early help(?: assessments?| services?)?",
    "front door": r"front door|multi-agency safeguarding hub(?: \(mash\))?|\bmash\b|single point of (?:access|contact)",
    "caseloads": r"case-?\s?loads?|workloads?|case[- ]holding",
    "workforce": r"recruit\w*|retention|vacanc\w+|turnover|newly qualified|agency (?:staff|workers|social workers)"
    r"|stable workforce|stability of (?:the )?workforce",
    "changes of worker": r"changes? (?:of|in) (?:social )?workers?",
    "training": r"training (?:for|of|to|offer|programme)|learning and development",
    "corporate parenting": r"corporate parent\w*",
    "special guardianship": r"special guardian\w*|\bsgos?\b",
    "kinship care": r"kinship\w*|connected[- ](?:persons?|carers?)|family and friends",
    "family group conferences": r"family group conferenc\w+",
    "homelessness": r"homeless\w*",
    "unregistered homes": r"(?:unregistered|unregulated)(?: \w+)?",
    "accommodation": r"(?:suitable |temporary |bed and breakfast |supported ){0,3}accommodation|housing|tenanc\w+",
    "sufficiency": r"sufficien(?:cy|t) (?:of )?(?:local |available |suitable ){0,3}(?:placement|foster|home)\w*"
    r"|sufficiency(?: strategy)?|placement (?:sufficiency|choice)|(?:shortage|range|lack) of (?:\w+ ){0,2}placements",
    "placement stability": r"placement (?:stability|moves?|breakdowns?)|stability of placements?",
    "matching": r"match(?:ing|ed)",
    "designated officer": r"(?:local authority )?designated officer(?: \(lado\))?|\blado\b|allegations",
    "virtual school": r"virtual school",
    "exclusions": r"exclusions?|excluded",
    "attainment": r"attainment|educational (?:outcomes|progress|achievement)|school attendance",
    "employment": r"(?:education|employment|training)(?:,| and| or| \w+,){1,3} (?:education|employment|training)"
    r"|apprenticeships?|\bneet\b",
    "out of hours": r"out[- ]of[- ]hours|emergency duty",
    "edge of care": r"edge of care",
    "domestic abuse": r"domestic (?:abuse|violence)|\bmarac\b",
    "neglect": r"neglect",
    "adoption": r"adopt(?:ion|ers?|ive|ed)?",
    "recruiting carers": r"recruit\w* (?:\w+ ){0,3}(?:foster )?carers|foster carer recruitment",
    "chronologies": r"chronolog\w+",
    "entitlements": r"(?:rights and )?entitlements?|local offer",
    "visits": r"(?:statutory |social work )?visit(?:s|ing)\b|(?:are|is|be) visited",
    "direct work": r"direct[- ]work",
    "voice": r"wishes and feelings|voices?\b|children['’]s views|participation",
    "recording": r"record(?:s|ing|ings|ed)|case files?",
    "decision-making": r"decision[- ]making",
    "complaints": r"complaints?",
    "escalation": r"escalat(?:ion|ed?) (?:process\w*|polic\w+|protocol)|dispute resolution|escalation",
    "step-down": r"step(?:ped|ping)?[- ]down",
    "transition": r"transition\w*",
    "family time": r"family time|contact with (?:their )?(?:birth )?famil\w+",
    "pre-birth": r"pre-?birth(?: planning)?|unborn",
    "identity": r"identity|diversity|ethnicity|cultur\w+",
    "commissioning": r"commission(?:ing|ed)",
}
# Groups of children that a statement about all children is not about.
_GROUPS: dict[str, str] = {
    "care leavers": r"care leavers?|care[- ]experienced|young people leaving care|personal advisers?|pathway plan\w*",
    "unaccompanied": r"unaccompanied",
    "disabled": r"disab(?:led|ilit\w+)|\bsend\b",
    "privately fostered": r"private(?:ly)? foster\w+",
    "homeless": r"homeless\w*",
    "babies": r"pre-?birth|unborn|babies",
}
_OPENING = 20
"""What an area asks for stands among so many of its first words; what comes after says what it is for."""
_AGREE, _NONE, _UNNAMED = 0.35, -0.2, -0.15
"""What is added to a likeness where the later finding names the piece of work that the area names first, passing over
those that are in everything; where the two name nothing in common; and where the area names no piece of work at all."""
_OTHER_GROUP = -0.12
_BROAD = frozenset({
    "plans", "recording", "assessments", "visits", "voice", "decision-making", "oversight", "adoption", "early help",
    "front door", "child in need plans", "child protection plans", "exploitation", "workforce", "health",
    "commissioning",
})  # fmt: skip
"""So much is done in these, or they name a whole service, that to be about them alone is no sign of one matter."""


@dataclass(frozen=True, slots=True)
class Named:
    """The pieces of work a statement names, in order, with the word each begins at, and its groups of children."""

    work: tuple[tuple[str, int], ...]
    groups: frozenset[str]


def named(text: str) -> Named:
    """What a statement names."""
    low = text.lower()
    work = tuple((_which(found.group()), len(low[: found.start()].split())) for found in _pattern().finditer(low))
    return Named(work, frozenset(group for group, pattern in _GROUPS.items() if re.search(pattern, low)))


def agreement(area: Named, later: Named) -> float:
    """What is added to a likeness, or taken off it: work and children ought to agree, not only words."""
    apart = _OTHER_GROUP if later.groups - area.groups and not later.groups & area.groups else 0.0
    return apart + _in_work(area, later)


def _in_work(area: Named, later: Named) -> float:
    if not area.work:
        return _UNNAMED
    told = {key for key, _ in later.work}
    if next((key for key, at in area.work if key not in _BROAD and at < _OPENING), "") in told:
        return _AGREE
    return 0.0 if any(key in told for key, _ in area.work) else _NONE


@lru_cache(maxsize=1)
def _longest_first() -> dict[str, str]:
    return dict(sorted(_SUBJECTS.items(), key=lambda one: -len(one[1])))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    # Without groups and in lower case, it is sought many times faster.
    return re.compile(rf"\b(?:{'|'.join(f'(?:{pattern})' for pattern in _longest_first().values())})")


@lru_cache(maxsize=4096)
def _which(words: str) -> str:
    return next((key for key, pattern in _longest_first().items() if re.fullmatch(pattern, words)), "")
