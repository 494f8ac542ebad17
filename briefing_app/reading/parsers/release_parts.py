"""The parts of a release or news story: title, headings, furniture, links, and how a list is announced."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefing_app.domain.briefing import Block, SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading.language.speech.lexicon import VERB
from briefing_app.reading.language.speech.marks import ANY as QUOTATION_MARKS
from briefing_app.reading.parsers.classify import is_committee_page
from briefing_app.reading.parsers.release_furniture import HEADER, Part, furniture, is_byline, is_date_line, told_once
from briefing_app.reading.parsers.release_lists import end_of_bare_list, end_of_counted_list, is_listed, leads_in
from briefing_app.reading.parsers.release_notes import NotesBelow, is_notes_or_background
from briefing_app.reading.parsers.release_tables import told_cells
from briefing_app.reading.parsers.release_voice import tells_finding
from briefing_app.reading.parsers.sections import tells_only_of_text


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
_GOES_ON = re.compile(r"[;,] (?:and|or|but)\W*$", _I)
"""The last point but one of a list: "improve the quality of chronologies; and"."""
_ANNOUNCES = re.compile(r"\b(?:said|says|added|commented|explained|continued|told \w+|responded|replied)\W*$", _I)
_OF_VISIT = re.compile(
    r"\b(?:inspect(?:ed|ion|ions|ors|orate)|visit(?:ed|s)?|ofsted|cqc|ciw|estyn|graded|judged|rated|judgements?)\b", _I
)
_FEWEST_IN_STRAPLINE = 6
_LONGEST_CAPTION, _LONGEST_HEADING, _LONGEST_QUESTION = 24, 10, 14
_QUESTION = re.compile(
    r"\W*(?:q[:.]\s*)?(?:what|how|why|when|where|who|which|is|are|was|were|did|do|does|will|can|has|have)\b[^.!?]*\?",
    _I,
)
"""A line that asks what the text below it answers."""


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
    below = NotesBelow(minutes=is_committee_page(source))
    section = above_it = lead_in = last_words = ""
    source_note = told = False
    listed_to = 0
    for nth, block in enumerate(source.blocks):
        words = source.text[block.start : block.end].strip()
        notes = below.begun(nth, words, heading=_may_head(block, words), story_told=told)
        source_note = _is_source_note(block, words, already=source_note)
        if nth >= listed_to and nth != title:
            listed_to = max(listed_to, end_of_counted_list(source, nth))
        listed = nth < listed_to or is_listed(words, lead_in)
        part = _noted(block) if source_note else _part(block, words, nth, title, notes=notes, listed=listed)
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


def _is_source_note(block: Block, words: str, *, already: bool) -> bool:
    """Whether a heading opens, or has opened, a section that only says where the text comes from."""
    if block.kind is not BlockKind.HEADING:
        return already
    return tells_only_of_text(words) and not is_notes_or_background(words)


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
    return Part.BODY if listed or _is_strapline(words, nth, title) else _heading_or_body(block, words, early=nth < 6)


def _is_strapline(words: str, nth: int, title: int | None) -> bool:
    """Whether an unpunctuated line just under the headline sums the story up."""
    under = title is not None and title < nth <= title + 2
    return under and len(words.split()) >= _FEWEST_IN_STRAPLINE and bool(_OF_VISIT.search(words)) and ":" not in words


def _heading_or_body(block: Block, words: str, *, early: bool) -> Part:
    if _ANNOUNCES.search(words):
        return Part.BODY
    ended = words.rstrip(QUOTATION_MARKS + "*_)] ")[-1:] in ".!?:;,…" or bool(_GOES_ON.search(words))
    if block.kind is BlockKind.HEADING and not (ended and VERB.search(words) and set(words) & set(QUOTATION_MARKS)):
        return Part.BODY if not ended and _forgot_full_stop(words) else _heading_or_caption(words, early=early)
    if block.kind is not BlockKind.PARAGRAPH:
        return Part.BODY
    return _short_line(words) if not ended else _sentence_or_question(words)


def _heading_or_caption(words: str, *, early: bool) -> Part:
    person = re.match(r"(?:cllr|councillor|coun|[A-Z]\w+ [A-Z]\w+,)", words, _I)
    return Part.CAPTION if early and person and " with " in words else Part.HEADING


def _short_line(words: str) -> Part:
    """What a paragraph is that no full stop ends."""
    if len(words.split()) > _LONGEST_CAPTION or _forgot_full_stop(words):
        return Part.BODY
    if " with " in words or " at the " in words:
        return Part.CAPTION
    return Part.HEADING if len(words.split()) <= _LONGEST_HEADING else Part.BODY


def _sentence_or_question(words: str) -> Part:
    asks = len(words.split()) <= _LONGEST_QUESTION and _QUESTION.fullmatch(words)
    return Part.HEADING if asks else Part.BODY


def _forgot_full_stop(words: str) -> bool:
    """Whether a line that nothing ends is a sentence on what inspectors found, too long for a heading."""
    return len(words.split()) > _LONGEST_HEADING and tells_finding(words)
