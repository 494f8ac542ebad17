"""The reading view: a page as a column of block widgets, made only near what is on screen."""

from collections.abc import Iterator, Set

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from briefing_app.ui.places import Place
from briefing_app.ui.reader.accessible import install_roles
from briefing_app.ui.reader.blocks import block_view
from briefing_app.ui.reader.blocks.base import BlockView
from briefing_app.ui.reader.blocks.cards import CardView
from briefing_app.ui.reader.blocks.text import MARGIN_LEFT, MARGIN_RIGHT
from briefing_app.ui.reader.blocks.words import WordsView, measure_px
from briefing_app.ui.reader.column import BlockColumn
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import CardBlock, Page, PageBlock, TextBlock, Words
from briefing_app.ui.theme import px, space, theme, tint

_AROUND = space(6)
_AHEAD = 1.5
"""How many screenfuls above and below are made ready while nothing else is to be done."""
_KEPT = 5
"""Widgets further away than so many screenfuls are let go."""
_AT_ONCE = 3
_STEP = 100_000
"""A scroll position is block times this plus pixels: it survives other text sizes and widths."""


class ReaderCanvas(QWidget):
    """The paper the blocks stand on."""


class ReaderView(QScrollArea):
    """Shows one `Page` at a time."""

    place_wanted = Signal(Place)
    """A link was followed."""
    passage_activated = Signal(str)
    """Id of the finding, quote or note the member chose."""
    passage_selected = Signal(str, int, int)
    """Document, start and end of words just selected, in code points; ("", 0, 0) when nothing is any more."""
    note_wanted = Signal(str, int, int)
    """Document, start and end of words the member wants a note on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        install_roles()
        self.setObjectName("readerView")
        self.setAccessibleName("Reading view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page, self._blocks = Page(""), tuple[PageBlock, ...]()
        self._views: dict[int, BlockView] = {}
        self._active = ""
        self._settling = False
        self._canvas = ReaderCanvas()
        self._canvas.setObjectName("readerCanvas")
        self._canvas.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(self._canvas)
        self._column = BlockColumn((), 600, 1)
        self._events = ReaderEvents(self)
        self._note = _note_button(self.viewport())
        self._noted: WordsView | None = None
        self._ahead = QTimer(self)
        self._ahead.setInterval(0)
        self._connect()

    @property
    def page(self) -> Page:
        """The page on show."""
        return self._page

    def show_page(self, page: Page) -> None:
        """Shows `page` from its top, or at its target."""
        self._page, self._blocks = page, page.shown
        self._active = ""
        self._canvas.setAccessibleName(page.title)
        self._forget()
        if page.target is None:
            self._settle(0, _AROUND)
        else:
            self._show_block(page.target + len(page.head))

    def show_passage(self, document: str, start: int) -> bool:
        """Brings the block that holds code point `start` of `document` into view; False where none does."""
        index = self._index_of(document, start)
        if index is not None:
            self._show_block(index)
        return index is not None

    def activate(self, passage: str) -> None:
        """Shows the card of this finding or quote as the one in question; "" for none."""
        self._active = passage
        for view in self._views.values():
            if isinstance(view, CardView):
                view.set_active(view.block.active or (bool(passage) and view.block.words.id == passage))

    def scroll_position(self) -> int:
        """Where the reader is, to be given to `restore_scroll`; 0 at the top."""
        if not self._blocks or not self.verticalScrollBar().value():
            return 0
        index, below = self._anchor()
        return index * _STEP - below + _STEP // 2

    def restore_scroll(self, position: int) -> None:
        """Goes back to where `scroll_position` was taken, as nearly as the page allows."""
        index, shifted = divmod(position, _STEP)
        if position and index < len(self._blocks):
            self._settle(index, _STEP // 2 - shifted)
        else:
            self._settle(0, _AROUND)

    def selection(self) -> tuple[str, int, int] | None:
        """Document, start and end of the selected words of a document; None where none are."""
        view = self._noted
        return view.passage() if view and view.selected() else None

    def shown_blocks(self) -> list[int]:
        """Indexes of the blocks that have a widget now."""
        return sorted(self._views)

    def view_at(self, index: int) -> BlockView | None:
        """The widget of a block, None where it has none now."""
        return self._views.get(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the column out anew, keeping what is at the top at the top."""
        super().resizeEvent(event)
        index, below = self._anchor()
        self._column = BlockColumn(self._blocks, self._width(), theme().scale)
        for shown, view in self._views.items():
            self._column.measure(shown, view.height_at(self._width()))
        self._settle(index, below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the page's ends, Space a screenful on; arrows and page keys as ever."""
        match event.key():
            case Qt.Key.Key_Home:
                self._settle(0, _AROUND)
            case Qt.Key.Key_End if self._blocks:
                self._settle(len(self._blocks) - 1, -self._column.total)
            case Qt.Key.Key_Space:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + bar.pageStep() * 9 // 10)
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:  # Qt's own signature
        """Tab goes on to the next words or link, made ready first if need be."""
        here = self._focused_index()
        if here is None:
            if following and self.hasFocus() and (first := self._first_in_view()):
                first.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        else:
            self._make(range(max(0, here - 1), min(len(self._blocks), here + 3)))
            self._place()
        return super().focusNextPrevChild(following)

    def _connect(self) -> None:
        self.verticalScrollBar().valueChanged.connect(self._on_bar_moved)
        self.verticalScrollBar().setSingleStep(40)
        self._ahead.timeout.connect(self._on_ahead_timeout)
        theme().changed.connect(self._on_theme_changed)
        self._events.place_wanted.connect(self.place_wanted)
        self._events.passage_activated.connect(self._on_passage_activated)
        self._events.words_selected.connect(self._on_words_selected)
        self._events.note_wanted.connect(self._want_note)
        self._note.clicked.connect(self._on_note_clicked)

    def _forget(self) -> None:
        for view in self._views.values():
            view.hide()
            view.deleteLater()
        self._views = {}
        self._noted = None
        self._note.hide()
        self._column = BlockColumn(self._blocks, self._width(), theme().scale)

    def _width(self) -> int:
        room = self.viewport().width() - 2 * _AROUND
        return max(px(120), min(room, measure_px() + px(MARGIN_LEFT + MARGIN_RIGHT)))

    def _left(self) -> int:
        return max(_AROUND, (self.viewport().width() - self._width()) // 2)

    def _anchor(self) -> tuple[int, int]:
        """The topmost block on screen, and how far below the screen's top it begins."""
        y = self.verticalScrollBar().value()
        index = self._column.at(max(0, y - _AROUND)) if self._blocks else 0
        return index, (self._column.top(index) + _AROUND - y if self._blocks else 0)

    def _settle(self, index: int, below: int) -> None:
        """Puts block `index` so far below the top of the screen, making whatever then shows."""
        if self._settling or not self._blocks:
            self._place()
            return
        self._settling = True
        try:
            for _ in range(12):
                top = self._top_for(index, below)
                if not self._make(self._column.between(top - _AROUND, top + self.viewport().height())):
                    break
            self._place()
            self.verticalScrollBar().setValue(self._top_for(index, below))
        finally:
            self._settling = False
        self._ahead.start()

    def _top_for(self, index: int, below: int) -> int:
        height = self._column.total + 2 * _AROUND
        wanted = self._column.top(index) + _AROUND - below
        return max(0, min(wanted, height - self.viewport().height()))

    def _make(self, wanted: range, at_most: int = 1000) -> int:
        made = 0
        for index in wanted:
            if index not in self._views and made < at_most:
                self._views[index] = view = block_view(self._blocks[index], self._events)
                view.setParent(self._canvas)
                self._mark_active(view)
                self._column.measure(index, view.height_at(self._width()))
                made += 1
        return made

    def _mark_active(self, view: BlockView) -> None:
        if isinstance(view, CardView) and self._active and view.block.words.id == self._active:
            view.set_active(True)

    def _place(self) -> None:
        width, left = self._width(), self._left()
        self._canvas.resize(self.viewport().width(), max(self._column.total + 2 * _AROUND, self.viewport().height()))
        for index, view in self._views.items():
            view.setGeometry(QRect(left, self._column.top(index) + _AROUND, width, self._column.height(index)))
            view.show()
        self._order_tabs()

    def _order_tabs(self) -> None:
        before: QWidget = self
        for index in sorted(self._views):
            for widget in focusable(self._views[index]):
                QWidget.setTabOrder(before, widget)
                before = widget

    def _show_block(self, index: int) -> None:
        self._settle(index, self.viewport().height() // 4)

    def _index_of(self, document: str, start: int) -> int | None:
        for index, block in enumerate(self._blocks):
            if any(w.document == document and w.start <= start < max(w.end, w.start + 1) for w in _words_of(block)):
                return index
        return None

    def _focused_index(self) -> int | None:
        focused: QWidget | None = self.focusWidget()
        if focused is None:
            return None
        return next((index for index, view in self._views.items() if view.isAncestorOf(focused)), None)

    def _first_in_view(self) -> QWidget | None:
        top = self.verticalScrollBar().value()
        for index in sorted(self._views):
            if self._column.top(index) + _AROUND >= top and (found := next(focusable(self._views[index]), None)):
                return found
        return None

    def _let_go(self) -> None:
        screen = self.viewport().height()
        top = self.verticalScrollBar().value()
        near = self._column.between(top - _KEPT * screen, top + (_KEPT + 1) * screen)
        kept = {self._focused_index(), *unbroken(self._views.keys() & set(near), self._column.at(top))}
        for index in [index for index in self._views if index not in kept]:
            view = self._views.pop(index)
            if self._noted and view.isAncestorOf(self._noted):
                self._on_words_selected(None)
            view.hide()
            view.deleteLater()

    def _on_bar_moved(self) -> None:
        self._note.hide()
        if not self._settling:
            self._settle(*self._anchor())

    def _on_ahead_timeout(self) -> None:
        index, below = self._anchor()
        screen, top = self.viewport().height(), self.verticalScrollBar().value()
        near = self._column.between(top - int(_AHEAD * screen), top + int((_AHEAD + 1) * screen))
        if self._make(near, _AT_ONCE):
            self._settle(index, below)
        else:
            self._ahead.stop()
            self._let_go()

    def _on_theme_changed(self) -> None:
        position = self.scroll_position()
        self._forget()
        self.restore_scroll(position)

    def _on_passage_activated(self, passage: str) -> None:
        self.activate(passage)
        self.passage_activated.emit(passage)

    def _on_words_selected(self, view: WordsView | None) -> None:
        if self._noted and self._noted is not view:
            self._noted.setSelection(0, 0)
        self._noted = view
        passage = self.selection()
        self._note.setVisible(passage is not None)
        if view is None or passage is None:
            self.passage_selected.emit("", 0, 0)
            return
        self._note.adjustSize()
        self._note.move(_beneath(view, self.viewport(), self._note))
        self._note.raise_()
        self.passage_selected.emit(*passage)

    def _on_note_clicked(self) -> None:
        if self._noted:
            self._want_note(self._noted)

    def _want_note(self, view: WordsView) -> None:
        passage = view.passage()
        self._note.hide()
        if passage:
            self.note_wanted.emit(*passage)


def focusable(view: QWidget) -> Iterator[QWidget]:
    """The words, links and bars of a block that Tab stops at, in reading order."""
    for widget in view.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.isHidden():
            yield widget


def unbroken(numbers: Set[int], middle: int) -> range:
    """The longest run of `numbers` without a gap that `middle` lies in."""
    first = last = middle
    while first - 1 in numbers:
        first -= 1
    while last + 1 in numbers:
        last += 1
    return range(first, last + 1)


def _words_of(block: PageBlock) -> tuple[Words, ...]:
    match block:
        case CardBlock() | TextBlock():
            return (block.words,)
        case _:
            return getattr(block, "cells", None) or tuple(filter(None, (getattr(block, "words", None),)))


def _note_button(parent: QWidget) -> QPushButton:
    button = QPushButton("Add a note", parent)
    button.setProperty("role", "primary")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setToolTip("Add a note on the selected words (Ctrl+Enter)")
    tint(button, "note", "on-accent")
    button.hide()
    return button


def _beneath(view: QWidget, viewport: QWidget, button: QWidget) -> QPoint:
    corner = view.mapTo(viewport, QPoint(view.width() - button.width(), view.height() + 4))
    x = max(4, min(corner.x(), viewport.width() - button.width() - 4))
    return QPoint(x, max(4, min(corner.y(), viewport.height() - button.height() - 4)))
