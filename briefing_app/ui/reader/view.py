"""The reading view: a page as a column of block widgets, made only near what is on screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from briefing_app.ui.glossary.explainer import Explainer
from briefing_app.ui.places import Place
from briefing_app.ui.reader.accessible import install_roles
from briefing_app.ui.reader.answers import Answers
from briefing_app.ui.reader.blocks.base import BlockView
from briefing_app.ui.reader.blocks.notes import NoteView
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.noting import Selection
from briefing_app.ui.reader.page import NoteBlock, Page, PageBlock, words_of
from briefing_app.ui.reader.paging import Paging
from briefing_app.ui.reader.pictures import Pictures
from briefing_app.ui.reader.refocus import Refocus
from briefing_app.ui.reader.scrolling import AROUND, Scrolling
from briefing_app.ui.reader.stack import BlockStack
from briefing_app.ui.theme import theme


class ReaderCanvas(QWidget):
    """The paper the blocks stand on."""


class ReaderView(QScrollArea):
    """Shows one `Page` at a time."""

    place_wanted = Signal(Place)
    """A link was followed."""
    deed_wanted = Signal(object)
    """A `Deed`: the member asked for something to be done."""
    passage_activated = Signal(str)
    """Id of the finding, quote or note the member chose."""
    passage_selected = Signal(str, int, int)
    """Document, start and end of words just selected, in code points; ("", 0, 0) when nothing is any more."""
    note_wanted = Signal(str, int, int)
    """Document, start and end of words the member wants a note on."""
    term_wanted = Signal(object, int, bool)
    """The `WordsView`, which of its terms is to be explained, and whether a key asked for it."""
    filter_changed = Signal(str)
    """What is typed into the page's filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        install_roles()
        self.setObjectName("readerView")
        self.setAccessibleName("Reading view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = Page("")
        self._canvas = ReaderCanvas()
        self._canvas.setObjectName("readerCanvas")
        self._canvas.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(self._canvas)
        self._events = ReaderEvents(self)
        self._stack = BlockStack(self._canvas, self._events)
        self._selection = Selection(self.viewport())
        self._scrolling = Scrolling(self, self._canvas, self._stack, self._selection)
        self._paging = Paging(self, self._stack, self._scrolling, self._events.pictures)
        self._refocus = Refocus(self, self._stack, self._scrolling)
        self._connect()

    @property
    def page(self) -> Page:
        """The page on show."""
        return self._page

    def explain_with(self, explainer: Explainer) -> None:
        """Marks the terms that `explainer` knows, now and whenever it changes."""
        self._events.explainer = explainer
        explainer.changed.connect(self._canvas.update)

    def show_page(self, page: Page) -> None:
        """Shows `page` from its top, or at its target."""
        if page.place != self._page.place:
            self._paging.forget()
        self._page = page
        self._canvas.setAccessibleName(page.title)
        self._fill()
        if page.target is None:
            self._scrolling.settle(0, AROUND)
        else:
            self._scrolling.show_block(page.target + len(page.head))

    def show_passage(self, document: str, start: int) -> bool:
        """Brings the block that holds code point `start` of `document` into view; False where none does."""
        for index, block in enumerate(self._stack.blocks):
            if any(words.holds(document, start) for words in words_of(block)):
                self._scrolling.show_block(index)
                return True
        return False

    def activate(self, passage: str) -> None:
        """Shows the card of this finding or quote as the one in question; "" for none."""
        self._stack.activate(passage)

    def scroll_position(self) -> int:
        """Where the reader is, to be given to `restore_scroll`; 0 at the top."""
        return self._scrolling.position()

    def restore_scroll(self, position: int) -> None:
        """Goes back to where `scroll_position` was taken, as nearly as the page allows."""
        self._scrolling.restore(position)

    @property
    def pictures(self) -> Pictures:
        """The pages shown as pictures, for whoever draws them."""
        return self._events.pictures

    @property
    def answers(self) -> Answers:
        """The answers being typed on a meeting's page, for whoever stores them."""
        return self._events.answers

    def return_draft(self, meeting: str, text: str) -> None:
        """Put a question that could not be stored back into its line, before what was typed there since."""
        typed = self._events.drafts.get(meeting, "")
        self._events.drafts[meeting] = f"{text} {typed}".strip()
        self._events.draft_returned.emit(meeting)

    def note_view(self, note: str) -> NoteView | None:
        """The widget of a note or question on the page, made if it was not yet; None where it is not on it."""
        blocks = enumerate(self._stack.blocks)
        index = next((at for at, block in blocks if isinstance(block, NoteBlock) and block.id == note), None)
        if index is None:
            return None
        self._stack.make((index,))
        self._scrolling.place()
        view = self._stack.view(index)
        return view if isinstance(view, NoteView) else None

    def turn_page(self) -> bool:
        """Shows the page that is being read as a picture, or its words again; False where no original has pages."""
        return self._paging.turn()

    def block_in_focus(self) -> PageBlock | None:
        """The block that has the focus; None where none has."""
        index = self._stack.holding(QApplication.focusWidget())
        return None if index is None else self._stack.blocks[index]

    def give_focus_back(self) -> None:
        """After the page was shown anew: back to the question that had the focus, wherever it stands now."""
        self._refocus.give_back()

    def selection(self) -> tuple[str, int, int] | None:
        """Document, start and end of the selected words of a document; None where none are."""
        return self._selection.passage()

    def shown_blocks(self) -> list[int]:
        """Indexes of the blocks that have a widget now."""
        return sorted(self._stack.made)

    def view_at(self, index: int) -> BlockView | None:
        """The widget of a block, None where it has none now."""
        return self._stack.view(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the column out anew, keeping what is at the top at the top."""
        super().resizeEvent(event)
        index, below = self._scrolling.anchor()
        self._stack.lay_out(self._scrolling.width())
        self._scrolling.settle(index, below)

    def take_focus(self) -> None:
        """Give the keyboard back to the words or link that had it last, if they are in view; else to the page."""
        last = self.focusWidget()
        there = self._stack.holding(last) is not None and not last.visibleRegion().isEmpty()
        (last if there else self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the page's ends, Space a screenful on; arrows and page keys as ever."""
        match event.key():
            case Qt.Key.Key_Home:
                self._scrolling.settle(0, AROUND)
            case Qt.Key.Key_End if self._stack.blocks:
                self._scrolling.settle(len(self._stack.blocks) - 1, -self._stack.column.total)
            case Qt.Key.Key_Space:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + bar.pageStep() * 9 // 10)
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:  # Qt's own signature
        """Tab goes on to the next words or link, made ready first if need be."""
        here = self._stack.holding(self.focusWidget())
        if here is not None:
            self._stack.make(range(max(0, here - 1), min(len(self._stack.blocks), here + 3)))
            self._scrolling.place()
        elif following and self.hasFocus():
            first = self._stack.first_focusable(self.verticalScrollBar().value() - AROUND)
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().focusNextPrevChild(following)

    def _connect(self) -> None:
        theme().changed.connect(self._on_theme_changed)
        self._events.place_wanted.connect(self.place_wanted)
        self._events.deed_wanted.connect(self.deed_wanted)
        self._events.passage_activated.connect(self._on_passage_activated)
        self._events.words_selected.connect(self._selection.take)
        self._events.note_wanted.connect(self._selection.want_note)
        self._events.term_wanted.connect(self.term_wanted)
        self._events.filter_changed.connect(self.filter_changed)
        self._events.passage_noted.connect(self.note_wanted)
        self._events.page_turned.connect(self._paging.toggle)
        self._events.resized.connect(self._scrolling.measure_again)
        self._selection.changed.connect(self.passage_selected)
        self._selection.note_wanted.connect(self.note_wanted)

    def _fill(self, *, anew: bool = False) -> None:
        going = self.shown_blocks() if anew else self._stack.going(self._page.shown)
        if any(self._selection.lies_in(self._stack.view(index)) for index in going):
            self._selection.drop()
        self._refocus.take_from(going)
        self._stack.fill(self._page.shown, self._scrolling.width(), anew=anew)

    def _on_theme_changed(self) -> None:
        position = self.scroll_position()
        self._fill(anew=True)
        self.restore_scroll(position)
        self.give_focus_back()

    def _on_passage_activated(self, passage: str) -> None:
        self.activate(passage)
        self.passage_activated.emit(passage)
