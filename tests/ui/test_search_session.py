from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from briefing_app.domain.errors import DamagedFileError
from briefing_app.domain.search import Hit, HitType, SearchResult
from briefing_app.domain.words import FindingKind
from briefing_app.storage import LibraryFile, NotebookFile
from briefing_app.ui.desk import Desk
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.searching import SearchBox, SearchSession
from briefing_app.ui.searching.delegate import _layout, where_of, where_within
from briefing_app.ui.searching.rows import place_of_hit, rows_of, summary
from briefing_app.ui.searching.typed import TypedSearch
from briefing_app.ui.theme import apply_theme, tokens


@dataclass
class Bench:
    window: QWidget
    box: SearchBox
    session: SearchSession
    elsewhere: QLineEdit


@pytest.fixture
def bench(desk: Desk, qtbot: QtBot) -> Bench:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    box, elsewhere = SearchBox(window), QLineEdit(window)
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addWidget(elsewhere)
    column.addStretch(1)
    session = SearchSession(desk, box, window)
    window.show()
    elsewhere.setFocus()
    return Bench(window, box, session, elsewhere)


def find(bench: Bench, text: str, qtbot: QtBot) -> None:
    bench.session.begin()
    QTest.keyClicks(bench.box, text)
    qtbot.waitUntil(lambda: bench.session.popup.isVisible() and bench.session._result is not None
                    and bench.session._result.query == text)  # fmt: skip


def test_answers_come_as_one_types_grouped_and_marked(bench: Bench, qtbot: QtBot) -> None:
    find(bench, "emotional health", qtbot)
    result = bench.session._result
    assert result is not None
    rows = rows_of(result)
    assert rows[0].text == "Findings"
    hit = rows[1].hit
    assert hit is not None
    assert {hit.snippet[start:end].casefold() for start, end in hit.marks} == {"emotional", "health"}
    assert bench.session.popup.chosen() == hit, "Enter opens the best"


def test_arrows_pass_over_headings_and_enter_opens_the_passage(bench: Bench, qtbot: QtBot) -> None:
    find(bench, "education", qtbot)
    result = bench.session._result
    assert result is not None
    hits = [row.hit for row in rows_of(result) if row.hit]
    for hit in hits[1:]:
        QTest.keyClick(bench.box, Qt.Key.Key_Down)
        assert bench.session.popup.chosen() == hit
    QTest.keyClick(bench.box, Qt.Key.Key_Down)
    assert bench.session.popup.chosen() == hits[-1], "the end holds"
    for _ in hits:
        QTest.keyClick(bench.box, Qt.Key.Key_Up)
    with qtbot.waitSignal(bench.session.place_wanted) as wanted:
        QTest.keyClick(bench.box, Qt.Key.Key_Return)
    first = hits[0]
    assert wanted.args == [Place(PageKind.DOCUMENT, first.visit, first.document, first.start, first.end)]
    assert not bench.session.popup.isVisible()


def test_enter_before_the_answer_came_opens_what_is_found_and_not_what_was(bench: Bench, qtbot: QtBot) -> None:
    find(bench, "placements", qtbot)
    opened: list[Place] = []
    bench.session.place_wanted.connect(opened.append)
    bench.box.selectAll()
    QTest.keyClicks(bench.box, "emotional health")
    QTest.keyClick(bench.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened))
    result = bench.session._result
    assert result is not None
    assert result.query == "emotional health"
    assert opened == [place_of_hit(next(row.hit for row in rows_of(result) if row.hit))]
    assert not bench.session.popup.isVisible()


def test_enter_before_the_answer_came_is_taken_back_by_typing_on(bench: Bench, qtbot: QtBot) -> None:
    opened: list[Place] = []
    bench.session.place_wanted.connect(opened.append)
    bench.session.begin()
    QTest.keyClicks(bench.box, "emotional")
    QTest.keyClick(bench.box, Qt.Key.Key_Return)
    find(bench, "emotional health", qtbot)
    assert opened == []


def test_of_a_search_that_was_put_down_no_answer_is_waited_for(desk: Desk, qtbot: QtBot) -> None:
    typed = TypedSearch(desk, desk)
    typed.ask("emotional")
    behind = [typed.is_behind]
    typed.stop()
    behind.append(typed.is_behind)
    with qtbot.waitSignal(typed.answered):
        typed.ask("health")
    assert [*behind, typed.is_behind] == [True, False, False]


def test_escape_closes_then_leads_back(bench: Bench, qtbot: QtBot) -> None:
    find(bench, "education", qtbot)
    QTest.keyClick(bench.box, Qt.Key.Key_Escape)
    assert not bench.session.popup.isVisible()
    assert bench.box.hasFocus()
    QTest.keyClick(bench.box, Qt.Key.Key_Escape)
    assert bench.elsewhere.hasFocus()


