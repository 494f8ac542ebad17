"""Findings counted as stacked bars: each row a button that says its figures in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from briefing_app.ui.fitting import on_lines
from briefing_app.ui.reader.blocks.base import BlockView, SignView, beside, plain_label, stacked
from briefing_app.ui.reader.blocks.flow import FlowLayout
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import ChartBar, ChartBlock, Tone
from briefing_app.ui.theme import Type, px, tokens
from briefing_app.ui.theme.icons import paint_icon
from briefing_app.ui.theme.sizes import RING, TARGET
from briefing_app.ui.wording import many

_LABEL = 0.67
"""The share of a row that its label may take."""
_STRIPES = {Tone.IMPROVEMENT: (6, 2.5), Tone.PRIORITY: (4, 1.2)}
"""Distance and width of the hatch, so that no two tones differ by colour alone."""


class ChartView(BlockView):
    """The bars, and what their colours and hatches mean."""

    def __init__(self, block: ChartBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        words = dict(block.legend)
        said = [f"{bar.label}: {bar_words(bar, words)}" for bar in block.bars]
        self.setAccessibleName(block.title)
        self.setAccessibleDescription("; ".join(said))
        column = stacked(self, (0, 0, 0, 0), 0)
        most = max((sum(count for _, count in bar.counts) for bar in block.bars), default=1)
        for bar in block.bars:
            column.addWidget(BarButton(bar, most, words, block, events))
        if block.legend_shown:
            column.addWidget(_legend(block))
        column.addStretch(1)


class BarButton(QAbstractButton):
    """One row: its label, its bar, and each figure beside its sign."""

    def __init__(
        self, bar: ChartBar, most: int, words: dict[Tone, str], chart: ChartBlock, events: ReaderEvents
    ) -> None:
        super().__init__()
        self._bar, self._most = bar, max(most, 1)
        self._labels = [other.label for other in chart.bars]
        font = self.font()
        font.setPixelSize(px(Type.CRUMB))
        self.setFont(font)
        self.setText(bar.label)
        self.setToolTip(bar.label)
        self.setAccessibleName(f"{bar.label}: {bar_words(bar, words)}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor if bar.place else Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if bar.place else Qt.FocusPolicy.NoFocus)
        if bar.place:
            self.clicked.connect(lambda: events.place_wanted.emit(bar.place))

    def sizeHint(self) -> QSize:
        """One line, or two where text is large."""
        line = max(TARGET, QFontMetrics(self.font()).height() + 6)
        return QSize(px(300), line * 2 - 8 if self._split() else line)

    def heightForWidth(self, width: int) -> int:
        """One line more where the label has no room on one."""
        more = len(self._label_lines(width)) - 1
        return self.sizeHint().height() + more * QFontMetrics(self.font()).lineSpacing()

    def minimumSizeHint(self) -> QSize:
        """As high as wanted, and narrow if it must be."""
        return QSize(px(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Label, segments, figures; a ground under the pointer and a ring with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        label, bar = self._areas()
        painter.setPen(QColor(tokens().ink))
        painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, "\n".join(self._label_lines(self.width())))
        room = bar.width() - self._figures_width()
        x = bar.left()
        for tone, count in self._bar.counts:
            width = max(4.0, room * count / self._most)
            paint_segment(painter, QRectF(x, bar.center().y() - px(7), width, px(14)), tone)
            x += width + 2
        self._paint_figures(painter, x + 6, bar)
        painter.end()

    def _split(self) -> bool:
        return px(100) > 145

    def _label_lines(self, width: int) -> tuple[str, ...]:
        room = int(self._label_width(width)) - 8
        return on_lines(self._bar.label, QFontMetrics(self.font()), room, room)

    def _label_width(self, width: int) -> float:
        if self._split():
            return width - 8
        metrics = QFontMetrics(self.font())
        return min(max(metrics.horizontalAdvance(label) for label in self._labels) + 16, (width - 8) * _LABEL)

    def _areas(self) -> tuple[QRectF, QRectF]:
        whole = QRectF(self.rect()).adjusted(4, 0, -4, 0)
        if self._split():
            below = max(TARGET, QFontMetrics(self.font()).height() + 6) - 4
            return whole.adjusted(0, 0, 0, -below), whole.adjusted(0, whole.height() - below, 0, 0)
        wide = self._label_width(self.width())
        return whole.adjusted(0, 0, wide - whole.width(), 0), whole.adjusted(wide, 0, 0, 0)

    def _paint_ground(self, painter: QPainter) -> None:
        now = tokens()
        if self.underMouse() and self._bar.place:
            painter.fillRect(self.rect(), QColor(now.hover))
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.accent), RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _figures_width(self) -> float:
        metrics = QFontMetrics(self.font())
        return 12 + sum(px(20) + metrics.horizontalAdvance(str(count)) + 8 for _, count in self._bar.counts)

    def _paint_figures(self, painter: QPainter, x: float, bar: QRectF) -> None:
        metrics, now, size = QFontMetrics(self.font()), tokens(), px(11)
        for tone, count in self._bar.counts:
            box = QRectF(x, bar.center().y() - size / 2, size, size)
            paint_icon(painter, box, tone.sign, now.colour(tone))
            wide = metrics.horizontalAdvance(str(count))
            painter.setPen(QColor(now.ink))
            painter.drawText(QRectF(box.right() + 4, bar.top(), wide + 4, bar.height()), Qt.AlignmentFlag.AlignVCenter,
                             str(count))  # fmt: skip
            x = box.right() + 4 + wide + 10


class SwatchView(QWidget):
    """A piece of bar for the legend."""

    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self._tone = tone
        self.setFixedSize(px(22), px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar's own colour and hatch."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_segment(painter, QRectF(self.rect()), self._tone)
        painter.end()


def bar_words(bar: ChartBar, words: dict[Tone, str]) -> str:
    """A row's figures in words: "5 strengths, 1 area for improvement"."""
    return ", ".join(_counted(count, words.get(tone, tone).lower()) for tone, count in bar.counts)


def _counted(count: int, word: str) -> str:
    """Of "area for improvement" it is the first word that there are more of."""
    one, of, what = word.partition(" for ")
    return many(count, word, f"{one}s{of}{what}")


def paint_segment(painter: QPainter, box: QRectF, tone: Tone) -> None:
    """One stretch of bar, hatched where its tone is not a strength."""
    now = tokens()
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(now.colour(tone)))
    painter.drawRoundedRect(box, 3, 3)
    if tone in _STRIPES:
        step, width = _STRIPES[tone]
        painter.setClipRect(box)
        painter.setPen(QPen(QColor(now.colour(f"{tone}-soft")), width))
        reach = int(box.width() + box.height())
        for offset in range(-int(box.height()), reach, step * 2):
            left = box.left() + offset
            painter.drawLine(int(left), int(box.bottom()) + 1, int(left + box.height()) + 1, int(box.top()))
    painter.restore()


def _legend(block: ChartBlock) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, 14)
    flow.setContentsMargins(0, 0, 0, 0)
    for tone, word in block.legend:
        flow.addWidget(_legend_entry(tone, word))
    return holder


def _legend_entry(tone: Tone, word: str) -> QWidget:
    entry = QWidget()
    row = beside(entry, (4, 6, 0, 2), 6)
    for part in (SwatchView(tone), SignView(tone, 11), plain_label(word, "muted")):
        row.addWidget(part)
    return entry
