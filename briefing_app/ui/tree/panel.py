"""The left pane: the tree, and below it the ways to the member's meetings and questions."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from briefing_app.across.following import has_earlier
from briefing_app.across.holding import hold, pair_at
from briefing_app.domain.library import ChangeSet, VisitTree
from briefing_app.domain.meetings import in_order
from briefing_app.ui.desk import Desk
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.tree.branches import council_branches, visit_branches
from briefing_app.ui.tree.delegate import TreeDelegate
from briefing_app.ui.tree.lines import MeetingsList, PageLine
from briefing_app.ui.tree.model import TreeModel
from briefing_app.ui.tree.view import BranchesView

_WALK_MS = 180
_OWN = frozenset({PageKind.QUESTIONS, PageKind.GLOSSARY, PageKind.MEETING})
"""Pages that no line of the tree leads to."""


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
        self._trees: dict[str, VisitTree] = {}
        self._others: tuple[str, ...] = ()
        """Councils that have a table of neighbours but no visit."""
        self._left_out: dict[str, int] = {}
        """How many areas each visit's release does not mention, as far as that is known."""
        self._pending: Place | None = None
        self._following = False
        self._brought = ""
        """The visit whose line was chosen last from elsewhere: what is under it is still to come into view."""
        self.model = TreeModel(self)
        self.view = BranchesView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(TreeDelegate(self.view))
        self.meetings = MeetingsList(self)
        self.questions = PageLine("My questions", "question", self)
        self.glossary = PageLine("Glossary", "help", self)
        self._walk = QTimer(self, singleShot=True, interval=_WALK_MS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 4, 8)
        layout.setSpacing(2)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._hairline())
        layout.addWidget(self.meetings)
        layout.addWidget(self.questions)
        layout.addWidget(self.glossary)
        self._connect()

    def show_place(self, place: Place) -> None:
        """Open the tree to a place's line and choose it; what is still being fetched is chosen when it comes."""
        self._pending = _line_of(place)
        self.questions.setChecked(place.page is PageKind.QUESTIONS)
        self.glossary.setChecked(place.page is PageKind.GLOSSARY)
        self.meetings.choose(place.key if place.page is PageKind.MEETING else "")
        if place.page in _OWN:
            self.view.clearSelection()
        self._choose_pending()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A higher pane has room for more meetings."""
        super().resizeEvent(event)
        self.meetings.fit()

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
        self._desk.opened.connect(self._on_desk_opened)
        self._desk.changed.connect(self._on_desk_changed)

    def _choose_pending(self) -> None:
        place = self._pending
        # Whoever has walked on meanwhile is not taken back to a page that was slow to come.
        if place is None or self._walk.isActive():
            return
        if place.page is PageKind.COUNCIL and (council := self.model.index_for(place)).isValid():
            self._pending = None
            self._choose(council)
        visit = self.model.index_of(f"visit/{place.visit}")
        if place.page in _OWN or not visit.isValid():
            return
        self.view.expand(visit.parent())
        self.view.expand(visit)
        current = self.model.branch(self.view.currentIndex())
        if current and current.place and _page(current.place) == _page(place):
            self._pending = None
            self._choose(self.view.currentIndex())
            return
        index = self.model.index_for(place)
        if index.isValid():
            self._pending = None
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        brought = index != self.view.currentIndex()
        self.view.expand(index.parent())
        self._following = True
        self.view.setCurrentIndex(index)
        self.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._following = False
        if brought:
            branch = self.model.branch(index)
            self._brought = branch.visit if branch else ""
            self._show_below(index)
        self.view.scrollTo(index)

    def _show_below(self, index: QModelIndex) -> None:
        """Bring what stands under a line into view, as far as the line itself can stay."""
        last = self.model.index(self.model.rowCount(index) - 1, 0, index)
        if self.view.isExpanded(index) and last.isValid():
            self.view.scrollTo(last)
            self.view.scrollTo(index)

    def _on_model_visit_wanted(self, visit_id: str) -> None:
        from briefing_app.storage.library import visit_tree

        self._desk.read_library(
            lambda library: visit_tree(library, visit_id), self._on_desk_tree_read, self, lambda _why: None
        )

    def _on_desk_tree_read(self, tree: VisitTree) -> None:
        first = tree.visit.id not in self._trees
        self._trees[tree.visit.id] = tree
        self._fill(tree)
        if first:
            for word in ("themes", "speakers"):
                self.view.expand(self.model.index_of(f"{tree.visit.id}/{word}"))
            if self._brought == tree.visit.id:
                self._show_below(self.model.index_of(f"visit/{tree.visit.id}"))
        self._choose_pending()
        self._count_left_out(tree)

    def _fill(self, tree: VisitTree) -> None:
        left_out, overview = self._left_out.get(tree.visit.id), self._desk.overview
        earlier = has_earlier(overview.visits, tree.visit)
        self.model.fill(tree.visit.id, visit_branches(tree, overview.notes, left_out, earlier=earlier))

    def _count_left_out(self, tree: VisitTree) -> None:
        pair = pair_at(tree.visit)
        if pair is None:
            self._left_out.pop(tree.visit.id, None)
            return
        self._desk.read_library(
            lambda library: len(hold(library, pair).left_out),
            lambda count: self._show_left_out(tree.visit.id, count),
            self,
            lambda _why: None,
        )

    def _show_left_out(self, visit: str, count: int) -> None:
        if self._left_out.get(visit) != count and visit in self._trees:
            self._left_out[visit] = count
            self._fill(self._trees[visit])

    def _on_desk_opened(self) -> None:
        self._show_overview()
        self._choose_pending()
        self._read_others()

    def _read_others(self) -> None:
        from briefing_app.storage.neighbours import councils_without_visits

        self._desk.read_library(councils_without_visits, self._on_others_read, self, lambda _why: None)

    def _on_others_read(self, others: tuple[str, ...]) -> None:
        if others != self._others:
            self._others = others
            self._show_overview()
            self._choose_pending()

    def _on_desk_changed(self, changes: ChangeSet) -> None:
        self._show_overview()
        here = {visit.id for visit in self._desk.overview.visits}
        self._trees = {visit: tree for visit, tree in self._trees.items() if visit in here}
        for visit, tree in list(self._trees.items()):
            if visit in changes.visits:
                self._on_model_visit_wanted(visit)
            else:
                self._fill(tree)
        self._choose_pending()
        self._read_others()

    def _show_overview(self) -> None:
        overview = self._desk.overview
        # Where the chosen line goes, the view chooses the next one: that is not the member walking there.
        self._following = True
        self.model.show(council_branches(overview.visits, overview.notes, self._others))
        self._following = False
        for row in range(self.model.rowCount()):
            self.view.expand(self.model.index(row, 0))
        self.meetings.show_meetings(in_order(overview.meetings, date.today().isoformat()))
        self.questions.show_line("My questions", f"{overview.questions} open" if overview.questions else "")

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
        if not self._following and self.view.hasFocus():
            self._walk.start()

    def _on_walk_timeout(self) -> None:
        branch = self.model.branch(self.view.currentIndex())
        if branch and branch.place:
            self.place_passed.emit(branch.place)

    def _on_questions_clicked(self) -> None:
        self.questions.setChecked(True)
        self.place_wanted.emit(Place(PageKind.QUESTIONS))

    def _on_glossary_clicked(self) -> None:
        self.glossary.setChecked(True)
        self.place_wanted.emit(Place(PageKind.GLOSSARY))


def _line_of(place: Place) -> Place:
    """Where the line leads that stands for a place: one for all of a visit's pairs, one for its themes too."""
    one_line = place.page in {PageKind.COMPARISON, PageKind.MINUTE}
    return replace(place, key="") if one_line else place


def _page(place: Place) -> tuple[PageKind, str, str]:
    return place.page, place.visit, place.key
