"""The list of what was found, laid over the window below the search box."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.search import Hit, HitType, SearchResult
from briefing_app.ui.searching.council_switch import CouncilSwitch
from briefing_app.ui.searching.delegate import HIT_ROLE, HitDelegate, row_height
from briefing_app.ui.searching.rows import HitRow, rows_of, summary
from briefing_app.ui.speaking import announce
from briefing_app.ui.wrapping import wrapped

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FRAME = 2
"""What the style puts round a list."""


class HitsModel(QAbstractListModel):
    """The lines of the pop-up; headings cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[HitRow, ...] = ()

    def show(self, rows: tuple[HitRow, ...]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """The hit on a line; None for a heading and beyond the ends."""
        return self._rows[row].hit if 0 <= row < len(self._rows) else None

    @property
    def rows(self) -> tuple[HitRow, ...]:
        """All lines."""
        return self._rows

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, spoken text and the line itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole or (role == Qt.ItemDataRole.ToolTipRole and row.hit):
            return row.spoken
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        return row if role == HIT_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Hits can be chosen, headings only read."""
        if not index.isValid() or self._rows[index.row()].hit is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class HitsPopup(QFrame):
    """Shows an answer; the keyboard stays with the search box, which moves the choice through `move_choice`."""

    hit_chosen = Signal(Hit)
    everywhere_wanted = Signal()
    """All councils are to be searched."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "popup")
        self.setAccessibleName("What was found")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.switch = CouncilSwitch(self)
        self._hint = QLabel("Tab", self)
        self._hint.setProperty("role", "muted")
        self._model = HitsModel(self)
        self._list = self._make_list()
        self._summary = wrapped("", self, "muted")
        self._everywhere = QPushButton("Search all councils", self)
        self._everywhere.setProperty("role", "link")
        self._everywhere.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._everywhere.setToolTip("Search all councils (Enter)")
        self._everywhere.clicked.connect(self.everywhere_wanted)
        self._lay_out()
        self.setGraphicsEffect(QGraphicsDropShadowEffect(self, blurRadius=24, color=QColor(0, 0, 0, 70)))
        self.hide()

    def show_result(self, result: SearchResult, below: QRect, room: int) -> None:
        """Show an answer below a rectangle of the window, at most `room` high.

        The first hit is chosen; a term that leads the answer only explains what was typed, and is passed over.
        """
        rows = rows_of(result)
        self._model.show(rows)
        self._summary.setText(summary(result))
        self._list.setVisible(bool(rows))
        self._everywhere.setVisible(not rows and bool(result.council and result.everywhere))
        # Only what is shown knows its new size where the text became larger or smaller since.
        self.show()
        self.raise_()
        self._place(below, room)
        hits = [row for row in range(len(rows)) if self._model.hit(row)]
        found = [row for row in hits if (hit := rows[row].hit) and hit.type is not HitType.TERM]
        self._choose((found or hits or [-1])[0])
        announce(self, summary(result))

    @property
    def offers_everywhere(self) -> bool:
        """Whether nothing was found in one council, and something would be in all."""
        return self.isVisible() and not self._everywhere.isHidden()

    def offer_council(self, council: str) -> None:
        """Let the answers be narrowed to a council; "" where there is none to narrow to."""
        self.switch.offer(council)
        self._hint.setVisible(bool(council))

    def move_choice(self, by: int) -> None:
        """Choose the hit so many lines on; headings are passed over, the ends hold."""
        step = 1 if by > 0 else -1
        row = self._list.currentIndex().row()
        for _ in range(abs(by)):
            ahead = row + step
            while 0 <= ahead < self._model.rowCount() and self._model.hit(ahead) is None:
                ahead += step
            if not 0 <= ahead < self._model.rowCount():
                break
            row = ahead
        self._choose(row)
        if hit := self._model.hit(row):
            announce(self, HitRow(hit.title, hit).spoken)

    def chosen(self) -> Hit | None:
        """The hit that Enter opens."""
        return self._model.hit(self._list.currentIndex().row())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.addWidget(self.switch, 1)
        top.addWidget(self._hint)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 2, 12, 6)
        foot.addWidget(self._summary, 1)
        foot.addWidget(self._everywhere)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 2)
        layout.addLayout(top)
        layout.addWidget(self._list)
        layout.addLayout(foot)

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self._model)
        view.setItemDelegate(HitDelegate(view))
        view.setAccessibleName("What was found")
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(self._on_list_clicked)
        return view

    def _place(self, below: QRect, room: int) -> None:
        across = self.window().width()
        width = min(max(below.width(), self.fontMetrics().averageCharWidth() * 70), across - 16)
        left = min(max(8, below.left()), across - width - 8)
        self.setFixedWidth(width)
        self._list.setFixedWidth(width - 14)
        self._list.ensurePolished()
        # The list itself learns of a new width, as of new text, only when it is shown.
        inside = width - 14 - 2 * _FRAME
        wanted = sum(row_height(row, self._list.font(), inside) for row in self._model.rows)
        # The list takes what its neighbours above and below leave.
        summary = self._summary.heightForWidth(width - 36)
        around = max(summary, self._everywhere.sizeHint().height()) + 36
        around += 0 if self.switch.isHidden() else self.switch.sizeHint().height()
        self._list.setFixedHeight(max(0, min(wanted + 2 * _FRAME, room - around)))
        if layout := self.layout():
            # Both, or the rows within it would go by what they held before.
            layout.invalidate()
            layout.activate()
            # Not `adjustSize`, which takes words on two lines to need as many as in a narrow column.
            self.setFixedHeight(layout.totalHeightForWidth(width))
        self.move(left, below.bottom() + 5)
        for _ in range(2):
            # Lines are measured before a bar to scroll by takes some of their width, and not again after.
            self._list.doItemsLayout()

    def _choose(self, row: int) -> None:
        index = self._model.index(row)
        self._list.setCurrentIndex(index)
        if index.isValid():
            self._list.scrollTo(index)

    def _on_list_clicked(self, index: QModelIndex) -> None:
        if hit := self._model.hit(index.row()):
            self.hit_chosen.emit(hit)
