"""The glossary at work in the window: reads it, shows cards over the page, filters its page, keeps the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from briefing_app.ui.glossary.card import TermCard
from briefing_app.ui.glossary.explainer import Explainer
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.blocks.glossary import FILTER_NAME
from briefing_app.ui.reader.page import TermBlock
from briefing_app.ui.reader.pages import glossary_page
from briefing_app.ui.running import running_application
from briefing_app.ui.speaking import announce
from briefing_app.ui.wording import many

if TYPE_CHECKING:
    from briefing_app.glossary import Loaded
    from briefing_app.ui.desk import Desk
    from briefing_app.ui.reader import ReaderView
    from briefing_app.ui.reader.blocks.words import WordsView
    from briefing_app.ui.remembering import SettingsKeeper
    from briefing_app.ui.shell.actions import Actions

_LOOK_MS = 150
"""How often it is looked whether the pointer has left the term and its card."""
_NEAR = 10
_AFTER_MS = 150
"""So long after the first page came the glossary is read: reading it meanwhile kept the window from showing that."""


class Explaining(QObject):
    """Everything a member sees of the glossary, apart from the search box."""

    place_wanted = Signal(Place)
    troubled = Signal(str)
    """The council's own terms could not be read."""

    def __init__(
        self, reader: ReaderView, desk: Desk, settings: SettingsKeeper, asked: Actions, window: QWidget
    ) -> None:
        super().__init__(window)
        self._reader, self._desk, self._settings, self._window = reader, desk, settings, window
        self.explainer = Explainer(self, wanted=settings.settings.explain_terms)
        self.card = TermCard(window)
        self._words: WordsView | None = None
        self._nth = 0
        self._term_rect = QRect()
        self._watch = QTimer(self, interval=_LOOK_MS)
        self._first_read = QTimer(self, singleShot=True, interval=_AFTER_MS)
        asked.explain_terms.setChecked(self.explainer.wanted)
        reader.explain_with(self.explainer)
        self._connect(asked)

    def show_place(self, place: Place) -> None:
        """Another page is shown: what was explained is gone, and all terms of the glossary are there again."""
        self.card.hide()
        if self.explainer.glossary is None and not self._first_read.isActive():
            self._first_read.start(0 if place.page is PageKind.GLOSSARY else _AFTER_MS)
        line = self._reader.findChild(QLineEdit, FILTER_NAME)
        if place.page is PageKind.GLOSSARY and line is not None:
            with QSignalBlocker(line):
                line.clear()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Esc closes the card that the pointer opened, wherever the focus is."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.card.hide()
            return True
        return False

    def _connect(self, asked: Actions) -> None:
        self._first_read.timeout.connect(self._read)
        self._reader.term_wanted.connect(self._on_reader_term_wanted)
        self._reader.filter_changed.connect(self._on_reader_filter_changed)
        self._reader.verticalScrollBar().valueChanged.connect(self.card.hide)
        self.card.glossary_wanted.connect(self._on_card_glossary_wanted)
        self.card.step_wanted.connect(self._on_card_step_wanted)
        self.card.closed.connect(self._on_card_closed)
        self._watch.timeout.connect(self._on_watch_timeout)
        asked.explain_terms.toggled.connect(self._on_explain_terms_toggled)
        asked.glossary.triggered.connect(lambda: self.place_wanted.emit(Place(PageKind.GLOSSARY)))
        running_application().focusChanged.connect(self._on_application_focus_changed)

    def _read(self) -> None:
        folder = self._desk.folder

        def read(_library: object) -> Loaded:
            from briefing_app.glossary import load_glossary

            loaded = load_glossary(folder)
            loaded.glossary.find_terms("ready")
            return loaded

        self._desk.read_library(read, self._on_desk_read, self)

    def _on_desk_read(self, loaded: Loaded) -> None:
        self.explainer.take(loaded.glossary)
        if loaded.problem:
            self.troubled.emit(loaded.problem)

    def _on_explain_terms_toggled(self, wanted: bool) -> None:  # Qt's own signature
        self._settings.change(explain_terms=wanted)
        self.explainer.want(wanted=wanted)
        self.card.hide()

    def _on_reader_term_wanted(self, words: WordsView, nth: int, by_key: bool) -> None:  # Qt's own signature
        if not by_key and self.card.holds_focus():
            return
        self._words = words
        self._explain(nth, by_key=by_key)

    def _explain(self, nth: int, *, by_key: bool) -> None:
        words = self._words
        if words is None or not isValid(words) or not (places := words.terms.places):
            self.card.hide()
            return
        self._nth = nth % len(places)
        rect = words.terms.rects(self._nth)[0].toAlignedRect()
        self._term_rect = QRect(words.mapTo(self._window, rect.topLeft()), rect.size())
        self.card.explain(places[self._nth].term, self._term_rect, by_key=by_key)
        if not by_key:
            self._watch.start()
            running_application().installEventFilter(self)

    def _on_card_step_wanted(self, by: int) -> None:
        self._explain(self._nth + by, by_key=True)

    def _on_card_glossary_wanted(self, term: str) -> None:
        self._words = None
        self.card.hide()
        self.place_wanted.emit(Place(PageKind.GLOSSARY, key=term))
        self._reader.setFocus()

    def _on_card_closed(self) -> None:
        self._watch.stop()
        running_application().removeEventFilter(self)
        words, self._words = self._words, None
        if words is not None and isValid(words) and self.card.holds_focus():
            words.terms.begin_at(self._nth)
            words.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_application_focus_changed(self, old: QWidget | None, _now: QWidget | None) -> None:
        left = old is not None and (old is self.card or self.card.isAncestorOf(old))
        if left and self.card.isVisible() and not self.card.holds_focus():
            self._words = None
            self.card.hide()

    def _on_watch_timeout(self) -> None:
        at = self._window.mapFromGlobal(QCursor.pos())
        if not self._about(at) and not self.card.holds_focus():
            self.card.hide()

    def _about(self, at: QPoint) -> bool:
        near = (self._term_rect, self.card.geometry())
        return any(rect.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(at) for rect in near)

    def _on_reader_filter_changed(self, asked: str) -> None:
        if self.explainer.glossary is None:
            return
        place = self._reader.page.place
        page = glossary_page(self.explainer.glossary, "" if asked.strip() or place is None else place.key, asked)
        self._reader.show_page(page)
        shown = sum(isinstance(block, TermBlock) for block in page.blocks)
        announce(self._reader, many(shown, "term") if shown else "No term found")
