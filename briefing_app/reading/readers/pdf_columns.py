"""Pages set in two columns, read down the left one and then down the right."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from briefing_app.reading.readers.pdf_lines import Line, PageLines

_LEAST_SHARE = 0.25
_LEAST_LINES = 6


class _Columns(NamedTuple):
    """Two columns of a page: where the right one begins, where the text does, and how wide text and left column are."""

    edge: float
    left: float
    width: float
    first: float


def all_unfolded(pages: Sequence[PageLines]) -> list[PageLines]:
    """The pages with their columns one under the other, each as wide as the text; other pages as they are.

    What runs over both columns, such as a title, parts them into sections that are read one after the other. A page
    right behind one of two columns may fill only the left of them.
    """
    found: list[PageLines] = []
    above: _Columns | None = None
    for page in pages:
        edge = _right_column(page)
        if edge is not None:
            above = _columns(page, edge)
            found.append(_unfolded(page, above))
        elif above and page.lines and all(line.right < above.edge for line in page.lines):
            lines = _widened([*page.lines], above.left, above.width, least=above.first)
            found.append(replace(page, lines=tuple(lines)))
        else:
            # A page of no lines, such as one that is all picture, stands between two as if it were not there.
            above = None if page.lines else above
            found.append(page)
    return found


def _columns(page: PageLines, edge: float) -> _Columns:
    left = min(line.x for line in page.lines)
    width = max(line.right for line in page.lines) - left
    return _Columns(edge, left, width, max(line.right for line in page.lines if line.right <= edge) - left)


def _unfolded(page: PageLines, columns: _Columns) -> PageLines:
    edge, left, width, _ = columns
    lines: list[Line] = []
    for section in _sections(page.lines, edge):
        lines += _widened([line for line in section if line.x < edge - 3], left, width)
        lines += _widened([line for line in section if line.x >= edge - 3], left, width)
    return replace(page, lines=tuple(lines))


def _right_column(page: PageLines) -> float | None:
    """Where the right column begins: an edge many lines share, which few lines on its left run across."""
    starts = Counter(round(line.x) for line in page.lines if line.x > page.width * 0.4)
    if not starts:
        return None
    edge, _ = starts.most_common(1)[0]
    within = [line for line in page.lines if abs(line.x - edge) < 30 and line.x > edge - 3]
    beside = [line for line in page.lines if line.x < edge - 3]
    across = [line for line in beside if line.right > edge]
    enough = len(within) >= max(_LEAST_LINES, _LEAST_SHARE * len(page.lines))
    return edge if enough and len(beside) >= _LEAST_LINES and len(across) < 0.2 * len(beside) else None


def _sections(lines: Sequence[Line], edge: float) -> list[list[Line]]:
    """Lines between those that run over both columns, from the top."""
    across = sorted((line for line in lines if line.x < edge - 3 and line.right > edge), key=lambda line: -line.y)
    rest = [line for line in lines if line not in across]
    sections: list[list[Line]] = []
    for bar in across:
        sections += [[line for line in rest if line.y > bar.y], [bar]]
        rest = [line for line in rest if line.y <= bar.y]
    return [section for section in (*sections, rest) if section]


def _widened(lines: list[Line], left: float, width: float, least: float = 1.0) -> list[Line]:
    """A column's lines as if the column were as wide as the page's text, so that one measure of margins serves all.

    `least` is how wide the column is at least, where few lines may fill it.
    """
    if not lines:
        return []
    start, end = min(line.x for line in lines), max(line.right for line in lines)
    scale = width / max(end - start, least)
    return [line._replace(x=left + (line.x - start), right=left + (line.right - start) * scale) for line in lines]
