"""Sheets of paper: what belongs together stays on one, and where there are several, each says which it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
)
from PySide6.QtPrintSupport import QPrinter

HEADS = '<a name="heads"></a>'
"""Marks, at its start, a paragraph that stays with what comes after it."""
FOOT_ROOM = 26.0
"""What a sheet's foot takes of its height, in pixels at 96 to the inch."""
_FOOT_POINTS = 8.0
_ENDLESS = 1e7
_FIRST_LINES, _ROW = 2, 60.0
"""Lines of a long paragraph, and pixels of a long table, that follow its heading on the same sheet."""
_ROUNDED, _SPARE = 0.05, 1.0
"""Pixels that the layout rounds by, and that what begins no sheet leaves free at the end of one."""
_SHARE = 0.5
"""What takes up more of a sheet than this is parted all the same, or much of the sheet would be left empty."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A paragraph of a document, or a whole table of it."""

    block: QTextBlock
    frame: QTextFrame | None = None

    @property
    def place(self) -> QRectF:
        layout = self.block.document().documentLayout()
        return layout.frameBoundingRect(self.frame) if self.frame else layout.blockBoundingRect(self.block)

    @property
    def lines(self) -> list[tuple[float, float]]:
        """Where each line begins and ends; a table is one."""
        top, layout = self.place.top(), self.block.layout()
        if self.frame:
            return [(top, self.place.bottom())]
        lines = (layout.lineAt(nth) for nth in range(layout.lineCount()))
        return [(top + line.y(), top + line.y() + line.height()) for line in lines]

    @property
    def heads(self) -> bool:
        first = self.block.begin()
        return self.frame is None and not first.atEnd() and "heads" in first.fragment().charFormat().anchorNames()

    def begin_sheet(self) -> None:
        always = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
        if self.frame:
            whole = self.frame.frameFormat()
            whole.setPageBreakPolicy(always)
            self.frame.setFrameFormat(whole)
        else:
            own = QTextBlockFormat()
            own.setPageBreakPolicy(always)
            QTextCursor(self.block).mergeBlockFormat(own)


class _Group(NamedTuple):
    """A piece after the headings that lead to it, as it stands on one endless sheet."""

    pieces: Sequence[_Piece]
    top: float
    bottom: float
    begun: float
    """Where its first lines end, which its headings are never parted from."""
    lines: Sequence[tuple[float, float]]


def put_on_sheets(document: QTextDocument, sheet: QSizeF) -> None:
    """Lay a document out on sheets: no paragraph, nor a table, is parted from its headings or within.

    What takes up more than half a sheet is parted, but not right behind its headings.
    """
    # Measured on one endless sheet: to lay out anew after each sheet would take long for a long report.
    document.setPageSize(QSizeF(sheet.width(), _ENDLESS))
    groups = [_measured(group) for group in _groups(document)]
    document.setPageSize(sheet)
    done = 0
    while done < len(groups):
        # Told of each beginning by itself, Qt lays out anew all that follows it.
        together = QTextCursor(document)
        together.beginEditBlock()
        done = _fill(groups, done, sheet.height())
        together.endEditBlock()
        _lay_out_at_once(document)


def _lay_out_at_once(document: QTextDocument) -> None:
    # By and by, as Qt does it, a sheet is skipped where it stops right before one that is to begin.
    document.pageCount()
    document.markContentsDirty(0, document.characterCount())


