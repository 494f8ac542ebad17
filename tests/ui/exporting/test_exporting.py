"""From Ctrl+E to the file: format, tick and place asked for; written beside the window's work; told and opened."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.notes import NoteCategory
from briefing_app.export import Format
from briefing_app.notebook import anchor_on_visit
from briefing_app.ui import opener
from briefing_app.ui.asking import ask_where_to_save, file_name
from briefing_app.ui.exporting.dialog import ExportDialog
from briefing_app.ui.filing.removing import Removing
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.window import MainWindow

NOTE = "Who will report back, and when?"


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def answer(monkeypatch: pytest.MonkeyPatch, name: str | Path) -> list[tuple[str, str]]:
    """The system's dialog answers with this name; what it was offered is kept."""
    offered: list[tuple[str, str]] = []

    def ask(_parent: QWidget, _title: str, given: str, kinds: str) -> tuple[str, str]:
        offered.append((given, kinds))
        return str(name), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return offered


def dialog_of(window: MainWindow, qtbot: QtBot) -> ExportDialog:
    # Off screen nobody hands the focus back from the dialog before.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(ExportDialog)))
    return next(dialog for dialog in window.findChildren(ExportDialog) if dialog.isVisible())


def write_note(window: MainWindow, qtbot: QtBot) -> None:
    from briefing_app.notebook import add_note

    place = window.reader.page.place
    assert place is not None
    visit = window.desk.overview.visit(place.visit)
    assert visit is not None
    with qtbot.waitSignal(window.desk.changed):
        window.desk.write_notebook(
            lambda notebook: add_note(notebook, anchor_on_visit(visit), NOTE, NoteCategory.QUESTION), lambda _: None
        )


