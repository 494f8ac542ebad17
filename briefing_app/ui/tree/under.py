"""What stands under the visits that were opened, read off the window's thread and kept up to date."""

from PySide6.QtCore import QObject, Signal

from briefing_app.across.following import has_earlier
from briefing_app.across.holding import hold, pair_at
from briefing_app.domain.library import ChangeSet, VisitTree
from briefing_app.ui.desk import Desk
from briefing_app.ui.tree.branches import Branch, visit_branches


class UnderVisits(QObject):
    """Reads a visit when it is wanted, and whatever the tree shows besides what the desk already knows."""

    came = Signal(str)
    """What stands under this visit is there, or has changed: `branches` has it."""
    councils_came = Signal()
    """There are other councils without a visit than before."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._trees: dict[str, VisitTree] = {}
        self.left_out: dict[str, int] = {}
        """How many areas each visit's release does not mention, as far as that is known."""
        self.councils_without_visits: tuple[str, ...] = ()
        """Councils that have a table of neighbours but no visit."""

    def want(self, visit_id: str) -> None:
        """Read what stands under a visit."""
        from briefing_app.storage.library import visit_tree

        self._desk.read_library(
            lambda library: visit_tree(library, visit_id), self._on_desk_tree_read, self, lambda _why: None
        )

    def want_councils(self) -> None:
        """Look which councils have no visit."""
        from briefing_app.storage.neighbours import councils_without_visits

        self._desk.read_library(councils_without_visits, self._on_others_read, self, lambda _why: None)

    def renew(self, changes: ChangeSet) -> None:
        """Read what was changed again; of the rest, what is known of notes may have."""
        here = {visit.id for visit in self._desk.overview.visits}
        self._trees = {visit: tree for visit, tree in self._trees.items() if visit in here}
        for visit in list(self._trees):
            if visit in changes.visits:
                self.want(visit)
            else:
                self.came.emit(visit)

    def branches(self, visit_id: str) -> tuple[Branch, ...] | None:
        """What stands under a visit; None where it was not read yet."""
        tree = self._trees.get(visit_id)
        if tree is None:
            return None
        overview = self._desk.overview
        earlier = has_earlier(overview.visits, tree.visit)
        return visit_branches(tree, overview.notes, self.left_out.get(visit_id), earlier=earlier)

    def _on_desk_tree_read(self, tree: VisitTree) -> None:
        self._trees[tree.visit.id] = tree
        self.came.emit(tree.visit.id)
        self._count_left_out(tree)

    def _count_left_out(self, tree: VisitTree) -> None:
        pair = pair_at(tree.visit)
        if pair is None:
            self.left_out.pop(tree.visit.id, None)
            return
        self._desk.read_library(
            lambda library: len(hold(library, pair).left_out),
            lambda count: self._show_left_out(tree.visit.id, count),
            self,
            lambda _why: None,
        )

    def _show_left_out(self, visit: str, count: int) -> None:
        if self.left_out.get(visit) != count and visit in self._trees:
            self.left_out[visit] = count
            self.came.emit(visit)

    def _on_others_read(self, others: tuple[str, ...]) -> None:
        if others != self.councils_without_visits:
            self.councils_without_visits = others
            self.councils_came.emit()
