"""Paints a line of the answers: the words with their matches marked, and where they are from."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.domain.search import Hit, HitType
from briefing_app.ui.reader.page import Tone, tone_of
from briefing_app.ui.theme import Tokens, tokens
from briefing_app.ui.theme.icons import paint_icon

if TYPE_CHECKING:
    from briefing_app.ui.searching.rows import HitRow

Index = QModelIndex | QPersistentModelIndex
HIT_ROLE = Qt.ItemDataRole.UserRole + 1
_SIDE = 10
_LINES = 2
_GAP = 6
_KIND_AND_DAYS, _LEAST = 2, 5
"""What a visit's line ends with, parted by commas; characters of its council, below which the middle is cut instead."""


class HitDelegate(QStyledItemDelegate):
    """A heading is a small bold line; a hit is up to two lines of its words and one that says where they stand."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the heading, or for the words and their source."""
        return QSize(100, row_height(index.data(HIT_ROLE), option.font, self._view.viewport().width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line of the list."""
        row: HitRow = index.data(HIT_ROLE)
        colours = tokens()
        rect: QRect = option.rect
        font = QFont(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.hit is None:
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(colours.muted))
            painter.drawText(rect.adjusted(_SIDE, 4, -_SIDE, 0), Qt.AlignmentFlag.AlignVCenter, row.text)
        else:
            state: QStyle.StateFlag = option.state
            self._paint_hit(painter, rect, row.hit, font, colours, chosen=bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_hit(
        self, painter: QPainter, rect: QRect, hit: Hit, font: QFont, colours: Tokens, *, chosen: bool
    ) -> None:
        if chosen:
            painter.setPen(QColor(colours.accent))
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        words = _layout(hit, font, rect.width() - 2 * _SIDE, colours)
        painter.setPen(QColor(colours.ink))
        words.draw(painter, QPointF(rect.left() + _SIDE, rect.top() + 5))
        metrics = QFontMetrics(font)
        below = rect.adjusted(_SIDE, 5 + words.lineCount() * metrics.lineSpacing() + 2, -_SIDE, -4)
        if hit.kind:
            below.setLeft(_paint_sign(painter, below, tone_of(hit.kind), metrics.ascent()))
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        painter.drawText(
            below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, where_within(hit, metrics, below.width())
        )


def row_height(row: "HitRow", font: QFont, width: int) -> int:
    """How high a line of the list is at this width."""
    line = QFontMetrics(font).lineSpacing()
    if row.hit is None:
        return line + 10
    words = _layout(row.hit, font, width - 2 * _SIDE, tokens())
    return words.lineCount() * line + line + 14


def where_of(hit: Hit) -> str:
    """Where a hit stands; of a finding, what it says first."""
    if hit.type is HitType.DOCUMENT:
        return "Document"
    return " · ".join(filter(None, (hit.kind.label if hit.kind else "", hit.title)))


def where_within(hit: Hit, metrics: QFontMetrics, width: int) -> str:
    """Where a hit stands, cut to a width: of a visit's council first, as its days tell it from others."""
    whole = where_of(hit)
    before, *visit = whole.rsplit(", ", _KIND_AND_DAYS)
    after = "".join(f", {part}" for part in visit)
    room = width - metrics.horizontalAdvance(after)
    said = metrics.horizontalAdvance(f"{hit.kind.label} · ") if hit.kind else 0
    least = said + metrics.averageCharWidth() * _LEAST
    if hit.type in {HitType.FINDING, HitType.QUOTE} and least <= room < metrics.horizontalAdvance(before):
        return metrics.elidedText(before, Qt.TextElideMode.ElideRight, room) + after
    return metrics.elidedText(whole, Qt.TextElideMode.ElideMiddle, width)


def _paint_sign(painter: QPainter, line: QRect, tone: Tone, size: int) -> int:
    """Draw a tone's shape at the start of a line; where the words go on."""
    box = QRectF(line.left(), line.center().y() - size / 2 + 1, size, size)
    paint_icon(painter, box, tone.sign, tokens().colour(str(tone)))
    return line.left() + size + _GAP


def _layout(hit: Hit, font: QFont, width: int, colours: Tokens) -> QTextLayout:
    """The hit's words on at most two lines, matches marked; "…" says that there are more."""
    text = hit.snippet.replace("\n", " ") or hit.title
    marks = [_marked(text, start, end, colours) for start, end in hit.marks if hit.snippet]
    whole = _lines(text, font, width, marks)
    last = whole.lineAt(whole.lineCount() - 1)
    if last.textStart() + last.textLength() >= _utf16(text):
        return whole
    before, rest = _cut(text, last.textStart())
    rest = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, max(40, width))
    return _lines(before + rest, font, width, marks)


def _lines(text: str, font: QFont, width: int, marks: list[QTextLayout.FormatRange]) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setFormats(marks)
    layout.beginLayout()
    for number in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(40, width))
        line.setPosition(QPointF(0, number * QFontMetrics(font).lineSpacing()))
    layout.endLayout()
    return layout


def _marked(text: str, start: int, end: int, colours: Tokens) -> QTextLayout.FormatRange:
    marked = QTextLayout.FormatRange()
    marked.start = _utf16(text[:start])
    marked.length = _utf16(text[start:end])
    look = QTextCharFormat()
    look.setBackground(QColor(colours.mark))
    look.setForeground(QColor(colours.ink))
    marked.format = look
    return marked


def _cut(text: str, at: int) -> tuple[str, str]:
    """The text before and after a point that Qt has counted."""
    units = text.encode("utf-16-le")
    return units[: 2 * at].decode("utf-16-le"), units[2 * at :].decode("utf-16-le")


def _utf16(text: str) -> int:
    """How long Qt thinks a text is: it counts a character beyond the first plane as two."""
    return len(text.encode("utf-16-le")) // 2
