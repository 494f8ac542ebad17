"""The tree itself: Qt's, with disclosure triangles in the theme's colours."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from briefing_app.ui.theme import tokens

Index = QModelIndex | QPersistentModelIndex


class BranchesView(QTreeView):
    """Arrow keys walk and open, Enter goes to the chosen line's page."""

    entered_by_key = Signal(QModelIndex)
    """Enter was pressed on a line."""

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there; all else is Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.entered_by_key.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:  # noqa: N802  # Qt's name
        """A triangle where there is something below: right when closed, down when open."""
        model = self.model()
        if not model.hasChildren(index):
            return
        size = max(6.0, self.fontMetrics().xHeight() * 0.9)
        middle = QPointF(rect.right() - self.indentation() / 2, rect.center().y() + 0.5)
        points = [(-0.35, -0.6), (0.5, 0.0), (-0.35, 0.6)]
        if self.isExpanded(index):
            points = [(-0.6, -0.35), (0.6, -0.35), (0.0, 0.5)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().muted))
        painter.drawPolygon(QPolygonF([QPointF(middle.x() + x * size, middle.y() + y * size) for x, y in points]))
        painter.restore()
