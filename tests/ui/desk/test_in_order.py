from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.domain.library import VisitTree
from briefing_app.storage import LibraryFile
from briefing_app.storage.library import visit_tree
from briefing_app.storage.removing import remove_documents
from briefing_app.ui.desk import Desk, InOrder
from briefing_app.ui.tree.under import UnderVisits

VISIT = "shropshire-council-sample-2024-07-30"


def test_an_answer_is_let_through_unless_a_later_one_came_before() -> None:
    told: list[str] = []
    in_order = InOrder()
    first, second, third = (in_order(told.append) for _ in range(3))
    second("second")
    first("first")
    third("third")
    assert told == ["second", "third"]


def test_a_visit_as_it_was_does_not_come_into_the_tree_after_the_visit_as_it_is(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    has_read, go_on = Event(), Event()

    def slow(library: LibraryFile, visit: str) -> VisitTree:
        tree = visit_tree(library, visit)
        if not has_read.is_set():
            has_read.set()
            go_on.wait(10)
        return tree

    monkeypatch.setattr("briefing_app.storage.library.visit_tree", slow)
    under = UnderVisits(desk, desk)
    under.want(VISIT)
    assert has_read.wait(10)
    letter = next(visit for visit in desk.overview.visits if visit.id == VISIT).documents[0].id
    with qtbot.waitSignal(desk.changed):
        desk.write_library(lambda library: remove_documents(library, [letter]), lambda _: None, desk)
    with qtbot.waitSignal(under.came):
        under.want(VISIT)
    now = under.branches(VISIT)
    go_on.set()
    qtbot.waitUntil(lambda: desk.at_rest)
    assert under.branches(VISIT) == now
