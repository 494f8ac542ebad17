"""What is usual in one document: its type size, line height and margins."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing_app.reading.readers.pdf_lines import Line, PageLines, main_size


@dataclass(frozen=True, slots=True)
class Layout:
    """Points; what most lines of running text have."""

    size: float
    leading: float
    left: float
    right: float

    def gap_for(self, line: Line) -> float:
        """The usual distance between lines set in this line's size."""
        return self.leading * max(line.size, 1.0) / self.size if line.size > self.size + 0.7 else self.leading

    def has_room(self, line: Line, word: str) -> bool:
        """Whether a word would still have fitted at the end of a line."""
        return line.right + (len(word) + 1) * line.size * 0.55 < self.right


def layout_of(pages: Sequence[PageLines]) -> Layout:
    """The size, the gaps and the edges of the document's plain text, by which everything else is told from it."""
    size = main_size((line for page in pages for line in page.lines), unknown=12.0)
    body = [line for page in pages for line in page.lines if abs(line.size - size) < 0.7 and len(line.text) > 30]
    gaps = Counter(
        round(above.low - below.y, 1)
        for page in pages
        for above, below in pairwise(page.lines)
        if 0.9 * size < above.low - below.y < 2.2 * size
    )
    lefts = Counter(round(line.x) for line in body)
    rights = sorted(line.right for line in body)
    return Layout(
        size=max(size, 1.0),
        leading=_usual_gap(gaps) or size * 1.2,
        left=float(lefts.most_common(1)[0][0]) if lefts else 0.0,
        right=rights[int(len(rights) * 0.97)] if rights else 500.0,
    )


def _usual_gap(gaps: Counter[float]) -> float | None:
    """The commonest gap; gaps that differ by a rounding count as one."""
    near = Counter({gap: sum(gaps[round(gap + step / 10, 1)] for step in (-2, -1, 0, 1, 2)) for gap in gaps})
    return near.most_common(1)[0][0] if near else None
