from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QStringListModel
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.theme import apply_theme
from briefing_app.ui.tree.view import BranchesView

LINES = 300


class Measuring(QStyledItemDelegate):
    """Counts how often a line is measured."""

    count = 0

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        self.count += 1
        return QSize(60, option.fontMetrics.height())


def test_a_change_of_look_measures_the_lines_of_a_long_tree_once(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)
    parent = QWidget()
    qtbot.addWidget(parent)
    view = BranchesView(parent)
    delegate = Measuring(view)
    view.setItemDelegate(delegate)
    view.setModel(QStringListModel([f"Visit {number}" for number in range(LINES)], view))
    parent.show()
    qapp.processEvents()
    low = view.sizeHintForRow(0)
    delegate.count = 0
    apply_theme(qapp, "dark", 200)
    assert delegate.count == 0, "not before all of the look is on"
    qapp.processEvents()
    assert LINES <= delegate.count < 2 * LINES
    assert view.visualRect(view.model().index(1, 0)).top() > low * 1.5
    apply_theme(qapp, "light", 100)
