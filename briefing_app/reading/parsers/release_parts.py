"""The parts of a release or news story: title, headings, furniture, links, and how a list is announced."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from briefing_app.domain.briefing import Block, SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading.language.dates import visit_dates
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.language.speech.lexicon import VERB
from briefing_app.reading.language.speech.marks import ANY as QUOTATION_MARKS
from briefing_app.reading.parsers.release_tables import cells_of, is_told
from briefing_app.reading.parsers.sections import SAYS_WHERE_FROM, tells_only_of_text


class Part(StrEnum):
    """What a paragraph is; the value is the reason shown in the audit, empty for what is read."""

    BODY = ""
    TITLE = "title"
    HEADING = "heading"
    DATE = "date line"
    BYLINE = "who wrote or released it"
    LINK = "where the full report is found"
    CAPTION = "caption"
    CONTACT = "contact details"
    NOTES = "notes for editors"
    SOURCES = SAYS_WHERE_FROM
    PAGE = "part of the web page, not of the story"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph of the document with what it is, and the heading or lead-in above it."""

    block: Block
    part: Part
    section: str = ""
    scope: bool = False
    """Whether the lead-in above says that what follows was looked at, not found."""


_I = re.IGNORECASE
_NOTES = re.compile(
    r"\W*(?:notes? (?:to|for) (?:the )?editors?|editors?['’]? notes?"
    r"|(?:further )?background(?: information)?(?: notes?)?|notes"
    r"|media (?:contacts?|enquiries)|press (?:contacts?|enquiries|office)|-*\s*ends?\s*-*|about (?:ofsted"
    r"|the inspection|us)"
    r"|more information|further information|contact(?:s| details)?|related (?:news|stories|articles)"
    r"|comments(?: \(\d+\))?)\W*",
    _I,
)
_DATE_LABEL = re.compile(
    r"\W*(?:(?:first )?(?:published|posted|issued|released?|release date|date|updated|last updated|added|created)"
    r"(?: (?:on|at|by [^:]{2,40} on))?\b:?\s*)?",
    _I,
)
_BYLINE = re.compile(
    r"\W*(?:[Bb]y:? [A-Z][\w’'-]+ [A-Z][\w’' -]+(?:,.{0,60})?|(?:written|words|reporting|story) by\b.{0,60}"
    r"|(?:news|press|media) (?:release|statement)\b.{0,20}|for immediate (?:release|use).{0,60}|embargoed?\b.{0,80}"
    r"|issued by\b.{0,160}|[Pp]osted (?:on|by)\b.{0,80}|(?:[Pp]osted\b.{0,100})?\b[Ff]iled under\b.{0,120}|categor(?:y|ies):.{0,60}|tags?:.{0,80}|topics?:.{0,80}"
    r"|.{0,40}\b\d+ min(?:ute)?s? read\b.{0,20}"
    r"|[\w’' ]+ (?:reporter|correspondent|editor))\W*",
)
_CONTACT = re.compile(
    r"(?:\btel(?:ephone)?\b|\bphone\b|\bcall\b|\bcontact\b|e-?mail|press office|interviews?|enquiries|switchboard).*"
    r"(?:\d{5}|@)|\w@\w+\.\w|^\W*(?:media|press) (?:contact|enquiries)",
    _I,
)
_WEB_PAGE = re.compile(
    r"\W*(?:read more\b|read our\b|advertis(?:ing|ement)s?\W*$|(?:hide|show) ad\b|article continues|watch more\b"
    r"|visit shots|and live on\b|listen to (?:this|the)\b|video player|for your free\b"
    r"|i would like (?:emails|to receive)|home {2,}|cookies?\b|we use cookies"
    r"|accept (?:all )?cookies|share (?:this|on)|sign up|subscribe"
    r"|get the (?:day|latest)"
    r"|follow us|print this|back to (?:top|news)|skip to|advertisement|more (?:news|stories)"
    r"|most read|comments?\b\W*\d*\W*$"
    r"|(?:image|photo)? ?credits?:|©|copyright|was this (?:page|article)|latest news|click here|tweet\b"
    r"|you may also)",
    _I,
)
_CAPTION = re.compile(r"\W*(?:photo(?:graph)?|picture|pictured|image|caption|above|left|right|pic)\b[^.]{0,20}[:,]", _I)
_LABEL = re.compile(r"\W*(?:related|recommended|trending|newsletters?|subscribe|loading|log ?in)\b", _I)
"""What begins a label of the page where it stands in a few words, and a sentence like any other where it does not."""
_LONGEST_LABEL = 6
_CREDIT = re.compile(
    r"\b(?:Picture|PICTURE|Image|IMAGE|Photo|PHOTO|Pic|PIC|Credit)s?(?: by)?: ?(?:[A-Z][\w’'./&-]*\W*){1,6}$"
)
_LINK = re.compile(
    r"(?:\b(?:read|see|view|find|visit(?= (?:the|our|us|its|\S*\.\S))|download|published|available|found|read in full|for more|go to)\b.*)"
    r"(?:\b(?:website|web ?site|online|www\.|https?://|\.gov\.uk|\.uk\b)|reports\.|\bhere\b)",
    _I,
)
_REPORT_WORD = re.compile(r"\b(?:report|letter|findings|inspection|outcome|website|information|about|more)\b", _I)
_TELLS = re.compile(
    r"\b(?:(?<!be )found|praised|said|noted|judged|highlight|identif|rated|graded|inspectors (?!['’]))", _I
)
_SCOPE = re.compile(
    r"(?:looked (?:closely )?at|look(?:ing|s)? at|reviewed|examined|considered|evaluated|focus(?:ed|sed) on"
    r"|covered|visit was about)\W*$",
    _I,
)
_PLAIN_DATE = re.compile(r"\W*(?:\w+day,? )?\d{1,2}(?:st|nd|rd|th)? \w{3,9},? \d{4}\W*(?:\d\d?[:.]\d\d)?\W*", _I)
_BESIDE_DATE = re.compile(r"\b(?:\w+day|at|on|by|last updated|updated|\d{1,2}[:.]\d\d ?(?:am|pm)?|bst|gmt)\b|\W", _I)
_ENDS = set(".!?”’\"'")
_LISTS = re.compile(r":\W*$")
_NUMBERED = re.compile(r"R\d{1,2}[.:)]?\s+(?=[A-Z“‘\"'])(?:\S+\s+){3}")
"""A recommendation by its number: "R2 Strengthen provision for pupils taught otherwise"."""
_LETTERED = re.compile(r"\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s|[a-z]")
"""How a point of a list begins where its bullet is lost: "(a) make more use of advocacy"."""
_GOES_ON = re.compile(r"[;,] (?:and|or|but)\W*$", _I)
"""The last point but one of a list: "improve the quality of chronologies; and"."""
_ANNOUNCES = re.compile(r"\b(?:said|says|added|commented|explained|continued|told \w+|responded|replied)\W*$", _I)
_OF_VISIT = re.compile(
    r"\b(?:inspect(?:ed|ion|ions|ors|orate)|visit(?:ed|s)?|ofsted|cqc|ciw|estyn|graded|judged|rated|judgements?)\b", _I
)
_FEWEST_IN_STRAPLINE = 6
_LONGEST_CAPTION = 24
_LONGEST_CONTACT = 250
_LONGEST_LINK = 200
_HEADER = 5
_LONGEST_HEADING = 10


