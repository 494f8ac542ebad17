"""Lines of a PDF joined into headings, paragraphs, bullets, table rows and footnotes."""

import re
from collections.abc import Sequence

from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers.contents import goes_to_next_page, leads_to_page
from briefing_app.reading.readers.pdf_draft import Draft
from briefing_app.reading.readers.pdf_footnotes import split_footnotes
from briefing_app.reading.readers.pdf_headings import with_levels
from briefing_app.reading.readers.pdf_layout import Layout, layout_of
from briefing_app.reading.readers.pdf_lines import Line, PageLines
from briefing_app.reading.readers.pdf_markers import BULLET, NUMBER, RECOMMENDATION, with_markers

_NEXT_COLUMN = 100
"""Points upwards after which a line is the head of the next column."""


def drafts_of(pages: Sequence[PageLines]) -> list[Draft]:
    """Every block of a document, in order."""
    layout = layout_of(pages)
    joiner = _Joiner(layout)
    for page in pages:
        body, notes = split_footnotes(page, layout)
        body = with_markers(body)
        for place, line in enumerate(body):
            joiner.take(line, body[place + 1] if place + 1 < len(body) else None)
        joiner.hold(notes)
    return with_levels(joiner.finish(), layout)


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
        if self._is_next_recommendation(line):
            return Draft(BlockKind.PARAGRAPH, [line])
        if line.text[0].isalpha() and line.text[0] != "o":
            return None
        bullet = BULLET.match(line.text)
        if bullet and (bullet["glyph"] or self._is_dash_bullet(line)):
            return Draft(BlockKind.BULLET, [line], marker=bullet.end())
        number = NUMBER.match(line.text)
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
            and BULLET.match(current.lines[0].text)
            and line.x <= current.lines[0].x + 2
        ):
            return True
        return above.ends_sentence or self._is_gap(above, line)

    def _is_next_recommendation(self, line: Line) -> bool:
        """Whether a line begins the recommendation after the one above, however close they stand: "R2 Improve …"."""
        begun = RECOMMENDATION.match(self._current.lines[0].text) if self._current else None
        number = RECOMMENDATION.match(line.text) if begun else None
        return begun is not None and number is not None and int(number[1]) == int(begun[1]) + 1

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
        if not self._same_style(current, line) or leads_to_page(above.text) or goes_to_next_page(above.text, line.text):
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
    """Whether a line is the raised number of a footnote beside the words above it, alone or with what follows it."""
    above = current.lines[-1]
    beside = above.page == line.page and abs(line.y - above.low) < above.size and line.x >= above.right - 1
    if not beside:
        return False
    alone = line.size < above.size - 0.5 and bool(re.fullmatch(r"\d{1,2}", line.text))
    raised = line.y - above.low > 2 and line.x < above.right + 4
    return alone or (raised and bool(re.match(r"\d{1,2} [a-z]", line.text)))
