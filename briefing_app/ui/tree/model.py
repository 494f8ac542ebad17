"""The tree as Qt asks for it: rows known by whole numbers, what is under a visit fetched when it is opened."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefing_app.ui.places import Place
from briefing_app.ui.tree.branch import Branch

Index = QModelIndex | QPersistentModelIndex
BRANCH_ROLE = Qt.ItemDataRole.UserRole + 1
_ROOT = 0
_NOWHERE = QModelIndex()


@dataclass(slots=True)
class _Row:
    branch: Branch | None
    parent: int = _ROOT
    children: list[int] = field(default_factory=list)
    asked: bool = False
    filled: bool = False


class TreeModel(QAbstractItemModel):
    """Shows branches; a refresh touches only rows that differ, so that what is open and chosen stays so.

    Indexes carry the row's number and never an object: Qt keeps no reference to one.
    """

    visit_wanted = Signal(str)
    """What is under this visit is needed: answer with `fill`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, _Row] = {_ROOT: _Row(None, filled=True)}
        self._numbers: dict[str, int] = {}
        self._last = _ROOT

    def show(self, branches: Iterable[Branch]) -> None:
        """Show these at the top; what is under visits already opened stays until `fill` renews it."""
        self._sync(_ROOT, tuple(branches))

    def fill(self, visit: str, branches: Iterable[Branch]) -> None:
        """Show these under a visit; nothing happens if it is gone."""
        number = self._numbers.get(f"visit/{visit}")
        if number is not None:
            self._rows[number].filled = self._rows[number].asked = True
            self._sync(number, tuple(branches))

    def empty(self, visit: str) -> None:
        """Show nothing under a visit; it is asked for anew when the visit is opened."""
        number = self._numbers.get(f"visit/{visit}")
        if number is not None and self._rows[number].asked:
            self._sync(number, ())
            self._rows[number].filled = self._rows[number].asked = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The key of every line there is so far."""
        return tuple(self._numbers)

    def branch(self, index: Index) -> Branch | None:
        """What stands at an index."""
        return self._rows[index.internalId()].branch if index.isValid() else None

    def index_of(self, key: str) -> QModelIndex:
        """Where the branch with this key stands; invalid if it does not."""
        number = self._numbers.get(key)
        return QModelIndex() if number is None else self._index(number)

    def index_for(self, place: Place) -> QModelIndex:
        """The first line that leads to a place's page, whatever passage of it is meant."""
        found = (number for number in self._numbers.values() if self._branch(number).leads_to(place))
        number = next(found, None)
        return QModelIndex() if number is None else self._index(number)

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """The index of a row under `parent`."""
        children = self._children(parent)
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # Qt has two methods of this name
        """The index a row stands under."""
        return self._index(self._rows[index.internalId()].parent) if index.isValid() else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows stand under `parent` so far."""
        return len(self._children(parent))

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002  # Qt asks per parent
        """One."""
        return 1

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        """Whether there is, or will be once fetched, something under `parent`."""
        if self._children(parent) or not parent.isValid():
            return bool(self._children(parent))
        row = self._rows[parent.internalId()]
        return bool(row.branch and row.branch.visit) and not row.filled

    def canFetchMore(self, parent: Index) -> bool:
        """Whether what is under a visit has not been asked for yet."""
        if not parent.isValid():
            return False
        row = self._rows[parent.internalId()]
        return bool(row.branch and row.branch.visit) and not row.asked

    def fetchMore(self, parent: Index) -> None:
        """Ask for what is under a visit; it arrives through `fill`."""
        if self.canFetchMore(parent):
            row = self._rows[parent.internalId()]
            row.asked = True
            self.visit_wanted.emit(row.branch.visit if row.branch else "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Label, spoken text, and the branch itself for the delegate."""
        branch = self.branch(index)
        if branch is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return branch.label
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return branch.spoken
            case _ if role == BRANCH_ROLE:
                return branch
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every line can be chosen."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _children(self, parent: Index) -> list[int]:
        if parent.isValid() and parent.column() != 0:
            return []
        return self._rows[parent.internalId() if parent.isValid() else _ROOT].children

    def _branch(self, number: int) -> Branch:
        branch = self._rows[number].branch
        if branch is None:
            raise LookupError(number)
        return branch

    def _index(self, number: int) -> QModelIndex:
        if number == _ROOT:
            return QModelIndex()
        siblings = self._rows[self._rows[number].parent].children
        return self.createIndex(siblings.index(number), 0, number)

    def _sync(self, parent: int, wanted: tuple[Branch, ...]) -> None:
        self._remove_all_but(parent, {branch.key for branch in wanted})
        for row, branch in enumerate(wanted):
            number = self._numbers.get(branch.key)
            if number is not None and self._rows[parent].children[row : row + 1] != [number]:
                # It stands elsewhere: further down, or under another line that is shown later.
                above = self._rows[number].parent
                self._remove(above, self._rows[above].children.index(number))
                number = None
            if number is None:
                number = self._insert(parent, row, branch)
            elif self._rows[number].branch != branch:
                self._rows[number].branch = branch
                index = self._index(number)
                self.dataChanged.emit(index, index)
            if not branch.visit:
                self._sync(number, branch.children)

    def _remove_all_but(self, parent: int, keys: set[str]) -> None:
        children = self._rows[parent].children
        for row in reversed(range(len(children))):
            if self._branch(children[row]).key not in keys:
                self._remove(parent, row)

    def _remove(self, parent: int, row: int) -> None:
        self.beginRemoveRows(self._index(parent), row, row)
        self._forget(self._rows[parent].children.pop(row))
        self.endRemoveRows()

    def _forget(self, number: int) -> None:
        row = self._rows.pop(number)
        if row.branch:
            del self._numbers[row.branch.key]
        for child in row.children:
            self._forget(child)

    def _insert(self, parent: int, at: int, branch: Branch) -> int:
        self._last += 1
        self.beginInsertRows(self._index(parent), at, at)
        self._rows[self._last] = _Row(branch, parent)
        self._numbers[branch.key] = self._last
        self._rows[parent].children.insert(at, self._last)
        self.endInsertRows()
        return self._last