def pieces(source: SourceText) -> list[Piece]:
    """Return every paragraph of the text, and every cell of a table in sentences, with what it is, in order."""
    found: list[Piece] = []
    for part, run in groupby(_paragraphs(source), key=lambda piece: piece.part):
        found += _table(source, list(run)) if part is Part.TABLE else run
    return found


def _table(source: SourceText, rows: Sequence[Piece]) -> Iterator[Piece]:
    """A table cell by cell where cells hold whole sentences; else row by row, as nothing is told in it."""
    cells = list(cells_of(source, [row.block for row in rows]))
    words = [source.text[cell.start : cell.end].strip() for cell, _ in cells]
    if not any(map(is_told, words)):
        yield from rows
        return
    for nth, ((cell, heading), told) in enumerate(zip(cells, words, strict=True)):
        part = (_furniture(told, _HEADER + nth) or Part.BODY) if is_told(told) else Part.TABLE
        yield Piece(cell, part, heading.strip(" :*_"))


def _paragraphs(source: SourceText) -> list[Piece]:
    found: list[Piece] = []
    title = _title_at(source)
    section = above_it = lead_in = last_words = ""
    notes = source_note = told = False
    for nth, block in enumerate(source.blocks):
        words = source.text[block.start : block.end].strip()
        notes = notes or (nth > 2 and told and bool(_NOTES.fullmatch(words) or tells_only_of_text(words)))
        source_note = _is_source_note(block, words, already=source_note)
        listed = _is_listed(words, lead_in)
        again = nth > 0 and words == last_words and block.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING}
        last_words = words
        part = _noted(block) if source_note else _part(block, words, nth, title, notes=notes, listed=listed)
        if again and part in {Part.BODY, Part.HEADING}:
            part = Part.CAPTION
            section = above_it if found[-1].part is Part.HEADING else section
            found[-1] = _caption_of(found[-1], section)
        if part is Part.HEADING:
            above_it, section, lead_in = section, words.strip(" :*_"), ""
        elif block.kind is not BlockKind.BULLET and not listed:
            lead_in = words if _LISTS.search(words) else ""
        point = block.kind is BlockKind.BULLET or (listed and words[:1] not in QUOTATION_MARKS)
        above = lead_in if point and lead_in else section
        scope = point and bool(_SCOPE.search(lead_in))
        told = told or (part is Part.BODY and words[-1:] in _ENDS)
        found.append(Piece(block, part, above.strip(" :*_"), scope))
    return found


def _is_listed(words: str, lead_in: str) -> bool:
    """Whether a paragraph is a point of the list above, or one by its own number."""
    in_list = bool(lead_in) and (words[:1] in QUOTATION_MARKS or bool(_LETTERED.match(words)))
    return in_list or bool(_NUMBERED.match(words))


