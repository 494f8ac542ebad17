"""Whether a grade is told of every area that was judged, or of some of them only."""

import re
from collections.abc import Sequence

from briefing_app.reading.parsers.story.grades import against
from briefing_app.reading.parsers.story.grades.clauses import Clause
from briefing_app.reading.parsers.story.grades.cues import PARTS, any_of

EVERY = any_of(
    r"(?<!not in )(?<!not on )(?:every(?: single| one of)?|each(?: (?:one )?of)?|all(?: of)?)"
    rf"(?: (?!but\b|bar\b|other\b)[\w']+){{0,4}} (?:{PARTS}|(?:grade|mark|rating)s?)\b"
    r"(?! (?:for (?:improve|develop)\w+|(?:that|which) (?:is|are)\b"
    r"|of (?:learning|practice|work|life|the (?:city|county|country|town|borough|district|region))\b))"
    r"(?: (?:that )?(?:it|they|ofsted|inspectors) (?:look|inspect|judge|assess|cover|grade|rate)\w*(?: at| into)?\b)?",
    r"(?:every|each) one of (?:them|these|those)", r"(?:all|each) of (?:them|these|those)",
    r"(?:services?|council|authority|department)\b[^,;]* throughout",
    r"(?:good|outstanding|inadequate|improvement)['\"]? throughout",
    r"all (?:three|four|five|six)(?= (?:of them|are|were|came|come|got|have"
    r"|is)\b)",
    "across the board", "all round", "clean sweep",
)  # fmt: skip
PARTLY = any_of(
    r"(?<!all )(?<!every )(?:one|two|three|four|five|some|most|none|half|part|several|many|any) of"
    rf" (?:the |its |our |their |(?=three|four|five|six))(?:\w+ )?(?:\w+ )?(?:{PARTS}|grades)\b",
    r"some(?! (?:\w+ )?(?:news|time|years?|months?|weeks?)\b)", "(?<!every )parts?", rf"most (?:of the )?{PARTS}\b",
    rf"(?<!one )of (?:the|its|their) (?:three|four|five|six)(?: \w+)? {PARTS}\b", "(?:but|bar) one", "except",
    "(?:are|were) both", "only (?:the|in|for|its)", "the exception",
    r"(?:two|three|four|five|six|several) ['\"]?(?:good|outstanding|inadequate)",
    "apart from", "other than", "everything else",
    rf"(?<!all )(?:one|two|three|four|(?<!the )key|other)(?: (?:more|further|other|key))? {PARTS}\b",
    "(?:the )?other (?:two|three|four)",
)  # fmt: skip
"""The grade is not that of all areas."""
EXCEPT = re.compile(r"\W*(?:bar|barring|except|save|but for|but not|apart from|other than|with the exception)\b")
"""How a clause begins that takes areas out of what was said of all."""
_GOES_ON_OF = re.compile(r"\W*(?:with|(?:and |but )?(?:it|they))\b")
_FOLLOWING = re.compile(r"\b(?:(?:these|the|with) following|follows|below)\b")
"""Said of grades that are yet to be told."""
_TELLS = re.compile(
    r"\b(?:ofsted|inspectors|it|they|report|watchdog) (?:spoke|speaks|saw|sees|notes|noted|praise\w*)\b"
)
"""Who says something else, between a grade and "every area"."""


def is_partly(words: str) -> bool:
    """Return whether words speak of some areas only: "three areas", but not "each of the three areas"."""
    return bool(PARTLY.search(EVERY.sub(" ", words)))


def of_every_area(parts: Sequence[Clause], nth: int) -> bool:
    """Whether a clause speaks of every area that was judged, and not of one part of the work in all places."""
    part = parts[nth]
    spoken_of = [before.words for before in parts[:nth][-1:] if _GOES_ON_OF.match(part.words)]
    ofs = " ".join([*spoken_of, part.said])
    listed = _FOLLOWING.search(part.words)
    every = EVERY.search(part.words)
    return (
        bool(every) and not listed and not against.OF_WORKERS.search(ofs) and not _TELLS.search(_between(part, every))
    )


def _between(part: Clause, said: re.Match[str] | None) -> str:
    """What stands between a clause's grade and something else that it says."""
    if part.grade is None or said is None:
        return ""
    start, end = part.grade.start - part.start, part.grade.end - part.start
    return part.words[end : said.start()] or part.words[said.end() : start]
