"""Sentences that only set the scene: what the visit was, when, by whom; and sentences that give a verdict."""

import re
from functools import lru_cache

from briefing_app.domain.dates import MONTHS

_MONTH = f"(?:{'|'.join(MONTHS).lower()})"
_EVENT = r"(?:visit|inspection|assessment|evaluation|review|reinspection)"
_WATCHDOG = r"(?:inspectors?|ofsted|cqc|ciw|estyn|hmicfrs|commission|inspectorate(?: wales)?|inspection team|watchdog)"
_WENT = (
    r"(?:visited|came to|spent|looked at|examined|considered|inspected|assessed|returned|arrived|carried out|conducted)"
)
_DATED = re.compile(
    rf"\b(?:inspect\w*|visit\w*|letter|report|assess(?:ed|ment)|ofsted|cqc|ciw)\b.{{0,120}}?"
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:(?:and|to|until) .{{0,20}})?{_MONTH}\b"
)
_TOLD_FIRST = re.compile(
    rf"(?:the )?{_WATCHDOG}(?: \(\w+\))? (?:also )?{_WENT}\b"
    r"|(?:they|(?:the )?(?:inspectors|assessors|(?:inspection|assessment) team|(?:ofsted|cqc|ciw) staff))"
    r" (?:also )?(?:came (?:to|in|back|without)|returned (?:to|in)|were on site|spent \w+ (?:days?|weeks?)"
    r"|(?:spoke|talked) (?:to|with)|called (?:on|in|without)|sat in on|rang)\b"
    r"|(?:in the course of|during|on|over) (?:the|their|its) (?:\w+ )?(?:visit|inspection|assessment),?"
    r" (?:they|inspectors|it) (?:spoke|talked|read|met|looked|visited|heard from)\b"
)
"""At the beginning of a sentence."""
# Each alternative begins with a word's edge, and with fixed letters after it: that is what makes it quick.
_TOLD = re.compile(
    rf"\b{_EVENT},? (?:which )?(?:took place|ran|lasted|follow(?:s|ed)|was (?:carried out|conducted|held|undertaken)"
    rf"|concerned|covered|focused on|looked at)\b"
    rf"|\b{_EVENT}\b.{{0,40}} (?:looked at|took place|focused on|considered|examined)\b"
    rf"|\b(?:letter|report)\b.{{0,30}} (?:follow(?:s|ed)|concerns|covers)\b.{{0,30}}\b{_EVENT}\b"
    r"|\bpublished\b.{0,60}\b(?:letter|report|findings)\b|\b(?:letter|report|findings)\b.{0,40}\bpublished\b"
    r"|\blast inspected\b|\blast inspection, in\b"
)
_ABOUT_VISITS = (
    "inspect",
    "visit",
    "letter",
    "report",
    "assess",
    "ofsted",
    "cqc",
    "ciw",
    "publish",
    "review",
    "evaluat",
    "they came",
    "they returned",
    "they spoke",
    "they talked",
    "they spent",
    "assessors",
)
"""One of these is in every sentence that sets the scene; looking for them first saves time."""
_ABOUT_EARLIER = ("inspect", "had ", "when", "years ago")
"""And one of these in every sentence about an earlier verdict."""
_WHO = re.compile(
    r"(?:The )?(?:lead |[Qq]uality assurance |Her |His )?(?:[Ii]nspectors?|manager|Majesty.s Inspectors?).{0,24} "
    r"(?:were|was) [A-Z][\w’'-]+ [A-Z]"
)
_GRADE = r"(?:good|outstanding|inadequate|requir(?:e|es|ed|ing) improvement)"
_VERDICT = re.compile(
    rf"\b(?:judged|rated|rates|rating|graded?|branded|found|verdict|awarded|keeps?|kept|retains?|retained|remains?)\b"
    rf".{{0,90}}\b{_GRADE}\b|[‘“\"']{_GRADE}"
    r"|\b(?:highest|lowest|bottom)(?: possible)? (?:ofsted )?(?:grade|rating)|\btop (?:grade|rating|marks)"
)
_FOUND = re.compile(
    r"\baccording to\b|\b(?:says|said|found|finds|heard|prais\w+|not(?:es|ed)|highlight\w+|identif\w+|conclud\w+"
    r"|warn\w+|recogni[sz]e[sd]?)\b"
)
_EARLIER_VERDICT = re.compile(
    r"\b(?:last|previous|earlier|most recent)(?: \w+){0,2} inspection\b,?.{0,40}\b(?:graded|judged|rated)\b"
    r"|\bhad (?:previously |long |already |last )*(?:rated|judged|graded|branded|been (?:rated|judged|graded))\b"
    r"|\bwhen\b.{0,50}\blast (?:came|assessed|inspected|visited|judged)\b"
    r"|\b(?:was|were) last (?:inspected|judged|rated|graded|visited)\b"
    r"|\bwas (?:last )?inspected in\b.{0,20} when\b|\byears ago,? (?:it|the|inspectors|ofsted|services)\b"
)
_TEXT = r"(?:report|letter|verdict|rating|grade|judge?ment)"
_BACK_THEN = re.compile(
    rf"^(?:but )?(?:that|the (?:earlier|previous|last|first)|(?:its|their) (?:earlier|last|previous)) (?:{_EVENT}"
    rf"|{_TEXT})"
    r"(?:,? [^.;,]{0,40},?)? (?:had(?! now)|ended|dates)\b"
    r"|\bthe (?:time before|last time),? in\b|^in the past,? (?:ofsted|inspectors|it|the (?:council|service))\b"
    rf"|\b{_WATCHDOG} had (?:\w+ )?(?:found|called)\b.{{0,90}}\bin (?:19|20)\d\d\b"
    rf"|\bin (?:\w+ )?(?:19|20)\d\d,? when (?:an? |the )?(?:\w+ )?(?:{_WATCHDOG}|{_EVENT}|{_TEXT}) (?:had )?(?:found"
    rf"|said"
    r"|judged|rated|called|revealed|showed)\b"
    rf"|\byears since\b.{{0,60}}\b(?:was|were) [‘“\"']?{_GRADE}"
)
"""What only a sentence about an earlier visit says: "That inspection had ended in", "the last time, in 2022,"."""
_COUNCILS = r"(?:councils|authorities|boroughs|counties)"
_OTHERS = re.compile(
    r"(?:(?!, and|, but).){0,90}?\b(?:(?:only|just|none but|few|very few|no|some|a mere) (?:of the )?(?:[\w-]+ ){0,2}"
    r"|[\w-]+ (?:[\w-]+ )?(?:other |of the (?:\d+|[a-z]+) ))"
    rf"(?:[\w-]+ )?{_COUNCILS}\b.{{0,80}}\b(?:ha(?:s|d|ve)|holds?|got|won|earned|managed|nationally"
    r"|in the (?:country|region|uk|land|north|south))\b"
    r"|(?:across|in|throughout) (?:the (?:country|region|nation|uk)|england|wales|scotland)\b.{0,80}"
    r"\b\d+ (?:\w+ ){0,2}(?:councils|authorities|inspections|reports)\b"
)
"""What is told of other councils' grades: "Only two others in the region have it"."""
_ABOUT_OTHERS = ("councils", "authorities", "boroughs", "counties", "inspections", "reports")
"""One of these is in every such sentence; looking for them first saves time."""
_SINCE = re.compile(r"\bsince\b(?=.{12})")
_EARLIER = re.compile(
    r"\b(?:last|previous(?:ly)?|earlier|when it|when they|since|ago|follows?|following)\b", re.IGNORECASE
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AGAINST = re.compile(r"\b(?:since|from|than|after|until|before|between|compared|up on|to)\b[^.,;]{0,40}$")
"""Before a year that something is held against: "better than at the inspection in 2019"."""
_NOW = re.compile(r"\b(?:now|has|have|is|are|remains?|still|today|this (?:year|month|week))\b")


def tells_of_earlier_year(sentence: str, year: int | None) -> bool:
    """Whether the sentence only tells what was found in years before `year`, that of the visit."""
    low = sentence.lower()
    told = list(_YEAR.finditer(low))
    if year is None or not told or any(int(found.group()) >= year for found in told):
        return False
    if _NOW.search(low) or not any(word in low for word in (*_ABOUT_VISITS, "judged", "rated", "found", "called")):
        return False
    return not any(_AGAINST.search(low[: found.start()]) for found in told)


@lru_cache(maxsize=64)
def sets_scene(sentence: str) -> bool:
    """Whether the sentence tells of the visit or its publication, or names the inspectors."""
    low = sentence.lower()
    if not any(word in low for word in _ABOUT_VISITS):
        return False
    told = _DATED.search(low) or _TOLD_FIRST.match(low) or _TOLD.search(low)
    return bool(_WHO.match(sentence) or (told and not _FOUND.search(low)))


@lru_cache(maxsize=64)
def gives_verdict(sentence: str) -> bool:
    """Whether the sentence says how a service was graded, now or earlier."""
    low = sentence.lower()
    if not any(
        word in low for word in ("good", "outstanding", "inadequate", "requir", "highest", "lowest", "bottom", "top ")
    ):
        return False
    return bool(_VERDICT.search(_SINCE.split(low, maxsplit=1)[0]))


def tells_earlier_verdict(sentence: str) -> bool:
    """Whether the sentence is about how an earlier visit judged."""
    low = sentence.lower()
    return any(word in low for word in _ABOUT_EARLIER) and bool(_EARLIER_VERDICT.search(low))


def tells_back_then(sentence: str) -> bool:
    """Whether all that the sentence tells is of an earlier visit."""
    return bool(_BACK_THEN.search(sentence.lower()))


def tells_of_others(sentence: str) -> bool:
    """Whether the sentence counts how other councils fared."""
    low = sentence.lower()
    return any(word in low for word in _ABOUT_OTHERS) and _OTHERS.match(low) is not None


def looks_back(sentence: str) -> bool:
    """Whether the sentence speaks of an earlier visit."""
    return bool(_EARLIER.search(sentence))
