"""The order in which Tab walks through what stands below each other."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_in_order(parts: Iterable[QWidget]) -> None:
    """Let Tab walk through these from first to last, however late one of them came."""
    every = [stop for part in parts for stop in stops(part)]
    for one, after in pairwise(every):
        QWidget.setTabOrder(one, after)


def stops(part: QWidget) -> list[QWidget]:
    """Where Tab stops in a part, the part itself included."""
    every = (part, *part.findChildren(QWidget))
    return [widget for widget in every if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
