"""What is on show follows what changes beside it: another visit, another document, another program."""

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.ui.filing.removing import Removing
from briefing_app.ui.pages import page_at
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.window import MainWindow
from tests.windows import rest

EARLIER, VISIT = "shropshire-council-sample-2023-11-23", "shropshire-council-sample-2024-07-30"


def go(window: MainWindow, place: Place, qtbot: QtBot) -> None:
    window.navigator.go(place)
    rest(window, qtbot)


def is_as_made_anew(window: MainWindow, qtbot: QtBot) -> bool:
    """Whether the page on show says what it would say if one came to it now."""
    shown = window.reader.page
    assert shown.place is not None
    place = shown.place
    with qtbot.waitCallback() as told:
        window.desk.read_both(lambda library, notebook: page_at(library, notebook, place), told, window)
    return bool(told.args[0] == shown)


@pytest.mark.parametrize("page", [PageKind.MINUTE, PageKind.SINCE])
def test_what_an_earlier_visit_asked_for_goes_with_it_and_comes_back(
    window: MainWindow, qtbot: QtBot, page: PageKind
) -> None:
    go(window, Place(page, VISIT), qtbot)
    before = window.reader.page
    assert is_as_made_anew(window, qtbot)
    removing = window.findChild(Removing)
    earlier = window.desk.overview.visit(EARLIER)
    assert removing is not None
    assert earlier is not None
    removing.remove([card.id for card in earlier.documents])
    rest(window, qtbot)
    assert window.reader.page != before
    assert is_as_made_anew(window, qtbot)
    window.message.offer_button.click()
    rest(window, qtbot)
    assert window.reader.page == before
