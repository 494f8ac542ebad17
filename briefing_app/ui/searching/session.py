"""The search box and its answers at work together."""

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from briefing_app.domain.search import Hit, SearchResult
from briefing_app.ui.desk import Desk
from briefing_app.ui.glossary.explainer import Explainer
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.searching.box import SearchBox
from briefing_app.ui.searching.popup import HitsPopup
from briefing_app.ui.searching.rows import place_of_hit
from briefing_app.ui.searching.terms import with_terms
from briefing_app.ui.searching.typed import TypedSearch


class SearchSession(QObject):
    """From the first letter to the place opened."""

    place_wanted = Signal(Place)

    def __init__(self, desk: Desk, box: SearchBox, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._box = box
        self._window = window
        self._typed = TypedSearch(desk, self)
        self.popup = HitsPopup(window)
        self._result: SearchResult | None = None
        self._explainer: Explainer | None = None
        self._came_from: QWidget | None = None
        self._open_answer = False
        """Whether the best of the answer that is to come is to be opened: Enter was pressed before it came."""
        box.textEdited.connect(self._on_box_edited)
        QWidget.setTabOrder(box, self.popup.switch)
        for part in (box, self.popup.switch):
            part.move_wanted.connect(self._on_part_move_wanted)
            part.open_wanted.connect(self._on_part_open_wanted)
            part.dismissed.connect(self._on_part_dismissed)
            part.left.connect(self._on_part_left)
        self.popup.switch.toggled.connect(self._ask)
        self.popup.everywhere_wanted.connect(self._search_everywhere)
        self.popup.hit_chosen.connect(self._open)
        self._typed.answered.connect(self._on_typed_answered)
        desk.changed.connect(self._on_desk_changed)

    def explain_with(self, explainer: Explainer) -> None:
        """Offer the terms of the glossary among the answers."""
        self._explainer = explainer

    def show_place(self, place: Place) -> None:
        """Offer to search only the council of what is shown."""
        visit = self._desk.overview.visit(place.visit)
        council = visit.council if visit else place.key if place.page is PageKind.COUNCIL else ""
        self.popup.offer_council(council)
        self._box.say_keys(council=council)

    def begin(self) -> None:
        """Put the cursor into the box, with what was searched last ready to be typed over."""
        if not self._has_focus():
            self._came_from = QApplication.focusWidget()
            self.popup.switch.turn_off()
        self._box.setFocus()
        self._box.selectAll()
        if self._box.text().strip():
            self._ask()

    def close(self) -> None:
        """Close the list; the cursor stays where one types."""
        if self.popup.switch.hasFocus():
            self._box.setFocus()
        self.popup.hide()

    def _on_desk_changed(self) -> None:
        """Answer anew what nothing was found for; answers that one is about to open stay as they are."""
        if self.popup.isVisible() and self.popup.chosen() is None:
            self._ask()

    def _ask(self) -> None:
        self._open_answer = False
        self._typed.ask(self._box.text(), self.popup.switch.council)

    def _has_focus(self) -> bool:
        return self._box.hasFocus() or self.popup.switch.hasFocus()

    def _search_everywhere(self) -> None:
        self.popup.switch.setChecked(False)

    def _on_part_left(self) -> None:
        """Elsewhere than to the other part: the next search is of all councils again."""
        if not self._has_focus():
            self.popup.hide()
            self.popup.switch.turn_off()

    def _on_box_edited(self, text: str) -> None:
        if text.strip():
            self._ask()
        else:
            self._typed.stop()
            self.popup.hide()

    def _on_typed_answered(self, result: SearchResult) -> None:
        if not self._has_focus():
            return
        self._result = result = with_terms(result, self._explainer.glossary if self._explainer else None)
        box = QRect(self._box.mapTo(self._window, QPoint(0, 0)), self._box.size())
        self.popup.show_result(result, box, self._window.height() - box.bottom() - 24)
        if self._open_answer and (hit := self.popup.chosen()):
            self._open(hit)
        self._open_answer = False

    def _on_part_move_wanted(self, by: int) -> None:
        self._open_answer = False
        if self.popup.isVisible():
            self.popup.move_choice(by)
        elif self._box.text().strip():
            self._ask()

    def _on_part_open_wanted(self) -> None:
        if self._typed.is_behind:
            self._open_answer = True
            return
        hit = self.popup.chosen() if self.popup.isVisible() else None
        if hit:
            self._open(hit)
        elif self.popup.offers_everywhere:
            self._search_everywhere()
        elif self._result and self._result.suggestion and self.popup.isVisible():
            self._box.setText(self._result.suggestion)
            self._ask()
        elif self._box.text().strip():
            self._ask()

    def _on_part_dismissed(self) -> None:
        """The first Escape closes the list, the next leads back to where the focus was."""
        self._open_answer = False
        if self.popup.isVisible():
            self._typed.stop()
            self.close()
        elif self._came_from and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus()

    def _open(self, hit: Hit) -> None:
        self._typed.stop()
        self.popup.hide()
        if place := place_of_hit(hit):
            self.place_wanted.emit(place)
