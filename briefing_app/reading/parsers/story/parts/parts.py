"""The parts of a release or news story: title, headings, furniture, links, and how a list is announced."""

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
    told_once,
)
from briefing_app.reading.parsers.story.parts.headings import heading_or_body, is_strapline
from briefing_app.reading.parsers.story.parts.lists import end_of_bare_list, end_of_counted_list, is_listed, leads_in
from briefing_app.reading.parsers.story.parts.notes import NotesBelow, is_notes_or_background
from briefing_app.reading.parsers.story.parts.tables import told_cells


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
_ENDS = set(".!?”’\"'")
_LONGEST_HEADING = 10
_MENU = re.compile(r"\W*(?:contacts?(?: us)?|about us|enquiries)\W*", _I)
"""What a site offers on each of its pages; above the story it heads nothing."""


def pieces(source: SourceText) -> list[Piece]:
    """Return every paragraph of the text, and every cell of a table in sentences, with what it is, in order."""
    found: list[Piece] = []
    for part, run in groupby(_paragraphs(source), key=lambda piece: piece.part):
        paragraphs = list(run)
        found += _table(source, paragraphs) if part is Part.TABLE else paragraphs
    return found


def _table(source: SourceText, rows: Sequence[Piece]) -> Iterator[Piece]:
    """A table cell by cell where cells hold whole sentences; else row by row, as nothing is told in it."""
    cells = list(told_cells(source, [row.block for row in rows]))
    if not any(told for _, _, told in cells):
        yield from rows
        return
    for nth, (cell, heading, told) in enumerate(cells):
        words = source.text[cell.start : cell.end].strip()
        part = (furniture(words, HEADER + nth) or Part.BODY) if told else Part.TABLE
        yield Piece(cell, part, heading.strip(" :*_"))


def _paragraphs(source: SourceText) -> list[Piece]:
    found: list[Piece] = []
    title = _title_at(source)
    business = Business(source)
    below = NotesBelow(minutes=business.minutes)
    section = above_it = lead_in = last_words = ""
    source_note = told = False
    listed_to = 0
    for nth, block in enumerate(source.blocks):
        words = source.text[block.start : block.end].strip()
        notes = below.begun(nth, words, heading=_may_head(block, words), story_told=told)
        source_note = _is_source_note(block, words, already=source_note, early=nth < len(source.blocks) / 3)
        if nth >= listed_to and nth != title:
            listed_to = max(listed_to, end_of_counted_list(source, nth))
        listed = nth < listed_to or is_listed(words, lead_in) or business.says_purpose(words)
        part = _noted(block) if source_note else _part(block, words, nth, title, notes=notes, listed=listed)
        if business.holds(words, heading=block.kind is BlockKind.HEADING) and part is not Part.TITLE:
            part = Part.MEETING
        again = (once := told_once(words)) == last_words
        if (again or once != words) and part in {Part.BODY, Part.HEADING} and block.kind in _PLAIN:
            part = Part.CAPTION
            section = above_it if again and found[-1].part is Part.HEADING else section
            found[-1:] = [_caption_of(piece, section) if again else piece for piece in found[-1:]]
        last_words = once
        if part is Part.HEADING:
            above_it, section, lead_in = section, words.strip(" :*_"), ""
        elif block.kind is not BlockKind.BULLET and (not listed or (nth < listed_to and leads_in(words))):
            lead_in = words if leads_in(words) else ""
            if lead_in and part is Part.BODY:
                listed_to = max(listed_to, end_of_bare_list(source, nth + 1))
        point = block.kind is BlockKind.BULLET or (listed and words[:1] not in QUOTATION_MARKS)
        above = lead_in if point and lead_in else section
        scope = point and bool(_SCOPE.search(lead_in))
        told = told or (part is Part.BODY and words[-1:] in _ENDS)
        found.append(Piece(block, part, above.strip(" :*_"), scope))
    return found


def _may_head(block: Block, words: str) -> bool:
    """Whether a paragraph is set as a heading or is a short line without a full stop."""
    short = len(words.split()) <= _LONGEST_HEADING and words[-1:] not in set(".!:;,")
    return block.kind is BlockKind.HEADING or (block.kind in _PLAIN and short)


def _caption_of(piece: Piece, section: str) -> Piece:
    """What stands twice in a row is a picture's caption and its description; a headline is one all the same."""
    return replace(piece, part=Part.CAPTION, section=section) if piece.part in {Part.BODY, Part.HEADING} else piece


def _noted(block: Block) -> Part:
    return Part.HEADING if block.kind is BlockKind.HEADING else Part.SOURCES


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
        if block.kind is BlockKind.HEADING and block.level == 1:
            return nth
    for nth, block in enumerate(source.blocks[:4]):
        words = text[block.start : block.end].strip()
        if is_byline(words) or is_date_line(words):
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
    around = furniture(words, nth)
    if around is not None:
        return around
    if heads_item(words):
        return Part.HEADING
    return Part.BODY if listed or is_strapline(words, nth, title) else heading_or_body(block, words, early=nth < 6)
