"""Words one can read, select and copy, by mouse and keyboard; what was selected is told in code points."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)  # fmt: skip
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from briefing_app.ui.reader.blocks.terms import TermLines
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.markup import point_at, position_of, words_html
from briefing_app.ui.reader.page import Words
from briefing_app.ui.theme import Type, px, tokens
from briefing_app.ui.theme.sizes import LINE_HEIGHT, MEASURE, RING

INSET = 4
"""Room beside the words for the focus ring."""
_SCROLLING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
              Qt.Key.Key_Space}  # fmt: skip
_MARGINS = (INSET, 2, INSET, 2)
_BY_POINTER, _BY_KEY = False, True
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SAMPLE = "Inspectors found that senior leaders have kept a strong focus on children."


def measure_px(size: int = Type.READER) -> int:
    """How wide a line of 72 characters is at this type size and the member's text scale."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(px(size))
    return round(QFontMetricsF(font).horizontalAdvance(_SAMPLE) * MEASURE / len(_SAMPLE)) + 2 * INSET


def _natural_height(pixels: int) -> float:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(pixels)
    return QFontMetricsF(font).height()


class WordsView(QLabel):
    """One stretch of words in one type size."""

    explained = True
    """Whether known terms among the words are marked."""

    def __init__(
        self,
        words: Words,
        events: ReaderEvents,
        *,
        size: int = Type.READER,
        colour: str = "ink",
        weight: int = 400,
        line_height: float = LINE_HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.words, self.events = words, events
        self.terms = TermLines(self)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setContentsMargins(*_MARGINS)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMaximumWidth(measure_px(size))
        self.setAccessibleName(words.said)
        self.setText(self._html(size, colour, weight, line_height))

    def changeEvent(self, event: QEvent) -> None:
        """Keeps the margins, which Qt forgets where the style changes while there is less room than they take."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.setContentsMargins(*_MARGINS)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to wrap in any pane; Qt's own answer is the text's natural width."""
        return QSize(px(80), px(Type.READER))

    def heightForWidth(self, width: int) -> int:
        """How high the words are at this width, or at the widest they may be."""
        return super().heightForWidth(min(width, self.maximumWidth()))

    def selected(self) -> tuple[int, int] | None:
        """What is selected, in code points of the words; None where nothing is."""
        if not self.hasSelectedText():
            return None
        start = self.selectionStart()
        end = start + len(self.selectedText().encode("utf-16-le", "surrogatepass")) // 2
        return point_at(self.words, start), point_at(self.words, end)

    def passage(self) -> tuple[str, int, int] | None:
        """Document, start and end of what is selected, or of all the words; None for the program's own words."""
        if not self.words.document:
            return None
        start, end = self.selected() or (0, len(self.words.text))
        last = self.words.end
        return self.words.document, min(self.words.start + start, last), min(self.words.start + end, last)

    def select(self, start: int, end: int) -> None:
        """Selects from one code point to another."""
        first = position_of(self.words, start)
        self.setSelection(first, position_of(self.words, end) - first)
        self.events.words_selected.emit(self)

    def copy(self) -> None:
        """Puts the selected words, or all of them, on the clipboard as plain text."""
        start, end = self.selected() or (0, len(self.words.text))
        QGuiApplication.clipboard().setText(self.words.text[start:end])

    def _html(self, size: int, colour: str, weight: int, line_height: float) -> str:
        now, pixels = tokens(), px(size)
        lines = line_height * pixels / _natural_height(pixels)
        return words_html(self.words, now, size=pixels, colour=now.colour(colour), weight=weight, line_height=lines)

    def event(self, event: QEvent) -> bool:
        """The pointer resting on a term has it explained; F1 is the words' own where they have terms."""
        # Of the very many events nearly none is either, and to ask for one's type takes long.
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            nth = self.terms.at(QPointF(event.pos()))
            if nth is not None:
                self.events.term_wanted.emit(self, nth, _BY_POINTER)
                return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._explains(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plain arrows and page keys scroll the page; with Shift they select; Enter chooses, Ctrl+Enter notes."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = held == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_F1:
            self._explain_next(event)
        elif control and event.key() == Qt.Key.Key_C:
            self.copy()
        elif control and event.key() in _ENTER and self.words.document:
            self.events.note_wanted.emit(self)
        elif not held and event.key() in _ENTER and self.words.id:
            self.events.passage_activated.emit(self.words.id)
        elif not held and event.key() in _SCROLLING:
            event.ignore()
        else:
            before = self.selected()
            super().keyPressEvent(event)
            if self.selected() != before:
                self.events.words_selected.emit(self)

    def _explains(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_F1 and bool(self.terms.places)

    def _explain_next(self, event: QKeyEvent) -> None:
        nth = self.terms.next(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        if nth is None:
            event.ignore()
        else:
            self.events.term_wanted.emit(self, nth, _BY_KEY)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A selection is told when the mouse lets go; a plain click chooses the finding or quote."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.events.words_selected.emit(self)
        if self.words.id and not self.hasSelectedText():
            self.events.passage_activated.emit(self.words.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A word is selected, and told."""
        super().mouseDoubleClickEvent(event)
        self.events.words_selected.emit(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offers to copy, to note, to select the whole paragraph."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Copy").triggered.connect(self.copy)
        if self.words.document:
            note = menu.addAction("Add a note on these words")
            note.triggered.connect(lambda: self.events.note_wanted.emit(self))
        menu.addAction("Select the paragraph").triggered.connect(lambda: self.select(0, len(self.words.text)))
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, a line below known terms, and the focus ring around them."""
        super().paintEvent(event)
        painter = QPainter(self)
        self.terms.paint(painter)
        if self.hasFocus():
            self._paint_ring(painter)
        painter.end()

    def _paint_ring(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().accent), RING))
        inset = RING / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)


class HeadingWords(WordsView):
    """A heading, and heard as one."""

    explained = False


class ParagraphWords(WordsView):
    """A paragraph, and heard as one."""


class BulletWords(WordsView):
    """A list's line, and heard as one."""


class CellWords(WordsView):
    """One cell of a table."""
