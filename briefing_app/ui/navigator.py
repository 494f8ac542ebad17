"""Goes to places: fetches a page off the window's thread, shows it, and remembers the way."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.library import ChangeSet
from briefing_app.ui.desk import Desk, InOrder
from briefing_app.ui.pages import page_at
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader import Page, ReaderView
from briefing_app.ui.remembering import SettingsKeeper
from briefing_app.ui.trail import Step, Trail


class Navigator(QObject):
    """Where the member is, was, and goes; only the last place asked for is shown."""

    arrived = Signal(Place)
    """A place is on screen."""
    failed = Signal(str)
    mended = Signal(str)
    """The page on show, of which this was said as `failed`, is to be had again."""

    def __init__(self, desk: Desk, reader: ReaderView, keeper: SettingsKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reader = reader
        self._keeper = keeper
        self._asked = 0
        self._coming = False
        """Whether what was asked for is not on screen yet."""
        self._overtaken = False
        """Whether something was changed since it was asked for."""
        self._in_order = InOrder()
        self._told_gone: tuple[Place, str] | None = None
        """The page on show of which it was said that it is not to be had any more, and what was said."""
        self.trail = Trail()
        desk.changed.connect(self._on_desk_changed)

    def go(self, place: Place, *, passing: bool = False) -> None:
        """Show a place and add it to the way."""
        self._leave()
        self.trail.visit(place, passing=passing)
        self._show(Step(place, self._left_at(place)))

    def back(self) -> None:
        """Show what was shown before, as far down as it was."""
        self._leave()
        self._show(self.trail.back())

    def forward(self) -> None:
        """Show what was shown before going back."""
        self._leave()
        self._show(self.trail.forward())

    def resume(self, step: Step) -> None:
        """Begin where the member left off."""
        self.trail.visit(step.place)
        self.trail.leave(step.scroll)
        self._show(step)

    def remember(self) -> None:
        """Keep where the member is for the next start."""
        self._leave()

    def _leave(self) -> None:
        self.trail.leave(self._reader.scroll_position())
        if self.trail.here:
            self._keeper.remember(self.trail.here)

    def _left_at(self, place: Place) -> int:
        """How far down a page was read, if it is the one where the member last left its visit."""
        left = self._keeper.step_in(place.visit)
        return left.scroll if left and left.place == place and place.start is None else 0

    def _show(self, step: Step | None) -> None:
        if step is None:
            return
        self._asked += 1
        self._coming, self._overtaken = True, False
        self._fetch(step.place, self._asked, lambda page: self._arrive(page, step), self._give_up)

    def _fetch(self, place: Place, asked: int, then: Callable[[Page], None], otherwise: Callable[[str], None]) -> None:
        def told(page: Page) -> None:
            if asked == self._asked:
                then(page)

        def failed(why: str) -> None:
            # Of a page that was left meanwhile nobody needs to know that it is gone.
            if asked == self._asked:
                otherwise(why)

        self._desk.read_both(
            lambda library, notebook: page_at(library, notebook, place), self._in_order(told), self, failed
        )

    def _arrive(self, page: Page, step: Step) -> None:
        self._reader.show_page(page)
        if step.scroll:
            self._reader.restore_scroll(step.scroll)
        self._keeper.remember(step)
        self._told_gone = None
        self.trail.arrive()
        self.arrived.emit(step.place)
        self._settle()

    def _give_up(self, why: str) -> None:
        """The page stays that is shown, and so does the way to it."""
        self.trail.give_up()
        self.failed.emit(why)
        self._settle()

    def _settle(self) -> None:
        """What was asked for came, or cannot; what was changed meanwhile may not be on the page yet."""
        overtaken, self._coming, self._overtaken = self._overtaken, False, False
        if overtaken:
            self._look_again()

    def _on_desk_changed(self, changes: ChangeSet) -> None:
        """Show the page anew where it lies, if what it shows may be another."""
        here = self.trail.here
        if here is None or here.place.page is PageKind.GLOSSARY:
            return
        if changes.notes or here.place.visit in changes.visits or not here.place.visit:
            self._look_again()

    def _look_again(self) -> None:
        here = self.trail.here
        if self._coming:
            self._overtaken = True
        elif here is not None:
            place = here.place
            self._fetch(place, self._asked, self._renew, lambda why: self._tell_gone(place, why))

    def _tell_gone(self, place: Place, why: str) -> None:
        """Once, however often the page would be shown anew."""
        if self._told_gone is None or place != self._told_gone[0]:
            self._told_gone = place, why
            self.failed.emit(why)

    def _renew(self, page: Page) -> None:
        scroll = self._reader.scroll_position()
        self._reader.show_page(page)
        self._reader.restore_scroll(scroll)
        if self._told_gone is not None:
            (_, why), self._told_gone = self._told_gone, None
            self.mended.emit(why)
        self._reader.give_focus_back()
