"""The row above the tree that narrows it: words, kinds, and below them what is shown of how much."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.speaking import announce
from briefing_app.ui.tree.choices_menu import ChoicesMenu
from briefing_app.ui.tree.wish import Sort, Wish
from briefing_app.ui.tree.words_field import WordsField
from briefing_app.ui.wrapping import wrapped

_SETTLED_MS = 600
"""How long nothing new is found before a screen reader says what was."""


class FilterRow(QFrame):
    """Tells what is looked for, and says what the tree then holds."""

    changed = Signal()
    """Words or kinds are others now: `wish` says which."""
    entered = Signal()
    """The focus is to go into the tree."""
    dismissed = Signal()
    """The whole tree is wanted again."""
    taken_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = WordsField(self)
        self.sorts = {sort: self._choice(sort) for sort in Sort}
        self.kinds = self._kinds_button()
        self.said = wrapped("", self, "muted")
        self.whole = QPushButton("Show all", self)
        self.whole.setProperty("role", "link")
        self.whole.setAccessibleName("Show the whole tree again")
        self.whole.setToolTip("Show the whole tree again (Esc)")
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._lay_out()
        self._settled.timeout.connect(lambda: announce(self, self.said.accessibleName()))
        self.words.textChanged.connect(self.changed)
        self.words.entered.connect(self.entered)
        self.words.taken_up.connect(self.taken_up)
        self.whole.clicked.connect(self.dismissed)
        self._show_kinds()
        self.say("")

    @property
    def wish(self) -> Wish:
        """What is looked for now."""
        return Wish(self.words.text(), frozenset(sort for sort, action in self.sorts.items() if action.isChecked()))

    def begin(self) -> None:
        """Put the cursor into the field, with what stands there ready to be typed over."""
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def clear(self) -> None:
        """Look for nothing, without telling."""
        with QSignalBlocker(self):
            self.words.clear()
            for action in self.sorts.values():
                action.setChecked(False)
        self._show_kinds()
        self.say("")

    def say(self, text: str, spoken: str = "") -> None:
        """Say what the tree holds; "" where it is whole. A screen reader says a little more."""
        new = text != self.said.text()
        self.said.setText(text)
        self.said.setAccessibleName(spoken or text)
        self.said.setToolTip(spoken)
        self.said.setVisible(bool(text))
        self.whole.setVisible(bool(text))
        if text and new:
            self._settled.start()
        elif not text:
            self._settled.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, from wherever in the row, shows the whole tree again."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def _choice(self, sort: Sort) -> QAction:
        action = QAction(str(sort), self, checkable=True)
        action.toggled.connect(self._on_sort_toggled)
        return action

    def _kinds_button(self) -> QPushButton:
        menu = ChoicesMenu("Kinds", self)
        menu.setAccessibleName("Kinds to show")
        for sort, action in self.sorts.items():
            if sort is Sort.NOTED:
                menu.addSeparator()
            menu.addAction(action)
        button = QPushButton("Kinds", self)
        button.setProperty("role", "quiet")
        button.setProperty("hasMenu", "true")
        button.setStyleSheet("padding-left: 8px; padding-right: 22px;")
        button.setMenu(menu)
        button.setToolTip("Show only some kinds: strengths, areas for improvement, with my notes…")
        return button

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(4)
        fields.addWidget(self.words, 1)
        fields.addWidget(self.kinds)
        told = QHBoxLayout()
        told.setContentsMargins(4, 0, 4, 0)
        told.addWidget(self.said, 1)
        told.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 4)
        column.setSpacing(4)
        column.addLayout(fields)
        column.addLayout(told)

    def _show_kinds(self) -> None:
        chosen = self.wish
        count = len(chosen.sorts)
        self.kinds.setText(f"Kinds: {count}" if count else "Kinds")
        self.kinds.setAccessibleName(f"Kinds to show: {chosen.said or 'all'}")

    def _on_sort_toggled(self) -> None:
        self._show_kinds()
        self.changed.emit()
