"""Every paragraph of a release or news story with what it is: title, heading, furniture, a point, or the story."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefing_app.domain.briefing import Block, SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading.language.speech.marks import ANY as QUOTATION_MARKS
from briefing_app.reading.parsers.sections import tells_only_of_text
from briefing_app.reading.parsers.story.parts.committee import Business, heads_item
from briefing_app.reading.parsers.story.parts.furniture import (
    HEADER,
    Part,
    furniture,
    is_byline,
    is_date_line,
    masthead,
    told_once,
)
from briefing_app.reading.parsers.story.parts.headings import heading_or_body, is_strapline
from briefing_app.reading.parsers.story.parts.lists import end_of_bare_list, end_of_counted_list, is_listed, leads_in
from briefing_app.reading.parsers.story.parts.mail import is_of_mail
from briefing_app.reading.parsers.story.parts.notes import NotesBelow, is_notes_or_background
from briefing_app.reading.parsers.story.parts.tables import cells_in_columns


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph of the document with what it is, and the heading or lead-in above it."""

    block: Block
    part: Part
    section: str = ""
    scope: bool = False
    """Whether the lead-in above says that what follows was looked at, not found."""


_I = re.IGNORECASE
_SCOPE = re.compile(
    r"(?:looked (?:closely )?at|look(?:ing|s)? at|reviewed|examined|considered|evaluated|focus(?:ed|sed) on"
    r"|covered|visit was about)\W*$",
    _I,
)
_PLAIN = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})
_TELLING = frozenset({Part.BODY, Part.HEADING})
_AMID = frozenset({Part.PAGE, Part.CAPTION})
"""What a page puts between a lead-in and its points."""
_ENDS = set(".!?”’\"'")
_NO_HEADLINE = set(".:;,")
_LONGEST_HEADING = 10
_MENU = re.compile(r"\W*(?:contacts?(?: us)?|about us|enquiries)\W*", _I)
"""What a site offers on each of its pages; above the story it heads nothing."""


def pieces(source: SourceText) -> list[Piece]:
    """Return every paragraph of the text, and every cell of a table in sentences, with what it is, in order."""
    found: list[Piece] = []
    for part, run in groupby(_Walk(source).paragraphs(), key=lambda piece: piece.part):
        paragraphs = list(run)
        found += _table(source, paragraphs) if part is Part.TABLE else paragraphs
    return found


def _table(source: SourceText, rows: Sequence[Piece]) -> Iterator[Piece]:
    """A table cell by cell where cells hold whole sentences; else row by row, as nothing is told in it."""
    cells = list(cells_in_columns(source, [row.block for row in rows]))
    if not any(told for _, _, told in cells):
        yield from rows
        return
    for nth, (cell, heading, told) in enumerate(cells):
        words = source.text[cell.start : cell.end].strip()
        part = (furniture(words, HEADER + nth) or Part.BODY) if told else Part.TABLE
        yield Piece(cell, part, _bare(heading))


