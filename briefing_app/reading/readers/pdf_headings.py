"""Which blocks of a PDF are headings, and of what level."""

import re

from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers.lines import reads_as_text
from briefing_app.reading.readers.pdf_draft import Draft
from briefing_app.reading.readers.pdf_layout import Layout

_MOST_HEADING_LINES = 5


def with_levels(drafts: list[Draft], layout: Layout) -> list[Draft]:
    """Tell headings by their type and size, and give them levels."""
    headings = [draft for draft in drafts if _is_heading(draft, layout)]
    largest = max((draft.lines[0].size for draft in headings), default=0.0)
    for draft in headings:
        draft.kind = BlockKind.HEADING
        draft.level = _level(draft.lines[0].size, largest, layout)
    return drafts


def _is_heading(draft: Draft, layout: Layout) -> bool:
    if draft.kind is not BlockKind.PARAGRAPH or len(draft.lines) > _MOST_HEADING_LINES:
        return False
    stands_out = all(line.bold or line.size > layout.size + 1 for line in draft.lines)
    if not stands_out:
        return False
    text = draft.text
    return bool(re.search(r"[A-Za-z]{2}", text)) and not reads_as_text(text)


def _level(size: float, largest: float, layout: Layout) -> int:
    if size >= largest - 0.5 and size > layout.size + 5:
        return 1
    return 2 if size > layout.size + 1 or largest <= layout.size + 1 else 3
