"""Inspection reports: ILACS, the older single inspection, and those of other inspectorates."""

import re

from briefing_app.domain.briefing import Block, Briefing, SourceText
from briefing_app.domain.words import BlockKind, DocumentKind
from briefing_app.reading.language.gazetteer import council_named
from briefing_app.reading.language.visit_kinds import kind_in
from briefing_app.reading.parsers.audit import Ledger
from briefing_app.reading.parsers.body import BodyReader
from briefing_app.reading.parsers.body_layout import is_prose
from briefing_app.reading.parsers.grades import LONGEST_CELL, grades_in
from briefing_app.reading.parsers.papers import collector_of, paper_of, printed_day, visit_of_paper
from briefing_app.reading.parsers.report_headings import is_chapter, is_numbered_chapter
from briefing_app.reading.parsers.sections import LISTS, Role, clean_heading, role_of

_COLOPHON = re.compile(
    r"The Office for Standards in Education, Children[’']s Services and Skills|If you would like a copy of this"
    r"|You may (?:re-?use|copy)|"
    r"Any complaints about|© Crown|To receive regular email alerts|Interested in our work\?|This (?:report|document"
    r"|publication) is available|Copies of this report|Every possible care has been taken"
    r"|To find out more about our inspections|Headquarters\W*$|We have offices across\b"
)
_IMPRINT = re.compile(
    r"Website:|Further copies of this|This (?:document|report|publication) may be (?:re-?produced|copied)|© Crown"
    r"|You may (?:re-?use|copy)|If you would like a copy of this|(?:Published|Printed) by\b|Reference no"
)
"""What a title page or the back of it prints about the publication."""
_RECOMMENDS = re.compile(r"(?:(?:Key|Our|The) )?[Rr]ecommendations?\b")
"""Above the list for the whole report; "Areas for improvement" may be one side of a chapter whose name stands above."""
_GRADED = re.compile(r"\b(?:outstanding|good|inadequate|improvement|requires)\W*$", re.IGNORECASE)
_TITLE_LINE = re.compile(
    r"(?:by (?:Estyn|Ofsted)|(?:Report |Assessment )?[Pp]ublished|Dates?\b|(?:Inspection|Visit) dates?|(?:Lead"
    r"|Reporting) inspector"
    r"|Age group|Judgement Grade)"
)


def parse_report(source: SourceText, *, sha256: str, name: str) -> Briefing:
    """The report's visit, judgements and findings, and what became of each paragraph; `name` is its file's."""
    ledger = Ledger(source)
    front, body, colophon = _parts(source)
    ledger.leave(*front, why="title page: what it says is listed with the visit")
    ledger.leave(*colophon, why="about the inspectorate and how to reach it")
    published = printed_day(source)
    visit = visit_of_paper(source, published=published, grades=grades_in(source))
    reader = BodyReader(source, collector_of(source, visit, sha256=sha256), ledger)
    reader.read(body)
    return paper_of(DocumentKind.REPORT, source, visit, reader, published=published, sha256=sha256, name=name)


def _parts(source: SourceText) -> tuple[list[Block], list[Block], list[Block]]:
    """Title page, findings, and the last page's word about the inspectorate."""
    blocks = list(source.blocks)
    front = next((n for n, block in enumerate(blocks) if _begins_text(source, block, blocks[max(0, n - 1)])), 0)
    while front and _opens_section(source, blocks[front - 1]):
        front -= 1
    last = len(blocks)
    for n in range(len(blocks) - 1, len(blocks) // 2, -1):
        if _COLOPHON.match(source.text[blocks[n].start : blocks[n].end]):
            last = n
    listed = next((n for n in range(front, last) if _opens_list(source, blocks[n])), last)
    cells = [
        block
        for n, block in enumerate(blocks[front:last], front)
        if (_is_cell(source, block) and not (n > listed and _stands_over(source, blocks[n : n + 2])))
        or _is_imprint(source, block)
    ]
    body = [block for block in blocks[front:last] if block not in cells]
    return [*blocks[:front], *cells], body, blocks[last:]


def _opens_list(source: SourceText, block: Block) -> bool:
    """Whether a heading stands over what must improve: the table of judgements comes before, chapters behind it."""
    return block.kind is BlockKind.HEADING and role_of(source.text[block.start : block.end]) in LISTS


def _stands_over(source: SourceText, pair: list[Block]) -> bool:
    """Whether the first of two blocks is a heading over a paragraph: in a short report chapters begin on page 1."""
    below = source.text[pair[-1].start : pair[-1].end]
    return len(pair) > 1 and pair[0].kind is BlockKind.HEADING and below.endswith(".")


def _opens_section(source: SourceText, block: Block) -> bool:
    """Whether a heading before the first paragraph stands over it, rather than belonging to the title."""
    text = source.text[block.start : block.end]
    if role_of(text) not in {Role.FINDINGS, Role.PART}:
        return block.kind is BlockKind.HEADING and block.level > 1
    told = kind_in(text) or council_named(text) or _GRADED.search(text) or _TITLE_LINE.match(text)
    chapter = clean_heading(text).casefold() == "inspection outcome"
    return block.kind is BlockKind.HEADING and block.level > 1 and (chapter or not told)


def _is_cell(source: SourceText, block: Block) -> bool:
    """Whether a line of the title page is a judgement and its grade, or tells date or inspector."""
    text = source.text[block.start : block.end]
    if block.page not in {1, None} or len(text) > LONGEST_CELL or role_of(text) is not Role.FINDINGS:
        return False
    if _TITLE_LINE.match(text):
        return True
    if block.page is None and (block.kind in {BlockKind.HEADING, BlockKind.BULLET} or is_numbered_chapter(text)):
        return False  # Without pages a heading is a chapter's, wherever it stands.
    return bool(_GRADED.search(text)) and (block.kind is BlockKind.HEADING or not text.endswith("."))


def _is_imprint(source: SourceText, block: Block) -> bool:
    """Whether a paragraph on the first pages says how to get or copy the report."""
    return block.page in {1, 2} and bool(_IMPRINT.match(source.text, block.start))


def _begins_text(source: SourceText, block: Block, above: Block) -> bool:
    """Whether the text proper begins here: a whole sentence, also a short one below a chapter's heading; or page 2."""
    if block.page is not None and block.page > 1:
        return True
    heading = source.text[above.start : above.end] if above.kind is BlockKind.HEADING else ""
    if heading and (_RECOMMENDS.match(heading) or is_chapter(heading)):
        return block.kind in {BlockKind.PARAGRAPH, BlockKind.BULLET} and source.text[block.end - 1] in ".:"
    return block.kind in {BlockKind.PARAGRAPH, BlockKind.BULLET} and is_prose(block, source.text)
