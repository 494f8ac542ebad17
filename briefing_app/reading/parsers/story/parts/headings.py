"""Whether a paragraph of a story is a heading, a caption without a full stop, or tells something."""

import re

from briefing_app.domain.briefing import Block
from briefing_app.domain.words import BlockKind
from briefing_app.reading.language.speech.lexicon import VERB
from briefing_app.reading.language.speech.marks import ANY as QUOTATION_MARKS
from briefing_app.reading.parsers.story.parts.furniture import Part
from briefing_app.reading.parsers.story.parts.graded_lines import is_graded_line
from briefing_app.reading.parsers.story.voice import tells_finding

_I = re.IGNORECASE
_GOES_ON = re.compile(r"[;,] (?:and|or|but)\W*$", _I)
"""The last point but one of a list: "improve the quality of chronologies; and"."""
_ANNOUNCES = re.compile(r"\b(?:said|says|added|commented|explained|continued|told \w+|responded|replied)\W*$", _I)
_OF_VISIT = re.compile(
    r"\b(?:inspect(?:ed|ion|ions|ors|orate)|visit(?:ed|s)?|ofsted|cqc|ciw|estyn|graded|judged|rated|judgements?)\b", _I
)
_WHOLE_BEFORE = re.compile(r"(?:\w+ ){5}\w{4,}\. [A-Z]\w+ \w+ \w+")
"""A whole sentence stands before the words that nothing ends."""
_FEWEST_IN_STRAPLINE = 6
_LONGEST_CAPTION = 24
_LONGEST_HEADING = 10
_LONGEST_QUESTION = 14
_QUESTION = re.compile(
    r"\W*(?:q[:.]\s*)?(?:what|how|why|when|where|who|which|is|are|was|were|did|do|does|will|can|has|have)\b[^.!?]*\?",
    _I,
)
"""A line that asks what the text below it answers."""


def is_strapline(words: str, nth: int, title: int | None) -> bool:
    """Whether an unpunctuated line just under the headline sums the story up."""
    under = title is not None and title < nth <= title + 2
    return under and len(words.split()) >= _FEWEST_IN_STRAPLINE and bool(_OF_VISIT.search(words)) and ":" not in words


def heading_or_body(block: Block, words: str, *, early: bool) -> Part:
    """Return what a paragraph is that nothing around it, and no sign of the page, tells of."""
    if _ANNOUNCES.search(words) or is_graded_line(words):
        return Part.BODY
    ended = words.rstrip(QUOTATION_MARKS + "*_)]| ")[-1:] in ".!?:;,…" or bool(_GOES_ON.search(words))
    if block.kind is BlockKind.HEADING and not (ended and VERB.search(words) and set(words) & set(QUOTATION_MARKS)):
        return Part.BODY if not ended and _forgot_full_stop(words) else _heading_or_caption(words, early=early)
    if block.kind is not BlockKind.PARAGRAPH:
        return Part.BODY
    return _short_line(words) if not ended else _sentence_or_question(words)


def _heading_or_caption(words: str, *, early: bool) -> Part:
    person = re.match(r"(?:cllr|councillor|coun|[A-Z]\w+ [A-Z]\w+,)", words, _I)
    return Part.CAPTION if early and person and " with " in words else Part.HEADING


def _short_line(words: str) -> Part:
    """What a paragraph is that no full stop ends."""
    if len(words.split()) > _LONGEST_CAPTION or _forgot_full_stop(words) or _WHOLE_BEFORE.search(words):
        return Part.BODY
    if " with " in words or " at the " in words:
        return Part.CAPTION
    return Part.HEADING if len(words.split()) <= _LONGEST_HEADING else Part.BODY


def _sentence_or_question(words: str) -> Part:
    asks = len(words.split()) <= _LONGEST_QUESTION and _QUESTION.fullmatch(words)
    return Part.HEADING if asks else Part.BODY


def _forgot_full_stop(words: str) -> bool:
    """Whether a line that nothing ends is a sentence on what inspectors found, too long for a heading."""
    return len(words.split()) > _LONGEST_HEADING and tells_finding(words)
