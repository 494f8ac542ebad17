"""Room between what a menu's entries say and the keys beside them."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMenu

from briefing_app.ui.theme import px

_GAP = 20


def make_room_for_keys(menu: QMenu) -> None:
    """Widen a menu about to be shown, so that its longest entry does not run into the keys beside it.

    Qt keeps a few pixels between the two, however large the text, and a style sheet can only put more after the keys.
    """
    menu.setMinimumWidth(0)
    if any(not action.shortcut().isEmpty() for action in menu.actions()):
        _measure_anew(menu)
        menu.setMinimumWidth(menu.sizeHint().width() + px(_GAP))
        _measure_anew(menu)


def _measure_anew(menu: QMenu) -> None:
    # What a menu measured it keeps, the least width with it, until its type changes.
    QApplication.sendEvent(menu, QEvent(QEvent.Type.FontChange))
