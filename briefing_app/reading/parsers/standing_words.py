"""What an inspectorate prints alike in every report: its own yardstick, and lines that only repeat a judgement."""

import re

_JUDGEMENT = re.compile(
    r"(?:score:? ?(?:\d{1,2}\s?/\s?\d{1,2}|[1-4]|\d\d)|[1-4] ?[–—-] ?evidence shows .{3,60}|%? ?[‘“']yes[’”'] ?%?"
    r"|(?:overall rating:? )?(?:outstanding|good|requires improvement|inadequate)"
    r"|\d\.\d\.? [A-Z][^.]{2,80} (?:outstanding|good|requires improvement|inadequate))\W*",
    re.IGNORECASE,
)
_STANDARD = re.compile(
    r"Staff (?:within|in) the \w+ (?:service )?(?:are|is) (?:empowered|enabled) to deliver"
    r"|The governance and leadership of the .{2,60} supports? and promotes? the delivery"
    r"|A (?:comprehensive|wide) range of high-quality services is in place"
    r"|Timely and relevant information is available and appropriate facilities are in place"
    r"|(?=[^.]*\bpersonalised\b)(?:Assessment|Planning|Reviewing of progress|Implementation(?: and delivery)?"
    r"|High-quality,? well-focused).{0,40}"
    r" (?:is|are|services are) (?:well-informed|delivered|high-quality)"
    r"|There is a high-quality, evidence-based .{5,60} (?:service|policy)\b"
    r"|We may not always (?:review|assess) all quality statements"
    r"|(?:This|The) theme includes (?:these|the following) quality statements?"
    r"|Our rating for .{3,60} is based on the following key questions"
    r"|(?:Do|Does|Is|Are|Did|Was|Were) [^.?]{10,200}\?\s*(?:\d{1,3}\s?%)?$"
    r"|I (?:have|can|am|feel|know|get) [^.]{5,160}(?:me|strengths and goals|need|happens?|choices?|possible.{0,60})\.$"
    r"|We (?:maximise|support|actively|understand|collaborate|work with|have clear|focus on|ensure)\b.{20,300}"
    r"\b(?:our local communities|with them|control|continuity|improvement|between services|concerns|support|others)\b"
    r"[^.]{0,120}\.$"
)
QUALITY_STATEMENT = (
    r"(?:assessing needs|supporting people to (?:live|lead) healthier lives|equity in experiences? and outcomes?"
    r"|care provision, integration and continuity|partnerships and communities"
    r"|safe (?:pathways, )?systems, pathways and transitions|safe pathways, systems and transitions"
    r"|governance, management and sustainability|learning, improvement and innovation)"
)
"""The Care Quality Commission's, in any case; the ninth is "Safeguarding", which others write about too."""
_NAMES_STANDARD = re.compile(
    rf"(?:{QUALITY_STATEMENT}|safeguarding|what people expect|the local authority commitment)\W*", re.IGNORECASE
)
"""A line that only names a statement, or leads to its words."""
_HOLDS_AGAINST = tuple(
    re.compile(words, re.MULTILINE)
    for words in (
        r"quality(?<!\wquality) statements?\b",
        r"inspectorate of probation\b",
        r"what people expect(?<=^what people expect):?$",
        r"local authority assessment(?: report)?$",
    )
)
"""In papers of those who print what they hold a service against, in small letters; fixed letters first, for speed."""
_OFFICE = re.compile(r"(?:HM|H[ie][sr] Majesty[’']s) Chief Inspector of [^.]{3,60}")
_LONGEST_LINE = 120
ONLY_JUDGEMENT = "repeats a judgement; the judgements are listed with the visit"
ONLY_STANDARD = "what every service is held against, the same in each report"
ONLY_SIGNATURE = "who signs the report"


def repeats_judgement(text: str) -> bool:
    """Whether a line or heading is only a grade or a score: "Requires improvement", "Score: 2"."""
    return len(text) < _LONGEST_LINE and bool(_JUDGEMENT.fullmatch(text))


def prints_standards(text: str) -> bool:
    """Whether a whole paper is one that prints what every service is held against beside what was found."""
    small = text.lower()
    return any(words.search(small) for words in _HOLDS_AGAINST)


def printed_everywhere(text: str, *, standards: bool) -> str | None:
    """Why a paragraph tells nothing of this visit; None if it may.

    Only where the paper prints `standards` are sentences held to be some: elsewhere "We understand …" is what somebody
    found.
    """
    if repeats_judgement(text):
        return ONLY_JUDGEMENT
    if _OFFICE.fullmatch(text):
        return ONLY_SIGNATURE
    is_standard = standards and (_STANDARD.match(text) or _NAMES_STANDARD.fullmatch(text))
    return ONLY_STANDARD if is_standard else None
