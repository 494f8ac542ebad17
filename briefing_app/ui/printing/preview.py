"""The page as it will come out on paper, before it is printed."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, Qt, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.pressing import press_where_it_has_the_focus
from briefing_app.ui.printing.paper import MARGIN_MM, print_page
from briefing_app.ui.reader.blocks.flow import FlowLayout
from briefing_app.ui.reader.page import Page
from briefing_app.ui.theme import DIALOG, px, theme

_ZOOM = 1.25
_SIZES = tuple(
    QPageSize(size)
    for size in (
        QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3, QPageSize.PageSizeId.A5, QPageSize.PageSizeId.Letter
    )
)  # fmt: skip
_MARGINS = {"Narrow margins": MARGIN_MM, "Usual margins": 20.0, "Wide margins": 30.0}


class PrintPreview(QDialog):
    """Sheets to look through, and what can be changed about them; deleted once closed."""

    print_wanted = Signal()
    paper_chosen = Signal()
    """Another paper is in the printer that the preview was given."""

    def __init__(self, page: Page, printer: QPrinter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Print preview")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page, self._printer = page, printer
        self.sheets = QPrintPreviewWidget(printer, self)
        self.sheets.setAccessibleName("The page as it will be printed")
        self.sheets.paintRequested.connect(self._on_sheets_paint_requested)
        self.sheets.previewChanged.connect(self._show_state)
        self.said = QLabel(self)
        self.said.setProperty("role", "muted")
        self.before = self._button("Previous sheet", self._on_before_clicked)
        self.after = self._button("Next sheet", self._on_after_clicked)
        self.smaller = self._button("Smaller", lambda: self.sheets.zoomOut(_ZOOM))
        self.larger = self._button("Larger", lambda: self.sheets.zoomIn(_ZOOM))
        self.whole = self._button("Whole sheet", self.sheets.fitInView)
        self.turn = self._button("", self._on_turn_clicked)
        sizes = (*_SIZES, *((own,) if (own := printer.pageLayout().pageSize()) not in _SIZES else ()))
        self.paper = self._choice("Paper", [size.name() for size in sizes])
        self.paper.setCurrentText(own.name())
        self.paper.activated.connect(lambda row: self._put_in(sizes[row]))
        self.margins = self._choice("Margins", list(_MARGINS))
        around = printer.pageLayout().margins(QPageLayout.Unit.Millimeter).left()
        self.margins.setCurrentIndex(next((n for n, mm in enumerate(_MARGINS.values()) if abs(mm - around) < 1), -1))
        self.margins.activated.connect(lambda row: self._put_around(list(_MARGINS.values())[row]))
        self.print = self._button("Print…", self.print_wanted.emit)
        self.print.setProperty("role", "primary")
        self.print.setDefault(True)
        self.shut = self._button("Close", self.reject)
        self._lay_out()
        self._show_state()
        theme().changed.connect(self._on_theme_changed)
        self._fit()
        self.print.setFocus()

    def _choice(self, name: str, labels: list[str]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setPlaceholderText(f"{name} as set")
        box.addItems(labels)
        return box

    def _button(self, label: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(label, self)
        press_where_it_has_the_focus(button)
        button.clicked.connect(lambda _checked=False: pressed())
        return button

    def _lay_out(self) -> None:
        tools = QWidget(self)
        flow = FlowLayout(tools, 8)
        for part in (
            self.before, self.after, self.smaller, self.larger, self.whole, self.turn, self.paper, self.margins
        ):  # fmt: skip
            flow.addWidget(part)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.print)
        foot.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(*DIALOG)
        column.setSpacing(px(10))
        column.addWidget(tools)
        column.addWidget(self.sheets, 1)
        column.addLayout(foot)

    def _fit(self) -> None:
        room = self.screen().availableGeometry().size() * 0.9
        self.resize(min(px(860), room.width()), min(px(900), room.height()))

    def _on_theme_changed(self) -> None:
        QTimer.singleShot(0, self, self._fit)

    def _show_state(self) -> None:
        here, all_of = self.sheets.currentPage(), self.sheets.pageCount()
        layout = self._printer.pageLayout()
        upright = layout.orientation() is QPageLayout.Orientation.Portrait
        sheets = f"Sheet {here} of {all_of}" if all_of else ""
        self.said.setText(
            " · ".join(filter(None, (sheets, layout.pageSize().name(), "upright" if upright else "sideways")))
        )
        self.turn.setText("Turn sideways" if upright else "Turn upright")
        self.before.setEnabled(here > 1)
        self.after.setEnabled(here < all_of)

    def _on_sheets_paint_requested(self, printer: QPrinter) -> None:
        print_page(self._page, printer)

    def _on_before_clicked(self) -> None:
        self.sheets.setCurrentPage(self.sheets.currentPage() - 1)
        self._show_state()

    def _on_after_clicked(self) -> None:
        self.sheets.setCurrentPage(self.sheets.currentPage() + 1)
        self._show_state()

    def _on_turn_clicked(self) -> None:
        upright = self._printer.pageLayout().orientation() is QPageLayout.Orientation.Portrait
        way = QPageLayout.Orientation.Landscape if upright else QPageLayout.Orientation.Portrait
        self._printer.setPageOrientation(way)
        self._show_anew()

    def _put_in(self, size: QPageSize) -> None:
        self._printer.setPageSize(size)
        self._show_anew()

    def _put_around(self, margin: float) -> None:
        around = QMarginsF(margin, margin, margin, margin)
        self._printer.setPageMargins(around, QPageLayout.Unit.Millimeter)
        self._show_anew()

    def _show_anew(self) -> None:
        self.sheets.updatePreview()
        self._show_state()
        self.paper_chosen.emit()
