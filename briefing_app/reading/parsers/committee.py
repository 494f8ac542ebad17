"""A committee's page or minutes: whether it is about a visit, and what on it is only the meeting's own business."""

import re

from briefing_app.domain.briefing import SourceText

LONGEST = 15_000
"""Characters; a longer text is a paper or a pack of papers, not a page about one visit."""
_I = re.IGNORECASE
_LINE = r"^[^\w\n]{0,20}"
"""Where a line begins, past any marks before its first word."""
_FORMAL = (
    r"(?:apolog(?:y|ies)\b|(?:members[’'] )?declarations? of (?:[\w-]+ )*(?:interests?|party whip)\b|matters arising"
    r"|(?:confirmation of |approval of )?(?:the )?minutes (?:of|from)\b|(?:any other )?urgent (?:business|items?)\b"
    r"|(?:any )?other business\b|exclusion of (?:the )?(?:press|public)"
    r"|date of (?:the )?next meeting|membership (?:of|changes)|substitutes?\b)"
)
"""What every meeting does, whatever it is about."""
_OF_COMMITTEE = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        _LINE
        + r"(?:Agendas?(?: item|, [Mm]eetings| and (?:\w+ )?minutes)|Issue - meetings|(?:Issue|Decision) details)\b"
        r"|^Item \d{1,3}\b|\(Item \d{1,3}\.?\)",
        _LINE + r"(?:Minutes|Decision(?: number| status)?|Resolved|RESOLVED|AGREED|Reasons?(?: for decision)?)\b[ :–-]",
        _LINE + r"(?:Minutes|MINUTES|Minutes:)[^\w\n]{0,20}$|\b(?:RESOLVED|Resolved|AGREED) (?:that|–|-|:)",
        r"\b(?:[Mm]embers?|[Tt]he (?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]abinet|[Cc]hair(?:man|woman|person)?))"
        r" (?:had |were |was )?(?:also )?"
        r"(?:noted|asked|heard|welcomed|queried|agreed|resolved|thanked|sought|enquired|invited|told|informed|advised"
        r"|reminded|considered|received|wanted)\b"
        r"|\b(?:laid|brought) before (?:[Mm]embers|(?:the )?(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]abinet))\b",
        _LINE + r"\d{1,3}\.\d{1,2}\s",
        _LINE + r"Meeting: \d|^To (?:consider|receive|note|share|tell|update|inform)\b",
        rf"{_LINE}(?:\d+[.)]? )?(?i:{_FORMAL})",
        _LINE + r"(?:(?:Joint )?[Rr]eports? (?:of|by) the [A-Z]|Venue:|Report to:"
        r"|Date of meeting:|Decision Maker:|Also (?:present|in attendance)\b"
        r"|In attendance\b|Additional documents:)|\bPDF \d+ [KM]B\b",
    )
)
_OF_VISIT = re.compile(
    r"\b(?:Ofsted|OfSTED|OFSTED|CQC|Care Quality Commission|CIW|CSSIW|Estyn|Care Inspectorate|JTAI|ILACS"
    r"|Joint Targeted Area Inspection|(?:[Ll]ocal )?[Aa]rea (?:SEND )?[Ii]nspection|SEND [Ii]nspection"
    r"|Written Statement of Action|HM Inspectorate)\b"
)
_ABOUT_VISIT = re.compile(r"\b(?:inspect|visit|letter|judge?ment|outcome|report)", _I)
_OPENING = 900
_TITLE_BLOCKS = 4
_FEWEST_SIGNS = 2
_TOLD_IN_PASSING = 2
"""An inspectorate named less often than this, and in no heading, is rarely what a meeting was about."""
_BUSINESS_HEAD = re.compile(rf"\W*(?:\d+[.)]? )?{_FORMAL}[^.]*", _I)
_BUSINESS = re.compile(
    r"\W*(?:apologies (?:for absence )?(?:were|was|had|have|from)\b.*|.{3,120} sent (?:their )?apologies\W*"
    r"|(?:there were )?(?:no|none)(?: such)?(?: (?:declarations|apologies|interests)\b.*)?\W*"
    r"|(?:resolved|agreed|it was (?:resolved|agreed))?\W*(?:that )?the minutes of\b.*|(?:previously|copy) circulated\W*"
    r"|.{5,140}\b(?:mon|tues|wednes|thurs|fri)day,? \d{1,2}(?:st|nd|rd|th)? \w+,? \d{4},? \d{1,2}[.:]\d\d ?[ap]m\W*"
    r"|meeting(?: of|:) .*\(item \d+\.?\)\W*|view (?:the|all) [^.]* (?:for|to) item \d+\W*|agenda item no\W*"
    r"|key decision\b[^.]*\bref\w*\b[^.]*"
    r"|(?:venue|decision maker|decision status|is (?:key decision|subject to call.?in)\??|report to|lead officer"
    r"|contact officer|report author|date of meeting|wards? affected)\??:.*"
    r"|(?:the )?reports? (?:of|by) the (?:[\w:’'&–,-]+ ){1,16}?(?:is|was|to be|are) (?:attached|enclosed|presented"
    r"|circulated|to follow)\W*|reports? of the (?:[\w:’'&–,-]+ ){0,11}[\w’']+\W{0,3}"
    r"|(?:a copy of )?the (?:report|letter|presentation)\b[^.]*\b(?:is|was) (?:filed|appended|attached|enclosed)\b[^.]*"
    r"\W{0,3}"
    r"|(?:report|letter|papers?|appendix)\b[^.]{0,30} to follow\b[^.]*\W{0,3})",
    _I,
)
_ITEM = re.compile(r".*\bPDF \d+ [KM]B\W*", _I)
"""An item of an agenda with the size of its paper."""
_NUMBERED = re.compile(r"\d{1,3}[.)]? [A-Z][^.]{2,100}$")
_LONGEST_HEAD = 12


def is_committee_page(source: SourceText) -> bool:
    """Whether it is a committee's page or minutes about a visit: read like a release, though nobody released it."""
    text = source.text
    opening = text[:_OPENING]
    if len(text) > LONGEST or not (_OF_VISIT.search(opening) and _ABOUT_VISIT.search(opening)):
        return False
    signs = sum(bool(sign.search(text)) for sign in _OF_COMMITTEE)
    first = [text[block.start : block.end] for block in source.blocks[:_TITLE_BLOCKS]]
    named_first = [words for words in first if _OF_VISIT.search(words)]
    if len(_OF_VISIT.findall(text)) < _TOLD_IN_PASSING and all(words.endswith(".") for words in named_first):
        return bool(named_first) and signs > _FEWEST_SIGNS
    return signs >= _FEWEST_SIGNS


class Business:
    """Told each paragraph in turn, knows which tell only of the meeting itself."""

    def __init__(self, source: SourceText) -> None:
        self.minutes = is_committee_page(source)
        self._below = False

    def holds(self, words: str, *, heading: bool) -> bool:
        """Whether a paragraph tells who could not come, what was signed, where the papers are."""
        if not self.minutes:
            return False
        if len(words.split()) <= _LONGEST_HEAD and _BUSINESS_HEAD.fullmatch(words):
            self._below = True
        elif heading or words.isupper() or heads_item(words) or _NUMBERED.match(words) or _OF_VISIT.search(words):
            self._below = False
        return self._below or bool(_BUSINESS.fullmatch(words))


def heads_item(words: str) -> bool:
    """Whether a line names an item of the agenda, by the size of the paper that belongs to it."""
    return bool(_ITEM.fullmatch(words))
