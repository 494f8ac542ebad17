"""Lines of a PDF joined into headings, paragraphs, bullets, table rows and footnotes."""

import re
from collections.abc import Sequence

from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers.pdf_draft import Draft
from briefing_app.reading.readers.pdf_footnotes import split_footnotes
from briefing_app.reading.readers.pdf_layout import Layout, layout_of
from briefing_app.reading.readers.pdf_lines import Line, PageLines

_GLYPHS = "•◦▪▫■□◼◻●○∙‣⁃✓➢➤►▶◾◆★☆✔\uf0b7\uf0a7\uf06e\uf02d\uf0d8\uf0fc\uf076\uf071\uf097"
_BULLET = re.compile(rf"(?P<glyph>[{_GLYPHS}])\s*|(?P<dash>[–—‒−*·-]|o)\s+(?=\S)")
_LONE_MARKER = re.compile(rf"[{_GLYPHS}]|[–—‒−·o]|\d{{1,3}}[.)]?")
_NEXT_COLUMN = 100
"""Points upwards after which a line is the head of the next column."""
_WIDEST_MARGIN = 50
"""Points between a bullet and its text."""
_NUMBER = re.compile(r"(?P<number>\d{1,3})(?P<mark>[.)]?)\s*(?=[A-Z“‘'\"(])")
_SENTENCE = re.compile(r"[.!?]\s+[A-Z]")
_LONGEST_HEADING = 260
_MOST_HEADING_LINES = 5


def drafts_of(pages: Sequence[PageLines]) -> list[Draft]:
    """Every block of a document, in order."""
    layout = layout_of(pages)
    joiner = _Joiner(layout)
    for page in pages:
        body, notes = split_footnotes(page, layout)
        body = _with_markers(body)
        for place, line in enumerate(body):
            joiner.take(line, body[place + 1] if place + 1 < len(body) else None)
        joiner.hold(notes)
    return _with_levels(joiner.finish(), layout)


