"""An import's report in words; knows no Qt."""

from pathlib import PurePath

from briefing_app.domain.file_names import shown_name
from briefing_app.domain.imports import FileOutcome, ImportReport, Outcome
from briefing_app.ui.wording import many

Details = tuple[tuple[str, tuple[str, ...]], ...]
"""Lines, each sort below a heading of its own."""
FAILED, KEPT = "What could not be done, and why", "Kept, with something to know"
_WORDS = {
    Outcome.ADDED: "{} added",
    Outcome.UPDATED: "{} brought up to date",
    Outcome.UNCHANGED: "{} already there",
    Outcome.FAILED: "{} could not be read",
}


def report_line(report: ImportReport) -> str:
    """What became of the files, in one line: "2 documents added, 1 could not be read."."""
    counts = report.counts
    parts = [(counts[outcome], words) for outcome, words in _WORDS.items() if counts[outcome]]
    if not parts:
        return "There was nothing to read there: no file Briefing knows."
    (count, words), *others = parts
    tables = [bool(file.neighbours_of) for file in report.files]
    what = ("table", "tables") if all(tables) else ("file", "files") if any(tables) else ("document", "documents")
    return ", ".join((words.format(many(count, *what)), *(said.format(more) for more, said in others))) + "."


def report_details(report: ImportReport) -> Details:
    """Each file that could not be read and why; apart from them those that are kept, with what to know of them."""
    told = [file for file in report.files if file.reason]
    failed = tuple(_named(file) for file in told if file.outcome is Outcome.FAILED)
    kept = tuple(_named(file) for file in told if file.outcome is not Outcome.FAILED)
    return tuple((heading, lines) for heading, lines in ((FAILED, failed), (KEPT, kept)) if lines)


def documents(report: ImportReport) -> tuple[str, ...]:
    """The documents that are now in the library because of the import, or were already."""
    return tuple(file.document for file in report.files if file.document)


def first_neighbours(report: ImportReport) -> str:
    """The first council whose neighbours the import told; empty if none."""
    return next((file.neighbours_of for file in report.files if file.neighbours_of), "")


def _named(file: FileOutcome) -> str:
    name = shown_name(PurePath(file.path).name)
    return file.reason if name in file.reason else f"{name}: {file.reason}"
