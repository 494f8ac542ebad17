"""Files are taken in: how far it is, what came of it, and which page is opened then."""

from PySide6.QtCore import QObject

from briefing_app.domain.imports import ImportReport, Outcome
from briefing_app.domain.library import Visit
from briefing_app.domain.progress import Progress
from briefing_app.ui.busy import is_busy
from briefing_app.ui.places import PageKind, Place, neighbours_at
from briefing_app.ui.reader.pages import empty_page
from briefing_app.ui.shell.import_report import documents, first_neighbours, report_details, report_line
from briefing_app.ui.window import MainWindow


class TakingIn(QObject):
    """Joins the importer to its bar, the message line and the page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._quiet = False
        """While the sample is taken in there is nothing to report."""
        importer = window.importer
        window.asked.import_files.triggered.connect(importer.ask_for_files)
        window.asked.import_folder.triggered.connect(importer.ask_for_folder)
        window.asked.import_clipboard.triggered.connect(importer.import_clipboard)
        window.asked.open_sample.triggered.connect(self.open_sample)
        window.import_bar.cancel_wanted.connect(importer.cancel)
        importer.begun.connect(window.import_bar.begin)
        importer.progressed.connect(self._on_importer_progressed)
        importer.reported.connect(self._on_importer_reported)
        importer.finished.connect(self._close_bar)
        importer.cancelled.connect(self._on_importer_cancelled)
        importer.failed.connect(self._on_importer_failed)
        importer.refused.connect(window.message.say)

    def import_quietly(self) -> None:
        """Take in the sample and open it, without a report."""
        self._quiet = True
        self._window.importer.import_sample()

    def open_sample(self) -> None:
        """Go to the sample, brought in again where it was removed."""
        self._window.importer.import_sample(self._on_sample_taken_in)

    def _on_sample_taken_in(self, report: ImportReport) -> None:
        self._close_bar()
        if report.counts[Outcome.FAILED]:
            self._window.message.say(report_line(report), report_details(report), error=True)
        if found := self._visits_of(report):
            self._window.go_and_read(Place(PageKind.MINUTE, max(found, key=lambda visit: visit.reckoned).id))

    def _visits_of(self, report: ImportReport) -> list[Visit]:
        return list(filter(None, map(self._window.desk.overview.visit_of_document, documents(report))))

    def _on_importer_progressed(self, progress: Progress) -> None:
        self._window.import_bar.show_progress(progress)

    def _on_importer_reported(self, report: ImportReport) -> None:
        self._close_bar()
        nothing = not report.files and not report.open_tables
        failed = bool(report.counts[Outcome.FAILED]) or nothing
        quiet, self._quiet = self._quiet, False
        if failed or (report.files and not quiet):
            self._window.message.say(report_line(report), report_details(report), error=failed)
        place = self._place_of(report, newest=quiet)
        if place:
            self._show(place)
        elif not self._window.desk.overview.visits:
            self._window.reader.show_page(empty_page())

    def _place_of(self, report: ImportReport, *, newest: bool) -> Place | None:
        """The page of what was read; of the sample, that of its newest visit."""
        overview = self._window.desk.overview
        found = self._visits_of(report)
        # Rather what was read of a council than a scan or a paper that happened to be imported before it.
        visit = next((visit for visit in found if visit.council), found[0] if found else None)
        if newest and overview.visits:
            visit = max(overview.visits, key=lambda visit: visit.reckoned)
        if visit:
            return Place(PageKind.MINUTE, visit.id)
        council = first_neighbours(report)
        return neighbours_at(council) if council else None

    def _show(self, place: Place) -> None:
        """Open what was read; whoever is amid something else is offered it instead."""
        window = self._window
        if window.navigator.trail.here is None or not is_busy(window):
            window.navigator.go(place)
        elif window.message.text:
            window.message.offer("Open it", "Open what was imported", lambda: window.go_and_read(place))

    def _on_importer_cancelled(self, said: str) -> None:
        self._close_bar()
        self._window.message.say(said)

    def _on_importer_failed(self, why: str) -> None:
        self._close_bar()
        self._window.message.say(why, error=True)

    def _close_bar(self) -> None:
        if not self._window.importer.running:
            self._window.import_bar.hide()
