import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.ui.reader.blocks.base import plain_label
from briefing_app.ui.reader.blocks.words import WordsView, measure_px
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import Words
from briefing_app.ui.theme import apply_theme, set_text_scale

TEXT = "Leaders 🙂 know\ntheir 𝒔ervices well"


@pytest.fixture
def events(qapp: QApplication) -> ReaderEvents:
    apply_theme(qapp, "light")
    set_text_scale(100)
    return ReaderEvents()


@pytest.fixture
def view(qtbot: QtBot, events: ReaderEvents) -> WordsView:
    view = WordsView(Words(TEXT, document="d-1", start=100, id="f-1"), events)
    qtbot.addWidget(view)
    view.show()
    view.setFocus()
    return view


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1), data=st.data())
def test_any_selection_is_told_in_code_points(events: ReaderEvents, text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    view = WordsView(Words(text, document="d-1", start=7, speech=data.draw(st.booleans())), events)
    view.select(start, end)
    assert view.selected() == (start, end)
    assert view.passage() == ("d-1", 7 + start, 7 + end)
    view.deleteLater()


def test_keys_select_whole_characters(view: WordsView, qtbot: QtBot) -> None:
    view.select(0, 8)
    view.setSelection(0, 0)
    for _ in range(9):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected() == (0, 9)
    assert TEXT[0:9] == "Leaders 🙂"


def test_copying_gives_the_words_as_plain_text(view: WordsView, qtbot: QtBot) -> None:
    view.select(8, 20)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == TEXT[8:20] == "🙂 know\ntheir"
    assert not data.hasHtml()


def test_enter_chooses_and_control_enter_notes(view: WordsView, events: ReaderEvents, qtbot: QtBot) -> None:
    with qtbot.waitSignal(events.passage_activated) as chosen:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == ["f-1"]
    with qtbot.waitSignal(events.note_wanted) as noted:
        QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert noted.args == [view]


def test_a_shortened_text_is_anchored_to_what_the_original_has(qtbot: QtBot, events: ReaderEvents) -> None:
    view = WordsView(Words("Leaders know…", (), "d-1", 50, "f-1", kept=12), events)
    qtbot.addWidget(view)
    assert view.passage() == ("d-1", 50, 62)


def test_the_programs_own_words_take_no_note(qtbot: QtBot, events: ReaderEvents) -> None:
    view = WordsView(Words("Nothing here yet"), events)
    qtbot.addWidget(view)
    assert view.passage() is None
    with qtbot.assertNotEmitted(events.note_wanted):
        QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_lines_keep_to_their_measure(qtbot: QtBot, events: ReaderEvents) -> None:
    text = "Inspectors found that senior leaders have kept a strong focus on children. " * 6
    view = WordsView(Words(text), events)
    qtbot.addWidget(view)
    assert view.maximumWidth() == measure_px()
    sample = text[:72]
    font = QGuiApplication.font()
    font.setPixelSize(16)
    assert measure_px() == pytest.approx(QFontMetricsF(font).horizontalAdvance(sample), rel=0.06)


def test_focus_shows_a_ring(view: WordsView, qtbot: QtBot) -> None:
    qtbot.waitUntil(view.hasFocus)
    ringed = view.grab().toImage()
    view.clearFocus()
    plain = view.grab().toImage()
    middle = view.height() // 2
    assert all(ringed.pixelColor(x, middle) != plain.pixelColor(x, middle) for x in (0, 1))


def test_a_long_address_needs_no_more_room_than_any_line_has(qtbot: QtBot, events: ReaderEvents) -> None:
    link = "https://council.example/committee/documents/s39541/" + "Appendix%201%20" * 12 + ".pdf"
    view = WordsView(Words(f"The plan is at {link} on the council’s pages.", document="d-1"), events)
    qtbot.addWidget(view)
    view.resize(400, view.heightForWidth(400))
    assert view.heightForWidth(400) > 1.5 * view.heightForWidth(2000)
    view.select(15, 15 + len(link))
    assert view.selected() == (15, 15 + len(link))
    view.copy()
    assert QGuiApplication.clipboard().text() == link


def test_what_was_said_stands_in_quotation_marks_that_are_none_of_its_words(events: ReaderEvents, qtbot: QtBot) -> None:
    said = "We are proud of our teams.\n“We know that more is to do"
    view = WordsView(Words(said, document="d-1", start=10, id="q-1", speech=True), events)
    qtbot.addWidget(view)
    assert view.accessibleName() == f"“{said}”"
    view.select(0, len(said))
    assert view.selectedText().replace("\u2028", "\n") == said
    view.setSelection(0, len(said) + 2)
    assert view.selected() == (0, len(said))
    assert view.passage() == ("d-1", 10, 10 + len(said))
    view.copy()
    assert QGuiApplication.clipboard().text() == said


def test_a_quote_that_holds_its_own_marks_gets_no_second_ones() -> None:
    assert Words("“Proud”, he said, and “glad”", speech=True).said == "“Proud”, he said, and “glad”"
    assert Words("Found by inspectors").said == "Found by inspectors"


def test_a_name_that_no_line_has_room_for_goes_on_below_and_is_read_out_as_it_is(qtbot: QtBot) -> None:
    name = "Asked at " + "Maximiliana" * 12
    label = plain_label(name, wrap=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 320
    assert label.accessibleName() == name
    assert plain_label("Asked at the panel", wrap=True).accessibleName() == ""
