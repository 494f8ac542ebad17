"""A committee's page or minutes: whether it is about a visit, and what on it is only the meeting's own business."""

import re

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.words import BlockKind

LONGEST_STORY = 15_000
"""Characters; a longer text is a paper or a pack of papers, not a page about one visit."""
_I = re.IGNORECASE
LINE_START = r"^[^\w\n]{0,20}"
"""Where a line begins, past any marks before its first word."""
_FORMAL = (
    r"(?:apolog(?:y|ies)\b|absence of members\b|welcomes? and (?:introductions?|apologies)\b"
    r"|(?:(?:the )?members[’'] )?declarations? of (?:[\w’'-]+ )*(?:interests?|party whip)\b|matters arising"
    r"|(?:to (?:confirm|approve|agree|sign) |confirmation of |approval of )?(?:the )?minutes(?: (?:of|from)\b|,? pdf\b)"
    r"|(?:executive|cabinet|board|committee)(?: \w+)? minutes\b"
    r"|(?:any other )?urgent (?:business|items?)\b"
    r"|(?:any )?other business\b|exclusion of (?:the )?(?:press|public)"
    r"|public (?:question time|questions|participation|petitions?)\b|questions from (?:the )?(?:public|press)\b"
    r"|(?:notification of )?requests? to (?:address|speak)\b|(?:consideration of )?any matters? referred\b"
    r"|(?:appointment|election|nomination) of (?:an? |the )?(?:deputy |vice.?)?chair\w*\b"
    r"|date of (?:the )?next meeting|(?:committee )?membership (?:of|changes?)|substitutes?\b)"
)
"""What every meeting does, whatever it is about."""
_OF_COMMITTEE = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        LINE_START
        + r"(?:Agendas?(?: item|, [Mm]eetings| and (?:\w+ )?minutes)|Issue - meetings|(?:Issue|Decision) details)\b"
        r"|^Item \d{1,3}\b|\(Item \d{1,3}\.?\)",
        LINE_START
        + r"(?:Minutes|Decision(?: number| status)?|Resolved|RESOLVED|AGREED|Reasons?(?: for decision)?)\b[ :–-]",
        LINE_START + r"(?:Minutes|MINUTES|Minutes:)[^\w\n]{0,20}$|\b(?:RESOLVED|Resolved|AGREED) (?:that|–|-|:)",
        r"\b(?:[Mm]embers?|[Tt]he (?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]abinet|[Cc]hair(?:man|woman|person)?))"
        r" (?:had |were |was )?(?:also )?"
        r"(?:noted|asked|heard|welcomed|queried|agreed|resolved|thanked|sought|enquired|invited|told|informed|advised"
        r"|reminded|considered|received|wanted)\b"
        r"|\b(?:laid|brought) before (?:[Mm]embers|(?:the )?(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]abinet))\b",
        LINE_START + r"\d{1,3}\.\d{1,2}\s",
        LINE_START + r"Meeting: \d|^To (?:consider|receive|note|share|tell|update|inform)\b",
        rf"{LINE_START}(?:\d+[.)]? )?(?i:{_FORMAL})",
        LINE_START + r"(?:(?:Joint )?[Rr]eports? (?:of|by) the [A-Z]|Venue:|Report to:"
        r"|Date of meeting:|Decision Maker:|Also (?:present|in attendance)\b"
        r"|In attendance\b|Additional documents:)|\bPDF \d+ [KM]B\b",
    )
)
_OF_VISIT = re.compile(
    r"\b(?:Ofsted|OfSTED|OFSTED|CQC|CSCI|Care Quality Commission|CIW|CSSIW|Estyn|Care Inspectorate|HMIP|HMICFRS"
    r"|JTAI|ILACS|(?:HM|H(?:er|is) Majesty[’']s) Inspect(?:ion|orate)|Joint (?:Targeted Area )?Inspection"
    r"|(?:[Ll]ocal )?[Aa]rea (?:SEND )?[Ii]nspection|(?:SEND|Youth Offending|Youth Justice|Children[’']s|Social Care)"
    r" (?:Services? |Team )?[Ii]nspection|Core Case Inspection|Joint Area Review"
    r"|Written Statement of Action|WSoA|Improvement Notice)\b"
)
_ABOUT_VISIT = re.compile(r"\b(?:re-?)?(?:inspect|visit|letter|judge?ment|outcome|report)", _I)
_TELLS_OF_VISIT = re.compile(
    r"\b(?:(?:re-?)?inspect(?:ed|ions?|ors?|orates?)|(?:focus+ed|monitoring|assurance) visits?"
    r"|Ofsted|CQC|Care Quality Commission|CIW|CSSIW|Estyn|HMIP|JTAI|ILACS)\b",
    _I,
)
_TAKES_VISIT = re.compile(
    r"\b(?:told|informed|heard|reports?|reported|updated?|brief(?:ed|ing)|presentation|spoke|considered|received|discussed"
    rf"|introduced|presented|before it)\b[^.,;\n]{{0,80}}{_OF_VISIT.pattern}[^.,;\n]{{0,20}}{_ABOUT_VISIT.pattern}"
)
"""What an item is about, as its first sentence tells it: "told the committee about Ofsted’s recent inspection"."""
_ANSWERS_VISIT = re.compile(r"\bImprovement (?:Plan|Board|Journey|Programme)\b")
_PURPOSE = re.compile(r"\W*To [a-z]+ (?:\S+ ){3}")
"""What an item is for: "To hear what came of the monitoring visit"."""
_OPENING = 900
_FEWEST_SIGNS = 2
_FEWEST_WORDS = 50
"""Where no more is told, nothing is told of the visit."""
_NAMED_OFTEN, _TOLD_OFTEN = 2, 3
"""An inspectorate named less often, and an inspection spoken of less often, is rarely what a meeting was about."""
_LONGEST_ITEM = 30
_BUSINESS_HEAD = re.compile(rf"\W*(?:\d+[.)]? )?{_FORMAL}[^.]*", _I)
_BUSINESS = re.compile(
    r"\W*(?:apologies (?:for absence )?(?:were|was|had|have|from)\b.*|.{3,120} sent (?:their )?apologies\W*"
    r"|(?:there were )?(?:no|none)(?: such)?(?: (?:declarations|apologies|interests)\b.*)?\W*"
    r"|(?:resolved|agreed|it was (?:resolved|agreed))?\W*(?:that )?the minutes of\b.*|(?:previously|copy) circulated\W*"
    r"|(?:to (?:approve|confirm|agree|sign|receive) )the minutes\b.*|(?:that )?.{0,60}\bbe (?:approved|agreed|confirmed"
    r"|accepted) (?:and signed )?as (?:a|an) (?:correct|true|accurate)\b.*"
    r"|(?:.{5,140}\b)?(?:mon|tues|wednes|thurs|fri)day,? \d{1,2}(?:st|nd|rd|th)? \w+,? \d{4},? \d{1,2}[.:]\d\d"
    r" ?[ap][.]?m\W*"
    r"|[^.]{3,120}, item \d+\W*|webcast for\b[^.]*"
    r"|meeting(?: of|:) .*\(item \d+\.?\)\W*|view (?:the|all) [^.]* (?:for|to) item \d+\W*|agenda item no\W*"
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
_COUNT = re.compile(r"\W*(?:[A-Z]{1,4}/)?\d{1,3}[.)]?\W*")
"""The number of an item, on a line of its own."""
_WITHIN = re.compile(
    r"\W*(?:minutes|decisions?|resolved|agreed|additional documents|reasons?(?: for decisions?)?)\W*", _I
)
"""Heads a part of an item, and no item."""
_LONGEST_HEAD = 24


def is_committee_page(source: SourceText) -> bool:
    """Whether it is a committee's page or minutes about a visit: read like a release, though nobody released it."""
    text = source.text
    if len(text) > LONGEST_STORY or not _OF_VISIT.search(text):
        return False
    signs = sum(bool(sign.search(text)) for sign in _OF_COMMITTEE)
    if signs < _FEWEST_SIGNS:
        return False
    told = _told_in_items(source)
    words = " ".join(told)
    opening = words[:_OPENING]
    early = bool(_OF_VISIT.search(opening) and _ABOUT_VISIT.search(opening))
    taken = len(words.split()) >= _FEWEST_WORDS and _TAKES_VISIT.search(opening)
    return (early and (_tells_often(words) or bool(taken))) or any(_heads_visit(each) for each in told)


def _tells_often(words: str) -> bool:
    """Whether the items come back to an inspection so often that they are about it."""
    often = len(_TELLS_OF_VISIT.findall(words)) >= _TOLD_OFTEN
    return often or len(_OF_VISIT.findall(words)) >= _NAMED_OFTEN


def _heads_visit(words: str) -> bool:
    """Whether a line is the head of an item on a visit."""
    return (_is_short(words) or heads_item(words)) and bool(_OF_VISIT.search(words) and _ABOUT_VISIT.search(words))


def _told_in_items(source: SourceText) -> list[str]:
    """The paragraphs of a meeting's page but for what every meeting does before it comes to its items."""
    formal = _Formalities()
    words = (source.text[block.start : block.end].strip() for block in source.blocks)
    headings = (block.kind is BlockKind.HEADING for block in source.blocks)
    return [told for told, heading in zip(words, headings, strict=True) if not formal.holds(told, heading=heading)]


class _Formalities:
    """Told each paragraph in turn, knows which tell only of the meeting itself."""

    def __init__(self) -> None:
        self._below = self._counted = False

    def holds(self, words: str, *, heading: bool) -> bool:
        """Whether a paragraph tells who could not come, what was signed, where the papers are."""
        counted, self._counted = self._counted, bool(_COUNT.fullmatch(words))
        if self._counted:
            return True
        if len(words.split()) <= _LONGEST_HEAD and _BUSINESS_HEAD.fullmatch(words):
            self._below = True
        elif (counted and _is_short(words)) or _begins_item(words, heading=heading):
            self._below = False
        return self._below or bool(_BUSINESS.fullmatch(words))


def _is_short(words: str) -> bool:
    return len(words.split()) <= _LONGEST_ITEM and words[-1:] not in set(".;:,")


def _begins_item(words: str, *, heading: bool) -> bool:
    """Whether a line is the head of an item, or tells of a visit amid what every meeting does."""
    head = (heading or words.isupper() or heads_item(words)) and not _WITHIN.fullmatch(words)
    return head or bool(_NUMBERED.match(words) or _OF_VISIT.search(words) or _ANSWERS_VISIT.search(words))


class Business:
    """Told each paragraph of a document in turn, knows which tell only of the meeting that it is of, if any."""

    def __init__(self, source: SourceText) -> None:
        self.minutes = is_committee_page(source)
        self._formal = _Formalities()

    def holds(self, words: str, *, heading: bool) -> bool:
        """Whether a paragraph tells who could not come, what was signed, where the papers are."""
        return self.minutes and self._formal.holds(words, heading=heading)

    def says_purpose(self, words: str) -> bool:
        """Whether a line under an item's head says what the item is for; no full stop need end it."""
        return self.minutes and bool(_PURPOSE.match(words))


def heads_item(words: str) -> bool:
    """Whether a line names an item of the agenda, by the size of the paper that belongs to it."""
    return bool(_ITEM.fullmatch(words))
