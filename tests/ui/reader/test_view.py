import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.notes import Anchor, Note, NoteCategory
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader import Page, ReaderView
from briefing_app.ui.reader.blocks.base import LinkButton
from briefing_app.ui.reader.blocks.cards import CardView
from briefing_app.ui.reader.blocks.chart import BarButton
from briefing_app.ui.reader.blocks.terms import rects_within
from briefing_app.ui.reader.blocks.words import WordsView
from briefing_app.ui.reader.page import MarkRole
from briefing_app.ui.reader.pages import document_page, minute_page, theme_page
from briefing_app.ui.reader.stack import focusable
from briefing_app.ui.theme import apply_theme, set_text_scale, theme
from tests.ui.reader.making import VISIT, Sample, long_document

LONG = long_document()


def words_at(reader: ReaderView, start: int) -> WordsView | None:
    """The widget on show whose words hold this code point of the long document."""
    for view in reader.findChildren(WordsView):
        if view.words.document == "d-long" and view.words.start <= start < view.words.end and view.isVisible():
            return view
    return None


def in_view(reader: ReaderView, widget: QWidget) -> bool:
    top = widget.mapTo(reader.viewport(), QPoint(0, 0)).y()
    return 0 <= top < reader.viewport().height()


def settle(reader: ReaderView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not reader._scrolling.ahead.isActive())


def test_only_what_is_near_the_screen_is_made(reader: ReaderView, qtbot: QtBot) -> None:
    reader.show_page(document_page(LONG, VISIT))
    assert 3 <= len(reader.shown_blocks()) < 30
    settle(reader, qtbot)
    assert len(reader.shown_blocks()) < 80
    assert len(reader.page.shown) > 400


def test_scrolling_makes_what_comes_and_lets_go_of_what_went(reader: ReaderView, qtbot: QtBot) -> None:
    reader.show_page(document_page(LONG, VISIT))
    bar = reader.verticalScrollBar()
    for part in range(1, 9):
        bar.setValue(bar.maximum() * part // 8)
        settle(reader, qtbot)
        assert reader.shown_blocks()
        assert all(reader.view_at(index) is not None for index in reader.shown_blocks())
        assert len(reader.shown_blocks()) < 130
    assert 0 not in reader.shown_blocks()
    shown = reader.shown_blocks()
    assert shown == list(range(shown[0], shown[-1] + 1))


@pytest.mark.parametrize("number", [1, 57, 200, 399])
def test_a_passage_is_brought_into_view_and_marked(reader: ReaderView, qtbot: QtBot, number: int) -> None:
    block = LONG.source.blocks[number]
    reader.show_page(document_page(LONG, VISIT, start=block.start, end=block.start + 11))
    settle(reader, qtbot)
    words = words_at(reader, block.start)
    assert words is not None
    assert in_view(reader, words)
    assert "background-color:#fff1a6" in words.text()


@pytest.mark.parametrize("at", [0, 0.3, 0.6, 0.97])
def test_a_passage_deep_in_a_tall_paragraph_is_in_view(reader: ReaderView, qtbot: QtBot, at: float) -> None:
    block = max(LONG.source.blocks, key=lambda block: block.end - block.start)
    set_text_scale(200)
    reader.resize(300, 220)
    reader.show_page(document_page(LONG, VISIT))
    settle(reader, qtbot)
    start = block.start + int((block.end - block.start) * at)
    reader.show_page(document_page(LONG, VISIT, start=start, end=start + 3))
    settle(reader, qtbot)
    words = words_at(reader, block.start)
    assert words is not None
    assert words.height() > reader.viewport().height()
    (mark,) = [mark for mark in words.words.marks if mark.role is MarkRole.PASSAGE]
    rects = rects_within(words, mark.start, mark.end)
    screen = reader.viewport().rect()
    for corner in (rects[0].topLeft(), rects[-1].bottomLeft()):
        assert screen.contains(words.mapTo(reader.viewport(), corner.toPoint()))
    set_text_scale(100)


def test_a_passage_of_the_page_on_show_can_be_jumped_to(reader: ReaderView, qtbot: QtBot) -> None:
    reader.show_page(document_page(LONG, VISIT))
    block = LONG.source.blocks[321]
    assert reader.show_passage("d-long", block.start + 5)
    words = words_at(reader, block.start)
    assert words is not None
    assert in_view(reader, words)
    assert not reader.show_passage("d-other", 0)


def test_the_place_is_kept_over_pages_sizes_and_themes(reader: ReaderView, qtbot: QtBot) -> None:
    page = document_page(LONG, VISIT)
    reader.show_page(page)
    block = LONG.source.blocks[250]
    reader.show_passage("d-long", block.start)
    position = reader.scroll_position()
    reader.show_page(Page("Another"))
    reader.show_page(page)
    reader.restore_scroll(position)
    assert reader.scroll_position() == position
    theme().choose("dark")
    set_text_scale(150)
    reader.resize(600, 700)
    settle(reader, qtbot)
    words = words_at(reader, block.start)
    assert words is not None
    assert in_view(reader, words)
    theme().choose("light")


def test_a_position_no_longer_there_shows_the_top(reader: ReaderView) -> None:
    reader.show_page(Page("Short"))
    reader.restore_scroll(987_654_321)
    assert reader.verticalScrollBar().value() == 0
    assert reader.scroll_position() == 0


def test_selected_words_are_told_in_code_points_of_the_document(reader: ReaderView, qtbot: QtBot) -> None:
    reader.show_page(document_page(LONG, VISIT))
    block = LONG.source.blocks[2]
    words = words_at(reader, block.start)
    assert words is not None
    first = words.words.text.index("🙂")
    with qtbot.waitSignal(reader.passage_selected) as selected:
        words.select(first, first + 6)
    document, start, end = selected.args
    assert LONG.source.text[start:end] == "🙂 says"
    assert reader.selection() == (document, start, end) == ("d-long", block.start + first, block.start + first + 6)
    button = next(b for b in reader.findChildren(QPushButton) if b.text() == "Add a note")
    assert button.isVisible()
    with qtbot.waitSignal(reader.note_wanted) as noted:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert noted.args == [document, start, end]


def test_the_note_button_stays_with_its_words(reader: ReaderView, qtbot: QtBot) -> None:
    reader.show_page(document_page(LONG, VISIT))
    settle(reader, qtbot)
    words = words_at(reader, LONG.source.blocks[4].start)
    assert words is not None
    words.select(0, 9)
    button = next(b for b in reader.findChildren(QPushButton) if b.text() == "Add a note")
    below = button.y() - words.mapTo(reader.viewport(), QPoint(0, words.height())).y()
    reader.verticalScrollBar().setValue(60)
    settle(reader, qtbot)
    assert button.isVisible()
    assert button.y() - words.mapTo(reader.viewport(), QPoint(0, words.height())).y() == below
    reader.verticalScrollBar().setValue(1400)
    assert not button.isVisible()
    assert reader.selection() is not None


def test_dragging_the_mouse_selects(reader: ReaderView, qtbot: QtBot) -> None:
    reader.show_page(document_page(LONG, VISIT))
    words = words_at(reader, LONG.source.blocks[1].start)
    assert words is not None
    with qtbot.waitSignal(reader.passage_selected) as selected:
        QTest.mousePress(words, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 12))
        QTest.mouseMove(words, QPoint(120, 12))
        QTest.mouseRelease(words, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(120, 12))
    _, start, end = selected.args
    assert start == LONG.source.blocks[1].start
    assert end - start > 5


