"""A printer, and the system's own question which it is; loaded only when it is asked."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from briefing_app.ui.asking import file_name
from briefing_app.ui.printing.paper import put_on_a4


def make_printer(title: str) -> QPrinter:
    """The usual printer with A4 in it; where there is none, a file among the member's documents."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    if not QPrinterInfo.availablePrinterNames():
        # Else a folder is offered as the file to print to, which cannot be written.
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        printer.setOutputFileName(str(Path(folder) / file_name(title or "Briefing", ".pdf")))
    put_on_a4(printer)
    return printer


def ask_for_printer(printer: QPrinter, owner: QWidget) -> bool:
    """Whether to print, with printer and paper as chosen."""
    dialog = QPrintDialog(printer, owner)
    dialog.setWindowTitle("Print this page")
    for button in dialog.findChildren(QPushButton):
        # The toolkit's own dialog, where the system has none, gives one less than its words need.
        button.setMinimumWidth(button.sizeHint().width())
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return chosen
