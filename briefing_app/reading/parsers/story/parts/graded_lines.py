"""Lines of a story that only give an area its grade or score, and are no headings."""

import re

_SCORED = re.compile(
    r"\W*(?:\d{1,2}[.)] +)?(?P<area>[A-Za-z][^:|\t\n.!?]{4,80}?)\s*(?:[:|\t]|\s[–—-])\s*(?P<score>[1-4])\W*"
)
"""What the Care Quality Commission scores from 1 to 4: "Equity in experience and outcomes – 2"."""
_QUALITY = re.compile(
    r"\b(?:assessing people|supporting people|equity in|care provision|partnerships? and communit"
    r"|safe (?:pathways|systems)|safeguarding|governance|learning, (?:improvement|innovation))",
    re.IGNORECASE,
)
_RATED = re.compile(
    r"\W*(?P<area>[^:|\t\n.!?]{4,110}?) [‘’“”'\"]?"
    r"(?P<grade>Outstanding|Good|Requires [Ii]mprovement(?: to be good)?|Inadequate)[‘’“”'\"]?\W*"
)
"""An area with its grade right behind, as the cells of a table are copied: "Overall effectiveness Inadequate"."""
_OFSTED_AREA = re.compile(
    r"\W*(?:(?:the )?(?:overall effectiveness|(?:impact|effectiveness) of leaders|experiences and progress of"
    r"|leadership, management and governance))\b",
    re.IGNORECASE,
)


def is_graded_line(line: str) -> bool:
    """Whether a line without a full stop gives one of the areas that inspectors grade or score its grade or score."""
    return bool(rated(line) or scored(line))


def rated(line: str) -> re.Match[str] | None:
    """The area and grade of a line that is nothing but one of Ofsted's areas with its grade right behind."""
    return _RATED.fullmatch(line) if _OFSTED_AREA.match(line) else None


def scored(line: str) -> re.Match[str] | None:
    """The area and score of a line that is nothing but a quality statement with its score."""
    return _SCORED.fullmatch(line) if _QUALITY.search(line) else None
