"""What is counted under visits that are not opened, one after the other."""

from threading import Event
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.domain.errors import UnreadableFileError
from briefing_app.domain.library import ChangeSet
from briefing_app.storage import LibraryFile
from briefing_app.ui.desk import Desk
from briefing_app.ui.tree import under
from briefing_app.ui.tree.under import UnderVisits


def test_one_visit_that_cannot_be_compared_keeps_no_other_waiting(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    broken, *others = (visit.id for visit in desk.overview.visits)
    asked: list[str] = []

    def hold(_library: LibraryFile, visit: str) -> SimpleNamespace:
        asked.append(visit)
        if visit == broken:
            raise UnreadableFileError("Its letter cannot be read; nothing was changed: import it again.")
        return SimpleNamespace(left_out=("one", "two"))

    monkeypatch.setattr(under, "pair_at", lambda visit: visit.id)
    monkeypatch.setattr(under, "hold", hold)
    visits = UnderVisits(desk, desk)
    with qtbot.waitSignal(visits.counted):
        visits.count_all()
    assert visits.left_out == dict.fromkeys(others, 2)
    visits.count_all()
    assert asked == [broken, *others]


def test_what_was_counted_before_does_not_come_after_what_is_counted_now(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    visit = desk.overview.visits[0].id
    has_read, go_on = Event(), Event()

    def hold(_library: LibraryFile, _visit: str) -> SimpleNamespace:
        if has_read.is_set():
            return SimpleNamespace(left_out=("one",))
        has_read.set()
        go_on.wait(10)
        return SimpleNamespace(left_out=("one", "two"))

    monkeypatch.setattr(under, "pair_at", lambda visit: visit.id)
    monkeypatch.setattr(under, "hold", hold)
    visits = UnderVisits(desk, desk)
    visits.want(visit)
    qtbot.waitUntil(has_read.is_set)
    visits.want(visit)
    qtbot.waitUntil(lambda: visits.left_out == {visit: 1})
    go_on.set()
    qtbot.waitUntil(lambda: desk.at_rest)
    assert visits.left_out == {visit: 1}


def test_councils_without_a_visit_are_those_that_there_are_now(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    has_read, go_on = Event(), Event()

    def councils(_library: LibraryFile) -> tuple[str, ...]:
        if has_read.is_set():
            return ("Powys",)
        has_read.set()
        go_on.wait(10)
        return ()

    monkeypatch.setattr("briefing_app.storage.neighbours.councils_without_visits", councils)
    visits = UnderVisits(desk, desk)
    visits.want_councils()
    assert has_read.wait(10)
    with qtbot.waitSignal(visits.councils_came):
        visits.want_councils()
    go_on.set()
    qtbot.waitUntil(lambda: desk.at_rest)
    assert visits.councils_without_visits == ("Powys",)


def test_a_visit_that_changes_while_it_is_counted_is_counted_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    first, *others = (visit.id for visit in desk.overview.visits)
    has_read, go_on = Event(), Event()

    def hold(_library: LibraryFile, _visit: str) -> SimpleNamespace:
        if has_read.is_set():
            return SimpleNamespace(left_out=("one",))
        has_read.set()
        go_on.wait(10)
        return SimpleNamespace(left_out=("one", "two"))

    monkeypatch.setattr(under, "pair_at", lambda visit: visit.id)
    monkeypatch.setattr(under, "hold", hold)
    visits = UnderVisits(desk, desk)
    visits.count_all()
    assert has_read.wait(10)
    visits.renew(ChangeSet(visits=frozenset({first})))
    with qtbot.waitSignal(visits.counted):
        go_on.set()
    assert visits.left_out == dict.fromkeys([first, *others], 1)
