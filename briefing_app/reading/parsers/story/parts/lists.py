"""Lists of a release whose bullets are lost: points by a number or letter, and lines below a lead-in."""

import re

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading.language.speech.marks import ANY as QUOTATION_MARKS
from briefing_app.reading.parsers.story.parts.furniture import furniture
from briefing_app.reading.parsers.story.parts.notes import is_notes_or_background

_NUMBERED = re.compile(r"(?:R|Recommendation )\d{1,2}\s*[.:)–-]?\s+(?=[A-Z“‘\"'])(?:\S+\s+){3}")
"""A recommendation by its number: "R2 Strengthen provision for pupils taught otherwise"."""
_LETTERED = re.compile(r"\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s|[a-z]")
"""How a point of a list begins where its bullet is lost: "(a) make more use of advocacy"."""
_COUNTED = re.compile(r"\(?(\d{1,2})[.)]\s+(?=\S)")
_HEADS_MORE = re.compile(r"(?:what|how|why|where|when|who|next|our|q[.:])\b|.*[?]$", re.IGNORECASE)
_LEADS_IN = re.compile(r":\W*$")
_FEWEST_POINTS = 2
_FEWEST_WORDS, _MOST_WORDS = 3, 30


def leads_in(words: str) -> bool:
    """Whether a paragraph ends in a colon, so that a list may follow."""
    return bool(_LEADS_IN.search(words))


def is_listed(words: str, lead_in: str) -> bool:
    """Whether a paragraph is a point of the list that the lead-in above begins, or one by its own number."""
    in_list = bool(lead_in) and (words[:1] in QUOTATION_MARKS or bool(_LETTERED.match(words)))
    return in_list or bool(_NUMBERED.match(words))


def end_of_bare_list(source: SourceText, first: int) -> int:
    """The block after a list of lines without full stops that begins at `first`, below a lead-in; `first` if none.

    Headings do not stand in a row, so two or more such lines are points.
    """
    nth = first
    while nth < len(source.blocks) and _is_bare_point(source, nth):
        nth += 1
    return nth if nth - first >= _FEWEST_POINTS else first


def end_of_counted_list(source: SourceText, first: int) -> int:
    """The block after a list of points counted "1.", "2.", … that begins at `first`; `first` if none does.

    One numbered line alone, or with text below it, is a heading.
    """
    nth = first
    while nth < len(source.blocks) and _number_of(source, nth) == (_number_of(source, first) or 0) + nth - first:
        nth += 1
    return nth if nth - first >= _FEWEST_POINTS else first


def _number_of(source: SourceText, nth: int) -> int | None:
    block = source.blocks[nth]
    words = source.text[block.start : block.end].strip()
    counted = _COUNTED.match(words)
    return int(counted[1]) if counted and not words.isupper() else None


def _is_bare_point(source: SourceText, nth: int) -> bool:
    block = source.blocks[nth]
    words = source.text[block.start : block.end].strip()
    if block.kind not in {BlockKind.HEADING, BlockKind.PARAGRAPH} or words[-1:] in set(".!?:…"):
        return False
    if not _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS or words[:1] in QUOTATION_MARKS:
        return False
    if words.isupper() or "|" in words or words[-1].isdigit():
        return False
    return not (_HEADS_MORE.match(words) or is_notes_or_background(words) or furniture(words, nth))
