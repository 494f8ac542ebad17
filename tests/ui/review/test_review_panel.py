from itertools import pairwise
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.briefing import Finding, Quote, Speaker, Unplaced
from briefing_app.domain.corrections import Standing, change_theme
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.notes import NoteCategory
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind
from briefing_app.notebook import add_note, anchor_on_passage
from briefing_app.storage import LibraryFile, open_notebook
from briefing_app.storage.corrections import correct
from briefing_app.storage.library import stored_document, visit_tree
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.shown import list_shown, shown_at
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.words import WordsView
from briefing_app.ui.review import ReviewPanel, deeds
from briefing_app.ui.review import session as session_module
from briefing_app.ui.review.dialogs import SpeakerDialog, SplitDialog, ThemeDialog
from briefing_app.ui.review.reviewed import Reviewed, read_document
from briefing_app.ui.review.rows import review_rows
from briefing_app.ui.theme import apply_theme


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> ReviewPanel:
    """The review of the sample's release; which document comes first depends on which was read first."""
    panel = ReviewPanel(desk, None)  # type: ignore[arg-type]  # a window of its own
    qtbot.addWidget(panel)
    panel.resize(1000, 700)
    panel.show()
    with qtbot.waitSignal(panel.session.renewed):
        documents = desk.overview.visits[0].documents
        panel.begin(next(card.id for card in documents if card.kind is DocumentKind.RELEASE))
    return panel


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def stops(panel: ReviewPanel) -> list[QWidget]:
    return [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def test_everything_one_can_stop_at_has_a_name(panel: ReviewPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(stops(panel)) > 10)
    assert [repr(widget) for widget in stops(panel) if not spoken(widget)] == []


def test_tab_walks_as_one_reads(panel: ReviewPanel) -> None:
    reached: list[QWidget] = [panel.only]
    while reached[-1] is not panel.done:
        following = reached[-1].nextInFocusChain()
        assert following is not None
        assert following not in reached
        reached.append(following)
    stopped = [each for each in reached if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stopped[:3] == [panel.only, panel.list, panel.buttons.first]
    assert stopped[-2:] == [panel.buttons.more_button, panel.done]


def test_lines_are_spoken_with_kind_words_and_what_is_wanted(panel: ReviewPanel) -> None:
    panel.only.setChecked(False)
    view = panel.list
    first = view.lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert view.lines.rows[0].label in first
    assert view.lines.rows[0].text in first


def test_what_is_done_is_announced(panel: ReviewPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    panel.only.setChecked(False)
    panel.list.choose(next(nth for nth, row in enumerate(panel.list.lines.rows) if row.label == "Context"))
    with qtbot.waitSignal(panel.session.done):
        QTest.keyClick(panel.list, Qt.Key.Key_C)
    assert heard[-1].startswith("Checked: ")
    QTest.keyClick(panel.list, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: heard[-1] == "You have checked this already.")


def test_moving_by_keys_follows_in_the_document(panel: ReviewPanel) -> None:
    panel.only.setChecked(False)
    panel.list.choose(0)
    for key, at in ((Qt.Key.Key_J, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_K, 1), (Qt.Key.Key_Up, 0)):
        QTest.keyClick(panel.list, key)
        assert panel.list.currentIndex().row() == at
        row = panel.list.row
        assert row is not None
        assert panel.source.page.place is not None
        assert (panel.source.page.place.start, panel.source.page.place.end) == (row.on.start, row.on.end)


def questions(parent: QWidget) -> list[tuple[QDialog, str]]:
    return [
        (ThemeDialog(Theme.PLANS, parent), "Theme of this finding; type its first letters"),
        (SpeakerDialog(Speaker("Ada Lane"), (), parent), "Name of the speaker"),
        (SplitDialog("Plans are late; audits are thin.", 16, parent), "Put the cursor where the second part begins"),
    ]


@pytest.mark.parametrize("nth", range(3))
def test_a_question_begins_at_what_is_asked_and_ends_at_its_buttons(panel: ReviewPanel, qtbot: QtBot, nth: int) -> None:
    dialog, first = questions(panel)[nth]
    dialog.open()
    dialog.activateWindow()
    focus = dialog.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith(first)
    reached = [focus]
    while (following := reached[-1].nextInFocusChain()) is not None and following is not focus:
        reached.append(following)
    stopped = [each for each in reached if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [each.text() for each in stopped[-2:] if isinstance(each, QPushButton)][-1:] == ["Cancel"]
    dialog.reject()


def test_the_theme_that_a_finding_has_is_in_view_however_far_down(panel: ReviewPanel, qtbot: QtBot) -> None:
    dialog = ThemeDialog(list(Theme)[-1], panel)
    dialog.resize(340, 200)
    dialog.open()
    view = dialog.list
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.currentIndex())))
    dialog.reject()


def in_view(panel: ReviewPanel) -> bool:
    shown = panel.list.visualRect(panel.list.currentIndex())
    return panel.list.viewport().rect().contains(shown)


def words_in_view(panel: ReviewPanel) -> bool:
    assert panel.list.row is not None
    words, start = panel.list.row.text, panel.list.row.on.start
    views = [view for view in panel.source.findChildren(WordsView) if view.isVisible() and words in view.words.text]
    return any(
        view.words.start == start - view.words.text.index(words) and not view.visibleRegion().isEmpty()
        for view in views
    )


def test_the_line_in_question_stays_in_view_at_another_width_and_size(
    panel: ReviewPanel, qapp: QApplication, qtbot: QtBot
) -> None:
    panel.only.setChecked(False)
    findings = [at for at, row in enumerate(panel.list.lines.rows) if isinstance(row.on, Finding)]
    panel.list.choose(findings[-1])
    qtbot.waitUntil(lambda: in_view(panel) and words_in_view(panel))
    panel.resize(620, 640)
    qtbot.waitUntil(lambda: in_view(panel))
    try:
        apply_theme(qapp, "light", 200)
        panel.resize(1000, 640)
        qtbot.waitUntil(lambda: in_view(panel) and words_in_view(panel))
    finally:
        apply_theme(qapp, "light", 100)


def test_buttons_are_of_one_height_and_say_that_they_ask(panel: ReviewPanel) -> None:
    shown = [each for each in panel.buttons.findChildren(QPushButton) if each.isVisible()]
    assert {each.height() for each in shown} == {panel.buttons.more_button.height()}
    assert "Theme…" in [each.text() for each in shown]


def test_a_button_is_as_its_action(panel: ReviewPanel) -> None:
    panel.keys.speaker.setEnabled(False)
    (speaker,) = [each for each in panel.buttons.findChildren(QPushButton) if each.text() == "Speaker…"]
    assert not speaker.isEnabled()
    panel.keys.speaker.setEnabled(True)
    assert speaker.isEnabled()
    assert speaker.toolTip() == panel.keys.speaker.toolTip()


@pytest.mark.parametrize(
    ("subject", "key", "why"),
    [
        (Finding, Qt.Key.Key_P, "This is a finding, so it has no speaker"),
        (Quote, Qt.Key.Key_1, "This is a quote, so it has no kind"),
        (Quote, Qt.Key.Key_T, "This is a quote, so it has no theme"),
        (Unplaced, Qt.Key.Key_4, "not placed, so it has no kind: press A"),
        (Unplaced, Qt.Key.Key_T, "not placed, so it has no theme: press A"),
        (Unplaced, Qt.Key.Key_P, "not placed, so it has no speaker: press Shift+A"),
    ],
)
def test_a_key_that_does_not_apply_says_why(
    panel: ReviewPanel, qtbot: QtBot, subject: type, key: Qt.Key, why: str
) -> None:
    panel.only.setChecked(False)
    panel.list.choose(next(at for at, row in enumerate(panel.list.lines.rows) if isinstance(row.on, subject)))
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    QTest.keyClick(panel.list, key)
    assert why in panel.said.text()
    assert QApplication.activeModalWidget() is None


def test_a_key_says_so_where_no_line_is_listed(panel: ReviewPanel) -> None:
    panel.only.setChecked(True)
    panel.list.fill((), 0)
    panel.keys.confirm.trigger()
    assert panel.said.text().startswith("No line is listed here")


def test_what_is_said_is_read_whole_however_long(panel: ReviewPanel, qtbot: QtBot) -> None:
    panel.said.setText("")
    height = panel.said.height()
    panel._say("Nothing was changed. " * 12)
    qtbot.waitUntil(lambda: panel.said.height() > height)
    assert panel.said.text() == "Nothing was changed. " * 12
    assert panel.said.height() >= panel.said.heightForWidth(panel.said.width())


def test_the_keys_stand_away_from_the_edge_by_their_layout(panel: ReviewPanel, qtbot: QtBot) -> None:
    # Margins of a label's own may be gone after the size of the text was changed.
    qtbot.waitUntil(lambda: panel.help.x() >= 16)
    assert panel.width() - panel.help.geometry().right() >= 16


def test_where_it_is_low_the_buttons_gather_in_a_menu(panel: ReviewPanel, qtbot: QtBot) -> None:
    assert len(panel.buttons.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)) > 8
    panel.resize(1000, 240)
    qtbot.waitUntil(lambda: panel.buttons.more_button.text() == "What to do")
    qtbot.waitUntil(lambda: panel.buttons.more_button.x() == 0)
    panel.resize(1000, 800)
    qtbot.waitUntil(lambda: panel.buttons.more_button.text() == "More")


