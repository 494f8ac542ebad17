"""A document that landed under the wrong visit is put under the right one, and its earlier version is read."""

from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from briefing_app.settings import Appearance
from briefing_app.ui.filing import Filing
from briefing_app.ui.filing.versions_dialog import VersionsDialog
from briefing_app.ui.filing.visit_dialog import VisitDialog
from briefing_app.ui.joining import Joining
from briefing_app.ui.window import MainWindow
from tests.scanning import scanned_pdf, striped
from tests.windows import rest


def filing(window: MainWindow) -> Filing:
    joining = window.findChild(Joining)
    assert joining is not None
    return joining.filing


def bring_in(window: MainWindow, path: Path, qtbot: QtBot) -> str:
    with qtbot.waitSignal(window.importer.finished) as told:
        window.importer.import_paths([path])
    return str(told.args[0].files[0].document)


def both(window: MainWindow, shown: QDialog | MainWindow, folder: Path, name: str, qtbot: QtBot) -> None:
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        window.looks.wear(appearance)
        rest(window, qtbot)
        assert shown.grab().save(str(folder / f"{name}-{appearance}.png"))
    window.looks.wear(Appearance.LIGHT)


def test_a_scan_is_moved_to_its_visit_and_back(
    window: MainWindow, tmp_path: Path, pictures: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "Letter of 2023, copied.pdf"
    path.write_bytes(scanned_pdf(striped()))
    document = bring_in(window, path, qtbot)
    filing(window).ask_for_visit(document)
    qtbot.waitUntil(lambda: bool(window.findChildren(VisitDialog)))
    (dialog,) = window.findChildren(VisitDialog)
    both(window, dialog, pictures, "scan-4-move", qtbot)
    dialog.typed.setText("november 2023")
    dialog.accept()
    qtbot.waitUntil(lambda: "is now under" in window.message.text)
    both(window, window, pictures, "scan-5-moved", qtbot)
    window.message.offer_button.click()
    qtbot.waitUntil(
        lambda: (visit := window.desk.overview.visit_of_document(document)) is not None and visit.id == "unfiled"
    )


def test_an_earlier_version_is_read(
    window: MainWindow, shared: Path, tmp_path: Path, pictures: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "release.txt"
    text = next((shared / "seeds").glob("*.txt")).read_text("utf-8")
    path.write_text(text, "utf-8")
    document = bring_in(window, path, qtbot)
    path.write_text(text + "\n\nThis page was changed after it was published.\n", "utf-8")
    assert bring_in(window, path, qtbot) == document
    filing(window).show_versions(document)
    qtbot.waitUntil(lambda: bool(window.findChildren(VersionsDialog)))
    (dialog,) = window.findChildren(VersionsDialog)
    qtbot.waitUntil(lambda: bool(dialog.reader.page.blocks))
    both(window, dialog, pictures, "page-image-4-versions", qtbot)
    dialog.reject()
