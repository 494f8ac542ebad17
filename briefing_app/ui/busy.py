"""Whether the member is amid something that another page would take away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from briefing_app.ui.window import MainWindow


def is_busy(window: MainWindow) -> bool:
    """Whether something is being asked, reviewed or typed: what comes meanwhile is offered, not shown."""
    asked = window.floor.taken or QApplication.activeModalWidget() is not None
    return asked or window.middle.currentWidget() is window.review or _is_typing(window)


def _is_typing(window: MainWindow) -> bool:
    """Whether the next key would write, or go on writing; an empty line outside the page keeps the focus anyway."""
    focus = window.focusWidget()
    if isinstance(focus, QPlainTextEdit):
        return not focus.isReadOnly()
    return isinstance(focus, QLineEdit) and (bool(focus.text()) or window.reader.isAncestorOf(focus))
