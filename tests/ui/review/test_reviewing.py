from pytestqt.qtbot import QtBot

from briefing_app.ui.filing.removing import Removing
from briefing_app.ui.window import MainWindow
from tests.windows import rest


def test_a_document_that_is_removed_is_reviewed_no_more(window: MainWindow, qtbot: QtBot) -> None:
    first, second = window.desk.overview.visits[0].documents[:2]
    window.review_strip.review_wanted.emit(first.id)
    rest(window, qtbot)
    assert window.middle.currentWidget() is window.review
    removing = window.findChildren(Removing)[0]
    removing.remove([second.id])
    qtbot.waitUntil(lambda: window.desk.overview.visit_of_document(second.id) is None)
    rest(window, qtbot)
    assert window.middle.currentWidget() is window.review
    removing.remove([first.id])
    qtbot.waitUntil(lambda: window.middle.currentWidget() is window.reader)
    rest(window, qtbot)
    assert "removed" in window.message.text
