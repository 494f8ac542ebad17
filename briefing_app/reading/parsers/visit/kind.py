"""The kind of visit that a document is about: not one to come, nor an earlier one."""

import re

from briefing_app.domain.briefing import SourceText
from briefing_app.reading.language.scenes import looks_back
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.language.visit_kinds import kind_counts, kind_implied, kind_in
from briefing_app.reading.parsers.visit.opening import opening_lines, title_of

_TO_COME = re.compile(
    r"\b(?:will|would|may|won[’']t) (?:\w+ ){1,6}?(?:visits|inspections|checks)\b"
    r"|\b(?:will|(?:is|are) (?:due |expected |likely )?to) (?:return|come back|be back|revisit)\b"
    r"[^.;]{0,50}\b(?:visit|inspection|check|review)s?\b"
    r"|\b(?:is|are) (?:to|due to) (?:have|get|face|undergo|receive)\b"
    r"|\b(?:preparing|(?:get|mak)\w+ (?:\w+ ){0,2}(?:ready|preparations)) for\b[^.;]{0,50}\b(?:visit|inspection)\b"
    r"|\bvisits (?:followed|follow|have followed)\b"
)
"""Visits that are yet to be made: "there will be monitoring visits"."""
_IN_GENERAL = re.compile(r"\b(?:is|are) (?:\w+ )?inspected\b|\bexpected to return\b")
"""What is true of any council: "Each is inspected once in three years"."""
_SEVERAL = re.compile(r"\b(?:focus+ed|monitoring|assurance) (?:visits|checks|inspections)\b", re.IGNORECASE)
"""A story is of one visit; of several it tells what came before."""
_THIS = re.compile(
    r"\b(?:this|it|which) (?:was|is) (?:the|its|their|our|an?) (?:\w+ ){0,2}?(?:focus+ed|monitoring"
    r"|assurance) (?:visit|check)\b"
    r"|\b(?:has|have) (?:just )?(?:made|paid|carried out|completed) (?:an?|its|their|the) (?:\w+ ){0,3}?(?:focus+ed"
    r"|monitoring|assurance) (?:visit|inspection|check)\b",
    re.IGNORECASE,
)
"""What is said of this visit though the sentence looks back: "this was the sixth monitoring visit since"."""
_ON_ONE = re.compile(
    r"\b(?:on|of|about|to|after|following) an? (?:recent |latest |new )?(?:focus+ed|monitoring)"
    r" (?:\w+ )?(?:visit|inspection)\b(?![^.]*\b(?:had|ago|earlier)\b)",
    re.IGNORECASE,
)
"""What an opening says of this visit, whatever it is held against: "according to a focused visit, … since the last"."""
_OPENING = 1200
_SINCE_ONE = re.compile(
    r"\b(?:since|than)\b[^.;]{0,20} (?:focus+ed|monitoring|assurance) (?:visit|inspection|check)\b", re.IGNORECASE
)
"""An earlier visit that this one is held against: "better than at the focused visit in 2018"."""
_LONG_BEFORE = re.compile(
    r"\b(?:years?|months) (?:later|before|earlier|previously)\b|\bthere (?:was|had been) another\b"
    r"|\bhad already (?:been|had|made)\b",
    re.IGNORECASE,
)
"""What a sentence about one of a row of earlier visits says."""
_CALLED = re.compile(
    r"\b(?:the|this|our) (?:recent |latest )?(?:focus+ed|monitoring) (?:visit|inspection) (?:was|is|shows|confirms"
    r"|confirmed|recognises|recognised|looked|praised)\b(?![^.;\n]{0,40}\b20\d\d\b)"
    r"|\b(?:and latest|its latest|the latest) (?:focus+ed|monitoring) (?:visit|inspection|report)\b",
    re.IGNORECASE,
)
"""What is said further down of the visit that the title calls an inspection."""
_CALLABLE = re.compile("(?:focus+ed|monitoring) (?:visit|inspection|report)")
"""In small letters in every such sentence; looking for it first saves time."""
_OF_OTHERS = (_TO_COME.search, _LONG_BEFORE.search, looks_back)
"""Whether a line tells of a visit to come, or of an earlier one."""
_REVIEW = re.compile(
    r"(?:report (?:of|on) )?(?:an? |the )?(?:joint )?(?:progress review|review of progress)\b", re.IGNORECASE
)
"""A title that names the review before the inspection that it follows."""
_PLAIN_KIND = "inspection"
"""What any visit may be called; a line near the title often says which kind it was."""


def visit_kind(source: SourceText) -> str | None:
    """Return the kind of visit: as the title says, else as the beginning says, else the kind named most."""
    title = title_of(source)
    if _REVIEW.match(title):
        return "progress review"
    lines = (title, *opening_lines(source))
    of_now = [_SEVERAL.sub(" ", line) for line in lines if is_of_now(line)]
    told = [kind for line in of_now if (kind := kind_in(line))]
    if told:
        return next((kind for kind in told if kind != _PLAIN_KIND), None) or _called(source.text)
    text = _SINCE_ONE.sub(" ", source.text)
    if on_one := _ON_ONE.search(text[:_OPENING]):
        return kind_in(on_one.group())
    counts = {kind: count for kind, count in kind_counts(text).items() if not _is_to_come(kind, text)}
    if not counts:
        return kind_implied(text)
    of_this = {kind: count for kind, count in counts.items() if _is_told_of(kind, text)}
    special = {kind: count for kind, count in of_this.items() if kind != _PLAIN_KIND}
    most = special or counts
    if not of_this and set(counts) == {_PLAIN_KIND} and (implied := kind_implied(text)):
        return implied
    return max(most, key=lambda kind: most[kind])


def is_of_now(line: str) -> bool:
    """Whether an opening line speaks of this visit, not only of one to come or an earlier one."""
    return bool(_THIS.search(line) or _ON_ONE.search(line)) or not any(told(line) for told in _OF_OTHERS)


def is_of_this(words: str) -> bool:
    """Whether the words say outright what kind of visit this one was."""
    return any(pattern.search(words) for pattern in (_THIS, _CALLED, _ON_ONE))


def is_to_come(words: str) -> bool:
    """Whether the words speak of a visit that is yet to be made."""
    return _TO_COME.search(words) is not None


def names_several(words: str) -> bool:
    """Whether the words name visits that come in rows."""
    return _SEVERAL.search(words) is not None


def _called(text: str) -> str:
    """What the text calls the visit where its title has only the word for any visit."""
    called = (_CALLABLE.search(text.lower()) and _CALLED.search(text)) or _ON_ONE.search(text[:_OPENING])
    return (called and kind_in(called.group())) or _PLAIN_KIND


def _is_told_of(kind: str, text: str) -> bool:
    """Whether a sentence that names this kind of visit speaks of this one, not of an earlier one."""
    named = (text[start:end] for start, end in sentences(text))
    others = (looks_back, _IN_GENERAL.search, _SEVERAL.search)
    naming = (words for words in named if kind_in(words) == kind)
    return any(_THIS.search(words) or not any(told(words) for told in others) for words in naming)


def _is_to_come(kind: str, text: str) -> bool:
    """Whether this kind of visit is only announced: "there will be monitoring visits"."""
    naming = [words for start, end in sentences(text) if kind_in(words := text[start:end]) == kind]
    return bool(naming) and all(_TO_COME.search(words) for words in naming)