@pytest.mark.parametrize("form", list(Format))
def test_each_format_is_saved_told_and_opened(
    form: Format, window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / f"for the panel{form.value}"
    offered = answer(monkeypatch, file)
    opened: list[Path] = []

    def note_down(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr(opener, "open_file", note_down)
    dialog = dialog_of(window, qtbot)
    dialog.formats[form].click()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.message.text.startswith("Saved"))
    assert file.stat().st_size > 5_000
    assert offered[0][0].endswith(f"Shropshire Council (sample), focused visit, 30–31 July 2024{form.value}")
    assert form.value in offered[0][1]
    assert f"“{file.name}” in {tmp_path}" in window.message.text
    assert spoken(window.message.offer_button) == f"Open {file.name}"
    window.message.offer_button.click()
    assert opened == [file]


@pytest.mark.parametrize("tick", [False, True])
def test_notes_go_with_it_only_where_ticked(
    tick: bool, window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_note(window, qtbot)
    file = tmp_path / "visit.md"
    answer(monkeypatch, file)
    dialog = dialog_of(window, qtbot)
    assert not dialog.notes.isChecked()
    dialog.formats[Format.MARKDOWN].click()
    if tick:
        QTest.keyClick(dialog.notes, Qt.Key.Key_Space)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: window.message.text.startswith("Saved"))
    assert (NOTE in file.read_text(encoding="utf-8")) is tick
    again = dialog_of(window, qtbot)
    assert again.format is Format.MARKDOWN
    assert not again.notes.isChecked()
    again.reject()


def test_export_stands_beside_print_and_asks(window: MainWindow, qtbot: QtBot) -> None:
    labels = [crumb.label for crumb in window.reader.page.crumbs]
    assert labels[-2:] == ["Print…", "Export…"]
    (link,) = (crumb for crumb in window.reader.page.crumbs if crumb.label == "Export…")
    assert link.deed is not None
    window.reader.deed_wanted.emit(link.deed)
    qtbot.waitUntil(lambda: bool(window.findChildren(ExportDialog)))
    window.findChildren(ExportDialog)[0].reject()


def test_nothing_is_written_where_the_member_thinks_better_of_it(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "")
    dialog = dialog_of(window, qtbot)
    dialog.save_button.click()
    assert window.message.text == ""
    assert [path for path in tmp_path.iterdir() if path.suffix in set(Format)] == []


def test_what_cannot_be_written_is_said_in_one_sentence(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "nowhere" / "visit.docx"
    answer(monkeypatch, file)
    dialog_of(window, qtbot).save_button.click()
    qtbot.waitUntil(lambda: "could not be written" in window.message.text)
    assert "there is no folder" in window.message.text
    assert not window.message.offer_button.isVisible()


def test_a_file_that_no_program_opens_is_still_told_where_it_is(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "visit.md")
    monkeypatch.setattr(opener, "open_file", lambda _path: False)
    dialog = dialog_of(window, qtbot)
    dialog.formats[Format.MARKDOWN].click()
    dialog.save_button.click()
    qtbot.waitUntil(lambda: window.message.text.startswith("Saved"))
    window.message.offer_button.click()
    assert str(tmp_path) in window.message.text


def test_where_no_visit_is_on_show_it_says_so(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.notes.notes_shown):
        window.navigator.go(Place(PageKind.QUESTIONS))
    window.asked.export_visit.trigger()
    assert "open one in the tree first" in window.message.text
    assert window.findChildren(ExportDialog) == []


def test_no_other_action_has_its_keys(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
    assert keys.count("Ctrl+E") == 1
    assert len(keys) == len(set(keys))


def test_the_dialog_is_used_by_keyboard_and_read_out(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    qtbot.waitUntil(dialog.formats[Format.WORD].hasFocus)
    QTest.keyClick(dialog.formats[Format.WORD], Qt.Key.Key_Down)
    assert dialog.format is Format.PDF
    named = [
        *dialog.formats.values(),
        dialog.notes,
        *dialog.buttons.findChildren(QPushButton),
    ]
    assert all(spoken(widget).strip() for widget in named)
    assert dialog.notes.accessibleDescription()
    dialog.reject()


@pytest.mark.parametrize(("there", "replace"), [(False, True), (True, True), (True, False)])
def test_an_ending_left_out_is_put_on_and_nothing_is_replaced_unasked(
    there: bool, replace: bool, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    wanted = tmp_path / "visit 1.2.pdf"
    if there:
        wanted.write_text("old")
    said: list[str] = []

    def decide(box: QMessageBox) -> None:
        said.append(box.defaultButton().text())
        next(button for button in box.buttons() if button.text() == ("Replace" if replace else "Cancel")).click()

    monkeypatch.setattr(QMessageBox, "exec", decide)
    answer(monkeypatch, tmp_path / "visit 1.2")
    asked = ask_where_to_save("Export this visit", "visit.pdf", "PDF", "", owner)
    assert asked == (wanted if replace or not there else None)
    assert said == ["Cancel"] * there, "Enter pressed in passing replaces nothing"


def test_a_name_that_is_too_long_with_its_ending_is_left_to_whoever_writes_the_file(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    answer(monkeypatch, tmp_path / ("x" * 254))
    assert ask_where_to_save("Export this visit", "visit.pdf", "PDF", "", owner) == tmp_path / ("x" * 254 + ".pdf")


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Council: a/b\\c? “d”", "Council a b c “d”.docx"),
        ("...", "Visit.docx"),
        ("x" * 300, f"{'x' * 120}.docx"),
    ],
)
def test_names_are_such_as_every_system_takes(name: str, file: str) -> None:
    assert file_name(name, Format.WORD) == file


def test_no_line_of_the_dialog_is_cut_in_large_text(window: MainWindow, qtbot: QtBot) -> None:
    window.looks.resize_text(200)
    dialog = dialog_of(window, qtbot)
    labels = dialog.findChildren(QLabel)
    assert labels
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))
    dialog.reject()
    window.looks.resize_text(100)


def test_a_briefing_file_is_handed_out_without_notes_and_taken_in(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_note(window, qtbot)
    file = tmp_path / "for members.briefing"
    offered = answer(monkeypatch, file)
    dialog = dialog_of(window, qtbot)
    dialog.notes.click()
    dialog.pack.click()
    assert not dialog.notes.isEnabled()
    assert not dialog.notes.isChecked()
    dialog.save_button.click()
    qtbot.waitUntil(lambda: window.message.text.startswith("Saved"))
    assert "without notes" in window.message.text
    assert offered[0][0].endswith("30–31 July 2024.briefing")
    with zipfile.ZipFile(file) as archive:
        assert not any(NOTE.encode() in archive.read(name) for name in archive.namelist())
    place = window.reader.page.place
    assert place is not None
    visit = window.desk.overview.visit(place.visit)
    assert visit is not None
    window.findChildren(Removing)[0].remove([card.id for card in visit.documents])
    qtbot.waitUntil(lambda: window.desk.overview.visit(visit.id) is None)
    with qtbot.waitSignal(window.importer.finished):
        window.importer.import_paths([file])
    assert "2 documents added" in window.message.text
    assert window.desk.overview.visit(visit.id) is not None
    qtbot.waitUntil(lambda: NOTE in [card.editor.toPlainText() for card in window.notes.cards])
    again = dialog_of(window, qtbot)
    assert again.format is Format.WORD
    again.reject()
