"""Sentences that only set the scene: what the visit was, when, by whom."""

import re

_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_VISIT_TOLD = re.compile(
    r"\b(?:inspect\w*|visit\w*|letter|report|assess(?:ed|ment)|ofsted|cqc|ciw)\b.{0,120}?"
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:(?:and|to|until) .{{0,20}})?(?:{_MONTH})\b"
    r"|\bpublished\b.{0,60}\b(?:letter|report|findings)\b|\blast inspected\b|\blast inspection, in\b",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"(?:The )?(?:lead |[Qq]uality assurance |Her |His )?(?:[Ii]nspectors?|manager|Majesty.s Inspectors?).{0,24} "
    r"(?:were|was) [A-Z][\w’'-]+ [A-Z]"
)


def sets_scene(sentence: str) -> bool:
    """Whether the sentence tells of the visit or its publication with dates, or names the inspectors."""
    return bool(_VISIT_TOLD.search(sentence) or _WHO.match(sentence))
