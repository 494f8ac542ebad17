"""Footnotes at the foot of a PDF page."""

import re
from collections.abc import Iterable

from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers.pdf_draft import Draft
from briefing_app.reading.readers.pdf_layout import Layout
from briefing_app.reading.readers.pdf_lines import Line, PageLines


def split_footnotes(page: PageLines, layout: Layout) -> tuple[list[Line], list[Draft]]:
    """A page's text, and the footnotes at its foot: numbered lines in smaller type, with nothing larger below them."""
    lines = list(page.lines)
    cut = len(lines)
    while cut and lines[cut - 1].size < layout.size - 1.2 and lines[cut - 1].y < page.height / 2:
        cut -= 1
    start = next(
        (place for place in range(cut, len(lines)) if re.match(r"\d{1,2}\W?\s*\S|[*†]", lines[place].text)), None
    )
    if start is None:
        return lines, []
    return lines[:start], list(_footnotes(lines[start:]))


def _footnotes(lines: Iterable[Line]) -> Iterable[Draft]:
    current: Draft | None = None
    for line in lines:
        number = re.match(r"(\d{1,2})(?=\s+\S|[A-Z])", line.text)
        if number and (current is None or int(number[1]) == (current.number or 0) + 1):
            if current:
                yield current
            current = Draft(BlockKind.FOOTNOTE, [line], number=int(number[1]))
        elif current:
            current.lines.append(line)
        else:
            current = Draft(BlockKind.FOOTNOTE, [line])
    if current:
        yield current
