"""Joins the window's parts: what one wants, another does."""

from datetime import datetime

from PySide6.QtCore import QObject

from briefing_app.domain.imports import ImportReport, Outcome
from briefing_app.domain.progress import Progress
from briefing_app.ui.busy import is_busy
from briefing_app.ui.doing import Doing
from briefing_app.ui.exporting import Exporting
from briefing_app.ui.filing import Filing
from briefing_app.ui.keeping import Keeping
from briefing_app.ui.meetings import Answering, Holding, Preparing
from briefing_app.ui.neighbouring import Neighbouring
from briefing_app.ui.noticing import Noticing
from briefing_app.ui.places import PageKind, Place, neighbours_at
from briefing_app.ui.reader import Page
from briefing_app.ui.reader.page import NoticeBlock
from briefing_app.ui.reader.pages import empty_page
from briefing_app.ui.reattaching import Reattaching
from briefing_app.ui.rescuing import Rescuing
from briefing_app.ui.review.reviewing import Reviewing
from briefing_app.ui.ruling import Ruling
from briefing_app.ui.shelf import Shelving
from briefing_app.ui.shell.import_report import (
    documents,
    first_neighbours,
    report_details,
    report_line,
)
from briefing_app.ui.speaking import announce
from briefing_app.ui.window import MainWindow


