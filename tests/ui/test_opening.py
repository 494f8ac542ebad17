from pathlib import Path

from pytestqt.qtbot import QtBot

from briefing_app.storage import open_library
from briefing_app.storage.library import list_visits
from briefing_app.storage.removing import remove_documents
from briefing_app.ui.places import PageKind
from tests.windows import close_window, open_window, rest


def empty(data: Path) -> None:
    with open_library(data) as library:
        remove_documents(library, [card.id for visit in list_visits(library) for card in visit.documents])


def test_a_library_that_a_member_emptied_stays_empty(data: Path, qtbot: QtBot) -> None:
    window = open_window(data, qtbot)
    rest(window, qtbot)
    close_window(window)
    empty(data)
    window = open_window(data, qtbot)
    rest(window, qtbot)
    assert window.desk.overview.visits == ()
    assert window.reader.page.place is not None
    assert window.reader.page.place.page is PageKind.QUESTIONS
    close_window(window)


def test_a_new_library_gets_the_sample(tmp_path: Path, qtbot: QtBot) -> None:
    window = open_window(tmp_path / "new", qtbot)
    rest(window, qtbot)
    assert len(window.desk.overview.visits) == 3
    close_window(window)
