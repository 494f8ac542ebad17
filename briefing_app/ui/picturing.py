"""Has pages of the original drawn for the reading view, one at a time, those on screen first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from briefing_app.reading import PagePicture
    from briefing_app.ui.desk import Desk
    from briefing_app.ui.reader.page import Original
    from briefing_app.ui.reader.pictures import Pictures

_REST_MS = 20_000
"""How long after the last page the drawing process is let go."""


class Picturing(QObject):
    """Between the pictures wanted and the desk that has them drawn."""

    def __init__(self, desk: Desk, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pictures = pictures
        self._busy = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest_timeout)
        pictures.wanted.connect(self._go_on)

    def _go_on(self) -> None:
        wanted = None if self._busy else self._pictures.next_wanted()
        if wanted is None:
            return
        self._busy = True
        self._rest.start()
        original, width = wanted
        self._desk.drawing.draw(
            (original.document, original.version),
            original.page,
            width,
            lambda picture: self._on_desk_drew(original, width, picture),
            self,
            lambda why: self._on_desk_failed(original, why),
        )

    def _on_rest_timeout(self) -> None:
        self._desk.drawing.rest_in_turn(self, self._desk.troubled.emit)

    def _on_desk_drew(self, original: Original, width: int, picture: PagePicture) -> None:
        self._busy = False
        self._pictures.take(original, width, image_of(picture))
        self._go_on()

    def _on_desk_failed(self, original: Original, why: str) -> None:
        self._busy = False
        self._pictures.fail(original, why)
        self._go_on()


def image_of(picture: PagePicture) -> QImage:
    """The pixels as Qt shows them."""
    shown = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB888)
    # In the screen's own layout it is painted without being converted each time, and owns its bytes.
    return shown.convertToFormat(QImage.Format.Format_RGB32)
