"""What stands under a heading: what is asked for, what must be done at once, findings, or matter about the document."""

import re
from enum import Enum


class Role(Enum):
    """What the text under a heading is."""

    FINDINGS = "findings"
    ASKED = "what needs to improve"
    PRIORITY = "what needs priority action"
    STRENGTHS = "strengths"
    ABOUT = "about the area or the inspection"
    CONTENTS = "contents list"
    LEGEND = "what the judgements mean"
    STANDARD = "what every council or service is held against"
    RATINGS = "judgements, listed with the visit"
    SOURCES = "where the text comes from, or whom to ask"
    SAME = "goes on with the section above"
    PART = "a part of the chapter above, if it stands below one"


LISTS = frozenset({Role.ASKED, Role.PRIORITY})
"""Sections whose text is items, each asked for."""
NOT_READ = frozenset({Role.CONTENTS, Role.LEGEND, Role.STANDARD, Role.RATINGS, Role.SOURCES})
"""Sections that tell nothing of the visit."""
_LONGEST = 200
_ONE_ASKED = re.compile(
    r"(?:(?:key |priority )?(?:area|action) (?:for|of) (?:further )?(?:improvement|development)|recommendations?|R)"
    r" ?\d{1,2}(?: (?:and|to) \d{1,2})?\W+(?P<item>\w+(?: \S+)+)",
    re.IGNORECASE,
)
"""One item of an earlier list, as a heading of what became of it: "Recommendation 2: Strengthen oversight of plans"."""
SAYS_WHERE_FROM = "says only where the text comes from or whom to ask"
_GRADED = re.compile(r"(?:is|are|:|judged to be|judged as)?\s*requires? improvement(?: to be good)?", re.IGNORECASE)
_SOURCES = re.compile(
    r"where (?:this|these|the) .{2,40} comes? from"
    r"|about (?:this (?:page|document|summary|briefing|article|website|web ?site|note|text|content)|us"
    r"|ofsted|estyn|(?:the )?(?:cqc|ciw|care quality commission|care inspectorate(?: wales)?)|hmicfrs)"
    r"|(?:our |the )?(?:sources?|references|bibliography)(?: and (?:notes|further reading|links))?"
    r"|editors?[’']? notes?|notes? (?:to|for) (?:the )?editors?"
    r"|(?:for )?(?:further|more) (?:information|reading|details)(?:,? (?:please )?contact.{0,60})?"
    r"|(?:media |press |our )?(?:contacts?|enquiries)(?: (?:us|details|information|for .{2,40}))?"
    r"|how to (?:contact|reach) .{2,40}|whom? to (?:ask|contact)|press office"
    r"|copyright(?: and .{2,40})?|acknowledge?ments?|disclaimer|copies of (?:the|this) report|headquarters"
    r"|(?:the )?welsh language|y gymraeg|(?:other|alternative) (?:languages|formats)(?: and (?:languages|formats))?"
    r"|privacy(?: (?:notice|policy|statement))?",
    re.IGNORECASE,
)
_RULES: tuple[tuple[Role, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern, re.IGNORECASE))
    for role, pattern in (
        (Role.CONTENTS, r"^(?:table of )?contents$|^in this report$"),
        (
            Role.LEGEND,
            r"judge?ments? mean|judge?ments and what they mean|^(?:key )?judge?ments? (?:judge?ment )?grades?$"
            r"|^record of main findings|^glossary|^key terms|\bterminology$|quantity (?:definition|terms)"
            r"|(?:evaluation|(?:four|six)[- ]point|grading) scale|^definition of (?:the )?(?:terms|evaluations)",
        ),
        (Role.STANDARD, r"^what people expect$|^the local authority commitment$"),
        (Role.RATINGS, r"^ratings$|^quality statement scores$|^local authority rating and score$"),
        (Role.PRIORITY, r"priority (?:and immediate )?action|immediate (?:and priority )?action|urgent action"
                        r"|priority areas? for action"),
        (
            Role.ASKED,
            r"needs? to (?:be )?improve|areas? (?:for|of|to|requiring|in need of) (?:further )?(?:improve|develop)"
            r"|^(?:key |our |the )?recommendations?\b"
            r"|must (?:be )?improve|^improvements? (?:needed|required)|^what (?:could|should) (?:be )?(?:better"
            r"|improve)|where .{0,40}(?:can|could|must|should) (?:do better|improve)",
        ),
        (Role.STRENGTHS, r"^(?:key |areas? of |main |the )*strengths?\b|going well|work(?:s|ing) well|does well"
                        r"|following strengths$"),
        (
            Role.ABOUT,
            r"^areas? covered|^scope\b|how we\b|^our remit|^introduction$|^demographics|^financial facts|^next steps"
            r"|^what happens next|^local area partnership details|^information about|^about (?:this|the)\b"
            r"|^service information|inspection team|^children living"
            r"|in this area\d?$|^(?:other|previous) "
            r"(?:ofsted|inspections?)|^local leadership|^other information|^context\b|^the local authority area"
            r"|^background|^method(?:s|ology)?\b|\bmethodology$|^fieldwork$|^evidence base\b"
            r"|^key (?:facts|lines of enquiry)$"
            r"|^(?:joint )?inspection (?:partners|focus|approach)$|\bdata set$"
            r"|^about .{3,60}(?:council|authority|partnership|local area)$",
        ),
        (Role.PART, r"^(?:summary|(?:inspection |key |main )?findings(?: for this quality statement)?)$"),
        (Role.SAME, r"^(?:[\w’',()&/ -]{3,100} (?:should|must|needs? to)"
                    r"(?:,? (?:also|now|urgently|immediately|jointly|together))*$|grade \d.*$"
                    r"|(?:immediately|within (?:\w+ ){1,3}(?:months?|weeks?|days?)"
                    r"|by (?:the end of )?\w+ \d{4}|(?:leaders|the partnership|the local authority"
                    r"|partners) should)\W*$)"),
    )
)  # fmt: skip


