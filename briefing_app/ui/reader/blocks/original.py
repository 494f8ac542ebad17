"""Where a page of the original begins, and the page itself as a picture beneath the line."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefing_app.ui.reader.blocks.base import BlockView, SignView, plain_label, stacked
from briefing_app.ui.reader.blocks.text import RuleView
from briefing_app.ui.reader.blocks.words import INSET
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import Original, RuleBlock, Tone
from briefing_app.ui.theme import tint, tokens

_GAP = 10.0
_CENTRE = Qt.AlignmentFlag.AlignVCenter


def rule_view(block: RuleBlock, events: ReaderEvents) -> BlockView:
    """A plain line, or one with the page's picture beneath it where the original has pages."""
    return PageView(block, block.original, events) if block.original else RuleView(block, events)


class PageView(BlockView):
    """The line at which a page begins; its picture is shown and hidden by a button, or at once."""

    def __init__(self, block: RuleBlock, original: Original, events: ReaderEvents) -> None:
        super().__init__(events)
        self.block, self.original = block, original
        self.setAccessibleName(block.label)
        self._label = plain_label(block.label, "muted")
        self._button = _link("")
        self._button.clicked.connect(lambda: events.page_turned.emit(self))
        self._picture: PictureView | None = None
        self._column = stacked(self, (INSET, 6, INSET, 6), 6)
        self._head = self._headline()
        self._column.addLayout(self._head)
        self.show_state()

    def show_state(self) -> None:
        """Shows or hides the picture as the page is open now."""
        shown = self.events.pictures.is_open(self.original)
        self._button.setText("Hide the page" if shown else "Show the page")
        said = "Hide the picture of page" if shown else "Show as a picture page"
        self._button.setAccessibleName(f"{said} {self.original.page}")
        if shown and self._picture is None:
            self._picture = PictureView(self.original, self)
            self._column.addWidget(self._picture)
        elif not shown and self._picture is not None:
            self._column.removeWidget(self._picture)
            self._picture.hide()
            self._picture.deleteLater()
            self._picture = None

    @property
    def button(self) -> QPushButton:
        """Shows and hides the picture."""
        return self._button

    @property
    def picture(self) -> "PictureView | None":
        """The page's picture, where it is shown."""
        return self._picture

    def height_at(self, width: int) -> int:
        """How high the line is, and the picture that fills this width."""
        if self._picture is not None:
            self._picture.fit(width - 2 * INSET)
        return super().height_at(width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line on either side of the words."""
        painter = QPainter(self)
        head = self._head.contentsRect()
        items = [self._head.itemAt(nth) for nth in range(self._head.count())]
        shown = [item.geometry() for item in items if item is not None and item.widget()]
        middle = head.center().y() + 0.5
        colour = QColor(tokens().line)
        left, right = min(part.left() for part in shown), max(part.right() for part in shown)
        painter.fillRect(QRectF(INSET, middle, left - _GAP - INSET, 1), colour)
        painter.fillRect(QRectF(right + _GAP, middle, self.width() - right - _GAP - INSET, 1), colour)
        painter.end()

    def _headline(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addStretch(1)
        if self.original.noted:
            sign = SignView(Tone.ACCENT, 15, "note")
            sign.setToolTip("A note of yours is on this page")
            head.addWidget(sign, 0, _CENTRE)
            self.setAccessibleName(f"{self.block.label}, with a note of yours")
        head.addWidget(self._label, 0, _CENTRE)
        head.addWidget(self._button, 0, _CENTRE)
        if words := self.original.words:
            note = _link("Add a note")
            note.setAccessibleName(f"Add a note on page {self.original.page}")
            tint(note, "note", "accent")
            note.clicked.connect(lambda: self.events.passage_noted.emit(words.document, words.start, words.end))
            head.addWidget(note, 0, _CENTRE)
        head.addStretch(1)
        return head


class PictureView(QWidget):
    """One page of the original; sharp at any text size, since it is drawn for the room it has."""

    def __init__(self, original: Original, page: PageView) -> None:
        super().__init__(page)
        self._original, self._page = original, page
        self._pictures = page.events.pictures
        self._image: QImage | None = None
        self._asked = 0
        self.setAccessibleName(f"Page {original.page} of {original.pages} of the original, as a picture")
        self._take_in()
        self._pictures.came.connect(self._on_pictures_came)
        self._pictures.watch(self)

    @property
    def original(self) -> Original:
        """The page."""
        return self._original

    @property
    def image(self) -> QImage | None:
        """What is shown, once it is drawn."""
        return self._image

    def lacks(self) -> int:
        """How wide a picture is lacking, in pixels of the screen; 0 where none is."""
        wide = round(self.width() * self.devicePixelRatioF())
        return wide if self.isVisible() and wide > 1 and wide != self._asked else 0

    def is_on_screen(self) -> bool:
        """Whether the member sees it now."""
        return not self.visibleRegion().isEmpty()

    def fit(self, width: int) -> None:
        """Become as high as the page is at this width."""
        self.setFixedHeight(max(1, round(width * self._pictures.shape(self._original))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width the page is drawn anew; until then the old picture stands in."""
        super().resizeEvent(event)
        self._pictures.look_again()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page in a hairline, or what there is to say of it."""
        painter = QPainter(self)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self._image)
        else:
            painter.fillRect(self.rect(), QColor(tokens().chrome))
            said = self._pictures.failure(self._original) or f"Drawing page {self._original.page}…"
            painter.setPen(QColor(tokens().muted))
            room = QRect(self.rect()).adjusted(24, 24, -24, -24)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, said)
        painter.setPen(QColor(tokens().control))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _take_in(self) -> None:
        if drawn := self._pictures.picture(self._original):
            self._image, self._asked = drawn

    def _on_pictures_came(self, original: Original) -> None:
        if original != self._original:
            return
        self._take_in()
        self.setAccessibleDescription(self._pictures.failure(original))
        self._page.events.resized.emit(self._page)
        self.update()


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
