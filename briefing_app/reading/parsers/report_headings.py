"""The headings that inspectorates give the chapters of their reports and letters, by which such a paper is known.

A paper keeps them where all else that names it is gone: pasted without its first page, saved as plain text.
"""

import re

from briefing_app.reading.parsers.sections import clean_heading
from briefing_app.reading.parsers.standing_words import QUALITY_STATEMENT

_LONGEST = 130
_STATEMENT = rf"(?:quality statement \d\W+)?{QUALITY_STATEMENT}"
"""The Care Quality Commission's reports have one in each chapter."""
_PATTERNS = (
    # Area SEND inspections, and joint targeted ones
    r"the effectiveness of the (?:local )?area in (?:identifying|assessing|meeting|improving)\b.*",
    r"what is it like to be a child or young person with .*",
    r"what is the (?:local )?(?:area|partnership|area partnership) doing that is effective\W*",
    r"what does the (?:local )?(?:area|partnership|area partnership) need to do better\W*",
    r"information about the (?:local )?area(?: partnership)?",
    r"weakness (?:\d+|one|two|three|four|five|six|seven|eight|nine)\b.*",
    r"main findings",
    r"inspection outcome",
    # Adult social care
    _STATEMENT,
    r"theme (?:\d|one|two|three|four)(?:\W+(?:how|working with|providing support|ensuring|leadership)\b.*)?",
    r"summary of people[’']s experiences?",
    r"(?:overall |indicative )?(?:score|rating): ?(?:[1-4]|\d\d|outstanding|good|requires improvement|inadequate)",
    r".*\blocal authority assessment(?: report)?",
    r"summary of strengths, areas for development.*",
    # Youth justice
    r"governance and leadership|leadership and governance",
    r"partnerships and services",
    r"information and facilities",
    r"organisational delivery|(?:domain (?:one|two|three|[1-3])\W+)?(?:court|out-of-court) disposals",
    r"key findings about .*",
    r"implementation and delivery",
    # Wales
    r"people(?: ?[–—-] ?voice and choice)?",
    r"prevention(?: and early intervention)?",
    r"partnerships?(?: and integration)?",
    r"well-?being",
    r"how (?:well|far|good|effective|effectively|successfully)\b.*\?",
    r"to what extent\b.*\?",
    r"(?:are|is|do|does|what) .*\b(?:people|outcomes|provision|leaders|leadership|partnerships?)\b.*\?",
    # Scotland
    r"key messages",
    r"how we (?:conducted|carried out) (?:this|the|our) (?:joint )?inspection",
    r"(?:delivery of )?key processes\b.*",
    r"(?:strategic )?leadership(?: and direction)?",
    r"capacity for improvement",
    r"priority areas for improvement",
    # Letters of any of them
    r"recommendations? \d{1,2}\b.*",
    r"areas? covered by the (?:visit|inspection)",
    r"findings and evaluation of progress",
    r"areas for (?:development|priority action)",
)
_CHAPTERS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _PATTERNS)
_STATEMENTS = re.compile(_STATEMENT, re.IGNORECASE)
_ANY = re.compile("|".join(_PATTERNS), re.IGNORECASE)
"""Looked for first, as nearly all lines are none of them."""
_NUMBERED = re.compile(
    r"\d{1,2}\.\d{1,2}\.? (?!.*\b(?:should|must|needs?|ensures?|improves?)\b)[A-Z][\w’'-]+(?: [\w’',&–—-]+){0,6}"
)
_GRADE = re.compile(
    r"(?: [–—-]|:) ?[‘“]?(?:score: [1-4]|outstanding|excellent|very good|good|adequate|weak|inadequate|unsatisfactory"
    r"|requires improvement)[’”]?$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"[A-Z][^.:;!?]{2,70}")
"""A chapter's number, "1.2 Staff", or its judgement, "Court disposals – Good", tells that a line stands over it."""


def chapters_of_reports(text: str) -> int:
    """How many of the headings that inspectorates use stand on lines of their own, each sort counted once.

    Each quality statement counts that stands over text, as in no list of scores.
    """
    lines = [_GRADE.sub("", clean_heading(line)) if len(line) < _LONGEST else "" for line in text.split("\n") if line]
    known = [line for line in dict.fromkeys(lines) if _ANY.fullmatch(line)]
    sorts = sum(any(chapter.fullmatch(line) for line in known) for chapter in _CHAPTERS)
    return sorts + max(0, _statements_told(lines) - 1)


def _statements_told(lines: list[str]) -> int:
    """How many quality statements stand over text: over a line too long for a heading, which is "" here."""
    told, stands = 0, False
    for line in lines:
        if not line:
            told, stands = told + stands, False
        elif _STATEMENTS.fullmatch(line):
            stands = True
    return told


def is_numbered_chapter(line: str) -> bool:
    """Whether a line is a chapter's number and title, with or without its judgement: "1.2 Staff – Outstanding"."""
    return bool(_NUMBERED.fullmatch(line))


def is_judged_chapter(line: str) -> bool:
    """Whether a line is a chapter's title with its number or its judgement: "Court disposals – Good"."""
    if len(line) >= _LONGEST:
        return False
    heading = clean_heading(line)
    title = _GRADE.sub("", heading)
    return is_numbered_chapter(line) or (title != heading and bool(_TITLE.fullmatch(title)))


def is_chapter(line: str) -> bool:
    """Whether a line that is not set as a heading is one of those that inspectorates use."""
    if len(line) >= _LONGEST or line.endswith("."):
        return False
    return is_judged_chapter(line) or bool(_ANY.fullmatch(clean_heading(line)))
