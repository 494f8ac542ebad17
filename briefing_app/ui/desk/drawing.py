"""Pages of originals, drawn one at a time in a process of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from briefing_app.reading import PageArtist, PagePicture
    from briefing_app.ui.desk.both_files import BothFiles
    from briefing_app.ui.desk.lanes import Lane


class Drawing:
    """Has pages drawn on a lane of one thread; the process starts with the first."""

    def __init__(self, lane: Lane, files: BothFiles) -> None:
        self._lane = lane
        self._files = files
        self._artist: PageArtist | None = None

    def draw(
        self,
        document: tuple[str, int],
        page: int,
        width: int,
        then: Callable[[PagePicture], object],
        owner: QObject,
        failed: Callable[[str], object],
    ) -> None:
        """Have a page of a document's version drawn; `then` gets it, unless `owner` is gone."""

        def run() -> PagePicture:
            from briefing_app.storage.library import original

            library = self._files.library
            return self._running().draw("{}@{}".format(*document), lambda: original(library, *document)[1], page, width)

        self._lane.do(run, then, failed, owner)

    def rest_in_turn(self, owner: QObject, failed: Callable[[str], object]) -> None:
        """No page is wanted for now: once those handed in are drawn, the process need not wait."""
        if self._artist is not None:
            self._lane.do(self._artist.rest, lambda _: None, failed, owner)

    def rest(self) -> None:
        """End the process at once, until the next page is wanted."""
        if self._artist is not None:
            self._artist.rest()

    def close(self) -> None:
        """End the process for good, also in the middle of a page."""
        if self._artist is not None:
            self._artist.close()

    def _running(self) -> PageArtist:
        from briefing_app.reading import PageArtist

        if self._artist is None:
            self._artist = PageArtist()
        return self._artist
