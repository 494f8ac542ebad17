"""Lists whose lines say what matters first and, below it and fainter, what else there is to know."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing_app.ui.theme import Type, px, tokens
from briefing_app.ui.wrapping import wrap_lines

Index = QModelIndex | QPersistentModelIndex
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_ENDLESS = 100_000
_SIDE, _AIR, _BETWEEN = 8, 6, 2


def lines_list(name: str, parent: QWidget) -> QListWidget:
    """A list of such lines, each as high as its words need; what stands after a line end is shown fainter."""
    made = QListWidget(parent)
    made.setAccessibleName(name)
    wrap_lines(made)
    made.setItemDelegate(_TwoTones(made))
    # Thousands of lines are laid out bit by bit.
    made.setLayoutMode(QListWidget.LayoutMode.Batched)
    return made


class _TwoTones(QStyledItemDelegate):
    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        placed = _placed(index, option.font, self._view.viewport().width())
        return QSize(60, placed[-1][2].bottom() + 1 + _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        whole: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        option.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        colours = tokens()
        painter.save()
        for number, (text, font, room) in enumerate(_placed(index, option.font, whole.width())):
            painter.setFont(font)
            painter.setPen(QColor(colours.on_accent if chosen else colours.muted if number else colours.ink))
            painter.drawText(room.translated(whole.topLeft()), _WRAPPED, text)
        if index == self._view.currentIndex() and not (chosen and len(self._view.selectedIndexes()) == 1):
            # Where several are chosen, or none, it is not told by its ground which one the keyboard is at.
            painter.setPen(QPen(QColor(colours.on_accent if chosen else colours.accent), 1, Qt.PenStyle.DashLine))
            painter.drawRect(whole.adjusted(2, 2, -3, -3))
        painter.restore()


def _placed(index: Index, font: QFont, width: int) -> list[tuple[str, QFont, QRect]]:
    """What a line says, each paragraph with its font and its place below the one before."""
    faint = QFont(font)
    faint.setPixelSize(px(Type.SMALL))
    found, top = [], _AIR
    for number, text in enumerate(str(index.data()).split("\n")):
        shown = faint if number else font
        room = QRect(_SIDE, 0, max(40, width - 2 * _SIDE), _ENDLESS)
        height = QFontMetrics(shown).boundingRect(room, int(_WRAPPED), text).height()
        room.setHeight(height)
        room.moveTop(top)
        found.append((text, shown, room))
        top += height + _BETWEEN
    return found