def test_a_note_on_a_finding_that_was_joined_stays_on_its_theme(
    lib: LibraryFile, reviewed: Reviewed, tmp_path: Path
) -> None:
    source, visit = reviewed.document.source, reviewed.visit
    rows = review_rows(reviewed.document)
    for found in reviewed.document.findings:
        correct(lib, change_theme(source, found, Theme.HEALTH))
    with open_notebook(tmp_path / "notebook") as notebook:
        for part in rows[:2]:
            anchor = anchor_on_passage(reviewed.document, visit, part.on.start, part.on.end, part.key)
            add_note(notebook, anchor, f"On {part.text}", NoteCategory.NOTE)
        correct(lib, deeds.joined(reviewed, rows[0]))
        ids = {found.id for found in stored_document(lib, reviewed.document.card.id).findings}
        assert rows[0].key not in ids
        assert rows[1].key in ids
        place = Place(PageKind.THEME, visit.id, Theme.HEALTH.value)
        assert len(list_shown(notebook, shown_at(lib, place))) == 2
        assert visit_tree(lib, visit.id).findings


def test_a_question_goes_with_its_document_and_is_answered_no_more(panel: ReviewPanel, qtbot: QtBot) -> None:
    panel.only.setChecked(False)
    at = next(at for at, row in enumerate(panel.list.lines.rows) if isinstance(row.on, Finding))
    panel.list.choose(at)
    panel.keys.theme.trigger()
    dialog = panel.findChildren(ThemeDialog)[0]
    assert dialog.isVisible()
    failures: list[str] = []
    panel.session.failed.connect(failures.append)
    panel.end()
    assert not dialog.isVisible()
    assert failures == []


