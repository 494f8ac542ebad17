"""Prints the page on show: previewed, then to a printer or a file; remembers the paper while the program runs."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.domain.errors import BriefingError
from briefing_app.ui import opener

if TYPE_CHECKING:
    from PySide6.QtGui import QPageLayout
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from briefing_app.ui.reader.page import Page
    from briefing_app.ui.window import MainWindow

NOT_TAKEN = (
    "The printer did not take the page, and nothing was printed. "
    "See that it is switched on and connected, or print to a PDF instead."
)


class Printing(QObject):
    """Joins "Print…" to the page on show. Printing is rare: its library is loaded when it is asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._paper: QPageLayout | None = None
        self._printer = ""
        """The printer chosen last; empty for the system's usual one."""
        window.asked.print_page.triggered.connect(self.preview)

    def preview(self) -> None:
        """Show the page as it will come out, and print from there."""
        from briefing_app.ui.printing.preview import PrintPreview

        page = self._window.reader.page
        if not page.place:
            return
        printer = self._made(page)
        preview = PrintPreview(page, printer, self._window)
        preview.print_wanted.connect(lambda: self._print_previewed(page, printer, preview))
        preview.paper_chosen.connect(lambda: self._remember(printer))
        preview.open()

    def _print_previewed(self, page: Page, printer: QPrinter, preview: QWidget) -> None:
        if self._ask_and_print(page, printer, preview):
            preview.close()

    def _made(self, page: Page) -> QPrinter:
        from briefing_app.ui.printing.asking import make_printer

        printer = make_printer(page.title)
        if self._printer:
            printer.setPrinterName(self._printer)
        if self._paper:
            printer.setPageLayout(self._paper)
        return printer

    def _remember(self, printer: QPrinter) -> None:
        self._paper = printer.pageLayout()
        if not printer.outputFileName():
            self._printer = printer.printerName()

    def _ask_and_print(self, page: Page, printer: QPrinter, owner: QWidget) -> bool:
        """Whether the member chose to print, however that went: it is told in the window."""
        from briefing_app.ui.printing.asking import ask_for_printer

        if not ask_for_printer(printer, owner):
            return False
        self._remember(printer)
        name = printer.outputFileName()
        if name:
            self._save(page, printer, Path(name))
        elif _print(page, printer):
            self._window.message.say("The page was sent to the printer.")
        else:
            self._window.message.say(NOT_TAKEN, error=True)
        return True

    def _save(self, page: Page, printer: QPrinter, file: Path) -> None:
        from briefing_app.paths import whole_path
        from briefing_app.storage.handed_out import handing_out, refuse_unwritable

        message = self._window.message
        try:
            file = whole_path(file)
            # As with everything handed out: never in the place of library, notebook or their copies, and whole.
            refuse_unwritable(file)
            with handing_out(file) as draft:
                _save_as_pdf(page, printer, draft)
        except BriefingError as fault:
            message.say(str(fault), error=True)
            return
        message.say(f"The page was saved as “{file.name}” in {file.parent}.")
        opener.offer_to_open(file, message)


def _print(page: Page, printer: QPrinter) -> bool:
    """Whether the printer, or the file in its place, took the page. It is idle again after that, and only then."""
    from PySide6.QtPrintSupport import QPrinter

    from briefing_app.ui.printing.paper import print_page

    print_page(page, printer)
    return printer.printerState() is QPrinter.PrinterState.Idle


def _save_as_pdf(page: Page, printer: QPrinter, draft: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    paper = printer.pageLayout()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(draft))
    printer.setPageLayout(paper)
    taken = _print(page, printer)
    # Qt does not tell that a disk was full.
    if not taken or not draft.is_file() or not draft.read_bytes().rstrip().endswith(b"%%EOF"):
        raise OSError(errno.EIO, "not all of it could be stored")
