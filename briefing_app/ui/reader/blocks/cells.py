"""How a cell of a table is laid out and painted: a grade's sign before its first line, details quietly below."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from briefing_app.ui.reader.grades import grade_tone
from briefing_app.ui.reader.table import TableCell
from briefing_app.ui.theme import Type, px, tokens
from briefing_app.ui.theme.icons import paint_icon

CELL = Qt.ItemDataRole.UserRole
"""Under which an item keeps its `TableCell`."""
SIZE = 13
PADDING = 5
_ABOVE = 5
_SIGN, _GAP = 10, 3
Index = QModelIndex | QPersistentModelIndex


def cell_font(*, strong: bool = False, linked: bool = False) -> QFont:
    """The type of a table's cells."""
    font = QFont()
    font.setPixelSize(px(SIZE))
    font.setBold(strong)
    font.setUnderline(linked)
    return font


def _small_font() -> QFont:
    font = QFont()
    font.setPixelSize(px(Type.SMALL))
    return font


def wrapped(text: str, metrics: QFontMetrics, width: int, indent: int = 0) -> list[str]:
    """The text in lines of at most `width`, the first shorter by `indent`; a longer word stands alone.

    What no-break spaces join is one word.
    """
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        room = width - (indent if len(lines) == 1 else 0)
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines or [""]


def least_width(cell: TableCell) -> int:
    """What a cell needs so that no word is cut."""
    metrics = QFontMetrics(cell_font(strong=cell.named))
    first, *others = cell.text.split(" ")
    details = [word for line in cell.details for word in line.split(" ")]
    quiet = max(map(QFontMetrics(_small_font()).horizontalAdvance, details), default=0)
    widest = max(map(metrics.horizontalAdvance, others), default=0)
    return max(_indent(cell) + metrics.horizontalAdvance(first), widest, quiet) + 2 * px(PADDING)


def wanted_width(cell: TableCell) -> int:
    """What it would like to have: its words on one line."""
    metrics = QFontMetrics(cell_font(strong=cell.named))
    quiet = max(map(QFontMetrics(_small_font()).horizontalAdvance, cell.details), default=0)
    return max(_indent(cell) + metrics.horizontalAdvance(cell.text), quiet) + 2 * px(PADDING)


@dataclass(frozen=True)
class _Laid:
    """A cell's lines at a width."""

    text: list[str]
    details: list[str]
    line: int


class CellDelegate(QStyledItemDelegate):
    """Paints cells in the theme's colours; what a screen reader says of them stands in the item."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._heights: dict[tuple[TableCell, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the cell's lines at its column's width."""
        table = self.parent()
        width = table.columnWidth(index.column()) if isinstance(table, QTableView) else option.rect.width()
        return QSize(width, self._height(index.data(CELL), width))

    def _height(self, cell: TableCell, width: int) -> int:
        """Worked out once for each cell that differs: text of another size comes with another delegate."""
        if (cell, width) not in self._heights:
            laid = _laid(cell, width)
            self._heights[cell, width] = (len(laid.text) + len(laid.details)) * laid.line + 2 * px(_ABOVE)
        return self._heights[cell, width]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, the sign, the words and the line below."""
        cell: TableCell = index.data(CELL)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        now, box = tokens(), option.rect
        painter.save()
        if chosen or cell.own:
            painter.fillRect(box, QColor(now.accent if chosen else now.accent_soft))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(now.line))
        ink = now.on_accent if chosen else now.accent if cell.place else now.ink
        self._paint_words(painter, cell, box, ink, now.on_accent if chosen else now.muted)
        tone = grade_tone(cell.text) if cell.grade else None
        if tone:
            line, size = QFontMetrics(cell_font(strong=cell.named)).lineSpacing(), px(_SIGN)
            top = box.top() + px(_ABOVE) + (line - size) / 2
            sign = QRectF(box.left() + px(PADDING), top, size, size)
            paint_icon(painter, sign, tone.sign, now.on_accent if chosen else now.colour(str(tone)))
        painter.restore()

    def _paint_words(self, painter: QPainter, cell: TableCell, box: QRect, ink: str, quiet: str) -> None:
        laid = _laid(cell, box.width())
        font = cell_font(strong=cell.named, linked=cell.place is not None)
        baseline = box.top() + px(_ABOVE) + QFontMetrics(font).ascent()
        left = box.left() + px(PADDING)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        for nth, line in enumerate(laid.text):
            painter.drawText(QPointF(left + (0 if nth else _indent(cell)), baseline + nth * laid.line), line)
        painter.setFont(_small_font())
        painter.setPen(QColor(quiet))
        for nth, line in enumerate(laid.details, len(laid.text)):
            painter.drawText(QPointF(left, baseline + nth * laid.line), line)


def _indent(cell: TableCell) -> int:
    return px(_SIGN) + px(_GAP) if cell.grade and grade_tone(cell.text) else 0


def _laid(cell: TableCell, width: int) -> _Laid:
    room = width - 2 * px(PADDING)
    bold, quiet = QFontMetrics(cell_font(strong=cell.named)), QFontMetrics(_small_font())
    details = [line for detail in cell.details for line in wrapped(detail, quiet, room)]
    return _Laid(wrapped(cell.text, bold, room, _indent(cell)), details, bold.lineSpacing())
