"""The council's shared library in the window: an officer publishes, a member is brought up to date."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.settings import Appearance
from briefing_app.storage import open_library
from briefing_app.storage.library import store_briefing
from briefing_app.ui.joining import Joining
from briefing_app.ui.shelf.dialog import ShelfDialog
from briefing_app.ui.shelf.publish_dialog import PublishDialog
from briefing_app.ui.window import MainWindow
from tests.council import Council
from tests.journeys.looks import LOOKS, wear
from tests.storage.making import briefing, words
from tests.windows import rest

COUNCILS = ("Ashby Council", "Bramley County Council", "Carrow and Denholme Metropolitan Borough Council")


def every_look(window: MainWindow, shown: QWidget, folder: Path, name: str, qtbot: QtBot) -> None:
    for appearance, percent in LOOKS:
        wear(window, appearance, percent)
        rest(window, qtbot)
        assert shown.grab().save(str(folder / f"shared-{name}-{appearance}-{percent}.png"))
    wear(window, Appearance.LIGHT)
    rest(window, qtbot)


def dialog_of(window: MainWindow) -> ShelfDialog:
    window.asked.shared_library.trigger()
    joining = window.findChild(Joining)
    assert joining is not None
    dialog = joining.shelving.dialog
    assert dialog is not None
    return dialog


def test_published_by_one_and_taken_in_by_another(
    window: MainWindow, council: Council, data: Path, tmp_path: Path, pictures: Path, qtbot: QtBot
) -> None:
    with open_library(tmp_path / "colleague") as lib:
        for number, name in enumerate(COUNCILS):
            text = words(number, 30)
            store_briefing(lib, briefing(text, council=name), (text + "letter.pdf").encode())
    council.publish("bert", tmp_path / "colleague")
    dialog = dialog_of(window)
    rest(window, qtbot)
    every_look(window, dialog, pictures, "1-asked", qtbot)
    dialog.address.setText("postgresql://cora@library.example/briefing?sslmode=disable")
    dialog.sync_button.click()
    every_look(window, dialog, pictures, "2-refused", qtbot)
    dialog.address.setText(council.url("cora", password=""))
    with qtbot.waitSignal(window.importer.finished):
        dialog.sync_button.click()
    rest(window, qtbot)
    assert window.message.text == "From the shared library: 3 documents added."
    window.import_bar.begin("Bringing up to date")
    every_look(window, window, pictures, "3-under-way", qtbot)
    window.import_bar.hide()
    dialog = dialog_of(window)
    dialog.address.setText(council.url("anna", password=""))
    dialog.publish_button.click()
    question = dialog.findChild(PublishDialog)
    assert question is not None
    question.list.item(1).setCheckState(question.list.item(0).checkState().Checked)
    every_look(window, question, pictures, "4-published", qtbot)
    with qtbot.waitSignal(window.importer.finished):
        question.publish_button.click()
    rest(window, qtbot)
    assert window.message.text.startswith("1 visit there already")