_APPENDIX = re.compile(r"^\s*(?:appendix|annex) \w{1,3}\s*[:.–—-]\s*(?=\w)", re.IGNORECASE)


def clean_heading(text: str) -> str:
    """A heading without number, footnote mark or closing punctuation."""
    text = _APPENDIX.sub("", text)
    text = re.sub(r"^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z][.)])\s+", "", text)
    return re.sub(r"(?<=[A-Za-z?!)])\d{1,2}$|[\s.:;*]+$", "", text.strip()).strip()


def tells_only_of_text(heading: str) -> bool:
    """Whether what stands under a heading only says where the text comes from or whom to ask."""
    return len(heading) < _LONGEST and bool(_SOURCES.fullmatch(clean_heading(heading)))


def asked_before(heading: str) -> str:
    """The words of one item that was asked for before, where a heading repeats it to tell what became of it."""
    told = _ONE_ASKED.match(clean_heading(heading)) if len(heading) < _LONGEST else None
    return told["item"] if told else ""


def role_of(heading: str) -> Role:
    """The role of what follows a heading."""
    if tells_only_of_text(heading):
        return Role.SOURCES
    if asked_before(heading):
        return Role.FINDINGS
    text = _GRADED.sub("", clean_heading(heading))
    if re.search(r"strength", text, re.IGNORECASE) and re.search(r"improve|develop", text, re.IGNORECASE):
        return Role.FINDINGS
    return next((role for role, pattern in _RULES if pattern.search(text)), Role.FINDINGS)


_CHAPTER = re.compile(
    r"(?:\d\.? )?(?:the )?(?:experiences and progress|impact of leaders|leadership, management"
    r"|overall effectiveness).{0,120}?"
    r"(?:outstanding|good|inadequate|requires? improvement)\W*",
    re.IGNORECASE,
)


def is_graded_chapter(text: str) -> bool:
    """Whether a row is a chapter's heading with its grade beside it."""
    return len(text) < 170 and bool(_CHAPTER.fullmatch(text))


_BARE = re.compile(
    r"(?:headline findings|main findings|(?:summary of )?(?:key )?findings|overview|areas? (?:for"
    r"|of) (?:priority action|improvement|strength|development)"
    r"|strengths|recommendations?|what needs to (?:be )?improved?(?: in (?:this"
    r"|these) areas?(?: of social work practice)?)?|summary|conclusion)",
    re.IGNORECASE,
)

_LOCAL_AREA = re.compile(r"The effectiveness of the local area in (?:identifying|assessing|improving)[^.]{10,150}")
"""The three chapters of letters of 2016 to 2021 on special needs; each fills two lines."""


def is_bare_heading(text: str) -> bool:
    """Whether a line that is not set as a heading is one by its words: "Main findings"."""
    return bool(_LOCAL_AREA.fullmatch(text)) or (
        len(text) < 90 and bool(_BARE.fullmatch(clean_heading(text).rstrip("?")))
    )
