from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.chart import BarButton, ChartView, paint_segment
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import ChartBar, ChartBlock, Tone
from briefing_app.ui.theme import apply_theme

PLACE = Place(PageKind.THEME, "v-1", "plans")
CHART = ChartBlock(
    "Findings by theme",
    (ChartBar("Plans", ((Tone.STRENGTH, 5), (Tone.IMPROVEMENT, 1)), PLACE), ChartBar("Other", ((Tone.PRIORITY, 2),))),
    ((Tone.STRENGTH, "Strength"), (Tone.IMPROVEMENT, "Area for improvement"), (Tone.PRIORITY, "Priority action")),
)


def drawn(tone: Tone) -> list[int]:
    image = QImage(60, 14, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint_segment(painter, QRectF(0, 0, 60, 14), tone)
    painter.end()
    grey = [QColor(image.pixel(x, 7)).lightness() for x in range(6, 54)]
    return [1 if value > 160 else 0 for value in grey]


def test_tones_differ_without_colour(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    solid, hatched, dense = drawn(Tone.STRENGTH), drawn(Tone.IMPROVEMENT), drawn(Tone.PRIORITY)
    assert set(solid) == {0}
    assert 0.2 < sum(hatched) / len(hatched) < 0.8
    assert hatched != dense


def test_the_figures_are_heard(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    view = ChartView(CHART, ReaderEvents())
    qtbot.addWidget(view)
    assert view.accessibleName() == "Findings by theme"
    assert view.accessibleDescription() == ("Plans: 5 strengths, 1 area for improvement; Other: 2 priority actions")
    names = [bar.accessibleName() for bar in view.findChildren(BarButton)]
    assert names == ["Plans: 5 strengths, 1 area for improvement", "Other: 2 priority actions"]


def test_a_bar_leads_to_its_theme_by_key(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    events = ReaderEvents()
    view = ChartView(CHART, events)
    qtbot.addWidget(view)
    view.show()
    first, second = view.findChildren(BarButton)
    with qtbot.waitSignal(events.place_wanted) as wanted:
        QTest.keyClick(first, Qt.Key.Key_Space)
    assert wanted.args == [PLACE]
    assert second.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_long_name_goes_on_below(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    bars = tuple(ChartBar(label, ((Tone.STRENGTH, 5),)) for label in ("Plans", "Management oversight and audit"))
    view = ChartView(ChartBlock("Findings by theme", bars, ()), ReaderEvents())
    qtbot.addWidget(view)
    short, long = view.findChildren(BarButton)
    assert long.heightForWidth(300) >= short.heightForWidth(300) + long.fontMetrics().lineSpacing()
    assert long.heightForWidth(700) == short.heightForWidth(700)
    assert view.height_at(300) > view.height_at(700)
    view.resize(300, view.height_at(300) + 60)
    view.show()
    assert [short.height(), long.height()] == [short.heightForWidth(300), long.heightForWidth(300)]
