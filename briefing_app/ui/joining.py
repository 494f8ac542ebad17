"""Joins the window's parts: what one wants, another does."""

from datetime import datetime

from PySide6.QtCore import QObject

from briefing_app.ui.doing import Doing
from briefing_app.ui.exporting import Exporting
from briefing_app.ui.filing import Filing
from briefing_app.ui.keeping import Keeping
from briefing_app.ui.keeping.wording import when_shortly
from briefing_app.ui.meetings import Answering, Holding, Listing, Preparing
from briefing_app.ui.neighbouring import Neighbouring
from briefing_app.ui.noticing import Noticing
from briefing_app.ui.places import Place
from briefing_app.ui.printing import Printing
from briefing_app.ui.putting_back import PuttingBack
from briefing_app.ui.reader import Page
from briefing_app.ui.reader.page import NoticeBlock
from briefing_app.ui.reattaching import Reattaching
from briefing_app.ui.recovering import Binning, Rewording
from briefing_app.ui.rescuing import Rescuing
from briefing_app.ui.review.reviewing import Reviewing
from briefing_app.ui.ruling import Ruling
from briefing_app.ui.shelf import Shelving
from briefing_app.ui.speaking import announce
from briefing_app.ui.taking_in import TakingIn
from briefing_app.ui.window import MainWindow


class Joining(QObject):
    """Every connection between panes, in one place; the panes do not know each other."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._join_places()
        self._join_panes()
        self._join_notes()
        self.taking_in = TakingIn(window)
        self._join_messages()
        self.filing = Filing(window)
        self.rescuing = Rescuing(window)
        self.reattaching = Reattaching(window.desk, window)
        self.putting_back = PuttingBack(window, self.reattaching)
        window.notes.versions_wanted.connect(self.filing.show_versions)
        self.reviewing = Reviewing(window)
        self.ruling = Ruling(window)
        self.noticing = Noticing(window)
        self.neighbouring = Neighbouring(window)
        self.doing = Doing(window)
        self.printing = Printing(window)
        self.exporting = Exporting(window)
        self.preparing = Preparing(window)
        self.listing = Listing(window)
        self.listing.prepare_wanted.connect(self.preparing.prepare)
        self.holding = Holding(window)
        self.answering = Answering(window)
        self.keeping = Keeping(window)
        self.binning = Binning(window)
        self.rewording = Rewording(window)
        self.shelving = Shelving(window)

    def _join_places(self) -> None:
        window, go = self._window, self._window.navigator.go
        window.tree.place_wanted.connect(go)
        window.tree.place_passed.connect(lambda place: go(place, passing=True))
        window.tree.reading_wanted.connect(window.reader.setFocus)
        window.reader.place_wanted.connect(go)
        for panel in (window.notes, window.beside, window.search, window.explaining):
            panel.place_wanted.connect(window.go_and_read)
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

    def _join_messages(self) -> None:
        window = self._window
        for source in (window.desk.troubled, window.navigator.failed, window.explaining.troubled):
            # A method, which goes with the window: a job may fail while that closes.
            source.connect(self._say_trouble)
        window.navigator.mended.connect(window.message.unsay)
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
            asked.import_files, asked.import_folder, asked.import_clipboard, asked.shared_library, asked.open_sample,
            asked.deleted_notes, asked.take_notes_along, asked.bring_notes_in,
        ):  # fmt: skip
            action.setEnabled(able)
        window.setAcceptDrops(able)

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
            backup=when_shortly(backup, datetime.now().astimezone()) if backup else "",
            backup_problem=window.desk.overview.backup_problem,
        )
