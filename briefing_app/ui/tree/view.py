"""The tree itself: Qt's, with disclosure triangles in the theme's colours."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTreeView, QWidget

from briefing_app.ui.theme import px, theme, tokens

Index = QModelIndex | QPersistentModelIndex
GAP = 8


class BranchesView(QTreeView):
    """Arrow keys walk and open, Enter goes to the chosen line's page."""

    entered_by_key = Signal(QModelIndex)
    """Enter was pressed on a line."""
    left_upwards = Signal()
    """Up was pressed on the first line."""
    dismissed = Signal()
    """Escape was pressed."""
    menu_wanted = Signal(QModelIndex, QPoint)
    """What can be done with a line is asked for; where on the screen to say it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Visits and what was found")
        self.setUniformRowHeights(False)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setStretchLastSection(True)
        self.setRootIsDecorated(False)
        # The row's ground is painted here, in one piece from the triangle to the count, and with it the focus ring.
        self.setStyleSheet(
            "QTreeView { show-decoration-selected: 0; } QTreeView:focus { border: 2px solid transparent; }"
            "QTreeView::item, QTreeView::item:hover, QTreeView::item:selected,"
            "QTreeView::branch, QTreeView::branch:selected { background: transparent; }"
        )
        self.walked = True
        """Whether the line that becomes the current one does so by the member's doing."""
        self._hovered = QPersistentModelIndex()
        self.entered.connect(self._on_self_entered)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there; all else is Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.entered_by_key.emit(self.currentIndex())
        elif _asks_for_menu(event) and self.currentIndex().isValid():
            self._want_menu(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif event.key() == Qt.Key.Key_Up and not self.indexAbove(self.currentIndex()).isValid():
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    @contextmanager
    def unwalked(self) -> Iterator[None]:
        """While lines come and go, and one is chosen, by itself: that is not the member walking there."""
        before, self.walked = self.walked, False
        try:
            yield
        finally:
            self.walked = before

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The line under the pointer, or the chosen one where a key asked."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if by_key and index.isValid():
            self._want_menu(index)
        elif index.isValid():
            self.menu_wanted.emit(index, event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for labels on fewer lines, or more."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay_out_anew()

    def doItemsLayout(self) -> None:  # noqa: N802  # Qt's name
        """Measure every line: once for a change of colours or size of text, which has several steps."""
        if not theme().changing:
            super().doItemsLayout()

    def lay_out_anew(self) -> None:
        """Lines need another height now; the chosen one stays in view, if it was."""
        current = self.currentIndex()
        seen = current.isValid() and self.viewport().rect().intersects(self.visualRect(current))
        self.scheduleDelayedItemsLayout()
        if seen:
            QTimer.singleShot(0, self, self._show_current)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is on no line any more."""
        super().leaveEvent(event)
        self._hovered = QPersistentModelIndex()
        self.viewport().update()

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802  # Qt's name
        """The ground of a line that is chosen or under the pointer, then the line."""
        self._draw_ground(painter, option.rect, index)
        super().drawRow(painter, option, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:  # noqa: N802  # Qt's name
        """A triangle where there is something below: right when closed, down when open."""
        if not index.parent().isValid() or not self.model().hasChildren(index):
            return
        size = max(6.0, self.fontMetrics().xHeight() * 0.9)
        # Nearer to the label than to the left edge, where the focus ring of a chosen line is.
        middle = QPointF(rect.right() - self.indentation() / 2 + 2.5, rect.center().y() + 0.5)
        points = [(-0.35, -0.6), (0.5, 0.0), (-0.35, 0.6)]
        if self.isExpanded(index):
            points = [(-0.6, -0.35), (0.6, -0.35), (0.0, 0.5)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().on_accent if self._is_chosen(index) else tokens().muted))
        painter.drawPolygon(QPolygonF([QPointF(middle.x() + x * size, middle.y() + y * size) for x, y in points]))
        painter.restore()

    def _want_menu(self, index: QModelIndex) -> None:
        self.scrollTo(index)
        line = self.visualRect(index)
        self.menu_wanted.emit(index, self.viewport().mapToGlobal(line.bottomLeft() + QPoint(GAP, 0)))

    def _draw_ground(self, painter: QPainter, rect: QRect, index: Index) -> None:
        chosen = self._is_chosen(index)
        hovered = self._hovered.isValid() and self._hovered == index
        left = max(0, self.visualRect(_plain(index)).left() - self.indentation())
        box = QRectF(rect).adjusted(left + 0.5, 1.5, -2.5, -1.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(QColor(tokens().accent if chosen else tokens().hover_chrome))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus() and index == self.currentIndex():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens().on_accent if chosen else tokens().accent), 2))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4)
        painter.restore()

    def _is_chosen(self, index: Index) -> bool:
        return self.selectionModel().isSelected(_plain(index))

    def _on_self_entered(self, index: QModelIndex) -> None:
        self._hovered = QPersistentModelIndex(index)
        self.viewport().update()

    def _show_current(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _on_theme_changed(self) -> None:
        self.setIndentation(px(15))
        self.lay_out_anew()


def _asks_for_menu(event: QKeyEvent) -> bool:
    """The menu key, or Shift+F10 on keyboards without one."""
    shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Menu or (shift and event.key() == Qt.Key.Key_F10)


def _plain(index: Index) -> QModelIndex:
    return index if isinstance(index, QModelIndex) else index.model().index(index.row(), 0, index.parent())
