"""Known terms in shown words: a dotted line below each, and where the pointer or F1 finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument, QTextFrameFormat, QTextOption

from briefing_app.ui.reader.markup import position_of
from briefing_app.ui.theme import px, tokens

if TYPE_CHECKING:
    from briefing_app.ui.glossary.explainer import TermPlace
    from briefing_app.ui.reader.blocks.words import WordsView

_DOT = 1.3


class TermLines:
    """The terms of one `WordsView`, found and measured only once it is painted or asked."""

    def __init__(self, view: WordsView) -> None:
        self._view = view
        self._next = 0
        self._measured: tuple[object, ...] = ()
        self._rects: tuple[tuple[QRectF, ...], ...] = ()

    @property
    def places(self) -> tuple[TermPlace, ...]:
        """The terms to be marked, in reading order."""
        explainer = self._view.events.explainer
        return explainer.terms_in(self._view.words.text) if explainer and self._view.explained else ()

    def rects(self, nth: int) -> tuple[QRectF, ...]:
        """Where a term stands on the widget: one rectangle a line it runs over."""
        return self._all_rects()[nth]

    def at(self, point: QPointF) -> int | None:
        """Which term lies under a point of the widget."""
        for nth, rects in enumerate(self._all_rects()):
            if any(rect.adjusted(-1, -2, 1, 2).contains(point) for rect in rects):
                return nth
        return None

    def begin_at(self, nth: int) -> None:
        """Have `next` answer with the term after this one."""
        self._next = nth + 1

    def next(self, *, back: bool = False) -> int | None:
        """The term to explain next, round and round; None where there is none."""
        count = len(self.places)
        if not count:
            return None
        nth = (self._next - 2 if back else self._next) % count
        self._next = nth + 1
        return nth

    def paint(self, painter: QPainter) -> None:
        """Draw a dotted line below every term."""
        rects = [rect for found in self._all_rects() for rect in found]
        if not rects:
            return
        pen = QPen(QColor(tokens().muted), max(_DOT, px(10) * _DOT / 10))
        pen.setDashPattern([1.0, 1.6])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for rect in rects:
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _all_rects(self) -> tuple[tuple[QRectF, ...], ...]:
        places = self.places
        if not places:
            return ()
        view = self._view
        seen = (places, view.text(), view.contentsRect(), view.font().key())
        if seen != self._measured:
            document = _laid_out(view)
            self._rects = tuple(_rects_of(view, document, place.start, place.end) for place in places)
            self._measured = seen
        return self._rects


def _laid_out(view: WordsView) -> QTextDocument:
    """The label's text laid out as the label does it; Qt does not hand out its own layout."""
    document = QTextDocument()
    option = QTextOption(view.alignment())
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    document.setDefaultTextOption(option)
    document.setDefaultFont(view.font())
    document.setHtml(view.text())
    plain = QTextFrameFormat(document.rootFrame().frameFormat())
    plain.setMargin(0)
    document.rootFrame().setFrameFormat(plain)
    document.setTextWidth(view.contentsRect().width())
    document.documentLayout().documentSize()  # nothing is laid out, and its lines cannot be asked, before this
    return document


def rects_within(view: WordsView, start: int, end: int) -> tuple[QRectF, ...]:
    """Where some of the words stand on their widget, by code points: one rectangle a line they run over."""
    return _rects_of(view, _laid_out(view), start, end)


def _rects_of(view: WordsView, document: QTextDocument, start: int, end: int) -> tuple[QRectF, ...]:
    start, end = position_of(view.words, start), position_of(view.words, end)
    block = document.findBlock(start)
    layout = block.layout()
    origin = layout.position() + QPointF(view.contentsRect().topLeft())
    rects = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start - block.position(), line.textStart())
        last = min(end - block.position(), line.textStart() + line.textLength())
        if first < last:
            spaces = len(block.text()[first:last]) - len(block.text()[first:last].rstrip())
            left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last - spaces))
            bottom = line.y() + line.ascent() + line.descent() * 0.75
            rects.append(QRectF(left, line.y(), right - left, bottom - line.y()).translated(origin))
    return tuple(rects)


def _x(answer: object) -> float:
    """PySide answers with the place alone, or with the place and the cursor it belongs to."""
    first = answer[0] if isinstance(answer, tuple) else answer
    return float(first) if isinstance(first, int | float) else 0.0