def _caption_of(piece: Piece, section: str) -> Piece:
    """What stands twice in a row is a picture's caption and its description; a headline is one all the same."""
    return replace(piece, part=Part.CAPTION, section=section) if piece.part in {Part.BODY, Part.HEADING} else piece


def _noted(block: Block) -> Part:
    return Part.HEADING if block.kind is BlockKind.HEADING else Part.SOURCES


def _is_source_note(block: Block, words: str, *, already: bool) -> bool:
    """Whether a heading opens, or has opened, a section that only says where the text comes from."""
    if block.kind is not BlockKind.HEADING:
        return already
    return tells_only_of_text(words) and not _NOTES.fullmatch(words)


def _title_at(source: SourceText) -> int | None:
    """Which block is the headline; None where the text begins without one."""
    text = source.text
    for nth, block in enumerate(source.blocks[:6]):
        if block.kind is BlockKind.HEADING and block.level == 1:
            return nth
    for nth, block in enumerate(source.blocks[:4]):
        words = text[block.start : block.end].strip()
        if _BYLINE.fullmatch(words) or is_date_line(words):
            continue
        bare = words.rstrip(QUOTATION_MARKS + "*_ ")
        return nth if block.kind is not BlockKind.BULLET and bare[-1:] not in ".:;" and len(words) < 200 else None
    return None


def _part(block: Block, words: str, nth: int, title: int | None, *, notes: bool, listed: bool) -> Part:
    if nth == title:
        return Part.TITLE
    if notes:
        return Part.NOTES
    if block.kind is BlockKind.TABLE_ROW:
        return Part.TABLE
    furniture = _furniture(words, nth)
    if furniture is not None:
        return furniture
    return Part.BODY if listed or _is_strapline(words, nth, title) else _heading_or_body(block, words, early=nth < 6)


def _furniture(words: str, nth: int) -> Part | None:
    signs = {
        Part.DATE: is_date_line(words),
        Part.PAGE: _WEB_PAGE.match(words) is not None or _is_label(words),
        Part.BYLINE: _is_byline(words, nth),
        Part.CAPTION: _CAPTION.match(words) is not None or _CREDIT.search(words) is not None,
        Part.CONTACT: len(words) < _LONGEST_CONTACT and _CONTACT.search(words) is not None,
        Part.LINK: _is_link(words),
    }
    return next((part for part, shown in signs.items() if shown), None)


def _is_label(words: str) -> bool:
    few = len(words.split()) <= _LONGEST_LABEL and words[-1:] not in set(".!?")
    return few and _LABEL.match(words) is not None


def _is_byline(words: str, nth: int) -> bool:
    name_alone = nth < _HEADER and re.fullmatch(r"[A-Z][\w’'-]+ [A-Z][\w’'-]+", words)
    return bool(name_alone or _BYLINE.fullmatch(words))


def _is_link(words: str) -> bool:
    return all(points_elsewhere(words[start:end]) for start, end in sentences(words))


def points_elsewhere(sentence: str) -> bool:
    """Whether a sentence only says where the full report is found."""
    short = len(sentence) < _LONGEST_LINK and not set(sentence) & set('“”‘"')
    about = short and _LINK.search(sentence) and _REPORT_WORD.search(sentence)
    return bool(about and not _TELLS.search(sentence))


def _is_strapline(words: str, nth: int, title: int | None) -> bool:
    """Whether an unpunctuated line just under the headline sums the story up."""
    under = title is not None and title < nth <= title + 2
    return under and len(words.split()) >= _FEWEST_IN_STRAPLINE and bool(_OF_VISIT.search(words)) and ":" not in words


def _heading_or_body(block: Block, words: str, *, early: bool) -> Part:
    if _ANNOUNCES.search(words):
        return Part.BODY
    ended = words.rstrip(QUOTATION_MARKS + "*_)] ")[-1:] in ".!?:;,…" or bool(_GOES_ON.search(words))
    if block.kind is BlockKind.HEADING and not (ended and VERB.search(words) and set(words) & set(QUOTATION_MARKS)):
        looks_like_caption = (
            early and re.match(r"(?:cllr|councillor|coun|[A-Z]\w+ [A-Z]\w+,)", words, _I) and " with " in words
        )
        return Part.CAPTION if looks_like_caption else Part.HEADING
    if block.kind is BlockKind.PARAGRAPH and not ended and len(words.split()) <= _LONGEST_CAPTION:
        if " with " in words or " at the " in words:
            return Part.CAPTION
        return Part.HEADING if len(words.split()) <= _LONGEST_HEADING else Part.BODY
    return Part.BODY


def is_date_line(words: str) -> bool:
    """Whether a line only says when the document was published."""
    if len(words) > 90:
        return False
    label = _DATE_LABEL.match(words)
    rest = words[label.end() :] if label else words
    days = visit_dates(rest)
    if not days:
        return bool(_PLAIN_DATE.fullmatch(rest))
    left = rest[: days[0].at] + rest[days[0].to :]
    return not _BESIDE_DATE.sub("", left)
