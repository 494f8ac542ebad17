"""A table to walk through by keyboard: Qt's own, so that a screen reader hears rows, columns and their headings."""

from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from briefing_app.ui.places import Place
from briefing_app.ui.reader.blocks.cells import CELL, PADDING, SIZE, CellDelegate, cell_font, wrapped
from briefing_app.ui.reader.blocks.column_widths import Row, least_widths, shared_widths
from briefing_app.ui.reader.table import NOTHING, TableBlock, TableCell, TableOrder
from briefing_app.ui.theme import px

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class GradesTable(QTableWidget):
    """All rows at once; arrow keys go from cell to cell, Enter follows a link, Tab goes on."""

    place_wanted = Signal(Place)
    cell_reached = Signal(QRect)
    """Where the cell is that one has walked to."""

    def __init__(self, block: TableBlock) -> None:
        super().__init__()
        self._block, self._order, self._folded = block, block.orders[0], False
        self._rows: tuple[Row, ...] = ()
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(block.title)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setStyleSheet(f"QHeaderView::section {{ padding: 4px {px(PADDING)}px; font-size: {px(SIZE)}px; }}")
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        self.cellEntered.connect(self._on_cell_entered)
        self.currentCellChanged.connect(self._on_current_cell_changed)

    def show_rows(self, order: TableOrder) -> None:
        """Put the rows in this order."""
        self._order = order
        self.setAccessibleDescription(f"{order.said} Arrow keys go from cell to cell, Enter opens a council’s page.")
        self._fill()

    def fit(self, width: int) -> None:
        """Share the width among the columns; what does not fit is folded, and scrolled to where that is not enough."""
        self.ensurePolished()
        room = width - 2 * self.frameWidth()
        folded = bool(self._block.folding) and sum(least_widths(self._block.columns, self._order.rows)) > room
        if folded != self._folded:
            self._folded = folded
            self._fill()
        widths = shared_widths(self._columns, self._rows, room)
        for column, wide in enumerate(widths):
            self.setColumnWidth(column, wide)
        head = self._label_columns(widths)
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height() if sum(widths) > room else 0
        self.setFixedHeight(head + rows + bar + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes where the cell leads."""
        if Qt.Key(event.key()) in _ENTER:
            self._follow(self.currentRow(), self.currentColumn())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes where the cell leads."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._follow(index.row(), index.column())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Up and down is the page's to scroll."""
        if abs(event.angleDelta().y()) >= abs(event.angleDelta().x()):
            event.ignore()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first cell, and show where one is."""
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentCell(0, 0)
        if self.currentIndex().isValid():
            self.setCurrentCell(self.currentRow(), self.currentColumn())
            self.currentItem().setSelected(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No cell is chosen while one is elsewhere."""
        super().focusOutEvent(event)
        self.clearSelection()

    @property
    def _columns(self) -> tuple[str, ...]:
        """The headings shown."""
        return tuple(label for nth, label in enumerate(self._block.columns) if self._shows(nth))

    def _shows(self, column: int) -> bool:
        return not (self._folded and column in self._block.folding)

    def _fill(self) -> None:
        self._rows = tuple(self._shown(cells) for cells in self._order.rows)
        self.setRowCount(len(self._rows))
        self.setColumnCount(len(self._columns))
        for row, cells in enumerate(self._rows):
            for column, cell in enumerate(cells):
                # The text is what is copied; what is seen is painted from the cell.
                item = QTableWidgetItem(cell.text)
                item.setData(CELL, cell)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(cells[0], column, cell))
                self.setItem(row, column, item)

    def _shown(self, cells: Row) -> Row:
        """A row's cells in the columns shown; what is folded stands below the first."""
        first, *others = (cell for nth, cell in enumerate(cells) if self._shows(nth))
        folded = [cell.folded for nth, cell in enumerate(cells) if cell.folded and not self._shows(nth)]
        return replace(first, details=(*first.details, *folded)), *others

    def _spoken(self, first: TableCell, column: int, cell: TableCell) -> str:
        """A cell with its row and column, since not every screen reader says them."""
        text = "not given" if cell.text == NOTHING else cell.text
        said = ", ".join((text, *cell.details)).replace("\N{NO-BREAK SPACE}", " ")
        if column == 0:
            return f"{said}, link" if cell.place else said
        return f"{first.text}, {self._columns[column]}: {said}"

    def _label_columns(self, widths: list[int]) -> int:
        """Break the headings into lines; how high they then are."""
        head, metrics = self.horizontalHeader(), QFontMetrics(cell_font())
        most = 1
        for column, (label, wide) in enumerate(zip(self._columns, widths, strict=True)):
            lines = wrapped(label, metrics, wide - 2 * px(PADDING))
            most = max(most, len(lines))
            item = QTableWidgetItem("\n".join(lines))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, label)
            self.setHorizontalHeaderItem(column, item)
        height = most * metrics.lineSpacing() + 12
        head.setFixedHeight(height)
        return height

    def _follow(self, row: int, column: int) -> None:
        place = self._rows[row][column].place if row >= 0 and column >= 0 else None
        if place is not None:
            self.place_wanted.emit(place)

    def _on_current_cell_changed(self) -> None:
        if self.hasFocus() and self.currentIndex().isValid():
            self.cell_reached.emit(self.visualRect(self.currentIndex()))

    def _on_cell_entered(self, row: int, column: int) -> None:
        leads = self._rows[row][column].place is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
