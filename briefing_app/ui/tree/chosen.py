"""The tree's chosen line: the one of the page that is shown, chosen as soon as it is there."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex

from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.tree.model import TreeModel
from briefing_app.ui.tree.view import BranchesView

OWN_PAGES = frozenset({PageKind.QUESTIONS, PageKind.GLOSSARY, PageKind.MEETING})
"""Pages that no line of the tree leads to."""


class ChosenLine:
    """Follows what is shown; what is still being fetched is chosen when it comes."""

    def __init__(self, model: TreeModel, view: BranchesView) -> None:
        self._model, self._view = model, view
        self.place: Place | None = None
        """The place of the line that stands for what is on screen."""
        self._pending: Place | None = None
        """The same, where that line is still to be chosen."""
        self._brought = ""
        """The visit whose line was chosen last from elsewhere: what is under it is still to come into view."""

    def stand_for(self, place: Place) -> Place:
        """Another page is shown: the place of its line."""
        self.place = self._pending = line_of(place)
        if place.page in OWN_PAGES:
            self._view.clearSelection()
        return self.place

    def choose_again(self) -> None:
        """Other lines are there: choose the one of what is shown among them."""
        self._pending = self.place

    def let_go(self) -> None:
        """Choose none where the line of what is shown is not among those that are left."""
        if self.place is not None and not self._model.index_for(self.place).isValid():
            with self._view.unwalked():
                self._view.setCurrentIndex(QModelIndex())
            self._view.scrollToTop()

    @property
    def is_current(self) -> bool:
        """Whether the line of what is shown is the current one."""
        branch = self._model.branch(self._view.currentIndex())
        return self.place is not None and branch is not None and branch.leads_to(self.place)

    def stand_in(self, visit: str) -> None:
        """Where the line of what is shown went, its visit's stands for it until it is back."""
        if not self.is_current and self.place is not None and self.place.visit == visit:
            self.choose_again()
            with self._view.unwalked():
                self._view.setCurrentIndex(self._model.index_of(f"visit/{visit}"))

    def choose(self) -> None:
        """Choose the line that is still to be chosen, if it is there by now."""
        place = self._pending
        if place is None:
            return
        if place.page is PageKind.COUNCIL and (council := self._model.index_for(place)).isValid():
            self._take(council)
        visit = self._model.index_of(f"visit/{place.visit}")
        if place.page in OWN_PAGES or not visit.isValid():
            return
        self._view.expand(visit.parent())
        self._view.expand(visit)
        current = self._view.currentIndex()
        branch = self._model.branch(current)
        index = current if branch and branch.leads_to(place) else self._model.index_for(place)
        if index.isValid():
            self._take(index)

    def came(self, visit: str) -> None:
        """What is under a visit came: bring it into view, if its line was chosen from elsewhere."""
        if self._brought == visit:
            self._show_below(self._model.index_of(f"visit/{visit}"))

    def _take(self, index: QModelIndex) -> None:
        self._pending = None
        brought = index != self._view.currentIndex()
        self._view.expand(index.parent())
        with self._view.unwalked():
            self._view.setCurrentIndex(index)
            self._view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if brought:
            branch = self._model.branch(index)
            self._brought = branch.visit if branch else ""
            self._show_below(index)
        self._view.scrollTo(index)

    def _show_below(self, index: QModelIndex) -> None:
        """Bring what stands under a line into view as far as the line can stay, and above a first visit its council."""
        last = self._model.index(self._model.rowCount(index) - 1, 0, index)
        if self._view.isExpanded(index) and last.isValid():
            self._view.scrollTo(last)
            council = index.parent()
            self._view.scrollTo(index if index.row() or not council.isValid() else council)


def line_of(place: Place) -> Place:
    """Where the line leads that stands for a place: one for all pairs of a visit, for its themes, for its matters."""
    one_line = place.page in {PageKind.COMPARISON, PageKind.MINUTE, PageKind.SINCE}
    return replace(place, key="") if one_line else place
