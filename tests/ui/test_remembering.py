"""What is remembered of where the member was."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.remembering import SettingsKeeper
from briefing_app.ui.trail import Step


def test_of_very_many_visits_those_left_last_are_remembered(tmp_path: Path, qtbot: QtBot) -> None:
    keeper = SettingsKeeper(tmp_path)
    for nth in range(310):
        keeper.remember(Step(Place(PageKind.MINUTE, f"v-{nth}"), nth))
        keeper.remember(Step(Place(PageKind.MINUTE, "v-0"), 7))
    keeper.close()
    again = SettingsKeeper(tmp_path)
    assert (again.step_in("v-1"), again.step_in("v-309")) == (None, Step(Place(PageKind.MINUTE, "v-309"), 309))
    assert again.step_in("v-0") == Step(Place(PageKind.MINUTE, "v-0"), 7)
    again.close()
