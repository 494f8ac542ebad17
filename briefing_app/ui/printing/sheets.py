"""Sheets of paper: what belongs together stays on one, and where there are several, each says which it is."""

from collections.abc import Iterator
from dataclasses import dataclass

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
    def heads(self) -> bool:
        first = self.block.begin()
        return self.frame is None and not first.atEnd() and "heads" in first.fragment().charFormat().anchorNames()

    @property
    def space_above(self) -> float:
        return 0.0 if self.frame else self.block.blockFormat().topMargin()

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


def put_on_sheets(document: QTextDocument, sheet: QSizeF) -> None:
    """Lay a document out on sheets: no paragraph, nor a table, is parted from its headings or within."""
    # Measured on one endless sheet, then laid out once: to lay out anew after each would take long for a long report.
    document.setPageSize(QSizeF(sheet.width(), _ENDLESS))
    high, begun = sheet.height(), 0.0
    beginning: list[_Piece] = []
    for group in _groups(document):
        top, bottom = group[0].place.top() - begun, group[-1].place.bottom() - begun
        if bottom - top <= high * _SHARE and top // high != (bottom - 1) // high:
            beginning.append(group[0])
            begun += top - group[0].space_above
    for piece in beginning:
        piece.begin_sheet()
    document.setPageSize(sheet)


def draw(document: QTextDocument, device: QPagedPaintDevice, title: str, colour: str) -> None:
    """Draw the sheets that are wanted of a document; of several, each with the title and its number below."""
    painter = QPainter(device)
    if not painter.isActive():
        return
    size, last = document.pageSize(), document.pageCount()
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
