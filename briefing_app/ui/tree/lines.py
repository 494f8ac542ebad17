"""The member's own pages below the tree: a line each, and the list of meetings, which scrolls where it is long."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.meetings import Meeting
from briefing_app.ui.fitting import fitted
from briefing_app.ui.places import Place, meeting_at
from briefing_app.ui.theme import px, restyle, theme, tint, tokens
from briefing_app.ui.theme.sizes import TARGET
from briefing_app.ui.wording import many

_MOST = 4
"""So many meetings are shown before the list scrolls; fewer where the window is low."""
_PAD = 13
_LEFT = 6
"""Where headings begin, which is where councils do in the tree above; an icon keeps some room from its own edge."""
_EDGES = 4
"""The button's own edges, and what the width of words may be more than its whole pixels."""
_GAP = 8
_ICON_EDGE = 3
_BAR = 3
_HERE = "Shown now"


class PageLine(QPushButton):
    """The way to a page: its name, and at the right how much there is, both cut to the room there is."""

    def __init__(self, label: str, icon: str, parent: QWidget, *, strong: bool = True) -> None:
        super().__init__(parent)
        self._label, self._count = label, ""
        self.here = False
        """Whether its page is the one that is shown."""
        self._icon = bool(icon)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "quiet")
        left = _LEFT - _ICON_EDGE if icon else _PAD
        # The ring of the focus is a pixel wider than the edge.
        self.setStyleSheet(
            f"QPushButton {{ text-align: left; font-weight: {600 if strong else 400}; padding-left: {left}px; }}"
            f"QPushButton:focus {{ padding-left: {left - 1}px; }}"
        )
        if icon:
            tint(self, icon)
        theme().changed.connect(self._fit_soon)
        self.show_line(label)

    def show_line(self, label: str, count: str = "", said: str = "") -> None:
        """Show a name and how much there is; `said` is what a screen reader says of both."""
        self._label, self._count = label, count
        self.setAccessibleName(said or ", ".join(filter(None, (label, count))))
        self.setToolTip(self.accessibleName())
        self._fit()

    def show_here(self, here: bool) -> None:
        """Show whether its page is the one on screen. It is no box to tick, which a screen reader would take it for."""
        if here != self.here:
            self.here = here
            self.setProperty("here", here)
            self.setAccessibleDescription(_HERE if here else "")
            restyle(self)

    @property
    def line(self) -> str:
        """All that is shown, uncut."""
        return " · ".join(filter(None, (self._label, self._count)))

    def sizeHint(self) -> QSize:
        """As high as the text now needs: Qt remembers what an earlier size of it needed."""
        # The least height is the style's, known once it has been put on.
        self.ensurePolished()
        return QSize(120, max(_PAD + self.fontMetrics().height(), TARGET, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the pane gets."""
        return QSize(60, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or less of the name."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, then how much there is at its right."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self.here:
            # Which page is shown is told by more than a colour.
            painter.fillRect(QRect(1, self.height() // 4, _BAR, self.height() // 2), QColor(tokens().accent))
        if self._count:
            painter.setFont(self._small())
            painter.setPen(QColor(tokens().accent if self.here else tokens().muted))
            room = QRect(self.rect()).adjusted(0, 0, -_GAP, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count)
        painter.end()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setBold(False)
        font.setPixelSize(px(12))
        return font

    def _fit_soon(self) -> None:
        # The new size of the text reaches the button only after this.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        counted = QFontMetrics(self._small()).horizontalAdvance(self._count) + _GAP if self._count else 0
        icon = self.iconSize().width() + _GAP if self._icon else 0
        label = fitted(self._label, self.fontMetrics(), self.width() - 2 * _PAD - _EDGES - icon - counted)
        # One "&" alone would underline what follows.
        self.setText(label.replace("&", "&&"))


class MeetingsList(QWidget):
    """A heading with a button to prepare one, and a line for each meeting."""

    place_wanted = Signal(Place)
    prepare_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: dict[str, PageLine] = {}
        """The line of each meeting, by its id, as they are shown."""
        self._pane = parent
        self._shown: Sequence[Meeting] = ()
        self._chosen = ""
        self.prepare = QToolButton(self)
        self.prepare.setProperty("role", "quiet")
        self.prepare.setProperty("compact", "true")
        self.prepare.setAccessibleName("Prepare a meeting")
        self.prepare.setToolTip("Prepare a meeting (Ctrl+M)")
        tint(self.prepare, "add")
        self.first = PageLine("Prepare a meeting…", "meeting", self, strong=False)
        self._body = QWidget(self)
        self._body.setProperty("role", "pane")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll = self._scroll_area()
        self._lay_out()
        self.prepare.clicked.connect(self.prepare_wanted)
        self.first.clicked.connect(self.prepare_wanted)
        theme().changed.connect(self._on_theme_changed)
        self.show_meetings(())

    def event(self, event: QEvent) -> bool:
        """Larger text makes higher lines."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)

    def show_meetings(self, meetings: Sequence[Meeting]) -> None:
        """Show these, in this order; what has the focus keeps it."""
        self.first.setVisible(not meetings)
        self.prepare.setVisible(bool(meetings))
        self._scroll.setVisible(bool(meetings))
        here = {meeting.id for meeting in meetings}
        for gone in [meeting for meeting in self.lines if meeting not in here]:
            line = self.lines.pop(gone)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, meeting in enumerate(meetings):
            line = self.lines.get(meeting.id) or self._add(meeting.id)
            self._column.insertWidget(place, line)
            count = len(meeting.questions)
            line.show_line(meeting.short, str(count) if count else "", f"{meeting.title}, {many(count, 'question')}")
        if [meeting.id for meeting in meetings] != [meeting.id for meeting in self._shown]:
            self._order_tabs(meetings)
        self._shown = meetings
        self._choose()
        self.fit()

    def choose(self, meeting: str) -> None:
        """Show which meeting's page is on screen; "" for none."""
        self._chosen = meeting
        self._choose()

    def fit(self) -> None:
        """Grow with the meetings as far as the pane has room."""
        heights = [line.sizeHint().height() for line in self.lines.values()]
        if heights:
            # The style sheet's least height is for text of the usual size.
            self._body.setMinimumHeight(sum(heights))
            most = min(_MOST, max(1, self._pane.height() // (6 * heights[0])))
            self._scroll.setFixedHeight(heights[0] * min(len(heights), most))

    def _lay_out(self) -> None:
        heading = QLabel("My meetings", self)
        heading.setProperty("role", "pane-heading")
        row = QHBoxLayout()
        row.setContentsMargins(_LEFT, 6, 4, 2)
        row.addWidget(heading, 1)
        row.addWidget(self.prepare)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.first)
        column.addWidget(self._scroll)

    def _scroll_area(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._body)
        return scroll

    def _add(self, meeting: str) -> PageLine:
        line = PageLine("", "", self._body, strong=False)
        line.clicked.connect(lambda: self.place_wanted.emit(meeting_at(meeting)))
        self.lines[meeting] = line
        line.show()
        return line

    def _order_tabs(self, meetings: Sequence[Meeting]) -> None:
        before: QWidget = self.prepare
        for meeting in meetings:
            QWidget.setTabOrder(before, self.lines[meeting.id])
            before = self.lines[meeting.id]

    def _choose(self) -> None:
        for meeting, line in self.lines.items():
            line.show_here(meeting == self._chosen)
        if self._chosen in self.lines:
            self._scroll.ensureWidgetVisible(self.lines[self._chosen], 0, 0)

    def _on_theme_changed(self) -> None:
        # The new size of the text reaches the lines only after this.
        QTimer.singleShot(0, self, self.fit)
