"""The words a note is on, as the keyboard and a screen reader meet them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.notes.anchor_label import AnchorLabel
from briefing_app.ui.reader.accessible import install_roles
from briefing_app.ui.theme import apply_theme, tokens


def test_it_is_one_stop_of_tab_with_a_ring_that_enter_follows(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light")
    install_roles()
    card = QWidget()
    qtbot.addWidget(card)
    before, after = QPushButton("Before", card), QPushButton("After", card)
    label = AnchorLabel("Plans are late.", marked=True, parent=card)
    column = QVBoxLayout(card)
    for part in (before, label, after):
        column.addWidget(part)
    QWidget.setTabOrder(before, label)
    QWidget.setTabOrder(label, after)
    followed: list[str] = []
    label.linkActivated.connect(followed.append)
    card.show()
    card.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert label.hasFocus()
    assert label.grab().toImage().pixelColor(QPoint(0, label.height() // 2)) == QColor(tokens().accent)
    QTest.keyClick(label, Qt.Key.Key_Return)
    QTest.keyClick(label, Qt.Key.Key_Space)
    assert followed == ["words", "words"]
    QTest.keyClick(label, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert QAccessible.queryAccessibleInterface(label).role() == QAccessible.Role.Link
