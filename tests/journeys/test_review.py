"""The review from the import to the next version of the document, through the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.briefing import Finding, Quote
from briefing_app.domain.corrections import Standing
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.words import WordsView
from briefing_app.ui.review.corrections_dialog import CorrectionsDialog
from briefing_app.ui.review.dialogs import SpeakerDialog, SplitDialog, ThemeDialog
from briefing_app.ui.review.rows import ReviewRow
from briefing_app.ui.window import MainWindow
from tests.journeys.looks import LOOKS, wear
from tests.windows import close_window, rest

CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)

LETTER = """# Focused visit to Brambleshire Council children's services

Dear Ms Poe

This letter summarises the findings of the focused visit to Brambleshire on 11 and 12 June 2024. His Majesty's
Inspectors were Jo Reader and Sam Marker.

## Headline findings

Leaders have kept a strong focus on children.

Too many plans are out of date.

Some children wait too long for help with their emotional health.

## What needs to improve in this area of social work practice?

- The timeliness of health assessments.
- The quality of written plans, so that families understand them.

## Main findings

Children are seen alone and their views are recorded; management oversight is not always evident.

Social workers visit children regularly.

Assessments are thorough and include the voice of the child.

The weather on both days was fine, and the office has been painted since.

Foster carers feel valued by the council and are offered training.

Yours sincerely

Jo Reader
His Majesty's Inspector
"""
RELEASE = """# Inspectors praise Brambleshire's children's services

Ofsted inspectors have praised Brambleshire Council after a focused visit on 11 and 12 June 2024.

Inspectors found that social workers know the children they work with well.

Councillor Pat Sample, cabinet member for children, said: "We are proud of our staff and of everything they do for
children in Brambleshire, and we know there is more to do."
"""
Open = Callable[[], MainWindow]


def picture(window: MainWindow, folder: Path, name: str, qtbot: QtBot) -> None:
    """Keep what is on screen, once it has settled."""
    rest(window, qtbot)
    assert window.grab().save(str(folder / f"review-{name}.png"))


def bring_in(window: MainWindow, path: Path, qtbot: QtBot) -> str:
    """Import a file; the id of its document."""
    with qtbot.waitSignal(window.importer.finished) as told:
        window.importer.import_paths([path])
    (file,) = told.args[0].files
    assert file.document, file.reason
    return str(file.document)


def review(window: MainWindow, document: str, qtbot: QtBot) -> None:
    """Go to a document's page, and from there by Ctrl+R into its review."""
    visit = window.desk.overview.visit_of_document(document)
    assert visit is not None
    with qtbot.waitSignal(window.navigator.arrived):
        window.navigator.go(Place(PageKind.DOCUMENT, visit.id, document))
    qtbot.waitUntil(window.review_strip.isVisible)
    with qtbot.waitSignal(window.review.session.renewed):
        QTest.keyClick(window, Qt.Key.Key_R, CONTROL)


def rows(window: MainWindow) -> tuple[ReviewRow, ...]:
    return window.review.list.lines.rows


def turn_to(window: MainWindow, words: str, subject: type = Finding) -> ReviewRow:
    """Put the line with these words in question."""
    for at, row in enumerate(rows(window)):
        if row.text.startswith(words) and isinstance(row.on, subject):
            window.review.list.choose(at)
            return row
    raise AssertionError(f"{words} is not listed")


