"""Paints a line of the tree: sign, label, how many findings, and whether there are notes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from briefing_app.ui.fitting import on_lines
from briefing_app.ui.theme import Tokens, tokens
from briefing_app.ui.theme.icons import paint_icon
from briefing_app.ui.tree.branch import Branch, Mark
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
_AIR = 10
"""Above and below the words of a line together."""


class TreeDelegate(QStyledItemDelegate):
    """Draws what the model's branch holds, in the theme's colours; the view draws the ground."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line of text with room to click, two where the label is longer; a council has air above."""
        branch: Branch = index.data(BRANCH_ROLE)
        room = self._view.viewport().width() - self._view.indentation() * _depth(index)
        lines = _on_lines(branch, option.font, room)
        words = option.fontMetrics.height() + option.fontMetrics.lineSpacing() * (len(lines) - 1)
        return QSize(60, max(24, words + _AIR + (6 if branch.heading and index.row() else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line; sign and count stand at the first line of its words."""
        branch: Branch = index.data(BRANCH_ROLE)
        colours = tokens()
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = colours.on_accent if chosen else colours.ink
        font = _font(option.font, branch)
        metrics = QFontMetrics(font)
        lines = _on_lines(branch, option.font, rect.width())
        below = metrics.lineSpacing() * (len(lines) - 1)
        room = rect.adjusted(GAP // 2, 0, -GAP, -below)
        room = self._paint_count(
            painter, room, branch, option.font, colours.on_accent if chosen else colours.muted, chosen=chosen
        )
        room = self._paint_sign(painter, room, branch, option.font, ink if chosen else "", colours)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        for line in lines:
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)
            room.translate(0, metrics.lineSpacing())
            room.setRight(rect.right() - GAP)
        painter.restore()

    def _paint_count(
        self, painter: QPainter, room: QRect, branch: Branch, font: QFont, ink: str, *, chosen: bool
    ) -> QRect:
        said = _counted(branch)
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


def _on_lines(branch: Branch, font: QFont, width: int) -> tuple[str, ...]:
    """The label as it fits a line of this width: beside the count, and below it as far as the line goes."""
    small = QFontMetrics(_sized(font, 0.86))
    said = _counted(branch)
    counted = small.horizontalAdvance(said) + GAP if said else 0
    room = width - GAP // 2 - GAP
    if branch.mark in _SIGNS and not branch.counts_mark:
        room -= QFontMetrics(font).ascent() + GAP
    elif branch.mark in _SIGNS and said:
        counted += small.ascent() + GAP // 2
    return on_lines(branch.label, QFontMetrics(_font(font, branch)), room - counted, room)


def _counted(branch: Branch) -> str:
    return " ".join(filter(None, (branch.counted, f"✎{branch.notes}" if branch.notes else "")))


def _depth(index: Index) -> int:
    depth, above = 0, index.parent()
    while above.isValid():
        depth, above = depth + 1, above.parent()
    return depth


def _font(usual: QFont, branch: Branch) -> QFont:
    font = QFont(usual)
    font.setBold(branch.heading)
    return font


def _sized(font: QFont, by: float) -> QFont:
    sized = QFont(font)
    if font.pixelSize() > 0:
        sized.setPixelSize(max(1, round(font.pixelSize() * by)))
    else:
        sized.setPointSizeF(font.pointSizeF() * by)
    return sized
