"""The part of the notes pane that scrolls: a line that says what to do, the notes, and what stands below them."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing_app.ui.wrapping import wrapped

_ROUNDS = 4
"""Words wrap at the width that a first layout finds, and have their height from the next one on."""


class NotesScroll(QScrollArea):
    """Tells when other notes come into view, and before Tab moves on."""

    moved = Signal()
    """Something else is in view, or may be."""
    hidden = Signal()
    tab_pressed = Signal(bool)
    """The focus is about to go to what is next; False: to what is before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hint = wrapped("", self, "muted")
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        self._below = QVBoxLayout()
        self.body = _Body(self)
        self.body.tab_pressed.connect(self.tab_pressed)
        self._lay_out()
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self.moved)
        bar.rangeChanged.connect(self.moved)

    @property
    def below(self) -> list[QWidget]:
        """What stands below the notes."""
        entries = (self._below.itemAt(at) for at in range(self._below.count()))
        return [widget for entry in entries if entry and (widget := entry.widget())]

    def put_below(self, widget: QWidget) -> None:
        """Give another panel the room below the notes."""
        self._below.addWidget(widget)

    def seen(self) -> tuple[int, int]:
        """Where what is in view begins and ends."""
        top = self.verticalScrollBar().value()
        return top, top + self.viewport().height()

    def settle(self) -> None:
        """Lay everything out now, so that places can be asked for."""
        layout = self.body.layout()
        for _ in range(_ROUNDS):
            before = self.body.height()
            if layout:
                layout.activate()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            if self.body.height() == before:
                break

    def keep_focus_in_view(self) -> None:
        """Scroll to what has the focus, once what changed is laid out."""
        QTimer.singleShot(0, self, self._show_focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More may be in view."""
        super().resizeEvent(event)
        self.moved.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """All of it comes into view."""
        super().showEvent(event)
        self.moved.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """None of it is in view."""
        super().hideEvent(event)
        self.hidden.emit()

    def _show_focus(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.ensureWidgetVisible(focus)

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(16, 4, 16, 16)
        inner.setSpacing(0)
        inner.addWidget(self.hint)
        inner.addLayout(self.column)
        inner.addLayout(self._below)
        inner.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.body)


class _Body(QWidget):
    """Every Tab pressed in a note passes here before Qt looks for what is next."""

    tab_pressed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tell first: what is next may have to be made."""
        self.tab_pressed.emit(forward)
        return super().focusNextPrevChild(forward)
