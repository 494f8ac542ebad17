"""Joins the shared library to the window: asks, syncs and publishes beside the window's work, and tells."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.ui.filing.choices import visit_in_words
from briefing_app.ui.importer import Work
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.shelf.dialog import ShelfDialog
from briefing_app.ui.shelf.publish_dialog import PublishDialog
from briefing_app.ui.shelf.wording import came, first_new, has_failed, offered, reasons, went

if TYPE_CHECKING:
    from collections.abc import Generator

    from briefing_app.domain.imports import ImportReport
    from briefing_app.domain.progress import Progress
    from briefing_app.sharing.shelf.address import Address
    from briefing_app.storage import LibraryFile
    from briefing_app.ui.window import MainWindow

_SYNCING = "Bringing up to date"
_PUBLISHING = "Publishing"
_SYNC_STOPPED = "That was stopped. The visits that had come whole by then are in your library."
_PUBLISH_STOPPED = "Publishing was stopped. The visits sent by then are in the shared library."


class Shelving(QObject):
    """Remembers the address, and never the password."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._place = ""
        """The server that is used, or is to be."""
        self.dialog: ShelfDialog | None = None
        """The dialog, while it is open."""
        window.asked.shared_library.triggered.connect(self.open)
        window.importer.begun.connect(self._on_importer_begun)
        for ended in (window.importer.finished, window.importer.cancelled, window.importer.failed):
            ended.connect(self._on_importer_ended)

    def open(self) -> None:
        """Ask where the shared library is, and what to do with it."""
        if self.dialog is not None:
            return
        self.dialog = dialog = ShelfDialog(self._window.settings.settings.shared_library, self._window)
        dialog.sync_wanted.connect(self._on_dialog_sync_wanted)
        dialog.publish_wanted.connect(self._on_dialog_publish_wanted)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def sync(self, address: Address, password: str | None) -> None:
        """Take in what is new or changed."""
        from briefing_app.sharing.shelf.reaching import Line

        line = Line()

        def begin(library: LibraryFile) -> Generator[Progress, None, ImportReport]:
            from briefing_app.sharing.shelf.syncing import syncing

            return syncing(library, address, password, line)

        self._do(address, Work(begin, _SYNCING, _SYNC_STOPPED, tell=self._tell_synced, stop=line.hang_up))

    def publish(self, address: Address, password: str | None, visits: list[str]) -> None:
        """Send these visits."""
        from briefing_app.sharing.shelf.reaching import Line

        line = Line()

        def begin(library: LibraryFile) -> Generator[Progress, None, ImportReport]:
            from briefing_app.sharing.shelf.publishing import publishing

            return publishing(library, address, visits, password, line)

        self._do(address, Work(begin, _PUBLISHING, _PUBLISH_STOPPED, tell=self._tell_published, stop=line.hang_up))

    def _do(self, address: Address, work: Work) -> None:
        self._place = address.place
        self._window.importer.do(replace(work, apart=True, failed=self._offer_again))

    def _on_importer_begun(self, doing: str) -> None:
        if doing in {_SYNCING, _PUBLISHING}:
            self._window.status.show_connected(self._place)

    def _on_importer_ended(self) -> None:
        self._window.status.show_connected()

    def _on_dialog_finished(self) -> None:
        self.dialog = None

    def _on_dialog_sync_wanted(self) -> None:
        asked = self._asked()
        if asked is not None and self.dialog is not None:
            self.dialog.accept()
            self.sync(*asked)

    def _on_dialog_publish_wanted(self) -> None:
        from briefing_app.sharing.shelf.publishing import publishable

        asked, dialog = self._asked(), self.dialog
        if asked is None or dialog is None:
            return
        address, password = asked
        visits = publishable(self._window.desk.overview.visits)
        if not visits:
            dialog.refuse("There is no visit to publish but the sample: import one first.")
            return
        place = self._window.reader.page.place
        listed = [(visit.id, offered(visit, visit_in_words(visit))) for visit in visits]
        question = PublishDialog(address.place, listed, place.visit if place else "", dialog)

        def chosen(ticked: list[str]) -> None:
            dialog.accept()
            self.publish(address, password, ticked)

        question.chosen.connect(chosen)
        question.open()

    def _asked(self) -> tuple[Address, str | None] | None:
        """Where to and with which password, as typed; None where that is no address, which is then told."""
        from briefing_app.sharing.shelf.address import AddressError, parse_address, without_password

        dialog = self.dialog
        if dialog is None:
            return None
        typed, login = dialog.address.text(), dialog.login.text().strip()
        try:
            address = parse_address(typed)
        except AddressError as fault:
            dialog.refuse(str(fault))
            return None
        self._window.settings.change(shared_library=without_password(typed))
        return replace(address, user=login or address.user), dialog.password.text() or None

    def _tell_synced(self, report: ImportReport) -> None:
        message, overview = self._window.message, self._window.desk.overview
        message.say(came(report), reasons(report), error=has_failed(report))
        visit = overview.visit_of_document(first_new(report))
        if visit is not None:
            name = visit_in_words(visit)
            place = Place(PageKind.MINUTE, visit.id)
            message.offer("Open", f"Open {name}", lambda: self._window.navigator.go(place))

    def _tell_published(self, report: ImportReport) -> None:
        self._window.message.say(went(report), reasons(report), error=has_failed(report))
        if has_failed(report):
            self._offer_again()

    def _offer_again(self) -> None:
        self._window.message.offer("Shared library…", "Open the shared library again", self.open)
