"""The words in which stories tell judgements: grades, areas, and what is said around them. All in small letters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass


def _words(told: str) -> frozenset[str]:
    return frozenset(told.split())


SAME = "the same grade"
"""What stands for the grade that was told before."""
_BETTER = "requires improvement to be good"
_SOME_AREA = r"(?:the |its |their )?(?:leader|help|child|care|protect|safeguard|adopt|services? for)"
GRADES: tuple[tuple[str, str], ...] = (
    (r"requir(?:e[sd]?|ing) improvement(?: to be good)?", _BETTER),
    (r"inadequate", "inadequate"),
    (r"outstandings?", "outstanding"),
    (r"very good", "very good"),
    (r"goods?", "good"),
    (r"adequate", "adequate"),
    (r"excellent", "excellent"),
    (r"unsatisfactory", "unsatisfactory"),
    (r"weak(?! (?:spot|point|link|area|side)s?\b)", "weak"),
    (r"very effective", "very effective"),
    (r"effective,? with areas for improvement", "effective with areas for improvement"),
    (r"effective", "effective"),
    (
        r"(?<!second[- ])(?<!next )(?:lowest|bottom|worst)(?: possible| ofsted)?"
        r" (?:rating|grade|mark|judge?ment|category|rung)",
        "inadequate",
    ),
    (rf"(?<=the )(?:lowest|worst|bottom)(?= for {_SOME_AREA})", "inadequate"),
    (rf"(?<=the )(?:highest|top|best)(?= for {_SOME_AREA})", "outstanding"),
    (r"(?:(?<=said to )|(?<=found to )|(?<=judged to )|(?<=deemed to ))need improvement", _BETTER),
    (r"second[- ](?:best|highest)(?: of (?:the )?four)?(?: possible| ofsted)? (?:rating|grade|mark)s?", "good"),
    (
        r"(?<!second[- ])(?<!next )(?:highest|top)(?: possible| ofsted)? (?:rating|grade|marks?|judge?ment|category)",
        "outstanding",
    ),
    (
        r"same (?:grade|mark|rating|judge?ment|verdict|level)(?! again)(?: as (?:the )?(?:whole|overall(?: one| grade)?))?(?! as )"
        r"|(?<=share )that (?:grade|mark|rating)|(?<=at )that level|(?<=to )the overall grade|same as the overall(?: one| grade)?",
        SAME,
    ),
)
"""How a grade is worded, longest first, and the grade meant."""
AREAS: tuple[tuple[str, str], ...] = (
    (r"overall effectiveness(?! of (?:safeguarding|services for looked))", ""),
    (r"overall effectiveness of (?=safeguarding)", "safeguarding"),
    (r"children in care and care leavers", ""),
    (r"(?:the )?impact of leaders(?: on social work practice(?: with children and families)?)?", ""),
    (
        r"(?:the )?difference (?:that )?(?:services make|made)(?: to| for| in)+ (?:the lives of )?(?:children|youngsters|young people)"
        r"(?: and families)?",
        "impact on children and young people",
    ),
    (r"impact on (?:children(?: and (?:young people|families|their families))?|families|adults)", ""),
    (r"improvements? in (?:the )?safety(?:,| and) wellbeing", ""),
    (r"children's planning", ""),
    (r"key processes(?: for adult support and protection)?", ""),
    (r"leadership of improvement and change|strategic leadership", ""),
    (r"leadership(?:,? management,? and governance| and (?:management|direction|governance))?", ""),
    (
        r"(?:the )?(?:way|how)(?: that| well)? (?:it|they|we|(?:its |the |our )?(?:[\w']+ ){0,3}(?:services?|council|home))"
        r" (?:is|are) (?:led|run|managed)",
        "leadership",
    ),
    (r"those in charge(?: of protecting (?:[\w']+ )?children)?", "leadership"),
    (r"way (?:that )?(?:bosses|managers|leaders|chiefs) (?:run|lead|manage) the \w+", "leadership"),
    (r"(?:how|the way) (?:well )?(?:it|they|the \w+|services) (?:is|are) (?:led|run|managed)", "leadership"),
    (r"(?:senior )?leaders and managers|leaders' impact|(?:the )?people (?:in charge|at the top)", "leaders"),
    (r"(?:those|people|chiefs|bosses|managers) (?:who|that) (?:run|lead|manage) (?:it|them|the \w+)", "leaders"),
    (r"how (?:well )?leaders \w+(?: a difference)?", "leaders"),
    (
        r"leaders(?! (?:who|know|have|are|had|said|say|of|were praised"
        r"|and (?:staff|social|councillors|officers|partners|practitioners|members|politicians|their))\b)",
        "",
    ),
    (r"children (?:and families )?(?:who need|in need of|needing) help and protection", ""),
    (r"(?:children )?help and protection", ""),
    (r"help(?:ing)? (?:or|and) protect(?:ion|ing)(?: of)?(?: children)?|children needing help", "help and protection"),
    (r"helping and protecting(?: (?:children|young people|them))?", "help and protection"),
    (
        r"(?:the )?(?:way|how)(?: that| well| effectively)? (?:it|they|we|the \w+) (?:helps? and protects?|protects?|keeps?)"
        r" (?:its |the |their )?(?:children|young people|youngsters)(?: safe)?",
        "help and protection",
    ),
    (r"how (?:well|effectively) (?:the )?(?:children|youngsters|young people) are (?:helped and )?protected", "help and protection"),
    (r"how effective the (?:help and )?protection(?: of children)? is", "help and protection"),
    (
        r"help (?:for|given to) (?:\w+ )?(?:children|kids|youngsters) (?:in (?:danger|need)|at risk)",
        "help and protection",
    ),
    (r"services that keep (?:[\w']+ )?children safe|keeping children safe", "safeguarding"),
    (
        r"help (?:that )?(?:it|they|we) (?:offers?|gives?|provides?)(?: to)? (?:families|children)",
        "help and protection",
    ),
    (r"(?:the )?protection of children|protect(?:ing)? children", "help and protection"),
    (r"child protection", ""),
    (r"(?:children|young people|those) in (?:its|their|the council's|our|council) care", "children in care"),
    (r"(?:youngsters|young people|children and young people|kids|those|pupils) in care", "children in care"),
    (
        r"(?:way|how) (?:that )?(?:we|it|they|the \w+) (?:looks? after|cares? for) (?:its |our |their |the )?children"
        r"(?: in (?:our|its|their) care)?",
        "children in care",
    ),
    (
        r"children (?:that |whom )?(?:it|the council|we) (?:looks? after|cares? for)|cared[- ]for children",
        "children in care",
    ),
    (
        r"children (?:who|that) (?:can ?not|can't) (?:live|be) (?:at home|with their (?:own )?(?:families|parents))",
        "children in care",
    ),
    (r"children in care and (?:those (?:who have left|leaving) (?:it|care)|young people leaving care)", "children in care and care leavers"),
    (r"looked[- ]after children and care leavers", ""),
    (r"care of children and care leavers", "children in care and care leavers"),
    (
        r"(?:children|those) (?:who|that) (?:have been taken from their (?:families|parents)|are looked after"
        r"|live with foster (?:carers|families)[^.;]{0,60}?children's homes)",
        "children in care",
    ),
    (r"children in care", ""),
    (r"looked[- ]after children", ""),
    (r"children (?:being )?looked after(?: and achieving permanence)?", "children looked after"),
    (r"care leavers?", "care leavers"),
    (r"care[- ]experienced young people", ""),
    (
        r"(?:young people|young adults|those|teenagers|youngsters)"
        r" (?:moving on from|leaving|who (?:leave|(?:have )?left)) (?:care|it)",
        "care leavers",
    ),
    (r"care[- ]experienced (?:young )?(?:adults|people)", "care leavers"),
    (r"leaving care(?: services?)?(?! teams?\b)", "care leavers"),
    (r"(?:couples|people|those|families) who adopt", "adoption"),
    (r"adoption(?: services| performance| work)?", "adoption"),
    (r"safeguarding(?! (?:children's |children |adults )?(?:board|partners))", ""),
    (r"capacity (?:to improve|for improvement)", ""),
    (r"protection(?! (?:plan|conference|order|work|team|chair|board|case|enquir))", "help and protection"),
    (
        r"(?:the )?(?:service|services|council|department|authority|borough) (?:as a whole|in the round|in general)"
        r"|(?:services|taken) (?:in general|together|as a whole)|(?:verdict|position) as a whole"
        r"|the whole(?: (?:service|department|council))?(?=\W*$|['\"]?[,.;)])",
        "overall",
    ),
    (r"overall|headline(?= (?:grade|rating|judge?ment|verdict|mark))", "overall"),
)
"""How an area is worded, longest first, and what it is shown as where that is not its own words."""

OF_ADULTS: tuple[tuple[str, str], ...] = (
    (r"assess(?:ing|ment) (?:of )?(?:people's )?needs", "assessing needs"),
    (r"(?:supporting|helping) people to (?:live|lead) healthier lives", ""),
    (r"equity in (?:access|(?:people's )?experiences?(?: and outcomes)?|outcomes)", ""),
    (r"equity(?! of )", ""),
    (r"care provision,? integration,? and continuity|(?:the )?supply of care", ""),
    (r"partnerships and communities|partnership work(?:ing)?|partnerships", "partnerships and communities"),
    (r"safe (?:systems|pathways),? (?:pathways,? )?(?:and )?transitions", ""),
    (r"how (?:it|they|the council|the authority) ensures? safety(?: within the system)?", "ensuring safety"),
    (r"ensuring safety(?: within the system)?|safety", ""),
    (r"governance,? management,? and sustainability|governance", ""),
    (r"learning,? improvement,? and innovation|learning(?: from mistakes)?", ""),
    (r"working with people|providing support", ""),
    (r"safeguarding(?! (?:adults )?(?:board|partners|enquir))", ""),
    (r"leadership", ""),
    (r"overall", ""),
)
"""The same at assessments of adult social care, whose themes and quality statements have names that are everyday words."""

ADJECTIVES = frozenset(
    {"good", "very good", "outstanding", "excellent", "weak", "adequate", "effective", "very effective"}
)
"""Grades whose words are everyday ones too."""
BARE = _words(
    "a an the of for in and also as well its their our his service services support work with experiences "
    "progress both area areas new judgement judgment judgements grade rating on council to those namely by were "
    "was is are be been being all too again still now had have has it that this children another each local so "
    "them they just s remain remains remained stay stays stayed both still inspectors "
    "likewise alike ditto but whereas while same we're it's they're went goes help care re result outcome "
    "picture overall "
    "quality effectiveness at through offered given into "
    "reported noted members ofsted which we our up down one only sole single alone lone strand"
)
"""Words that may stand beside an area or a grade without saying anything but that the one goes with the other."""
FILLER = BARE | _words(
    "once more recently today yesterday finally officially ofsted cqc inspectors inspector first time day hold "
    "drop up down from or department hands ruling department's here recent only highest second-highest second- "
    "lowest level just three authorities councils north south east west region country england few two rungs rung "
    "grades one rise after celebrating lower higher better special measures out stand stands stood sit sits second "
    "four band bands took years year months six five "
    "where running report watchdog notch cut above"
)
"""What else may stand between those who were graded and their grade."""

HELPING = frozenset({"support", "work", "quality", "service", "services", "help", "care"})
"""Words that make a sentence on an area one of prose: "support for care leavers is good"."""
_ADULT_PROTECTION = re.compile(r"\b(?:key processes|strategic leadership)\b")
"""The areas that Scottish inspections of adult protection call effective; of any other this is no grade."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A grade or an area where it stands in a sentence."""

    start: int
    end: int
    meant: str


def _lexicon(table: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b({words})\b" for words, _ in table))


_GRADE, _AREA, _AREA_OF_ADULTS = _lexicon(GRADES), _lexicon(AREAS), _lexicon(OF_ADULTS)


def grade_mentions(words: str) -> Iterator[Mention]:
    """Each grade in a sentence in small letters."""
    for match in _GRADE.finditer(words):
        if "effective" not in match.group() or _ADULT_PROTECTION.search(words):
            yield Mention(match.start(), match.end(), _meant(match, GRADES))


def area_mentions(words: str, *, of_adults: bool = False) -> Iterator[Mention]:
    """Each area in a sentence in small letters; `of_adults` at an assessment of adult social care."""
    pattern, table = (_AREA_OF_ADULTS, OF_ADULTS) if of_adults else (_AREA, AREAS)
    for match in pattern.finditer(words):
        yield Mention(match.start(), match.end(), _meant(match, table) or match.group().removeprefix("the "))


def _meant(match: re.Match[str], table: tuple[tuple[str, str], ...]) -> str:
    """What the line of a table that matched stands for; each line is one group."""
    return table[(match.lastindex or 1) - 1][1]