def _fill(groups: Sequence[_Group], first: int, high: float) -> int:
    """Say what is to begin a sheet, from this group on; the number of the first that cannot be told yet."""
    # How much farther down than on the endless sheet, what stands above there, and where the sheet being filled ends.
    down, above, end = 0.0, 0.0, high
    if first:
        top, above = groups[first].pieces[0].place.top(), groups[first].top
        down, end = top - above, (int((top + _ROUNDED) // high) + 1) * high
    for nth, group in enumerate(groups[first:], first + 1):
        whole = group.bottom - group.top <= high * _SHARE
        together = group.bottom if whole else group.begun
        if group.top + down < end < together + down + _SPARE:
            group.pieces[0].begin_sheet()
            # The space between it and what is above comes along.
            down = end - min(above, group.top)
            end += high
        for top, bottom in group.lines:
            if bottom + down > end + _ROUNDED:
                down = max(down, end - top)
                end += high
        if not whole and group.pieces[-1].frame:
            # Only the layout itself knows where it parts a table.
            return nth
        above = group.bottom
    return len(groups)


def draw(document: QTextDocument, device: QPagedPaintDevice, title: str, colour: str) -> None:
    """Draw the sheets that are wanted of a document; of several, each with the title and its number below."""
    painter = QPainter(device)
    if not painter.isActive():
        return
    size, last = document.pageSize(), sheets_of(document)
    scale = device.width() / size.width()
    painter.scale(scale, scale)
    wanted = device.pageRanges()
    numbers = [number for number in range(1, last + 1) if wanted.isEmpty() or wanted.contains(number)]
    if isinstance(device, QPrinter) and device.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    for number in numbers:
        if number != numbers[0]:
            device.newPage()
        painter.save()
        above = (number - 1) * size.height()
        painter.translate(0, -above)
        document.drawContents(painter, QRectF(0, above, size.width(), size.height()))
        painter.restore()
        if last > 1:
            foot = QRectF(0, size.height(), size.width(), FOOT_ROOM)
            _draw_foot(painter, foot, document.defaultFont(), title, f"{number} of {last}", colour)
    painter.end()


def _draw_foot(painter: QPainter, foot: QRectF, font: QFont, title: str, number: str, colour: str) -> None:
    small = QFont(font)
    # As large as in the document, whose measures the painter was scaled to.
    small.setPixelSize(round(_FOOT_POINTS * 96 / 72))
    painter.setFont(small)
    painter.setPen(QColor(colour))
    metrics = painter.fontMetrics()
    room = int(foot.width()) - metrics.horizontalAdvance(number) - 16
    painter.drawText(foot, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, number)
    cut = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(foot, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, cut)


def sheets_of(document: QTextDocument) -> int:
    """How many sheets a document takes; a last one with no words on it, as below a table at the very end, is none."""
    document.pageCount()
    layout, block, last = document.documentLayout(), document.begin(), 0.0
    while block.isValid():
        if block.text().strip():
            last = max(last, layout.blockBoundingRect(block).bottom())
        block = block.next()
    return int((last - _SPARE) // document.pageSize().height()) + 1


def _measured(group: Sequence[_Piece]) -> _Group:
    last, lines = group[-1], [line for piece in group for line in piece.lines]
    begun = last.place.top() + _ROW if last.frame else last.lines[:_FIRST_LINES][-1][1]
    return _Group(group, group[0].place.top(), last.place.bottom(), begun, lines)


def _groups(document: QTextDocument) -> Iterator[list[_Piece]]:
    """The pieces from top to bottom, each after the headings that lead to it."""
    group: list[_Piece] = []
    for piece in _pieces(document):
        group.append(piece)
        if not piece.heads:
            yield group
            group = []


def _pieces(document: QTextDocument) -> Iterator[_Piece]:
    block = document.begin()
    while block.isValid():
        frame = _outermost(block, document)
        yield _Piece(block, frame)
        after = document.findBlock(frame.lastPosition() + 1) if frame else block.next()
        # Past the end of a document Qt finds its last block again.
        block = after if after.position() > block.position() else QTextBlock()


def _outermost(block: QTextBlock, document: QTextDocument) -> QTextFrame | None:
    """The table that a block is in, whatever other tables that holds; None where it is in none."""
    frame, root = QTextCursor(block).currentFrame(), document.rootFrame()
    if frame == root:
        return None
    while frame.parentFrame() != root:
        frame = frame.parentFrame()
    return frame
