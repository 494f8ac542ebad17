"""A table of neighbours, from an officer's file to the council's page, through the real window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.filing.neighbours_dialog import NeighboursDialog
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.base import LinkButton
from briefing_app.ui.reader.blocks.grades_table import GradesTable
from briefing_app.ui.reader.blocks.table import TableView
from briefing_app.ui.reader.page import LineBlock, NoticeBlock
from briefing_app.ui.reader.table import TableBlock
from briefing_app.ui.window import MainWindow
from tests.journeys.looks import LOOKS, wear
from tests.neighbouring import HEAD, ROWS, TABLE, plain_table, workbook
from tests.windows import close_window, rest

TAB = Qt.FocusPolicy.TabFocus
SAMPLE = "Shropshire Council (sample)"
Open = Callable[[], MainWindow]


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def drop(window: MainWindow, qtbot: QtBot, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    with qtbot.waitSignal(window.importer.finished):
        window.importer.import_dropped(data)


def at(window: MainWindow, place: Place, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.reader.page.place == place)
    rest(window, qtbot)


def shown(window: MainWindow, qtbot: QtBot) -> TableView:
    """The table, brought on screen."""
    qtbot.waitUntil(lambda: any(isinstance(block, TableBlock) for block in window.reader.page.shown))
    at_ = next(nth for nth, block in enumerate(window.reader.page.shown) if isinstance(block, TableBlock))
    window.reader.restore_scroll((at_ - 2) * 100_000 + 50_000)
    qtbot.waitUntil(lambda: isinstance(window.reader.view_at(at_), TableView))
    view = window.reader.view_at(at_)
    assert isinstance(view, TableView)
    return view


def names(window: MainWindow) -> list[str]:
    block = next(block for block in window.reader.page.shown if isinstance(block, TableBlock))
    return [row[0].text for row in block.orders[0].rows]


def provenance(window: MainWindow) -> str:
    return next(block.text for block in window.reader.page.shown
                if isinstance(block, NoticeBlock) and block.text.startswith("Unofficial"))  # fmt: skip


def picture(window: MainWindow, folder: Path, name: str, qtbot: QtBot) -> None:
    rest(window, qtbot)
    assert window.grab().save(str(folder / f"neighbours-{name}.png"))


def press(window: MainWindow, label: str, qtbot: QtBot) -> None:
    """Press the first link of this name by keyboard."""

    def found() -> LinkButton | None:
        return next((one for one in window.reader.findChildren(LinkButton) if one.text() == label), None)

    qtbot.waitUntil(lambda: found() is not None)
    button = found()
    assert button is not None
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def dialog(window: MainWindow, qtbot: QtBot) -> NeighboursDialog:
    qtbot.waitUntil(lambda: window.findChild(NeighboursDialog) is not None)
    found = window.findChild(NeighboursDialog)
    assert found is not None
    return found


def test_a_dropped_table_is_shown_on_its_councils_page_and_found_again(
    start: Open, tmp_path: Path, pictures: Path, qtbot: QtBot
) -> None:
    window = start()
    drop(window, qtbot, written(tmp_path / "neighbours.csv", TABLE))
    place = Place(PageKind.COUNCIL, key="Marlshire")
    at(window, place, qtbot)
    assert window.message.text == "1 table added."
    assert names(window) == ["Marlshire", "Shropshire", "Oxley", "Brinmoor"]
    assert provenance(window).startswith("Unofficial: from neighbours.csv, as at 1 March 2025, imported on ")
    qtbot.waitUntil(lambda: window.tree.model.index_of("council/Marlshire").isValid())
    shown(window, qtbot)
    stops = [one for one in window.reader.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & TAB]
    names_heard = [QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in stops]
    assert any(isinstance(one, GradesTable) for one in stops)
    assert all(names_heard), names_heard
    picture(window, pictures, "1-dropped", qtbot)
    close_window(window)

    again = start()
    qtbot.waitUntil(lambda: again.tree.model.index_of("council/Marlshire").isValid())
    again.navigator.go(place)
    at(again, place, qtbot)
    assert names(again) == ["Marlshire", "Shropshire", "Oxley", "Brinmoor"]
    drop(again, qtbot, tmp_path / "neighbours.csv")
    assert again.message.text == "1 table already there."


def test_what_the_file_leaves_open_is_asked_and_shown_in_every_look(
    start: Open, tmp_path: Path, pictures: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    window = start()
    rows = [line.split(",") for line in (HEAD, *ROWS[1:])]
    (tmp_path / "officer.xlsx").write_bytes(workbook(rows))
    drop(window, qtbot, tmp_path / "officer.xlsx")
    asked = dialog(window, qtbot)
    assert not asked.keep_button.isEnabled()
    assert window.message.text == ""
    asked.council.setCurrentText(SAMPLE)
    QTest.keyClicks(asked.date, "soon")
    asked.accept()
    assert "“soon” is not a date" in asked.wrong.text()
    asked.grab().save(str(pictures / "neighbours-2-asked.png"))
    asked.date.setText("May 2025")
    asked.accept()
    place = Place(PageKind.COUNCIL, key=SAMPLE)
    at(window, place, qtbot)
    assert window.message.text == f"Kept: the neighbours of {SAMPLE}, as at May 2025."
    assert "as at May 2025" in provenance(window)
    block = next(block for block in window.reader.page.shown if isinstance(block, TableBlock))
    own = block.orders[0].rows[0]
    assert own[0].details == ("this council",)
    assert any(cell.grade and cell.text != "–" for cell in own), "grades told by the sample's report"
    for look, scale in LOOKS:
        wear(window, look, scale)
        rest(window, qtbot)
        table = shown(window, qtbot).table
        window.activateWindow()
        table.setFocus()
        picture(window, pictures, f"3-{look}-{scale}", qtbot)
        assert window.focusWidget() is table


def test_a_newer_table_comes_first_and_removing_can_be_undone(
    start: Open, tmp_path: Path, pictures: Path, qtbot: QtBot
) -> None:
    window = start()
    older = TABLE.replace("2025", "2024").replace("Brinmoor", "Kelby")
    paths = written(tmp_path / "old.csv", older), written(tmp_path / "new.csv", TABLE)
    drop(window, qtbot, *paths)
    council = Place(PageKind.COUNCIL, key="Marlshire")
    at(window, council, qtbot)
    assert "new.csv" in provenance(window)
    picture(window, pictures, "4-newer", qtbot)

    press(window, "Earlier table, as at 1 March 2024", qtbot)
    qtbot.waitUntil(lambda: window.reader.page.title.startswith("Statistical neighbours of"))
    assert "Kelby" in names(window)
    picture(window, pictures, "5-earlier", qtbot)
    press(window, "Remove this table", qtbot)
    at(window, council, qtbot)
    assert window.message.text == "The table of neighbours was removed."
    assert not any(isinstance(block, LineBlock) and "Earlier" in block.link.label for block in window.reader.page.shown)
    window.message.offer_button.click()
    qtbot.waitUntil(
        lambda: any(isinstance(one, LineBlock) and "Earlier" in one.link.label for one in window.reader.page.shown),
    )
    assert window.message.text == "The table is back."


def test_a_table_left_out_and_a_file_that_is_none_say_so(
    start: Open, tmp_path: Path, pictures: Path, qtbot: QtBot
) -> None:
    window = start()
    wrong = written(tmp_path / "budget.csv", "Paper,3\nInk,4\n")
    drop(window, qtbot, wrong, written(tmp_path / "open.csv", plain_table()))
    assert "budget.csv is not a table of neighbours’ grades" in window.message.details
    asked = dialog(window, qtbot)
    names_offered = [asked.council.itemText(nth) for nth in range(asked.council.count())]
    assert names_offered[0] == SAMPLE
    assert "Oxley" in names_offered
    with qtbot.waitSignal(asked.finished):
        asked.findChildren(QPushButton)[-1].click()
    assert window.message.text == "open.csv was left out; nothing of it was stored."
    assert not window.tree.model.index_of("council/Oxley").isValid()


def test_enter_on_a_council_in_the_library_opens_its_page(start: Open, tmp_path: Path, qtbot: QtBot) -> None:
    window = start()
    release = (
        "Oxley Council has welcomed Ofsted’s letter about a focused visit to Oxley Council on 30 and 31 July 2024.\n"
    )
    drop(
        window,
        qtbot,
        written(tmp_path / "release.txt", release + "Inspectors found that leaders know their services.\n"),
        written(tmp_path / "neighbours.csv", TABLE),
    )
    window.navigator.go(Place(PageKind.COUNCIL, key="Marlshire"))
    at(window, Place(PageKind.COUNCIL, key="Marlshire"), qtbot)
    table: GradesTable = shown(window, qtbot).table
    table.setFocus()
    table.setCurrentCell(2, 0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    at(window, Place(PageKind.COUNCIL, key="Oxley Council"), qtbot)
