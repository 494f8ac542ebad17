"""Menus of the member's meetings: to open one, or to put a question on lists."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.domain.meetings import Meeting, in_order


def fill_with_meetings(menu: QMenu, meetings: Sequence[Meeting], go: Callable[[str], object]) -> None:
    """An entry for each meeting, the next first; `go` gets the one chosen."""
    for meeting in ordered(meetings):
        menu.addAction(_shown(meeting)).triggered.connect(lambda _=False, chosen=meeting.id: go(chosen))


def lists_menu(note: str, meetings: Sequence[Meeting], put: Callable[[str, bool], object], parent: QWidget) -> QMenu:
    """A menu that ticks the meetings at which a question is asked; `put` gets what was ticked or unticked."""
    menu = QMenu("Meetings at which this is asked", parent)
    menu.setAccessibleName(menu.title())
    for meeting in ordered(meetings):
        action = menu.addAction(_shown(meeting))
        action.setCheckable(True)
        action.setChecked(note in meeting.questions)
        action.triggered.connect(lambda on, chosen=meeting.id: put(chosen, on))
    return menu


def _shown(meeting: Meeting) -> str:
    """Its name as a menu shows it: one "&" alone would underline what follows."""
    return meeting.short.replace("&", "&&")


def ordered(meetings: Sequence[Meeting]) -> tuple[Meeting, ...]:
    """As they are listed everywhere: those to come first, the next on top."""
    return in_order(meetings, date.today().isoformat())