def press(window: MainWindow, key: Qt.Key, qtbot: QtBot, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key and wait until what it does is done."""
    with qtbot.waitSignal(window.review.session.done):
        QTest.keyClick(window.review.list, key, held)


def back_in(window: MainWindow, qtbot: QtBot) -> None:
    """Once a question is answered, a window manager makes its window the active one again; here nobody else does."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def answer(kind: type, qtbot: QtBot) -> QDialog:
    """The question on screen."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: any(widget.hasFocus() for widget in dialog.findChildren(QWidget)))
    return dialog


def choose_theme(window: MainWindow, wanted: Theme, qtbot: QtBot) -> None:
    QTest.keyClick(window.review.list, Qt.Key.Key_T)
    dialog = answer(ThemeDialog, qtbot)
    assert isinstance(dialog, ThemeDialog)
    QTest.keyClicks(dialog.list, wanted.label[:6])
    with qtbot.waitSignal(window.review.session.done):
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    back_in(window, qtbot)


def split_before(window: MainWindow, words: str, qtbot: QtBot) -> None:
    """By the keyboard: S, the cursor to the words, Enter."""
    QTest.keyClick(window.review.list, Qt.Key.Key_S)
    dialog = answer(SplitDialog, qtbot)
    assert isinstance(dialog, SplitDialog)
    text = dialog.words.toPlainText()
    QTest.keyClick(dialog.words, Qt.Key.Key_Home, CONTROL)
    for _ in range(text.index(words)):
        QTest.keyClick(dialog.words, Qt.Key.Key_Right)
    assert dialog.point == text.index(words)
    with qtbot.waitSignal(window.review.session.done):
        QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    back_in(window, qtbot)


def select(window: MainWindow, words: str, qtbot: QtBot) -> None:
    """Select words in the document beside the list."""
    assert window.review.session.reviewed is not None
    document = window.review.session.reviewed.document
    start = document.source.text.index(words)
    assert window.review.source.show_passage(document.card.id, start)
    views = [view for view in window.review.source.findChildren(WordsView) if words in view.words.text]
    (view,) = [view for view in views if view.words.holds(document.card.id, start) and view.isVisible()]
    at = view.words.text.index(words)
    view.select(at, at + len(words))
    assert window.review.source.selected_in(document.card.id) == (start, start + len(words))


def standing(window: MainWindow) -> list[Standing]:
    assert window.review.session.reviewed is not None
    return [made.standing for made in window.review.session.reviewed.corrections]


def test_a_letter_is_put_right_and_stays_right(start: Open, tmp_path: Path, pictures: Path, qtbot: QtBot) -> None:
    window = start()
    path = tmp_path / "brambleshire.md"
    path.write_text(LETTER, encoding="utf-8")
    document = bring_in(window, path, qtbot)
    picture(window, pictures, "1-imported", qtbot)
    review(window, document, qtbot)
    if window.review.only.isChecked():
        window.review.only.click()
    picture(window, pictures, "2-open", qtbot)

    turn_to(window, "Some children wait")
    press(window, Qt.Key.Key_3, qtbot)
    assert turn_to(window, "Some children wait").label == FindingKind.PRIORITY_ACTION.label
    choose_theme(window, Theme.TIMELINESS, qtbot)
    assert Theme.TIMELINESS.label in turn_to(window, "Some children wait").detail

    turn_to(window, "Children are seen alone")
    split_before(window, "management oversight", qtbot)
    press_kind(window, "management oversight", Qt.Key.Key_2, qtbot)
    turn_to(window, "Social workers visit")
    press(window, Qt.Key.Key_M, qtbot)
    assert turn_to(window, "Social workers visit").text.endswith("voice of the child.")
    turn_to(window, "The weather")
    press(window, Qt.Key.Key_Delete, qtbot)
    assert turn_to(window, "The weather", object).label == "Set aside"
    picture(window, pictures, "3-put-right", qtbot)

    select(window, "the office has been painted since", qtbot)
    picture(window, pictures, "4-selected", qtbot)
    with qtbot.waitSignal(window.review.session.done):
        QTest.keyClick(window.review.source, Qt.Key.Key_A)
    assert turn_to(window, "the office has been painted since").on.confirmed  # type: ignore[union-attr]  # this card is on a finding
    turn_to(window, "Foster carers")
    press(window, Qt.Key.Key_C, qtbot)
    assert "✓ checked" in turn_to(window, "Foster carers").detail
    assert standing(window) == [Standing.APPLIES] * 8

    before = [(row.key, row.label, row.detail) for row in rows(window)]
    for _ in range(8):
        press(window, Qt.Key.Key_Z, qtbot, CONTROL)
    assert standing(window) == [Standing.UNDONE] * 8
    assert not window.review.keys.undo.isEnabled()
    for _ in range(8):
        press(window, Qt.Key.Key_Z, qtbot, CONTROL | SHIFT)
    assert [(row.key, row.label, row.detail) for row in rows(window)] == before
    QTest.keyClick(window.review.list, Qt.Key.Key_Escape)
    assert window.middle.currentWidget() is window.reader
    close_window(window)

    the_next_day(start, path, document, pictures, qtbot)


def press_kind(window: MainWindow, words: str, key: Qt.Key, qtbot: QtBot) -> None:
    turn_to(window, words)
    press(window, key, qtbot)


def the_next_day(start: Open, path: Path, document: str, pictures: Path, qtbot: QtBot) -> None:
    """An edited version comes in: what was put right is still right where the words still stand."""
    edited = LETTER.replace("Dear Ms Poe", "Dear Ms Poe\n\nThis version takes the place of an earlier one.")
    edited = edited.replace("Foster carers feel valued by the council", "Foster carers say they feel valued")
    path.write_text(edited, encoding="utf-8")
    window = start()
    assert bring_in(window, path, qtbot) == document
    review(window, document, qtbot)
    if window.review.only.isChecked():
        window.review.only.click()
    changed = turn_to(window, "Some children wait")
    assert changed.label == FindingKind.PRIORITY_ACTION.label
    assert Theme.TIMELINESS.label in changed.detail
    assert turn_to(window, "management oversight").label == FindingKind.IMPROVEMENT.label
    assert turn_to(window, "Social workers visit").text.endswith("voice of the child.")
    assert "✓ checked" in turn_to(window, "the office has been painted since").detail
    assert standing(window) == [*[Standing.APPLIES] * 7, Standing.NO_LONGER_APPLIES]
    QTest.keyClick(window.review.list, Qt.Key.Key_L)
    dialog = answer(CorrectionsDialog, qtbot)
    assert isinstance(dialog, CorrectionsDialog)
    assert "no longer applies" in dialog.list.item(0).text()
    rest(window, qtbot)
    assert dialog.grab().save(str(pictures / "review-6-corrections.png"))
    dialog.list.setCurrentRow(7)
    with qtbot.waitSignal(window.review.session.done):
        dialog.turn_button.click()
    dialog.close()
    assert turn_to(window, "Some children wait").label != FindingKind.PRIORITY_ACTION.label
    picture(window, pictures, "5-the-next-version", qtbot)


REAL = {
    "letter": "corpus/letters/shropshire-2024-08-30.pdf",
    "report": "corpus/reports",
    "release": "seeds",
}


@pytest.mark.parametrize("what", REAL)
def test_a_real_document_is_reviewed_end_to_end(
    start: Open, shared: Path, pictures: Path, qtbot: QtBot, what: str
) -> None:
    path = shared / REAL[what]
    if path.is_dir():
        path = sorted(each for each in path.iterdir() if each.suffix in {".pdf", ".txt", ".md", ".docx", ".html"})[0]
    window = start()
    document = bring_in(window, path, qtbot)
    picture(window, pictures, f"{what}-1-imported", qtbot)
    review(window, document, qtbot)
    picture(window, pictures, f"{what}-2-review", qtbot)
    settle(window, 6, qtbot)
    window.review.only.setChecked(False)
    first = next(row for row in rows(window) if isinstance(row.on, Finding))
    turn_to(window, first.text)
    press(window, Qt.Key.Key_4, qtbot)
    press(window, Qt.Key.Key_Delete, qtbot)
    press(window, Qt.Key.Key_C, qtbot, SHIFT)
    assert all("✓" in row.detail for row in rows(window) if isinstance(row.on, Finding | Quote))
    picture(window, pictures, f"{what}-3-checked", qtbot)
    for _ in standing(window):
        if window.review.keys.undo.isEnabled():
            press(window, Qt.Key.Key_Z, qtbot, CONTROL)
    assert set(standing(window)) == {Standing.UNDONE}


def settle(window: MainWindow, most: int, qtbot: QtBot) -> None:
    """Go from one line that needs a person to the next, and settle each."""
    left = len([row for row in rows(window) if row.need])
    assert window.review.only.isChecked() == bool(left)
    for turn in range(min(left, most)):
        QTest.keyClick(window.review.list, Qt.Key.Key_N)
        row = window.review.list.row
        assert row is not None
        assert row.need
        press(window, (Qt.Key.Key_C, Qt.Key.Key_Delete)[turn % 2], qtbot)
    left -= min(left, most)
    assert (f"{left} need" if left else "nothing needs you") in window.review.count.text()


def test_every_look_of_the_review(start: Open, tmp_path: Path, pictures: Path, qtbot: QtBot) -> None:
    window = start()
    path = tmp_path / "brambleshire.md"
    path.write_text(LETTER, encoding="utf-8")
    document = bring_in(window, path, qtbot)
    for appearance, percent in LOOKS:
        wear(window, appearance, percent)
        look(window, f"look-{appearance}-{percent}", document, pictures, qtbot)


def look(window: MainWindow, name: str, document: str, pictures: Path, qtbot: QtBot) -> None:
    """One look at the review, its question where to split, and the document's page."""
    review(window, document, qtbot)
    window.review.only.setChecked(False)
    turn_to(window, "Too many plans")
    press(window, Qt.Key.Key_3, qtbot)
    assert window.review.list.width() > window.width() // 4
    picture(window, pictures, name, qtbot)
    QTest.keyClick(window.review.list, Qt.Key.Key_S)
    dialog = answer(SplitDialog, qtbot)
    assert dialog.grab().save(str(pictures / f"review-{name}-split.png"))
    dialog.reject()
    back_in(window, qtbot)
    press(window, Qt.Key.Key_Z, qtbot, CONTROL)
    QTest.keyClick(window.review.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.review_strip.isVisible)
    picture(window, pictures, f"{name}-page", qtbot)


def test_a_speaker_is_named(start: Open, tmp_path: Path, pictures: Path, qtbot: QtBot) -> None:
    window = start()
    path = tmp_path / "release.md"
    path.write_text(RELEASE, encoding="utf-8")
    review(window, bring_in(window, path, qtbot), qtbot)
    window.review.only.setChecked(False)
    row = next(row for row in rows(window) if isinstance(row.on, Quote))
    turn_to(window, row.text, Quote)
    QTest.keyClick(window.review.list, Qt.Key.Key_P)
    dialog = answer(SpeakerDialog, qtbot)
    assert isinstance(dialog, SpeakerDialog)
    dialog.name.setCurrentText("Robin Example")
    dialog.role.setText("Director of children's services")
    assert dialog.grab().save(str(pictures / "review-speaker.png"))
    with qtbot.waitSignal(window.review.session.done):
        dialog.accept()
    assert turn_to(window, row.text, Quote).label == "Robin Example"
    picture(window, pictures, "7-speaker", qtbot)
