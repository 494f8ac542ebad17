"""Lays short things out in lines, wrapping where the width ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_HANGING = "hanging"


def hang(widget: QWidget, by: int) -> None:
    """Has a widget begin so far left of a line that it is the first of: for one that keeps its words from its edge."""
    widget.setProperty(_HANGING, by)


class FlowLayout(QLayout):
    """Left to right, then the next line; every line as high as its highest. What was hidden takes no room."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._ending: QWidget | None = None
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Adds at the end."""
        self._items.append(item)

    def end_with(self, widget: QWidget) -> None:
        """Adds at the end of the last line, at its right."""
        self._ending = widget
        self.addWidget(widget)

    def count(self) -> int:
        """How many are laid out."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at `index`, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Takes out the one at `index`, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the lines are at this width."""
        return self._laid(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Places everything inside `rect`."""
        super().setGeometry(rect)
        self._laid(rect, place=True)

    def sizeHint(self) -> QSize:
        """As `minimumSize`."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802  # Qt's own name
        """The largest single one."""
        size = QSize()
        for item in filter(_is_there, self._items):
            size = size.expandedTo(item.minimumSize())
        return size

    def _laid(self, rect: QRect, *, place: bool) -> int:
        around = self.contentsMargins()
        inside = rect.marginsRemoved(around)
        y = inside.y()
        for nth, line in enumerate(self._lines(inside.width())):
            y += self._gap if nth else 0
            high = max(size.height() for _, size in line)
            x = inside.x()
            if first := line[0][0].widget():
                x -= first.property(_HANGING) or 0
            for item, size in line:
                if self._ending is not None and item.widget() is self._ending:
                    x = inside.x() + inside.width() - size.width()
                if place:
                    item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
                x += size.width() + self._gap
            y += high
        return y + around.bottom() - rect.y()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in filter(_is_there, self._items):
            size = _size_within(item, width)
            if not lines or size.width() > left:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self._gap
        return lines


def _is_there(item: QLayoutItem) -> bool:
    """Not `isEmpty`: that holds for what is new beside visible things, too, and is only about to be shown."""
    widget = item.widget()
    return not (widget and widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide))


def _size_within(item: QLayoutItem, width: int) -> QSize:
    hint = item.sizeHint()
    narrow = min(hint.width(), width)
    return QSize(narrow, item.heightForWidth(narrow) if item.hasHeightForWidth() else hint.height())
