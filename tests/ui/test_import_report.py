from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.imports import FileOutcome, ImportReport, Outcome
from briefing_app.domain.library import ChangeSet
from briefing_app.ui.shell.import_report import FAILED, KEPT, documents, first_neighbours, report_details, report_line
from briefing_app.ui.shell.message_bar import MessageBar

ADDED = FileOutcome("/a/one.pdf", Outcome.ADDED, "d-1")
KNOWN = FileOutcome("/a/two.pdf", Outcome.UNCHANGED, "d-2")
BROKEN = FileOutcome("/a/three.pdf", Outcome.FAILED, None, "three.pdf asks for a password; nothing was stored.")


def report(*files: FileOutcome) -> ImportReport:
    return ImportReport(files, ChangeSet())


def test_a_report_in_one_line() -> None:
    assert report_line(report(ADDED)) == "1 document added."
    assert report_line(report(ADDED, ADDED, KNOWN, BROKEN)) == (
        "2 documents added, 1 already there, 1 could not be read."
    )
    assert report_line(report(BROKEN)) == "1 document could not be read."
    assert report_line(report()).startswith("There was nothing to read there")


def test_each_failure_has_its_reason_and_its_name_once() -> None:
    assert report_details(report(ADDED, BROKEN)) == ((FAILED, ("three.pdf asks for a password; nothing was stored.",)),)
    unnamed = FileOutcome("/a/four.pdf", Outcome.FAILED, None, "It is empty.")
    assert report_details(report(unnamed)) == ((FAILED, ("four.pdf: It is empty.",)),)


def test_what_is_kept_is_never_listed_as_what_could_not_be_done(qtbot: QtBot) -> None:
    scan = FileOutcome("/a/five.pdf", Outcome.ADDED, "d-5", "five.pdf is a scan; its pages are kept.")
    assert report_details(report(scan)) == ((KEPT, ("five.pdf is a scan; its pages are kept.",)),)
    both = report_details(report(scan, BROKEN))
    assert [heading for heading, _ in both] == [FAILED, KEPT]
    parent = QWidget()
    qtbot.addWidget(parent)
    bar = MessageBar(parent)
    bar.say("One", both)
    assert bar.details.splitlines() == [
        f"{FAILED}:", "• three.pdf asks for a password; nothing was stored.",
        f"{KEPT}:", "• five.pdf is a scan; its pages are kept.",
    ]  # fmt: skip
    bar.say("Two", report_details(report(scan)))
    assert bar.details == "• five.pdf is a scan; its pages are kept."
    assert KEPT in [field.accessibleName() for field in bar.findChildren(QPlainTextEdit)]


def test_the_documents_to_open() -> None:
    assert documents(report(BROKEN, KNOWN, ADDED))[0] == "d-2"
    assert documents(report(BROKEN)) == ()


def test_tables_of_neighbours_are_called_so() -> None:
    table = FileOutcome("/a/n.csv", Outcome.ADDED, neighbours_of="Marlshire")
    assert report_line(report(table)) == "1 table added."
    assert report_line(report(table, ADDED)) == "2 files added."
    assert first_neighbours(report(ADDED, table)) == "Marlshire"
    assert first_neighbours(report(ADDED)) == ""
