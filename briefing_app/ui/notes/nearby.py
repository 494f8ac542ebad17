"""Which notes have a card: those in view or nearly. A card costs some milliseconds, and a visit may have 200 notes."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from briefing_app.ui.focusing import holds_focus
from briefing_app.ui.notes.rows import Row, Rows
from briefing_app.ui.notes.scroll import NotesScroll

TURN = 0.01
"""Seconds of making cards at a time; then the window answers first."""
_NEAR, _FAR = 1, 2
"""How many times what is in view has cards above and below it, and from how far on they are let go."""


class Nearby(QObject):
    """Makes cards a few at a time as they come near, and lets go of those that are far away.

    The first and the last note always have one: there Tab comes in, and the last is the one to write in. What Tab goes
    to next is made before it goes there.
    """

    came_near = Signal(Row)
    """A row needs a card, now."""
    went_far = Signal(Row)
    """A row can do without its card."""
    changed = Signal()
    """Cards came, or went."""
    filled = Signal()
    """Nothing is lacking in view."""

    def __init__(self, rows: Rows, scroll: NotesScroll) -> None:
        super().__init__(scroll)
        self._rows = rows
        self._scroll = scroll
        self._measured: tuple[int, int] | None = None
        """At which width, and height of a line, room is kept for what has no card."""
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._work)
        scroll.moved.connect(self.look)
        scroll.hidden.connect(self._on_scroll_hidden)
        scroll.tab_pressed.connect(self._on_tab_pressed)

    def look(self) -> None:
        """See soon whether cards are lacking, or no longer needed; `filled` follows."""
        if self._scroll.isVisible():
            self._turn.start()
        else:
            self.filled.emit()

    def make(self, *wanted: int) -> None:
        """Make these now, where they lack: 0 is the first, -1 the last."""
        lacking = [self._rows[at] for at in wanted if len(self._rows) and self._rows[at].shows is None]
        if lacking:
            with self.steady():
                for row in dict.fromkeys(lacking):
                    self.came_near.emit(row)
            self.changed.emit()

    @contextmanager
    def steady(self) -> Iterator[None]:
        """Let what is looked at stay where it is on the screen, whatever comes above it."""
        if not self._scroll.isVisible() or not len(self._rows):
            yield
            return
        self._scroll.settle()
        bar = self._scroll.verticalScrollBar()
        at_end = bar.value() == bar.maximum() > 0
        before = {row: self._top(row) - bar.value() for row in self._looked_at()}
        yield
        self._scroll.settle()
        if at_end:
            bar.setValue(bar.maximum())
        elif stayed := next((row for row in before if row in self._rows), None):
            bar.setValue(self._top(stayed) - before[stayed])

    def _top(self, row: Row) -> int:
        return self._rows.place(self._rows.index(row)).top()

    def _work(self) -> None:
        """Make what is lacking, nearest first, or let go of what is far away, as far as one turn goes."""
        self._measure()
        if lacking := self._lacking():
            self._do(self.came_near, lacking)
        elif far := self._far():
            self._do(self.went_far, far)
        if all(self._rows[at].shows for at in self._within(0)):
            self.filled.emit()

    def _do(self, tell: SignalInstance, rows: Iterable[Row]) -> None:
        until = perf_counter() + TURN
        with self.steady():
            for row in rows:
                tell.emit(row)
                if perf_counter() > until:
                    break
        self.changed.emit()
        self.look()

    def _measure(self) -> None:
        body = self._scroll.body
        measured = body.width(), body.fontMetrics().lineSpacing()
        if measured != self._measured:
            self._measured = measured
            with self.steady():
                self._rows.measure()

    def _lacking(self) -> list[Row]:
        top, bottom = self._scroll.seen()

        def distance(at: int) -> int:
            place = self._rows.place(at)
            return max(top - place.bottom(), place.top() - bottom, 0)

        lacking = [at for at in self._within(_NEAR) if self._rows[at].shows is None]
        return [self._rows[at] for at in sorted(lacking, key=distance)]

    def _far(self) -> list[Row]:
        near = {0, len(self._rows) - 1, *self._within(_FAR)}
        return [row for at, row in enumerate(self._rows) if at not in near and row.spare]

    def _within(self, reach: int) -> range:
        """Those in view, and so many times as much above and below."""
        every = range(len(self._rows))
        top, bottom = self._scroll.seen()
        more = reach * (bottom - top)
        first = bisect_left(every, top - more, key=lambda at: self._rows.place(at).bottom())
        return range(first, bisect_right(every, bottom + more, key=lambda at: self._rows.place(at).top()))

    def _looked_at(self) -> list[Row]:
        """Those in view, or else the nearest; first the one that has the focus, then those that have a card."""
        seen = self._within(0) or (min(self._within(0).start, len(self._rows) - 1),)
        rows = [self._rows[at] for at in seen]
        return sorted(rows, key=lambda row: (not (row.shows and holds_focus(row.shows)), row.shows is None))

    def _on_scroll_hidden(self) -> None:
        """Nobody waits for cards that nobody sees; no timer is left behind by a window that closes."""
        self._turn.stop()
        self.filled.emit()

    def _on_tab_pressed(self, forward: bool) -> None:
        shown = ((at, row.shows) for at, row in enumerate(self._rows) if row.shows)
        at = next((at for at, part in shown if holds_focus(part)), None)
        beside = -1 if at is None else at + (1 if forward else -1)
        if 0 <= beside < len(self._rows):
            self.make(beside)
