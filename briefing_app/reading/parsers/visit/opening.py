"""What stands at the top of a document: its title, the lines before the text proper, and the first of the text."""

import re

from briefing_app.domain.briefing import Block, SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading.language.visit_kinds import kind_in

_LEAD = 2500
"""Characters: enough for title, address, the sentence with the dates and the scope."""
LABELLED_DAYS = re.compile(
    r"(?:dates?(?:\(s\))? of (?:the )?(?:inspection|visit|assessment"
    r"|fieldwork)(?: visit)?\s*:?\s*(?P<after>.{6,80}))|(?:inspection|visit|assessment|on-?site"
    r"|fieldwork)(?: start)?(?: and end)? dates?\s*:?\s*(?P<dates>.{6,80})",
    re.IGNORECASE,
)
"""The visit's days under a label; a line of them is no title."""
_LONGEST_TITLE = 200
_UNFINISHED = re.compile(r" (?:in|of|to|for|by|at|the)$")
_LABELLED = re.compile(r"^[A-Z][^.;:]{8,80}: (?=[A-Z][\w’'& -]+$)")
"""A title that names the visit before the council: "Assurance check 2021: Marlshire County Council"."""


def lead_of(source: SourceText) -> str:
    """The beginning of the text, whole lines."""
    cut = source.text.find("\n", _LEAD)
    return source.text if cut < 0 else source.text[:cut]


def title_of(source: SourceText) -> str:
    """The document's title: the heading that says what it is about, else the largest, else its first line."""
    headings = [block for block in source.blocks[:25] if block.kind is BlockKind.HEADING]
    texts = [source.text[block.start : block.end] for block in headings]
    lines = (source.text[block.start : block.end] for block in source.blocks[:25])
    telling = (text for text in (*texts, *lines) if _is_title(text))
    title = next(telling, None) or largest_title(source)
    return _completed(title, texts)


def _completed(title: str, headings: list[str]) -> str:
    """A title whose last words stand on a line of their own: "A report on education services in"."""
    if title in headings[:-1] and _UNFINISHED.search(title):
        return f"{title} {headings[headings.index(title) + 1]}"
    return title


def largest_title(source: SourceText) -> str:
    """The heading that stands over all others, else the first line."""
    largest = (block for block in source.blocks[:25] if block.kind is BlockKind.HEADING and block.level == 1)
    block = next(largest, None) or next(iter(source.blocks), None)
    return source.text[block.start : block.end] if block else ""


def opening_lines(source: SourceText) -> list[str]:
    """The headings and short lines at the top, before the text proper."""
    lines = []
    for block in source.blocks[:12]:
        line = source.text[block.start : block.end]
        if _is_prose(block, line):
            break
        lines.append(line)
    return lines


def opening_headings(source: SourceText) -> list[str]:
    """The headings at the top, those below the first words of the text among them."""
    return [source.text[block.start : block.end] for block in source.blocks[:12] if block.kind is BlockKind.HEADING]


def _is_title(line: str) -> bool:
    """Whether a line names a visit and is no sentence: "Focused visit to Marlshire children's services"."""
    if labelled := _LABELLED.match(line):
        return bool(kind_in(labelled.group()))
    if len(line) > _LONGEST_TITLE or re.search(r"[.;:]\s|[:;]$", line) or LABELLED_DAYS.match(line):
        return False
    return bool(kind_in(line)) and not re.match(r"(?:This|The|Inspectors|We|In|On|At|I)\b.*\.$", line)


def _is_prose(block: Block, line: str) -> bool:
    return block.kind is not BlockKind.HEADING and len(line) > 120