def test_what_is_written_as_the_document_is_put_down_is_told_to_the_window(
    panel: ReviewPanel, desk: Desk, qtbot: QtBot
) -> None:
    reviewed = panel.session.reviewed
    assert reviewed is not None
    found = reviewed.document.findings[0]
    theme = next(theme for theme in Theme if theme is not found.theme)
    failures: list[str] = []
    panel.session.failed.connect(failures.append)
    with qtbot.waitSignal(desk.changed):
        panel.session.make(change_theme(reviewed.document.source, found, theme))
        panel.end()
    assert (failures, panel.session.can_undo) == ([], False)


def test_keys_pressed_quickly_take_back_one_correction_each(panel: ReviewPanel, qtbot: QtBot) -> None:
    session = panel.session

    def standing() -> list[Standing]:
        return [made.standing for made in session.reviewed.corrections] if session.reviewed else []

    assert session.reviewed is not None
    for number, found in enumerate(session.reviewed.document.findings[:3], 1):
        theme = next(theme for theme in Theme if theme is not found.theme)
        session.make(change_theme(session.reviewed.document.source, found, theme))
        qtbot.waitUntil(lambda number=number: len(standing()) == number)  # type: ignore[misc]  # bound now
    for _ in range(2):
        QTest.keyClick(panel.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: standing().count(Standing.UNDONE) == 2)
    for _ in range(2):
        QTest.keyClick(panel.list, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: standing().count(Standing.UNDONE) == 0)
    assert session.can_undo
    assert not session.can_redo


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_M])
def test_a_key_that_comes_twice_before_the_first_is_stored_acts_once(
    panel: ReviewPanel, desk: Desk, qtbot: QtBot, key: Qt.Key
) -> None:
    session, said = panel.session, list[str]()
    session.failed.connect(said.append)
    panel.acts.refused.connect(said.append)
    panel.only.setChecked(False)
    rows = panel.list.lines.rows
    # Two findings of one paragraph, so that they can be joined.
    at = next(
        at
        for at, (row, after) in enumerate(pairwise(rows))
        if isinstance(row.on, Finding) and isinstance(after.on, Finding) and row.on.paragraph == after.on.paragraph
    )
    panel.list.choose(at)
    for _ in range(3):
        QTest.keyClick(panel.list, key)
    qtbot.waitUntil(lambda: session.can_undo)
    qtbot.waitUntil(lambda: desk.at_rest)
    assert said == []
    assert session.reviewed is not None
    assert len(session.reviewed.corrections) == 1
    panel.list.choose(at)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(session.reviewed.corrections) == 2 if session.reviewed else False)
    assert said == []


