"""From Ctrl+P to the paper: printer and paper asked for, previewed, saved whole and told."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.ui import opener
from briefing_app.ui.printing.preview import PrintPreview
from briefing_app.ui.window import MainWindow

Choose = Callable[[QPrinter], object]


@pytest.fixture(autouse=True)
def _no_printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _where: str(tmp_path))


def answer(monkeypatch: pytest.MonkeyPatch, choose: Choose, *, yes: bool = True) -> list[QPrintDialog]:
    """The system's dialog answers with what is chosen of its printer; those that were shown are kept."""
    shown: list[QPrintDialog] = []

    def accept(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.show()
        shown.append(dialog)
        choose(dialog.printer())
        buttons = [button for button in dialog.findChildren(QPushButton) if button.isVisible()]
        assert [button.text() for button in buttons if button.width() < button.sizeHint().width()] == []
        dialog.hide()
        return QDialog.DialogCode.Accepted if yes else QDialog.DialogCode.Rejected

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    return shown


def to_file(file: Path, size: QPageSize.PageSizeId | None = None) -> Choose:
    def choose(printer: QPrinter) -> None:
        printer.setOutputFileName(str(file))
        if size is not None:
            printer.setPageSize(QPageSize(size))

    return choose


def sides(file: Path) -> list[tuple[int, int]]:
    with pypdfium2.PdfDocument(file) as pdf:
        found = [pdf.get_page_size(number) for number in range(len(pdf))]
    return [(round(width), round(height)) for width, height in found]


def choose(box: QComboBox, label: str) -> None:
    row = box.findText(label)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def preview_of(window: MainWindow, qtbot: QtBot) -> PrintPreview:
    (link,) = (crumb for crumb in window.reader.page.crumbs if crumb.label == "Print…")
    assert link.deed is not None
    window.reader.deed_wanted.emit(link.deed)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(PrintPreview)))
    return next(one for one in window.findChildren(PrintPreview) if one.isVisible())


def print_page(window: MainWindow, qtbot: QtBot) -> None:
    """By the keyboard alone: the preview's first button prints."""
    QTest.keyClick(preview_of(window, qtbot), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(PrintPreview))


def test_without_a_printer_a_file_is_offered_told_of_and_opened(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    offered: list[Path] = []
    opened: list[Path] = []
    answer(monkeypatch, lambda printer: offered.append(Path(printer.outputFileName())))

    def note_down(file: Path) -> bool:
        opened.append(file)
        return True

    monkeypatch.setattr(opener, "open_file", note_down)
    print_page(window, qtbot)
    (file,) = offered
    assert file.parent == tmp_path
    assert file.suffix == ".pdf"
    assert file.read_bytes().startswith(b"%PDF")
    assert window.message.text == f"The page was saved as “{file.name}” in {tmp_path}."
    window.message.offer_button.click()
    assert opened == [file]


@pytest.mark.parametrize("name", ["notebook.db", "library.db", "settings.json", "backups/notebook-copy.db"])
def test_a_page_is_never_printed_over_what_briefing_keeps(
    name: str, window: MainWindow, data: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = data / name
    file.parent.mkdir(exist_ok=True)
    if not file.exists():
        file.write_bytes(b"chosen earlier")
    before = file.stat()
    answer(monkeypatch, to_file(file))
    print_page(window, qtbot)
    assert "could not be written" in window.message.text
    assert "Briefing keeps its own files there" in window.message.text
    after = file.stat()
    assert (after.st_ino, after.st_size, after.st_mtime_ns) == (before.st_ino, before.st_size, before.st_mtime_ns)
    assert not window.message.offer_button.isVisible()


def test_what_cannot_be_written_leaves_what_was_there(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = tmp_path / "kept.pdf"
    file.write_bytes(b"what was there")
    answer(monkeypatch, to_file(file))
    monkeypatch.setattr("briefing_app.ui.printing.printing._print", lambda _page, _printer: True)
    print_page(window, qtbot)
    assert "could not be written" in window.message.text
    assert file.read_bytes() == b"what was there"


@pytest.mark.qt_log_ignore("QPainter::begin", "does not support propagateSizeHints")
def test_a_page_that_no_printer_took_is_not_said_to_be_printed(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    answer(monkeypatch, lambda printer: printer.setOutputFileName(""))
    print_page(window, qtbot)
    assert "nothing was printed" in window.message.text


def test_the_paper_chosen_is_the_paper_printed_on_and_remembered(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    answer(monkeypatch, to_file(tmp_path / "one.pdf", QPageSize.PageSizeId.A3))
    print_page(window, qtbot)
    assert set(sides(tmp_path / "one.pdf")) == {(842, 1191)}
    answer(monkeypatch, to_file(tmp_path / "two.pdf"))
    print_page(window, qtbot)
    assert set(sides(tmp_path / "two.pdf")) == {(842, 1191)}


def test_unless_another_is_chosen_the_paper_is_a4(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    answer(monkeypatch, to_file(tmp_path / "one.pdf"))
    print_page(window, qtbot)
    assert sides(tmp_path / "one.pdf") == [(595, 842)]


def test_a_preview_shows_turns_and_prints(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    preview = preview_of(window, qtbot)
    qtbot.waitUntil(lambda: preview.sheets.pageCount() == 1)
    assert preview.said.text() == "Sheet 1 of 1 · A4 · upright"
    assert not preview.after.isEnabled()
    QTest.mouseClick(preview.turn, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: preview.said.text().endswith("A4 · sideways"))
    answer(monkeypatch, to_file(tmp_path / "one.pdf"), yes=False)
    preview.print.click()
    assert preview.isVisible(), "whoever thinks better of printing is back at the preview"
    answer(monkeypatch, to_file(tmp_path / "one.pdf"))
    preview.print.click()
    assert set(sides(tmp_path / "one.pdf")) == {(842, 595)}
    assert window.message.text.startswith("The page was saved as “one.pdf”")
    qtbot.waitUntil(lambda: not window.findChildren(PrintPreview))


def test_paper_and_margins_are_set_up_in_the_preview(window: MainWindow, qtbot: QtBot) -> None:
    preview = preview_of(window, qtbot)
    assert preview.margins.currentText() == "Narrow margins"
    choose(preview.paper, "A5")
    choose(preview.margins, "Wide margins")
    assert "· A5 ·" in preview.said.text()
    preview.shut.click()
    qtbot.waitUntil(lambda: not window.findChildren(PrintPreview))
    again = preview_of(window, qtbot)
    assert (again.paper.currentText(), again.margins.currentText()) == ("A5", "Wide margins")
    assert "· A5 ·" in again.said.text()
    again.reject()


def test_a_long_page_is_looked_through_sheet_by_sheet(window: MainWindow, qtbot: QtBot) -> None:
    from briefing_app.ui.printing.asking import make_printer
    from briefing_app.ui.reader.pages import document_page
    from tests.ui.reader.making import VISIT, long_document

    page = document_page(long_document(120), VISIT)
    printer = make_printer(page.title)
    preview = PrintPreview(page, printer, window)
    preview.open()
    qtbot.waitUntil(lambda: preview.sheets.pageCount() > 2)
    assert not preview.before.isEnabled()
    preview.after.click()
    assert preview.said.text().startswith("Sheet 2 of ")
    preview.before.click()
    assert preview.said.text().startswith("Sheet 1 of ")
    preview.reject()
