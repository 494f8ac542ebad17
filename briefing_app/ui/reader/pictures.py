"""Pages of the original as pictures: which are open, which are wanted, and those drawn lately."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from briefing_app.ui.reader.page import Original

A4 = 2**0.5
"""Height to width of a page that nobody has looked at yet."""
_KEPT = 64 * 2**20
"""Bytes of pictures that are kept for when a page comes into view again."""


class Wanting(Protocol):
    """A widget that shows a page's picture once it has one."""

    @property
    def original(self) -> Original:
        """The page."""

    def lacks(self) -> int:
        """How wide a picture is lacking, in pixels of the screen; 0 where none is."""

    def is_on_screen(self) -> bool:
        """Whether the member sees it now."""


class Pictures(QObject):
    """Shared by the blocks of the reading view; whoever draws asks `next_wanted` and answers with `take` or `fail`."""

    wanted = Signal()
    """A page on show lacks its picture."""
    came = Signal(object)
    """For this `Original` there is a picture now, or the reason why there is none."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turned: set[Original] = set()
        """Pages shown otherwise than they are by themselves."""
        self._views: list[Wanting] = []
        self._drawn: OrderedDict[Original, tuple[QImage, int]] = OrderedDict()
        self._failed: dict[Original, str] = {}
        self._shapes: dict[str, float] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.wanted)

    def is_open(self, original: Original) -> bool:
        """Whether a page is shown as a picture."""
        return original.at_once != (original in self._turned)

    def toggle(self, original: Original) -> None:
        """Show a page as a picture, or no longer."""
        self._turned ^= {original}

    def watch(self, view: Wanting) -> None:
        """Look after a widget: from now on it is asked what it lacks."""
        self._failed.pop(view.original, None)
        self._views = [other for other in self._views if isValid(other)]
        self._views.append(view)
        self.look_again()

    def look_again(self) -> None:
        """Something may be lacking that was not before."""
        self._soon.start()

    def next_wanted(self) -> tuple[Original, int] | None:
        """The page to be drawn next and how wide: what is on screen goes before what is near it."""
        live = [view for view in self._views if isValid(view) and view.original not in self._failed]
        lacking = [(view, width) for view in live if (width := view.lacks())]
        if not lacking:
            return None
        view, width = min(lacking, key=lambda pair: not pair[0].is_on_screen())
        return view.original, width

    def picture(self, original: Original) -> tuple[QImage, int] | None:
        """A page's picture and the width it was asked for at."""
        if original in self._drawn:
            self._drawn.move_to_end(original)
        return self._drawn.get(original)

    def failure(self, original: Original) -> str:
        """Why there is no picture of a page; empty where none was missed."""
        return self._failed.get(original, "")

    def shape(self, original: Original) -> float:
        """Height to width of a page: its own, else that of the document's other pages."""
        if drawn := self._drawn.get(original):
            return drawn[0].height() / max(1, drawn[0].width())
        return self._shapes.get(original.document, A4)

    def take(self, original: Original, width: int, image: QImage) -> None:
        """Here is a page's picture, asked for at this width."""
        self._drawn[original] = image, width
        self._drawn.move_to_end(original)
        self._shapes[original.document] = image.height() / max(1, image.width())
        while len(self._drawn) > 1 and sum(kept.sizeInBytes() for kept, _ in self._drawn.values()) > _KEPT:
            self._drawn.popitem(last=False)
        self.came.emit(original)

    def fail(self, original: Original, why: str) -> None:
        """A page could not be drawn; it is tried again when it is shown anew."""
        self._failed[original] = why
        self.came.emit(original)
