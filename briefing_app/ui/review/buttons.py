"""The buttons of a review: all of them where there is room, else one menu."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QToolButton, QWidget

from briefing_app.ui.reader.blocks.flow import FlowLayout


class ReviewButtons(QFrame):
    """A button for each action, and a menu with the rest."""

    def __init__(self, shown: Sequence[QAction], more: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("What to do with this line")
        self._buttons = [_button(action, self) for action in shown]
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

    def gather(self, *, together: bool) -> None:
        """Put everything into the menu, or give each its button again."""
        if together == self._buttons[0].isHidden():
            return
        for button in self._buttons:
            button.setVisible(not together)
        self._menu.clear()
        self._menu.addActions([*self._shown, *self._more] if together else self._more)
        self.more_button.setText("What to do" if together else "More")


def _button(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setAccessibleName(action.toolTip())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
