"""Judgements that a release lists line by line: "Children in care: outstanding"."""

import re

from briefing_app.domain.briefing import Grade, SourceText
from briefing_app.domain.words import BlockKind, FindingKind
from briefing_app.reading.language.scenes import gives_verdict, tells_earlier_verdict
from briefing_app.reading.parsers.grades import said_grade

_LINE = re.compile(
    r"\W*(?P<area>[^:|\t\n]{4,110}?)\s*(?:[:|\t]|\s[–—-]\s)\s*(?:rated |graded |judged |is )?[‘’“”'\"]?"
    r"(?P<grade>outstanding|good|requires improvement(?: to be good)?|inadequate)\W*",
    re.IGNORECASE,
)


_GRADE = re.compile(r"(?<!to be )\b(?P<grade>outstanding|good|requir\w+ improvement|inadequate)\b", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:from|than|since|after) (?:an?|the|its|being|having been)?[ \w]{0,24}[‘’“”'\"]?"
    r"(?:outstanding|good|requir\w+ improvement(?: to be good)?|inadequate)[‘’“”'\"]?",
    re.IGNORECASE,
)
"""The grade that was left behind: "down from good"."""
_ROSE = re.compile(
    r"\b(?:steps?|up|on|improv\w+|climb\w+|moved|rose|risen|gone|lifted|upgraded) (?:on |up )?from\b[^.]{0,40}"
    r"\b(?:inadequate|requir\w+ improvement)",
    re.IGNORECASE,
)
_PRAISED = frozenset({"outstanding", "good"})


def listed_grades(source: SourceText) -> tuple[Grade, ...]:
    """Return each area and its grade from list items, table rows and short lines."""
    lines = [source.text[block.start : block.end] for block in source.blocks if block.kind is not BlockKind.HEADING]
    matches = [match for line in lines if (match := _LINE.fullmatch(line))]
    return tuple(Grade(" ".join(match["area"].split()), said_grade(match["grade"])) for match in matches)


def kind_of_verdict(sentence: str) -> FindingKind | None:
    """Return how a sentence of a story grades the service now; None where it grades nothing, or an earlier visit."""
    if not gives_verdict(sentence) or tells_earlier_verdict(sentence):
        return None
    if _ROSE.search(sentence):
        return FindingKind.STRENGTH
    now = [match["grade"].lower() for match in _GRADE.finditer(without_former_grades(_turn_of(sentence)))]
    if not now:
        return None
    return FindingKind.STRENGTH if now[0] in _PRAISED else FindingKind.IMPROVEMENT


def without_former_grades(sentence: str) -> str:
    """The sentence without grades that were left behind: "from good", "since being inadequate"."""
    return _FROM.sub(" ", sentence)


def _turn_of(sentence: str) -> str:
    """What follows "but", if that grades something; else the whole sentence."""
    turned = re.split(r"\bbut\b", sentence, maxsplit=1, flags=re.IGNORECASE)[-1]
    return turned if _GRADE.search(turned) else sentence


def kind_of_grade(line: str) -> FindingKind | None:
    """Return what a line that only tells a grade says; None for any other line."""
    match = _LINE.fullmatch(line)
    if match is None:
        return None
    praised = match["grade"].lower() in _PRAISED
    return FindingKind.STRENGTH if praised else FindingKind.IMPROVEMENT
