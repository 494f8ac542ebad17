"""The keys that move through the answers, wherever among box and switch the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from briefing_app.ui.searching.box import SearchBox
    from briefing_app.ui.searching.council_switch import CouncilSwitch

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


def is_for_answers(event: QKeyEvent, part: SearchBox | CouncilSwitch) -> bool:
    """Whether a key is for the answers and not for the part it was pressed in, which tells of it then."""
    key = Qt.Key(event.key())
    if key in _MOVES:
        part.move_wanted.emit(_MOVES[key])
    elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        part.open_wanted.emit()
    elif key == Qt.Key.Key_Escape:
        part.dismissed.emit()
    else:
        return False
    return True
