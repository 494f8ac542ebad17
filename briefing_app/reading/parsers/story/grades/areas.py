"""The words in which stories name the areas of a judgement. All in small letters."""

from collections.abc import Iterator

from briefing_app.reading.parsers.story.grades.words import Mention, lexicon, meant

AREAS: tuple[tuple[str, str], ...] = (
    (
        r"children in need of help and protection,? (?:(?:children )?looked[- ]after(?: children)?|children in care)"
        r",? and care leavers"
        r"|(?:looked[- ]after children|children in care) and children in need of help and protection"
        r"|vulnerable children and (?:with |of |for )?(?:those|children|young people) in (?:its |their )?care",
        "overall",
    ),
    (
        r"(?:local )?safeguarding (?:children(?:'s)? )?board(?! (?:manager|member|chair|partner)s?)|lscb",
        "local safeguarding children board",
    ),
    (r"quality of (?:social work )?practice", "quality of practice"),
    (r"overall effectiveness(?! of (?:safeguarding|services for looked))", ""),
    (r"overall effectiveness of (?=safeguarding)", "safeguarding"),
    (r"children in care and care leavers", ""),
    (
        r"(?:the )?impact (?:of leaders|(?:that )?leaders (?:have|make))"
        r"(?: on social work practice(?: with children and families)?)?",
        "",
    ),
    (
        r"(?:the )?difference (?:that )?(?:services make|made)(?: to| for| in)+ (?:the lives of )?(?:children"
        r"|youngsters|young people)(?: and families)?",
        "impact on children and young people",
    ),
    (r"impact on (?:children(?: and (?:young people|families|their families))?|families|adults)", ""),
    (r"improvements? in (?:the )?safety(?:,| and) wellbeing", ""),
    (r"children's planning", ""),
    (r"key processes(?: for adult support and protection)?", ""),
    (r"leadership of improvement and change|strategic leadership", ""),
    (r"leadership(?:,? management,? and governance| and (?:management|direction|governance))?", ""),
    (
        r"(?:the )?(?:way|how)(?: that| well)? (?:it|they|we|the \w+|(?:its |the |our )?(?:[\w']+ ){0,3}(?:services?"
        r"|council|home)) (?:is|are) (?:led|run|managed)"
        r"|way (?:that |in which )?(?:bosses|managers|leaders|chiefs) (?:run|lead|manage) the \w+"
        r"|those in charge(?: of protecting (?:[\w']+ )?children)?",
        "leadership",
    ),
    (
        r"(?:(?:how|what|the way) )?leaders(?:'? (?:impact|influence|effect) on|'? (?:affect|shape|do for)s?)"
        r" social work practice(?: with children and families)?"
        r"|leaders (?:have|make)(?= (?:an? )?['\"]?(?:good|outstanding|inadequate)['\"]? (?:impact|difference))"
        r"|(?:the |its )(?:management|bosses|chiefs)(?= (?:is|are|was|were|an?)\b)"
        r"|(?:senior )?leaders and managers|leaders' impact|(?:the )?people (?:in charge|at the top)"
        r"|(?:those|people|chiefs|bosses|managers) (?:who|that) (?:run|lead|manage) (?:it|them|the \w+)"
        r"|how (?:well )?leaders \w+(?: a difference)?",
        "leaders",
    ),
    (
        r"leaders(?! (?:who|know|have|are|had|said|say|of|were praised"
        r"|and (?:staff|social|councillors|officers|partners|practitioners|members|politicians|their))\b)",
        "",
    ),
    (r"children (?:and families )?(?:who need|in need of|needing) help and protection", ""),
    (
        r"(?:those|families|young people|youngsters) (?:who need|in need of|needing) help and protection",
        "help and protection",
    ),
    (r"(?:children )?help and protection", ""),
    (r"children (?:who need|in need of|needing) protection", "help and protection"),
    (r"help(?:ing)? (?:or|and) protect(?:ion|ing)(?: of)?(?: children)?|children needing help", "help and protection"),
    (
        r"(?:the )?(?:way|how)(?: that| well| effectively)? (?:it|they|we|the \w+) (?:helps? and protects?"
        r"|protects?|keeps?)"
        r" (?:its |the |their )?(?:children|young people|youngsters)(?: safe)?",
        "help and protection",
    ),
    (
        r"(?:how(?: well| effectively)?|(?:the )?ways? (?:that |in which )?)(?: the)? ?(?:children|youngsters"
        r"|young people|they)"
        r" are (?:helped(?: and protected)?|protected|kept safe)",
        "help and protection",
    ),
    (
        r"help (?:for|given to) (?:\w+ )?(?:children|kids|youngsters) (?:in (?:danger|need)|at risk)",
        "help and protection",
    ),
    (r"services that keep (?:[\w']+ )?children safe|keeping children safe", "safeguarding"),
    (r"(?:the )?protection of children|protect(?:ing)? children", "help and protection"),
    (r"child protection (?:services?|department)(?! (?:manager|director|user)s?)", "child protection services"),
    (r"child protection(?! (?:plan|conference|order|enquir)s?)", ""),
    (
        r"(?:children|young people|those) in (?:its|their|our|council|(?:[\w-]+ ){0,3}?[\w-]+'s?) care\b",
        "children in care",
    ),
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
    (
        r"children in care (?:and|or) (?:(?:those |young people )?(?:who have left|leaving) (?:it|care))",
        "children in care and care leavers",
    ),
    (r"looked[- ]after children and care leavers", ""),
    (
        r"(?:children|those) (?:who|that) (?:have been taken from their (?:families|parents)|are looked after"
        r"|live with foster (?:carers|families)[^.;]{0,60}?children's homes)",
        "children in care",
    ),
    (r"(?:(?:what|how) )?children(?:'s)? (?:experienc\w+|lives|live|time|fare) in care", "children in care"),
    (r"children (?:living )?in care", "children in care"),
    (r"looked[- ]after children", ""),
    (r"looked[- ]after['\"] children", "looked after children"),
    (
        r"children (?:being |who (?:are|have to be) )?looked after(?: and achieving permanence)?",
        "children looked after",
    ),
    (r"children achieving permanence", ""),
    (r"care leavers?", "care leavers"),
    (r"care[- ]experienced young people", ""),
    (
        r"(?:(?:young )?(?:people|adults)|children|those|teenagers|youngsters)(?: in (?:the )?\w+(?: \w+)?(?= who))?"
        r" (?:(?:leaving|moving on from|(?:who|that) (?:leave|(?:have )?(?:left|moved on from)))"
        r" (?:(?:(?:the council|the authority|its|their|our)(?:'s)? )?care|it|the system)"
        r"|who have moved on(?! from\b))",
        "care leavers",
    ),
    (r"care[- ]experienced (?:young )?(?:adults|people)", "care leavers"),
    (r"leaving care(?: services?)?(?! teams?\b)", "care leavers"),
    (r"(?:couples|people|those|families) who adopt|children (?:who|that) (?:need|have|are) to be adopted", "adoption"),
    (r"adoption(?: services| performance| work)?(?! (?:panel|agenc|team|plan|order)\w*)", "adoption"),
    (r"safeguarding(?! (?:children's |children |adults )?(?:board|partners|hub|team))", ""),
    (r"capacity (?:to improve|for improvement)", ""),
    (r"protection(?! (?:plan|conference|order|work|team|chair|board|case|enquir))", "help and protection"),
    (
        r"(?:(?:the )?(?:service|services|council|department|authority|borough|verdict|position)|taken)"
        r" (?:as a whole|in the round|in general|altogether)|(?:services|taken) together"
        r"|the whole(?: (?:service|department|council))?(?=\W*$|['\"]?[,.;)])",
        "overall",
    ),
    (r"overall|headline(?= (?:grade|rating|judge?ment|verdict|mark))", "overall"),
)
"""How an area is worded, longest first, and what it is shown as where that is not its own words."""

