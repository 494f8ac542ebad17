"""Paints a line of the tree: sign, label, how many findings, and whether there are notes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.ui.theme import Tokens, tokens
from briefing_app.ui.theme.icons import paint_icon
from briefing_app.ui.tree.branches import Branch, Mark
from briefing_app.ui.tree.model import BRANCH_ROLE

Index = QModelIndex | QPersistentModelIndex
_SIGNS = {
    Mark.STRENGTH: ("sign-strength", "strength"),
    Mark.IMPROVEMENT: ("sign-improvement", "improvement"),
    Mark.PRIORITY: ("sign-priority", "priority"),
    Mark.CONTEXT: ("sign-context", "muted"),
    Mark.QUOTE: ("sign-quote", "quote"),
}
GAP = 8
_LEAST = 4
"""Characters of a visit's kind, below which its day gives way instead."""


class TreeDelegate(QStyledItemDelegate):
    """Draws what the model's branch holds, in the theme's colours; the view draws the ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line of text with room to click; a council has air above."""
        branch: Branch = index.data(BRANCH_ROLE)
        line = option.fontMetrics.height() + 10
        return QSize(60, max(24, line + (6 if branch.heading and index.row() else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        branch: Branch = index.data(BRANCH_ROLE)
        colours = tokens()
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(option.font)
        ink = colours.on_accent if chosen else colours.ink
        room = rect.adjusted(GAP // 2, 0, -GAP, 0)
        room = self._paint_count(
            painter, room, branch, font, colours.on_accent if chosen else colours.muted, chosen=chosen
        )
        room = self._paint_sign(painter, room, branch, font, ink if chosen else "", colours)
        font.setBold(branch.heading)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        label = fitted(branch.label, QFontMetrics(font), room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)
        painter.restore()

    def _paint_count(
        self, painter: QPainter, room: QRect, branch: Branch, font: QFont, ink: str, *, chosen: bool
    ) -> QRect:
        said = " ".join(filter(None, (branch.counted, f"✎{branch.notes}" if branch.notes else "")))
        if not said:
            return room
        small = _sized(font, 0.86)
        width = QFontMetrics(small).horizontalAdvance(said)
        painter.setFont(small)
        painter.setPen(QColor(ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)
        room = room.adjusted(0, 0, -width - GAP, 0)
        if branch.counts_mark and branch.mark in _SIGNS:
            sign, colour = _SIGNS[branch.mark]
            size = QFontMetrics(small).ascent()
            box = QRectF(room.right() - size + GAP / 2, room.center().y() - size / 2 + 1, size, size)
            paint_icon(painter, box, sign, ink if chosen else tokens().colour(colour))
            room.setRight(round(box.left()) - GAP)
        return room

    def _paint_sign(
        self, painter: QPainter, room: QRect, branch: Branch, font: QFont, ink: str, colours: Tokens
    ) -> QRect:
        if branch.mark not in _SIGNS or branch.counts_mark:
            return room
        sign, colour = _SIGNS[branch.mark]
        size = QFontMetrics(font).ascent()
        box = QRectF(room.left(), room.center().y() - size / 2 + 1, size, size)
        paint_icon(painter, box, sign, ink or colours.colour(colour))
        return room.adjusted(size + GAP, 0, 0, 0)


def fitted(label: str, metrics: QFontMetrics, width: int) -> str:
    """The label cut where it has no room; of "Focused visit · Jul 2024" the day stays, which tells it from others."""
    head, dot, day = label.partition(" · ")
    room = width - metrics.horizontalAdvance(dot + day)
    if not day or room >= metrics.horizontalAdvance(head) or room < metrics.averageCharWidth() * _LEAST:
        return metrics.elidedText(label, Qt.TextElideMode.ElideRight, width)
    return metrics.elidedText(head, Qt.TextElideMode.ElideRight, room) + dot + day


def _sized(font: QFont, by: float) -> QFont:
    sized = QFont(font)
    if font.pixelSize() > 0:
        sized.setPixelSize(max(1, round(font.pixelSize() * by)))
    else:
        sized.setPointSizeF(font.pointSizeF() * by)
    return sized