def test_a_key_pressed_while_something_is_stored_takes_back_that_and_not_what_was_before(
    panel: ReviewPanel, desk: Desk, qtbot: QtBot
) -> None:
    session, held = panel.session, Event()

    def standing() -> list[Standing]:
        return [made.standing for made in session.reviewed.corrections] if session.reviewed else []

    def busy(_library: LibraryFile) -> tuple[None, ChangeSet]:
        held.wait()
        return None, ChangeSet()

    def put_right(nth: int) -> None:
        assert session.reviewed is not None
        found = session.reviewed.document.findings[nth]
        theme = next(theme for theme in Theme if theme is not found.theme)
        session.make(change_theme(session.reviewed.document.source, found, theme))

    put_right(0)
    qtbot.waitUntil(lambda: standing() == [Standing.APPLIES])
    # As while an import reads a long report.
    desk.write_library(busy, lambda _: None, panel)
    put_right(1)
    QTest.keyClick(panel.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    held.set()
    qtbot.waitUntil(lambda: standing() == [Standing.APPLIES, Standing.UNDONE])
    held.clear()
    desk.write_library(busy, lambda _: None, panel)
    QTest.keyClick(panel.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.list, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    held.set()
    qtbot.waitUntil(lambda: session.can_undo and session.can_redo)
    qtbot.waitUntil(lambda: panel.said.text().startswith("Done again"))
    assert standing() == [Standing.APPLIES, Standing.UNDONE]


def test_a_reading_that_comes_late_takes_nothing_off_the_screen_that_was_put_right(
    panel: ReviewPanel, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, asked, held, slow = panel.session, Event(), Event(), iter([True])

    def late(lib: LibraryFile, document: str) -> Reviewed:
        reviewed = read_document(lib, document)
        if next(slow, False):
            asked.set()
            held.wait()
        return reviewed

    monkeypatch.setattr(session_module, "read_document", late)
    assert session.reviewed is not None
    session.begin(session.reviewed.document.card.id)
    assert asked.wait(10)
    QTest.keyClick(panel.list, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: len(session.reviewed.corrections) == 1 if session.reviewed else False)
    held.set()
    qtbot.waitUntil(lambda: desk.at_rest)
    assert len(session.reviewed.corrections) == 1


def test_the_first_thing_put_right_can_be_taken_back_while_it_is_stored(
    panel: ReviewPanel, desk: Desk, qtbot: QtBot
) -> None:
    held = Event()

    def busy(_library: LibraryFile) -> tuple[None, ChangeSet]:
        held.wait()
        return None, ChangeSet()

    desk.write_library(busy, lambda _: None, panel)
    QTest.keyClick(panel.list, Qt.Key.Key_C)
    QTest.keyClick(panel.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    held.set()
    with qtbot.waitSignal(panel.session.done, check_params_cb=lambda said, _: said.startswith("Taken back")):
        pass
    assert panel.session.reviewed is not None
    assert [made.standing for made in panel.session.reviewed.corrections] == [Standing.UNDONE]


def test_the_answers_of_small_questions_say_what_they_do(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    who = SpeakerDialog(Speaker("Ada Lane", "Director of services for children, families and learning"), (), parent)
    asked = ((ThemeDialog(Theme.PLANS, parent), "Set theme"), (who, "Set speaker"))
    for dialog, words in asked:
        assert [button.text() for button in dialog.findChildren(QPushButton)] == [words, "Cancel"]
    assert who.role.cursorPosition() == 0, "the beginning of a long role is what is seen"


def test_a_name_that_is_pasted_turns_no_other_round(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked = SpeakerDialog(Speaker(""), (), parent)
    asked.name.setCurrentText("Ada\u202e Lane")
    assert asked.speaker.name == "Ada Lane"
