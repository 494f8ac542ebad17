"""Inspectors' letters: focused visits, monitoring visits and the like, of every layout since 2018."""

import re

from briefing_app.domain.briefing import Block, Briefing, SourceText
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, DocumentKind, FindingKind
from briefing_app.reading.parsers.audit import Ledger
from briefing_app.reading.parsers.body import BodyReader
from briefing_app.reading.parsers.findings import FindingCollector
from briefing_app.reading.parsers.papers import collector_of, paper_of, printed_day, visit_of_paper
from briefing_app.reading.parsers.sections import is_bare_heading
from briefing_app.reading.parsers.story.parts.furniture import is_date_line
from briefing_app.reading.parsers.visit.opening import title_of

_GREETING = re.compile(r"(?:My )?Dear\b.{0,80}$")
_FAREWELL = re.compile(
    r"Yours?\s+(?:sincerely|faithfully|truly)\b|Sincerely yours|Kind regards|(?:cc|Copied to|Copies? to)\b",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    r"(?:The )?(?:[\w’'-]+ ){1,6}(?:is|are|has|have) (?:not )?(?:been )?(?:making|made) (?:\w+ ){0,2}progress\b"
)
"""What a letter says of the whole before its first heading: "The council is making insufficient progress"."""
_LONGEST_SIGNATURE = 60


def parse_letter(source: SourceText, *, sha256: str, name: str) -> Briefing:
    """The letter's visit and findings, and what became of each of its paragraphs; `name` is its file's."""
    ledger = Ledger(source)
    published = printed_day(source)
    visit = visit_of_paper(source, published=published)
    collector = collector_of(source, visit, sha256=sha256)
    top, preamble, body, tail = _parts(source)
    ledger.leave(*top, why="date, address and greeting of the letter")
    ledger.leave(*tail, why="signature and copies of the letter")
    title = title_of(source)
    for block in preamble:
        _take_preamble(block, source.text[block.start : block.end], title, collector, ledger)
    reader = BodyReader(source, collector, ledger)
    reader.read(body)
    return paper_of(DocumentKind.LETTER, source, visit, reader, published=published, sha256=sha256, name=name)


def _parts(source: SourceText) -> tuple[list[Block], list[Block], list[Block], list[Block]]:
    """Address and greeting; what was looked at; the findings; signature and copies."""
    blocks = list(source.blocks)
    words = [source.text[block.start : block.end] for block in blocks]
    greeted = next((n + 1 for n, text in enumerate(words[:40]) if _GREETING.match(text)), 0)
    farewell = next((n for n, text in enumerate(words) if n > greeted and _FAREWELL.match(text)), _signature(words))
    first = next((n for n in range(greeted, farewell) if _opens_findings(blocks[n], words[n], n - greeted)), greeted)
    return blocks[:greeted], blocks[greeted:first], blocks[first:farewell], blocks[farewell:]


def _signature(words: list[str]) -> int:
    """Where a letter without a farewell ends: the last lines, too short to be text."""
    place = len(words)
    while place and len(words[place - 1]) < _LONGEST_SIGNATURE and not words[place - 1].endswith((".", "?", ":")):
        place -= 1
    return place


def _opens_findings(block: Block, text: str, place: int) -> bool:
    """Whether a heading is the first of a section: the title comes before."""
    if block.kind is BlockKind.HEADING and not is_bare_heading(text):
        return place > 1 and not re.match(r"(?:Re:? )?(?:Focus+ed|Monitoring|Assurance) visit|Inspection of", text)
    return is_bare_heading(text)


def _take_preamble(block: Block, text: str, title: str, collector: FindingCollector, ledger: Ledger) -> None:
    """What was looked at, by whom and when is context, whatever words it uses; the outcome is a finding."""
    if block.kind is BlockKind.FOOTNOTE:
        ledger.leave(block, why="footnote")
    elif text == title:
        ledger.leave(block, why="title of the letter")
    elif is_date_line(text):
        ledger.leave(block, why="date of the letter")
    elif _OUTCOME.match(text):
        ledger.place(block)
        collector.add_sentences(block, section="")
    elif block.kind is not BlockKind.HEADING:
        ledger.place(block)
        collector.add_sentences(block, section="", kind=FindingKind.CONTEXT, theme=Theme.SCOPE)
