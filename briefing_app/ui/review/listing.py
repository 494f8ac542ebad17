"""The review list: kind as shape, word and colour, the words, and what else is known of each line."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.ui.review.rows import ReviewRow
from briefing_app.ui.theme import theme, tokens
from briefing_app.ui.theme.icons import paint_icon
from briefing_app.ui.theme.outlining import outline_in_high_contrast

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_SIDE, _GAP, _LINES = 12, 6, 3
_KEPT = 4000
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ReviewModel(QAbstractListModel):
    """The lines of one document."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[ReviewRow, ...] = ()

    def fill(self, rows: tuple[ReviewRow, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line itself, and its words for a screen reader."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken
        return None


class ReviewList(QListView):
    """Lists what was read; `row_chosen` follows the keyboard and the mouse."""

    row_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("What was read from the document")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.lines = ReviewModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(ReviewDelegate(self))
        self.selectionModel().currentChanged.connect(self._on_selection_current_changed)
        theme().changed.connect(self._on_theme_changed)
        self._quiet = False

    @property
    def row(self) -> ReviewRow | None:
        """The line in question."""
        index = self.currentIndex()
        return self.lines.rows[index.row()] if index.isValid() else None

    def fill(self, rows: tuple[ReviewRow, ...], at: int) -> None:
        """Show other lines, with this one in question."""
        self._quiet = True
        self.lines.fill(rows)
        self._quiet = False
        if rows:
            self.choose(min(max(at, 0), len(rows) - 1))
        else:
            self.row_chosen.emit()

    def choose(self, at: int) -> None:
        """Put a line in question and bring it into view."""
        if 0 <= at < len(self.lines.rows):
            index = self.lines.index(at)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def step(self, by: int) -> None:
        """To the next line or the one before."""
        self.choose(self.currentIndex().row() + by)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines need another height at another width; the one in question stays in view, if it was."""
        seen = self._sees_current()
        super().resizeEvent(event)
        if seen:
            QTimer.singleShot(0, self, self._show_current)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, or a word where there are none."""
        super().paintEvent(event)
        if not self.lines.rows:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(tokens().muted))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, "Nothing here needs you.")
            painter.end()

    def _on_theme_changed(self) -> None:
        self.doItemsLayout()
        QTimer.singleShot(0, self, self._show_current)

    def _sees_current(self) -> bool:
        current = self.currentIndex()
        return current.isValid() and self.viewport().rect().intersects(self.visualRect(current))

    def _show_current(self) -> None:
        self.executeDelayedItemsLayout()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _on_selection_current_changed(self) -> None:
        if not self._quiet:
            self.row_chosen.emit()


class ReviewDelegate(QStyledItemDelegate):
    """Draws a line: sign and kind, what is wanted, up to three lines of words, and the rest quietly."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._lines: dict[tuple[str, int, str], list[str]] = {}
        """Words on lines of a width in a font, kept: a list is laid out anew at every change."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the kind, the words and what is said below them."""
        row: ReviewRow = index.data(ROW_ROLE)
        width = self._view.viewport().width() - 2 * _SIDE
        lines = len(self._wrapped(row.text, option.font, width)) + 2
        return QSize(100, lines * option.fontMetrics.lineSpacing() + 2 * _GAP + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        row: ReviewRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state: QStyle.StateFlag = option.state
        self._paint_ground(painter, rect, row, chosen=bool(state & QStyle.StateFlag.State_Selected))
        font = QFont(option.font)
        step = QFontMetrics(font).lineSpacing()
        head = QRect(rect.left() + _SIDE, rect.top() + _GAP, rect.width() - 2 * _SIDE, step + 2)
        _paint_head(painter, head, row, font)
        below = head.translated(0, step + 4)
        painter.setFont(font)
        painter.setPen(QColor(tokens().ink))
        for line in self._wrapped(row.text, font, head.width()):
            painter.drawText(below, _LEFT, line)
            below.translate(0, step)
        painter.setPen(QColor(tokens().muted))
        metrics = QFontMetrics(font)
        painter.drawText(below, _LEFT, metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, head.width()))
        painter.restore()

    def _wrapped(self, text: str, font: QFont, width: int) -> list[str]:
        key = text, width, font.key()
        if key not in self._lines:
            if len(self._lines) > _KEPT:
                self._lines.clear()
            self._lines[key] = _wrapped(text, font, width)
        return self._lines[key]

    def _paint_ground(self, painter: QPainter, rect: QRect, row: ReviewRow, *, chosen: bool) -> None:
        colours = tokens()
        painter.fillRect(rect, QColor(colours.accent_soft if chosen else colours.paper))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), QColor(colours.line))
        stripe = 6 if chosen else 3
        painter.fillRect(rect.left(), rect.top(), stripe, rect.height() - 1, QColor(colours.colour(row.tone)))
        if chosen:
            outline_in_high_contrast(painter, rect.adjusted(0, 0, 0, -1), colours)


def _paint_head(painter: QPainter, room: QRect, row: ReviewRow, font: QFont) -> None:
    colours = tokens()
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetrics(bold)
    painter.setFont(bold)
    size = metrics.ascent()
    paint_icon(
        painter, QRectF(room.left(), room.center().y() - size / 2 + 1, size, size), row.tone.sign,
        colours.colour(row.tone),
    )  # fmt: skip
    words = room.adjusted(size + 8, 0, 0, 0)
    if row.need:
        painter.setPen(QColor(colours.improvement))
        painter.drawText(words, _RIGHT, "? needs you")
        words.setRight(words.right() - metrics.horizontalAdvance("? needs you") - 12)
    painter.setPen(QColor(colours.colour(row.tone)))
    painter.drawText(words, _LEFT, metrics.elidedText(row.label, Qt.TextElideMode.ElideRight, words.width()))


def _wrapped(text: str, font: QFont, width: int) -> list[str]:
    """The words on at most three lines, the last one cut short where there are more."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(60, width))
        start = line.textStart()
        if len(lines) == _LINES - 1:
            lines.append(QFontMetrics(font).elidedText(_cut(text, start), Qt.TextElideMode.ElideRight, max(60, width)))
            break
        lines.append(_cut(text, start, start + line.textLength()))
    layout.endLayout()
    return lines


def _cut(text: str, start: int, end: int | None = None) -> str:
    """Part of a text counted as Qt counts it."""
    if text.isascii():
        return text[start:end]
    stop = None if end is None else end * 2
    return text.encode("utf-16-le", "replace")[start * 2 : stop].decode("utf-16-le", "ignore")
