"""The left pane: the tree, and below it the ways to the member's meetings and questions."""

from datetime import date

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from briefing_app.domain.library import ChangeSet
from briefing_app.domain.meetings import in_order
from briefing_app.ui.desk import Desk
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.tree.branches import council_branches
from briefing_app.ui.tree.chosen import OWN_PAGES, ChosenLine
from briefing_app.ui.tree.delegate import TreeDelegate
from briefing_app.ui.tree.filter_row import FilterRow
from briefing_app.ui.tree.lines import MeetingsList, PageLine
from briefing_app.ui.tree.model import TreeModel
from briefing_app.ui.tree.narrower import Narrower
from briefing_app.ui.tree.under import UnderVisits
from briefing_app.ui.tree.view import BranchesView
from briefing_app.ui.wrapping import wrapped

_WALK_MS = 180
_EMPTY = (
    "No documents yet. Press Import… above, drop a file or a folder on this window, or paste a release that you "
    "have copied (Ctrl+V). “Open the sample” under Import… shows what comes of it."
)


class TreePanel(QFrame):
    """Shows the library as a tree; tells where the member wants to go."""

    place_wanted = Signal(Place)
    place_passed = Signal(Place)
    """The arrow keys came to rest on a line."""
    meeting_wanted = Signal()
    """A meeting is to be prepared."""
    reading_wanted = Signal()
    """Enter was pressed: the focus is to go where the page is read."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self._desk = desk
        self._under = UnderVisits(desk, self)
        self._unfolded: set[str] = set()
        """The visits whose groups were opened when they were shown first."""
        self.model = TreeModel(self)
        self.filter = FilterRow(self)
        self.view = BranchesView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(TreeDelegate(self.view))
        self._chosen = ChosenLine(self.model, self.view)
        self.narrower = Narrower(desk, self.filter, self.view, self.model, self._under)
        self.meetings = MeetingsList(self)
        self.questions = PageLine("My questions", "question", self)
        self.glossary = PageLine("Glossary", "help", self)
        self.empty = wrapped(_EMPTY, self, "muted")
        # Kept at any size of text, unlike margins of its contents.
        self.empty.setMargin(8)
        self.empty.hide()
        self._walk = QTimer(self, singleShot=True, interval=_WALK_MS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 4, 8)
        layout.setSpacing(2)
        layout.addWidget(self.filter)
        layout.addWidget(self.empty)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._hairline())
        layout.addWidget(self.meetings)
        layout.addWidget(self.questions)
        layout.addWidget(self.glossary)
        self._connect()

    def show_place(self, place: Place) -> None:
        """Open the tree to a place's line and choose it; what is still being fetched is chosen when it comes."""
        # Not as soon as the library is open: a new one is just about to get the sample.
        self._show_whether_empty()
        line = self._chosen.stand_for(place)
        self.questions.show_here(place.page is PageKind.QUESTIONS)
        self.glossary.show_here(place.page is PageKind.GLOSSARY)
        self.meetings.choose(place.key if place.page is PageKind.MEETING else "")
        if place.page not in OWN_PAGES:
            self.narrower.open(line)
        self._choose()

    def narrow(self) -> None:
        """Put the cursor where the tree is narrowed."""
        self.filter.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A higher pane has room for more meetings."""
        super().resizeEvent(event)
        self.meetings.fit()

    def _show_whether_empty(self) -> None:
        """Where there is no document, say how one comes in."""
        self.empty.setVisible(not self._desk.overview.visits)

    def _hairline(self) -> QFrame:
        """Where the tree goes on below its edge."""
        line = QFrame(self)
        line.setProperty("role", "hairline")
        return line

    def _connect(self) -> None:
        self.model.visit_wanted.connect(self._on_model_visit_wanted)
        self.view.clicked.connect(self._on_view_clicked)
        self.view.entered_by_key.connect(self._on_view_entered)
        self.view.selectionModel().currentChanged.connect(self._on_view_current_changed)
        self._walk.timeout.connect(self._on_walk_timeout)
        self.meetings.place_wanted.connect(self.place_wanted)
        self.meetings.prepare_wanted.connect(self.meeting_wanted)
        self.questions.clicked.connect(self._on_questions_clicked)
        self.glossary.clicked.connect(self._on_glossary_clicked)
        self._under.came.connect(self._on_under_came)
        self._under.failed.connect(self._on_under_failed)
        self._under.councils_came.connect(self._on_under_councils_came)
        self.narrower.narrowed.connect(self._on_narrower_narrowed)
        self.narrower.widened.connect(self._on_narrower_widened)
        self._desk.opened.connect(self._on_desk_opened)
        self._desk.changed.connect(self._on_desk_changed)

    def _choose(self) -> None:
        # Whoever has walked on meanwhile is not taken back to a page that was slow to come.
        if not self._walk.isActive():
            self._chosen.choose()

    def _on_model_visit_wanted(self, visit_id: str) -> None:
        if self.narrower.on:
            self.narrower.fill(visit_id)
        else:
            self._under.want(visit_id)

    def _on_under_came(self, visit_id: str) -> None:
        if self.narrower.on:
            return
        first = visit_id not in self._unfolded
        chosen = self._chosen.is_current
        # The line of what is shown may go: what the view chooses then is not the member walking there.
        with self.view.unwalked():
            self._fill(visit_id)
        if chosen:
            self._chosen.stand_in(visit_id)
        if first:
            self._chosen.came(visit_id)
        self._choose()

    def _on_under_failed(self, visit_id: str) -> None:
        """Close a visit of which nothing could be read, so that it is read when it is opened once more."""
        if not self.narrower.on and self._under.branches(visit_id) is None:
            self.model.empty(visit_id)
            self.view.collapse(self.model.index_of(f"visit/{visit_id}"))

    def _fill(self, visit_id: str) -> None:
        """Show what stands under a visit, its groups open when it is shown first."""
        branches = self._under.branches(visit_id)
        if branches is None:
            self.model.empty(visit_id)
            return
        self.model.fill(visit_id, branches)
        if visit_id not in self._unfolded:
            self._unfolded.add(visit_id)
            for word in ("themes", "speakers"):
                self.view.expand(self.model.index_of(f"{visit_id}/{word}"))

    def _on_desk_opened(self) -> None:
        self._show_overview()
        self._choose()
        self._under.want_councils()

    def _on_under_councils_came(self) -> None:
        self._show_overview()
        self._choose()

    def _on_desk_changed(self, changes: ChangeSet) -> None:
        self.narrower.forget(changes.visits)
        self._show_whether_empty()
        self._show_overview()
        self._under.renew(changes)
        self._choose()
        self._under.want_councils()

    def _show_overview(self) -> None:
        overview = self._desk.overview
        if self.narrower.on:
            self.narrower.renew()
        else:
            self._show_councils()
        self.narrower.offer()
        self.meetings.show_meetings(in_order(overview.meetings, date.today().isoformat()))
        self.questions.show_line("My questions", f"{overview.questions} open" if overview.questions else "")

    def _show_councils(self) -> None:
        overview = self._desk.overview
        # Where the chosen line goes, the view chooses the next one: that is not the member walking there.
        with self.view.unwalked():
            self.model.show(council_branches(overview.visits, overview.notes, self._under.councils_without_visits))
        for row in range(self.model.rowCount()):
            self.view.expand(self.model.index(row, 0))

    def _on_narrower_narrowed(self, fresh: bool) -> None:
        """Choose the line of what is shown, if it is left; else none: what is chosen is what is shown."""
        if fresh:
            self._chosen.choose_again()
            self._chosen.let_go()
        self._choose()

    def _on_narrower_widened(self, open_before: frozenset[str]) -> None:
        """The tree as it was, and in it the line of what is shown."""
        with self.view.unwalked():
            self._show_councils()
            for visit in self._desk.overview.visits:
                self._fill(visit.id)
            for key in self.model.keys:
                self.view.setExpanded(self.model.index_of(key), key in open_before)
        self._chosen.choose_again()
        self._choose()

    def _on_view_clicked(self, index: QModelIndex) -> None:
        self._walk.stop()
        branch = self.model.branch(index)
        if branch and branch.place:
            self.place_wanted.emit(branch.place)
        elif branch and not branch.heading:
            self.view.setExpanded(index, not self.view.isExpanded(index))

    def _on_view_entered(self, index: QModelIndex) -> None:
        self._on_view_clicked(index)
        branch = self.model.branch(index)
        if branch and branch.place:
            self.reading_wanted.emit()

    def _on_view_current_changed(self) -> None:
        if self.view.walked and self.view.hasFocus():
            self._walk.start()

    def _on_walk_timeout(self) -> None:
        branch = self.model.branch(self.view.currentIndex())
        if branch and branch.place:
            self.place_passed.emit(branch.place)

    def _on_questions_clicked(self) -> None:
        self.place_wanted.emit(Place(PageKind.QUESTIONS))

    def _on_glossary_clicked(self) -> None:
        self.place_wanted.emit(Place(PageKind.GLOSSARY))
