"""The words in which stories tell judgements: grades, areas, and what is said around them. All in small letters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BETTER = "requires improvement to be good"
GRADES: tuple[tuple[str, str], ...] = (
    (r"requir(?:e[sd]?|ing) improvement(?: to be good)?", _BETTER),
    (r"inadequate", "inadequate"),
    (r"outstandings?", "outstanding"),
    (r"very good", "very good"),
    (r"good", "good"),
    (r"adequate", "adequate"),
    (r"excellent", "excellent"),
    (r"unsatisfactory", "unsatisfactory"),
    (r"weak", "weak"),
    (r"(?<!second[- ])(?<!next )(?:lowest|bottom|worst)(?: possible| ofsted)? (?:rating|grade|mark|judge?ment|category|rung)", "inadequate"),
    (r"(?<!second[- ])(?<!next )(?:highest|top)(?: possible| ofsted)? (?:rating|grade|marks?|judge?ment|category)", "outstanding"),
)
"""How a grade is worded, longest first, and the grade meant."""
AREAS: tuple[tuple[str, str], ...] = (
    (r"overall effectiveness", ""),
    (r"children in care and care leavers", ""),
    (r"(?:the )?impact of leaders(?: on social work practice(?: with children and families)?)?", ""),
    (r"impact on children and young people", ""),
    (r"leadership(?:,? management,? and governance| and (?:management|direction|governance))?", ""),
    (r"way (?:that )?(?:bosses|managers|leaders|chiefs) (?:run|lead|manage) the \w+", "leadership"),
    (r"(?:how|the way) (?:well )?(?:it|they|the \w+|services) (?:is|are) (?:led|run|managed)", "leadership"),
    (r"(?:senior )?leaders and managers|leaders' impact", "leaders"),
    (r"leaders(?! (?:who|know|have|are|had|said|say|of|and|were praised)\b)", ""),
    (r"children (?:and families )?(?:who need|in need of|needing) help and protection", ""),
    (r"(?:children )?help and protection", ""),
    (r"help(?:ing)? (?:or|and) protect(?:ion|ing)(?: of)?(?: children)?|children needing help", "help and protection"),
    (r"(?:the )?protection of children|protecting children", "help and protection"),
    (r"child protection", ""),
    (r"(?:children|young people|those) in (?:its|their|the council's|our|council) care", "children in care"),
    (r"(?:youngsters|young people|children and young people|kids|those|pupils) in care", "children in care"),
    (r"children (?:that |whom )?(?:it|the council|we) (?:looks? after|cares? for)|cared[- ]for children", "children in care"),
    (r"children in care", ""),
    (r"looked[- ]after children", ""),
    (r"children (?:being )?looked after(?: and achieving permanence)?", "children looked after"),
    (r"care leavers?", "care leavers"),
    (r"care[- ]experienced young people", ""),
    (r"(?:young people|young adults|those|teenagers|youngsters) (?:moving on from|leaving|who (?:leave|(?:have )?left)) care", "care leavers"),
    (r"care[- ]experienced (?:young )?(?:adults|people)", "care leavers"),
    (r"adoption(?: services| performance| work)?", "adoption"),
    (r"safeguarding(?! (?:children's |children |adults )?(?:board|partners))", ""),
    (r"capacity (?:to improve|for improvement)", ""),
    (r"overall", "overall"),
)
"""How an area is worded, longest first, and what it is shown as where that is not its own words."""

ADJECTIVES = frozenset({"good", "very good", "outstanding", "excellent", "weak", "adequate"})
"""Grades whose words are everyday ones too."""
BARE = frozenset(
    "a an the of for in and also as well its their our his service services support work with experiences progress both"
    " area areas new judgement judgment judgements grade rating on council's to those namely by were was is are be been"
    " being all too again still now had have has it that this children another each local so them they just well s"
    " remain remains remained overall quality effectiveness at through offered given into reported noted members ofsted's inspectors' so which".split()
)
"""Words that may stand beside an area or a grade without saying anything but that the one goes with the other."""
FILLER = BARE | frozenset(
    "once more recently today yesterday finally officially ofsted cqc inspectors inspector first time day hold drop"
    " up down from or department hands ruling department's here recent only highest second-highest second-lowest level just three authorities councils north south east west region country england few two rungs rung grades one rise".split()
)
"""What else may stand between those who were graded and their grade."""
JUDGED = re.compile(
    r"\b(?:rat(?:ed|es|ing)|judge[sd]?|judge?ments?|judging|grad(?:ed?|es|ing)|brand(?:ed|s|ing)|call(?:ed|s)"
    r"|described|deem(?:ed|s)|label(?:led|s)|evaluated|award(?:ed|s)|upgraded|downgraded|slammed|marked|scor(?:ed|es)"
    r"|verdicts?|slapped|given|gave|gives|declared|pronounced|adjudged|classed|ranked|dubbed|assessed as|considered"
    r"|regarded as|hailed as)\b"
)
"""Said before a grade: it is one."""
SAID = re.compile(
    r"\b(?:found|finds?|says?|said|told|ruled|concluded?s?|think|thought|write|wrote|reported|outcome|result\w*"
    r"|ca(?:me|n|ll|lled) (?:back|out))\b"
)
"""Said before a grade that is plainly marked as one."""
BY_INSPECTORS = re.compile(
    r"\b(?:ofsted|cqc|inspectors?|inspectorate|watchdog|regulator|commission)\b(?: \w+){0,2} (?:said|says?|found|finds?|ruled|concluded)\b"
    r"|\b(?:says?|said|according to|found by|finds?|in the view of) (?:the )?(?:ofsted|cqc|inspectors|watchdog|regulator)\b"
)
MOVING = re.compile(
    r"\b(?:drop\w*|f[ea]ll\w*|slip\w*|slid|climb\w*|rises?|risen|rose|mov(?:ed|es)|lift\w*|improved|gone|goes|go|went|shot|jump\w*"
    r"|stay\w*|ke(?:ep|pt)\w*|held|holds|retain\w*|become|became|got|received|earned|won|achieved|secured)\b"
)
MOVED = re.compile(
    r"\b(?:drop\w*|f[ea]ll\w*|slip\w*|slid|climb\w*|rises?|risen|rose|mov(?:ed|es)|lift\w*|upgraded|downgraded|improved"
    r"|gone|goes|go|went|shot|jump\w*|stay\w*|remain\w*|ke(?:ep|pt)\w*|demoted|promoted|put|c[ao]me\w*) "
    r"(?:\w+ ){0,4}(?:to|at|as|back) (?:an? |be )?['\"]?$"
    r"|\b(?:got|gets|receive[ds]|earn(?:ed|s)|won|wins|achieve[ds]|secure[ds]|kept|keeps|retain(?:ed|s)|held|holds|become"
    r"|became|clinched|collect(?:ed|s)|pick(?:ed|s) up|came away with|landed|merit(?:ed|s)|gain(?:ed|s)|obtained"
    r"|end(?:ed|s) (?:up )?(?:with|in|as)|stuck at|left with|hit with|there was|there were) (?:(?:hold|a|an|of|its|the|their) ){0,3}['\"]?$"
)
"""Said right before a grade: up or down to it, or holding it."""
NAMES_GRADE = re.compile(r"['\"]?,? (?:overall |ofsted |cqc |inspection )*(?:ratings?|grades?|judge?ments?|verdicts?|marks?|outcome)\b")
NAMES_PLAINLY = re.compile(r" (?:(?:overall |ofsted |cqc )+judge?ment|(?:overall |ofsted |cqc )*(?:rating|grade|verdict))\b")
NAMES_REPORT = re.compile(r"['\"],? (?:(?:ofsted|cqc|children's) )?(?:report|children's services|social care)\b")
FOLLOWS = re.compile(
    r"['\"]?(?:\W*$|[,.;:!?)–—]| [–—-]| (?:for|in|on|by|across|overall|after|with|and|at|as|from|while|but|too|again"
    r"|still|when|following|all|because|despite|though|although|under|this|last|which|ofsted|cqc|says?|said|it|now|has)\b)"
)
"""What may follow a grade that stands for itself; "good work" grades nothing."""
WHOLE = re.compile(
    r"\b(?:council(?!lor|s\b)|authority|department|trust|county|borough|city|town|partnership|children's services|child services"
    r"|children's social (?:care|services)|adult (?:social )?(?:care|services)|social (?:care|services)"
    r"|children and families service|services for (?:vulnerable )?children|services?|borough's|county hall|city hall|report|inspection|ofsted|whole|cqc)\b"
)
EVERY = re.compile(
    r"\b(?:every(?: single)?|each of the(?: \w+)?|all(?: of)?(?: the| its| our)?(?: \w+)?|every one of the)"
    r" (?:inspected )?(?:area|categor|judge?ment|count|measure|field|heading)\w*|across the board|\ball round\b"
    r"|clean sweep"
)
PARTLY = re.compile(
    r"\b(?:\w+ of (?:the|its|our|their) (?:\w+ )?(?:\w+ )?(?:areas|categories|judge?ments|grades)|some|parts?|(?:but|bar) one|except|apart from|other than"
    r"|(?:one|two|three|four|key|other) (?:areas?|categor\w+|judge?ments?)|of the \w+ key areas|everything else"
    r"|(?:the )?other (?:two|three|four))\b"
)
OTHER_BODY = re.compile(
    r"\b(?:schools?(?! (?:watchdog|inspector))|nurser\w+|colleges?|academ\w+|(?:children's|care|residential|nursing) homes?"
    r"|(?:fostering|adoption) agenc\w+|hospitals?|safeguarding (?:children's |children |adults )?(?:board|partnership)"
    r"|lscb|providers?|childminders?|pupils|prisons?|youth (?:justice|offending)|probation|police|fire service|academy|trust schools|libraries)\b"
)
COMPARED = re.compile(
    r"\b(?:only (?:one|two|three|four|\w+) (?:other |more )?(?:council|authorit|department)\w*|no[- ]?(?:other|one)\b|nobody"
    r"|no (?:council|local authority|authority|department)|few (?:councils|authorities)|one in \w+"
    r"|councils (?:can|may|are|were|have)|other (?:councils|authorities)|nationally|neighbouring|most (?:councils|authorities)"
    r"|average|typical\w*|a third of|half of|percentage|per cent of)\b"
)
"""Said before a grade: it is that of others, or of councils in general."""
HOPED = re.compile(
    r"\b(?:aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|want(?:s|ed)? to|wish\w*|ambition\w*|could|would(?! hardly)|should|might|may (?:be|have|yet|become|well)|if|unless"
    r"|plan(?:s|ned)? to|working towards|journey|on the way|determined|vow\w*|promis\w+|target|next time|expect\w*"
    r"|fewer than|short of|not|never|no longer|n't|yet to be|means? that|definition|needed for|needs? to|almost|nearly"
    r"|neither|nor|without|possible ratings|scale)\b"
)
"""Said before a grade in its clause: it was not given."""
FORMER = re.compile(
    r"\b(?:previous(?:ly)?|last (?:time|inspect\w*|full|came|visit\w*|assess\w*)|earlier|former(?:ly)?|ago|used to"
    r"|last year's|back in|before (?:that|it|they)|at the time|predecessor|abolished|historic\w*|once(?! (?:more|again))|first warned)\b"
)
"""The clause is about how things were."""
PAST = re.compile(r"\bhad(?: (?:also|previously|long|already|twice|been|then))* (?:been|rated|judged|graded|branded|found|'|\")")
WHEN = re.compile(r"^\W*(?:and |\w+ )?(?:when|where|before|until)\b")
RATERS = re.compile(
    r"\b(?:children in care|care leavers|young people|staff|parents|families|residents|carers) (?:\w+ ){0,2}"
    r"(?:rated?|rates|gave|give|judged?|described?|called|graded) (?:their|the|our|them|it|its|him|her|that|how)\b"
)
"""People who are no inspectors say what they think."""
BY_OTHERS = re.compile(
    r"['\"]? by (?:\w+ )?(?:staff|residents|young people|children|parents|families|carers|users|people)\b"
)
ADULTS = re.compile(r"\b(?:cqc|care quality commission|adult (?:social )?(?:care|services))\b")
CHILDREN = re.compile(r"\b(?:ofsted|children's services|children's social care)\b")
MINUTES = re.compile(
    r"\b(?:was|were) (?:informed|told|advised|reminded|explained|reported)|\bit was (?:noted|reported|explained|confirmed)"
    r"|\b(?:members|committee|board|panel|cabinet|executive) (?:\w+ )?(?:noted|heard|welcomed)|\b(?:resolved|resulted in)\b"
    r"|\b(?:director|member|officer|chair) (?:\w+ )?(?:reported|explained|informed|advised)"
)
"""How minutes report: what "had been" judged is what the members were told of."""
PARTICULAR = re.compile(
    r"\b(?:plans?|planning|assessments?|accommodation|housing|visits?|health|education|supervision|recording|placements?"
    r"|homes?|carers?|oversight|reviews?|transitions?|outcomes|relationships?|practice|arrangements|caseloads?|advice)"
    r" (?:for|of|to|with|in|around) (?:\w+ ){0,2}$"
)
"""Said before an area: only part of it is spoken of."""
HELPING = frozenset({"support", "work", "quality", "service", "services"})
"""Words that make a sentence on an area one of prose: "support for care leavers is good"."""
CAUSE = re.compile(r"\b(?:on account of|because of|owing to|due to|thanks to|in spite of|despite) (?:\w+ ){0,3}$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A grade or an area where it stands in a sentence."""

    start: int
    end: int
    meant: str


def _lexicon(table: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b(?:{words})\b" for words, _ in table))


_GRADE, _AREA = _lexicon(GRADES), _lexicon(AREAS)


def grade_mentions(words: str) -> Iterator[Mention]:
    """Each grade in a sentence in small letters."""
    for match in _GRADE.finditer(words):
        yield Mention(match.start(), match.end(), _meant(match.group(), GRADES))


def area_mentions(words: str) -> Iterator[Mention]:
    """Each area in a sentence in small letters."""
    for match in _AREA.finditer(words):
        named = match.group().removeprefix("the ")
        yield Mention(match.start(), match.end(), _meant(match.group(), AREAS) or named)


def _meant(words: str, table: tuple[tuple[str, str], ...]) -> str:
    return next(meant for pattern, meant in table if re.fullmatch(pattern, words))
