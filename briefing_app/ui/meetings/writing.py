"""What changes of meetings and of their lists have in common: how they are written, and the way to what they made."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from briefing_app.ui.places import meeting_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from briefing_app.domain.library import ChangeSet
    from briefing_app.storage import NotebookFile
    from briefing_app.ui.window import MainWindow

T = TypeVar("T")


def write(
    window: MainWindow,
    work: Callable[[NotebookFile], tuple[T, ChangeSet]],
    then: Callable[[T], object],
    owner: QObject,
    failed: Callable[[str], object] | None = None,
) -> None:
    """Change the notebook as the desk does, once all that is being typed is stored: it may be what is moved."""
    window.keeper.flush()
    window.desk.write_notebook(work, then, owner, failed)


def offer_to_open(window: MainWindow, meeting: str) -> None:
    """Put a way to the meeting beside what was just said."""
    window.message.offer("Open it", "Open the meeting", lambda: window.go_and_read(meeting_at(meeting)))
