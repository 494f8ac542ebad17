"""Asks for a meeting's name and date; the date is typed as British members write it, or picked."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from briefing_app.domain.dates import read_day, say_date
from briefing_app.domain.meetings import Meeting
from briefing_app.ui.meetings.calendar import BRITISH, Calendar
from briefing_app.ui.pressing import press_where_it_has_the_focus
from briefing_app.ui.theme import DIALOG, px, restyle
from briefing_app.ui.wrapping import wrapped

_LONGEST = 120
"""Characters of a name: it stands in menus and beside the tree."""
_NO_DAY = "No date: it can be given later."
_NOT_READ = "This is not read as a date: type it like 18 September 2026 or 18/9/26."


class MeetingDialog(QDialog):
    """Name and date of a new meeting, or of one that is there; deleted once answered."""

    chosen = Signal(str, str)
    """The name, and the day as ISO or empty."""

    def __init__(self, meeting: Meeting | None, parent: QWidget, today: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self.setWindowTitle("Name and date" if meeting else "Prepare a meeting")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._today = today
        self.name = QLineEdit(meeting.name if meeting else "", self)
        self.name.setPlaceholderText("Such as People scrutiny")
        self.name.setAccessibleName("Name of the meeting")
        self.name.setMaxLength(_LONGEST)
        self.typed = QLineEdit(say_date(meeting.day) if meeting else "", self)
        self.typed.setPlaceholderText("Such as 18 Sep, or leave it empty")
        self.typed.setAccessibleName("Date of the meeting, which may be left empty")
        self.read = wrapped("", self, "muted")
        self.read.setAlignment(Qt.AlignmentFlag.AlignTop)
        # What is wrong with a date takes two lines, and the dialog is not to jump.
        self.read.setMinimumHeight(2 * px(20))
        self.calendar = self._calendar()
        self.pick = self._pick_button()
        self.buttons = QDialogButtonBox(self)
        label = "Keep" if meeting else "Prepare"
        self.accept_button = self.buttons.addButton(label, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self.typed.textChanged.connect(self._show)
        self.name.textChanged.connect(self._show)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show()
        self.resize(px(420), self.sizeHint().height())

    @property
    def day(self) -> str | None:
        """The date that was typed, as ISO; empty where none was, None where it is not understood."""
        words = self.typed.text().strip()
        return read_day(words, self._today()) if words else ""

    def accept(self) -> None:
        """Tell what was typed."""
        if self.day is not None and self.name.text().strip():
            self.chosen.emit(self.name.text(), self.day)
            super().accept()

    def _calendar(self) -> Calendar:
        calendar = Calendar(self)
        calendar.clicked.connect(self._on_calendar_chosen)
        calendar.activated.connect(self._on_calendar_chosen)
        return calendar

    def _pick_button(self) -> QPushButton:
        menu = QMenu("Calendar", self)
        menu.setAccessibleName("Calendar")
        shown = QWidgetAction(menu)
        shown.setDefaultWidget(self.calendar)
        menu.addAction(shown)
        menu.aboutToShow.connect(self._on_menu_about_to_show)
        button = QPushButton("Pick", self)
        button.setAccessibleName("Pick the date from a calendar")
        button.setProperty("hasMenu", "true")
        button.setMenu(menu)
        press_where_it_has_the_focus(button)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*DIALOG)
        column.setSpacing(6)
        line = QHBoxLayout()
        line.addWidget(self.typed, 1)
        line.addWidget(self.pick)
        column.addWidget(_label("Name", self.name, self))
        column.addWidget(self.name)
        column.addSpacing(8)
        column.addWidget(_label("Date", self.typed, self))
        column.addLayout(line)
        column.addWidget(self.read)
        column.addWidget(self.buttons)

    def _show(self) -> None:
        day = self.day
        self.read.setText(_NOT_READ if day is None else _in_full(day) or _NO_DAY)
        self.read.setProperty("role", "warning" if day is None else "muted")
        restyle(self.read)
        self.accept_button.setEnabled(day is not None and bool(self.name.text().strip()))

    def _on_menu_about_to_show(self) -> None:
        self.calendar.setSelectedDate(QDate.fromString(self.day or self._today().isoformat(), Qt.DateFormat.ISODate))
        self.calendar.setFocus()

    def _on_calendar_chosen(self, day: QDate) -> None:
        self.typed.setText(say_date(day.toString(Qt.DateFormat.ISODate)))
        self.pick.menu().close()


def _in_full(day: str) -> str:
    """With its weekday, so that a slip shows: "Friday 18 September 2026"."""
    return f"{BRITISH.dayName(date.fromisoformat(day).isoweekday())} {say_date(day)}" if day else ""


def _label(text: str, of: QWidget, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "pane-heading")
    label.setBuddy(of)
    return label
