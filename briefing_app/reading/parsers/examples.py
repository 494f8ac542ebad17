"""Boxes that tell of one piece of work, in a chapter or a list: "Practice example", "Areas of effective practice"."""

import re

from briefing_app.domain.briefing import Block
from briefing_app.domain.words import BlockKind

_GOOD = r"(?:good|best|effective|positive|notable|strong|innovative|promising|excellent|outstanding)"
_PRAISED = re.compile(rf"\b{_GOOD}(?:(?: and|,) \w+)? practice\b", re.IGNORECASE)
_NAME = (
    r"(?:(?:an?|our|some|examples? of|areas? of|highly|identified) )*"
    rf"(?:{_GOOD}(?:(?: and|,) \w+)? practice(?: (?:examples?|case stud(?:y|ies)|case|identified|highlights?))?"
    r"|practice (?:examples?|case stud(?:y|ies)|stud(?:y|ies)|illustrations?|vignettes?|highlights?|spotlights?)"
    r"|case (?:stud(?:y|ies)|examples?|illustrations?|vignettes?)|examples? of practice|vignette)(?: \d{1,2})?"
)
_BOX = re.compile(rf"{_NAME}(?:\s*[:.–—-]\s*[^.]{{0,90}}|\s+\([^)]{{1,80}}\))?\W*", re.IGNORECASE)
_TOLD = re.compile(rf"(?P<name>{_NAME})\s*[:–—-]\s+(?=\w+ \w+ \w)", re.IGNORECASE)
_PRINTED_NUMBER = re.compile(r"(?:R ?)?\d{1,2}(?:\.\d{1,2}){0,2}[.:)]?\s")


def heads_example(text: str) -> bool:
    """Whether a line stands over a box that tells of one piece of work."""
    return bool(_BOX.fullmatch(text))


def is_praised(heading: str) -> bool:
    """Whether the heading of such a box says that the work is good."""
    return bool(_PRAISED.search(heading))


def example_told(text: str) -> str:
    """How a paragraph that is such a box by itself is headed: "Case study" of "Case study: A nurse saw …"."""
    told = _TOLD.match(text)
    return told["name"].strip() if told else ""


def mark_of(block: Block, text: str) -> str:
    """How an item of a list is told from the text around: by its bullet or its number; empty where by neither."""
    if block.kind is BlockKind.BULLET:
        return "bullet"
    return "number" if _PRINTED_NUMBER.match(text) else ""