def test_a_new_selection_ends_the_one_before(reader: ReaderView) -> None:
    reader.show_page(document_page(LONG, VISIT))
    one, other = (words_at(reader, LONG.source.blocks[nth].start) for nth in (1, 2))
    assert one is not None
    assert other is not None
    one.select(0, 5)
    other.select(0, 5)
    assert one.selected() is None
    assert reader.selection() == ("d-long", other.words.start, other.words.start + 5)


def test_keys_scroll(reader: ReaderView, qtbot: QtBot) -> None:
    reader.show_page(document_page(LONG, VISIT))
    bar = reader.verticalScrollBar()
    words = words_at(reader, LONG.source.blocks[0].start)
    assert words is not None
    words.setFocus()
    positions = [bar.value()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
        QTest.keyClick(words, key)
        positions.append(bar.value())
    assert positions == sorted(set(positions))
    QTest.keyClick(reader, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > positions[-1]
    QTest.keyClick(reader, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_tab_passes_everything_in_order_and_leaves(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    window, reader = QWidget(), ReaderView()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, after = QLineEdit(), QLineEdit()
    for widget in (before, reader, after):
        column.addWidget(widget)
    QWidget.setTabOrder(before, reader)
    QWidget.setTabOrder(reader, after)
    window.resize(700, 600)
    document = long_document(60)
    reader.show_page(document_page(document, VISIT))
    window.show()
    window.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    reached: list[str] = []
    for _ in range(200):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        focused = window.focusWidget()
        if focused is after:
            break
        if isinstance(focused, WordsView) and focused.words.document:
            reached.append(focused.words.text)
            assert in_view(reader, focused)
    texts = [document.source.text[block.start : block.end] for block in document.source.blocks]
    assert reached == texts
    assert window.focusWidget() is after


def test_tab_starts_at_what_is_on_screen(reader: ReaderView, qtbot: QtBot) -> None:
    reader.show_page(document_page(LONG, VISIT))
    reader.show_passage("d-long", LONG.source.blocks[200].start)
    settle(reader, qtbot)
    value = reader.verticalScrollBar().value()
    reader.setFocus()
    qtbot.waitUntil(reader.hasFocus)
    QTest.keyClick(reader, Qt.Key.Key_Tab)
    assert isinstance(reader.focusWidget(), WordsView)
    assert reader.verticalScrollBar().value() == pytest.approx(value, abs=60)


def test_a_link_tells_where_it_leads(reader: ReaderView, qtbot: QtBot, sample: Sample) -> None:
    group = sample.tree.themes[0]
    reader.show_page(theme_page(sample.tree, group.theme))
    link = next(link for link in reader.findChildren(LinkButton) if "in the" in link.text())
    with qtbot.waitSignal(reader.place_wanted) as wanted:
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    place = wanted.args[0]
    assert isinstance(place, Place)
    assert place.page is PageKind.DOCUMENT
    document = next(document for document in sample.documents if document.card.id == place.key)
    assert document.source.text[place.start : place.end] in {finding.text for finding in group.findings}


def test_choosing_a_card_tells_its_id_and_shows_it(reader: ReaderView, qtbot: QtBot, sample: Sample) -> None:
    group = sample.tree.themes[0]
    reader.show_page(theme_page(sample.tree, group.theme))
    card = reader.findChildren(CardView)[0]
    before = card.grab().toImage()
    with qtbot.waitSignal(reader.passage_activated) as chosen:
        QTest.keyClick(card.words, Qt.Key.Key_Return)
    assert chosen.args == [card.block.words.id]
    assert card.grab().toImage() != before
    reader.activate("")
    assert card.grab().toImage() == before


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [480, 720, 1100])
def test_nothing_is_clipped(reader: ReaderView, qtbot: QtBot, sample: Sample, percent: int, width: int) -> None:
    set_text_scale(percent)
    reader.resize(width, 900)
    pages = [minute_page(sample.tree), theme_page(sample.tree, sample.tree.themes[0].theme)]
    pages += [document_page(document, sample.tree.visit) for document in sample.documents[:1]]
    for page in pages:
        reader.show_page(page)
        settle(reader, qtbot)
        for index in reader.shown_blocks():
            view = reader.view_at(index)
            assert view is not None
            assert view.x() >= 0
            assert view.geometry().right() < reader.viewport().width()
            for words in view.findChildren(WordsView):
                assert words.height() >= words.heightForWidth(words.width()), words.words.text
                assert words.mapTo(view, QPoint(words.width(), 0)).x() <= view.width() + 1, words.words.text
            for link in view.findChildren(LinkButton):
                assert link.width() >= min(link.sizeHint().width(), view.width() - 8), link.text()
                assert link.height() >= link.fontMetrics().height()


def test_what_tab_stops_at_is_large_enough(reader: ReaderView, qtbot: QtBot, sample: Sample) -> None:
    reader.show_page(minute_page(sample.tree))
    settle(reader, qtbot)
    for index in reader.shown_blocks():
        view = reader.view_at(index)
        assert view is not None
        for widget in focusable(view):
            assert widget.width() >= 24, widget.accessibleName()
            assert widget.height() >= 20 if isinstance(widget, WordsView) else widget.height() >= 24


def test_a_page_replaces_one_that_held_the_focus(reader: ReaderView, qtbot: QtBot, sample: Sample) -> None:
    reader.show_page(minute_page(sample.tree))
    settle(reader, qtbot)
    reader.verticalScrollBar().setValue(400)
    QTest.keyClick(reader, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), WordsView | LinkButton | BarButton))
    block = LONG.source.blocks[150]
    reader.show_page(document_page(LONG, VISIT, start=block.start, end=block.start + 5))
    assert QApplication.focusWidget() is reader
    settle(reader, qtbot)
    shown = words_at(reader, block.start)
    assert shown is not None
    assert in_view(reader, shown)
    for index in reader.shown_blocks():
        view = reader.view_at(index)
        assert view is not None
        assert all(words.words.document in {"", "d-long"} for words in view.findChildren(WordsView))


def test_a_new_note_changes_only_the_words_it_is_on(reader: ReaderView, qtbot: QtBot) -> None:
    reader.show_page(document_page(LONG, VISIT))
    settle(reader, qtbot)
    block, other = LONG.source.blocks[2], words_at(reader, LONG.source.blocks[1].start)
    assert other is not None
    other.setFocus()
    other.select(0, 9)
    before = {index: reader.view_at(index) for index in reader.shown_blocks()}
    anchor = Anchor("d-long", VISIT.id, "d-long", start=block.start, end=block.start + 9)
    note = Note("n-1", anchor, NoteCategory.NOTE, "Ask.", "", "")
    position = reader.scroll_position()
    reader.show_page(document_page(LONG, VISIT, [note]))
    reader.restore_scroll(position)
    changed = [index for index, view in before.items() if reader.view_at(index) is not view]
    assert len(changed) == 1
    noted = words_at(reader, block.start)
    assert noted is not None
    assert "underline" in noted.text()
    assert other.hasFocus()
    assert reader.selection() == ("d-long", other.words.start, other.words.start + 9)


def test_two_themes_draw_two_pictures(reader: ReaderView, sample: Sample) -> None:
    reader.show_page(minute_page(sample.tree))
    light = reader.grab().toImage()
    theme().choose("dark")
    dark = reader.grab().toImage()
    theme().choose("light")
    assert light.pixelColor(10, 10).name() == "#ffffff"
    assert dark.pixelColor(10, 10).name() == "#16191d"
