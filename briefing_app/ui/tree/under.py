"""What stands under the visits that were opened, read off the window's thread and kept up to date."""

from collections import defaultdict
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefing_app.across.following import has_earlier
from briefing_app.across.holding import Pair, hold, pair_at
from briefing_app.domain.library import ChangeSet, VisitTree
from briefing_app.ui.desk import Desk, InOrder
from briefing_app.ui.tree.branch import Branch
from briefing_app.ui.tree.branches import visit_branches


class UnderVisits(QObject):
    """Reads a visit when it is wanted, and whatever the tree shows besides what the desk already knows."""

    came = Signal(str)
    """What stands under this visit is there, or has changed: `branches` has it."""
    failed = Signal(str)
    """What stands under this visit could not be read."""
    counted = Signal()
    """What the releases do not mention is counted, of every visit that has one and a letter."""
    councils_came = Signal()
    """There are other councils without a visit than before."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._trees: dict[str, VisitTree] = {}
        self._in_order: dict[str, InOrder] = defaultdict(InOrder)
        """Of each visit that was read."""
        self._counts_in_order: dict[str, InOrder] = defaultdict(InOrder)
        """Of each visit that was counted."""
        self._councils_in_order = InOrder()
        self.left_out: dict[str, int] = {}
        """How many areas each visit's release does not mention, as far as that is known."""
        self._counting = False
        self._unknown: set[str] = set()
        """Visits of which it could not be counted, until they change."""
        self.councils_without_visits: tuple[str, ...] = ()
        """Councils that have a table of neighbours but no visit."""

    def want(self, visit_id: str) -> None:
        """Read what stands under a visit."""
        from briefing_app.storage.library import visit_tree

        came = self._in_order[visit_id](self._on_desk_tree_read)
        # A visit that is opened has a page, which says why; one that was removed meanwhile is about to go.
        self._desk.read_library(
            lambda library: visit_tree(library, visit_id), came, self, lambda _why: self.failed.emit(visit_id)
        )

    def want_councils(self) -> None:
        """Look which councils have no visit."""
        from briefing_app.storage.neighbours import councils_without_visits

        came = self._councils_in_order(self._on_others_read)
        self._desk.read_library(councils_without_visits, came, self, lambda _why: None)

    def count_all(self) -> None:
        """Count what each release does not mention, opened or not: one after the other, so that nobody waits."""
        if not self._counting and self._uncounted():
            self._count_next()

    def renew(self, changes: ChangeSet) -> None:
        """Read what was changed again; of the rest, what is known of notes may have."""
        here = {visit.id for visit in self._desk.overview.visits}
        self._trees = {visit: tree for visit, tree in self._trees.items() if visit in here}
        known = self._trees.keys() | (here - changes.visits)
        self.left_out = {visit: count for visit, count in self.left_out.items() if visit in known}
        self._unknown -= changes.visits
        for visit in changes.visits:
            self._counts_in_order[visit].drop()
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
        if (pair := pair_at(tree.visit)) is None:
            self._counts_in_order[tree.visit.id].drop()
            self.left_out.pop(tree.visit.id, None)
        else:
            self._count(tree.visit.id, pair)

    def _count(
        self,
        visit: str,
        pair: Pair,
        then: Callable[[], None] = lambda: None,
        failed: Callable[[str], None] = lambda _why: None,
    ) -> None:
        def keep(count: int) -> None:
            changed = self.left_out.get(visit) != count
            self.left_out[visit] = count
            if changed and visit in self._trees:
                self.came.emit(visit)

        newest = self._counts_in_order[visit](keep)

        def told(count: int) -> None:
            newest(count)
            then()

        self._desk.read_library(lambda library: len(hold(library, pair).left_out), told, self, failed)

    def _uncounted(self) -> tuple[str, Pair] | None:
        told = self.left_out.keys() | self._unknown
        pairs = ((one.id, pair_at(one)) for one in self._desk.overview.visits if one.id not in told)
        return next(((visit, pair) for visit, pair in pairs if pair), None)

    def _count_next(self) -> None:
        found = self._uncounted()
        self._counting = found is not None
        if found:
            visit = found[0]
            self._count(*found, self._count_next, lambda _why: self._leave_out(visit))
        else:
            self.counted.emit()

    def _leave_out(self, visit: str) -> None:
        """One that cannot be compared keeps none of the others waiting."""
        self._unknown.add(visit)
        self._count_next()

    def _on_others_read(self, others: tuple[str, ...]) -> None:
        if others != self.councils_without_visits:
            self.councils_without_visits = others
            self.councils_came.emit()
