import pytest
from pytestqt.qtbot import QtBot

from briefing_app.domain.errors import DiskFullError
from briefing_app.storage import LibraryFile
from briefing_app.ui.window import MainWindow
from tests.windows import rest


def test_a_visit_that_could_not_be_read_is_read_when_it_is_opened_once_more(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    tree = window.tree
    visits = (tree.model.index_of(f"visit/{visit.id}") for visit in window.desk.overview.visits)
    line = next(index for index in visits if not tree.model.rowCount(index))

    def fail(_library: LibraryFile, _visit: str) -> None:
        raise DiskFullError("The disk could not be read.")

    with monkeypatch.context() as away:
        away.setattr("briefing_app.storage.library.visit_tree", fail)
        tree.view.expand(line)
        rest(window, qtbot)
    assert not tree.view.isExpanded(line)
    tree.view.expand(line)
    rest(window, qtbot)
    assert tree.model.rowCount(line)