class _Joiner:
    """Takes lines in reading order and decides for each whether it goes on with the block before it."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._drafts: list[Draft] = []
        self._current: Draft | None = None
        self._notes: list[Draft] = []
        self._number = 0

    def take(self, line: Line, following: Line | None) -> None:
        current = self._current
        if current and _is_note_mark(current, line):
            above = current.lines[-1]
            current.lines[-1] = above._replace(text=above.text + line.text, right=line.right)
            return
        if current and self._same_row(current, line):
            current.kind = BlockKind.TABLE_ROW
            current.lines.append(line)
            return
        draft = self._marked(line, following)
        if draft is None and current and self._goes_on(current, line):
            current.lines.append(line)
            return
        self._close()
        self._current = draft or Draft(BlockKind.PARAGRAPH, [line])
        if draft and draft.number:
            self._number = draft.number

    def hold(self, notes: list[Draft]) -> None:
        """Keep a page's footnotes until the paragraph that runs past them ends."""
        self._notes += notes
        if self._current is None:
            self._flush_notes()

    def finish(self) -> list[Draft]:
        self._close()
        self._flush_notes()
        return self._drafts

    def _close(self) -> None:
        if self._current:
            self._drafts.append(self._current)
            self._current = None
        self._flush_notes()

    def _flush_notes(self) -> None:
        self._drafts += self._notes
        self._notes = []

    def _marked(self, line: Line, following: Line | None) -> Draft | None:
        """A new bullet or numbered paragraph, if the line begins one."""
        if line.text[0].isalpha() and line.text[0] != "o":
            return None
        bullet = _BULLET.match(line.text)
        if bullet and (bullet["glyph"] or self._is_dash_bullet(line)):
            return Draft(BlockKind.BULLET, [line], marker=bullet.end())
        number = _NUMBER.match(line.text)
        if number and self._is_next_number(line, following, int(number["number"]), bool(number["mark"])):
            return Draft(BlockKind.PARAGRAPH, [line], number=int(number["number"]), marker=number.end())
        return None

    def _is_dash_bullet(self, line: Line) -> bool:
        current = self._current
        if current is None:
            return True
        above = current.lines[-1]
        if (
            current.kind is BlockKind.BULLET
            and _BULLET.match(current.lines[0].text)
            and line.x <= current.lines[0].x + 2
        ):
            return True
        return above.ends_sentence or self._is_gap(above, line)

    def _is_next_number(self, line: Line, following: Line | None, number: int, has_mark: bool) -> bool:
        current = self._current
        begins = current is None or self._breaks_before(current, line)
        if number == self._number + 1 and number > 1:
            return begins or (current is not None and current.hanging is not None and line.x < current.hanging - 4)
        hangs = following is not None and following.x > line.x + 6 and following.page == line.page
        return begins and has_mark and number in {1, self._number + 2} and (hangs or number == 1)

    def _breaks_before(self, current: Draft, line: Line) -> bool:
        above = current.lines[-1]
        return above.page != line.page or above.ends_sentence or self._is_gap(above, line) or above.bold != line.bold

    def _is_gap(self, above: Line, line: Line) -> bool:
        gap = above.low - line.y
        return above.page == line.page and (gap > 1.22 * self._layout.gap_for(line) or gap < -2)

    def _same_row(self, current: Draft, line: Line) -> bool:
        """Whether a line stands beside the block before it: the next cell of a table's row."""
        above = current.lines[-1]
        if above.page != line.page or current.kind is BlockKind.BULLET:
            return False
        if line.y > above.low - 3:
            in_row = [part for part in current.lines if part.page == line.page]
            near = [part.right for part in in_row if part.y >= line.y - 40]
            if near and line.x > max(near) - 1 and line.y <= in_row[0].y + 8:
                return True
        wraps_cell = (
            current.kind is BlockKind.TABLE_ROW and abs(line.x - above.x) < 3 and line.x > self._layout.left + 60
        )
        return wraps_cell and 0 < above.low - line.y < 1.4 * self._layout.leading

    def _goes_on(self, current: Draft, line: Line) -> bool:
        above = current.lines[-1]
        if not self._same_style(current, line):
            return False
        if above.page != line.page or line.y > above.y + _NEXT_COLUMN:
            return self._goes_on_over_page(current, line)
        if self._is_gap(above, line) or current.kind is BlockKind.TABLE_ROW:
            return False
        if len(current.lines) > 1 and line.x < current.lines[1].x - 6:
            return False
        if current.kind is BlockKind.BULLET and line.x < current.lines[0].x - 2:
            return False
        return not self._left_early(above, line)

    def _same_style(self, current: Draft, line: Line) -> bool:
        first, above = current.lines[0], current.lines[-1]
        if abs(above.size - line.size) > 0.8 and abs(first.size - line.size) > 0.8:
            return False
        if line.bold in {first.bold, above.bold}:
            return True
        # A few bold words may begin or stand in a paragraph.
        return not above.ends_sentence and not self._is_gap(above, line) and line.text[:1].islower()

    def _left_early(self, above: Line, line: Line) -> bool:
        """Whether the line above ended with room to spare, as the last line of a paragraph does."""
        word = line.text.split(maxsplit=1)[0]
        if not self._layout.has_room(above, word):
            return False
        if above.ends_sentence:
            return above.right < self._layout.right - 2 * (len(word) + 1) * line.size * 0.5
        return not line.text[:1].islower() and above.right < self._layout.right - 0.33 * (
            self._layout.right - self._layout.left
        )

    def _goes_on_over_page(self, current: Draft, line: Line) -> bool:
        above = current.lines[-1]
        if current.kind is BlockKind.TABLE_ROW or above.text.endswith(":"):
            return False
        if line.text[:1].islower() or not above.ends_sentence:
            return not (current.lines[0].bold and not line.bold)
        if current.hanging is not None or current.marker:
            indent = current.hanging if current.hanging is not None else current.lines[0].x + 9
            return line.x > indent - 4
        return line.x >= current.lines[-1].x - 4 and not self._layout.has_room(above, line.text.split(maxsplit=1)[0])


def _is_note_mark(current: Draft, line: Line) -> bool:
    """Whether a line is only the raised number of a footnote, beside the words above it."""
    above = current.lines[-1]
    beside = above.page == line.page and abs(line.y - above.low) < above.size and line.x >= above.right - 1
    return beside and line.size < above.size - 0.5 and bool(re.fullmatch(r"\d{1,2}", line.text))


def _with_markers(lines: list[Line]) -> list[Line]:
    """Lines where a bullet or number that the file sets apart is one with the words beside it."""
    joined: list[Line] = []
    for line in lines:
        mark = joined[-1] if joined else None
        if (
            mark
            and _LONE_MARKER.fullmatch(mark.text)
            and abs(mark.y - line.y) < 3
            and 0 < line.x - mark.x < _WIDEST_MARGIN
        ):
            joined[-1] = line._replace(text=f"{mark.text} {line.text}", x=mark.x)
        else:
            joined.append(line)
    return joined


def _with_levels(drafts: list[Draft], layout: Layout) -> list[Draft]:
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
    if len(text) > _LONGEST_HEADING or not re.search(r"[A-Za-z]{2}", text):
        return False
    return not _SENTENCE.search(text) and not (text.endswith((".", ";", ",")) and len(text) > 60)


def _level(size: float, largest: float, layout: Layout) -> int:
    if size >= largest - 0.5 and size > layout.size + 5:
        return 1
    return 2 if size > layout.size + 1 or largest <= layout.size + 1 else 3
