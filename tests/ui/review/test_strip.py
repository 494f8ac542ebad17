from pytestqt.qtbot import QtBot

from briefing_app.ui.review import ReviewStrip
from briefing_app.ui.window import MainWindow


def test_nothing_is_said_of_a_document_that_could_not_be_read(window: MainWindow, qtbot: QtBot) -> None:
    strip = ReviewStrip(window.desk, window)
    strip.show_document(window.desk.overview.visits[0].documents[0].id)
    qtbot.waitUntil(lambda: not strip.isHidden())
    strip.show_document("d-none")
    qtbot.waitUntil(strip.isHidden)
    strip.want(shown=True)
    assert strip.isHidden()