def test_escape_stays_where_what_had_the_focus_is_gone(bench: Bench, qtbot: QtBot) -> None:
    find(bench, "education", qtbot)
    # As a note's card is, or a link on a page that is shown anew.
    delete(bench.elsewhere)
    QTest.keyClick(bench.box, Qt.Key.Key_Escape)
    QTest.keyClick(bench.box, Qt.Key.Key_Escape)
    assert bench.box.hasFocus()


def test_only_the_last_query_is_answered(bench: Bench, qtbot: QtBot) -> None:
    answered: list[str] = []
    typed = bench.session._typed
    typed.answered.connect(lambda result: answered.append(result.query))
    bench.session.begin()
    for query in ("e", "ed", "edu", "plans"):
        bench.box.setText(query)
        bench.box.textEdited.emit(query)
    qtbot.waitUntil(lambda: bool(answered) and not (typed._asked or typed._pause.isActive()))
    # Where the quick answer was not there before the pause, the full one comes in its place.
    assert answered in (["plans"], ["plans", "plans"])


def test_a_search_that_fails_is_told_and_the_one_after_it_answered(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    search = TypedSearch._search
    told: list[str] = []

    def failing_once(
        typed: TypedSearch, library: LibraryFile, notebook: NotebookFile, query: str, council: str, *, full: bool
    ) -> SearchResult | None:
        if query == "pl":
            raise DamagedFileError("The library could not be read.")
        return search(typed, library, notebook, query, council, full=full)

    monkeypatch.setattr(TypedSearch, "_search", failing_once)
    # The newer question is typed before word of the failure comes, and no pause follows to ask it again.
    bench.session._typed._pause.setInterval(600_000)
    bench.session._typed._desk.troubled.connect(told.append)
    bench.session.begin()
    for query in ("pl", "plans"):
        bench.box.setText(query)
        bench.box.textEdited.emit(query)
    qtbot.waitUntil(lambda: bench.session._result is not None and bench.session._result.query == "plans")
    assert told == ["The library could not be read."]


def test_nothing_found_says_so_and_offers_what_was_perhaps_meant(bench: Bench, qtbot: QtBot) -> None:
    find(bench, "educatoin", qtbot)
    qtbot.waitUntil(lambda: bool(bench.session._result and bench.session._result.suggestion))
    assert bench.session._result is not None
    assert summary(bench.session._result).startswith("Nothing found. Did you mean “education”?")
    QTest.keyClick(bench.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.session.popup.chosen() is not None)
    assert bench.box.text() == "education"


def test_nothing_found_for_a_filter_says_what_it_knows() -> None:
    assert summary(SearchResult("kind:banana", (), 0, 1.0)).startswith("Nothing found. No kind is called “banana”")


def answered(bench: Bench) -> str:
    return bench.session._result.query if bench.session._result else ""


def test_the_list_has_room_for_all_it_shows_whatever_size_it_had_before(
    bench: Bench, qapp: QApplication, qtbot: QtBot
) -> None:
    popup = bench.session.popup
    shown = []
    for percent in (100, 200, 100):
        apply_theme(qapp, "light", percent)
        bench.box.setFocus()
        bench.box.clear()
        QTest.keyClicks(bench.box, "emotional health")
        qtbot.waitUntil(lambda: popup.isVisible() and answered(bench) == "emotional health")
        QApplication.processEvents()
        shown.append(popup.findChildren(QListView)[0].verticalScrollBar().maximum())
        (foot,) = (each for each in popup.findChildren(QLabel) if "finding" in each.text())
        assert foot.y() >= popup.findChildren(QListView)[0].geometry().bottom()
        bench.box.clear()
        QTest.keyClicks(bench.box, "zz")
        qtbot.waitUntil(lambda: answered(bench) == "zz")
        popup.hide()
    assert shown[0] == shown[2] == 0


def test_lines_of_a_list_that_scrolls_lie_over_no_other(bench: Bench) -> None:
    popup = bench.session.popup
    view = popup.findChildren(QListView)[0]
    words = "Enough homes are there for many children within the county of Mint and about it, whoever asks for one, "
    hits = tuple(Hit(HitType.FINDING, f"f-{many}", "A visit", words[:many], ()) for many in range(50, len(words)))
    for shown in (hits[:2], hits):
        popup.show_result(SearchResult("homes", shown, len(shown), 0.1), QRect(0, 0, 300, 30), 400)
    assert view.verticalScrollBar().maximum() > 0
    lines = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
    assert [line.bottom() + 1 for line in lines[:-1]] == [line.top() for line in lines[1:]]


@pytest.mark.parametrize("found", [True, False])
def test_enter_opens_what_was_found_and_not_the_term_above_it(bench: Bench, found: bool) -> None:
    term = Hit(HitType.TERM, "mint", "Glossary", "Mint: a herb.", ((0, 4),))
    finding = Hit(HitType.FINDING, "f-1", "A visit", "Mint is sold late.", ((0, 4),))
    popup = bench.session.popup
    hits = (term, finding) if found else (term,)
    popup.show_result(SearchResult("mint", hits, len(hits), 0.1), bench.box.geometry(), 400)
    assert popup.chosen() == (finding if found else term)
    popup.move_choice(-1)
    assert popup.chosen() == term


def test_the_list_begins_where_the_box_does(bench: Bench, qtbot: QtBot) -> None:
    bench.box.setFixedWidth(300)
    bench.window.resize(1001, 700)
    bench.box.setFocus()
    QTest.keyClicks(bench.box, "emotional health")
    qtbot.waitUntil(bench.session.popup.isVisible)
    assert bench.session.popup.x() == bench.box.x()
    listed = bench.session.popup.findChildren(QListView)[0].model()
    heading, hit = (listed.index(row, 0) for row in (0, 1))
    assert heading.data(Qt.ItemDataRole.ToolTipRole) is None
    assert hit.data(Qt.ItemDataRole.ToolTipRole) == hit.data(Qt.ItemDataRole.AccessibleTextRole)


def test_what_to_do_is_said_in_no_more_room_than_it_needs(bench: Bench, qtbot: QtBot) -> None:
    popup = bench.session.popup
    bench.window.resize(500, 700)
    bench.box.setFocus()
    QTest.keyClicks(bench.box, "zz")
    qtbot.waitUntil(lambda: popup.isVisible() and answered(bench) == "zz")
    bench.box.clear()
    QTest.keyClicks(bench.box, "kind:banana")
    qtbot.waitUntil(lambda: popup.isVisible() and answered(bench) == "kind:banana")
    QApplication.processEvents()
    (said,) = (each for each in popup.findChildren(QLabel) if "banana" in each.text())
    assert said.height() == said.heightForWidth(said.width())
    assert popup.height() < said.height() + 3 * popup.fontMetrics().lineSpacing()


def test_a_finding_is_shown_and_said_as_what_it_is() -> None:
    hit = Hit(HitType.FINDING, "f", "Testshire", "Plans are late.", (), kind=FindingKind.IMPROVEMENT)
    assert where_of(hit) == "Area for improvement · Testshire"
    assert rows_of(SearchResult("plans", (hit,), 1, 0.0))[1].spoken == "Area for improvement: Plans are late. Testshire"
    assert where_of(Hit(HitType.QUOTE, "q", "Testshire", "“Late”", ())) == "Testshire"


def test_of_where_a_hit_stands_the_council_is_cut_first(qapp: QApplication) -> None:
    title = "Testshire and Great Oxley Council, focused visit, 23 November 2023"
    hit = Hit(HitType.FINDING, "f", title, "Late", (), kind=FindingKind.IMPROVEMENT)
    metrics = QFontMetrics(qapp.font())
    whole = metrics.horizontalAdvance(where_of(hit))
    assert where_within(hit, metrics, whole) == where_of(hit)
    cut = where_within(hit, metrics, whole - metrics.averageCharWidth() * 15)
    assert cut.startswith("Area for improvement · Test")
    assert cut.endswith("…, focused visit, 23 November 2023")
    narrow = where_within(hit, metrics, whole // 2)
    assert metrics.horizontalAdvance(narrow) <= whole // 2
    assert narrow.endswith("2023")


def test_a_summary_counts_what_there_is() -> None:
    hit = Hit(HitType.FINDING, "f-1", "Title", "words", ())
    note = Hit(HitType.NOTE, "n-1", "Title", "words", (), visit="v")
    result = SearchResult("w", (hit, note), 12, 1.0, totals=((HitType.FINDING, 11), (HitType.NOTE, 1)))
    assert summary(result) == "11 findings, 1 note; the best 2 are shown"
    assert place_of_hit(hit) is None
    assert place_of_hit(note) == Place(PageKind.MINUTE, "v")


@pytest.mark.parametrize(
    "text", ["A short answer.", "Plans 🙂 for children " + "are seen by those who need them " * 12]
)
def test_words_that_do_not_fit_end_in_dots(qapp: QApplication, text: str) -> None:
    hit = Hit(HitType.FINDING, "f-1", "A visit", text, ((0, 5),))
    shown = _layout(hit, qapp.font(), 400, tokens())
    last = shown.lineAt(shown.lineCount() - 1)
    assert shown.lineCount() <= 2
    assert last.textStart() + last.textLength() == len(shown.text().encode("utf-16-le")) // 2
    assert shown.text().endswith("…") is (len(text) > 100)


def test_a_note_on_no_visit_leads_to_my_questions() -> None:
    note = Hit(HitType.NOTE, "n-1", "People scrutiny", "Who chairs it?", ())
    assert place_of_hit(note) == Place(PageKind.QUESTIONS)