_ADULTS: tuple[tuple[str, str], ...] = (
    (r"assess(?:ing|ment) (?:of )?(?:people's )?needs", "assessing needs"),
    (r"(?:supporting|helping) people to (?:live|lead) healthier lives", ""),
    (r"equity (?:in|of) (?:access|(?:people's )?experiences?(?: and outcomes)?|outcomes)", ""),
    (r"equity(?! (?:of|in) )", ""),
    (r"how (?:we|they|it|the council) supports? people", "supporting people"),
    (r"care provision(?:,? integration,? and continuity)?|(?:the )?supply of care", ""),
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
    (
        r"(?:the way|how)(?: well)? (?:it|we|the \w+) (?:\w+ ){1,3}(?:its|our) care act (?:duties|responsibilities)",
        "overall",
    ),
)
"""The same at assessments of adult social care, whose themes have names that are everyday words."""
_STAGE = r"(?:assess(?:ing|ments?)(?: and planning)?|planning|reviewing|implementation and delivery)"
_DISPOSALS = r"out[- ]of[- ]court (?:disposals?|work)|court (?:disposals?|orders?|work|sentences)"
_YOUTH: tuple[tuple[str, str], ...] = (
    (r"organisational delivery", ""),
    (r"governance and leadership|leadership(?: and governance)?", ""),
    (rf"{_STAGE} (?:of|in|for) (?:{_DISPOSALS})|(?:{_DISPOSALS}),?:? {_STAGE}", ""),
    (r"out[- ]of[- ]court disposals? policy(?: and provision)?", "out of court disposal policy and provision"),
    (r"out[- ]of[- ]court (?:disposals?|work)", "out of court disposals"),
    (r"court (?:disposals?|orders?|work|sentences)", "court disposals"),
    (r"resettlement(?: (?:policy|work|services?|provision))?(?: and provision)?", "resettlement"),
    (r"(?:its |the )?work with victims", "work with victims"),
    (r"support for victims|partnerships and services|information and facilities|implementation and delivery", ""),
    (r"delivery of services to children|joint working", ""),
    (r"overall", ""),
)
"""The same at inspections of youth justice services, whose "staff" and "planning" are as often no area."""
OF_CHILDREN, OF_ADULTS, OF_YOUTH = "children", "adults", "youth"
_TABLES = {OF_CHILDREN: AREAS, OF_ADULTS: _ADULTS, OF_YOUTH: _YOUTH}
_PATTERNS = {name: lexicon(table) for name, table in _TABLES.items()}


def area_mentions(words: str, of: str = OF_CHILDREN) -> Iterator[Mention]:
    """Each area in a sentence in small letters, as inspections `of` children's, adults' or youth services name it."""
    for match in _PATTERNS[of].finditer(words):
        yield Mention(match.start(), match.end(), meant(match, _TABLES[of]) or match.group().removeprefix("the "))