class Joining(QObject):
    """Every connection between panes, in one place; the panes do not know each other."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._quiet = False
        """While the sample is taken in there is nothing to report."""
        self._join_places()
        self._join_panes()
        self._join_notes()
        self._join_import()
        self._join_messages()
        self.filing = Filing(window)
        self.rescuing = Rescuing(window)
        self.reattaching = Reattaching(window.desk, window)
        self.reviewing = Reviewing(window)
        self.ruling = Ruling(window)
        self.noticing = Noticing(window)
        self.neighbouring = Neighbouring(window)
        self.doing = Doing(window)
        self.exporting = Exporting(window)
        self.preparing = Preparing(window)
        self.holding = Holding(window)
        self.answering = Answering(window)
        self.keeping = Keeping(window)
        self.shelving = Shelving(window)

    def import_quietly(self) -> None:
        """Take in the sample and open it, without a report."""
        self._quiet = True
        self._window.importer.import_sample()

    def _join_places(self) -> None:
        window, go = self._window, self._window.navigator.go
        window.tree.place_wanted.connect(go)
        window.tree.place_passed.connect(lambda place: go(place, passing=True))
        window.tree.reading_wanted.connect(window.reader.setFocus)
        window.reader.place_wanted.connect(go)
        for panel in (window.notes, window.beside, window.search, window.explaining):
            panel.place_wanted.connect(self._go_and_read)
        for part in (window.notes, window.beside, window.message, window.import_bar, window.review_strip, window.panes):
            part.focus_orphaned.connect(window.focus_reading)
        window.beside.filled.connect(window.notes.put_in_order)
        window.beside.filled.connect(window.notes.keep_focus_in_view)
        window.asked.back.triggered.connect(window.navigator.back)
        window.asked.forward.triggered.connect(window.navigator.forward)
        window.asked.search.triggered.connect(window.search.begin)
        window.asked.turn_page.triggered.connect(self._on_turn_page_asked)
        window.navigator.arrived.connect(self._on_navigator_arrived)
        window.navigator.failed.connect(self._show_way)
        window.floor.given_back.connect(self._show_way)
        self._show_way()

    def _join_panes(self) -> None:
        window = self._window
        for action, pane in ((window.asked.show_tree, window.tree), (window.asked.show_notes, window.notes)):
            action.triggered.connect(lambda _checked=False, pane=pane: window.panes.ask(pane, shown=pane.isHidden()))
        window.asked.narrow_tree.triggered.connect(self._on_narrow_tree_asked)
        window.panes.arranged.connect(self._on_panes_arranged)
        window.asked.next_pane.triggered.connect(lambda: window.focus_pane(1))
        window.asked.previous_pane.triggered.connect(lambda: window.focus_pane(-1))
        self._on_panes_arranged()

    def _join_notes(self) -> None:
        window = self._window
        window.reader.note_wanted.connect(self._on_reader_note_wanted)
        window.asked.new_note.triggered.connect(self._on_new_note_asked)
        window.keeper.state_changed.connect(self._show_status)
        window.desk.opened.connect(self._show_status)
        window.desk.changed.connect(self._show_status)
        window.desk.backed_up.connect(self._show_status)

    def _join_import(self) -> None:
        window, importer = self._window, self._window.importer
        window.asked.import_files.triggered.connect(importer.ask_for_files)
        window.asked.import_folder.triggered.connect(importer.ask_for_folder)
        window.asked.import_clipboard.triggered.connect(importer.import_clipboard)
        window.import_bar.cancel_wanted.connect(importer.cancel)
        importer.begun.connect(window.import_bar.begin)
        importer.progressed.connect(self._on_importer_progressed)
        importer.reported.connect(self._on_importer_reported)
        importer.finished.connect(self._close_import_bar)
        importer.cancelled.connect(self._on_importer_cancelled)
        importer.failed.connect(self._on_importer_failed)
        importer.refused.connect(window.message.say)

    def _join_messages(self) -> None:
        window = self._window
        for source in (window.desk.troubled, window.navigator.failed, window.explaining.troubled):
            # A method, which goes with the window: a job may fail while that closes.
            source.connect(self._say_trouble)
        window.desk.open_failed.connect(self._on_desk_open_failed)
        window.desk.opened.connect(lambda: self._enable(able=True))

    def _say_trouble(self, why: str) -> None:
        self._window.message.say(why, error=True)

    def _on_desk_open_failed(self, why: str) -> None:
        """Nothing can be read or written: say why where one looks, and offer nothing that cannot work."""
        window = self._window
        window.reader.show_page(Page("Briefing could not open", (NoticeBlock(why),)))
        self._enable(able=False)
        window.reader.setFocus()
        announce(window.reader, why, urgent=True)

    def _enable(self, *, able: bool) -> None:
        window = self._window
        for part in (window.bar.search, window.bar.import_button, window.tree, window.notes):
            part.setEnabled(able)
        asked = window.asked
        for action in (
            asked.import_files, asked.import_folder, asked.import_clipboard, asked.shared_library,
            asked.take_notes_along, asked.bring_notes_in,
        ):  # fmt: skip
            action.setEnabled(able)
        window.setAcceptDrops(able)

    def _go_and_read(self, place: Place) -> None:
        self._window.navigator.go(place)
        self._window.reader.setFocus()

    def _on_navigator_arrived(self, place: Place) -> None:
        self._window.tree.show_place(place)
        self._window.notes.show_place(place)
        self._window.beside.show_place(place)
        self._window.explaining.show_place(place)
        self._window.search.show_place(place)
        self._window.message.pass_by()
        self._show_way()

    def _on_turn_page_asked(self) -> None:
        if not self._window.reader.turn_page():
            self._window.message.say("There is no page to show here: open a document that came as a PDF.")

    def _show_way(self) -> None:
        if self._window.floor.taken:
            return
        trail = self._window.navigator.trail
        self._window.asked.back.setEnabled(trail.can_go_back)
        self._window.asked.forward.setEnabled(trail.can_go_forward)

    def _on_panes_arranged(self) -> None:
        window = self._window
        window.search.close()
        for action, pane, button in (
            (window.asked.show_tree, window.tree, window.bar.tree_button),
            (window.asked.show_notes, window.notes, window.bar.notes_button),
        ):
            action.setChecked(not pane.isHidden())
            button.setVisible(pane.isHidden())
        window.bar.fit()

    def _on_narrow_tree_asked(self) -> None:
        self._window.panes.ask(self._window.tree, shown=True)
        self._window.tree.narrow()

    def _on_reader_note_wanted(self, document_id: str, start: int, end: int) -> None:
        self._window.panes.ask(self._window.notes, shown=True)
        self._window.notes.begin_note(document_id, start, end)

    def _on_new_note_asked(self) -> None:
        self._window.panes.ask(self._window.notes, shown=True)
        if not self._window.notes.focus_new_note():
            self._window.message.say("A new note is on a visit or a document: open one in the tree first.")

    def _show_status(self) -> None:
        window = self._window
        window.status.show_counts(window.desk.overview.counts)
        backup = window.desk.overview.backup
        window.status.show_notes(
            settled=window.keeper.settled,
            problem=window.keeper.problem,
            backup=backup.strftime("%H:%M" if backup.date() == datetime.now().date() else "%d %b") if backup else "",
            backup_problem=window.desk.overview.backup_problem,
        )

    def _on_importer_progressed(self, progress: Progress) -> None:
        self._window.import_bar.show_progress(progress)

    def _on_importer_reported(self, report: ImportReport) -> None:
        self._close_import_bar()
        nothing = not report.files and not report.open_tables
        failed = bool(report.counts[Outcome.FAILED]) or nothing
        quiet, self._quiet = self._quiet, False
        if failed or (report.files and not quiet):
            self._window.message.say(report_line(report), report_details(report), error=failed)
        overview = self._window.desk.overview
        found = list(filter(None, map(overview.visit_of_document, documents(report))))
        # Rather what was read of a council than a scan or a paper that happened to be imported before it.
        visit = next((visit for visit in found if visit.council), found[0] if found else None)
        if quiet and overview.visits:
            visit = max(overview.visits, key=lambda visit: visit.start or "")
        council = first_neighbours(report)
        if visit or council:
            self._show_imported(Place(PageKind.MINUTE, visit.id) if visit else neighbours_at(council))
        elif not overview.visits:
            self._window.reader.show_page(empty_page())

    def _show_imported(self, place: Place) -> None:
        """Open what was read; whoever is amid something else is offered it instead."""
        window = self._window
        if window.navigator.trail.here is None or not is_busy(window):
            window.navigator.go(place)
        elif window.message.text:
            window.message.offer("Open it", "Open what was imported", lambda: self._go_and_read(place))

    def _on_importer_cancelled(self, said: str) -> None:
        self._close_import_bar()
        self._window.message.say(said)

    def _on_importer_failed(self, why: str) -> None:
        self._close_import_bar()
        self._window.message.say(why, error=True)

    def _close_import_bar(self) -> None:
        if not self._window.importer.running:
            self._window.import_bar.hide()
