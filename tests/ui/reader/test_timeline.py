from pytestqt.qtbot import QtBot

from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.timeline import TimelinePicture
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import TimelineBlock, TimelineStop


def test_a_long_head_goes_on_below_instead_of_being_cut(qtbot: QtBot) -> None:
    stop = TimelineStop(
        "2025-05-16", "Adult social care assessment", "published 16 May 2025", (("Safeguarding", "2 of 4"),),
        Place(PageKind.MINUTE, "v-1"), "",
    )  # fmt: skip
    picture = TimelinePicture(TimelineBlock("Visits over time", (stop,), ""), ReaderEvents())
    qtbot.addWidget(picture)
    assert picture.height_at(1200) < picture.height_at(300)