class _Walk:
    """Goes through a text from its top, and knows at each paragraph what stood above it."""

    def __init__(self, source: SourceText) -> None:
        self._source = source
        self._title = _title_at(source)
        self._business = Business(source)
        self._notes = NotesBelow(minutes=self._business.minutes)
        self._found: list[Piece] = []
        self._section = self._section_before = self._lead_in = self._last_words = ""
        self._source_note = self._story_told = False
        self._listed_to = 0
        """The block behind the last one of a list that has lost its bullets."""

    def paragraphs(self) -> list[Piece]:
        """Return every paragraph with what it is, tables row by row."""
        for nth, block in enumerate(self._source.blocks):
            words = self._source.text[block.start : block.end].strip()
            notes = self._notes.begun(nth, words, heading=_may_head(block, words), story_told=self._story_told)
            early = nth < len(self._source.blocks) / 3
            self._source_note = _is_source_note(block, words, already=self._source_note, early=early)
            listed = self._is_listed(nth, words)
            part = self._seen_once(block, words, self._part(nth, block, words, notes=notes, listed=listed))
            self._lead(nth, block, words, part, listed=listed)
            self._story_told = self._story_told or (part is Part.BODY and words[-1:] in _ENDS)
            self._found.append(self._piece(block, words, part, listed=listed))
        return self._found

    def _is_listed(self, nth: int, words: str) -> bool:
        if nth >= self._listed_to and nth != self._title:
            self._listed_to = max(self._listed_to, end_of_counted_list(self._source, nth))
        return nth < self._listed_to or is_listed(words, self._lead_in) or self._business.says_purpose(words)

    def _part(self, nth: int, block: Block, words: str, *, notes: bool, listed: bool) -> Part:
        if self._source_note:
            part = Part.HEADING if block.kind is BlockKind.HEADING else Part.SOURCES
        elif nth != self._title and masthead_at(self._source, nth):
            part = Part.BYLINE
        else:
            part = _part(block, words, nth, self._title, notes=notes, listed=listed)
        business = self._business.holds(words, heading=block.kind is BlockKind.HEADING)
        return Part.MEETING if business and part is not Part.TITLE else part

    def _seen_once(self, block: Block, words: str, part: Part) -> Part:
        """The part, but for what stands twice in a row: a picture's caption and its description."""
        once = told_once(words)
        again, self._last_words = once == self._last_words, once
        if (again or once != words) and part in _TELLING and block.kind in _PLAIN:
            if again and (before := self._found[-1]).part in _TELLING:
                self._section = self._section_before if before.part is Part.HEADING else self._section
                self._found[-1] = replace(before, part=Part.CAPTION, section=self._section)
            return Part.CAPTION
        return part

    def _lead(self, nth: int, block: Block, words: str, part: Part, *, listed: bool) -> None:
        """Note the heading or lead-in that a paragraph is for those below it."""
        if part is Part.HEADING:
            self._section_before, self._section, self._lead_in = self._section, _bare(words), ""
        elif part in _AMID:
            return
        elif block.kind is not BlockKind.BULLET and (not listed or (nth < self._listed_to and leads_in(words))):
            self._lead_in = words if leads_in(words) else ""
            if self._lead_in and part is Part.BODY:
                self._listed_to = max(self._listed_to, end_of_bare_list(self._source, nth + 1))

    def _piece(self, block: Block, words: str, part: Part, *, listed: bool) -> Piece:
        point = block.kind is BlockKind.BULLET or (listed and words[:1] not in QUOTATION_MARKS)
        above = self._lead_in if point and self._lead_in else self._section
        return Piece(block, part, _bare(above), scope=point and bool(_SCOPE.search(self._lead_in)))


def _bare(heading: str) -> str:
    return heading.strip(" :*_")


def _may_head(block: Block, words: str) -> bool:
    """Whether a paragraph is set as a heading or is a short line without a full stop."""
    short = len(words.split()) <= _LONGEST_HEADING and words[-1:] not in set(".!:;,")
    return block.kind is BlockKind.HEADING or (block.kind in _PLAIN and short)


def _is_source_note(block: Block, words: str, *, already: bool, early: bool) -> bool:
    """Whether a heading opens, or has opened, a section that only says where the text comes from."""
    if block.kind is not BlockKind.HEADING:
        return already
    menu = early and _MENU.fullmatch(words) is not None
    return tells_only_of_text(words) and not is_notes_or_background(words) and not menu


def _title_at(source: SourceText) -> int | None:
    """Which block is the headline; None where the text begins without one."""
    text = source.text
    for nth, block in enumerate(source.blocks[:6]):
        if block.kind is BlockKind.HEADING and block.level == 1 and not masthead_at(source, nth):
            return nth
    for nth, block in enumerate(source.blocks[:4]):
        words = text[block.start : block.end].strip()
        if is_byline(words) or is_date_line(words) or is_of_mail(words) or masthead_at(source, nth):
            continue
        bare = words.rstrip(QUOTATION_MARKS + "*_ ")
        return nth if block.kind is not BlockKind.BULLET and bare[-1:] not in ".:;" and len(words) < 200 else None
    return None


def masthead_at(source: SourceText, nth: int) -> str | None:
    """The paper or council whose name alone stands above a headline; None where this block is none such."""
    if nth or len(source.blocks) < 2:
        return None
    first, second = source.blocks[:2]
    below = source.text[second.start : second.end].strip()
    headline = (
        second.kind in _PLAIN and below[-1:] not in _NO_HEADLINE and not (is_byline(below) or is_date_line(below))
    )
    return masthead(source.text[first.start : first.end].strip()) if headline else None


def _part(block: Block, words: str, nth: int, title: int | None, *, notes: bool, listed: bool) -> Part:
    if nth == title:
        return Part.TITLE
    if notes:
        return Part.NOTES
    if block.kind is BlockKind.TABLE_ROW:
        return Part.TABLE
    around = furniture(words, nth)
    if around is not None:
        return around
    if heads_item(words):
        return Part.HEADING
    return Part.BODY if listed or is_strapline(words, nth, title) else heading_or_body(block, words, early=nth < 6)
