"""The block that holds a table: the order its rows are in, the way to another, and the table."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea

from briefing_app.ui.reader.blocks.base import BlockView, beside, plain_label, stacked
from briefing_app.ui.reader.blocks.grades_table import GradesTable
from briefing_app.ui.reader.blocks.words import INSET
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.table import TableBlock
from briefing_app.ui.speaking import announce


class TableView(BlockView):
    """The order the rows are in, the way to another, and the table."""

    def __init__(self, block: TableBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        self.block, self._order = block, 0
        self.said = plain_label("", "muted", wrap=True)
        self.other = QPushButton(self)
        self.other.setProperty("role", "link")
        self.other.setCursor(Qt.CursorShape.PointingHandCursor)
        self.other.setVisible(len(block.orders) > 1)
        self.table = GradesTable(block)
        line = QFrame(self)
        row = beside(line, (0, 0, 0, 0), 8)
        row.addWidget(self.said, 1)
        row.addWidget(self.other)
        column = stacked(self, (INSET, 0, INSET, 0), 4)
        column.addWidget(line)
        column.addWidget(self.table)
        self.other.clicked.connect(self._on_other_clicked)
        self.table.place_wanted.connect(events.place_wanted)
        self.table.cell_reached.connect(self._on_cell_reached)
        self._show_order()

    def height_at(self, width: int) -> int:
        """As high as the whole table is at this width."""
        self.table.fit(width - 2 * INSET)
        return super().height_at(width)

    def _on_cell_reached(self, cell: QRect) -> None:
        """The table is as high as its rows: the page scrolls to the cell one walks to."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea) and (canvas := area.widget()):
            spot = self.table.viewport().mapTo(canvas, cell.center())
            area.ensureVisible(area.horizontalScrollBar().value(), spot.y(), 0, cell.height())

    def _on_other_clicked(self) -> None:
        self._order = (self._order + 1) % len(self.block.orders)
        self._show_order()
        announce(self, self.said.text())
        self.events.resized.emit(self)

    def _show_order(self) -> None:
        order = self.block.orders[self._order]
        self.said.setText(order.said)
        self.other.setText(self.block.orders[(self._order + 1) % len(self.block.orders)].asked)
        self.table.show_rows(order)
