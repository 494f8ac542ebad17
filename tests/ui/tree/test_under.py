"""What is counted under visits that are not opened, one after the other."""

from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.domain.errors import UnreadableFileError
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
