"""A council's visits on a line of time, painted: arrow keys walk from visit to visit, Enter opens one."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.ui.reader.blocks.base import BlockView, plain_label, stacked
from briefing_app.ui.reader.blocks.words import INSET
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.grades import grade_tone
from briefing_app.ui.reader.page import TimelineBlock, TimelineStop, Tone
from briefing_app.ui.speaking import announce
from briefing_app.ui.theme import px, tokens
from briefing_app.ui.theme.sizes import RING

_SIGN = 7
_GAP = 10


class TimelineView(BlockView):
    """The picture, as one thing to walk through."""

    def __init__(self, block: TimelineBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        self.picture = TimelinePicture(block, events)
        self._hint = plain_label(block.hint, "muted", wrap=True)
        column = stacked(self, (INSET, 4, INSET, 4), 4)
        column.addWidget(self.picture)
        column.addWidget(self._hint)

    def height_at(self, width: int) -> int:
        """As high as its rows and the hint need at this width."""
        height = self.picture.height_at(width - 2 * INSET)
        self.picture.setFixedHeight(height)
        return height + self._hint.heightForWidth(width - 2 * INSET) + 12


class TimelinePicture(QWidget):
    """A line down the page with one row for each visit, spaced by the time between them as far as there is room."""

    def __init__(self, block: TimelineBlock, events: ReaderEvents) -> None:
        super().__init__()
        self._stops, self._events = block.stops, events
        self._chosen = len(block.stops) - 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(block.title)
        self._describe()

    @property
    def chosen(self) -> TimelineStop:
        """The visit the arrow keys stand on."""
        return self._stops[self._chosen]

    def height_at(self, width: int) -> int:
        """How high all rows are at this width."""
        rows = self._rows(width)
        return int(rows[-1].bottom()) + 6

    def sizeHint(self) -> QSize:
        """As wide as it gets, as high as its rows."""
        return QSize(px(300), self.height_at(max(self.width(), px(300))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and left go back in time, down and right on; Home and End to the ends; Enter opens."""
        last = len(self._stops) - 1
        moves = {
            Qt.Key.Key_Up: self._chosen - 1, Qt.Key.Key_Left: self._chosen - 1, Qt.Key.Key_Down: self._chosen + 1,
            Qt.Key.Key_Right: self._chosen + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in moves:
            self._choose(max(0, min(last, moves[key])))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._events.place_wanted.emit(self.chosen.place)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the visit under the pointer."""
        rows = self._rows(self.width())
        at = next((nth for nth, row in enumerate(rows) if row.contains(event.position())), None)
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(at)
            self._events.place_wanted.emit(self.chosen.place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line, a sign for each visit (round for a focused visit, square for an inspection), and its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows, now, x = self._rows(self.width()), tokens(), self._line_x()
        first, last = self._sign_at(rows[0]), self._sign_at(rows[-1])
        painter.setPen(QPen(QColor(now.control), 2))
        painter.drawLine(QPointF(x, first), QPointF(x, last))
        for nth, (stop, row) in enumerate(zip(self._stops, rows, strict=True)):
            self._paint_stop(painter, stop, row)
            if nth == self._chosen and self.hasFocus():
                painter.setPen(QPen(QColor(now.accent), RING))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_stop(self, painter: QPainter, stop: TimelineStop, row: QRectF) -> None:
        now, x, y, size = tokens(), self._line_x(), self._sign_at(row), px(_SIGN)
        painter.setPen(QPen(QColor(now.accent), 2))
        painter.setBrush(QColor(now.accent if stop.grades else now.paper))
        if stop.grades:
            painter.drawRect(QRectF(x - size, y - size, 2 * size, 2 * size))
        else:
            painter.drawEllipse(QPointF(x, y), size, size)
        words = row.adjusted(x + size + px(_GAP), 6, -6, 0)
        line = self._line_height()
        painter.setFont(self._strong())
        painter.setPen(QColor(now.ink))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, _headed(stop))
        painter.setFont(self.font())
        top = words.top() + self._head_lines(stop, words.width()) * line
        for area, grade, lines in self._graded(stop, words.width()):
            box = QRectF(words.left(), top, words.width(), lines * line)
            self._paint_grade(painter, box, area, grade)
            top += lines * line

    def _paint_grade(self, painter: QPainter, box: QRectF, area: str, grade: str) -> None:
        now = tokens()
        colour = now.colour(grade_tone(grade) or "muted")
        size, line = px(9), self._line_height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        _paint_shape(painter, QRectF(box.left(), box.top() + (line - size) / 2, size, size), grade)
        painter.setPen(QColor(now.ink if grade else now.muted))
        text = f"{grade}: {area}" if grade else area
        room = box.adjusted(size + 8, 0, 0, 0) if grade else box
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, text)

    def _graded(self, stop: TimelineStop, width: float) -> list[tuple[str, str, int]]:
        """Area, grade and the lines they need; where there is no grade, that is said."""
        metrics = QFontMetrics(self.font())
        told = [(area, grade) for area, grade in stop.grades] or [(stop.said, "")]
        return [(area, grade, self._lines(metrics, f"{grade}: {area}", width - px(9) - 8)) for area, grade in told]

    def _strong(self) -> QFont:
        font = self.font()
        font.setBold(True)
        return font

    def _head_lines(self, stop: TimelineStop, width: float) -> int:
        return self._lines(QFontMetrics(self._strong()), _headed(stop), width)

    def _lines(self, metrics: QFontMetrics, text: str, width: float) -> int:
        box = metrics.boundingRect(0, 0, max(80, int(width)), 10_000, int(Qt.TextFlag.TextWordWrap), text)
        return max(1, -(-box.height() // self._line_height()))

    def _rows(self, width: float) -> list[QRectF]:
        rows, top = [], 0.0
        for nth, stop in enumerate(self._stops):
            words = width - self._line_x() - px(_SIGN) - px(_GAP) - 6
            lines = self._head_lines(stop, words) + sum(count for *_, count in self._graded(stop, words))
            height = lines * self._line_height() + 12
            rows.append(QRectF(0, top, width, height))
            top += height + self._space_after(nth)
        return rows

    def _space_after(self, nth: int) -> float:
        """More room for more time: from 4 px up to 36 at three years."""
        if nth + 1 >= len(self._stops):
            return 0
        days = (_day(self._stops[nth + 1].start) - _day(self._stops[nth].start)).days
        return 4 + min(32.0, 32 * days / 1100)

    def _line_height(self) -> int:
        return QFontMetrics(self.font()).lineSpacing() + 2

    def _line_x(self) -> float:
        return px(_SIGN) + 8

    def _sign_at(self, row: QRectF) -> float:
        return row.top() + 6 + self._line_height() / 2

    def _choose(self, nth: int) -> None:
        self._chosen = nth
        self._describe()
        announce(self, self._said())
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(
            f"{self._said()}. {self._chosen + 1} of {len(self._stops)}. Arrow keys go from visit to visit, Enter opens."
        )

    def _said(self) -> str:
        return f"{self.chosen.when}, {self.chosen.kind}, {self.chosen.said}"


def _headed(stop: TimelineStop) -> str:
    return f"{stop.when} · {stop.kind}"


def _paint_shape(painter: QPainter, box: QRectF, grade: str) -> None:
    """A triangle for good and better, a diamond for what requires improvement, a square for inadequate."""
    match grade_tone(grade):
        case Tone.STRENGTH:
            painter.drawPolygon(QPolygonF([box.bottomLeft(), box.bottomRight(), QPointF(box.center().x(), box.top())]))
        case Tone.IMPROVEMENT:
            middle = box.center()
            points = [
                (middle.x(), box.top()),
                (box.right(), middle.y()),
                (middle.x(), box.bottom()),
                (box.left(), middle.y()),
            ]
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
        case Tone.PRIORITY:
            painter.drawRect(box)
        case _ if grade:
            painter.drawEllipse(box)


def _day(iso: str) -> date:
    """The day, the first of what is not told."""
    year, month, day = (*iso.split("-"), "01", "01")[:3]
    return date(int(year), int(month), int(day))
