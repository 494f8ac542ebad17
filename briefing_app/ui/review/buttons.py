"""The buttons of a review: all of them where there is room, else one menu."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from briefing_app.ui.reader.blocks.flow import FlowLayout
from briefing_app.ui.theme import px, theme

_ICON = 14


class ReviewButtons(QFrame):
    """A button for each action, and a menu with the rest."""

    def __init__(self, shown: Sequence[QAction], more: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("What to do with this line")
        self._buttons = [_ActionButton(action, self) for action in shown]
        self._menu = QMenu("More", self)
        self._menu.setAccessibleName("More to do with this line")
        self._shown, self._more = [*shown], [*more]
        self._menu.addActions(self._more)
        self.more_button = QPushButton("More", self)
        self.more_button.setAccessibleName("More to do with this line")
        self.more_button.setMenu(self._menu)
        flow = FlowLayout(self, 6)
        for widget in (*self._buttons, self.more_button):
            flow.addWidget(widget)

    @property
    def first(self) -> QPushButton:
        """Where Tab comes in."""
        return self._buttons[0]

    def gather(self, *, together: bool) -> None:
        """Put everything into the menu, or give each its button again."""
        if together == self._buttons[0].isHidden():
            return
        for button in self._buttons:
            button.setVisible(not together)
        self._menu.clear()
        self._menu.addActions([*self._shown, *self._more] if together else self._more)
        self.more_button.setText("What to do" if together else "More")


class _ActionButton(QPushButton):
    """A button that looks and is as its action: a tool button would be higher than the rest, and lose its "…"."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.setAccessibleName(action.toolTip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        theme().changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        # The style leaves no room between the two.
        self.setText(self._action.text() if self._action.icon().isNull() else f" {self._action.text()}")
        self.setIcon(self._action.icon())
        self.setIconSize(QSize(px(_ICON), px(_ICON)))
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
