"""A month to pick a day from, British order, in the theme's colours."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from briefing_app.ui.theme import px, theme, tint, tokens

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_STEPS = {"qt_calendar_prevmonth": ("back", "Month before"), "qt_calendar_nextmonth": ("forward", "Next month")}
_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class Calendar(QCalendarWidget):
    """Weeks begin on Monday; arrow keys walk, Enter chooses."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLocale(BRITISH)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setAccessibleName("Calendar: choose the date of the meeting")
        for name, (icon, said) in _STEPS.items():
            step = self.findChild(QToolButton, name)
            if step is not None:
                tint(step, icon)
                step.setAccessibleName(said)
                step.setToolTip(said)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        """Qt's own header is in the colour of what is selected, and its weekends are red."""
        now = tokens()
        self.setStyleSheet(
            f"QWidget#qt_calendar_navigationbar {{ background: {now.chrome}; border-bottom: 1px solid {now.line}; }}"
            "QWidget#qt_calendar_navigationbar QToolButton { background: transparent; border: 1px solid transparent;"
            f" color: {now.ink}; font-weight: 600; }}"
            f"QWidget#qt_calendar_navigationbar QToolButton:hover {{ background: {now.hover_chrome}; }}"
            f"QWidget#qt_calendar_navigationbar QToolButton:focus {{ border: 2px solid {now.accent}; }}"
            "QToolButton#qt_calendar_monthbutton::menu-indicator { image: none; }"
            f"QAbstractItemView:disabled {{ color: {now.muted}; }}"
        )
        plain = QTextCharFormat()
        plain.setForeground(QColor(now.ink))
        for day in _WEEKEND:
            self.setWeekdayTextFormat(day, plain)
        head = QTextCharFormat()
        head.setForeground(QColor(now.muted))
        self.setHeaderTextFormat(head)
        self.setMinimumSize(px(300), px(240))
