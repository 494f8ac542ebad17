"""Which kind of document a text is: news release, inspectors' letter, inspection report, or honestly something else."""

import re

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.words import DocumentKind
from briefing_app.reading.parsers.report_headings import chapters_of_reports
from briefing_app.reading.parsers.story.about import tells_of_visit
from briefing_app.reading.parsers.story.parts.committee import LINE_START, LONGEST_STORY, is_committee_page

_OPENING = 4000
_FAREWELL = re.compile(r"^Yours (?:sincerely|faithfully|truly)", re.MULTILINE | re.IGNORECASE)
_LETTER_SIGNS = (
    re.compile(r"^Dear\b", re.MULTILINE),
    re.compile(
        r"\b(?:this|the|our) letter (?:summarises|summarizes|sets out|outlines|confirms|details|contains|reports)",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:I am|We are|I’m) writing to\b"),
)
_TITLE_OF_LETTER = re.compile(
    rf"{LINE_START}(?:Ofsted )?(?:[Ff]ocus+ed|[Mm]onitoring|[Aa]ssurance) visit (?:to|of) [A-Z][^.\n]*$",
    re.MULTILINE,
)
_JOINT_TITLE = re.compile(
    rf"{LINE_START}Joint (?:local )?area SEND (?:inspection|revisit) in [A-Z][^.\n]*$", re.MULTILINE
)
_JOINT_CHAPTER = re.compile(
    rf"{LINE_START}Main [Ff]indings\W*$|{LINE_START}(?:At the|The) initial inspection,? \w+", re.MULTILINE
)
"""The title of letters on special needs, and how one of their chapters begins."""
_SECTIONS_OF_LETTER = tuple(
    re.compile(rf"{LINE_START}(?:\d+[.)]? )?{heading}[^\w\n]{{0,20}}\d?[^\w\n]{{0,20}}$", re.MULTILINE | re.IGNORECASE)
    for heading in (
        "headline findings",
        "main findings",
        "areas? for priority action",
        "what needs to improve in (?:this|these) areas? of social work practice",
        "findings and evaluation of progress",
        "areas? covered by the visit",
    )
)
_FROM_INSPECTORS = re.compile(
    r"(?:Her|His) Majesty[’']s (?:Senior )?Inspectors?|\bHMI\b|^Ofsted\b|Care Inspectorate|Care Quality Commission"
    r"|\bEstyn\b|\bCIW\b"
    r"|findings of (?:a|the|our) (?:recent )?(?:focus+ed|monitoring|assurance)",
    re.MULTILINE,
)
_REPORT_SIGNS_AT_TOP = (
    re.compile(
        rf"{LINE_START}(?:[Ii]nspection|[Vv]isit|[Aa]ssessment|[Oo]n-?site) (?:start and end )?[Dd]ates?\b ?:?\s*\S"
        rf"|{LINE_START}Dates?(?:\(s\))? of (?:the )?(?:inspection|visit|assessment)",
        re.MULTILINE,
    ),
    re.compile(r"\b(?:Lead|Reporting) inspector\b:?", re.IGNORECASE),
    re.compile(
        rf"{LINE_START}Judgements? +Grades?\b|{LINE_START}(?:The )?[Oo]verall (?:effectiveness|judgement)\b",
        re.MULTILINE,
    ),
    re.compile(rf"{LINE_START}(?:(?:Report|Assessment) )?[Pp]ublished(?: on)?:? \d", re.MULTILINE),
    re.compile(rf"{LINE_START}(?:An|Full) (?:joint )?inspection of youth (?:offending|justice)\b", re.MULTILINE),
    re.compile(rf"{LINE_START}Fieldwork (?:started|began)\b", re.MULTILINE),
)
_REPORT_SIGNS = (
    re.compile(
        r"Ofsted\) regulates and inspects to achieve excellence|© Crown copyright|powers? to combine reports",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{LINE_START}(?:Report (?:on|of) (?:the|an?) |Joint targeted area inspection of|Inspection of |Area SEND"
        r"|Adult social care|Performance evaluation inspection|Joint inspection of |A report on "
        r"|(?:Assurance|Improvement) check (?:\d{4}|report|letter|of|in|:)|(?:Report of a |Progress )(?:progress )?"
        r"review|Joint review of )"
        r"|: local authority assessment$",
        re.MULTILINE,
    ),
    re.compile(
        LINE_START + r"(?:What needs to improve\??|Areas? for improvement|Recommendations|(?:Summary|Main|Key) findings"
        r"|Information about the local (?:authority|area)|Key messages|Quality statement scores|Next steps"
        r"|Key lines of enquiry)"
        r"[^\w\n]{0,20}$",
        re.MULTILINE,
    ),
    re.compile(
        r"\b(?:in|for) this report\b|our inspection findings\b"
        r"|About this (?:inspection|assessment)|Inspectors found|inspectors (?:spoke"
        r"|visited|considered)"
    ),
)
_SPEECH = re.compile(
    r"\b(?:said|says|added|adds|commented|commenting|explained|welcomed|responded|concluded"
    r"|continued)\b[^\n]{0,80}[:“\"‘]|[”\"’],? (?:said|added|says|he said|she said)",
)
_INSPECTS = re.compile(
    r"\bOfsted\b|\binspect(?:ion|ors|ed|orate)\b|\bEstyn\b|\bCQC\b|Care Inspectorate|\bCIW\b|\bJTAI\b"
    r"|Care Quality Commission|: local authority assessment$",
    re.IGNORECASE | re.MULTILINE,
)
_PAPERS = re.compile(
    LINE_START
    + r"(?:Minutes of|Minutes\b|Agenda\b|Agenda item|Terms of reference|Standing orders|Report of the (?:Director"
    r"|Chief|Cabinet|Executive)|Apologies for absence"
    r"|Declarations? of interests?|Recommendation\(s\)|Wards? affected|Report author|Contact officer"
    r"|Background papers)",
    re.MULTILINE | re.IGNORECASE,
)
_LONGEST_HEADING = 200
_ENOUGH_CHAPTERS, _SIGNS_OF_CHAPTERS = 3, 2
"""So many chapters under headings that inspectorates use tell a report as so many other signs do."""
_MANY_CHAPTERS, _FEW_SPEAK = 4, 2
"""So many chapters tell a report alone, where hardly anybody speaks."""
_BEYOND_DOUBT = 5
"""Signs of a report so many that nobody need look for people speaking."""


def document_kind(source: SourceText) -> DocumentKind:
    """Return the kind; `OTHER` where nothing says clearly that the document tells of an inspection."""
    text = source.text
    opening = text[:_OPENING]
    if _is_letter(text, opening):
        return DocumentKind.LETTER
    if len(_PAPERS.findall(text)) >= 2 or is_committee_page(source):
        return DocumentKind.OTHER
    if _is_report(source, opening):
        return DocumentKind.REPORT
    if len(text) <= LONGEST_STORY and tells_of_visit(source):
        return DocumentKind.RELEASE
    return DocumentKind.OTHER


def _is_letter(text: str, opening: str) -> bool:
    signs = sum(bool(sign.search(opening)) for sign in _LETTER_SIGNS) + bool(_FAREWELL.search(text))
    if _JOINT_TITLE.search(opening) and (signs or _JOINT_CHAPTER.search(text)):
        return True
    if signs < 2:
        signs += _has_sections_of_letter(text) + bool(_TITLE_OF_LETTER.search(opening))
        # Looked for last, as it takes longest.
        if signs < 2 or _SPEECH.search(text):
            return False
    return bool(_FROM_INSPECTORS.search(text)) or _has_sections_of_letter(text)


def _has_sections_of_letter(text: str) -> bool:
    """Whether it is laid out as a letter, though it greets nobody and nobody signs it."""
    short = "\n".join(line for line in text.split("\n") if len(line) < _LONGEST_HEADING)
    return sum(bool(heading.search(short)) for heading in _SECTIONS_OF_LETTER) >= 2


def _is_report(source: SourceText, opening: str) -> bool:
    signs = sum(bool(sign.search(opening)) for sign in _REPORT_SIGNS_AT_TOP)
    signs += sum(bool(sign.search(source.text)) for sign in _REPORT_SIGNS)
    if signs >= _BEYOND_DOUBT:
        return True
    speech = len(_SPEECH.findall(source.text))
    enough = 2 if (source.pages or 0) > 2 or not speech else 3
    rarely_speaks = speech * 4000 <= len(source.text)
    if signs >= enough and rarely_speaks and _INSPECTS.search(source.text):
        return True
    chapters = chapters_of_reports(source.text)
    if chapters >= _MANY_CHAPTERS and speech <= _FEW_SPEAK:
        return True
    signs += _SIGNS_OF_CHAPTERS if chapters >= _ENOUGH_CHAPTERS else 0
    return signs >= enough and rarely_speaks and bool(_INSPECTS.search(source.text))
