"""Narrows the tree on show and makes it whole again, as it was."""

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QApplication

from briefing_app.ui.desk import Desk
from briefing_app.ui.places import Place
from briefing_app.ui.speaking import announce
from briefing_app.ui.tree.filter_row import FilterRow
from briefing_app.ui.tree.left import Ask
from briefing_app.ui.tree.model import TreeModel
from briefing_app.ui.tree.narrowing import Narrowed, summary
from briefing_app.ui.tree.sieve import Sieve
from briefing_app.ui.tree.under import UnderVisits
from briefing_app.ui.tree.view import BranchesView

_MOST_OPEN = 250
"""Up to so many lines all that is left stands open; of more, the visits, which say how much is under them."""
_FEW_VISITS = 6
"""Up to so many visits the row is there only when it is asked for."""


class Narrower(QObject):
    """Between the row above the tree, the sieve and the tree."""

    narrowed = Signal(bool)
    """The tree shows what is left, and whether that is of something else than before."""
    widened = Signal(frozenset)
    """The whole tree is to be shown again, with these lines open as before."""

    def __init__(self, desk: Desk, row: FilterRow, view: BranchesView, model: TreeModel, under: UnderVisits) -> None:
        super().__init__(view)
        self._desk, self._row, self._view, self._model, self._under = desk, row, view, model, under
        self._sieve = Sieve(desk, self)
        self._result: Narrowed | None = None
        self._opened: frozenset[Place] = frozenset()
        self._offered = False
        row.hide()
        self._open_before: frozenset[str] = frozenset()
        """The lines that stood open before the tree was narrowed."""
        row.changed.connect(self._on_row_changed)
        row.entered.connect(self._on_row_entered)
        row.dismissed.connect(self.dismiss)
        row.taken_up.connect(self._sieve.make_ready)
        under.counted.connect(self._on_under_counted)
        view.left_upwards.connect(self._on_view_left_upwards)
        view.dismissed.connect(self._on_view_dismissed)
        self._sieve.answered.connect(self._on_sieve_answered)

    @property
    def on(self) -> bool:
        """Whether the tree is narrowed."""
        return self._result is not None

    def offer(self) -> None:
        """Have the row there where there is much to narrow."""
        self._offered = len(self._desk.overview.visits) > _FEW_VISITS
        focus = QApplication.focusWidget()
        used = bool(self._row.wish) or (focus is not None and self._row.isAncestorOf(focus))
        self._row.setVisible(self._offered or used)

    def open(self, place: Place) -> None:
        """Show the line of a place that was opened, though it was not looked for."""
        if self.on and not self._model.index_for(place).isValid():
            self._opened |= {place}
            self.renew()

    def renew(self) -> None:
        """Something was changed: look again."""
        if self._row.wish:
            self._sieve.ask(
                Ask(self._row.wish, self._opened, self._under.councils_without_visits, dict(self._under.left_out))
            )

    def forget(self, visits: frozenset[str]) -> None:
        """These visits were changed."""
        self._sieve.forget(visits)

    def fill(self, visit: str) -> None:
        """Show what is left under a visit."""
        if self._result:
            self._model.fill(visit, self._result.under.get(visit, ()))
            self._unfold({f"{visit}/themes", f"{visit}/speakers"}, visits_too=False)

    def dismiss(self) -> None:
        """Make the tree whole again and go back to it."""
        self._widen()
        self._view.setFocus()
        self._row.setVisible(self._offered)

    def _widen(self) -> None:
        self._row.clear()
        self._sieve.stop()
        self._opened = frozenset()
        if self._result:
            self._result = None
            self.widened.emit(self._open_before)

    def _show(self, result: Narrowed) -> None:
        """Only as much is laid out as is open: the first letter typed may leave thousands of lines."""
        model = self._model
        same = self._result is not None and self._result.ask.wish == result.ask.wish
        known = frozenset(model.keys) if same else frozenset()
        few = result.lines <= _MOST_OPEN
        self._result = result
        with self._view.unwalked():
            model.show(result.councils)
            for visit, branches in result.under.items():
                stays_open = same and self._view.isExpanded(model.index_of(f"visit/{visit}"))
                if few or stays_open:
                    model.fill(visit, branches)
                else:
                    model.empty(visit)
        self._unfold(set(model.keys) - known, visits_too=few)
        self._view.scheduleDelayedItemsLayout()

    def _unfold(self, keys: set[str], *, visits_too: bool) -> None:
        for key in keys:
            index = self._model.index_of(key)
            branch = self._model.branch(index)
            if branch is not None and (branch.visit or self._model.rowCount(index)):
                self._view.setExpanded(index, visits_too or not branch.visit)

    def _open_keys(self) -> frozenset[str]:
        model = self._model
        return frozenset(key for key in model.keys if self._view.isExpanded(model.index_of(key)))

    def _first_leaf(self) -> QModelIndex:
        index = self._model.index(0, 0)
        while self._view.isExpanded(index) and self._model.rowCount(index):
            index = self._view.indexBelow(index)
        return index

    def _on_row_changed(self) -> None:
        self._opened = frozenset()
        if self._row.wish:
            self.renew()
        else:
            self._widen()

    def _on_row_entered(self) -> None:
        """To the first line that has what was looked for; in the whole tree to the one that is chosen."""
        self._view.setFocus()
        if self.on and (first := self._first_leaf()).isValid():
            self._view.setCurrentIndex(first)

    def _on_view_left_upwards(self) -> None:
        if self._row.isVisible():
            self._row.begin()

    def _on_view_dismissed(self) -> None:
        if self.on:
            self.dismiss()

    def _on_under_counted(self) -> None:
        """A line of a visit that was not opened yet may read otherwise now."""
        if self.on:
            self.renew()

    def _on_sieve_answered(self, result: Narrowed) -> None:
        if not self.on:
            self._open_before = self._open_keys()
        fresh = self._result is None or self._result.ask.wish != result.ask.wish
        was_opened = self._result is not None and self._result.opened
        with self._view.unwalked():
            self._show(result)
        self._under.count_all()
        findings = self._desk.overview.counts.findings
        self._row.say(summary(result, findings), summary(result, findings, spoken=True))
        if result.opened and not was_opened:
            announce(self._row, "What you opened was hidden by what the tree is narrowed to; it is shown all the same.")
        self.narrowed.emit(fresh)
