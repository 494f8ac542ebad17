"""What every block's widget shares: its height at a width, its links and signs."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.breaking import breakable
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import LinkTo, PageBlock, Tone
from briefing_app.ui.theme import px, tint, tokens
from briefing_app.ui.theme.icons import paint_icon
from briefing_app.ui.theme.sizes import TARGET


class BlockView(QFrame):
    """One block of a page."""

    def __init__(self, events: ReaderEvents) -> None:
        super().__init__()
        self.events = events

    def takes(self, block: PageBlock) -> bool:  # noqa: ARG002  # for those that can
        """Whether it can show another block in the place of its own, with `take`, and what is being typed goes on."""
        return False

    def take(self, block: PageBlock) -> None:
        """Show a block that it takes."""
        raise NotImplementedError

    def height_at(self, width: int) -> int:
        """How high the block is at this width."""
        layout = self.layout()
        if layout is None:
            return self.sizeHint().height()
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return layout.totalSizeHint().height()


class TurningView(BlockView):
    """A block whose parts stand beside each other, and below each other where there is little room."""

    def turn(self, width: int) -> None:
        """Lays the parts out for a block of this width."""
        raise NotImplementedError

    def height_at(self, width: int) -> int:
        """How high the block is with its parts laid out for this width."""
        self.turn(width)
        return super().height_at(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turns as soon as the room changes."""
        self.turn(event.size().width())
        super().resizeEvent(event)


class LinkButton(QPushButton):
    """A link that leads to a place."""

    def __init__(self, link: LinkTo, events: ReaderEvents, *, arrow: bool = False, compact: bool = False) -> None:
        # One "&" alone, as in a council's name, would be swallowed and underline what follows.
        super().__init__("" if compact else link.label.replace("&", "&&"))
        self.place, self.deed = link.place, link.deed
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = link.said or link.label
        self.setAccessibleName(said)
        if compact:
            self.setProperty("compact", "true")
            self.setToolTip(link.label)
        if arrow:
            tint(self, "open", "accent")
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if link.deed:
            self.clicked.connect(lambda: events.deed_wanted.emit(link.deed))
        else:
            self.clicked.connect(lambda: events.place_wanted.emit(link.place))


class SignView(QWidget):
    """The shape that says a kind without colour; the word beside it is what a screen reader reads."""

    def __init__(self, tone: Tone, size: int = 13, name: str = "") -> None:
        super().__init__()
        self._icon, self._colour = name or tone.sign, str(tone)
        self.setFixedSize(QSize(px(size), px(size)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon in the tone's colour."""
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), self._icon, tokens().colour(self._colour))
        painter.end()


def plain_label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """A label of the program's own words in one of the style sheet's roles.

    Names of meetings and documents may be among them: where it wraps, a word that no line has room for goes on below.
    """
    label = QLabel(breakable(text) if wrap else text)
    if label.text() != text:
        label.setAccessibleName(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setIndent(0)
    if role:
        label.setProperty("role", role)
    return label


def tone_label(text: str, tone: Tone) -> QLabel:
    """A short word in a tone's colour, such as a card's kind."""
    label = plain_label(text, "tone", wrap=True)
    label.setMinimumHeight(px(TARGET - 4))
    label.setProperty("tone", str(tone))
    return label


def tone_row(text: str, tone: Tone) -> QHBoxLayout:
    """The sign of a tone and its word."""
    row = QHBoxLayout()
    row.setSpacing(6)
    if tone.sign:
        row.addWidget(SignView(tone), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(tone_label(text, tone), 1)
    return row


def framed(block: BlockView, role: str, margins: tuple[int, int, int, int]) -> QFrame:
    """A frame of this role inside a block, set in by `margins`."""
    frame = QFrame()
    frame.setProperty("role", role)
    beside(block, margins, 0).addWidget(frame)
    return frame


def measured(words: QWidget) -> QHBoxLayout:
    """The words at the left, no wider than their measure, however wide the block."""
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addWidget(words, 1)
    row.addStretch(0)
    return row


def inset(words: QLabel, left: int, top: int = 0, right: int = 0, bottom: int = 0) -> QHBoxLayout:
    """Words set in from what is around them, at any size of text.

    A label's own margins go for good where the style changes while it has less room than they take, as before it is
    first shown: Qt works out where they end from the place that is left within them.
    """
    row = QHBoxLayout()
    _space(row, (left, top, right, bottom), 0)
    row.addWidget(words)
    return row


def stacked(owner: QWidget, margins: tuple[int, int, int, int], spacing: int) -> QVBoxLayout:
    """A column inside `owner`."""
    column = QVBoxLayout(owner)
    _space(column, margins, spacing)
    return column


def beside(owner: QWidget, margins: tuple[int, int, int, int], spacing: int) -> QHBoxLayout:
    """A row inside `owner`."""
    row = QHBoxLayout(owner)
    _space(row, margins, spacing)
    return row


def put_below(row: QBoxLayout, *, below: bool) -> None:
    """Lets the parts of a row stand below each other, or beside each other again."""
    row.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)


def _space(layout: QBoxLayout, margins: tuple[int, int, int, int], spacing: int) -> None:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
