from pytestqt.qtbot import QtBot

from briefing_app.across.following import Since, follow
from briefing_app.storage import LibraryFile
from briefing_app.storage.library import list_visits
from briefing_app.ui.linking import LinkDialog
from briefing_app.ui.theme import set_text_scale
from briefing_app.ui.window import MainWindow


def newest(library: LibraryFile) -> Since:
    return follow(library, list_visits(library)[0])


def test_it_fits_the_screen_at_twice_the_size(window: MainWindow, qtbot: QtBot) -> None:
    found: list[Since] = []
    window.desk.read_library(newest, found.append, window)
    qtbot.waitUntil(lambda: bool(found))
    set_text_scale(200)
    dialog = LinkDialog(found[0].threads[0], found[0], window)
    room = dialog.screen().availableGeometry()
    set_text_scale(100)
    assert dialog.height() < room.height()
    assert dialog.width() < room.width()


def test_lines_go_on_below_and_words_that_no_finding_has_are_told(window: MainWindow, qtbot: QtBot) -> None:
    found: list[Since] = []
    window.desk.read_library(newest, found.append, window)
    qtbot.waitUntil(lambda: bool(found))
    dialog = LinkDialog(found[0].threads[0], found[0], window)
    dialog.show()
    assert not dialog.list.horizontalScrollBar().isVisible()
    assert not dialog.none.isVisible()
    dialog.search.setText("zzqqx")
    assert dialog.none.isVisible()
    assert not dialog.link_button.isEnabled()
    dialog.search.clear()
    assert not dialog.none.isVisible()
    dialog.close()


def test_closed_it_does_not_stay_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    found: list[Since] = []
    window.desk.read_library(newest, found.append, window)
    qtbot.waitUntil(lambda: bool(found))
    dialog = LinkDialog(found[0].threads[0], found[0], window)
    dialog.show()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert window.findChild(LinkDialog) is None
